// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace kudelma::genogram_tool {

/// A file larger than this is refused unread.
inline constexpr qsizetype kMaxFileBytes = 64 << 20;
/// Persons, unions, ties and the like, of each kind.
inline constexpr qsizetype kMaxRecords = 20'000;
/// UTF-16 units of one name or other text.
inline constexpr qsizetype kMaxTextChars = 2'000;
/// Of a place that somebody was put at by hand, in either direction.
inline constexpr int kMaxPin = 1'000'000;

/// Of a pregnancy.
inline constexpr int kMaxWeeks = 45;

/// Something about a file, for whoever has it before them. English: the tool speaks to people at a terminal.
struct Remark
{
    int line = 0; ///< From 1; 0: the file as a whole.
    QString what; ///< What is wrong and what is expected, with the name of the record.
};

struct GraphFile
{
    genogram::Graph graph{};
    genogram::Date today{};
    /// Read otherwise than it says: records that point at nobody, words that are not known.
    std::vector<Remark> remarks{};
};

/// Reads the neutral graph:
/// `{ego, today, persons: [{id, sex, by, ...}], unions: [{id, partners, children: [{id, kind, twin}]}], ...}`;
/// all of its members stand in README.md. Fails at what is no such file (with the line): no JSON, a member of the wrong
/// type, a person without an id or with one that is taken, more than a limit allows. What merely points at nobody is
/// kept, so that the layout tells of it.
[[nodiscard]] tl::expected<GraphFile, Remark> readGraph(const QByteArray& json);

/// The same as JSON; reading it again gives an equal graph (compared without regard to the order of records).
[[nodiscard]] QByteArray writeGraph(const genogram::Graph& graph, const genogram::Date& today = {});

} // namespace kudelma::genogram_tool
