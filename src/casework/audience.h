// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/ids.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kudelma::casework {

using Members = std::set<MemberId>;

/// Who is in which circle (readers count: they see it), and what follows from it. Holds only the circles that this
/// person is in: nobody can compute with a circle that they cannot know of. All answers are in a fixed order.
class AudienceRules
{
public:
    void setCircle(const CircleId& circle, Members members);
    void removeCircle(const CircleId& circle);

    [[nodiscard]] bool contains(const CircleId& circle) const { return m_circles.contains(circle); }
    [[nodiscard]] std::vector<CircleId> circles() const;
    [[nodiscard]] const Members& membersOf(const CircleId& circle) const; ///< Empty for a circle not known.

    /// An item of circle `from` may point at an item of circle `to` only where every member of `from` is in `to` too:
    /// what an item says must make sense to everyone who sees it.
    [[nodiscard]] bool mayPoint(const CircleId& from, const CircleId& to) const;

    /// Who may see what is derived from all of these: the intersection. Everybody, if there is nothing to derive from.
    [[nodiscard]] Members audienceOf(const std::vector<CircleId>& evidence) const;
    /// Where something derived from these may live, the widest first: circles of which every member sees all of the
    /// evidence. The first is the default; empty means that a new circle is needed, of audienceOf(evidence).
    [[nodiscard]] std::vector<CircleId> homesFor(const std::vector<CircleId>& evidence) const;

    [[nodiscard]] std::optional<CircleId> exactly(const Members& wanted) const;
    /// The circle with the fewest members that has at least these.
    [[nodiscard]] std::optional<CircleId> narrowestWith(const Members& wanted) const;

    /// The circles that every one of these people is in. For the people present (in the room and remote) it is what
    /// the room screen may show; for one person it is "view as". Nobody present: nothing.
    [[nodiscard]] std::vector<CircleId> projectionFor(const Members& people) const;

private:
    std::map<CircleId, Members> m_circles;
};

} // namespace kudelma::casework
