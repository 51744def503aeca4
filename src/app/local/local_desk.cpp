// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/local/local_desk.h"

#include "app/core/ids.h"
#include "app/local/local_relay.h"
#include "vault/case_store.h"

#include <QDir>
#include <QPointer>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

LocalDesk::LocalDesk(Session& session, const QString& folder, QStringList hosts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(folder)
    , m_testHosts(std::move(hosts))
{
    m_farewell.setSingleShot(true);
    m_farewell.setInterval(kFarewell);
    connect(&m_farewell, &QTimer::timeout, this, &LocalDesk::finish);
    connect(&session, &Session::caseOpened, this, &LocalDesk::changed);
    connect(&session, &Session::caseClosing, this, [this] {
        // Locked in the middle: the meeting goes on, and is ended another time.
        m_farewell.stop();
        m_ended = {};
    });
    connect(&session, &Session::casesChanged, this, [this] {
        stopIfGone();
        Q_EMIT changed();
    });
}

LocalDesk::~LocalDesk() = default;

CaseEntry LocalDesk::entry(const QString& key) const
{
    for (const CaseEntry& known : m_session.cases()) {
        if (known.key == key)
            return known;
    }
    return {};
}

CaseEntry LocalDesk::openEntry() const
{
    return m_session.openRoom() ? entry(m_session.openKey()) : CaseEntry();
}

QString LocalDesk::folderOf(const QString& key) const
{
    return m_folder + u"/meeting-"_s + key;
}

QStringList LocalDesk::hosts() const
{
    return m_testHosts.isEmpty() ? LocalRelay::hosts() : m_testHosts;
}

QString LocalDesk::host() const
{
    const QString host = openEntry().server.host();
    return hosts().contains(host) ? host : QString();
}

bool LocalDesk::startRelay(CaseEntry& entry)
{
    if (!m_relay || m_relayKey != entry.key) {
        stopRelay();
        auto relay = std::make_unique<LocalRelay>(folderOf(entry.key));
        // The same port again, so that invitations stay good; any other rather than none.
        const int before = entry.server.port(0);
        if (!(before > 0 && relay->start(quint16(before))) && !relay->start(0))
            return false;
        m_relay = std::move(relay);
        m_relayKey = entry.key;
    }
    const QStringList all = hosts();
    QUrl server = entry.server;
    server.setScheme(u"ws"_s);
    server.setPort(m_relay->port());
    if (!all.contains(server.host()))
        server.setHost(all.isEmpty() ? u"127.0.0.1"_s : all.front());
    if (server != entry.server) {
        entry.server = server;
        return m_session.updateCase(entry).has_value();
    }
    return true;
}

void LocalDesk::stopRelay()
{
    m_relay.reset();
    m_relayKey.clear();
}

/// Its page was deleted. While the vault is locked nobody can say; then it goes on.
void LocalDesk::stopIfGone()
{
    if (m_relay && m_session.isOpen() && entry(m_relayKey).key.isEmpty()) {
        const QString folder = m_relay->folder();
        stopRelay();
        QDir(folder).removeRecursively();
    }
}

void LocalDesk::prepare(const QString& key)
{
    CaseEntry known = entry(key);
    if (!known.home.isEmpty() && !startRelay(known))
        Q_EMIT failed(); // The page is there all the same; the others cannot reach it.
}

void LocalDesk::choose(const QString& host)
{
    CaseEntry open = openEntry();
    if (open.home.isEmpty() || !hosts().contains(host) || open.server.host() == host)
        return;
    open.server.setHost(host);
    if (!m_session.updateCase(open)) {
        Q_EMIT failed();
        return;
    }
    m_session.openRoom()->client().setServer(open.server);
    Q_EMIT changed();
}

QString LocalDesk::begin()
{
    const CaseEntry home = openEntry();
    CaseRoom* room = m_session.openRoom();
    std::vector<TakenCircle> circles;
    if (room && !home.isLocal())
        circles = TakenCircle::of(*room);
    CaseEntry local = home;
    local.page.clear();
    local.home = home.key;
    local.server.clear();
    const auto key
        = circles.empty() ? SessionResult<QString>(tl::unexpected(SessionError{})) : m_session.createCase(local);
    if (!key) {
        Q_EMIT failed();
        return {};
    }
    local.key = *key;
    m_session.noteUse(casework::UseDeed::Showed, casework::UseMatter::Case, {}, {},
        //: In the use log: the child's page was taken along into a meeting without internet.
        tr("taken along into a meeting without internet"));
    const auto opened
        = startRelay(local) ? m_session.openCase(*key) : SessionResult<CaseRoom*>(tl::unexpected(SessionError{}));
    if (!opened || !TakenCircle::unpack(circles, **opened, *m_session.caseStore())) {
        destroy(*key);
        Q_EMIT failed();
        return {};
    }
    (*opened)->noteOwnDevice();
    return *key;
}

void LocalDesk::destroy(const QString& key)
{
    const QString folder = folderOf(key);
    if (m_session.deleteCase(key) && m_relayKey == key)
        stopRelay();
    if (entry(key).key.isEmpty())
        QDir(folder).removeRecursively(); // Sealed, and its keys are gone; only room on the disk.
}

bool LocalDesk::discard()
{
    const CaseEntry open = openEntry();
    if (!open.isLocal())
        return false;
    destroy(open.key);
    return entry(open.key).key.isEmpty();
}

void LocalDesk::end(Ended done)
{
    if (!here() || ending()) {
        done({});
        return;
    }
    m_ended = std::move(done);
    m_farewell.start();
    takeEverybodyOut();
    Q_EMIT changed();
}

/// So that nobody writes on where it would be lost, and nothing of it stays on their devices. What only lies on the
/// meeting's server is fetched.
void LocalDesk::takeEverybodyOut()
{
    sync::SyncClient& client = m_session.openRoom()->client();
    m_stillIn = 1;
    const auto isDone = [desk = QPointer(this)] {
        if (desk && --desk->m_stillIn == 0 && desk->ending())
            desk->m_farewell.start(kGoodbye);
    };
    const auto isOut = [isDone](const sync::Result<void>&) { isDone(); };
    m_stillIn += fetchPictures(*m_session.openRoom(), isDone);
    for (const sync::CircleInfo& circle : client.circles()) {
        for (const sync::DeviceInfo& device : circle.devices) {
            if (device.id == client.deviceId())
                continue;
            ++m_stillIn;
            client.removeDevice(circle.id, device.id, isOut);
        }
    }
    isDone();
}

void LocalDesk::finish()
{
    const auto done = std::exchange(m_ended, {});
    m_farewell.setInterval(kFarewell);
    const auto report = here() ? carryHome() : std::nullopt;
    Q_EMIT changed();
    if (done)
        done(report);
}

std::optional<casework::BroughtHome> LocalDesk::carryHome()
{
    const CaseEntry local = openEntry();
    CaseRoom& room = *m_session.openRoom();
    room.client().flush();
    const auto kept = room.troubles().notKept() ? std::nullopt : TakenCircle::kept(*m_session.caseStore());
    if (!kept || entry(local.home).key.isEmpty()) {
        Q_EMIT failed();
        return {};
    }
    const std::vector<TakenCircle> circles = TakenCircle::now(room, *kept);
    const std::vector<UseBook::Line> lines = m_session.uses()->read().lines;
    QStringList names;
    for (const UseBook::Line& line : lines)
        names << room.person(line.use.who).name;
    const auto home = m_session.openCase(local.home);
    const auto report = home ? bringHome(**home, *kept, circles) : std::nullopt;
    if (!report) {
        static_cast<void>(m_session.openCase(local.key)); // The meeting goes on, and can be brought home again.
        Q_EMIT failed();
        return {};
    }
    noteUses(lines, circles, names);
    m_session.noteUse(casework::UseDeed::Changed, casework::UseMatter::Case, {}, {},
        //: In the use log: what was written in a meeting without internet was brought to the child's page.
        tr("brought home from a meeting without internet"));
    destroy(local.key);
    return report;
}

/// The lines of the meeting's log are signed for its circles and go with them; what they tell does not.
void LocalDesk::noteUses(
    const std::vector<UseBook::Line>& lines, const std::vector<TakenCircle>& circles, const QStringList& names)
{
    for (std::size_t i = lines.size(); i-- > 0;) {
        const Use& use = lines[i].use;
        if (lines[i].soundness == UseBook::Soundness::Broken || use.deed == casework::UseDeed::Opened)
            continue;
        const auto about = std::ranges::find(circles, use.about, &TakenCircle::local);
        if (!use.about.isNull() && (about == circles.end() || about->home.isNull()))
            continue; // Of a circle that was made in the meeting: its people know.
        //: In the use log: who did it (%1), and that it was in a meeting without internet.
        m_session.noteUse(use.deed, use.matter, use.about.isNull() ? casework::CircleId() : about->home, use.toWhom,
            tr("%1, in a meeting without internet").arg(names[qsizetype(i)]), use.reader);
    }
}

} // namespace kudelma::app
