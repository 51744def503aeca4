// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/company/company_desk.h"

#include "app/company/seat_notes.h"
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

/// As they are called: the first word, however it is written.
QString firstName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).section(u' ', 0, 0, QString::SectionSkipEmpty).toCaseFolded();
}

QString keyOf(const MemberId& whose, const QString& name)
{
    return whose.text() + u'/' + name;
}

auto findCompanion(casework::Meeting& meeting, const MemberId& whose, const QString& name)
{
    return std::ranges::find_if(
        meeting.companions, [&](const MeetingCompanion& one) { return one.beside == whose && one.name == name; });
}

/// Puts the companion into the record, and answers whom it named for them before.
MemberId putCompanion(casework::Meeting& meeting, const MemberId& whose, const QString& name, const MemberId& who)
{
    auto known = findCompanion(meeting, whose, name);
    if (known == meeting.companions.end())
        known = meeting.companions.insert(known, MeetingCompanion{name, whose, {}});
    return std::exchange(known->member, who);
}

/// Whom nobody is named for any more takes part as it was planned.
void giveBack(casework::Meeting& meeting, const MemberId& member)
{
    const auto guest = std::ranges::find(meeting.guests, member, &MeetingGuest::member);
    const bool isStillNamed
        = std::ranges::find(meeting.companions, member, &MeetingCompanion::member) != meeting.companions.end();
    if (member.isNull() || isStillNamed || guest == meeting.guests.end())
        return;
    if (guest->attendance == Attendance::SharedDevice) // and nobody has said otherwise since
        guest->takePartAsPlanned();
}

} // namespace

CompanyDesk::CompanyDesk(QObject* parent)
    : QObject(parent)
    , m_seats({"name", "whose", "whoseName", "member", "memberName", "confirmed", "told"})
    , m_people({"name", "detail", "picture"})
{ }

CompanyDesk::~CompanyDesk() = default;

void CompanyDesk::setTable(MeetingTable* table)
{
    if (table == m_table)
        return;
    if (m_table) {
        m_table->disconnect(this);
        m_table->sessions()->disconnect(this);
        SeatNotes::of(room()).disconnect(this);
        ApartGuard::of(room()).disconnect(this);
    }
    m_table = table;
    if (table) {
        for (const auto signal : {&MeetingTable::changed, &MeetingTable::peopleChanged, &MeetingTable::shownChanged,
                 &MeetingTable::connectionChanged})
            connect(table, signal, this, &CompanyDesk::refresh);
        connect(table->sessions(), &SessionsDesk::changed, this, &CompanyDesk::refresh);
        connect(&ApartGuard::of(room()), &ApartGuard::changed, this, &CompanyDesk::refresh, Qt::UniqueConnection);
        connect(&SeatNotes::of(room()), &SeatNotes::changed, this, &CompanyDesk::refresh, Qt::UniqueConnection);
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
    m_caughtUp = m_table && ApartGuard::of(room()).isCaughtUp();
    std::vector<Row> rows;
    QStringList news;
    if (auto meeting = stored()) {
        refreshPeople(meeting->head);
        SeatNotes& notes = SeatNotes::of(room());
        const bool isOver = casework::isOver(meeting->value.state);
        for (const PersonCard& card : room().people(meeting->head.key.circle)) {
            QStringList waiting;
            for (const QString& name : room().companyOf(room().view(), card.member)) {
                const auto found = findCompanion(meeting->value, card.member, name);
                const bool isConfirmed = found != meeting->value.companions.end();
                const QString key = addRow(rows, {card.member, name}, isConfirmed ? found->member : MemberId());
                rows.back().values[5] = isConfirmed;
                rows.back().values[6] = true;
                if (!isConfirmed && !isOver && !notes.isNotNow(meeting->head.id, key))
                    waiting << name;
            }
            m_waiting += int(waiting.size());
            if (!waiting.isEmpty())
                news << newsOf(waiting, card.name);
            for (const QString& name : waiting) {
                if (isOfSomebodyParted(name, *meeting))
                    news << warningOf(name);
            }
        }
        notes.keepNotNow(meeting->head.id, m_known);
        for (const MeetingCompanion& one : meeting->value.companions) {
            if (m_known.contains(keyOf(one.beside, one.name)))
                continue;
            addRow(rows, {one.beside, one.name}, one.member);
            rows.back().values[5] = true;
            rows.back().values[6] = false;
        }
    } else {
        m_people.setRows({});
    }
    m_news = news.join(u' ');
    m_seats.setRows(std::move(rows));
    ++m_revision;
    Q_EMIT changed();
}

QString CompanyDesk::addRow(std::vector<Row>& rows, const Seat& seat, const MemberId& who)
{
    const QString key = keyOf(seat.whose, seat.name);
    m_known.emplace(key, seat);
    rows.push_back({key,
        {seat.name, seat.whose.text(), shownName(seat.whose), who.isNull() ? QString() : who.text(), shownName(who),
            false, false}});
    return key;
}

/// Without the leader's own view this screen names nobody of whom not everybody at the meeting knows.
QString CompanyDesk::shownName(const MemberId& member) const
{
    const auto circle = m_table->ownView() ? std::optional(casework::CircleId())
                                           : casework::CircleId::fromText(m_table->meetingCircle());
    if (member.isNull() || !circle)
        return {};
    const std::vector<PersonCard>& people = room().people(*circle);
    const auto found = std::ranges::find(people, member, &PersonCard::member);
    return found == people.end() ? QString() : found->name;
}

/// Whoever leads must not find out only afterwards whom they wrote down.
bool CompanyDesk::isOfSomebodyParted(const QString& name, const casework::Stored<casework::Meeting>& meeting) const
{
    return std::ranges::any_of(room().people(), [&](const PersonCard& card) {
        return firstName(card.name) == firstName(name) && isParted(card.member, meeting);
    });
}

QString CompanyDesk::warningOf(const QString& name) const
{
    return m_table->ownView()
        //: On top of the table, for whoever leads alone: somebody sits at another's device by the name of %1.
        ? tr("Somebody who has a session of their own is called %1 too. Find out who sits there before you write it "
             "down.")
              .arg(name)
        //: On top of the table, where others may look: somebody sits at another's device by the name of %1.
        : tr("Find out who %1 is before you write it down.").arg(name);
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

bool CompanyDesk::isParted(const MemberId& member, const casework::Stored<casework::Meeting>& meeting) const
{
    const ApartGuard& guard = ApartGuard::of(room());
    const SessionsDesk& sessions = *m_table->sessions();
    const bool isOwnSession
        = sessions.isSession() && room().view().rules().membersOf(meeting.head.key.circle).contains(member);
    return guard.isShut(member, meeting.head.id) || sessions.apart().contains(member)
        || (guard.isParted(member) && !isOwnSession);
}

QString CompanyDesk::objection(const QString& member) const
{
    const auto id = MemberId::fromText(member);
    const auto meeting = stored();
    if (!id || !meeting)
        return {};
    const PersonCard card = room().person(*id);
    if (shownName(*id).isEmpty())
        return {}; // they are not offered here, and nothing is said of them
    if (isParted(*id, *meeting) && !m_table->ownView())
        //: Where others may look: somebody was chosen whose own session is not for whoever sits beside this screen.
        return tr("This cannot be written down now. Find out first who it is.");
    if (isParted(*id, *meeting))
        //: The one who leads was about to write down that %1 is here.
        return tr("%1 has a session of their own, so that some people do not meet. This cannot be written down. If it "
                  "is really %1 who sits there, make a break now and speak with your pair.")
            .arg(card.name);
    if (!ApartGuard::of(room()).isCaughtUp() && !isKnownWorker(card))
        //: The device has not fetched yet what the workers wrote meanwhile, for instance who must not meet whom.
        return tr("This device has not yet fetched everything that the workers have written. Until then only a worker "
                  "can be chosen, or the name alone.");
    return {};
}

QString CompanyDesk::consequence(const QString& member) const
{
    const auto id = MemberId::fromText(member);
    const auto meeting = stored();
    if (!id || !meeting || shownName(*id).isEmpty()
        || room().view().rules().membersOf(meeting->head.key.circle).contains(*id))
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
    return write(meeting->head.id, [&](casework::Meeting& value) {
        const MemberId before = putCompanion(value, who.whose, who.name, chosen);
        giveBack(value, before);
        if (isNobodyKnown)
            return;
        auto guest = std::ranges::find(value.guests, chosen, &MeetingGuest::member);
        if (guest == value.guests.end()) {
            MeetingGuest fresh;
            fresh.member = chosen;
            fresh.attendance = Attendance::NotComing;
            guest = value.guests.insert(guest, fresh);
        }
        if (guest->attendance != Attendance::SharedDevice)
            guest->takePart(Attendance::SharedDevice);
        guest->left = false;
    });
}

bool CompanyDesk::remove(const QString& seat)
{
    const auto known = m_known.find(seat);
    const auto meeting = stored();
    if (known == m_known.end() || !meeting)
        return false;
    const Seat who = known->second;
    const bool isRemoved = write(meeting->head.id, [&](casework::Meeting& value) {
        const auto found = findCompanion(value, who.whose, who.name);
        if (found == value.companions.end())
            return;
        const MemberId before = found->member;
        value.companions.erase(found);
        giveBack(value, before);
    });
    if (isRemoved)
        notNow(seat); // it was answered
    return isRemoved;
}

void CompanyDesk::notNow(const QString& seat)
{
    if (const auto meeting = stored())
        SeatNotes::of(room()).noteNotNow(meeting->head.id, seat);
}

bool CompanyDesk::write(const casework::RecordId& meeting, const std::function<void(casework::Meeting&)>& change)
{
    const auto changed = room().editor().change<casework::Meeting>(meeting, change);
    room().client().flush();
    room().view().flush();
    return changed.has_value();
}

} // namespace kudelma::app
