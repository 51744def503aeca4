// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/keyed_list_model.h"
#include "app/core/session.h"
#include "meeting/meeting_template.h"
#include "report/memo.h"

#include <QTimer>
#include <QUrl>

namespace kudelma::app {

/// The memos of the open case: which circles of a meeting have one, one of them to read on screen, and saving it as
/// PDF. Each is made from its circle's documents only (report::MemoSource). Works without a connection; nothing is
/// kept but what is saved on purpose, and that is logged.
class MemoDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.memos is the one")
    Q_PROPERTY(QString meeting READ meeting NOTIFY changed FINAL)
    /// Circles that have a memo of the meeting, its own first, then the widest: key, names (of the others), people,
    /// onlyMe
    Q_PROPERTY(kudelma::app::KeyedListModel* circles READ circles CONSTANT FINAL)
    Q_PROPERTY(QString circle READ circle NOTIFY changed FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString subheading READ subheading NOTIFY changed FINAL)
    /// The memo that is read, in order: sort ("heading", "quote", "item", "plain"), text, by, state, facts (list of
    /// {label, lines}), record (empty: nothing to comment on)
    Q_PROPERTY(kudelma::app::KeyedListModel* lines READ lines CONSTANT FINAL)

public:
    /// `session` and `room` must outlive the desk.
    MemoDesk(Session& session, CaseRoom& room, Appearance& appearance, const QByteArray& meetingTemplate,
        QObject* parent = nullptr);
    ~MemoDesk() override;

    [[nodiscard]] QString meeting() const { return m_meeting.isNull() ? QString() : m_meeting.text(); }
    [[nodiscard]] QString circle() const { return m_circle.isNull() ? QString() : m_circle.text(); }
    [[nodiscard]] KeyedListModel* circles() { return &m_circles; }
    [[nodiscard]] KeyedListModel* lines() { return &m_lines; }
    [[nodiscard]] QString heading() const { return m_memo.heading; }
    [[nodiscard]] QString subheading() const { return m_memo.subheading; }

    /// Whose memos are listed. Empty: of the meeting that was held last, or comes next.
    Q_INVOKABLE bool choose(const QString& meeting);
    Q_INVOKABLE bool read(const QString& circle); ///< Of the chosen meeting. False: there is no such memo.
    Q_INVOKABLE void close();
    /// A name that tells nothing, for the memo that is read.
    Q_INVOKABLE QString fileName() const;
    /// Saves the memo that is read where the person chose. False: it could not be written, and nothing was left there.
    Q_INVOKABLE bool save(const QUrl& file);
    /// Saves every circle's memo into a folder: of its own meetings, else of the chosen one. A list of {circle, people
    /// (names), meeting, file}.
    Q_INVOKABLE QVariantList exportAll(const QString& folder);

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed();

private:
    void refresh();
    void refreshCircles();
    void refreshLines();
    [[nodiscard]] report::MemoOptions options() const;
    [[nodiscard]] QString fileName(const casework::CircleId& circle, const casework::RecordId& meeting) const;
    [[nodiscard]] bool write(const QString& path, const casework::CircleId& circle, const casework::RecordId& meeting);
    [[nodiscard]] casework::RecordId lastMeeting() const;

    Session& m_session;
    CaseRoom& m_room;
    Appearance& m_appearance;
    meeting::MeetingTemplate m_order;
    casework::RecordId m_meeting;
    casework::CircleId m_circle;
    report::Memo m_memo;
    KeyedListModel m_circles;
    KeyedListModel m_lines;
    QTimer m_settle; ///< Several changes in a row are one for the reader.
};

} // namespace kudelma::app
