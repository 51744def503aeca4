// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/text_view.h"
#include "report/family_graph.h"
#include "report/memo_parts.h"
#include "report/phrases.h"

#include <algorithm>
#include <array>

namespace kudelma::report {

using casework::RecordKind;

std::optional<MemoDrawing> memoDrawing(const MemoScope& scope)
{
    constexpr std::array kDrawn{RecordKind::Meeting, RecordKind::Person, RecordKind::Union, RecordKind::Parentage,
        RecordKind::Tie, RecordKind::Household, RecordKind::Placement, RecordKind::Mark};
    const bool told
        = std::ranges::any_of(kDrawn, [&](RecordKind kind) { return !scope.source().own().ids(kind).empty(); });
    if (!told)
        return std::nullopt;
    MemoDrawing drawing;
    drawing.graph = paperGraphOf(scope.source().common(), scope.source().own());
    drawing.state.today = genogramDate(scope.day());
    if (drawing.graph.persons.empty())
        return std::nullopt;
    return drawing;
}

Entries drawingEntries(const MemoScope& scope, const MemoDrawing& drawing)
{
    const auto record = [](const genogram::Id& id) {
        return casework::RecordId::fromText(QString::fromStdString(id)).value_or(casework::RecordId());
    };
    const auto nameOf = [&](const genogram::Id& id) { return scope.source().name(record(id)); };
    const auto homeOf = [&](const genogram::Id& id) { return householdName(scope.source().own(), id); };
    Entries entries;
    for (const genogram::PersonText& person : genogram::textView(drawing.graph, drawing.state)) {
        MemoEntry entry;
        entry.record = record(person.person);
        entry.text = Phrases::person(person, nameOf, homeOf);
        if (!entry.text.isEmpty())
            entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace kudelma::report
