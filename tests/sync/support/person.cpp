// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/person.h"

#include <QFile>

namespace kudelma::sync::test {

Person::Person(
    std::string theName, RelayNetwork& network, FakeClock& clock, std::uint64_t seed, milliseconds clockIsOff)
    : name(std::move(theName))
    , identity(crypto::DeviceIdentity::generate())
    , m_network(&network)
    , m_clock(clock, clockIsOff)
    , m_random(seededRandom(seed * 1000 + std::hash<std::string>{}(name) % 1000))
{
    switchOn();
}

Person::Person(const Person& original, std::string theName, std::uint64_t seed)
    : name(std::move(theName))
    , identity(*crypto::DeviceIdentity::fromSeed(original.identity.seed().view()))
    , m_network(original.m_network)
    , m_clock(original.m_clock)
    , m_random(seededRandom(seed))
    , m_key(original.m_key.clone())
{
    for (const auto* suffix : {"", "-wal"})
        QFile::copy(original.file() + QLatin1String(suffix), file() + QLatin1String(suffix));
    switchOn();
}

QString Person::file() const
{
    return m_directory.filePath(QStringLiteral("case.db"));
}

void Person::switchOn()
{
    const auto path = file().toStdString();
    auto opened = QFile::exists(file()) ? vault::CaseStore::open(path, m_key, {m_maxPages})
                                        : vault::CaseStore::create(path, m_key);
    if (!opened)
        qFatal("the vault of %s: %s", name.c_str(), opened.error().context.c_str());
    store = std::move(*opened);
    SyncClient::Options options;
    options.server = QUrl(QStringLiteral("ws://meeting.test"));
    options.clock = &m_clock;
    options.random = m_random;
    options.transports = m_network->transportsFor(name);
    client = std::make_unique<SyncClient>(*store, identity, options);
    auto* c = client.get();
    QObject::connect(c, &SyncClient::alarm, c, [this](const Alarm& alarm) { alarms.push_back(alarm); });
    QObject::connect(
        c, &SyncClient::quarantined, c, [this](const Quarantined& entry) { quarantined.push_back(entry); });
    QObject::connect(c, &SyncClient::storageFailed, c, [this](const Error& error) { storageErrors.push_back(error); });
    QObject::connect(c, &SyncClient::stored, c, [this] { ++storedAgain; });
    QObject::connect(
        c, &SyncClient::circleRemoved, c, [this](const CircleId& circle) { removedFrom.push_back(circle); });
    QObject::connect(c, &SyncClient::documentChanged, c,
        [this](const CircleId&, const LogId&, const crdt::TransactionEvent&) { ++changes; });
    client->start();
}

void Person::limitDisk()
{
    constexpr qint64 kPageBytes = 4096;
    constexpr std::uint32_t kFreePages = 30;
    switchOff();
    m_maxPages = static_cast<std::uint32_t>(QFile(file()).size() / kPageBytes) + kFreePages;
    switchOn();
}

void Person::switchOff()
{
    client.reset();
    store.reset();
}

void Person::crash()
{
    const auto now = files(); // before anything is closed
    switchOff();
    putBack(now);
}

Person::Files Person::files() const
{
    Files files;
    for (const auto* suffix : {"", "-wal"}) {
        QFile copied(file() + QLatin1String(suffix));
        files.emplace_back(copied.fileName(), copied.open(QIODevice::ReadOnly) ? copied.readAll() : QByteArray());
    }
    return files;
}

void Person::putBack(const Files& files)
{
    QFile::remove(file() + QLatin1String("-shm"));
    for (const auto& [path, content] : files) {
        QFile restored(path);
        restored.remove();
        if (!content.isEmpty() && (!restored.open(QIODevice::WriteOnly) || restored.write(content) != content.size()))
            qFatal("the files of %s", name.c_str());
    }
}

void Person::moveTo(RelayNetwork& other)
{
    m_network = &other;
}

crdt::Document& Person::doc(const CircleId& circle, const LogId& log)
{
    auto* document = client->document(circle, log);
    if (!document)
        qFatal("%s has no such document", name.c_str());
    return *document;
}

void Person::write(const CircleId& circle, const std::string& key, const std::string& value)
{
    auto& document = doc(circle, client->writableLog(circle).value());
    document.transact([&](crdt::Transaction& t) { document.map("notes").set(t, key, value); });
}

std::string Person::read(const CircleId& circle, const std::string& key, const LogId& log)
{
    auto* document = client->document(circle, log);
    const auto value = document ? document->map("notes").any(key) : std::nullopt;
    return value && value->string() ? *value->string() : std::string();
}

std::string Person::json(const CircleId& circle, const LogId& log)
{
    return doc(circle, log).toJson().toJsonText();
}

Person& World::add(const std::string& name, std::uint64_t seed, milliseconds clockIsOff)
{
    people.push_back(std::make_unique<Person>(name, network, clock, seed, clockIsOff));
    settle();
    return *people.back();
}

Person& World::clone(const Person& original, const std::string& name)
{
    people.push_back(std::make_unique<Person>(original, name, 99));
    settle();
    return *people.back();
}

void World::wait(milliseconds by)
{
    settle();
    clock.advance(by, [this] { settle(); });
    settle();
}

CircleId World::circle(Person& host, const std::vector<std::pair<Person*, Role>>& others)
{
    const auto id = host.client->createCircle();
    if (!id)
        qFatal("no circle");
    for (const auto& [person, role] : others)
        host.client->addDevice(*id, person->identity.publicKeys(), role);
    settle();
    for (const auto& [person, role] : others) {
        if (const auto joined = person->client->joinCircle(*host.client->ticket(*id)); !joined)
            qFatal("%s cannot join", person->name.c_str());
    }
    settle();
    return *id;
}

} // namespace kudelma::sync::test
