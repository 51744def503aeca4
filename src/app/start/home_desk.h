// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/session.h"
#include "app/start/practice_desk.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The home page: today's meetings, the children, and how many weeks since each was last discussed.
class HomeDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.home is the one")
    /// key, child, weeks (since the last meeting; -1: never), meetingText, today, local (of a meeting without
    /// internet). Who has waited longest comes first. Made-up children are not among them.
    Q_PROPERTY(kudelma::app::KeyedListModel* children READ children CONSTANT FINAL)
    /// By which pages this person promised something for the next seven days, or for days that have passed, or where a
    /// comment on the work waits for their answer: child, count, overdue (of these), firstText (the day of the first),
    /// rehearsal, asked (comments). As it was when each page was closed.
    Q_PROPERTY(kudelma::app::KeyedListModel* due READ due CONSTANT FINAL)
    Q_PROPERTY(int todayCount READ todayCount NOTIFY changed FINAL)
    /// Of all children, whether they are found at the moment or not.
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int fewChildren READ fewChildren CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::PracticeDesk* practice READ practice CONSTANT FINAL)
    Q_PROPERTY(QString memberName READ memberName NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server NOTIFY changed FINAL)
    /// As Session::phone().
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(int maxPhoneChars READ maxPhoneChars CONSTANT FINAL)

public:
    static constexpr int kFewChildren = 8; ///< So many are seen at a glance; among more one wants to search.

    explicit HomeDesk(Session& session, QObject* parent = nullptr);
    ~HomeDesk() override;

    [[nodiscard]] KeyedListModel* children() { return &m_children; }
    [[nodiscard]] KeyedListModel* due() { return &m_due; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int fewChildren() const { return kFewChildren; }
    [[nodiscard]] PracticeDesk* practice() { return &m_practice; }
    [[nodiscard]] int todayCount() const { return m_todayCount; }
    [[nodiscard]] QString memberName() const { return m_session.memberName(); }
    [[nodiscard]] QString phone() const { return m_session.phone(); }
    [[nodiscard]] int maxPhoneChars() const { return Session::kMaxPhoneChars; }
    [[nodiscard]] QString server() const { return m_session.server().toString(); }

    /// A new child's page with a first circle of only this person. Empty: failed().
    Q_INVOKABLE QString addChild(const QString& name);
    Q_INVOKABLE void find(const QString& name); ///< Only children whose names contain it; empty: all.
    Q_INVOKABLE bool remove(const QString& key);
    Q_INVOKABLE void setServer(const QString& address);
    Q_INVOKABLE bool setPhone(const QString& phone); ///< False: nobody could call it; it stays as it was.
    void retranslate(); ///< Dates, and the practice families where they are looked at.

Q_SIGNALS:
    void changed();
    void failed();

private:
    void refresh();
    void refreshDue();

    Session& m_session;
    KeyedListModel m_children;
    KeyedListModel m_due;
    PracticeDesk m_practice;
    QString m_wanted;
    int m_total = 0;
    int m_todayCount = 0;
};

} // namespace kudelma::app
