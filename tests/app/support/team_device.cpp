// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/support/team_device.h"

#include "sync_server/relay_server.h"

namespace kudelma::app::test {

namespace {
[[maybe_unused]] const bool g_canMakeKeys = crypto::initialise(); // before any key is made
}

vault::VaultOptions quickVault(std::shared_ptr<std::int64_t> nowMs)
{
    vault::VaultOptions options;
    options.passphraseTime = std::chrono::milliseconds(0);
    if (nowMs)
        options.nowMs = [nowMs] { return *nowMs; };
    return options;
}

crypto::SecretBytes secret(const QString& words)
{
    const std::string utf8 = words.toStdString();
    return crypto::SecretBytes(crypto::viewOf(utf8));
}

Relay::Relay()
{
    relay::RelayServer::Options options;
    options.front.address = QHostAddress::LocalHost;
    options.front.port = 0;
    options.data = m_folder.path().toStdString();
    auto started = relay::RelayServer::start(options);
    if (!started)
        qFatal("no server: %s", qPrintable(started.error()));
    m_server = std::move(*started);
}

Relay::~Relay() = default;

QUrl Relay::url() const
{
    return m_server->url();
}

TeamDevice::TeamDevice(const QUrl& server, const QStringList& localHosts)
    : m_server(server)
    , m_localHosts(localHosts)
{
    restart();
}

void TeamDevice::restart()
{
    app.reset();
    App::Options options;
    options.profileFolder = folder.path();
    options.server = m_server;
    options.vault = quickVault();
    options.localHosts = m_localHosts;
    options.chime = [this](Chime::Sound sound) { sounded.push_back(sound); };
    app = std::make_unique<App>(options);
}

void TeamDevice::createProfile()
{
    QSignalSpy created(app->start(), &StartDesk::created);
    app->start()->createForRehearsal(u"Pia Koivurinne"_s, u"sosiaalityöntekijä"_s, kPassphrase);
    if (created.isEmpty() && !created.wait())
        qFatal("no profile");
}

QString TeamDevice::openPractice()
{
    const QString key = app->home()->practice()->take(u"case_a"_s);
    if (key.isEmpty() || !app->openCase(key))
        qFatal("no practice case");
    m_meeting = app->session().cases().front().nextMeetingRecord;
    return key;
}

QString TeamDevice::mainMeeting() const
{
    return m_meeting;
}

} // namespace kudelma::app::test
