// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/list_on_demand.h"
#include "app/core/meeting_order.h"
#include "app/core/pen.h"
#include "app/core/session.h"
#include "report/memo_check.h"

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
    /// What stands in the memo that is read and its readers may not know from elsewhere: kind ("name", "address",
    /// "words"), found, place, line. For the eyes of who makes the memo alone: never on a screen that others see.
    Q_PROPERTY(kudelma::app::KeyedListModel* findings READ findings CONSTANT FINAL)
    /// All findings of the memo were looked at. Until then it is not saved.
    Q_PROPERTY(bool looked READ looked NOTIFY changed FINAL)
    /// What this person says of the memo that is read: "for" (recorded right), "against"; empty: nothing yet.
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(QString verdictWords READ verdictWords NOTIFY changed FINAL)
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY changed FINAL) ///< This person may write to the memo's readers.
    Q_PROPERTY(kudelma::app::Pen* pen READ pen CONSTANT FINAL)

public:
    /// `session` and `room` must outlive the desk. No session: a guest's, who reads and answers, and saves nothing.
    MemoDesk(Session* session, CaseRoom& room, Appearance& appearance, const QByteArray& meetingTemplate,
        QObject* parent = nullptr);
    ~MemoDesk() override;

    [[nodiscard]] QString meeting() const { return m_meeting.isNull() ? QString() : m_meeting.text(); }
    [[nodiscard]] QString circle() const { return m_circle.isNull() ? QString() : m_circle.text(); }
    [[nodiscard]] KeyedListModel* circles() { return &m_circles; }
    [[nodiscard]] KeyedListModel* lines() { return &m_lines; }
    [[nodiscard]] KeyedListModel* findings() { return &m_findings; }
    [[nodiscard]] bool looked() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString verdictWords() const;
    [[nodiscard]] bool mayAnswer() const;
    [[nodiscard]] Pen* pen() { return &m_pen; }
    [[nodiscard]] QString heading() const { return m_memo.heading; }
    [[nodiscard]] QString subheading() const { return m_memo.subheading; }

    /// Whose memos are listed. Empty: of the meeting that was held last, or comes next.
    Q_INVOKABLE bool choose(const QString& meeting);
    Q_INVOKABLE bool read(const QString& circle); ///< Of the chosen meeting. False: there is no such memo.
    Q_INVOKABLE void close();
    /// This person has seen what `findings` lists, and keeps it as it is.
    Q_INVOKABLE void lookAtFindings();
    /// My view is recorded right, or not, and what is missing in it; to the memo's readers. Said again, it takes the
    /// place of what was said before.
    Q_INVOKABLE bool say(bool right, const QString& words);
    /// What is not right in one piece of the memo; stands beside it from then on.
    Q_INVOKABLE bool correct(const QString& record, const QString& words);
    /// A name that tells nothing, for the memo that is read.
    Q_INVOKABLE QString fileName() const;
    /// Saves the memo that is read where the person chose. False: it could not be written, or there are findings that
    /// nobody looked at; nothing was left there.
    Q_INVOKABLE bool save(const QUrl& file);
    /// Saves every circle's memo into a folder: of its own meetings, else of the chosen one. A list of {circle, people
    /// (names), meeting, file, findings (how many)}. For rehearsals.
    Q_INVOKABLE QVariantList exportAll(const QString& folder);

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed();

private:
    void refresh();
    [[nodiscard]] std::vector<KeyedListModel::Row> circleRows() const;
    void refreshLines();
    void refreshFindings();
    [[nodiscard]] std::optional<casework::Stored<casework::Note>> ownVerdict() const;
    [[nodiscard]] report::MemoOptions options() const;
    [[nodiscard]] QString fileName(const casework::CircleId& circle, const casework::RecordId& meeting) const;
    [[nodiscard]] bool write(const QString& path, const casework::CircleId& circle, const casework::RecordId& meeting);

    Session* m_session;
    CaseRoom& m_room;
    Appearance& m_appearance;
    MeetingOrders m_orders;
    casework::RecordId m_meeting;
    casework::CircleId m_circle;
    report::Memo m_memo;
    ListOnDemand m_circles; ///< Looks into every circle: only for whoever reads it.
    KeyedListModel m_lines;
    KeyedListModel m_findings;
    std::vector<report::CheckFinding> m_found;
    std::vector<report::CheckFinding> m_lookedAt;
    Pen m_pen;
    QTimer m_settle; ///< Several changes in a row are one for the reader.
};

} // namespace kudelma::app
