// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/session.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The home page: today's meetings, the children, and how many weeks since each was last discussed.
class HomeDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.home is the one")
    /// key, child, weeks (since the last meeting; -1: never), meetingText, today, rehearsal. Who has waited longest
    /// comes first.
    Q_PROPERTY(kudelma::app::KeyedListModel* children READ children CONSTANT FINAL)
    Q_PROPERTY(int todayCount READ todayCount NOTIFY changed FINAL)
    Q_PROPERTY(QString memberName READ memberName NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server NOTIFY changed FINAL)

public:
    explicit HomeDesk(Session& session, QObject* parent = nullptr);
    ~HomeDesk() override;

    [[nodiscard]] KeyedListModel* children() { return &m_children; }
    [[nodiscard]] int todayCount() const { return m_todayCount; }
    [[nodiscard]] QString memberName() const { return m_session.memberName(); }
    [[nodiscard]] QString server() const { return m_session.server().toString(); }

    /// Makes the practice case (assets/demo) on this device, with this person in the facilitator's seat. Answers its
    /// key; empty: a problem, told by failed().
    Q_INVOKABLE QString loadPractice();
    /// A new child's page with a first circle of only this person. Empty: failed().
    Q_INVOKABLE QString addChild(const QString& name);
    Q_INVOKABLE bool remove(const QString& key);
    Q_INVOKABLE void setServer(const QString& address);

Q_SIGNALS:
    void changed();
    void failed();

private:
    void refresh();

    Session& m_session;
    KeyedListModel m_children;
    int m_todayCount = 0;
};

} // namespace kudelma::app
