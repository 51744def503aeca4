// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"
#include "report/memo_source.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kudelma::report {

/// The parts of a memo, in the order in which they stand.
enum class MemoPart {
    Meeting,
    People, ///< Who took part.
    Readers, ///< For whom this memo is.
    Question,
    OwnWords,
    Viewpoints,
    Reflections,
    Thoughts,
    Questions,
    Factors,
    Steps,
    Scales,
    Feedback,
    Notes,
    Corrections, ///< Whether each found their own view recorded right. What is about one entry stands with it.
    Genogram, ///< Last, since the picture fills a page; behind it the same in words.
};

/// Something that is said of an entry: "Who: Pia". No label: the lines speak for themselves.
struct MemoFact
{
    QString label;
    QStringList lines;

    friend bool operator==(const MemoFact&, const MemoFact&) = default;
};

struct MemoEntry
{
    casework::RecordId record; ///< Null where it is not one record. For comments; never printed.
    QString text;
    bool verbatim = false; ///< Somebody's exact words.
    QString by; ///< Whose words; empty where they are not to be named, or cannot be.
    QString state; ///< Where it stands: "let go", "agreed".
    std::vector<MemoFact> facts;

    friend bool operator==(const MemoEntry&, const MemoEntry&) = default;
};

struct MemoSection
{
    MemoPart part = MemoPart::Meeting;
    QString heading;
    std::vector<MemoEntry> entries;
};

/// The family as drawn, for the page with the picture. The same in words stands in the section Genogram.
struct MemoDrawing
{
    genogram::Graph graph;
    genogram::ViewState state;
};

/// What a memo says, in words of the application's language and in order, free of any layout. A part that has nothing
/// to say is not there; nothing is numbered or counted, so nothing shows that something is missing.
struct Memo
{
    QString heading; ///< The meeting's title, else just "Memo".
    QString subheading; ///< The day.
    QString running; ///< Head of each page, and the document's title; empty: "Memo".
    bool isLarge = false; ///< In letters for children, and for whoever reads small ones badly.
    QString foot; ///< Foot of each page, with %1 for the day; empty: a memo's.
    std::vector<MemoSection> sections;
    std::optional<MemoDrawing> drawing;

    [[nodiscard]] const MemoSection* section(MemoPart part) const;
};

struct MemoOptions
{
    QDate today; ///< The day on which the memo is made.
    /// The words of a question of the feedback form, by its key; empty: that answer is left out.
    std::function<QString(const QString& key)> surveyWords;
};

/// The memo of one circle of a meeting. Records of other meetings come in only while they are still open.
[[nodiscard]] Memo makeMemo(const MemoSource& source, const casework::RecordId& meeting, const MemoOptions& options);

/// Whether the circle's documents hold anything that such a memo would tell, beyond for whom it is.
[[nodiscard]] bool hasMemo(const MemoSource& source, const casework::RecordId& meeting);

} // namespace kudelma::report
