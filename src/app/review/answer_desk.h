// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_entry.h"
#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

#include <QTimer>

namespace kudelma::app {

/// What a supervisor asked of the work, for the workers who are asked: to read, and to answer. An answer stands in the
/// comment's own record, so nobody reads it who does not read the comment.
class AnswerDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.after.answers is the one")
    /// Those that wait come first, then the latest: aboutLine, words, answer, by (name), whenText, waits (for an
    /// answer of a worker), mayAnswer (this person), signedOff (nothing is asked: the meeting was read), seenBy
    Q_PROPERTY(kudelma::app::KeyedListModel* comments READ comments CONSTANT FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL) ///< For an answer of this person.

public:
    static constexpr qsizetype kMaxAnswerChars = 2000;

    /// Both must outlive it.
    AnswerDesk(CaseRoom& room, Pen& pen, QObject* parent = nullptr);
    ~AnswerDesk() override;

    [[nodiscard]] KeyedListModel* comments() { return &m_comments; }
    [[nodiscard]] int waiting() const { return m_waiting; }

    /// False: nothing was written; empty words are no answer.
    Q_INVOKABLE bool answer(const QString& comment, const QString& words);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    CaseRoom& m_room;
    Pen& m_pen;
    KeyedListModel m_comments;
    int m_waiting = 0;
    QTimer m_settle; ///< Several changes in a row are one for the reader.
};

/// Tells the home page's line of a case how many comments wait for this person's answer there. True when that changed.
[[nodiscard]] bool noteAsked(CaseRoom& room, CaseEntry& entry);

} // namespace kudelma::app
