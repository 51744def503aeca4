// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/relay_network.h"
#include "sync/lobby.h"
#include "vault/case_store.h"

#include <QTemporaryDir>

namespace kudelma::sync::test {

/// One device with its vault on disk, which can be switched off and on again.
class Person
{
public:
    Person(std::string theName, RelayNetwork& theNetwork, FakeClock& theClock, std::uint64_t seed = 1,
        milliseconds clockIsOff = milliseconds{0});
    /// The same device, from a copy of its files.
    Person(const Person& original, std::string theName, std::uint64_t seed);

    void switchOn(); ///< Opens the vault, starts the client.
    void limitDisk(); ///< Switches off and on; from then on the vault hardly grows.
    void switchOff(); ///< In order: what was typed is stored.
    void crash(); ///< The vault as it is on disk now is all that is left.
    using Files = std::vector<std::pair<QString, QByteArray>>;
    [[nodiscard]] Files files() const; ///< The vault as it is on disk now.
    void putBack(const Files&); ///< Only while switched off.
    void moveTo(RelayNetwork& other); ///< Takes effect with the next switchOn().

    [[nodiscard]] crdt::Document& doc(const CircleId&, const LogId& = {});
    void write(const CircleId&, const std::string& key, const std::string& value); ///< Where it may.
    [[nodiscard]] std::string read(const CircleId&, const std::string& key, const LogId& = {});
    [[nodiscard]] std::string json(const CircleId&, const LogId& = {});
    [[nodiscard]] LogId ownLog() const { return LogId{identity.id().bytes}; }
    [[nodiscard]] bool isOnline() const { return client->connection().state == ConnectionState::Online; }

    const std::string name;
    crypto::DeviceIdentity identity;
    std::unique_ptr<vault::CaseStore> store;
    std::unique_ptr<SyncClient> client;
    std::vector<Alarm> alarms;
    std::vector<Quarantined> quarantined;
    std::vector<Error> storageErrors;
    std::vector<CircleId> removedFrom;
    int storedAgain = 0;
    int changes = 0; ///< documentChanged signals.

private:
    [[nodiscard]] QString file() const;
    RelayNetwork* m_network;
    WrongClock m_clock;
    RandomSource m_random;
    std::optional<std::uint32_t> m_maxPages;
    QTemporaryDir m_directory;
    crypto::DatabaseKey m_key = crypto::DatabaseKey::random();
};

/// A clock, a server, and people: what most tests begin with.
struct World
{
    FakeClock clock;
    RelayNetwork network{clock};
    std::vector<std::unique_ptr<Person>> people;

    Person& add(const std::string& name, std::uint64_t seed = 1, milliseconds clockIsOff = milliseconds{0});
    Person& clone(const Person& original, const std::string& name);
    void settle() { network.pump(); } ///< Until all is quiet, at this moment.
    void wait(milliseconds by); ///< Time passes, and everything is carried.
    /// `host` makes a circle; the others are added with their roles and join.
    CircleId circle(Person& host, const std::vector<std::pair<Person*, Role>>& others);
};

} // namespace kudelma::sync::test
