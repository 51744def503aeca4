// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/app.h"

#include <QTemporaryDir>
#include <QTest>

namespace kudelma::relay {
class RelayServer;
}

namespace kudelma::app::test {

using namespace Qt::StringLiterals;

inline const QString kPassphrase = u"viisi sanaa peräkkäin"_s;

/// The cheapest passphrase that is allowed, and a clock that the test turns.
[[nodiscard]] vault::VaultOptions quickVault(std::shared_ptr<std::int64_t> nowMs = {});
[[nodiscard]] crypto::SecretBytes secret(const QString& words);

/// The real server on loopback, in this thread.
class Relay
{
public:
    Relay();
    ~Relay();
    [[nodiscard]] QUrl url() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<relay::RelayServer> m_server;
};

/// The program of one person without its screens.
class TeamDevice
{
public:
    explicit TeamDevice(const QUrl& server = {}, const QStringList& localHosts = {});

    void restart(); ///< The program ends and starts again; locked.

    void createProfile(); ///< Pia's, and open.
    /// The practice case, open. Answers its key.
    QString openPractice();
    [[nodiscard]] QString mainMeeting() const; ///< Of the open practice case.

    QTemporaryDir folder;
    std::vector<Chime::Sound> sounded; ///< What would have been heard, in its order.
    std::unique_ptr<App> app;

private:
    QUrl m_server;
    QStringList m_localHosts;
    QString m_meeting;
};

} // namespace kudelma::app::test
