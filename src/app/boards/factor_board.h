// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"

namespace kudelma::app {

/// What is a danger, what safety there is already, what protects and what is needed; and on top what must happen today,
/// with the hypotheses that cannot wait for the board. Only what the view shows.
class FactorBoard : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    /// What must happen today, the earliest written first: isThought, words, sort, sortText, urgency, persons (names),
    /// personKeys (of CaseLists.persons), source, seenBy, writable, writtenBy, dayText, firstOfSort
    Q_PROPERTY(kudelma::app::KeyedListModel* today READ today CONSTANT FINAL)
    /// Everything else, sort by sort, what is watched first: the same
    Q_PROPERTY(kudelma::app::KeyedListModel* others READ others CONSTANT FINAL)

public:
    explicit FactorBoard(QObject* parent = nullptr);

    [[nodiscard]] KeyedListModel* today() { return &m_today; }
    [[nodiscard]] KeyedListModel* others() { return &m_others; }

    /// `fields` as in the record: sort, words, urgency, persons, source. Empty: refused.
    Q_INVOKABLE QString write(const QString& circle, const QVariantMap& fields);
    /// The same fields; what is not in it stays. Who may see it stays.
    Q_INVOKABLE bool change(const QString& factor, const QVariantMap& fields);
    /// It was done: from now on it is watched.
    Q_INVOKABLE bool lookedAfter(const QString& factor);
    /// As the row has it, in either list; empty: it is not shown here.
    Q_INVOKABLE [[nodiscard]] QVariantMap held(const QString& factor) const;

protected:
    void refresh() override;

private:
    [[nodiscard]] QVariantMap forCircle(const QVariantMap& fields, const casework::CircleId& circle) const;

    KeyedListModel m_today;
    KeyedListModel m_others;
};

} // namespace kudelma::app
