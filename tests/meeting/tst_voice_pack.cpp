// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/voice_pack.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::meeting;

namespace {

QJsonObject builtInPack()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/voice/instruments.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

auto readPack(const QJsonObject& object)
{
    return VoicePack::fromJson(QJsonDocument(object).toJson());
}

/// The pack with a field of its first page changed.
QJsonObject withPage(const QString& name, const QJsonValue& value)
{
    QJsonObject object = builtInPack();
    QJsonArray pages = object[u"instruments"_s].toArray();
    QJsonObject first = pages[0].toObject();
    first[name] = value;
    pages[0] = first;
    object[u"instruments"_s] = pages;
    return object;
}

/// The pack with a field of the first part of its first page changed.
QJsonObject withZone(const QString& name, const QJsonValue& value)
{
    QJsonArray zones = builtInPack()[u"instruments"_s].toArray()[0].toObject()[u"zones"_s].toArray();
    QJsonObject zone = zones[0].toObject();
    zone[name] = value;
    zones[0] = zone;
    return withPage(u"zones"_s, zones);
}

QJsonArray repeated(const QJsonValue& value, int times)
{
    QJsonArray array;
    for (int i = 0; i < times; ++i)
        array.append(value);
    return array;
}

bool isWhole(const LocalText& text)
{
    return !text.fi.isEmpty() && !text.sv.isEmpty() && !text.en.isEmpty();
}

} // namespace

class TestVoicePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBuiltInPagesInThreeLanguages()
    {
        const auto pack = readPack(builtInPack());
        QVERIFY(pack.has_value());
        QCOMPARE(pack->instruments().size(), std::size_t(6));
        for (const InstrumentTemplate& page : pack->instruments()) {
            QVERIFY2(isWhole(page.title) && isWhole(page.about) && !page.cautions.empty(), qPrintable(page.key));
            for (const LocalText& caution : page.cautions)
                QVERIFY2(isWhole(caution), qPrintable(page.key));
            for (const ZoneTemplate& zone : page.zones)
                QVERIFY2(isWhole(zone.title) && isWhole(zone.prompt), qPrintable(zone.key));
        }
        QVERIFY(pack->instrument(u"tarina")->isStory && !pack->instrument(u"kolme-taloa")->isStory);
        QVERIFY(pack->stickers().size() > 10);
        for (const StickerTemplate& sticker : pack->stickers())
            QVERIFY2(isWhole(sticker.title), qPrintable(sticker.key));
        QVERIFY(isWhole(pack->stopAsking().title));
        for (const LocalText& line : pack->stopAsking().lines)
            QVERIFY(isWhole(line));
        QCOMPARE(pack->instrument(u"kolme-taloa")->zones.size(), std::size_t(3));
        QCOMPARE(pack->instrument(u"nothing"), nullptr);
    }

    void beginsWithGoodThings()
    {
        const auto pack = readPack(builtInPack());
        for (const QString& key : {u"kolme-taloa"_s, u"siivet-ja-taikasauva"_s, u"aikajana"_s})
            QCOMPARE(pack->instrument(key)->zones.front().house, kudelma::casework::House::GoodThings);
    }

    void tellsWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QJsonObject>("pack");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const QJsonObject& pack, TemplateErrorKind kind, const QString& path) {
            QTest::newRow(name) << pack << int(kind) << path;
        };
        const QJsonObject page = builtInPack()[u"instruments"_s].toArray()[0].toObject();
        const QJsonArray zones = page[u"zones"_s].toArray();
        QJsonObject other = builtInPack();
        other[u"format"_s] = u"another"_s;
        row("another format", other, TemplateErrorKind::WrongFormat, u"format"_s);
        QJsonObject newer = builtInPack();
        newer[u"version"_s] = 2;
        row("a newer version", newer, TemplateErrorKind::NewerVersion, u"version"_s);
        QJsonObject many = builtInPack();
        many[u"instruments"_s] = repeated(page, kMaxInstruments + 1);
        row("too many pages", many, TemplateErrorKind::TooMany, u"instruments"_s);
        QJsonObject twice = builtInPack();
        twice[u"instruments"_s] = repeated(page, 2);
        row("a page twice", twice, TemplateErrorKind::Duplicate, u"instruments[1].id"_s);
        QJsonObject silent = builtInPack();
        silent[u"stopAsking"_s] = QJsonObject{{u"title"_s, QJsonObject{{u"fi"_s, u"Pysähdy"_s}}}};
        row("nothing to say at harm", silent, TemplateErrorKind::Missing, u"stopAsking.lines"_s);
        QJsonObject wordy = builtInPack();
        wordy[u"stopAsking"_s] = QJsonObject{{u"title"_s, QJsonObject{{u"fi"_s, u"Pysähdy"_s}}},
            {u"lines"_s, repeated(QJsonObject{{u"fi"_s, u"x"_s}}, kMaxStopLines + 1)}};
        row("too much to say at harm", wordy, TemplateErrorKind::TooMany, u"stopAsking.lines"_s);
        const QJsonObject sticker = builtInPack()[u"stickers"_s].toArray()[0].toObject();
        QJsonObject stuck = builtInPack();
        stuck[u"stickers"_s] = repeated(sticker, kMaxStickers + 1);
        row("too many stickers", stuck, TemplateErrorKind::TooMany, u"stickers"_s);
        stuck[u"stickers"_s] = repeated(sticker, 2);
        row("a sticker twice", stuck, TemplateErrorKind::Duplicate, u"stickers[1].id"_s);
        stuck[u"stickers"_s] = QJsonArray{QJsonObject{{u"id"_s, u"star"_s}}};
        row("a sticker without words", stuck, TemplateErrorKind::Missing, u"stickers[0].title.fi"_s);
        row("no parts", withPage(u"zones"_s, QJsonArray()), TemplateErrorKind::Missing, u"instruments[0].zones"_s);
        row("too many parts", withPage(u"zones"_s, repeated(zones[0], kMaxZones + 1)), TemplateErrorKind::TooMany,
            u"instruments[0].zones"_s);
        row("a part twice", withPage(u"zones"_s, repeated(zones[0], 2)), TemplateErrorKind::Duplicate,
            u"instruments[0].zones[1].id"_s);
        row("too many cautions", withPage(u"cautions"_s, repeated(QJsonObject{{u"fi"_s, u"x"_s}}, kMaxCautions + 1)),
            TemplateErrorKind::TooMany, u"instruments[0].cautions"_s);
        row("older than possible", withPage(u"oldest"_s, kMaxInstrumentAge + 1), TemplateErrorKind::OutOfRange,
            u"instruments[0].oldest"_s);
        row("oldest before youngest", withPage(u"youngest"_s, 100), TemplateErrorKind::OutOfRange,
            u"instruments[0].oldest"_s);
        row("a key that records cannot keep", withZone(u"id"_s, u"Hyvä!"_s), TemplateErrorKind::OutOfRange,
            u"instruments[0].zones[0].id"_s);
        row("a key that is too long", withZone(u"id"_s, QString(41, u'a')), TemplateErrorKind::OutOfRange,
            u"instruments[0].zones[0].id"_s);
        row("a house that there is not", withZone(u"house"_s, u"cellar"_s), TemplateErrorKind::OutOfRange,
            u"instruments[0].zones[0].house"_s);
        row("a title without words", withZone(u"title"_s, QJsonObject()), TemplateErrorKind::Missing,
            u"instruments[0].zones[0].title.fi"_s);
        row("a prompt that is too long",
            withZone(u"prompt"_s, QJsonObject{{u"fi"_s, QString(kMaxTemplateText + 1, u'a')}}),
            TemplateErrorKind::OutOfRange, u"instruments[0].zones[0].prompt.fi"_s);
    }
    void tellsWhatIsWrongAndWhere()
    {
        QFETCH(QJsonObject, pack);
        QFETCH(int, kind);
        QFETCH(QString, path);
        const auto read = readPack(pack);
        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error().kind), kind);
        QCOMPARE(read.error().path, path);
    }

    void refusesWhatIsNoJsonOrTooLarge()
    {
        QCOMPARE(VoicePack::fromJson("{").error().kind, TemplateErrorKind::NotJson);
        QCOMPARE(VoicePack::fromJson(QByteArray(kMaxTemplateBytes + 1, ' ')).error().kind, TemplateErrorKind::TooLarge);
    }
};

KUDELMA_SUITE(TestVoicePack)
#include "tst_voice_pack.moc"
