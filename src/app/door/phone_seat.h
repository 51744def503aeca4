// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/app.h"

#include <QPointer>

namespace kudelma::app {

/// Whether somebody takes part in a meeting by phone, because nothing else works or they want it so: then the meeting's
/// record says so, though no device of theirs is heard.
class PhoneSeat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::App* app READ app WRITE setApp NOTIFY changed FINAL)
    Q_PROPERTY(QString meeting READ meeting WRITE setMeeting NOTIFY changed FINAL)
    Q_PROPERTY(QString member READ member WRITE setMember NOTIFY changed FINAL)
    Q_PROPERTY(bool byPhone READ byPhone NOTIFY changed FINAL)

public:
    explicit PhoneSeat(QObject* parent = nullptr);

    [[nodiscard]] App* app() const { return m_app; }
    void setApp(App* app);
    void setRoom(CaseRoom* room); ///< Without an App.
    [[nodiscard]] QString meeting() const { return m_meeting; }
    void setMeeting(const QString& meeting);
    [[nodiscard]] QString member() const { return m_member; }
    void setMember(const QString& member);
    [[nodiscard]] bool byPhone() const { return m_byPhone; }

    /// Taken back, what was planned before stands again. False: it could not be written.
    Q_INVOKABLE bool setByPhone(bool byPhone);

Q_SIGNALS:
    void changed();

private:
    void look();

    QPointer<App> m_app;
    QPointer<CaseRoom> m_room;
    QString m_meeting;
    QString m_member;
    bool m_byPhone = false;
};

} // namespace kudelma::app
