// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/pen.h"
#include "genogram/graph.h"
#include "report/quick_words.h"

#include <functional>

namespace kudelma::app {

/// Draws a relative by the way that leads there ("eno": the mother, her brother): goes along those who are drawn, and
/// adds who is missing in between. Borrows everything.
class KinWriter
{
public:
    /// Where something about these records may be written; empty: nowhere.
    using HomeOf = std::function<QString(const QStringList&)>;

    struct Wanted
    {
        report::KinWord kin;
        int count = 1;
        QVariantMap fields; ///< Of each one who is added.
        QStringList through; ///< Whom the way leads through, where it is not clear.
        std::optional<genogram::TieType> tie; ///< With `from`.
    };

    KinWriter(Pen& pen, const genogram::Graph& graph, HomeOf homeOf)
        : m_pen(pen)
        , m_graph(graph)
        , m_homeOf(std::move(homeOf))
    { }

    /// The people at the first place where the way could lead on through several, and none of them is in `through`:
    /// mother or father of a "mummo", the partners of somebody's child. Empty: the way is clear.
    [[nodiscard]] QStringList fork(const QString& from, const report::KinWord& kin, const QStringList& through) const;

    /// The circle that the new records would stand in; empty: nowhere.
    [[nodiscard]] QString home(const QString& from, const report::KinWord& kin, const QStringList& through) const;

    /// One step of undo; the keys of those who were added. Where a parent was drawn before anybody knew them, theirs
    /// is the symbol that is filled in, if it stands in home(). Empty: refused, and nothing has changed.
    [[nodiscard]] QStringList write(const QString& from, const Wanted& wanted);

private:
    struct Way
    {
        QString at; ///< The last one who is drawn.
        std::size_t done = 0; ///< Steps up to there.
        QStringList used; ///< Who and what the new records will point at.
        QStringList fork;
    };
    struct Home
    {
        QString circle;
        bool isAlone = false; ///< A parent who is not drawn beside the other one.
    };
    [[nodiscard]] Home homeOf(const Way& way, const report::KinWord& kin) const;
    [[nodiscard]] Way walk(const QString& from, const report::KinWord& kin, const QStringList& through) const;
    [[nodiscard]] QStringList candidates(const QString& at, const report::KinStep& step) const;
    [[nodiscard]] QStringList lastChoice(const QString& at, const report::KinStep& step) const;
    [[nodiscard]] QStringList parentsOf(const QString& child) const;
    [[nodiscard]] QStringList partnersOf(const QString& person) const;
    [[nodiscard]] QString unionOf(const QString& a, const QString& b) const;
    [[nodiscard]] QString unionOfParents(const QString& child) const;
    [[nodiscard]] bool suits(const QString& person, casework::Gender gender) const;
    [[nodiscard]] QString placeholder(const QString& child, casework::Gender gender) const;

    [[nodiscard]] QString take(const QString& at, const report::KinStep& step, const QVariantMap& fields,
        casework::UnionStatus status, const QString& through);
    QString addParent(const QString& child, casework::ParentSort sort, const QVariantMap& fields);
    QString addSibling(const QString& person, const QVariantMap& fields);
    QString addChild(const QStringList& parents, const QString& couple, const QVariantMap& fields);
    QString addPartner(const QString& person, casework::UnionStatus status, const QVariantMap& fields);
    QString add(const QString& kind, const QVariantMap& fields);
    bool link(const QString& child, const QString& parent, const QString& couple, casework::ParentSort sort);
    bool tie(const QString& from, const QString& to, genogram::TieType type);

    Pen& m_pen;
    const genogram::Graph& m_graph;
    HomeOf m_homeOf;
    struct Made
    {
        QStringList parents;
        QString couple;
    };
    QString m_circle;
    Made m_made; ///< Parents who had to be drawn for the first of several siblings.
    bool m_isAlone = false; ///< Of Home.
    bool m_failed = false;
};

} // namespace kudelma::app
