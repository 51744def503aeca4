// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Plays one weekly meeting of the practice case with real processes: Pia leads, Saara and Marjatta take part on their
// own devices, a supervisor reads. Marjatta loses her network for two phases, the server is killed once. Afterwards
// everybody who shares a circle must hold the same documents, and nobody anything that is not theirs.
#include "stage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kudelma::e2e;

namespace {

constexpr int kGuestIsIn = 7; // kudelma::app::GuestDesk::Door::In
constexpr int kHome = 2; // kudelma::app::App::Stage::Home

/// Words of case A that only some may hold, and who must not. Taken from the case's own hooks.
struct Secret
{
    QString words;
    QStringList notFor;
};

const std::vector<Secret>& secrets()
{
    static const std::vector<Secret> kSecrets = {
        {u"ääni menee ihan pieneks"_s,
            {u"saara"_s, u"marjatta"_s, u"supervisor"_s}}, // said to Pia and the therapist only
        {u"haluun tietää missä ne on"_s, {u"saara"_s, u"marjatta"_s, u"supervisor"_s}},
        {u"soitetaan vasta sitten"_s, {u"saara"_s, u"marjatta"_s}},
        {u"niin te viette nekin"_s, {u"marjatta"_s}},
    };
    return kSecrets;
}

class Rehearsal
{
public:
    Rehearsal(const QString& bin, const QString& out, bool killServer)
        : m_killServer(killServer)
        , m_bin(bin)
        , m_out(out)
        , m_server(bin + u"/kudelma_server"_s, out + u"/server"_s)
    { }

    void play()
    {
        m_server.start();
        tell(u"The server listens on "_s + m_server.address());
        openTheTable();
        for (const QString& who : {u"saara"_s, u"marjatta"_s, u"supervisor"_s})
            letIn(who);
        talk();
        settle();
        close();
        check();
    }

private:
    ClientProcess& client(const QString& who) { return *m_clients.at(who); }
    [[nodiscard]] QString folder(const QString& part, const QString& who) const
    {
        const QString path = m_out + u'/' + part + u'/' + who;
        QDir().mkpath(path);
        return path;
    }
    void picture(const QString& who, const QString& name, const QString& window = {})
    {
        client(who).picture(folder(u"screens"_s, who) + u'/' + name + u".png"_s, window);
    }
    void seat(const QString& who, const QString& window)
    {
        m_clients[who] = std::make_unique<ClientProcess>(
            who, m_bin + u"/kudelma"_s, folder(u"profiles"_s, who), m_server.address(), window);
    }

    void openTheTable()
    {
        seat(u"pia"_s, u"1280x800"_s);
        ClientProcess& pia = client(u"pia"_s);
        picture(u"pia"_s, u"01-first-run"_s);
        pia.call(u"start.createForRehearsal"_s,
            {u"Pia Koivurinne"_s, u"vastuusosiaalityöntekijä"_s, u"harjoitellaan yhdessä"_s});
        pia.waitFor(u"stage"_s, kHome);
        pia.waitForRows(u"start.kit"_s, 8);
        const QJsonValue key = pia.call(u"home.loadPractice"_s);
        must(!key.toString().isEmpty(), u"The practice case could not be made."_s);
        must(pia.call(u"openCase"_s, {key}).toBool(), u"The practice case could not be opened."_s);
        picture(u"pia"_s, u"02-child"_s);
        m_meeting = pia.get(u"desk.nextMeeting"_s).toString();
        must(pia.call(u"openTable"_s, {m_meeting}).toBool(), u"The meeting could not be opened."_s);
        pia.waitFor(u"table.online"_s, true);
        pia.waitFor(u"table.waitingChanges"_s, 0);
        must(pia.call(u"table.begin"_s).toBool(), u"The meeting could not begin."_s);
        pia.call(u"table.room.setOpen"_s, {true});
        tell(u"Pia has opened the table."_s);
    }

    void letIn(const QString& who)
    {
        ClientProcess& pia = client(u"pia"_s);
        const QJsonValue lookup = pia.call(u"table.lobby.invite"_s, {who, 24});
        must(!lookup.toString().isEmpty(), u"%1 could not be invited."_s.arg(who));
        seat(who, who == u"marjatta"_s ? u"800x1200"_s : u"1024x768"_s);
        ClientProcess& guest = client(who);
        const QJsonValue link = pia.call(u"table.lobby.linkOf"_s, {lookup});
        guest.call(u"joinAsGuest"_s, {link});
        guest.waitFor(u"guest.door"_s, 2);
        picture(who, u"01-door"_s);
        const QJsonValue pictures = guest.get(u"guest.pictures"_s);
        guest.call(u"guest.knock"_s);
        const QJsonObject knock = pia.waitForRows(u"table.lobby.knocks"_s, 1).first().toObject();
        must(knock[u"pictures"_s] == pictures, u"The three pictures differ for %1."_s.arg(who));
        must(knock[u"authenticated"_s].toBool(), u"%1's knock was not authenticated."_s.arg(who));
        pia.call(u"table.lobby.letIn"_s, {knock[u"lookup"_s], knock[u"device"_s]});
        guest.waitFor(u"guest.door"_s, kGuestIsIn);
        guest.waitFor(u"guest.phaseView"_s, u"round"_s);
        tell(u"%1 is in."_s.arg(who));
    }

    void goTo(const QString& view, const QStringList& followers)
    {
        ClientProcess& pia = client(u"pia"_s);
        must(pia.call(u"table.next"_s).toBool(), u"The next phase could not begin before %1."_s.arg(view));
        pia.waitFor(u"table.phaseView"_s, view);
        for (const QString& who : followers)
            client(who).waitFor(u"guest.phaseView"_s, view);
        m_step += 1;
        const QString name = u"%1-%2"_s.arg(m_step + 10).arg(view);
        picture(u"pia"_s, name);
        picture(u"pia"_s, name + u"-room"_s, u"room"_s);
        for (const QString& who : followers)
            picture(who, name);
    }

    /// The circle of exactly this many people of which Pia's list of audiences has these names.
    [[nodiscard]] QString meetingCircle() { return client(u"pia"_s).get(u"table.meetingCircle"_s).toString(); }

    void say(const QString& who, const QString& words)
    {
        must(client(who).call(u"guest.say"_s, {words, u""_s}).toBool(), u"%1 could not say anything."_s.arg(who));
        m_said << words;
    }

    void talk()
    {
        ClientProcess& pia = client(u"pia"_s);
        const QStringList family = {u"saara"_s, u"marjatta"_s};
        goTo(u"question"_s, family);
        must(pia.call(u"table.typeQuestion"_s, {u"Että joku uskoisi etten mä piilota mitään."_s}).toBool(),
            u"The question was not kept."_s);
        client(u"saara"_s).waitFor(u"guest.question"_s, u"Että joku uskoisi etten mä piilota mitään."_s);
        goTo(u"genogram"_s, family);
        client(u"saara"_s).call(u"guest.genogram.addPerson"_s, {meetingCircle(), u"Samin koira Musti"_s});
        goTo(u"voices"_s, family);
        say(u"saara"_s, u"Mä toivon että joku kysyis ensin."_s);
        client(u"marjatta"_s).call(u"guest.raiseHand"_s, {true});
        pia.waitForRows(u"table.hands"_s, 1);
        pia.call(u"table.nextHand"_s);
        client(u"marjatta"_s).waitFor(u"guest.myTurn"_s, true);

        tell(u"Marjatta's network goes."_s);
        client(u"marjatta"_s).setOffline(true);
        say(u"marjatta"_s, u"En minäkään silloin kertonut, vaan neuloin."_s);
        goTo(u"break"_s, {u"saara"_s});
        goTo(u"questions"_s, {u"saara"_s});

        if (m_killServer) {
            tell(u"The server is killed and started again."_s);
            m_server.kill();
        }
        say(u"saara"_s, u"Kun puhelin soi, Rekku huomaa ensin."_s);
        if (m_killServer)
            m_server.start();
        client(u"marjatta"_s).setOffline(false);

        goTo(u"reflecting"_s, {u"saara"_s});
        client(u"marjatta"_s).waitFor(u"guest.phaseView"_s, u"reflecting"_s);
        goTo(u"response"_s, family);
        goTo(u"hypotheses"_s, family);
        const QJsonValue thought = pia.call(u"table.pen.addHypothesis"_s,
            {meetingCircle(),
                u"Voisiko olla niin, että kun puhelin soi, kaikki hiljenevät, ja silloin kukaan ei tule kysyneeksi?"_s,
                QJsonObject{{u"intention"_s, u"Rauhoittaa kotia."_s}}});
        must(!thought.toString().isEmpty(), u"The thought was not kept."_s);
        client(u"saara"_s).waitForRows(u"guest.lists.hypotheses"_s, 1);
        must(client(u"saara"_s).call(u"guest.mark"_s, {thought, u"hit"_s}).toBool(), u"Saara's mark was not kept."_s);
        const QJsonArray persons = pia.get(u"table.lists.persons"_s).toArray();
        pia.call(u"table.pen.addQuestion"_s,
            {meetingCircle(), u"Kuka kysyisi ensin?"_s, thought, QJsonArray{persons.first().toObject()[u"key"_s]},
                u"pia"_s, u"2026-12-01"_s});
        goTo(u"factors"_s, family);
        pia.call(u"table.pen.addFactor"_s, {meetingCircle(), u"protective"_s, u"Mummo soittaa joka ilta."_s});
        goTo(u"steps"_s, family);
        const QJsonObject told{{u"child"_s, persons.first().toObject()[u"key"_s]}, {u"teller"_s, u"pia"_s},
            {u"by"_s, u"2026-12-02"_s}, {u"how"_s, u"koiralenkillä"_s}};
        pia.call(u"table.pen.addStep"_s,
            {meetingCircle(), u"Pia ja Aino käyvät koiralenkillä."_s,
                QJsonObject{{u"owner"_s, u"pia"_s}, {u"due"_s, u"2026-12-02"_s}, {u"answers"_s, QJsonArray{thought}},
                    {u"childTold"_s, QJsonArray{told}}}});
        goTo(u"round"_s, family);
        goTo(u"feedback"_s, family);
        client(u"saara"_s)
            .call(u"guest.giveFeedback"_s,
                {QJsonArray{QJsonObject{{u"key"_s, u"heard"_s}, {u"value"_s, 8}}}, u"Ekaa kertaa piirsin ite."_s,
                    u""_s});
        pia.waitForRows(u"table.lists.feedback"_s, 1);
        goTo(u"closing"_s, {});
        must(pia.call(u"table.end"_s).toBool(), u"The meeting could not end."_s);
        client(u"saara"_s).waitFor(u"guest.ended"_s, true);
        tell(u"The meeting has ended."_s);
    }

    void settle()
    {
        ClientProcess& pia = client(u"pia"_s);
        pia.waitFor(u"table.waitingChanges"_s, 0);
        client(u"marjatta"_s).waitFor(u"guest.ended"_s, true);
        client(u"supervisor"_s).waitFor(u"guest.ended"_s, true);
        client(u"saara"_s).waitFor(u"guest.waitingChanges"_s, 0);
        client(u"marjatta"_s).waitFor(u"guest.waitingChanges"_s, 0);
    }

    void close()
    {
        QDir().mkpath(m_out + u"/seen"_s);
        for (const auto& [who, process] : m_clients) {
            const QString file = m_out + u"/seen/"_s + who + u".json"_s;
            process->writeHeld(file);
            QFile held(file);
            must(held.open(QIODevice::ReadOnly), u"No file of what %1 held."_s.arg(who));
            m_held[who] = QJsonDocument::fromJson(held.readAll()).object();
        }
        for (const auto& [who, process] : m_clients)
            process->quit();
    }

    [[nodiscard]] std::map<QString, QJsonObject> circlesOf(const QString& who) const
    {
        std::map<QString, QJsonObject> circles;
        for (const QJsonValue& circle : m_held.at(who)[u"cases"_s].toArray().first()[u"circles"_s].toArray())
            circles[circle[u"circle"_s].toString()] = circle[u"documents"_s].toObject();
        return circles;
    }

    void check() const
    {
        const std::map<QString, QJsonObject> atPia = circlesOf(u"pia"_s);
        for (const auto& [who, held] : m_held) {
            const std::map<QString, QJsonObject> circles = circlesOf(who);
            must(who == u"pia"_s || (!circles.empty() && circles.size() < atPia.size()),
                u"%1 holds the wrong circles."_s.arg(who));
            for (const auto& [circle, documents] : circles)
                must(documents == atPia.at(circle), u"%1 and Pia differ in circle %2."_s.arg(who, circle));
            const QString text = QString::fromUtf8(QJsonDocument(held).toJson());
            for (const Secret& secret : secrets())
                must(!secret.notFor.contains(who) || !text.contains(secret.words),
                    u"%1 holds what is not theirs: %2"_s.arg(who, secret.words));
            for (const QString& words : m_said)
                must(text.count(words) == 1, u"%1 does not hold these words exactly once: %2"_s.arg(who, words));
            tell(u"%1 holds %2 circles, equal to Pia's, and nothing else."_s.arg(who).arg(circles.size()));
        }
        const QString pia = QString::fromUtf8(QJsonDocument(m_held.at(u"pia"_s)).toJson());
        for (const Secret& secret : secrets())
            must(pia.contains(secret.words), u"The test looks for words that are nowhere: "_s + secret.words);
        searchServer();
    }

    /// The server's files hold no word of the case, however it might be written down.
    void searchServer() const
    {
        QStringList words = m_said;
        words << u"Kuusvaara"_s << u"Marjatta"_s;
        for (const Secret& secret : secrets())
            words << secret.words;
        int files = 0;
        QDirIterator walk(m_out + u"/server"_s, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            must(file.open(QIODevice::ReadOnly), u"A file of the server could not be read."_s);
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QString& word : words) {
                const QByteArray utf8 = word.toUtf8();
                const QByteArray utf16(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
                for (const QByteArray& form : {utf8, utf16, utf8.toBase64().left(utf8.size()), utf8.toHex()})
                    must(!bytes.contains(form), u"The server's files hold a word of the case."_s);
            }
        }
        must(files > 0, u"The server kept no files, so nothing was searched."_s);
        tell(u"The server's %1 files hold no word of it."_s.arg(files));
    }

    bool m_killServer;
    QString m_bin;
    QString m_out;
    ServerProcess m_server;
    std::map<QString, std::unique_ptr<ClientProcess>> m_clients;
    std::map<QString, QJsonObject> m_held;
    QStringList m_said;
    QString m_meeting;
    int m_step = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption bin(
        u"bin"_s, u"Folder of the programs."_s, u"folder"_s, QCoreApplication::applicationDirPath());
    const QCommandLineOption out(u"out"_s, u"Where what was seen is written."_s, u"folder"_s, u"out"_s);
    const QCommandLineOption kill(u"kill-server"_s, u"Kill the server once and start it again."_s);
    parser.addOptions({bin, out, kill});
    parser.addHelpOption();
    parser.process(application);
    const QString folder = QDir(parser.value(out)).absolutePath();
    for (const QString& part : {u"profiles"_s, u"server"_s, u"seen"_s, u"screens"_s})
        QDir(folder + u'/' + part).removeRecursively();
    try {
        Rehearsal(QDir(parser.value(bin)).absolutePath(), folder, parser.isSet(kill)).play();
    } catch (const Mishap& mishap) {
        std::fprintf(stderr, "The rehearsal stopped: %s\n", mishap.what());
        return 1;
    }
    tell(u"The whole meeting went as it should. Screens and what each held lie in "_s + folder);
    return 0;
}
