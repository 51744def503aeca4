// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/models/seen.h"

#include <QPointer>

#include <functional>

namespace kudelma::app {

/// A list of records in words. It follows the view, and makes anew only the rows of records that changed and of those
/// that may speak of them (casework::Changes::concerned), unless what all rows speak of changed.
class RecordsModel : public KeyedListModel
{
    Q_OBJECT

public:
    /// The present row of a record that did not change; null: make it anew.
    using Kept = std::function<const Row*(const casework::RecordId&)>;
    using Build = std::function<std::vector<Row>(const Seen&, const Kept&)>;

    /// `own`: kinds of which each record is a row, which may speak of what Changes::concerned leads to. `any`: kinds of
    /// which any row may speak, so that all are made anew.
    RecordsModel(const QList<QByteArray>& roles, casework::KindSet own, casework::KindSet any, Build build,
        CaseRoom& room, casework::CaseView& view, QObject* parent);

    void refresh(); ///< All rows: people were named, or the language changed.

protected:
    [[nodiscard]] std::vector<Row> build() const override;

private:
    void follow(const casework::Changes& changes);

    CaseRoom& m_room;
    QPointer<casework::CaseView> m_view;
    casework::KindSet m_own;
    casework::KindSet m_any;
    Build m_build;
    bool m_refreshDue = false; ///< At the next turn of the event loop.
    mutable bool m_all = true;
    mutable QSet<casework::RecordId> m_touched;
};

/// The lists. Roles that all of them have, after their own: circle (id), seenBy (list of maps name, detail, picture),
/// writable (bool), createdBy (name), createdAt (date).
/// voices: person, personName, isChild, words, translation, saidOn, heardBy, medium, house, readBack, wish,
///   withoutName, askedBefore, language, translatedBy, place, never, askFirst (names), tellsOfHarm. Who said it without
///   a name is told only where workers alone read.
[[nodiscard]] RecordsModel* makeVoices(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// drawings: person, personName, isChild, title, explanation, altText, drawnOn, hasPicture. What was withdrawn is left
///   out.
[[nodiscard]] RecordsModel* makeDrawings(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// hypotheses: sentence, familyWording, state, stateText, loop (list of {who, what}), parties, intention, childsDay,
///   evidenceFor, evidenceAgainst, aboutUs, learned, version, risk, questionCount, nextQuestion, nextQuestionWho,
///   nextQuestionDue, reactions (list of {name, mark, text}), authors, ifSo, ifNot, alternatives, formerly (the former
///   wordings, the last one first)
[[nodiscard]] QList<QByteArray> hypothesisRoles(); ///< With those that all lists have.
[[nodiscard]] RecordsModel* makeHypotheses(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// questions: words, sort, sortText, toWhom, asker, askerName, due, dueText, overdue, state, answer, tests (ids),
///   hypothesis (sentence of the first)
[[nodiscard]] RecordsModel* makeQuestions(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// steps: what, owner, ownerName, withWhom, due, dueText, overdue, repeats, state, stateText, answers, childTold (list
///   of {child, teller, tellerName, by, how, told, childKey, tellerKey, byDate}), result, answerKeys, confirmers
///   (names of those who say that it was done, besides its owner), asksMe and confirmedByMe (this person)
[[nodiscard]] RecordsModel* makeSteps(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// factors: words, sort, sortText, urgency, persons, source
[[nodiscard]] RecordsModel* makeFactors(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// events: title, whenText, year, sort, persons, source, note
[[nodiscard]] RecordsModel* makeEvents(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// scales: question, who, value, moment, askedBy, words
[[nodiscard]] RecordsModel* makeScales(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// notes: title, sort, words, about, stance, source, whenText, kept
[[nodiscard]] RecordsModel* makeNotes(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// meetings: title, place, state, dateText, plannedAt, question, phase
[[nodiscard]] RecordsModel* makeMeetings(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// feedback: who, items (list of {key, value}), words, changeOne
[[nodiscard]] RecordsModel* makeFeedback(CaseRoom& room, casework::CaseView& view, QObject* parent);
/// reviews: aboutLine, words, answer, state, about (key)
[[nodiscard]] RecordsModel* makeReviews(CaseRoom& room, casework::CaseView& view, QObject* parent);

} // namespace kudelma::app
