// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/session.h"
#include "vault/vault.h"

#include <QPointer>
#include <QThreadPool>
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
};

/// Runs `work` on a worker thread and hands its result to `done` in the receiver's thread, if that still lives.
template <class Result>
void offThread(QObject* receiver, std::function<Result()> work, std::function<void(Result)> done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<Result>(work());
            if (guard)
                QMetaObject::invokeMethod(
                    guard, [result, done] { done(std::move(*result)); }, Qt::QueuedConnection);
        });
}

} // namespace kudelma::app
