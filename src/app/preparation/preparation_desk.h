// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/case_room.h"
#include "app/core/keyed_list_model.h"
#include "meeting/preparation_pack.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// How the workers make ready for one meeting: the safety check, and for each person the form of taking part and what
/// was done for them. What is answered here stands in a circle of workers alone; into the meeting's own record goes
/// only who is expected in the room or from elsewhere, because the screens are computed from it. For the workers' own
/// view: never on a screen that others look at.
class PreparationDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has it")
    /// key, text, hint, reply ("none", "yes", "no", "notKnown"), words, separate (the question that separates),
    /// wordsNeeded
    Q_PROPERTY(kudelma::app::KeyedListModel* questions READ questions CONSTANT FINAL)
    /// key (member), name, detail, picture, worker, form (number of a casework::Attendance; -1: not chosen), formText,
    /// reason, from, until (keys of phases; empty: all of it), wish, things (list of key, text, done), toDo (how much
    /// is to be done)
    Q_PROPERTY(kudelma::app::KeyedListModel* people READ people CONSTANT FINAL)
    /// Ways of taking part to choose from: key (number of a casework::Attendance), name
    Q_PROPERTY(kudelma::app::KeyedListModel* forms READ forms CONSTANT FINAL)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY changed FINAL)
    Q_PROPERTY(int totalCount READ totalCount NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed FINAL)
    Q_PROPERTY(bool separate READ isSeparate NOTIFY changed FINAL)
    Q_PROPERTY(bool mayBegin READ mayBegin NOTIFY changed FINAL)
    Q_PROPERTY(QString answeredBy READ answeredBy NOTIFY changed FINAL)
    Q_PROPERTY(QString goAhead READ goAhead NOTIFY changed FINAL)

public:
    static constexpr int kMaxWish = 240; ///< As the record has it.

    PreparationDesk(CaseRoom& room, Appearance& appearance, const casework::RecordId& meeting, QObject* parent);
    ~PreparationDesk() override;

    [[nodiscard]] KeyedListModel* questions() { return &m_questions; }
    [[nodiscard]] KeyedListModel* people() { return &m_people; }
    [[nodiscard]] KeyedListModel* forms() { return &m_forms; }
    [[nodiscard]] int doneCount() const { return m_doneCount; }
    [[nodiscard]] int totalCount() const { return m_totalCount; }
    [[nodiscard]] bool isAnswered() const { return m_state.isAnswered(); }
    [[nodiscard]] bool isSeparate() const { return m_state.separate; }
    /// The check was answered and lets these people meet, or somebody wrote why the meeting begins all the same.
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] QString answeredBy() const; ///< Name of who answered last.
    [[nodiscard]] QString goAhead() const { return m_known.goAhead; }

    Q_INVOKABLE bool answer(const QString& question, const QString& reply);
    Q_INVOKABLE bool setWords(const QString& question, const QString& words);
    /// Why the meeting begins although the check says otherwise or was not done. At least kMinSafetyWords.
    Q_INVOKABLE bool goAheadBecause(const QString& reason);
    /// Why the child was not heard at the meeting, and when the child will be; for the workers alone.
    bool keepWhyNotHeard(const QString& reason);
    [[nodiscard]] QString notHeard() const { return m_known.notHeard; }
    /// How somebody takes part. `reason` is for the workers.
    Q_INVOKABLE bool choose(const QString& member, int form, const QString& reason = {});
    /// From and until which phase, by their keys; empty: from the beginning, to the end.
    Q_INVOKABLE bool setPart(const QString& member, const QString& from, const QString& until);
    /// What they would like: what to talk about, where to sit, large text. It stands in the meeting's own record, which
    /// everybody at the meeting may read; at most kMaxWish characters. Only of those who were asked how they take part.
    Q_INVOKABLE bool setWish(const QString& member, const QString& wish);
    Q_INVOKABLE bool setDone(const QString& member, const QString& thing, bool done);

    /// Nobody is in danger by what is told of another, as far as the workers know: all was answered, and with no.
    [[nodiscard]] bool isSafeToTell() const { return m_state.open == 0 && !m_state.danger && !m_state.separate; }
    /// These sessions are held instead of this meeting; their own checks are answered as this one's was.
    bool holdApart(const std::vector<casework::RecordId>& sessions);
    /// Of every meeting that this worker prepares.
    [[nodiscard]] std::vector<casework::Preparation> all() const;
    /// What the workers' circles hold of this meeting, laid over one another: the gravest answer counts.
    [[nodiscard]] const casework::Preparation& known() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    using Edit = std::function<void(casework::Preparation&)>;
    void refresh();
    void refreshPeople(const casework::Meeting& meeting, const casework::CircleId& circle);
    /// Those of workers' circles about this meeting.
    [[nodiscard]] std::vector<casework::Stored<casework::Preparation>> records() const;
    bool change(const Edit& edit);
    bool changeAnswer(const QString& question, const std::function<void(casework::SafetyAnswer&)>& edit);

    CaseRoom& m_room;
    Appearance& m_appearance;
    casework::RecordId m_meeting;
    meeting::PreparationPack m_pack;
    casework::Preparation m_known;
    meeting::SafetyState m_state;
    bool m_isSession = false; ///< One of the sessions that are held apart.
    KeyedListModel m_questions;
    KeyedListModel m_people;
    KeyedListModel m_forms;
    int m_doneCount = 0;
    int m_totalCount = 0;
};

} // namespace kudelma::app
