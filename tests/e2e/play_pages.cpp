// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The pages for a child's words, a pen on paper and what somebody wishes for their own words, each for other readers;
// and what must be true of them on every device, screen, memo, wire and disk.
#include "play.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <set>

namespace kudelma::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPieceOfPicture = 24; ///< Bytes of it that nothing else has by chance.
constexpr std::size_t kFewestBytesInPiece = 16; ///< Different ones.
constexpr qsizetype kIdBytes = 16; ///< Of a device and of an attachment; an attachment's reference begins with both.

/// A record as a circle's documents have it; empty: it is not there.
QJsonObject recordIn(const QJsonObject& documents, const QString& record)
{
    for (const QJsonValue& document : documents) {
        for (const QJsonValue& kind : document.toObject()) {
            if (kind.toObject().contains(record))
                return kind.toObject()[record].toObject();
        }
    }
    return {};
}

QByteArray pieceOf(const QByteArray& picture)
{
    for (qsizetype at = picture.size() / 2; at + kPieceOfPicture <= picture.size(); ++at) {
        const QByteArray piece = picture.mid(at, kPieceOfPicture);
        if (std::set<char>(piece.begin(), piece.end()).size() >= kFewestBytesInPiece)
            return piece;
    }
    return {};
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    must(file.open(QIODevice::ReadOnly), u"Nothing was written to "_s + path);
    return file.readAll();
}

} // namespace

QString Play::circleOf(const QString& key)
{
    const auto known = m_circles.find(key);
    if (known != m_circles.end())
        return known->second;
    const QString& who = m_cast.leader;
    const QString file = m_out + u"/circles.json"_s;
    leader().writeHeld(file);
    Evidence held(m_story);
    held.add(who, readJson(file));
    for (const auto& [circle, documents] : held.circlesOf(who))
        m_circles.emplace(held.scriptCircleOf(who, circle), circle);
    must(m_circles.contains(key), u"%1 does not hold the circle %2."_s.arg(who, key));
    return m_circles.at(key);
}

QJsonObject Play::onPage(const OnPage& told)
{
    QJsonObject request{{u"instrument"_s, told.instrument}, {u"zone"_s, told.zone},
        {u"person"_s, m_story.id(told.person).text()}, {u"more"_s, told.more}};
    if (told.who.isEmpty())
        request[u"circle"_s] = circleOf(told.circle);
    else
        request[u"who"_s] = told.who;
    request[u"faces"_s] = QJsonArray::fromStringList(told.faces);
    if (!told.about.isEmpty())
        request[u"about"_s] = m_story.id(told.about).text();
    if (!told.speaker.isEmpty())
        request[u"speaker"_s] = m_story.id(told.speaker).text();
    return request;
}

QString Play::tellOnPage(const QString& who, const OnPage& told)
{
    QJsonObject request = onPage(told);
    request[u"page"_s] = told.words;
    const QString key = client(who).ask(request).toString();
    must(!key.isEmpty(), u"%1 could not tell on the page %2."_s.arg(who, told.instrument));
    m_onPages.push_back({told.words, told.circle, key, told.instrument == "tarina"_L1 || told.instrument == "scale"_L1,
        told.more[u"withoutName"_s].toBool()});
    m_instruments << told.instrument;
    return key;
}

void Play::noteTold(const QString& instrument, const QString& words, const QString& circle)
{
    m_onPages.push_back({words, circle, {}, true, false});
    m_instruments << instrument;
}

void Play::mustNotTell(const QString& who, const OnPage& told)
{
    QJsonObject request = onPage(told);
    request[u"page"_s] = told.words;
    mustRefuse(who, request, u"%1 could tell somebody to whom never was said."_s.arg(who));
    m_onPages.push_back({told.words, {}, {}, true, false}); // nobody holds them
}

void Play::mustRefuse(const QString& who, const QJsonObject& request, const QString& sentence)
{
    bool isRefused = false;
    try {
        client(who).ask(request);
    } catch (const Mishap&) {
        isRefused = true;
    }
    must(isRefused, sentence);
}

QString Play::draw(const QString& who, const OnPage& told)
{
    QJsonObject request = onPage(told);
    request[u"draw"_s] = QString();
    mustRefuse(who, request, u"%1 could show a drawing that its maker has not explained."_s.arg(who));
    request[u"draw"_s] = told.words;
    const QString voice = client(who).ask(request).toString();
    must(!voice.isEmpty(), u"%1 could not draw."_s.arg(who));
    const QString desk = who == m_cast.leader ? u"desk.drawings.drawings"_s : u"guest.drawings.drawings"_s;
    QString drawing;
    for (int i = 0; i < kAsks && drawing.isEmpty(); ++i) {
        if (i > 0)
            QThread::msleep(kAskMs);
        for (const QJsonValue& row : client(who).get(desk).toArray()) {
            if (row[u"explanation"_s].toString() == told.words && row[u"hasPicture"_s].toBool())
                drawing = row[u"key"_s].toString();
        }
    }
    must(!drawing.isEmpty(), u"%1's drawing is not there with its picture."_s.arg(who));
    m_onPages.push_back({told.words, told.circle, voice, told.instrument == "tarina"_L1, false});
    m_instruments << u"drawing"_s << told.instrument;
    const QString file = folder(u"drawings"_s, {}) + drawing;
    client(who).ask({{u"picture"_s, drawing}, {u"file"_s, file}});
    m_drawn.push_back({drawing, voice, told.circle, readAll(file)});
    must(!pieceOf(m_drawn.back().picture).isEmpty(), u"The picture has nothing to look for."_s);
    return voice;
}

bool Play::reads(const QString& who, const QString& circle) const
{
    const auto known = std::ranges::find(m_story.circles(), circle, &casework::DemoCircle::key);
    return known != m_story.circles().end() && known->members().contains(*casework::MemberId::fromText(who));
}

bool Play::everybodyReads(const QString& circle) const
{
    casework::Members present;
    for (const casework::DemoHook& hook : m_story.hooks())
        present.insert(hook.present.begin(), hook.present.end());
    return !present.empty()
        && std::ranges::all_of(present, [&](const casework::MemberId& who) { return reads(who.text(), circle); });
}

void Play::lookAtDrawings(const QStringList& people)
{
    for (const QString& who : people) {
        for (const Drawn& drawn : m_drawn) {
            const QString file = folder(u"drawings"_s, who) + u'/' + drawn.record;
            QJsonObject request{{u"picture"_s, drawn.record}, {u"file"_s, file}};
            if (reads(who, drawn.circle)) {
                client(who).ask(request);
                must(readAll(file) == drawn.picture, u"%1 sees another picture than was drawn."_s.arg(who));
            } else {
                request[u"ms"_s] = 1;
                mustRefuse(who, request, u"%1 sees a drawing that is not for them."_s.arg(who));
            }
        }
    }
}

void Play::takeBack(const QString& who, const QString& voice)
{
    const bool leads = who == m_cast.leader;
    must(client(who).call(leads ? u"desk.pen.withdraw"_s : u"guest.pen.withdraw"_s, {voice}).toBool(),
        u"%1 could not take words back."_s.arg(who));
    for (const QJsonValue& row : client(who).get(leads ? u"desk.lists.voices"_s : u"guest.lists.voices"_s).toArray())
        must(row[u"key"_s].toString() != voice, u"Words that were taken back are still shown to %1."_s.arg(who));
    m_takenBack << voice;
}

void Play::waitForVoice(const QString& voice)
{
    const auto isThere = [&] {
        const QJsonArray rows = leader().get(u"desk.lists.voices"_s).toArray();
        return std::ranges::any_of(rows, [&](const QJsonValue& row) { return row[u"key"_s].toString() == voice; });
    };
    for (int i = 0; i < kAsks && !isThere(); ++i)
        QThread::msleep(kAskMs);
    must(isThere(), u"Words did not reach the leader."_s);
}

void Play::mustLean(const QString& record)
{
    const auto leaning = [this] { return leader().ask({{u"leaning"_s, true}}).toArray(); };
    for (int i = 0; i < kAsks && leaning().isEmpty(); ++i)
        QThread::msleep(kAskMs);
    must(leaning() == QJsonArray{record}, u"It is not told what leans on words that were taken back."_s);
}

/// What is on everybody's screen of their own, and on those that others look at too.
void Play::checkPagesOnScreens()
{
    const QString common = leader().shown(u"room"_s) + u'\n' + leader().shown();
    for (const Told& told : m_onPages) {
        const bool isGone = m_takenBack.contains(told.record);
        must(!common.contains(told.words) || (everybodyReads(told.circle) && !isGone),
            u"A screen that others look at shows: "_s + told.words);
    }
    for (const QString& who : guests()) {
        // Who has no network still shows what they had.
        if (!client(who).get(u"guest.online"_s).toBool())
            continue;
        const QString shown = client(who).shown();
        for (const Told& told : m_onPages) {
            const bool isGone = m_takenBack.contains(told.record);
            must(!shown.contains(told.words) || (reads(who, told.circle) && !isGone),
                u"A screen of %1 shows: %2"_s.arg(who, told.words));
        }
    }
}

void Play::checkVoicesAreShown()
{
    int found = 0;
    for (const QString& who : guests()) {
        QString lacking;
        for (int i = 0; i == 0 || (i < kAsks && !lacking.isEmpty()); ++i) {
            if (i > 0)
                QThread::msleep(kAskMs);
            lacking.clear();
            const QString shown = client(who).shown();
            for (const Told& told : m_onPages) {
                const bool isTheirs = !told.isApart && !m_takenBack.contains(told.record) && reads(who, told.circle);
                if (isTheirs && !shown.contains(told.words))
                    lacking = told.words;
                found += isTheirs ? 1 : 0;
            }
        }
        must(lacking.isEmpty(), u"A screen of %1 lacks: %2"_s.arg(who, lacking));
    }
    must(found > 0, u"Nobody's screen was to show anything of the pages."_s);
    checkPagesOnScreens();
}

/// By the script's circles, and not by what anybody's device says of them.
void Play::checkPages() const
{
    QStringList missing = instrumentsExpected();
    for (const QString& used : m_instruments)
        missing.removeAll(used);
    must(missing.isEmpty(), u"Nobody used: "_s + missing.join(u", "_s));
    for (const auto& [who, process] : m_clients) {
        const QString held = m_evidence.textOf(who);
        for (const Told& told : m_onPages) {
            const bool isReader = reads(who, told.circle);
            must(held.contains(told.words) == isReader,
                (isReader ? u"%1 does not hold: %2"_s : u"%1 holds what is not for them: %2"_s).arg(who, told.words));
            if (told.record.isEmpty())
                continue;
            must(held.contains(told.record) == isReader,
                u"%1 knows of words that are not for them, or not of theirs: %2"_s.arg(who, told.words));
            if (isReader)
                checkRecord(who, told);
        }
    }
    tell(u"%1 words and drawings on %2 pages are with their readers alone."_s.arg(m_onPages.size())
             .arg(QSet<QString>(m_instruments.begin(), m_instruments.end()).size()));
    checkDrawings();
}

void Play::checkRecord(const QString& who, const Told& told) const
{
    for (const auto& [circle, documents] : m_evidence.circlesOf(who)) {
        const QJsonObject record = recordIn(documents, told.record);
        if (record.isEmpty())
            continue;
        must(m_evidence.scriptCircleOf(who, circle) == told.circle,
            u"%1 holds this in another circle than was chosen: %2"_s.arg(who, told.words));
        must(record[u"withdrawn"_s].toBool() == m_takenBack.contains(told.record),
            u"%1 does not know whether this was taken back: %2"_s.arg(who, told.words));
        must(!told.isNameless || !record.contains(u"person"_s),
            u"%1 holds whose words these are: %2"_s.arg(who, told.words));
        return;
    }
    must(false, u"%1 holds no record of: %2"_s.arg(who, told.words));
}

/// A picture is on its readers' devices and on nobody else's; what was taken back is on none but its maker's, which
/// may take that back.
void Play::checkDrawings() const
{
    for (const auto& [who, process] : m_clients) {
        const QJsonObject here = m_evidence.picturesOf(who);
        const QByteArray wire = m_taps.at(who)->toServer() + m_taps.at(who)->toClient();
        for (const Drawn& drawn : m_drawn) {
            const bool isReader = reads(who, drawn.circle);
            const bool isGone = m_takenBack.contains(drawn.voice) && who != m_cast.leader;
            must(here.contains(drawn.record) == (isReader && !isGone),
                (here.contains(drawn.record) ? u"On %1's device is a picture that is not for them."_s
                                             : u"On %1's device a picture is missing."_s)
                    .arg(who));
            if (here.contains(drawn.record))
                must(here[drawn.record].toString()
                        == QString::fromLatin1(
                            QCryptographicHash::hash(drawn.picture, QCryptographicHash::Sha256).toHex()),
                    u"On %1's device is another picture."_s.arg(who));
            must(wire.contains(attachmentOf(drawn.record)) == isReader,
                u"%1's wire names a picture that is not theirs, or lacks theirs."_s.arg(who));
        }
    }
    if (!m_drawn.empty())
        tell(u"%1 pictures are on their readers' devices and wires alone."_s.arg(m_drawn.size()));
}

/// What names it for the server.
QByteArray Play::attachmentOf(const QString& record) const
{
    for (const auto& [circle, documents] : m_evidence.circlesOf(m_cast.leader)) {
        const QString reference = recordIn(documents, record)[u"attachment"_s].toString();
        if (!reference.isEmpty())
            return QByteArray::fromBase64(
                reference.mid(reference.indexOf(u'.') + 1).toLatin1(), QByteArray::Base64UrlEncoding)
                .mid(kIdBytes, kIdBytes);
    }
    must(false, u"The leader holds no reference of a picture."_s);
    return {};
}

/// What the room's screen was drawn from when everybody was there; `count`: of what had been told by then.
void Play::checkPagesInRoom(const QJsonObject& held, std::size_t count) const
{
    const QString room = QString::fromUtf8(QJsonDocument(held[u"roomScreen"_s].toArray()).toJson());
    int found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isForAll = everybodyReads(m_onPages[i].circle);
        must(room.contains(m_onPages[i].words) == isForAll,
            (isForAll ? u"The room's screen lacks: "_s : u"The room's screen has: "_s) + m_onPages[i].words);
        found += isForAll ? 1 : 0;
    }
    must(found > 0, u"Nothing of the pages was for the room's screen."_s);
}

void Play::checkPagesInMemo(const QString& circle, const QString& text)
{
    const QString words = text.simplified();
    for (Told& told : m_onPages) {
        const bool isThere = words.contains(told.words);
        must(!isThere || (told.circle == circle && !m_takenBack.contains(told.record)),
            u"The memo of %1 has: %2"_s.arg(circle, told.words));
        told.isInMemo = told.isInMemo || isThere;
    }
}

void Play::checkMemosHavePages() const
{
    for (const Told& told : m_onPages)
        must(told.isInMemo || told.isApart || m_takenBack.contains(told.record),
            u"No memo has what was told on a page: "_s + told.words);
}

void Play::addPictures(Canaries& canaries) const
{
    for (const Drawn& drawn : m_drawn)
        canaries.addBytes(pieceOf(drawn.picture), u"a piece of a picture"_s);
}

} // namespace kudelma::e2e
