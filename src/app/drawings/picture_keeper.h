// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "sync/sync_client.h"

#include <QTimer>

#include <chrono>
#include <map>
#include <string>

namespace kudelma::app {

/// Lets go of this device's copy of a picture when the record that names it is gone or was taken back with its words:
/// who took a drawing back has taken it back from all who are in reach. What this device put there itself waits a
/// while, since taking back may be taken back; at the latest it goes with the page.
class PictureKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PictureKeeper(casework::CaseView& view, sync::SyncClient& client, QObject* parent = nullptr,
        std::chrono::milliseconds wait = kWait);
    ~PictureKeeper() override;

    static constexpr std::chrono::minutes kWait{10};

private:
    struct Picture
    {
        casework::DocumentKey key;
        std::string reference;
    };
    void look();
    void letGo(const Picture& picture);
    void eraseWaiting();

    casework::CaseView& m_view;
    sync::SyncClient& m_client;
    std::map<casework::RecordId, Picture> m_known;
    std::map<std::string, Picture> m_waiting; ///< Own ones that are to go, by what names them.
    QTimer m_wait; ///< Begins anew with each of them.
};

} // namespace kudelma::app
