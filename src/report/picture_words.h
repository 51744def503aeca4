// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/snapshots.h"
#include "genogram/graph.h"

#include <QCoreApplication>

#include <functional>

namespace kudelma::report {

/// Puts a change in the family's picture into words, as it is now: what was there before is not known.
class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    using NameOf = std::function<QString(const casework::RecordId&)>;

    /// The graph is that of the view (graphOf). All are borrowed.
    PictureWords(const casework::CaseView& view, const genogram::Graph& graph, NameOf nameOf)
        : m_view(view)
        , m_graph(graph)
        , m_nameOf(std::move(nameOf))
    { }

    struct Line
    {
        QString whom; ///< Names, or the name of a home.
        QString what; ///< Empty: nothing that anybody would call a change, such as a symbol that was moved.
        casework::RecordId person; ///< Whom to show in the picture; null where there is nobody.
    };
    [[nodiscard]] Line line(const casework::RecordChange& change) const;
    /// Whom a record of the picture is about, as far as the view shows them.
    [[nodiscard]] std::vector<casework::RecordId> personsOf(const casework::RecordHead& head) const;

private:
    [[nodiscard]] Line ofNew(const casework::RecordChange& change) const;
    [[nodiscard]] QString whom(const std::vector<casework::RecordId>& persons) const;
    [[nodiscard]] QString couple(const casework::RecordId& id) const;
    [[nodiscard]] QString fields(const QStringList& fields) const;

    const casework::CaseView& m_view;
    const genogram::Graph& m_graph;
    NameOf m_nameOf;
};

} // namespace kudelma::report
