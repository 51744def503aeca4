// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/sync_client.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// What people must be told of how the open case is kept and shared, as long as it lasts.
class Troubles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Pages show those of what is open")
    Q_PROPERTY(bool notKept READ notKept NOTIFY changed FINAL)
    Q_PROPERTY(bool historiesDiffer READ historiesDiffer NOTIFY changed FINAL)
    Q_PROPERTY(bool cloned READ cloned NOTIFY changed FINAL)

public:
    /// `client` must outlive this object.
    explicit Troubles(sync::SyncClient& client, QObject* parent = nullptr);

    /// What was written last is only in memory, because the device cannot store it. Ends when it has been stored.
    [[nodiscard]] bool notKept() const { return m_notKept; }
    /// The server has shown an older history than before, or another one to somebody else. Lasts until the case is
    /// opened again.
    [[nodiscard]] bool historiesDiffer() const { return m_historiesDiffer; }
    /// Somebody writes with this device's keys. Lasts until the case is opened again.
    [[nodiscard]] bool cloned() const { return m_cloned; }

Q_SIGNALS:
    void changed();

private:
    void set(bool& trouble, bool on);

    bool m_notKept = false;
    bool m_historiesDiffer = false;
    bool m_cloned = false;
};

} // namespace kudelma::app
