// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/review_desk.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

using casework::MemberRole;

bool isReviewer(MemberRole role)
{
    return role == MemberRole::Supervisor || role == MemberRole::Coach;
}

} // namespace

ReviewDesk::ReviewDesk(CaseRoom& room, Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_pen(room, this)
    , m_lists(room, room.view(), this)
{
    connect(&room, &CaseRoom::peopleChanged, this, &ReviewDesk::changed);
    connect(&room.view(), &casework::CaseView::changed, this, &ReviewDesk::changed);
    connect(&appearance, &Appearance::languageChanged, this, [this] { m_lists.retranslate(); });
}

ReviewDesk::~ReviewDesk() = default;

casework::CircleId ReviewDesk::reviewCircle() const
{
    casework::Members facilitators;
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>())
        facilitators.insert(meeting.facilitator);
    casework::CircleId best;
    std::size_t fewest = 0;
    for (const casework::CircleId& circle : m_room.view().rules().circles()) {
        const std::vector<PersonCard>& people = m_room.people(circle);
        if (!m_room.view().writableSource(circle) || (!best.isNull() && people.size() >= fewest))
            continue;
        const CircleCard card = m_room.card(circle);
        const auto writes = [&](const PersonCard& person) {
            const auto found = card.people.find(person.member);
            return found != card.people.end() && found->second == Access::Shared;
        };
        const bool led = std::ranges::any_of(people, [&](const PersonCard& person) {
            return facilitators.contains(person.member) || person.role == casework::MemberRole::ResponsibleWorker;
        });
        const bool reviewed = std::ranges::any_of(
            people, [&](const PersonCard& person) { return isReviewer(person.role) && writes(person); });
        if (m_room.isOfWorkersOnly(circle) && led && reviewed) {
            best = circle;
            fewest = people.size();
        }
    }
    return best;
}

QVariantList ReviewDesk::seenBy() const
{
    return m_pen.seenBy(reviewCircle().text());
}

bool ReviewDesk::canComment() const
{
    return !reviewCircle().isNull();
}

QString ReviewDesk::title() const
{
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>())
        return meeting.title;
    return {};
}

bool ReviewDesk::comment(const QString& record, const QString& words)
{
    if (!canComment() || words.trimmed().isEmpty())
        return false;
    QVariantMap fields{{u"words"_s, words.trimmed()}};
    // The review circle is within the circles that the supervisor reads, so the pointer is one that all there can
    // follow.
    if (!record.isEmpty())
        fields.insert(u"about"_s, record);
    return !m_pen.add(u"reviews"_s, reviewCircle().text(), fields).isEmpty();
}

} // namespace kudelma::app
