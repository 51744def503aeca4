// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/preparation/sessions_desk.h"

#include "app/preparation/apart_guard.h"
#include "app/preparation/workers_place.h"
#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Row = KeyedListModel::Row;

SessionsDesk::SessionsDesk(CaseRoom& room, meeting::MeetingDesk& desk, PreparationDesk& preparation,
    const casework::RecordId& meeting, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_desk(desk)
    , m_preparation(preparation)
    , m_meeting(meeting)
    , m_people({"name", "detail", "picture", "side"})
    , m_others({"names"})
{
    connect(&preparation, &PreparationDesk::changed, this, &SessionsDesk::refresh);
    refresh();
}

SessionsDesk::~SessionsDesk() = default;

casework::Members SessionsDesk::familyOf(const casework::RecordId& meeting) const
{
    casework::Members family;
    if (const auto head = m_room.view().head(meeting)) {
        for (const PersonCard& card : m_room.people(head->key.circle)) {
            if (!isKnownWorker(card)) // Of whom nothing is known may be one of those who must not meet.
                family.insert(card.member);
        }
    }
    return family;
}

void SessionsDesk::refresh()
{
    const casework::Members here = familyOf(m_meeting);
    std::vector<Row> rows;
    for (const casework::MemberId& member : here) {
        const PersonCard card = m_room.person(member);
        const QString detail = card.title.isEmpty() ? report::Phrases::role(card.role) : card.title;
        const auto side = m_sides.find(member);
        rows.push_back({member.text(), {card.name, detail, card.face, side == m_sides.end() ? 0 : side->second}});
    }
    m_people.setRows(std::move(rows));
    m_isSession = false;
    m_apart.clear();
    std::vector<Row> others;
    for (const casework::Preparation& together : m_preparation.all()) {
        const bool isOne = std::ranges::find(together.apart, m_meeting) != together.apart.end();
        m_isSession = m_isSession || isOne;
        if (!isOne && together.meeting != m_meeting)
            continue;
        for (const casework::RecordId& other : together.apart) {
            if (other == m_meeting)
                continue;
            QStringList names;
            for (const casework::MemberId& member : familyOf(other)) {
                names << m_room.person(member).name;
                if (isOne && !here.contains(member))
                    m_apart.insert(member);
            }
            others.push_back({other.text(), {names}});
        }
    }
    // Also of a meeting that was planned later, for those of one session: nothing of it may reach the other.
    for (const casework::MemberId& member : ApartGuard::of(m_room).apartFrom(here)) {
        if (!here.contains(member))
            m_apart.insert(member);
    }
    m_others.setRows(std::move(others));
    Q_EMIT changed();
}

void SessionsDesk::put(const QString& member, int side)
{
    const auto id = casework::MemberId::fromText(member);
    if (!id || side < 0 || side > 2 || m_people.indexOfKey(member) < 0)
        return;
    m_sides[*id] = side;
    refresh();
}

bool SessionsDesk::canMake() const
{
    const auto has = [this](int side) {
        return std::ranges::any_of(m_sides, [side](const auto& one) { return one.second == side; });
    };
    return m_preparation.isSeparate() && !m_isSession && has(1) && has(2);
}

QStringList SessionsDesk::workers() const
{
    QStringList keys;
    if (const auto place = madeWorkersPlace(m_room, m_meeting)) {
        for (const casework::MemberId& member : m_room.view().rules().membersOf(*place))
            keys << member.text();
    }
    return keys;
}

bool SessionsDesk::make(const QString& title)
{
    const auto stored = m_room.view().get<casework::Meeting>(m_meeting);
    const QStringList team = workers();
    if (!canMake() || !m_maker || !stored || team.isEmpty())
        return false;
    // First the circles: where one cannot be made, no meeting is.
    std::array<std::optional<casework::CircleId>, 2> circles;
    for (const int side : {1, 2}) {
        QStringList people = team;
        for (const auto& [member, chosen] : m_sides) {
            if (chosen == side)
                people << member.text();
        }
        circles[std::size_t(side - 1)] = casework::CircleId::fromText(m_maker(people));
    }
    m_room.view().flush();
    if (!circles[0] || !circles[1])
        return false;
    std::vector<casework::RecordId> made;
    const auto done = m_room.editor().together([&]() -> casework::Result<void> {
        for (const int side : {1, 2}) {
            // No place, no purpose and no question come along: they were written for others.
            const auto session = m_desk.plan(
                *circles[std::size_t(side - 1)], title, stored->value.plannedAt, stored->value.facilitator);
            if (!session)
                return casework::failure(casework::ErrorKind::NotWritable, session.error().context);
            made.push_back(*session);
        }
        return m_preparation.holdApart(made) ? casework::Result<void>()
                                             : casework::failure(casework::ErrorKind::NotWritable);
    });
    m_room.client().flush();
    m_room.view().flush();
    return done.has_value();
}

} // namespace kudelma::app
