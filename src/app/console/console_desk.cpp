// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/console/console_desk.h"

#include "report/phrases.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Row = KeyedListModel::Row;

namespace {
constexpr qint64 kMsPerWaitedMinute = 60'000;
} // namespace

ConsoleDesk::ConsoleDesk(CaseRoom& room, PresenceBoard& presence, meeting::MeetingDesk& desk,
    const casework::RecordId& meeting, Now now, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_presence(presence)
    , m_desk(desk)
    , m_meeting(meeting)
    , m_now(std::move(now))
    , m_round({"name", "picture", "state"})
    , m_hands({"name", "minutes"})
    , m_others({"name", "detail", "picture", "here"})
{
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Meeting))
            refresh();
    });
    connect(&room, &CaseRoom::peopleChanged, this, &ConsoleDesk::refresh);
    connect(&presence, &PresenceBoard::changed, this, &ConsoleDesk::tick);
    refresh();
    tick();
}

ConsoleDesk::~ConsoleDesk() = default;

void ConsoleDesk::refresh()
{
    const auto stored = m_room.view().get<casework::Meeting>(m_meeting);
    m_known = stored ? stored->value : casework::Meeting();
    m_yetToSpeak.clear();
    std::vector<Row> rows;
    for (const casework::SpeakingTurn& turn : m_known.turns) {
        const PersonCard card = m_room.person(turn.member);
        const bool isNow = turn.member == m_known.speaker;
        const QString state = turn.passed ? u"passed"_s : turn.spoke ? u"spoke"_s : isNow ? u"now"_s : u"waiting"_s;
        if (!turn.spoke && !turn.passed)
            m_yetToSpeak << card.name;
        rows.push_back({turn.member.text(), {card.name, card.face, state}});
    }
    m_round.setRows(std::move(rows));
    std::vector<Row> others;
    if (stored) {
        for (const PersonCard& card : m_room.people(stored->head.key.circle)) {
            if (card.member == m_known.facilitator || !mayLead(card.member))
                continue;
            const QString detail = card.title.isEmpty() ? report::Phrases::role(card.role) : card.title;
            const bool here = std::ranges::find(m_here, card.member) != m_here.end();
            others.push_back({card.member.text(), {card.name, detail, card.face, here}});
        }
    }
    std::ranges::stable_sort(
        others, [](const Row& a, const Row& b) { return a.values[3].toBool() && !b.values[3].toBool(); });
    m_others.setRows(std::move(others));
    if (leads())
        m_lookingAt.clear(); // what they look at is what is shown
    Q_EMIT changed();
}

bool ConsoleDesk::mayLead(const casework::MemberId& member) const
{
    const auto head = m_room.view().head(m_meeting);
    if (!head)
        return false;
    const CircleCard card = m_room.card(head->key.circle);
    const auto found = card.people.find(member);
    const PersonCard person = m_room.person(member);
    return found != card.people.end() && found->second == Access::Shared && isWorker(person.role);
}

void ConsoleDesk::tick()
{
    const qint64 now = m_now().toMSecsSinceEpoch();
    std::vector<std::pair<qint64, casework::MemberId>> raised;
    for (const auto& [member, state] : m_presence.people()) {
        if (state.handSinceMs > 0)
            raised.emplace_back(state.handSinceMs, member);
    }
    std::ranges::sort(raised);
    std::vector<Row> rows;
    for (const auto& [since, member] : raised) {
        // Devices' clocks differ, and nobody has waited for less than nothing.
        const int minutes = int(std::max<qint64>(0, now - since) / kMsPerWaitedMinute);
        rows.push_back({member.text(), {m_room.person(member).name, minutes}});
    }
    m_hands.setRows(std::move(rows));
}

QString ConsoleDesk::leaderName() const
{
    return m_known.facilitator.isNull() ? QString() : m_room.person(m_known.facilitator).name;
}

bool ConsoleDesk::leads() const
{
    return m_known.facilitator.isNull() || m_known.facilitator == m_room.self();
}

bool ConsoleDesk::told(const meeting::DeskResult<void>& result)
{
    m_room.client().flush();
    m_room.view().flush();
    return result.has_value();
}

bool ConsoleDesk::startRound()
{
    return !m_here.empty() && told(m_desk.startRound(m_meeting, m_here));
}

bool ConsoleDesk::goOnInRound(bool passed)
{
    return inRound() && told(m_desk.goOnInRound(m_meeting, passed));
}

bool ConsoleDesk::endRound()
{
    return told(m_desk.endRound(m_meeting));
}

bool ConsoleDesk::handOver(const QString& member)
{
    const auto id = casework::MemberId::fromText(member);
    return id && mayLead(*id) && told(m_desk.handOver(m_meeting, *id));
}

bool ConsoleDesk::takeOver()
{
    return handOver(m_room.self().text());
}

void ConsoleDesk::look(const QString& view)
{
    // Who leads shows what they look at: for them the phases are the way around.
    if (leads() || !meeting::phaseViewOf(view) || view == m_lookingAt)
        return;
    m_lookingAt = view;
    Q_EMIT changed();
}

void ConsoleDesk::follow()
{
    if (m_lookingAt.isEmpty())
        return;
    m_lookingAt.clear();
    Q_EMIT changed();
}

void ConsoleDesk::setHere(const std::vector<casework::MemberId>& here)
{
    if (here == m_here)
        return;
    m_here = here;
    refresh();
}

} // namespace kudelma::app
