// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"

#include <QtQml/qqmlregistration.h>
#include <QVariant>

namespace kudelma::app {

/// The verbs by which one person writes into a case, in the words of the screens: records and circles by their keys,
/// dates as text (2026-10-21), lists as lists of keys. A verb that is refused changes nothing, answers an empty key or
/// false, and tells why by refused(). Every verb is one step of undo.
class Pen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desks have it")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY undoChanged FINAL)

public:
    enum class Refusal {
        TooLong,
        Missing, ///< Something that is needed is empty.
        NotYours, ///< Another person's words, or a circle that this person only reads.
        WouldShowMore, ///< It names somebody or something that not everybody who would see it may see.
        StillNeeded, ///< Something else points at it.
        TooMany,
        Gone, ///< It is no longer there.
        Failed,
        SaidNever, ///< Somebody would see it of whom the one who said it said "never".
        AskFirst, ///< Somebody would see it again before whom the one who said it wants to be asked.
        WouldName, ///< It was said without a name, and others than workers would see whose words it is.
        TheirWords, ///< What somebody said is not rewritten.
    };
    Q_ENUM(Refusal)

    Pen(CaseRoom& room, QObject* parent);

    /// What is written belongs to this meeting; null: to none.
    void setMeeting(const casework::RecordId& meeting) { m_meeting = meeting; }

    [[nodiscard]] CaseRoom& room() const { return m_room; }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    /// `fields`: the names of the record's fields (src/casework/records_*.h) with plain values: text, number, bool,
    /// key, list of keys, list of objects. Used by all the verbs below; answers the new record's key.
    Q_INVOKABLE QString add(const QString& kind, const QString& circle, const QVariantMap& fields);
    Q_INVOKABLE bool set(const QString& record, const QVariantMap& fields);
    Q_INVOKABLE bool remove(const QString& record);
    /// Another audience: a new record there, the old one gone. Answers the new key.
    Q_INVOKABLE QString moveTo(const QString& record, const QString& circle);
    Q_INVOKABLE QString copyTo(const QString& record, const QString& circle, const QVariantMap& changed);
    /// Makes a long text equal to what the field shows, by the smallest change, so that nobody's typing is lost.
    Q_INVOKABLE bool type(const QString& record, const QString& field, const QString& text);

    Q_INVOKABLE QString addVoice(
        const QString& circle, const QString& person, const QString& words, const QVariantMap& more = {});
    /// Takes somebody's words back, with the drawings that tell the same.
    Q_INVOKABLE bool withdraw(const QString& voice);
    Q_INVOKABLE QString addHypothesis(const QString& circle, const QString& sentence, const QVariantMap& more = {});
    Q_INVOKABLE QString addQuestion(const QString& circle, const QString& words, const QString& hypothesis,
        const QStringList& toWhom, const QString& asker, const QString& due);
    Q_INVOKABLE QString addStep(const QString& circle, const QString& what, const QVariantMap& more);
    Q_INVOKABLE QString addFactor(const QString& circle, const QString& sort, const QString& words);
    Q_INVOKABLE QString addScale(const QString& circle, const QString& person, int value, const QString& moment);
    /// One mark for each person and thing: a second one takes the place of the first.
    Q_INVOKABLE bool react(const QString& circle, const QString& record, const QString& mark);
    /// A second person says that a step was done, or takes that back: a worker in the step itself, everybody else in a
    /// document of their own. Whoever does the step does not confirm it.
    Q_INVOKABLE bool confirm(const QString& step, bool isDone);
    /// Whether it is this person's to change; false for what is not there.
    Q_INVOKABLE bool mayChange(const QString& record) const;
    /// Where something that says what these records say may be written, the widest first.
    Q_INVOKABLE QStringList homesFor(const QStringList& records) const;
    /// Who would see a record of this circle: list of maps name, detail, picture.
    Q_INVOKABLE QVariantList seenBy(const QString& circle) const;

Q_SIGNALS:
    void undoChanged();
    void refused(kudelma::app::Pen::Refusal why);

private:
    bool tell(const casework::Error& error);

    CaseRoom& m_room;
    casework::RecordId m_meeting;
};

} // namespace kudelma::app
