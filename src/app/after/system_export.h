// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"
#include "app/core/session.h"
#include "app/lock/short_clipboard.h"
#include "report/memo_check.h"
#include "report/system_text.h"

#include <QUrl>

namespace kudelma::app {

/// The text of a meeting for the client-information system, where the record belongs: from the memo of one circle, by
/// the documents of assets/report. And what follows: once the transfer is confirmed, the working copy is offered for
/// erasure after kKeptDays.
class SystemExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.after.system is the one")
    /// key, name
    Q_PROPERTY(kudelma::app::KeyedListModel* documents READ documents CONSTANT FINAL)
    /// Meetings that were held, the latest first: key, name
    Q_PROPERTY(kudelma::app::KeyedListModel* meetings READ meetings CONSTANT FINAL)
    /// Circles whose memo can be taken, the meeting's own first: names (of the others), people, onlyMe
    Q_PROPERTY(kudelma::app::KeyedListModel* circles READ circles CONSTANT FINAL)
    Q_PROPERTY(QString document READ document NOTIFY changed FINAL)
    Q_PROPERTY(QString meeting READ meeting NOTIFY changed FINAL)
    Q_PROPERTY(QString circle READ circle NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL) ///< As it would be pasted.
    /// What its readers may not know from elsewhere: kind, found, place, line; see MemoDesk.
    Q_PROPERTY(kudelma::app::KeyedListModel* findings READ findings CONSTANT FINAL)
    Q_PROPERTY(bool looked READ looked NOTIFY changed FINAL)
    /// The day on which somebody confirmed that all is in the system; empty: nobody has.
    Q_PROPERTY(QString transferredText READ transferredText NOTIFY changed FINAL)
    /// From this day on erasing is offered; empty: nothing is confirmed.
    Q_PROPERTY(QString erasureText READ erasureText NOTIFY changed FINAL)
    Q_PROPERTY(bool erasureOffered READ erasureOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed FINAL) ///< There is a circle of workers to say it in.

public:
    static constexpr int kKeptDays = 90;

    /// All must outlive it.
    SystemExport(Session& session, CaseRoom& room, Appearance& appearance, ShortClipboard& clipboard, Pen& pen,
        QObject* parent = nullptr);

    [[nodiscard]] KeyedListModel* documents() { return &m_documents; }
    [[nodiscard]] KeyedListModel* meetings() { return &m_meetings; }
    [[nodiscard]] KeyedListModel* circles() { return &m_circles; }
    [[nodiscard]] KeyedListModel* findings() { return &m_findings; }
    [[nodiscard]] QString document() const { return m_document; }
    [[nodiscard]] QString meeting() const { return m_meeting.isNull() ? QString() : m_meeting.text(); }
    [[nodiscard]] QString circle() const { return m_circle.isNull() ? QString() : m_circle.text(); }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool looked() const { return m_looked || m_findings.count() == 0; }
    [[nodiscard]] QString transferredText() const;
    [[nodiscard]] QString erasureText() const;
    [[nodiscard]] bool erasureOffered() const;
    [[nodiscard]] bool canConfirm() const { return !workersCircle().isNull(); }

    Q_INVOKABLE void begin(); ///< Of the meeting that was held last, from its own circle's memo.
    Q_INVOKABLE bool choose(const QString& document, const QString& meeting, const QString& circle);
    Q_INVOKABLE void lookAtFindings();
    Q_INVOKABLE QString fileName(bool isJson) const; ///< Tells nothing.
    /// False: it could not be written, or there are findings that nobody looked at; nothing was left there.
    Q_INVOKABLE bool save(const QUrl& file, bool isJson);
    Q_INVOKABLE bool copy(); ///< Into the clipboard, for half a minute.
    /// Everything of this page that belongs into the system is there. Told to all workers of the page.
    Q_INVOKABLE bool confirmTransfer();
    Q_INVOKABLE bool takeBackTransfer();
    void refresh();

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed();

private:
    [[nodiscard]] const report::SystemDocument* chosenDocument() const;
    [[nodiscard]] casework::CircleId workersCircle() const;
    [[nodiscard]] bool hasLaterThan(const casework::RecordHead& transferred) const;
    [[nodiscard]] std::optional<casework::Stored<casework::Note>> transfer() const; ///< The latest.
    [[nodiscard]] QDate erasureDay() const;
    void refreshMeetings();
    void refreshCircles();
    void makeText();
    void note();

    Session& m_session;
    CaseRoom& m_room;
    Appearance& m_appearance;
    ShortClipboard& m_clipboard;
    Pen& m_pen;
    std::vector<report::SystemDocument> m_pack;
    KeyedListModel m_documents;
    KeyedListModel m_meetings;
    KeyedListModel m_circles;
    KeyedListModel m_findings;
    QString m_document;
    casework::RecordId m_meeting;
    casework::CircleId m_circle;
    report::SystemText m_filled;
    QString m_text;
    bool m_looked = false;
};

} // namespace kudelma::app
