// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/tie_focus.h"

namespace kudelma::app {

genogram::Graph withTiesOf(genogram::Graph graph, const genogram::Id& person)
{
    const auto isInFocus = [&](const genogram::Id& id) {
        if (!person.empty())
            return id == person;
        const genogram::Person* found = graph.person(id);
        return found && found->index;
    };
    std::erase_if(graph.ties, [&](const genogram::Tie& tie) { return !isInFocus(tie.from) && !isInFocus(tie.to); });
    return graph;
}

} // namespace kudelma::app
