// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/company/company_desk.h"

#include "app/preparation/apart_guard.h"
#include "report/phrases.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Attendance;
using casework::MeetingCompanion;
using casework::MeetingGuest;
using casework::MemberId;
using Row = KeyedListModel::Row;

namespace {

QString newsOf(const QStringList& companions, const QString& whose)
{
    const QString names = QLocale().createSeparatedList(companions);
    return companions.size() == 1
        //: On top of the table: %1 has come to sit beside %2, who takes part with a device.
        ? CompanyDesk::tr("%1 sits beside %2 now, at the same device, and sees everything that %2 sees.")
              .arg(names, whose)
        //: On top of the table: %1, who are several, have come to sit beside %2, who takes part with a device.
        : CompanyDesk::tr("%1 sit beside %2 now, at the same device, and see everything that %2 sees.")
              .arg(names, whose);
}

/// Puts the companion into the record, and answers whom it named for them before.
MemberId putCompanion(casework::Meeting& meeting, const MemberId& whose, const QString& name, const MemberId& who)
{
    const auto isIt = [&](const MeetingCompanion& one) { return one.beside == whose && one.name == name; };
    auto known = std::ranges::find_if(meeting.companions, isIt);
    if (known == meeting.companions.end())
        known = meeting.companions.insert(known, MeetingCompanion{name, whose, {}});
    return std::exchange(known->member, who);
}

} // namespace

CompanyDesk::CompanyDesk(QObject* parent)
    : QObject(parent)
    , m_seats({"name", "whose", "whoseName", "member", "memberName", "confirmed"})
    , m_people({"name", "detail", "picture"})
{ }

CompanyDesk::~CompanyDesk() = default;

void CompanyDesk::setTable(MeetingTable* table)
{
    if (table == m_table)
        return;
    if (m_table)
        m_table->disconnect(this);
    m_table = table;
    m_before.clear();
    if (table) {
        for (const auto signal : {&MeetingTable::changed, &MeetingTable::peopleChanged, &MeetingTable::shownChanged})
            connect(table, signal, this, &CompanyDesk::refresh);
    }
    refresh();
}

std::optional<casework::Stored<casework::Meeting>> CompanyDesk::stored() const
{
    const auto record = m_table ? casework::RecordId::fromText(m_table->meeting()) : std::nullopt;
    return record ? room().view().get<casework::Meeting>(*record) : std::nullopt;
}

void CompanyDesk::refresh()
{
    m_known.clear();
    m_waiting = 0;
    m_news.clear();
    std::vector<Row> rows;
    QStringList news;
    if (const auto meeting = stored()) {
        refreshPeople(meeting->head);
        const bool isOver = meeting->value.state == casework::MeetingState::Closed;
        for (const PersonCard& card : room().people(meeting->head.key.circle)) {
            QStringList waiting;
            for (const QString& name : room().companyOf(room().view(), card.member)) {
                const QString key = card.member.text() + u'/' + name;
                const auto& companions = meeting->value.companions;
                const auto found = std::ranges::find_if(companions,
                    [&](const MeetingCompanion& one) { return one.beside == card.member && one.name == name; });
                const bool isConfirmed = found != companions.end();
                const MemberId who = isConfirmed ? found->member : MemberId();
                m_known.emplace(key, Seat{card.member, name});
                rows.push_back({key,
                    {name, card.member.text(), card.name, who.isNull() ? QString() : who.text(),
                        room().person(who).name, isConfirmed}});
                if (!isConfirmed && !isOver)
                    waiting << name;
            }
            m_waiting += int(waiting.size());
            if (!waiting.isEmpty())
                news << newsOf(waiting, card.name);
        }
    }
    m_news = news.join(u' ');
    m_seats.setRows(std::move(rows));
    Q_EMIT changed();
}

/// Without the leader's own view this screen shows nobody of whom not everybody at the meeting knows.
void CompanyDesk::refreshPeople(const casework::RecordHead& meeting)
{
    std::vector<Row> rows;
    for (const PersonCard& card : room().people(m_table->ownView() ? casework::CircleId() : meeting.key.circle)) {
        const KeyedListModel& here = *m_table->people();
        const int row = here.indexOfKey(card.member.text());
        const bool hasDevice = row >= 0 && here.value(row, u"here"_s).toBool();
        if (!card.known || card.name.isEmpty() || hasDevice || card.member == room().self())
            continue;
        const QString detail = card.title.isEmpty() ? report::Phrases::role(card.role) : card.title;
        rows.push_back({card.member.text(), {card.name, detail, card.face}});
    }
    m_people.setRows(std::move(rows));
}

QString CompanyDesk::objection(const QString& member) const
{
    const auto id = MemberId::fromText(member);
    const auto meeting = stored();
    if (!id || !meeting)
        return {};
    const ApartGuard& guard = ApartGuard::of(room());
    const SessionsDesk& sessions = *m_table->sessions();
    const bool isOwnSession
        = sessions.isSession() && room().view().rules().membersOf(meeting->head.key.circle).contains(*id);
    const bool isParted = guard.isShut(*id, meeting->head.id) || sessions.apart().contains(*id)
        || (guard.isParted(*id) && !isOwnSession);
    if (!isParted)
        return {};
    const QString name = room().person(*id).name;
    //: The one who leads was about to write down that %1 is here.
    return tr("%1 has a session of their own, so that some people do not meet. This cannot be written down. If it is "
              "really %1 who sits there, make a break now and speak with your pair.")
        .arg(name);
}

QString CompanyDesk::consequence(const QString& member) const
{
    const auto id = MemberId::fromText(member);
    const auto meeting = stored();
    if (!id || !meeting || room().view().rules().membersOf(meeting->head.key.circle).contains(*id))
        return {};
    //: %1 was not asked to the meeting, and sits at somebody's device there.
    return tr("%1 is not in this meeting's circle: while they are in the room, the room's screen shows nothing.")
        .arg(room().person(*id).name);
}

bool CompanyDesk::confirm(const QString& seat, const QString& member)
{
    const auto known = m_known.find(seat);
    const auto meeting = stored();
    const auto id = MemberId::fromText(member);
    const bool isNobodyKnown = member.isEmpty();
    if (known == m_known.end() || !meeting
        || (!isNobodyKnown && (!id || m_people.indexOfKey(member) < 0 || !objection(member).isEmpty())))
        return false;
    const Seat who = known->second;
    const MemberId chosen = isNobodyKnown ? MemberId() : *id;
    const auto changed = room().editor().change<casework::Meeting>(meeting->head.id, [&](casework::Meeting& value) {
        const auto guestOf
            = [&](const MemberId& one) { return std::ranges::find(value.guests, one, &MeetingGuest::member); };
        const MemberId before = putCompanion(value, who.whose, who.name, chosen);
        const bool isStillNamed
            = std::ranges::find(value.companions, before, &MeetingCompanion::member) != value.companions.end();
        if (const auto guest = guestOf(before); !before.isNull() && !isStillNamed && guest != value.guests.end()) {
            const auto stood = m_before.find(before);
            guest->attendance = stood == m_before.end() ? Attendance::NotComing : stood->second;
        }
        if (isNobodyKnown)
            return;
        auto guest = guestOf(chosen);
        if (guest == value.guests.end()) {
            MeetingGuest fresh;
            fresh.member = chosen;
            fresh.attendance = Attendance::NotComing;
            guest = value.guests.insert(guest, fresh);
        }
        if (guest->attendance != Attendance::SharedDevice)
            m_before[chosen] = guest->attendance;
        guest->attendance = Attendance::SharedDevice;
        guest->left = false;
    });
    room().client().flush();
    room().view().flush();
    return changed.has_value();
}

} // namespace kudelma::app
