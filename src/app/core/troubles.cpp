// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/troubles.h"

namespace kudelma::app {

Troubles::Troubles(sync::SyncClient& client, QObject* parent)
    : QObject(parent)
{
    connect(&client, &sync::SyncClient::storageFailed, this, [this] { set(m_notKept, true); });
    connect(&client, &sync::SyncClient::stored, this, [this] { set(m_notKept, false); });
    connect(&client, &sync::SyncClient::alarm, this, [this](const sync::Alarm& alarm) {
        // A member may name a picture that is none: its card says so, and the server is not to blame.
        if (alarm.kind == sync::AlarmKind::AttachmentDiffers)
            return;
        set(alarm.kind == sync::AlarmKind::ClonedDevice ? m_cloned : m_historiesDiffer, true);
    });
}

void Troubles::set(bool& trouble, bool on)
{
    if (trouble == on)
        return;
    trouble = on;
    Q_EMIT changed();
}

} // namespace kudelma::app
