// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/list_on_demand.h"
#include "app/core/pen.h"
#include "app/steps/promises.h"

#include <QTimer>

namespace kudelma::app {

/// Between two meetings: what was promised and by when, what the child is told next and by whom, what somebody is going
/// to ask, and what came of it all.
class BetweenDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.after.between is the one")
    /// Steps that are open, the oldest day first: what, who, isMine, dueText, overdue, state, stateText, seenBy,
    /// writable
    Q_PROPERTY(kudelma::app::KeyedListModel* promises READ promises CONSTANT FINAL)
    /// Who tells a child what, that has not been told yet: record, part, child, teller, byText, overdue, how, what,
    /// seenBy, writable
    Q_PROPERTY(kudelma::app::KeyedListModel* tellings READ tellings CONSTANT FINAL)
    /// Questions that wait for an answer: words, asker, toWhom, dueText, overdue, isMine, seenBy, whomKeys,
    /// writable
    Q_PROPERTY(kudelma::app::KeyedListModel* questions READ questions CONSTANT FINAL)
    /// Steps that are over, of the last meeting or written after it: what, state, stateText, result, who, seenBy,
    /// writable, confirmers (names of those who say so too), asksMe and confirmedByMe (this person)
    Q_PROPERTY(kudelma::app::KeyedListModel* happened READ happened CONSTANT FINAL)
    /// Of this person's own promises, whose day has passed.
    Q_PROPERTY(int overdue READ overdue NOTIFY changed FINAL)
    Q_PROPERTY(kudelma::app::Pen* pen READ pen CONSTANT FINAL)

public:
    /// Both must outlive it.
    BetweenDesk(CaseRoom& room, Pen& pen, QObject* parent = nullptr);

    [[nodiscard]] KeyedListModel* promises() { return &m_promises; }
    [[nodiscard]] KeyedListModel* tellings() { return &m_tellings; }
    [[nodiscard]] KeyedListModel* questions() { return &m_questions; }
    [[nodiscard]] KeyedListModel* happened() { return &m_happened; }
    [[nodiscard]] int overdue() const { return m_overdue; }
    [[nodiscard]] Pen* pen() { return &m_pen; }

    /// What came of a step: "done", "didNotWork", "doing", "confirmed", "dropped"; `result` in somebody's words, empty:
    /// as it is.
    Q_INVOKABLE bool cameOf(const QString& step, const QString& state, const QString& result);
    /// This person says that it was done, besides whoever did it; or takes that back.
    Q_INVOKABLE bool confirm(const QString& step, bool isDone);
    /// The child has heard of it, by the telling of that number; or has not after all.
    Q_INVOKABLE bool setTold(const QString& step, int part, bool told);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<KeyedListModel::Row> happenedRows() const;
    [[nodiscard]] QDateTime lastMeeting() const;

    CaseRoom& m_room;
    Pen& m_pen;
    KeyedListModel m_promises;
    KeyedListModel m_tellings;
    KeyedListModel m_questions;
    ListOnDemand m_happened;
    int m_overdue = 0;
    QTimer m_settle; ///< Several changes in a row are one for the reader.
};

} // namespace kudelma::app
