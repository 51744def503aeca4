// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/off_thread.h"
#include "app/core/session.h"
#include "vault/vault.h"

#include <QTimer>

namespace kudelma::app {

inline constexpr auto kProfileSetting = "profile";

struct Session::Private
{
    std::filesystem::path folder;
    vault::VaultOptions options;
    std::shared_ptr<vault::Vault> vault; ///< Shared only with work in the background.
    bool needsPassphrase = false;
    bool cameByPassphrase = false;
    bool isBackingUp = false;
    QTimer seen; ///< Tells the keystore how far the profile is.
    std::unique_ptr<vault::CaseStore> store;
    std::unique_ptr<CaseRoom> room;
    std::unique_ptr<UseBook> uses; ///< After the room, which it uses.
    QString openKey;
    bool mayHaveUnsent = false; ///< Something was written in the open case by hand, or waited when it was opened.
    QString memberName;
    QString memberTitle;
    casework::MemberId self;
    QUrl server;
    QString phone;
};

} // namespace kudelma::app
