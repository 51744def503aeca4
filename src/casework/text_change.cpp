// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/text_change.h"

#include <algorithm>
#include <cstdint>

namespace kudelma::casework {

namespace {

constexpr qsizetype kMaxCompared = 1'000'000; ///< Cells of the table that compares the two middles; 2 MB.
constexpr qsizetype kGone = -1;

struct Span
{
    qsizetype from = 0;
    qsizetype removed = 0; ///< Length in the earlier text.
    qsizetype inserted = 0; ///< Length in the later one.
};

bool splitsPair(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

/// The smallest single replacement that leads from the one to the other.
Span difference(const QString& a, const QString& b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype front = 0;
    while (front < most && a[front] == b[front])
        ++front;
    while (splitsPair(a, front) || splitsPair(b, front))
        --front;
    qsizetype back = 0;
    while (back < most - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    while (back > 0 && (splitsPair(a, a.size() - back) || splitsPair(b, b.size() - back)))
        --back;
    return {front, a.size() - back - front, b.size() - back - front};
}

/// For each unit of `a` its place in `b`, or kGone: the longest common subsequence of the middles.
std::vector<qsizetype> placesIn(const QString& a, const QString& b)
{
    const Span span = difference(a, b);
    std::vector<qsizetype> places(std::size_t(a.size()), kGone);
    for (qsizetype i = 0; i < span.from; ++i)
        places[std::size_t(i)] = i;
    for (qsizetype i = span.from + span.removed; i < a.size(); ++i)
        places[std::size_t(i)] = i - span.removed + span.inserted;
    if (span.removed == 0 || span.inserted == 0 || span.removed > kMaxCompared / span.inserted)
        return places;
    const auto columns = std::size_t(span.inserted) + 1;
    std::vector<std::uint16_t> longest((std::size_t(span.removed) + 1) * columns, 0);
    const auto same = [&](qsizetype i, qsizetype j) { return a[span.from + i] == b[span.from + j]; };
    for (qsizetype i = span.removed - 1; i >= 0; --i) {
        for (qsizetype j = span.inserted - 1; j >= 0; --j) {
            auto* cell = &longest[std::size_t(i) * columns + std::size_t(j)];
            *cell = same(i, j) ? std::uint16_t(cell[columns + 1] + 1) : std::max(cell[1], cell[columns]);
        }
    }
    for (qsizetype i = 0, j = 0; i < span.removed && j < span.inserted;) {
        const auto* cell = &longest[std::size_t(i) * columns + std::size_t(j)];
        if (same(i, j))
            places[std::size_t(span.from + i++)] = span.from + j++;
        else if (cell[columns] >= cell[1])
            ++i;
        else
            ++j;
    }
    for (qsizetype i = 1; i < a.size(); ++i) { // halves of one character stay together or go together
        if (splitsPair(a, i) && places[std::size_t(i)] != places[std::size_t(i - 1)] + 1)
            places[std::size_t(i)] = places[std::size_t(i - 1)] = kGone;
    }
    return places;
}

} // namespace

std::vector<TextSpan> spansBetween(const QString& before, const QString& after)
{
    const std::vector<qsizetype> places = placesIn(before, after);
    std::vector<TextSpan> spans;
    qsizetype reached = 0; // in the later text
    for (qsizetype i = 0; i <= before.size();) {
        const qsizetype from = i;
        while (i < before.size() && places[std::size_t(i)] == kGone)
            ++i;
        const qsizetype next = i < before.size() ? places[std::size_t(i)] : after.size();
        if (i > from || next > reached)
            spans.push_back({from, i - from, after.mid(reached, next - reached)});
        reached = next + 1;
        ++i;
    }
    return spans;
}

QString withoutChange(const QString& before, const QString& after, const QString& now)
{
    const std::vector<qsizetype> kept = placesIn(before, after);
    const std::vector<qsizetype> places = placesIn(after, now);
    std::vector<bool> goes(std::size_t(now.size()), false);
    for (const qsizetype place : places) {
        if (place != kGone)
            goes[std::size_t(place)] = true; // ours, until found in `before`
    }
    // What we removed comes back behind the last unit in front of it that is still there.
    std::vector<QString> back(std::size_t(now.size()) + 1);
    qsizetype home = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype place = kept[std::size_t(i)] == kGone ? kGone : places[std::size_t(kept[std::size_t(i)])];
        if (kept[std::size_t(i)] == kGone) {
            back[std::size_t(home)] += before[i];
        } else if (place != kGone) {
            goes[std::size_t(place)] = false;
            home = place + 1;
        }
    }
    QString result;
    for (qsizetype i = 0; i <= now.size(); ++i) {
        result += back[std::size_t(i)];
        if (i < now.size() && !goes[std::size_t(i)])
            result += now[i];
    }
    return result;
}

} // namespace kudelma::casework
