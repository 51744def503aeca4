// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/preparation/invitation_letter_desk.h"

#include "app/core/exported_file.h"
#include "app/table/qr_code.h"

#include <QFile>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

report::LetterPack builtInLetters()
{
    QFile file(u":/kudelma/assets/invitations/letters.json"_s);
    const bool readable = file.open(QIODevice::ReadOnly);
    auto pack = report::LetterPack::fromJson(readable ? file.readAll() : QByteArray());
    return pack ? std::move(*pack) : report::LetterPack();
}

QString letterLanguage(const QString& wanted)
{
    for (const QString& known : {u"fi"_s, u"sv"_s, u"en"_s}) {
        if (wanted.startsWith(known))
            return known;
    }
    return u"fi"_s;
}

} // namespace

InvitationLetterDesk::InvitationLetterDesk(CaseRoom& room, Appearance& appearance, PreparationDesk& preparation,
    SessionsDesk& sessions, LobbyDesk& lobby, const meeting::MeetingTemplate& order, const casework::RecordId& meeting,
    QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_appearance(appearance)
    , m_preparation(preparation)
    , m_sessions(sessions)
    , m_lobby(lobby)
    , m_order(order)
    , m_meeting(meeting)
    , m_pack(builtInLetters())
{
    connect(&preparation, &PreparationDesk::changed, this, &InvitationLetterDesk::refresh);
    connect(&sessions, &SessionsDesk::changed, this, &InvitationLetterDesk::refresh);
    connect(lobby.invitations(), &KeyedListModel::countChanged, this, &InvitationLetterDesk::refresh);
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Mark) || changes.touches(casework::RecordKind::Member))
            refresh();
    });
}

InvitationLetterDesk::~InvitationLetterDesk() = default;

void InvitationLetterDesk::open(const QString& member)
{
    const auto id = casework::MemberId::fromText(member);
    if (!id || m_room.person(*id).name.isEmpty())
        return;
    m_member = member;
    m_facts = {};
    m_facts.language = letterLanguage(m_appearance.language());
    m_facts.forChild = m_room.person(*id).role == casework::MemberRole::Child;
    for (const auto& [head, record] : m_room.view().all<casework::Member>()) {
        if (record.member == *id && !head.key.owner && !record.language.isEmpty())
            m_facts.language = letterLanguage(record.language);
    }
    refresh();
}

void InvitationLetterDesk::close()
{
    m_member.clear();
    m_facts = {};
    m_letter = {};
    Q_EMIT changed();
}

bool InvitationLetterDesk::mustGuard() const
{
    // Until the check says that nobody is in danger, nothing is told of anybody.
    if (!m_preparation.isSafeToTell() || m_sessions.isSession())
        return true;
    return std::ranges::any_of(m_room.view().all<casework::Mark>(), [](const auto& stored) {
        const casework::MarkSort sort = stored.value.sort;
        return stored.value.state != casework::MarkState::Past
            && (sort == casework::MarkSort::NonDisclosure || sort == casework::MarkSort::RestrainingOrder
                || sort == casework::MarkSort::SafetyDeny);
    });
}

QStringList InvitationLetterDesk::peopleFor(
    const casework::MemberId& reader, const casework::Meeting& meeting, const casework::CircleId& circle) const
{
    // By the names that the reader's own circles give them, and nobody whom those do not name.
    QObject owner;
    const casework::CaseView* theirs = m_room.projection({reader}, &owner);
    QStringList names;
    for (const PersonCard& card : m_room.peopleOf(*theirs).in(circle)) {
        const auto guest = std::ranges::find(meeting.guests, card.member, &casework::MeetingGuest::member);
        const bool comes = card.member == meeting.facilitator
            || (guest != meeting.guests.end() && meeting::comesAlong(guest->attendance));
        if (comes && card.known && card.member != reader)
            names << card.name;
    }
    return names;
}

void InvitationLetterDesk::refresh()
{
    const auto reader = casework::MemberId::fromText(m_member);
    const auto stored = m_room.view().get<casework::Meeting>(m_meeting);
    if (!reader || !stored) {
        m_letter = {};
        Q_EMIT changed();
        return;
    }
    const casework::Meeting& meeting = stored->value;
    const auto guest = std::ranges::find(meeting.guests, *reader, &casework::MeetingGuest::member);
    const auto titleOf = [&](const QString& key) {
        const meeting::PhaseTemplate* phase = m_order.phase(key);
        return phase ? phase->title.in(m_facts.language) : QString();
    };
    m_facts.name = m_room.person(*reader).name.section(u' ', 0, 0);
    m_facts.host = m_room.person(m_room.self()).name;
    m_facts.at = meeting.plannedAt;
    m_facts.place = meeting.place;
    m_facts.attendance = guest == meeting.guests.end() ? casework::Attendance::InRoom : guest->attendance;
    m_facts.from = guest == meeting.guests.end() ? QString() : titleOf(guest->fromPhase);
    m_facts.until = guest == meeting.guests.end() ? QString() : titleOf(guest->untilPhase);
    m_facts.guarded = mustGuard();
    m_facts.people = m_facts.guarded ? QStringList() : peopleFor(*reader, meeting, stored->head.key.circle);
    m_facts.link = m_lobby.openLinkFor(m_member);
    m_facts.code = QrCode::modulesOf(m_facts.link);
    m_letter = report::invitationLetter(m_pack, m_facts);
    Q_EMIT changed();
}

QVariantList InvitationLetterDesk::lines() const
{
    QVariantList lines;
    for (const report::Letter::Line& line : m_letter.lines)
        lines << QVariantMap{{u"text"_s, line.text}, {u"heading"_s, line.heading}};
    return lines;
}

void InvitationLetterDesk::setLanguage(const QString& language)
{
    m_facts.language = letterLanguage(language);
    refresh();
}

void InvitationLetterDesk::setForChild(bool forChild)
{
    m_facts.forChild = forChild;
    refresh();
}

bool InvitationLetterDesk::invite()
{
    if (m_member.isEmpty())
        return false;
    if (!m_facts.link.isEmpty())
        return true;
    constexpr qint64 kSecondsPerHour = 3600;
    const qint64 away = QDateTime::currentDateTimeUtc().secsTo(m_facts.at) / kSecondsPerHour + kHoursAfterMeeting;
    const int hours = int(std::clamp<qint64>(m_facts.at.isValid() ? away : 0, kLeastHours, kMostHours));
    const bool made = !m_lobby.invite(m_member, hours).isEmpty();
    refresh();
    return made;
}

QString InvitationLetterDesk::text() const
{
    return m_member.isEmpty() ? QString() : report::letterText(m_letter, exportMark(m_room));
}

QString InvitationLetterDesk::fileName() const
{
    return m_pack.fileName().in(m_facts.language) + u".pdf"_s;
}

QByteArray InvitationLetterDesk::pdf() const
{
    return m_member.isEmpty() ? QByteArray() : report::letterPdf(m_letter, printedType(m_room), QDate::currentDate());
}

QString InvitationLetterDesk::takenAsText()
{
    if (m_member.isEmpty())
        return {};
    noteExported();
    return text();
}

void InvitationLetterDesk::noteExported()
{
    const auto head = m_room.view().head(m_meeting);
    m_room.noteUse(casework::UseDeed::Exported, casework::UseMatter::Meeting,
        head ? head->key.circle : casework::CircleId(), m_room.person(*casework::MemberId::fromText(m_member)).name);
}

bool InvitationLetterDesk::save(const QUrl& file)
{
    const bool done = !m_member.isEmpty() && file.isLocalFile() && writeExported(file.toLocalFile(), pdf());
    if (!done) {
        Q_EMIT saveFailed();
        return false;
    }
    noteExported();
    static_cast<void>(m_preparation.setDone(m_member, u"invited"_s, true));
    Q_EMIT saved();
    return true;
}

} // namespace kudelma::app
