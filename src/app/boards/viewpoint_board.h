// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"

namespace kudelma::app {

/// Everybody's own view side by side: what worries, what works, what is needed, which help is wanted; and where it
/// ended, in one wording or in several views. A row is a person of the genogram, or somebody who works with them. What
/// a view of fewer people has is not there at all: a cell that is empty may be empty for several reasons.
class ViewpointBoard : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    /// key, name, detail, picture, isChild, worry, works, needed, help, other: lists of {key, words, own, writable,
    /// seenBy}
    Q_PROPERTY(kudelma::app::KeyedListModel* rows READ rows CONSTANT FINAL)
    /// Where it ended: key, agreed (or seen differently), words, writable, seenBy
    Q_PROPERTY(kudelma::app::KeyedListModel* ends READ ends CONSTANT FINAL)
    /// Who has no row yet: key, name
    Q_PROPERTY(kudelma::app::KeyedListModel* others READ others CONSTANT FINAL)
    /// At a meeting: also what was said at earlier ones.
    Q_PROPERTY(bool earlier READ earlier WRITE setEarlier NOTIFY changed FINAL)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY changed FINAL)

public:
    explicit ViewpointBoard(QObject* parent = nullptr);

    [[nodiscard]] KeyedListModel* rows() { return &m_rows; }
    [[nodiscard]] KeyedListModel* ends() { return &m_ends; }
    [[nodiscard]] KeyedListModel* others() { return &m_others; }
    [[nodiscard]] bool earlier() const { return m_earlier; }
    void setEarlier(bool earlier);
    [[nodiscard]] bool hasEarlier() const { return m_hasEarlier; }

    /// A row for somebody who has none yet, until the page goes.
    Q_INVOKABLE void addRow(const QString& row);
    /// What somebody sees, in one cell. `topic`: worry, works, needed, helpWanted. Empty: refused.
    Q_INVOKABLE QString write(
        const QString& circle, const QString& row, const QString& topic, const QString& words, bool ownWords);
    /// Where it ended: a wording that all agree on, or that it is seen differently. Both are good ends.
    Q_INVOKABLE QString finish(const QString& circle, bool agreed, const QString& words);

protected:
    void refresh() override;
    void forget() override;

private:
    struct Sorted;
    void refreshRows(const Sorted& sorted);

    KeyedListModel m_rows;
    KeyedListModel m_ends;
    KeyedListModel m_others;
    QStringList m_added;
    bool m_earlier = false;
    bool m_hasEarlier = false;
};

} // namespace kudelma::app
