// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/voice_pack.h"

#include "casework/records_voice.h"
#include "meeting/content_reader.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVoicePackVersion = 1;

ZoneTemplate readZone(ContentReader& read, const QJsonObject& object, const QString& path)
{
    ZoneTemplate zone;
    zone.key = read.key(object, casework::kMaxInstrumentKey, path);
    zone.shape = object["shape"_L1].toString();
    if (object.contains("house"_L1)) {
        if (const auto house = casework::choiceOf<casework::House>(object["house"_L1].toString().toStdString()))
            zone.house = *house;
        else
            read.fail(TemplateErrorKind::OutOfRange, path + u".house"_s);
    }
    zone.title = read.local(object["title"_L1], path + u".title"_s);
    zone.prompt = read.local(object["prompt"_L1], path + u".prompt"_s);
    return zone;
}

InstrumentTemplate readInstrument(ContentReader& read, const QJsonObject& object, const QString& path)
{
    InstrumentTemplate page;
    page.key = read.key(object, casework::kMaxInstrumentKey, path);
    page.title = read.local(object["title"_L1], path + u".title"_s);
    page.about = read.local(object["about"_L1], path + u".about"_s);
    page.isStory = object["story"_L1].toBool();
    page.youngest = read.number(object, "youngest"_L1, kMaxInstrumentAge, path);
    page.oldest = read.number(object, "oldest"_L1, kMaxInstrumentAge, path);
    if (page.oldest < page.youngest)
        read.fail(TemplateErrorKind::OutOfRange, path + u".oldest"_s);
    const QJsonArray zones = object["zones"_L1].toArray();
    if (zones.isEmpty())
        read.fail(TemplateErrorKind::Missing, path + u".zones"_s);
    if (zones.size() > kMaxZones)
        read.fail(TemplateErrorKind::TooMany, path + u".zones"_s);
    QSet<QString> keys;
    for (qsizetype i = 0; i < zones.size() && !read.failed(); ++i) {
        const QString place = path + u".zones[%1]"_s.arg(i);
        page.zones.push_back(readZone(read, zones[i].toObject(), place));
        if (keys.contains(page.zones.back().key))
            read.fail(TemplateErrorKind::Duplicate, place + u".id"_s);
        keys.insert(page.zones.back().key);
    }
    page.cautions = read.locals(object, "cautions"_L1, kMaxCautions, path);
    return page;
}

std::vector<StickerTemplate> readStickers(ContentReader& read, const QJsonArray& array)
{
    std::vector<StickerTemplate> stickers;
    if (array.size() > kMaxStickers)
        read.fail(TemplateErrorKind::TooMany, u"stickers"_s);
    QSet<QString> keys;
    for (qsizetype i = 0; i < array.size() && !read.failed(); ++i) {
        const QString place = u"stickers[%1]"_s.arg(i);
        const QJsonObject object = array[i].toObject();
        stickers.push_back({read.key(object, casework::kMaxInstrumentKey, place),
            read.local(object["title"_L1], place + u".title"_s)});
        if (keys.contains(stickers.back().key))
            read.fail(TemplateErrorKind::Duplicate, place + u".id"_s);
        keys.insert(stickers.back().key);
    }
    return stickers;
}

} // namespace

tl::expected<VoicePack, TemplateError> VoicePack::fromJson(const QByteArray& json)
{
    const auto root = contentOf(json, "kudelma-voice-pack"_L1, kVoicePackVersion);
    if (!root)
        return tl::unexpected(root.error());
    ContentReader read;
    VoicePack result;
    const QJsonArray instruments = (*root)["instruments"_L1].toArray();
    if (instruments.isEmpty())
        read.fail(TemplateErrorKind::Missing, u"instruments"_s);
    if (instruments.size() > kMaxInstruments)
        read.fail(TemplateErrorKind::TooMany, u"instruments"_s);
    QSet<QString> keys;
    for (qsizetype i = 0; i < instruments.size() && !read.failed(); ++i) {
        const QString path = u"instruments[%1]"_s.arg(i);
        result.m_instruments.push_back(readInstrument(read, instruments[i].toObject(), path));
        if (keys.contains(result.m_instruments.back().key))
            read.fail(TemplateErrorKind::Duplicate, path + u".id"_s);
        keys.insert(result.m_instruments.back().key);
    }
    result.m_stickers = readStickers(read, (*root)["stickers"_L1].toArray());
    const QJsonObject stop = (*root)["stopAsking"_L1].toObject();
    result.m_stopAsking.title = read.local(stop["title"_L1], u"stopAsking.title"_s);
    result.m_stopAsking.lines = read.locals(stop, "lines"_L1, kMaxStopLines, u"stopAsking"_s);
    if (result.m_stopAsking.lines.empty())
        read.fail(TemplateErrorKind::Missing, u"stopAsking.lines"_s);
    if (read.failed())
        return tl::unexpected(read.error());
    return result;
}

const InstrumentTemplate* VoicePack::instrument(QStringView key) const
{
    const auto found = std::ranges::find(m_instruments, key, &InstrumentTemplate::key);
    return found == m_instruments.end() ? nullptr : &*found;
}

} // namespace kudelma::meeting
