// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/automation/pages.h"

#include "app/voice/ring_board.h"
#include "app/voice/scale_series.h"
#include "app/voice/story_board.h"
#include "app/voice/voice_desk.h"

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

Answer keyOr(const QString& key, const QString& what)
{
    return key.isEmpty() ? Answer(tl::unexpected(u"not kept: "_s + what)) : Answer(QVariant(key));
}

QString answerOnScale(const Place& place, const QJsonObject& request, const QVariantMap& more)
{
    ScaleSeries series;
    series.setPen(place.pen);
    series.setPerson(request[u"person"_s].toString());
    return series.keep(request[u"circle"_s].toString(), more[u"value"_s].toInt(), request[u"page"_s].toString(), {});
}

QString addFrame(const Place& place, const QJsonObject& request, const QVariantMap& more)
{
    StoryBoard story;
    story.setPen(place.pen);
    story.setInstrument(request[u"instrument"_s].toString());
    story.setChild(request[u"person"_s].toString());
    return story.add(request[u"circle"_s].toString(), QString(StoryBoard::kTogether), request[u"zone"_s].toString(),
        request[u"page"_s].toString(), {}, {}, more);
}

bool isStory(InstrumentPage& page, const QString& instrument)
{
    const int row = page.instruments()->indexOfKey(instrument);
    return row >= 0 && page.instruments()->value(row, u"isStory"_s).toBool();
}

} // namespace

Answer tellOnPage(App& app, const QJsonObject& request)
{
    const Place place = placeOf(app);
    if (!place.pen)
        return tl::unexpected(u"no page is open"_s);
    const QString instrument = request[u"instrument"_s].toString();
    const QVariantMap more = request[u"more"_s].toObject().toVariantMap();
    if (instrument == "scale"_L1)
        return keyOr(answerOnScale(place, request, more), instrument);
    InstrumentPage page;
    page.setPen(place.pen);
    page.setInstrument(instrument);
    page.setPerson(request[u"person"_s].toString());
    if (isStory(page, instrument))
        return keyOr(addFrame(place, request, more), instrument);
    const QString zone = request[u"zone"_s].toString();
    if (page.zones()->indexOfKey(zone) < 0)
        return tl::unexpected(u"no such part: "_s + zone);
    QVariantMap fields = page.fieldsOf(zone);
    if (page.zones()->value(0, u"shape"_s).toString() == "ring"_L1) {
        RingBoard rings;
        rings.setPage(&page);
        rings.setLists(place.lists);
        fields = rings.fieldsOf(zone, request[u"circle"_s].toString(), {});
    }
    fields.insert(more);
    VoiceDesk desk;
    desk.setPen(place.pen);
    return keyOr(desk.keep(request[u"circle"_s].toString(), request[u"person"_s].toString(),
                     request[u"page"_s].toString(), fields),
        instrument);
}

Answer drawOnPad(App& app, const QJsonObject& request)
{
    const Place place = placeOf(app);
    if (!place.drawings)
        return tl::unexpected(u"no page is open"_s);
    DrawingPad pad;
    pad.setSize(DrawingPad::kPaper);
    pad.begin(100, 100, 0.2);
    pad.extend(400, 300, 0.9);
    pad.extend(700, 120, 0.4);
    pad.end();
    pad.undo();
    pad.redo();
    if (pad.stickers()->count() > 0)
        pad.stick(pad.stickers()->rows().front().key);
    if (pad.isEmpty())
        return tl::unexpected(u"nothing was drawn"_s);
    place.drawings->addDrawn(&pad, request[u"circle"_s].toString(), request[u"person"_s].toString(),
        {{u"explanation"_s, request[u"draw"_s].toString()}});
    return QVariant(true);
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
