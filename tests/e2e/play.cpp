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
#include <QSet>
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

const QStringList kFamily = {u"saara"_s, u"aino"_s, u"marjatta"_s};

QByteArray randomSeed()
{
    QByteArray seed(kSeedBytes, '\0');
    for (char& byte : seed)
        byte = char(QRandomGenerator::system()->generate());
    return seed;
}

casework::DemoCase storyOf(const QByteArray& seed)
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/assets/demo/case_a.json"));
    must(file.open(QIODevice::ReadOnly), u"The practice case is not there."_s);
    auto story = casework::DemoCase::load(file.readAll(), seed);
    must(story.has_value(), u"The practice case cannot be read."_s);
    return std::move(*story);
}

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    must(file.open(QIODevice::ReadOnly), u"Nothing was written to "_s + path);
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Play::Play(const QString& bin, const QString& out)
    : m_bin(bin)
    , m_out(out)
    , m_seed(randomSeed())
    , m_story(storyOf(m_seed))
    , m_evidence(m_story)
    , m_server(bin + u"/kudelma_server"_s, out + u"/server"_s, folder(u"log"_s, u"server"_s) + u"/stderr"_s)
{ }

Play::~Play() = default;

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
            folder(u"log"_s, who) + u"/stderr"_s});
}

void Play::hold()
{
    m_server.start();
    tell(u"The server listens on "_s + m_server.address());
    openTheCase();
    holdJessesMeeting();
    openTheTable();
    for (const QString& who : kFamily + QStringList{u"supervisor"_s})
        letIn(who);
    firstHalf();
    secondHalf();
    review();
    settle();
    writeMemos();
    searchMemoryOfServer();
    searchOpenFiles();
    searchMemoryOfLockedClient();
    end();
}

/// In the middle of their work; what their disks bear then is searched with the others'.
void Play::end()
{
    for (const auto& [who, process] : m_clients) {
        if (who == "pia"_L1 || who == "aino"_L1)
            process->kill();
        else
            process->quit();
    }
}

void Play::openTheCase()
{
    seat(u"pia"_s, u"1280x800"_s);
    picture(u"pia"_s, u"01-first-run"_s);
    pia().call(u"start.createForRehearsal"_s,
        {u"Pia Koivurinne"_s, u"vastuusosiaalityöntekijä"_s, u"harjoitellaan yhdessä"_s});
    pia().waitFor(u"stage"_s, kHome);
    pia().waitForRows(u"start.kit"_s, 8);
    m_case = pia().ask({{u"practice"_s, QString::fromLatin1(m_seed.toHex())}}).toString();
    picture(u"pia"_s, u"02-home"_s);
    must(pia().call(u"openCase"_s, {m_case}).toBool(), u"The practice case could not be opened."_s);
    picture(u"pia"_s, u"03-child"_s);
}

/// Jesse must not learn that the others meet: he has a meeting of his own, with a link of its own.
void Play::holdJessesMeeting()
{
    must(pia().call(u"openTable"_s, {m_story.id(u"M3"_s).text()}).toBool(), u"Jesse's meeting could not be opened."_s);
    pia().waitFor(u"table.online"_s, true);
    pia().waitFor(u"table.waitingChanges"_s, 0);
    must(pia().call(u"table.begin"_s).toBool(), u"Jesse's meeting could not begin."_s);
    must(pia().call(u"table.lobby.invite"_s, {u"saara"_s, 24}).toString().isEmpty(),
        u"Saara could be invited to Jesse's meeting."_s);
    letIn(u"jesse"_s);
    must(client(u"jesse"_s).call(u"guest.say"_s, {u"Sano Onnille ja Oivalle terveisiä multa."_s, u""_s}).toBool(),
        u"Jesse could not say anything."_s);
    client(u"jesse"_s).waitFor(u"guest.waitingChanges"_s, 0);
    picture(u"jesse"_s, u"02-in"_s);
    must(pia().call(u"table.end"_s).toBool(), u"Jesse's meeting could not end."_s);
    client(u"jesse"_s).waitFor(u"guest.ended"_s, true);
    pia().call(u"leaveTable"_s);
    tell(u"Jesse's own meeting is over."_s);
}

void Play::openTheTable()
{
    const QString meeting = m_story.mainMeeting().text();
    must(pia().call(u"openTable"_s, {meeting}).toBool(), u"The meeting could not be opened."_s);
    must(pia().call(u"table.begin"_s).toBool(), u"The meeting could not begin."_s);
    pia().call(u"table.room.setOpen"_s, {true});
    tell(u"Pia has opened the table."_s);
}

void Play::letIn(const QString& who)
{
    const QJsonValue lookup = pia().call(u"table.lobby.invite"_s, {who, 24});
    must(!lookup.toString().isEmpty(), u"%1 could not be invited."_s.arg(who));
    const bool phone = who == u"marjatta"_s || who == u"jesse"_s;
    seat(who, phone ? u"412x915"_s : who == u"aino"_s ? u"800x1280"_s : u"1280x800"_s);
    ClientProcess& guest = client(who);
    if (who == u"supervisor"_s) { // a worker: the seat stays in her own profile
        guest.call(u"start.createForRehearsal"_s,
            {u"Kirsi Laaksoranta"_s, u"johtava sosiaalityöntekijä"_s, kSupervisorsPassphrase});
        guest.waitFor(u"stage"_s, kHome);
    }
    // The link names the server as Pia's device knows it; this device has a wire of its own.
    const QString link = pia()
                             .call(u"table.lobby.linkOf"_s, {lookup})
                             .toString()
                             .replace(m_taps.at(u"pia"_s)->authority(), m_taps.at(who)->authority());
    guest.call(u"joinAsGuest"_s, {link});
    guest.waitFor(u"guest.door"_s, 2);
    picture(who, u"01-door"_s);
    const QJsonValue pictures = guest.get(u"guest.pictures"_s);
    guest.call(u"guest.knock"_s);
    const QJsonObject knock = pia().waitForRows(u"table.lobby.knocks"_s, 1).first().toObject();
    must(knock[u"pictures"_s] == pictures, u"The three pictures differ for %1."_s.arg(who));
    must(knock[u"authenticated"_s].toBool(), u"%1's knock was not authenticated."_s.arg(who));
    pia().call(u"table.lobby.letIn"_s, {knock[u"lookup"_s], knock[u"device"_s]});
    guest.waitFor(u"guest.door"_s, kGuestIsIn);
    guest.waitFor(u"guest.phaseView"_s, u"round"_s);
    tell(u"%1 is in."_s.arg(who));
}

void Play::goTo(const QString& view, const QStringList& followers)
{
    must(pia().call(u"table.next"_s).toBool(), u"The next phase could not begin before %1."_s.arg(view));
    pia().waitFor(u"table.phaseView"_s, view);
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
        ClientProcess& author = m_clients.contains(by) ? client(by) : pia();
        author.post({{u"perform"_s, int(i)}, {u"seed"_s, QString::fromLatin1(m_seed.toHex())},
            {u"ms"_s, ClientProcess::kPatience}});
        ++count;
    }
    for (const auto& [who, process] : m_clients)
        process->settle();
    const QString name = u"%1-%2"_s.arg(m_step + 10).arg(phase);
    for (const QString& who : QStringList{u"pia"_s} + kFamily)
        picture(who, name);
    picture(u"pia"_s, name + u"-room"_s, u"room"_s);
    checkScreens();
    // Small ones for whoever wants to see what this is.
    const QString small = folder(u"pictures"_s, {});
    if (phase == "genogram"_L1)
        client(u"pia"_s).picture(small + u"meeting.png"_s, {}, kSmallPicture);
    if (phase == "childs-voice"_L1)
        client(u"pia"_s).picture(small + u"words.png"_s, {}, kSmallPicture);
    if (phase == "hypotheses"_L1)
        client(u"marjatta"_s).picture(small + u"guest.png"_s, {}, kSmallPhone);
    tell(u"%1: %2 things were written."_s.arg(phase).arg(count));
}

/// What everybody looks at now: their own screen, the room's, and the leader's, which lies on the same table.
void Play::checkScreens()
{
    m_evidence.checkShown(u"pia"_s, pia().shown(u"room"_s), true);
    m_evidence.checkShown(u"pia"_s, pia().shown(), true);
    for (const QString& who : kFamily)
        m_evidence.checkShown(who, client(who).shown(), false);
    const QString file = m_out + u"/room.json"_s;
    pia().writeHeld(file);
    Evidence room(m_story);
    room.add(u"pia"_s, readJson(file));
    room.checkRoomScreen(u"pia"_s, false);
}

void Play::say(const QString& who, const QString& words)
{
    must(client(who).call(u"guest.say"_s, {words, u""_s}).toBool(), u"%1 could not say anything."_s.arg(who));
    m_said[words] = who;
}

void Play::firstHalf()
{
    goTo(u"question"_s, kFamily);
    perform(u"question"_s);
    client(u"saara"_s).waitFor(u"guest.question"_s, u"Saara: ”Että joku uskoisi, etten mä piilota mitään.”"_s);
    goTo(u"genogram"_s, kFamily);
    perform(u"genogram"_s);
    goTo(u"voices"_s, kFamily);
    say(u"saara"_s, u"Mä toivon että joku kysyis ensin."_s);
    client(u"marjatta"_s).call(u"guest.raiseHand"_s, {true});
    pia().waitForRows(u"table.hands"_s, 1);
    pia().call(u"table.nextHand"_s);
    client(u"marjatta"_s).waitFor(u"guest.myTurn"_s, true);
    perform(u"childs-voice"_s);

    tell(u"Marjatta's network goes."_s);
    m_taps.at(u"marjatta"_s)->setCut(true);
    client(u"marjatta"_s).waitFor(u"guest.online"_s, false);
    say(u"marjatta"_s, u"Silloin neulottiin, ei puhuttu."_s);
    const QStringList online = {u"saara"_s, u"aino"_s};
    goTo(u"break"_s, online);
    goTo(u"questions"_s, online);
    tell(u"The server is killed and started again."_s);
    searchMemoryOfServer();
    m_server.kill();
    say(u"saara"_s, u"Rekku huomaa aina kaikkien ensin."_s);
    client(u"aino"_s).call(u"guest.raiseHand"_s, {true});
    m_server.start();
    perform(u"circular-interview"_s);
    goTo(u"reflecting"_s, online);
    tell(u"Marjatta's network comes back."_s);
    m_taps.at(u"marjatta"_s)->setCut(false);
    client(u"marjatta"_s).waitFor(u"guest.phaseView"_s, u"reflecting"_s);
    perform(u"reflecting-team"_s);
}

void Play::secondHalf()
{
    const QString circle = pia().get(u"table.meetingCircle"_s).toString();
    goTo(u"response"_s, kFamily);
    perform(u"familys-response"_s);
    goTo(u"hypotheses"_s, kFamily);
    perform(u"hypotheses"_s);
    const QString thought = m_story.id(u"AH1"_s).text();
    client(u"saara"_s).waitForRows(u"guest.lists.hypotheses"_s, 5);
    must(client(u"saara"_s).call(u"guest.mark"_s, {thought, u"hit"_s}).toBool(), u"Saara's mark was not kept."_s);
    goTo(u"factors"_s, kFamily);
    perform(u"risk-and-protection"_s);
    pia().call(u"table.pen.addFactor"_s, {circle, u"protective"_s, u"Mummo soittaa joka ilta."_s});
    goTo(u"steps"_s, kFamily);
    perform(u"next-steps"_s);
    goTo(u"round"_s, kFamily);
    perform(u"check-out"_s);
    goTo(u"feedback"_s, kFamily);
    perform(u"feedback"_s);
    goTo(u"closing"_s, {});
    perform(u"after"_s);
    mendFindings();
    must(pia().call(u"table.lobby.invite"_s, {u"jesse"_s, 24}).toString().isEmpty(),
        u"Jesse could be invited to a meeting that he must not know of."_s);
    // The room screen as it was with everybody there.
    pia().waitFor(u"table.room.blank"_s, false);
    pia().writeHeld(m_out + u"/room.json"_s);
    must(pia().call(u"table.end"_s).toBool(), u"The meeting could not end."_s);
    for (const QString& who : kFamily)
        client(who).waitFor(u"guest.ended"_s, true);
    tell(u"The meeting has ended."_s);
}

/// The script leaves two things open: a thought that only Pia and the therapist have, without a question, and a loss
/// that nobody gave a reason to know of. The first is mended; the second is left for the supervisor to ask about.
void Play::mendFindings()
{
    const QString thought = m_story.id(u"AH1_narrow"_s).text();
    const QStringList expected = {thought, m_story.id(u"L_U14"_s).text()};
    QString circle;
    for (const QJsonValue& row : pia().get(u"table.lists.hypotheses"_s).toArray()) {
        if (row[u"key"_s].toString() == thought)
            circle = row[u"circle"_s].toString();
    }
    // On her own: what is open in narrower circles is not told at the table.
    pia().call(u"table.setOwnView"_s, {true});
    const auto musts = [this] {
        QStringList records;
        for (const QJsonValue& row : pia().get(u"table.findings"_s).toArray()) {
            if (row[u"must"_s].toBool())
                records << row[u"record"_s].toString();
        }
        return records;
    };
    QStringList found = musts();
    must(QSet<QString>(found.begin(), found.end()) == QSet<QString>(expected.begin(), expected.end()),
        u"The closing checks found other things than the script leaves open: "_s + found.join(u' '));
    must(!pia()
              .call(u"table.pen.addQuestion"_s,
                  {circle, u"Mitä Aino kuulee äidin äänestä?"_s, thought, QJsonArray{m_story.index().text()}, u"pia"_s,
                      u"2026-12-01"_s})
              .toString()
              .isEmpty(),
        u"The question was not kept."_s);
    found = musts();
    must(found == QStringList{expected.last()}, u"A question did not mend what it was asked for."_s);
    pia().call(u"table.setOwnView"_s, {false});
    must(musts().isEmpty(), u"The table tells of what is open where not everybody may look."_s);
}

/// The supervisor reads afterwards, from her own profile, and comments where only the workers see it.
void Play::review()
{
    ClientProcess& supervisor = client(u"supervisor"_s);
    supervisor.call(u"leaveGuest"_s);
    supervisor.waitFor(u"stage"_s, kHome);
    const QJsonArray children = supervisor.waitForRows(u"home.practice.elsewhere"_s, 1);
    m_caseOfSupervisor = children.first().toObject()[u"key"_s].toString();
    must(supervisor.call(u"openCase"_s, {m_caseOfSupervisor}).toBool(),
        u"The supervisor could not open what she was let in to."_s);
    supervisor.waitFor(u"stage"_s, kReview);
    must(supervisor.call(u"review.comment"_s, {m_story.id(u"AA6"_s).text(), u"Kirje on hyvä ajatus."_s}).toBool(),
        u"The supervisor could not comment."_s);
    picture(u"supervisor"_s, u"90-review"_s);
    pia().waitForRows(u"table.lists.reviews"_s, 3);
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
        if (!open.isEmpty())
            QThread::msleep(50);
    } while (!open.isEmpty() && time.elapsed() < kSettleMs);
    must(open.isEmpty(), open);
}

/// A memo for each circle, from Pia's device; no memo may tell more than its circle holds.
void Play::writeMemos()
{
    const QString memos = folder(u"memos"_s, {});
    const QJsonArray written = pia().call(u"memos.exportAll"_s, {memos}).toArray();
    must(!written.isEmpty(), u"No memo was written."_s);
    int checked = 0;
    for (const QJsonValue& memo : written) {
        const QString file = memo[u"file"_s].toString();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        must(reader.waitForFinished() && reader.exitCode() == 0, u"A memo cannot be read: "_s + file);
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        must(!text.trimmed().isEmpty(), u"A memo is empty: "_s + file);
        const QString circle = m_evidence.scriptCircleOf(u"pia"_s, memo[u"circle"_s].toString());
        for (const casework::DemoHook& hook : m_story.hooks()) {
            if (hook.circle != circle || circle.isEmpty())
                continue;
            m_evidence.checkMemo(hook, text);
            ++checked;
        }
    }
    must(checked > 0, u"No memo was held against a hook."_s);
    tell(u"%1 memos were written."_s.arg(written.size()));
}

void Play::check() const
{
    m_evidence.checkCircles();
    m_evidence.checkWords();
    m_evidence.checkHooks();
    Evidence room(m_story);
    room.add(u"pia"_s, readJson(m_out + u"/room.json"_s));
    room.checkRoomScreen(u"pia"_s, true);
    for (const auto& [words, speaker] : m_said) {
        for (const QString& who : QStringList{u"pia"_s, u"supervisor"_s} + kFamily)
            must(m_evidence.textOf(who).count(words) == 1,
                u"%1 does not hold these words of %2 exactly once: %3"_s.arg(who, speaker, words));
        must(!m_evidence.textOf(u"jesse"_s).contains(words), u"Jesse holds words of %1."_s.arg(speaker));
    }
    tell(u"Everybody holds what is theirs, equal to the others', and nothing else."_s);
    searchWire();
    searchFiles();
}

/// No word of the case went over the wire, and of each circle and device only what its own people's wires must bear.
void Play::searchWire() const
{
    const Canaries canaries = words();
    must(canaries.findIn(m_evidence.textOf(u"pia"_s).toUtf8()).has_value(),
        u"The search finds nothing even in the open."_s);
    const auto atPia = m_evidence.circlesOf(u"pia"_s);
    qsizetype bytes = 0;
    for (const auto& [who, tap] : m_taps) {
        const QByteArray wire = tap->toServer() + tap->toClient();
        bytes += wire.size();
        if (const auto found = canaries.findIn(wire))
            must(false, u"On %1's wire stands: %2"_s.arg(who, *found));
        const auto own = m_evidence.circlesOf(who);
        for (const auto& [circle, documents] : atPia) {
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
