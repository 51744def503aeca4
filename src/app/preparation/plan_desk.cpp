// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/preparation/plan_desk.h"

#include "app/preparation/apart_guard.h"
#include "meeting/meeting_desk.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Meeting;
using casework::MemberId;
using casework::MemberRole;
using casework::RecordId;
using Row = KeyedListModel::Row;

namespace {

QDateTime beginningOf(const Meeting& meeting)
{
    return meeting.startedAt.isValid() ? meeting.startedAt : meeting.plannedAt;
}

QDate nextWeekday(QDate day)
{
    do {
        day = day.addDays(1);
    } while (day.dayOfWeek() >= Qt::Saturday);
    return day;
}

/// Whoever supervises reads of a meeting afterwards, and is not one of it.
bool mayTakePart(const PersonCard& card)
{
    return card.known && !card.name.isEmpty() && card.role != MemberRole::Supervisor;
}

bool leadsMeetings(const PersonCard& card)
{
    return isKnownWorker(card) && card.role != MemberRole::Supervisor && card.role != MemberRole::Coach;
}

} // namespace

PlanDesk::PlanDesk(
    CaseRoom& room, Appearance& appearance, const QByteArray& meetingTemplate, CircleMaker maker, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_appearance(appearance)
    , m_orders(meetingTemplate)
    , m_maker(std::move(maker))
    , m_now(&QDateTime::currentDateTime)
    , m_orderRows({"title", "purpose", "minutes", "phases"})
    , m_people({"name", "detail", "picture", "worker", "self", "chosen"})
    , m_leaders({"name"})
{
    connect(&room, &CaseRoom::peopleChanged, this, &PlanDesk::refresh);
    connect(&ApartGuard::of(room), &ApartGuard::partingsChanged, this, &PlanDesk::changed);
    connect(&appearance, &Appearance::languageChanged, this, &PlanDesk::refresh);
    refresh();
}

PlanDesk::~PlanDesk() = default;

bool PlanDesk::mayPlan() const
{
    return leadsMeetings(m_room.person(m_room.self())) && !m_room.isLocal() && !m_room.isTeam();
}

bool PlanDesk::isLeader(const MemberId& member) const
{
    return m_chosen.contains(member) && leadsMeetings(m_room.person(member));
}

void PlanDesk::refresh()
{
    const QString language = m_appearance.language();
    std::vector<Row> rows;
    for (const meeting::MeetingTemplate& order : m_orders.all()) {
        rows.push_back({order.key(),
            {order.title().in(language), order.purpose().in(language), order.minutes(), int(order.phases().size())}});
    }
    m_orderRows.setRows(std::move(rows));
    rows.clear();
    std::vector<Row> leaders;
    for (const PersonCard& card : m_room.people()) {
        if (!mayTakePart(card))
            continue;
        const bool isSelf = card.member == m_room.self();
        const QString detail = card.title.isEmpty() ? report::Phrases::role(card.role) : card.title;
        rows.push_back({card.member.text(),
            {card.name, detail, card.face, isWorker(card.role), isSelf, isSelf || m_chosen.contains(card.member)}});
        if (isLeader(card.member))
            leaders.push_back({card.member.text(), {card.name}});
    }
    // Those whom it is about first, then the workers.
    std::ranges::stable_sort(
        rows, [](const Row& a, const Row& b) { return !a.values[3].toBool() && b.values[3].toBool(); });
    m_people.setRows(std::move(rows));
    m_leaders.setRows(std::move(leaders));
    Q_EMIT changed();
}

std::optional<casework::Stored<Meeting>> PlanDesk::lastMeeting() const
{
    std::optional<casework::Stored<Meeting>> last;
    for (const auto& stored : m_room.view().all<Meeting>()) {
        const bool isLater = !last || beginningOf(last->value) < beginningOf(stored.value);
        if (stored.value.state != casework::MeetingState::CalledOff && beginningOf(stored.value).isValid() && isLater)
            last = stored;
    }
    return last;
}

void PlanDesk::begin()
{
    const auto last = lastMeeting();
    m_chosen.clear();
    for (const PersonCard& card : last ? m_room.people(last->head.key.circle) : m_room.people()) {
        if (mayTakePart(card) && (last || isWorker(card.role)))
            m_chosen.insert(card.member);
    }
    m_chosen.insert(m_room.self());
    for (const MemberId& member : ApartGuard::of(m_room).partedAmong(m_chosen))
        m_chosen.erase(member);
    m_order = m_orders.of(last ? last->value.templateKey : QString()).key();
    const QTime hour = last ? beginningOf(last->value).toLocalTime().time() : QTime(kUsualHour, 0);
    m_at = QDateTime(nextWeekday(m_now().toLocalTime().date()), QTime(hour.hour(), hour.minute()));
    refresh();
    Q_EMIT begun();
}

void PlanDesk::choose(const QString& member, bool takesPart)
{
    const auto id = MemberId::fromText(member);
    if (!id || *id == m_room.self() || m_people.indexOfKey(member) < 0)
        return;
    if (takesPart)
        m_chosen.insert(*id);
    else
        m_chosen.erase(*id);
    refresh();
}

QVariantList PlanDesk::readers() const
{
    QVariantList readers;
    for (const PersonCard& card : m_room.people()) {
        if (m_chosen.contains(card.member))
            readers << QVariantMap{{u"name"_s, card.name}, {u"detail"_s, card.title}, {u"picture"_s, card.face}};
    }
    return readers;
}

QStringList PlanDesk::parted() const
{
    QStringList names;
    for (const MemberId& member : ApartGuard::of(m_room).partedAmong(m_chosen))
        names << m_room.person(member).name;
    names.sort();
    return names;
}

bool PlanDesk::isReady() const
{
    return m_chosen.size() > 1 && m_chosen.size() <= kMaxPeople && ApartGuard::of(m_room).partedAmong(m_chosen).empty();
}

std::optional<QDateTime> PlanDesk::momentOf(const QString& day, const QString& time, const QDateTime& now)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    const QTime hour = QTime::fromString(time, u"HH:mm"_s);
    const QDate today = now.toLocalTime().date();
    // What began an hour ago may be written down too; yesterday is no plan.
    if (!date.isValid() || !hour.isValid() || date < today || date > today.addDays(kMaxDaysAhead))
        return std::nullopt;
    const QDateTime moment(date, hour);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

std::variant<PlanDesk::Wanted, PlanDesk::Refusal> PlanDesk::read(const QVariantMap& fields) const
{
    if (m_chosen.size() < 2)
        return Refusal::NobodyElse;
    if (m_chosen.size() > kMaxPeople)
        return Refusal::TooMany;
    if (!ApartGuard::of(m_room).partedAmong(m_chosen).empty())
        return Refusal::Parted;
    const auto at = momentOf(fields[u"day"_s].toString(), fields[u"time"_s].toString(), m_now());
    if (!at)
        return Refusal::NoDay;
    Wanted wanted;
    wanted.at = *at;
    wanted.order = m_orders.find(fields[u"order"_s].toString());
    if (!wanted.order)
        return Refusal::NoOrder;
    wanted.place = fields[u"place"_s].toString().trimmed();
    wanted.purpose = fields[u"purpose"_s].toString().trimmed();
    wanted.question = fields[u"question"_s].toString().trimmed();
    if (wanted.place.size() > kMaxPlace || wanted.purpose.size() > kMaxPurpose || wanted.question.size() > kMaxQuestion)
        return Refusal::TooLong;
    const QString scribe = fields[u"scribe"_s].toString();
    wanted.facilitator = MemberId::fromText(fields[u"facilitator"_s].toString()).value_or(m_room.self());
    wanted.scribe = MemberId::fromText(scribe).value_or(MemberId());
    if (!isLeader(wanted.facilitator) || (!scribe.isEmpty() && !isLeader(wanted.scribe)))
        return Refusal::NoLeader;
    return wanted;
}

std::optional<RecordId> PlanDesk::write(const Wanted& wanted)
{
    QStringList people;
    for (const MemberId& member : m_chosen) {
        if (member != m_room.self())
            people << member.text();
    }
    // First the circle: where it cannot be made, no meeting is.
    const auto circle = casework::CircleId::fromText(m_maker ? m_maker(people) : QString());
    m_room.view().flush();
    if (!circle)
        return std::nullopt;
    const meeting::MeetingTemplate& order = *wanted.order;
    meeting::MeetingDesk desk(m_room.editor(), order, [] { return QDateTime::currentDateTimeUtc(); });
    std::optional<RecordId> made;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        const auto planned
            = desk.plan(*circle, order.title().in(m_appearance.language()), wanted.at, wanted.facilitator);
        if (!planned)
            return casework::failure(casework::ErrorKind::NotWritable, planned.error().context);
        made = *planned;
        return m_room.editor().change<Meeting>(*planned, [&](Meeting& meeting) {
            meeting.place = wanted.place;
            meeting.purpose = wanted.purpose;
            meeting.question = wanted.question;
            meeting.scribe = wanted.scribe;
        });
    });
    m_room.client().flush();
    m_room.view().flush();
    return done ? made : std::nullopt;
}

QString PlanDesk::make(const QVariantMap& fields)
{
    if (!mayPlan()) {
        Q_EMIT refused(Refusal::NotMade);
        return {};
    }
    const auto wanted = read(fields);
    if (const auto* refusal = std::get_if<Refusal>(&wanted)) {
        Q_EMIT refused(*refusal);
        return {};
    }
    const auto made = write(std::get<Wanted>(wanted));
    if (!made) {
        Q_EMIT refused(Refusal::NotMade);
        return {};
    }
    return made->text();
}

} // namespace kudelma::app
