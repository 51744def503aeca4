// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "play.h"

#include "opened_store.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace kudelma::e2e {

using namespace Qt::StringLiterals;
using casework::DemoAction;

namespace {

constexpr int kGuestIsIn = 7; // kudelma::app::GuestDesk::Door::In
constexpr int kSeedBytes = 16;
constexpr int kSettleMs = 30'000;
constexpr int kSmallPicture = 800; // pixels
constexpr int kSmallPhone = 230;
constexpr qsizetype kMaxComplaint = 2000;
const QString kLyingTablet = u"1280x800"_s;

QByteArray randomSeed()
{
    QByteArray seed(kSeedBytes, '\0');
    for (char& byte : seed)
        byte = char(QRandomGenerator::system()->generate());
    return seed;
}

casework::DemoCase storyOf(const QString& script, const QByteArray& seed)
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/assets/demo/%1.json").arg(script));
    must(file.open(QIODevice::ReadOnly), u"The practice case is not there."_s);
    auto story = casework::DemoCase::load(file.readAll(), seed);
    must(story.has_value(), u"The practice case cannot be read."_s);
    return std::move(*story);
}

QString hexOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

Play::Play(const QString& bin, const QString& out, Cast cast)
    : m_bin(bin)
    , m_out(out)
    , m_cast(std::move(cast))
    , m_seed(randomSeed())
    , m_story(storyOf(m_cast.script, m_seed))
    , m_evidence(m_story)
    , m_server(bin + u"/kudelma_server"_s, out + u"/server"_s, folder(u"log"_s, u"server"_s) + u"/stderr"_s)
{ }

Play::~Play() = default;

QJsonObject Play::readJson(const QString& path)
{
    QFile file(path);
    must(file.open(QIODevice::ReadOnly), u"Nothing was written to "_s + path);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString Play::folder(const QString& part, const QString& who) const
{
    const QString path = m_out + u'/' + part + u'/' + who;
    QDir().mkpath(path);
    return path;
}

void Play::picture(const QString& who, const QString& name, const QString& window)
{
    client(who).picture(folder(u"screens"_s, who) + u'/' + name + u".png"_s, window);
}

void Play::seat(const QString& who, const QString& window)
{
    auto& tap = m_taps[who];
    tap = std::make_unique<WireTap>();
    m_wires[who] = tap->listen(m_server.address());
    start(who, window);
}

void Play::start(const QString& who, const QString& window)
{
    m_clients[who] = std::make_unique<ClientProcess>(who,
        ClientProcess::Set{m_bin + u"/kudelma"_s, folder(u"profiles"_s, who), m_wires.at(who), window,
            folder(u"log"_s, who) + u"/stderr"_s, who == m_cast.leader ? u"fi"_s : m_cast.guestLanguage});
}

void Play::hold()
{
    m_server.start();
    tell(u"The server listens on "_s + m_server.address());
    openTheCase();
    act();
    settle();
    checkPagesOnScreens();
    writeMemos();
    searchOpenFiles();
    afterwards();
    end();
}

/// In the middle of their work; what their disks bear then is searched with the others'.
void Play::end()
{
    const QStringList torn = toKill();
    for (const auto& [who, process] : m_clients) {
        if (torn.contains(who))
            process->kill();
        else
            process->quit();
    }
}

void Play::openTheCase()
{
    const QString& who = m_cast.leader;
    seat(who, kLyingTablet);
    picture(who, u"01-first-run"_s);
    leader().call(u"start.createForRehearsal"_s, {m_cast.leaderName, m_cast.leaderTitle, u"harjoitellaan yhdessä"_s});
    leader().waitFor(u"stage"_s, kHome);
    leader().waitForRows(u"start.kit"_s, 8);
    m_case = leader().ask({{u"practice"_s, hexOf(m_seed)}, {u"script"_s, m_cast.script}}).toString();
    picture(who, u"02-home"_s);
    must(leader().call(u"openCase"_s, {m_case}).toBool(), u"The practice case could not be opened."_s);
    leader().waitFor(u"rehearsal"_s, true);
    picture(who, u"03-child"_s);
}

void Play::openTheTable()
{
    const QString meeting = m_story.mainMeeting().text();
    must(leader().call(u"openTable"_s, {meeting}).toBool(), u"The meeting could not be opened."_s);
    must(leader().call(u"table.begin"_s).toBool(), u"The meeting could not begin."_s);
    leader().call(u"table.room.setOpen"_s, {true});
    tell(u"%1 has opened the table."_s.arg(m_cast.leaderName));
}

void Play::letIn(const QString& who, const QStringList& worker)
{
    const QJsonValue lookup = leader().call(u"table.lobby.invite"_s, {who, 24});
    must(!lookup.toString().isEmpty(), u"%1 could not be invited."_s.arg(who));
    const auto window = m_cast.windows.find(who);
    seat(who, window == m_cast.windows.end() ? kLyingTablet : window->second);
    ClientProcess& guest = client(who);
    if (!worker.isEmpty()) {
        guest.call(u"start.createForRehearsal"_s, QJsonArray::fromStringList(worker));
        guest.waitFor(u"stage"_s, kHome);
    }
    // The link names the server as the leader's device knows it; this device has a wire of its own.
    const QString link = leader()
                             .call(u"table.lobby.linkOf"_s, {lookup})
                             .toString()
                             .replace(m_taps.at(m_cast.leader)->authority(), m_taps.at(who)->authority());
    guest.call(u"joinAsGuest"_s, {link});
    guest.waitFor(u"guest.door"_s, 2);
    picture(who, u"01-door"_s);
    const QJsonValue pictures = guest.get(u"guest.pictures"_s);
    guest.call(u"guest.knock"_s);
    const QJsonObject knock = leader().waitForRows(u"table.lobby.knocks"_s, 1).first().toObject();
    must(knock[u"pictures"_s] == pictures, u"The three pictures differ for %1."_s.arg(who));
    must(knock[u"authenticated"_s].toBool(), u"%1's knock was not authenticated."_s.arg(who));
    leader().call(u"table.lobby.letIn"_s, {knock[u"lookup"_s], knock[u"device"_s]});
    guest.waitFor(u"guest.door"_s, kGuestIsIn);
    guest.waitFor(u"guest.phaseView"_s, u"round"_s);
    guest.waitFor(u"rehearsal"_s, true);
    tell(u"%1 is in."_s.arg(who));
}

void Play::goTo(const QString& view, const QStringList& followers)
{
    must(leader().call(u"table.next"_s).toBool(), u"The next phase could not begin before %1."_s.arg(view));
    leader().waitFor(u"table.phaseView"_s, view);
    for (const QString& who : followers)
        client(who).waitFor(u"guest.phaseView"_s, view);
    ++m_step;
}

void Play::perform(const QString& phase)
{
    const auto& script = m_story.script();
    int count = 0;
    for (std::size_t i = 0; i < script.size(); ++i) {
        if (script[i].phase != phase)
            continue;
        const QString by = script[i].by.text();
        ClientProcess& author = m_clients.contains(by) ? client(by) : leader();
        author.post({{u"perform"_s, int(i)}, {u"seed"_s, hexOf(m_seed)}, {u"script"_s, m_cast.script},
            {u"ms"_s, ClientProcess::kPatience}});
        ++count;
    }
    for (const auto& [who, process] : m_clients)
        process->settle();
    const QString name = u"%1-%2"_s.arg(m_step + 10).arg(phase);
    for (const QString& who : QStringList{m_cast.leader} + guests())
        picture(who, name);
    picture(m_cast.leader, name + u"-room"_s, u"room"_s);
    checkScreens();
    const auto [from, to] = m_cast.pictures.equal_range(phase);
    for (auto wanted = from; wanted != to; ++wanted) {
        const auto& [who, file] = wanted->second;
        const bool isPhone = m_cast.windows.contains(who);
        client(who).picture(folder(u"pictures"_s, {}) + file, {}, isPhone ? kSmallPhone : kSmallPicture);
    }
    tell(u"%1: %2 things were written."_s.arg(phase).arg(count));
}

/// What everybody looks at now: their own screen, the room's, and the leader's, which lies on the same table.
void Play::checkScreens()
{
    for (const QString& voice : m_takenBack) {
        for (const QJsonValue& row : leader().get(u"table.lists.voices"_s).toArray())
            must(row[u"key"_s].toString() != voice, u"The leader is still shown words that were taken back."_s);
    }
    checkPagesOnScreens();
    m_evidence.checkShown(m_cast.leader, leader().shown(u"room"_s), true);
    m_evidence.checkShown(m_cast.leader, leader().shown(), true);
    for (const QString& who : guests())
        m_evidence.checkShown(who, client(who).shown(), false);
    const QString file = m_out + u"/room.json"_s;
    leader().writeHeld(file);
    Evidence room(m_story);
    room.add(m_cast.leader, readJson(file));
    room.checkRoomScreen(m_cast.leader, false);
}

void Play::say(const QString& who, const QString& words)
{
    must(client(who).call(u"guest.say"_s, {words, u""_s}).toBool(), u"%1 could not say anything."_s.arg(who));
    m_said[words] = who;
}

void Play::write(const QString& who, const QString& words, const QString& to)
{
    must(client(who).ask({{u"chat"_s, words}, {u"to"_s, to}}).toBool(), u"%1 could not write anything."_s.arg(who));
    if (to == "all"_L1)
        m_said[words] = who;
}

void Play::endTheMeeting()
{
    // The room screen as it was with everybody there.
    leader().waitFor(u"table.room.blank"_s, false);
    leader().writeHeld(m_out + u"/room.json"_s);
    m_toldInMeeting = m_onPages.size();
    must(leader().call(u"table.end"_s).toBool(), u"The meeting could not end."_s);
    for (const QString& who : guests())
        client(who).waitFor(u"guest.ended"_s, true);
    tell(u"The meeting has ended."_s);
}

/// Until everybody has everything that they may have.
void Play::settle()
{
    QElapsedTimer time;
    time.start();
    QString open;
    do {
        for (const auto& [who, process] : m_clients) {
            const QString file = folder(u"seen"_s, {}) + who + u".json"_s;
            process->writeHeld(file);
            m_evidence.add(who, readJson(file));
        }
        open = m_evidence.difference();
        if (open.isEmpty())
            open = m_evidence.unsent();
        if (!open.isEmpty())
            QThread::msleep(50);
    } while (!open.isEmpty() && time.elapsed() < kSettleMs);
    must(open.isEmpty(), open);
}

/// A memo for each circle, from the leader's device; no memo may tell more than its circle holds.
void Play::writeMemos()
{
    const QString memos = folder(u"memos"_s, {});
    const QJsonArray written = leader().call(u"memos.exportAll"_s, {memos}).toArray();
    must(!written.isEmpty(), u"No memo was written."_s);
    int checked = 0;
    for (const QJsonValue& memo : written) {
        const QString file = memo[u"file"_s].toString();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        must(reader.waitForFinished() && reader.exitCode() == 0, u"A memo cannot be read: "_s + file);
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        must(!text.trimmed().isEmpty(), u"A memo is empty: "_s + file);
        const QString circle = m_evidence.scriptCircleOf(m_cast.leader, memo[u"circle"_s].toString());
        checkPagesInMemo(circle, text);
        for (const casework::DemoHook& hook : m_story.hooks()) {
            if (hook.circle != circle || circle.isEmpty())
                continue;
            m_evidence.checkMemo(hook, text);
            ++checked;
        }
    }
    must(checked > 0, u"No memo was held against a hook."_s);
    checkMemosHavePages();
    tell(u"%1 memos were written."_s.arg(written.size()));
}

void Play::check() const
{
    m_evidence.checkCircles();
    m_evidence.checkWords();
    m_evidence.checkHooks();
    Evidence room(m_story);
    room.add(m_cast.leader, readJson(m_out + u"/room.json"_s));
    room.checkRoomScreen(m_cast.leader, true);
    checkPagesInRoom(room.heldBy(m_cast.leader), m_toldInMeeting);
    for (const auto& [words, speaker] : m_said) {
        for (const QString& who : QStringList{m_cast.leader} + guests())
            must(m_evidence.textOf(who).count(words) == 1,
                u"%1 does not hold these words of %2 exactly once: %3"_s.arg(who, speaker, words));
    }
    checkPages();
    checkMore();
    tell(u"Everybody holds what is theirs, equal to the others', and nothing else."_s);
    searchWire();
    searchFiles();
}

/// No word of the case went over the wire, and of each circle and device only what its own people's wires must bear.
void Play::searchWire() const
{
    const Canaries canaries = words();
    must(canaries.findIn(m_evidence.textOf(m_cast.leader).toUtf8()).has_value(),
        u"The search finds nothing even in the open."_s);
    for (const Drawn& drawn : m_drawn)
        must(canaries.findIn(drawn.picture).has_value(), u"The search does not even find a picture in itself."_s);
    const auto atLeader = m_evidence.circlesOf(m_cast.leader);
    qsizetype bytes = 0;
    for (const auto& [who, tap] : m_taps) {
        const QByteArray wire = tap->toServer() + tap->toClient();
        bytes += wire.size();
        if (const auto found = canaries.findIn(wire))
            must(false, u"On %1's wire stands: %2"_s.arg(who, *found));
        const auto own = m_evidence.circlesOf(who);
        for (const auto& [circle, documents] : atLeader) {
            const bool there = wire.contains(QByteArray::fromHex(circle.toLatin1()));
            must(there == own.contains(circle),
                (there ? u"%1's wire names a circle that is not theirs."_s : u"%1's wire lacks a circle."_s).arg(who));
        }
        for (const auto& [other, process] : m_clients) {
            const auto theirs = m_evidence.circlesOf(other);
            const bool together = std::ranges::any_of(own, [&](const auto& c) { return theirs.contains(c.first); });
            const bool there = wire.contains(QByteArray::fromHex(m_evidence.deviceOf(other).toLatin1()));
            must(together == there, u"%1's wire and %2's device do not go together."_s.arg(who, other));
        }
    }
    must(bytes > 0, u"Nothing went over the wire."_s);
    tell(
        u"%1 kB on %2 wires, searched for %3 words in every form (%4 of them too short to be looked for in UTF-8): none."_s
            .arg(bytes / 1000)
            .arg(m_taps.size())
            .arg(canaries.size())
            .arg(canaries.shortWords()));
}

/// No file that the server or a client wrote bears a word of the case, and nothing was complained of.
void Play::searchFiles() const
{
    const Canaries canaries = words();
    qint64 bytes = 0;
    for (const QString& part : {u"server"_s, u"profiles"_s, u"log"_s}) {
        int files = 0;
        QDirIterator walk(m_out + u'/' + part, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            must(file.open(QIODevice::ReadOnly), u"A file could not be read: "_s + file.fileName());
            const QByteArray content = file.readAll();
            bytes += content.size();
            ++files;
            if (const auto found = canaries.findIn(content))
                must(false, u"In a file of %1 stands: %2"_s.arg(part, *found));
            must(part != "log"_L1 || content.isEmpty(),
                u"%1 was not quiet: %2"_s.arg(file.fileName(), QString::fromUtf8(content.left(kMaxComplaint))));
        }
        must(files > 0, u"There are no files of %1, so nothing was searched."_s.arg(part));
    }
    const QByteArray opened = openedStore(m_out + u"/server"_s);
    must(!opened.isEmpty(), u"The server's store could not be opened with its key."_s);
    if (const auto found = canaries.findIn(opened))
        must(false, u"In the server's opened store stands: %1"_s.arg(*found));
    tell(u"%1 kB in the server's store, opened with its own key: none."_s.arg(opened.size() / 1000));
    tell(u"%1 kB of files of the server and the clients, searched the same way: none."_s.arg(bytes / 1000));
}

} // namespace kudelma::e2e
