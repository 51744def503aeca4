// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "genogram/focus.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kudelma::app {

class GenogramDesk;

/// A list that is made when somebody looks.
class SightList : public KeyedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GenogramSight has them")

public:
    SightList(const QList<QByteArray>& roles, std::function<std::vector<Row>()> rowsNow)
        : KeyedListModel(roles)
        , m_rowsNow(std::move(rowsNow))
    { }
    void refresh() { outdate(); }

protected:
    [[nodiscard]] std::vector<Row> build() const override { return m_rowsNow(); }

private:
    std::function<std::vector<Row>()> m_rowsNow;
};

/// Which part of the family is looked at on this device: the near ones of somebody, folded branches, and the search.
/// All of it is made from the graph of the desk's own view, and counts nobody else.
class GenogramSight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GenogramDesk has it")
    /// Name of the one whose near ones alone are drawn; empty: everybody.
    Q_PROPERTY(QString nearWhom READ nearWhom NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(int mostSteps READ mostSteps CONSTANT FINAL)
    Q_PROPERTY(int hidden READ hidden NOTIFY changed FINAL) ///< How many of the family are not drawn.
    /// key (person), name, count, atX, atY: folded branches, at the top right corner of the symbol.
    Q_PROPERTY(kudelma::app::KeyedListModel* folds READ folds CONSTANT FINAL)
    /// key, name, spoken, drawn: who was found.
    Q_PROPERTY(kudelma::app::KeyedListModel* found READ found CONSTANT FINAL)

public:
    static constexpr int kMostFound = 20;
    static constexpr qsizetype kMaxSought = 80; ///< Letters; what is beyond is not looked for.

    explicit GenogramSight(GenogramDesk& desk);

    [[nodiscard]] const genogram::Focus& focus() const { return m_focus; }
    [[nodiscard]] QString nearWhom() const;
    [[nodiscard]] int steps() const { return m_focus.steps; }
    [[nodiscard]] int mostSteps() const { return genogram::kMostFocusSteps; }
    [[nodiscard]] int hidden() const;
    [[nodiscard]] KeyedListModel* folds() { return &m_folds; }
    [[nodiscard]] KeyedListModel* found() { return &m_found; }

    Q_INVOKABLE void showNear(const QString& person, int steps);
    Q_INVOKABLE void showAll(); ///< Unfolds too.
    /// How many would go if this person's branch were folded.
    Q_INVOKABLE int branchOf(const QString& person) const;
    Q_INVOKABLE bool isFolded(const QString& person) const;
    Q_INVOKABLE void fold(const QString& person);
    Q_INVOKABLE void unfold(const QString& person);
    /// Fills `found`: whose name, or what they are called, has these letters, those who begin with them first.
    Q_INVOKABLE void seek(const QString& words);
    /// Shows whoever was found, if they are hidden now.
    Q_INVOKABLE void reveal(const QString& person);
    [[nodiscard]] bool isWatched() const { return m_folds.isWatched() || m_found.isWatched(); }
    void refreshLists(); ///< The family is another, or may be.
    void refresh(); ///< The drawing is another.

Q_SIGNALS:
    void changed();

private:
    void look(genogram::Focus focus);
    [[nodiscard]] std::vector<KeyedListModel::Row> foldRows() const;
    [[nodiscard]] std::vector<KeyedListModel::Row> foundRows() const;

    GenogramDesk& m_desk;
    genogram::Focus m_focus;
    QString m_sought;
    SightList m_folds{{"name", "count", "atX", "atY"}, [this] { return foldRows(); }};
    SightList m_found{{"name", "spoken", "drawn"}, [this] { return foundRows(); }};
};

} // namespace kudelma::app
