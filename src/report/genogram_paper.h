// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/layout.h"
#include "report/memo_pdf.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QString>

namespace kudelma::report {

/// A drawing of the family that leaves the screen. Everything in the graph is drawn; what must not be seen is not in it
/// (graphOf and paperGraphOf of family_graph.h decide that).
struct GenogramSheet
{
    genogram::Graph graph{};
    genogram::ViewState state{};
    QString title{}; ///< Empty: "The family". It becomes the document's title, too.
    QString mark{}; ///< Stands before the title, such as that it is for practice; empty: nothing does.
    QDate day{}; ///< When it was drawn; stands below it.
    QString source{}; ///< Who told it, in words; empty: no line.
};

enum class GenogramPaper {
    A4, ///< The whole on one page, turned as it fits best.
    A3,
    A4Joined, ///< The whole first; then in the size in which names are read, on as many pages as that takes, with
              ///< marks where they are joined.
    A3Joined,
};

/// Of one document; a drawing that would take more is drawn smaller.
inline constexpr int kMostJoinedPages = 40;
/// Of a picture; a larger drawing is drawn smaller.
inline constexpr int kMostPixels = 40'000'000;
/// Of a side of a picture.
inline constexpr int kMostPixelsAside = 16'000;

/// All of these are made in memory and tell of their making nothing but the day. Black on white, for photocopiers;
/// with a legend of the signs that the drawing has.
[[nodiscard]] QByteArray genogramPdf(const GenogramSheet& sheet, const MemoType& type, GenogramPaper paper);
/// Text is text in it: it can be searched and read aloud. Title and, in words, everybody in the drawing.
[[nodiscard]] QByteArray genogramSvg(const GenogramSheet& sheet, const MemoType& type);
/// `scale`: pixels for one unit of the drawing.
[[nodiscard]] QImage genogramImage(const GenogramSheet& sheet, const MemoType& type, qreal scale = 2);

} // namespace kudelma::report
