// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/local/local_desk.h"

#include "app/core/ids.h"
#include "app/local/local_relay.h"
#include "casework/snapshots.h"
#include "vault/case_store.h"
#include "vault/vault.h"

#include <QDir>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds kLook{1000};
constexpr std::size_t kMaxCarriedUses = 300;
const QString kFolder = u"meeting-"_s;
} // namespace

LocalDesk::LocalDesk(Session& session, const QString& folder, QStringList hosts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(folder)
    , m_testHosts(std::move(hosts))
{
    m_farewell.setSingleShot(true);
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &LocalDesk::lookWhetherWhole);
    connect(&m_farewell, &QTimer::timeout, this, &LocalDesk::finish);
    connect(&session, &Session::opened, this, &LocalDesk::sweep);
    connect(&session, &Session::caseOpened, this, &LocalDesk::changed);
    connect(&session, &Session::caseClosing, this, [this] {
        // Locked in the middle: the meeting goes on, and is ended another time.
        m_farewell.stop();
        m_look.stop();
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
    return m_folder + u'/' + kFolder + key;
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
        auto relay = std::make_unique<LocalRelay>(folderOf(entry.key), m_session.device().id());
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

/// Its page was deleted. While the vault is locked, or cannot be read, nobody can say; then it goes on.
void LocalDesk::stopIfGone()
{
    if (m_relay && m_session.isOpen() && m_session.vault()->cases() && entry(m_relayKey).key.isEmpty()) {
        const QString folder = m_relay->folder();
        stopRelay();
        QDir(folder).removeRecursively();
    }
}

/// What is left of meetings whose page is gone: sealed, and without keys.
void LocalDesk::sweep()
{
    if (!m_session.vault()->cases())
        return;
    for (const QString& name : QDir(m_folder).entryList({kFolder + u'*'}, QDir::Dirs)) {
        if (entry(name.mid(kFolder.size())).key.isEmpty())
            QDir(m_folder + u'/' + name).removeRecursively();
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
    m_session.openRoom()->client().setInvitationServer(open.server);
    Q_EMIT changed();
}

QString LocalDesk::begin()
{
    const CaseEntry home = openEntry();
    CaseRoom* room = m_session.openRoom();
    std::vector<TakenCircle> circles;
    const std::vector<CaseEntry> all = m_session.cases();
    const bool isOther = std::ranges::any_of(all, [](const CaseEntry& known) { return !known.home.isEmpty(); });
    if (room && !home.isLocal() && !isOther)
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
    m_takenPictures = picturesOf(TakenCircle::kept(*m_session.caseStore()).value_or(std::vector<TakenCircle>()));
    m_session.openRoom()->client().retryNow();
    m_farewell.start(kFarewell);
    m_look.start();
    lookWhetherWhole();
    Q_EMIT changed();
}

/// What others wrote while this device was locked may be with its server only.
bool LocalDesk::isWhole() const
{
    const std::vector<sync::CircleInfo> circles = m_session.openRoom()->client().circles();
    return running() && !circles.empty() && std::ranges::all_of(circles, [](const sync::CircleInfo& circle) {
        return circle.caughtUp && !circle.removed;
    });
}

/// Nobody can write any more what this device would not have.
bool LocalDesk::isAlone() const
{
    const CaseRoom* room = m_session.openRoom();
    const std::vector<sync::CircleInfo> circles = room ? room->client().circles() : std::vector<sync::CircleInfo>();
    return std::ranges::all_of(circles,
        [](const sync::CircleInfo& circle) { return circle.devices.size() <= 1 && circle.pendingRosterChanges == 0; });
}

void LocalDesk::lookWhetherWhole()
{
    if (isWhole() && fetchPictures(*m_session.openRoom(), m_takenPictures))
        letGo();
}

void LocalDesk::letGo()
{
    m_look.stop();
    if (!TakenCircle::kept(*m_session.caseStore()) || entry(openEntry().home).key.isEmpty()) {
        m_farewell.stop();
        Q_EMIT failed();
        return endWith({});
    }
    m_farewell.start(kFarewell);
    takeEverybodyOut();
}

/// So that nobody writes on where it would be lost, and nothing of it stays on their devices.
void LocalDesk::takeEverybodyOut()
{
    sync::SyncClient& client = m_session.openRoom()->client();
    m_stillIn = 1;
    const auto isDone = [desk = QPointer(this)] {
        if (desk && --desk->m_stillIn == 0 && desk->ending())
            desk->m_farewell.start(kGoodbye);
    };
    const auto isOut = [isDone](const sync::Result<void>&) { isDone(); };
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
    // A picture that nobody could send in time stays behind, and is told; words do not.
    if (m_look.isActive() && isWhole())
        return letGo();
    if (m_look.isActive() || !isAlone()) {
        m_look.stop();
        Q_EMIT notReady();
        return endWith({});
    }
    const auto done = std::exchange(m_ended, {}); // the page that closes now is no interruption
    const auto report = here() ? carryHome() : std::nullopt;
    m_ended = done;
    endWith(report);
}

void LocalDesk::endWith(const std::optional<casework::BroughtHome>& report)
{
    const auto done = std::exchange(m_ended, {});
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
    auto circles = kept ? TakenCircle::now(room, *kept) : std::nullopt;
    if (!circles || entry(local.home).key.isEmpty()) {
        Q_EMIT failed();
        return {};
    }
    const std::vector<UseBook::Line> lines = m_session.uses()->read().lines;
    QStringList names;
    for (const UseBook::Line& line : lines)
        names << room.person(line.use.who).name;
    const std::vector<casework::SnapshotMoment> moments = casework::snapshotMoments(room.view());
    const auto home = m_session.openCase(local.home);
    const auto report = home ? bringHome(**home, *m_session.caseStore(), *kept, *circles) : std::nullopt;
    if (!report) {
        static_cast<void>(m_session.openCase(local.key)); // The meeting goes on, and can be brought home again.
        Q_EMIT failed();
        return {};
    }
    // Of the meeting's own page, its snapshots stay there: the picture is remembered as it came home.
    for (const casework::SnapshotMoment& moment : moments) {
        if (!moment.meeting.isNull())
            static_cast<void>(casework::takeSnapshot((**home).editor(), moment.meeting));
    }
    noteUses(lines, *circles, names);
    m_session.noteUse(casework::UseDeed::Changed, casework::UseMatter::Case, {}, {},
        //: In the use log: what was written in a meeting without internet was brought to the child's page.
        tr("brought home from a meeting without internet"));
    if (!report->left.empty())
        return report; // What could not be brought stands nowhere else.
    closeBooks(*m_session.caseStore(), *circles);
    destroy(local.key);
    return report;
}

/// The lines of the meeting's log are signed for its circles and go with them; what they tell does not. Only what is
/// certain is told again under this person's name.
void LocalDesk::noteUses(
    const std::vector<UseBook::Line>& lines, const std::vector<TakenCircle>& circles, const QStringList& names)
{
    std::size_t carried = 0;
    for (std::size_t i = lines.size(); i-- > 0;) {
        const Use& use = lines[i].use;
        const auto about = std::ranges::find(circles, use.about, &TakenCircle::local);
        const bool isPlaced = use.about.isNull() || (about != circles.end() && !about->home.isNull());
        if (lines[i].soundness != UseBook::Soundness::Sound || use.deed == casework::UseDeed::Opened || !isPlaced)
            continue;
        if (++carried > kMaxCarriedUses)
            return;
        //: In the use log: who did it (%1) and when (%2), and that it was in a meeting without internet.
        QString why = tr("%1, %2, in a meeting without internet")
                          .arg(names[qsizetype(i)], QLocale().toString(use.at.toLocalTime(), QLocale::ShortFormat));
        if (!use.why.isEmpty())
            why += u": "_s + use.why;
        m_session.noteUse(
            use.deed, use.matter, use.about.isNull() ? casework::CircleId() : about->home, use.toWhom, why, use.reader);
    }
}

} // namespace kudelma::app
