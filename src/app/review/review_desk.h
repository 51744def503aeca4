// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/pen.h"
#include "app/models/case_lists.h"
#include "meeting/worded_choices.h"

#include <QtQml/qqmlregistration.h>

#include <set>

namespace kudelma::app {

/// The supervisor's view: says why they read, which goes into the use log; then reads what the circles that they are in
/// hold of the meeting, leaves comments in the one circle where they write, and signs the meeting off.
class ReviewDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.review is the one")
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists CONSTANT FINAL)
    Q_PROPERTY(bool canComment READ canComment NOTIFY changed FINAL)
    /// Who reads a comment: list of maps name, detail, picture.
    Q_PROPERTY(QVariantList seenBy READ seenBy NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL) ///< Empty before reading().
    /// A reason was given: nothing is to be shown before.
    Q_PROPERTY(bool reading READ isReading NOTIFY changed FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* reasons READ reasons CONSTANT FINAL) ///< name
    Q_PROPERTY(bool canSignOff READ canSignOff NOTIFY changed FINAL)
    /// Those that were held, the ones that nobody has signed off first, the oldest of them before the others: key,
    /// dayText, signedOff, reasoned (why it is read was said). Only days: nothing else is told before a reason.
    Q_PROPERTY(kudelma::app::KeyedListModel* meetings READ meetings CONSTANT FINAL)
    Q_PROPERTY(
        QString meetingKey READ meetingKey NOTIFY changed FINAL) ///< Of the one that is read; empty: there is none.
    Q_PROPERTY(bool signedOff READ isSignedOff NOTIFY changed FINAL) ///< The meeting, by whoever reviews it.

public:
    static constexpr qsizetype kMinReasonChars = 5;
    static constexpr qsizetype kMaxReasonChars = 200;

    ReviewDesk(CaseRoom& room, Appearance& appearance, QObject* parent = nullptr);
    ~ReviewDesk() override;

    [[nodiscard]] CaseLists* lists() { return &m_lists; }
    [[nodiscard]] bool canComment() const;
    [[nodiscard]] QVariantList seenBy() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isReading() const { return m_reasoned.contains(meeting()); }
    [[nodiscard]] KeyedListModel* meetings() { return &m_meetings; }
    [[nodiscard]] QString meetingKey() const;
    [[nodiscard]] KeyedListModel* reasons() { return &m_reasons; }
    [[nodiscard]] bool isSignedOff() const;
    [[nodiscard]] bool canSignOff() const;
    /// The one whose memo is read: the chosen one, or the last. Null: there is none.
    [[nodiscard]] casework::RecordId meeting() const;
    /// Where it is written down that this person reads: where workers keep the log together, if there is such a circle.
    [[nodiscard]] casework::CircleId logCircle() const;

    /// Another meeting. Why it is read has to be said for each.
    Q_INVOKABLE bool choose(const QString& meeting);
    /// Why this person reads: a reason that their task gives them, in words. False: too short or too long.
    Q_INVOKABLE bool begin(const QString& why);
    /// A comment on a record, or on the whole (empty key), for the circle where the supervisor writes.
    Q_INVOKABLE bool comment(const QString& record, const QString& words);
    /// The meeting is read, and nothing is left to ask. False: it is already, or this person cannot write here.
    Q_INVOKABLE bool signOff();

Q_SIGNALS:
    void changed();
    void begun(const QString& why); ///< For the use log.

private:
    /// The smallest circle in which a reviewer writes with whoever leads, and only workers read; null: there is none.
    /// What is written there may point at `about`, if that is not null.
    [[nodiscard]] casework::CircleId reviewCircle(const casework::RecordId& about = {}) const;

    void buildReasons();
    void listMeetings();

    CaseRoom& m_room;
    Appearance& m_appearance;
    Pen m_pen;
    CaseLists m_lists;
    std::vector<meeting::WordedChoice> m_choices;
    KeyedListModel m_reasons;
    KeyedListModel m_meetings{{"dayText", "signedOff", "reasoned"}};
    casework::RecordId m_chosen; ///< Null: the last one.
    std::set<casework::RecordId> m_reasoned;
};

} // namespace kudelma::app
