// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"

namespace kudelma::app {

/// What was changed because of feedback: told at the next meeting, to those who may know it. Whoever gave feedback sees
/// that it went somewhere.
class FeedbackChanges : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    /// key, words, seenBy, writable, isNew (written at the meeting that is on): the latest first
    Q_PROPERTY(kudelma::app::KeyedListModel* changes READ changes CONSTANT FINAL)
    /// Of these, those of earlier meetings: what is told when people meet again.
    Q_PROPERTY(QStringList told READ told NOTIFY changed FINAL)

public:
    static constexpr int kMostTold = 3;

    explicit FeedbackChanges(QObject* parent = nullptr);

    [[nodiscard]] KeyedListModel* changes() { return &m_changes; }
    [[nodiscard]] QStringList told() const { return m_told; }

    Q_INVOKABLE bool add(const QString& circle, const QString& words);

protected:
    void refresh() override;

private:
    KeyedListModel m_changes;
    QStringList m_told;
};

} // namespace kudelma::app
