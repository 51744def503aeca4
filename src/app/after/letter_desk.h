// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"
#include "app/core/session.h"

#include <QTimer>
#include <QUrl>

namespace kudelma::app {

/// Letters to children after a meeting: a draft from what was said and agreed, which the worker writes on; where it is
/// kept; on paper; and what the child answered.
class LetterDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.after.letters is the one")
    /// Letters to and from children, the newest first: child, childName, words, whenText, answers (list of {words, by,
    /// dateText, seenBy}), seenBy, writable, circle, isTheirs (the child's own, that answers none)
    Q_PROPERTY(kudelma::app::KeyedListModel* letters READ letters CONSTANT FINAL)
    /// Children to whom one can write: key, name
    Q_PROPERTY(kudelma::app::KeyedListModel* children READ children CONSTANT FINAL)
    /// Where the letter that is begun can be kept, the narrowest first: names (of the others), people, onlyMe,
    /// childReads
    Q_PROPERTY(kudelma::app::KeyedListModel* homes READ homes CONSTANT FINAL)
    Q_PROPERTY(QString child READ child NOTIFY changed FINAL)
    Q_PROPERTY(QString home READ home NOTIFY changed FINAL)
    /// The child reads on a device of their own; else the letter is printed, or read aloud.
    Q_PROPERTY(bool childReads READ childReads NOTIFY changed FINAL)
    Q_PROPERTY(QString draft READ draft NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMeeting READ hasMeeting NOTIFY changed FINAL) ///< A meeting was held or is planned.
    Q_PROPERTY(kudelma::app::Pen* pen READ pen CONSTANT FINAL)

public:
    static constexpr qsizetype kMaxChars = 8000;

    /// All must outlive it.
    LetterDesk(Session& session, CaseRoom& room, Pen& pen, QObject* parent = nullptr);

    [[nodiscard]] KeyedListModel* letters() { return &m_letters; }
    [[nodiscard]] KeyedListModel* children() { return &m_children; }
    [[nodiscard]] KeyedListModel* homes() { return &m_homes; }
    [[nodiscard]] QString child() const { return m_child.isNull() ? QString() : m_child.text(); }
    [[nodiscard]] QString home() const { return m_home.isNull() ? QString() : m_home.text(); }
    [[nodiscard]] bool childReads() const { return m_childReads; }
    [[nodiscard]] QString draft() const { return m_draft; }
    [[nodiscard]] bool hasMeeting() const { return !m_meeting.isNull(); }
    [[nodiscard]] Pen* pen() { return &m_pen; }

    Q_INVOKABLE void begin(); ///< Of the meeting that was held last, to the child whose page it is.
    Q_INVOKABLE bool chooseChild(const QString& child); ///< The narrowest home is chosen then.
    /// Everybody who reads `circle` reads `other` too.
    Q_INVOKABLE bool isWithin(const QString& circle, const QString& other) const;
    Q_INVOKABLE bool chooseHome(const QString& circle); ///< The draft is made of what all its readers hold.
    /// Keeps the letter where it was chosen; answers its key. Empty: refused.
    Q_INVOKABLE QString keep(const QString& words);
    /// What a child wrote, in the child's words: as an answer to `letter`, or of itself (empty). `wishes`: never,
    /// askFirst, withoutName, wish, tellsOfHarm. Said without a name where others than workers read it, it does not
    /// tell which letter it answers.
    Q_INVOKABLE bool receive(const QString& letter, const QString& child, const QString& circle, const QString& words,
        const QVariantMap& wishes);
    [[nodiscard]] Q_INVOKABLE QString childOf(const QString& letter) const; ///< Key; empty: not known.
    Q_INVOKABLE QString fileName(const QString& letter, bool isPdf) const; ///< Tells nothing.
    /// False: it could not be written, and nothing was left there.
    Q_INVOKABLE bool save(const QUrl& file, const QString& letter, bool isPdf);
    void refresh();

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed();

private:
    struct Home
    {
        casework::CircleId circle;
        bool childReads = false;
    };
    [[nodiscard]] casework::RecordId heldLast() const;
    [[nodiscard]] std::vector<Home> homesFor(const casework::RecordId& child) const;
    [[nodiscard]] QVariantList answersTo(const casework::RecordId& letter) const;
    void refreshChildren();
    void makeDraft();

    Session& m_session;
    CaseRoom& m_room;
    Pen& m_pen;
    KeyedListModel m_letters;
    KeyedListModel m_children;
    KeyedListModel m_homes;
    casework::RecordId m_meeting;
    casework::RecordId m_child;
    casework::CircleId m_home;
    bool m_childReads = false;
    QString m_draft;
    QTimer m_settle;
};

} // namespace kudelma::app
