// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/boards/board.h"

namespace kudelma::app {

/// What people answered from 0 to 10, question by question: everybody beside one another, each with their own change
/// since last time, and no average. At a meeting the answers of that meeting, else the last one of each. An answer that
/// was given before fewer people is a line of its own, as it may differ from what the same person said aloud.
class ScaleBoard : public kudelma::app::Board // in full, for the types that QML tools read
{
    Q_OBJECT
    QML_ELEMENT
    /// Of safety alone; else of all questions.
    Q_PROPERTY(bool safetyOnly READ safetyOnly WRITE setSafetyOnly NOTIFY changed FINAL)
    /// key, words, isSafety, answers: list of {key, who (of `answerers`), name, start, now, end, last (each -1: not
    /// asked), lastText (day), latest, change (since last time; 0 also where there is none), words, dayText, askedBy,
    /// writtenBy, own (they wrote it themselves), seenBy}
    Q_PROPERTY(kudelma::app::KeyedListModel* questions READ questions CONSTANT FINAL)
    /// Who can be asked, the child first: key, name
    Q_PROPERTY(kudelma::app::KeyedListModel* answerers READ answerers CONSTANT FINAL)
    /// All answers of one person to one question, the earliest first: key, value, when, askedBy, words, seenBy
    Q_PROPERTY(kudelma::app::KeyedListModel* history READ history CONSTANT FINAL)
    Q_PROPERTY(QVariantList historyValues READ historyValues NOTIFY changed FINAL)

public:
    explicit ScaleBoard(QObject* parent = nullptr);

    [[nodiscard]] bool safetyOnly() const { return m_safetyOnly; }
    void setSafetyOnly(bool safetyOnly);
    [[nodiscard]] KeyedListModel* questions() { return &m_questions; }
    [[nodiscard]] KeyedListModel* answerers() { return &m_answerers; }
    [[nodiscard]] KeyedListModel* history() { return &m_history; }
    [[nodiscard]] QVariantList historyValues() const;

    /// Keys of questions: of safety, and of how things are.
    Q_INVOKABLE [[nodiscard]] QString safety() const;
    Q_INVOKABLE [[nodiscard]] QString wellbeing() const;
    /// Fills `history`.
    Q_INVOKABLE void lookBack(const QString& question, const QString& who);
    /// What somebody answers, for those of the circle. `moment`: baseline, after, between. Another answer of the same
    /// person at the same moment takes the place of the one that was written here. Empty: refused.
    Q_INVOKABLE QString answer(const QString& circle, const QString& question, const QString& who, int value,
        const QString& moment, const QString& words);

protected:
    void refresh() override;
    void forget() override;

private:
    struct Answer;
    [[nodiscard]] std::vector<Answer> answers(const Seen& seen) const; ///< The earliest first.
    void refreshQuestions(const Seen& seen, const std::vector<Answer>& answers);
    void refreshAnswerers(const Seen& seen);
    void refreshHistory(const Seen& seen, const std::vector<Answer>& answers);

    KeyedListModel m_questions;
    KeyedListModel m_answerers;
    KeyedListModel m_history;
    QString m_question; ///< Looked back on.
    QString m_who;
    bool m_safetyOnly = false;
};

} // namespace kudelma::app
