// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/pages.h"

#include "app/guest/guest_letters.h"
#include "app/voice/ring_board.h"
#include "app/voice/scale_series.h"
#include "app/voice/speakers_choice.h"
#include "app/voice/story_board.h"
#include "app/voice/voice_desk.h"

#include <QFile>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Answer = tl::expected<QVariant, QString>;

namespace {

struct Place
{
    Pen* pen = nullptr;
    CaseLists* lists = nullptr;
    DrawingDesk* drawings = nullptr;
};

Place placeOf(App& app)
{
    if (CaseDesk* desk = app.desk())
        return {desk->pen(), desk->lists(), desk->drawings()};
    GuestDesk* guest = app.guest();
    return {guest->pen(), guest->lists(), guest->drawings()};
}

tl::unexpected<QString> refused(const QString& why)
{
    return tl::unexpected(why);
}

Answer keyOr(const QString& key, const QString& what)
{
    return key.isEmpty() ? Answer(refused(u"not kept: "_s + what)) : Answer(QVariant(key));
}

SpeakersChoice::Who whoOf(const QString& name)
{
    return name == "worker"_L1 ? SpeakersChoice::OnlyWorker
        : name == "team"_L1    ? SpeakersChoice::Team
        : name == "these"_L1   ? SpeakersChoice::These
        : name == "meeting"_L1 ? SpeakersChoice::Meeting
                               : SpeakersChoice::NotChosen;
}

/// The circle for the words: the one that is named, or where the child's answer leads. Empty: there is no such place.
QString circleFor(App& app, const Place& place, const QJsonObject& request)
{
    if (!request.contains(u"who"_s))
        return request[u"circle"_s].toString();
    SpeakersChoice choice;
    choice.setPen(place.pen);
    choice.setPersons(place.lists->persons());
    choice.setMembers(place.lists->members());
    choice.setSpeaker(request[u"person"_s].toString());
    if (MeetingTable* table = app.table())
        choice.setMeetingCircle(table->meetingCircle());
    const QJsonObject wishes = request[u"more"_s].toObject();
    for (const QVariant& person : wishes[u"never"_s].toArray().toVariantList())
        choice.toggleNever(person.toString());
    for (const QVariant& person : wishes[u"askFirst"_s].toArray().toVariantList())
        choice.toggleAskFirst(person.toString());
    choice.setWithoutName(wishes[u"withoutName"_s].toBool());
    const SpeakersChoice::Who who = whoOf(request[u"who"_s].toString());
    for (const QVariant& member : request[u"faces"_s].toArray().toVariantList())
        choice.toggle(member.toString());
    choice.choose(who);
    return choice.who() == who ? choice.circle() : QString();
}

QString answerOnScale(const Place& place, const QJsonObject& request, const QString& circle, const QVariantMap& more)
{
    ScaleSeries series;
    series.setPen(place.pen);
    series.setPerson(request[u"person"_s].toString());
    const int value = more.contains(u"face"_s) ? series.valueOfFace(more[u"face"_s].toInt(), more[u"faces"_s].toInt())
                                               : more[u"value"_s].toInt();
    return series.keep(circle, value, request[u"page"_s].toString(), {});
}

QString addFrame(const Place& place, const QJsonObject& request, const QString& circle, const QVariantMap& more)
{
    StoryBoard story;
    story.setPen(place.pen);
    story.setInstrument(request[u"instrument"_s].toString());
    story.setChild(request[u"person"_s].toString());
    const QString speaker = request[u"speaker"_s].toString(QString(StoryBoard::kTogether));
    return story.add(circle, speaker, request[u"zone"_s].toString(), request[u"page"_s].toString(), {}, {}, more);
}

bool isStory(InstrumentPage& page, const QString& instrument)
{
    const int row = page.instruments()->indexOfKey(instrument);
    return row >= 0 && page.instruments()->value(row, u"isStory"_s).toBool();
}

void open(InstrumentPage& page, const Place& place, const QJsonObject& request)
{
    page.setPen(place.pen);
    page.setInstrument(request[u"instrument"_s].toString());
    page.setPerson(request[u"person"_s].toString());
}

void draw(DrawingPad& pad)
{
    pad.setSize(DrawingPad::kPaper);
    pad.begin(100, 100, 0.2);
    pad.extend(400, 300, 0.9);
    pad.extend(700, 120, 0.4);
    pad.end();
    pad.begin(120, 500, 0.7);
    pad.extend(300, 620, 0.3);
    pad.end();
    pad.undo();
    pad.redo();
    if (pad.stickers()->count() > 0)
        pad.stick(pad.stickers()->rows().front().key);
}

} // namespace

Answer tellOnPage(App& app, const QJsonObject& request)
{
    const Place place = placeOf(app);
    if (!place.pen)
        return refused(u"no page is open"_s);
    const QString circle = circleFor(app, place, request);
    if (circle.isEmpty())
        return refused(u"there is no circle for these readers"_s);
    const QString instrument = request[u"instrument"_s].toString();
    const QVariantMap more = request[u"more"_s].toObject().toVariantMap();
    if (instrument == "scale"_L1)
        return keyOr(answerOnScale(place, request, circle, more), instrument);
    InstrumentPage page;
    open(page, place, request);
    if (isStory(page, instrument))
        return keyOr(addFrame(place, request, circle, more), instrument);
    const QString zone = request[u"zone"_s].toString();
    if (page.zones()->indexOfKey(zone) < 0)
        return refused(u"no such part: "_s + zone);
    QVariantMap fields = page.fieldsOf(zone);
    if (page.zones()->value(0, u"shape"_s).toString() == "ring"_L1) {
        RingBoard rings;
        rings.setPage(&page);
        rings.setLists(place.lists);
        fields = rings.fieldsOf(zone, circle, request[u"about"_s].toString());
    }
    fields.insert(more);
    VoiceDesk desk;
    desk.setPen(place.pen);
    return keyOr(desk.keep(circle, request[u"person"_s].toString(), request[u"page"_s].toString(), fields), instrument);
}

Answer drawOnPad(App& app, const QJsonObject& request)
{
    const Place place = placeOf(app);
    if (!place.drawings)
        return refused(u"no page is open"_s);
    const QString circle = circleFor(app, place, request);
    const QString explanation = request[u"draw"_s].toString();
    const QVariantMap more = request[u"more"_s].toObject().toVariantMap();
    const QString person = request[u"person"_s].toString();
    DrawingPad pad;
    draw(pad);
    VoiceDesk desk;
    desk.setPen(place.pen);
    QString voice;
    if (!explanation.isEmpty()) { // the sheet has no button without it; the desk must refuse too
        InstrumentPage page;
        open(page, place, request);
        QVariantMap fields = page.fieldsOf(request[u"zone"_s].toString());
        fields.insert(u"medium"_s, u"drawing"_s);
        fields.insert(more);
        voice = desk.keep(circle, person, explanation, fields);
        if (voice.isEmpty())
            return refused(u"not kept: the words of a drawing"_s);
    }
    std::optional<DrawingDesk::Problem> problem;
    const auto heard = QObject::connect(
        place.drawings, &DrawingDesk::refused, place.drawings, [&problem](DrawingDesk::Problem why) { problem = why; });
    place.drawings->addDrawn(&pad, circle, desk.speakerFor(circle, person, more[u"withoutName"_s].toBool()),
        {{u"explanation"_s, explanation}, {u"altText"_s, explanation}, {u"voice"_s, voice}});
    QObject::disconnect(heard);
    return problem ? Answer(refused(u"the drawing was refused: %1"_s.arg(int(*problem)))) : Answer(QVariant(voice));
}

std::optional<Answer> lookAtPicture(App& app, const QJsonObject& request)
{
    const Place place = placeOf(app);
    const auto record = casework::RecordId::fromText(request[u"picture"_s].toString());
    if (!place.drawings || !record)
        return Answer(refused(u"no page is open"_s));
    const auto picture = place.drawings->picture(*record);
    if (!picture) {
        place.drawings->fetch(*record);
        return std::nullopt;
    }
    QFile file(request[u"file"_s].toString());
    if (!file.open(QIODevice::WriteOnly) || file.write(*picture) != picture->size())
        return Answer(refused(u"could not write "_s + file.fileName()));
    return Answer(QVariant(true));
}

std::optional<Answer> answerMail(App& app, const QJsonObject& request)
{
    GuestLetters mail;
    mail.setPen(app.guest()->pen());
    for (const KeyedListModel::Row& letter : mail.letters()->rows()) {
        if (letter.values.front().toString() != request[u"mail"_s].toString())
            continue;
        return mail.answer(letter.key, request[u"answer"_s].toString()) ? Answer(QVariant(true))
                                                                        : Answer(refused(u"not kept: an answer"_s));
    }
    return std::nullopt;
}

Answer agreeToFrame(App& app, const QJsonObject& request)
{
    StoryBoard story;
    story.setPen(placeOf(app).pen);
    story.setInstrument(request[u"instrument"_s].toString());
    story.setChild(request[u"person"_s].toString());
    const bool isKept = story.agree(
        request[u"agree"_s].toString(), request[u"by"_s].toString(), request[u"mark"_s].toString(u"hit"_s));
    return isKept ? Answer(QVariant(true)) : Answer(refused(u"not kept: that somebody agrees"_s));
}

Answer leaningOn(App& app)
{
    const Place place = placeOf(app);
    VoiceDesk desk;
    desk.setPen(place.pen);
    QStringList keys;
    for (const KeyedListModel::Row& row : desk.leaning()->rows())
        keys << row.key;
    return QVariant(keys);
}

} // namespace kudelma::app
