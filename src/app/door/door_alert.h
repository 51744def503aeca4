// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/app.h"

#include <QPointer>

namespace kudelma::app {

/// Whoever stands at a door of the open case, for every page that is not the meeting's table: a guest must not wait
/// because the host looks at something else.
class DoorAlert : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(kudelma::app::App* app READ app WRITE setApp NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL) ///< As they were invited. Empty: nobody waits.
    Q_PROPERTY(QString meeting READ meeting NOTIFY changed FINAL) ///< Which table the first of them waits for.
    /// Somebody waits at a door that another device opened; until it is acknowledged.
    Q_PROPERTY(bool elsewhere READ elsewhere NOTIFY changed FINAL)

public:
    explicit DoorAlert(QObject* parent = nullptr);

    [[nodiscard]] App* app() const { return m_app; }
    void setApp(App* app);
    [[nodiscard]] QStringList names() const { return m_names; }
    [[nodiscard]] QString meeting() const { return m_meeting; }
    [[nodiscard]] bool elsewhere() const { return m_elsewhere; }
    Q_INVOKABLE void acknowledge(); ///< What is elsewhere.

Q_SIGNALS:
    void changed();

private:
    void watch();
    void look();

    QPointer<App> m_app;
    QPointer<sync::HostLobby> m_lobby;
    QStringList m_names;
    QString m_meeting;
    bool m_elsewhere = false;
};

} // namespace kudelma::app
