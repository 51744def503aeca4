// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_view.h"
#include "sync/sync_client.h"

#include <map>
#include <string>

namespace kudelma::app {

/// Lets go of this device's copy of a picture when the record that names it is gone: who took a drawing back has taken
/// it back from all who are in reach.
class PictureKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PictureKeeper(casework::CaseView& view, sync::SyncClient& client, QObject* parent = nullptr);

private:
    struct Picture
    {
        casework::DocumentKey key;
        std::string reference;
    };
    void look();
    void letGo(const Picture& picture);

    casework::CaseView& m_view;
    sync::SyncClient& m_client;
    std::map<casework::RecordId, Picture> m_known;
};

} // namespace kudelma::app
