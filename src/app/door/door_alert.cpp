// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/door/door_alert.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kudelma::app {

DoorAlert::DoorAlert(QObject* parent)
    : QObject(parent)
{ }

void DoorAlert::setApp(App* app)
{
    if (m_app == app)
        return;
    if (m_app)
        m_app->disconnect(this);
    m_app = app;
    if (app) {
        connect(app, &App::deskChanged, this, &DoorAlert::watch);
        connect(app, &App::stageChanged, this, &DoorAlert::watch);
    }
    watch();
}

void DoorAlert::watch()
{
    CaseRoom* room = m_app ? m_app->session().openRoom() : nullptr;
    // A guest's own room has a lobby too, at which nobody knocks.
    sync::HostLobby* lobby = room ? &room->lobby() : nullptr;
    if (lobby != m_lobby) {
        if (m_lobby)
            m_lobby->disconnect(this);
        m_lobby = lobby;
        m_elsewhere = false;
        if (lobby) {
            connect(lobby, &sync::HostLobby::knocked, this, &DoorAlert::look);
            connect(lobby, &sync::HostLobby::knockGone, this, &DoorAlert::look);
            connect(lobby, &QObject::destroyed, this, &DoorAlert::look);
            connect(lobby, &sync::HostLobby::knockedElsewhere, this, [this] {
                m_elsewhere = true;
                look();
            });
        }
    }
    look();
}

void DoorAlert::look()
{
    m_names.clear();
    m_meeting.clear();
    const bool isAtTable = m_app && m_app->stage() == App::Stage::Table; // which has a door of its own
    if (m_lobby && !isAtTable) {
        for (const sync::KnockInfo& knock : m_lobby->knocks()) {
            m_names.append(knock.invitedName.isEmpty() ? knock.shownName : knock.invitedName);
            if (!m_meeting.isEmpty())
                continue;
            const QByteArray bytes(
                reinterpret_cast<const char*>(knock.appData.data()), qsizetype(knock.appData.size()));
            m_meeting = QJsonDocument::fromJson(bytes).object()[QStringLiteral("meeting")].toString();
        }
    }
    Q_EMIT changed();
}

void DoorAlert::acknowledge()
{
    m_elsewhere = false;
    Q_EMIT changed();
}

} // namespace kudelma::app
