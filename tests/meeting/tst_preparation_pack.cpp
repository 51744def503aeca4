// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/preparation_pack.h"
#include "support/suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::meeting;
using casework::SafetyReply;

namespace {

QJsonObject preparationPack()
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR) + u"/assets/preparation/preparation.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

auto readPack(const QJsonObject& object)
{
    return PreparationPack::fromJson(QJsonDocument(object).toJson());
}

/// The pack with one value of the first entry of a list changed.
QJsonObject withFirst(const QString& list, const QString& name, const QJsonValue& value)
{
    QJsonObject pack = preparationPack();
    QJsonArray entries = pack[list].toArray();
    QJsonObject first = entries[0].toObject();
    first[name] = value;
    entries[0] = first;
    pack[list] = entries;
    return pack;
}

QJsonObject withCopies(const QString& list, int count)
{
    QJsonObject pack = preparationPack();
    QJsonArray entries;
    for (int i = 0; i < count; ++i) {
        QJsonObject entry = pack[list].toArray()[i == 0 ? pack[list].toArray().size() - 1 : 0].toObject();
        entry[u"id"_s] = QString::number(i);
        entries.append(entry);
    }
    pack[list] = entries;
    return pack;
}

casework::Preparation answered(SafetyReply danger, SafetyReply separate, const QString& words = {})
{
    casework::Preparation made;
    for (const QString& key : {u"violence"_s, u"restraining-order"_s, u"non-disclosure"_s})
        made.answers.push_back({key, key == u"violence"_s ? danger : SafetyReply::No, {}});
    made.answers.push_back({u"separate-sessions"_s, separate, words});
    return made;
}

} // namespace

class TestPreparationPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBuiltInPackInThreeLanguages()
    {
        const auto pack = readPack(preparationPack());
        QVERIFY(pack.has_value());
        QCOMPARE(pack->questions().size(), std::size_t(4));
        for (const SafetyQuestion& question : pack->questions()) {
            for (const LocalText* text : {&question.text, &question.hint})
                QVERIFY2(!text->sv.isEmpty() && !text->en.isEmpty(), qPrintable(question.key));
        }
        for (const PreparedItem& item : pack->items())
            QVERIFY2(!item.text.sv.isEmpty() && !item.text.en.isEmpty(), qPrintable(item.key));
    }

    void refusesWhatIsNotWellFormed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<TemplateErrorKind>("kind");
        const auto row = [](const char* name, const QJsonObject& pack, TemplateErrorKind kind) {
            QTest::newRow(name) << QJsonDocument(pack).toJson() << kind;
        };
        QTest::newRow("too large") << QByteArray(kMaxPreparationBytes + 1, ' ') << TemplateErrorKind::TooLarge;
        QTest::newRow("not JSON") << QByteArray("{") << TemplateErrorKind::NotJson;
        row("another format", {{u"format"_s, u"kudelma-meeting-template"_s}}, TemplateErrorKind::WrongFormat);
        QJsonObject newer = preparationPack();
        newer[u"version"_s] = 2;
        row("a newer version", newer, TemplateErrorKind::NewerVersion);
        QJsonObject none = preparationPack();
        none.remove(u"checklist"_s);
        row("no checklist", none, TemplateErrorKind::Missing);
        row("no such sort", withFirst(u"safetyQuestions"_s, u"sort"_s, u"other"_s), TemplateErrorKind::OutOfRange);
        row("two that separate", withFirst(u"safetyQuestions"_s, u"sort"_s, u"separate"_s),
            TemplateErrorKind::Duplicate);
        row("for nobody", withFirst(u"checklist"_s, u"for"_s, u"nobody"_s), TemplateErrorKind::OutOfRange);
        row("no words", withFirst(u"checklist"_s, u"text"_s, QJsonObject()), TemplateErrorKind::Missing);
        row("the same key twice", withFirst(u"checklist"_s, u"id"_s, u"seen"_s), TemplateErrorKind::Duplicate);
        row("a key that no record holds", withFirst(u"checklist"_s, u"id"_s, QString(65, u'x')),
            TemplateErrorKind::OutOfRange);
        row("too many questions", withCopies(u"safetyQuestions"_s, kMaxSafetyQuestions + 1),
            TemplateErrorKind::TooMany);
        row("too many things", withCopies(u"checklist"_s, kMaxPreparedItems + 1), TemplateErrorKind::TooMany);
    }

    void refusesWhatIsNotWellFormed()
    {
        QFETCH(QByteArray, json);
        QFETCH(TemplateErrorKind, kind);
        const auto pack = PreparationPack::fromJson(json);
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, kind);
    }

    void takesAsManyAsItSays()
    {
        QVERIFY(readPack(withCopies(u"safetyQuestions"_s, kMaxSafetyQuestions)));
        QVERIFY(readPack(withCopies(u"checklist"_s, kMaxPreparedItems)));
    }

    void aMeetingIsSafeOnlyWhenEverythingWasAnswered()
    {
        const auto pack = readPack(preparationPack());
        QCOMPARE(safetyState(*pack, {}).open, 4);
        QVERIFY(!safetyState(*pack, {}).isAnswered());
        QVERIFY(safetyState(*pack, answered(SafetyReply::No, SafetyReply::No)).isAnswered());
    }

    void whoMeetsInSpiteOfADangerSaysWhatMakesItSafe()
    {
        const auto pack = readPack(preparationPack());
        for (const SafetyReply danger : {SafetyReply::Yes, SafetyReply::NotKnown}) {
            QVERIFY(safetyState(*pack, answered(danger, SafetyReply::No)).wordsNeeded);
            QVERIFY(!safetyState(*pack, answered(danger, SafetyReply::No)).isAnswered());
            QVERIFY(safetyState(*pack, answered(danger, SafetyReply::No, u"Tukihenkilö on mukana."_s)).isAnswered());
            QVERIFY(safetyState(*pack, answered(danger, SafetyReply::Yes)).isAnswered());
            QVERIFY(safetyState(*pack, answered(danger, SafetyReply::Yes)).separate);
        }
    }

    void onlyWhatSomebodyNeedsIsOnTheirList()
    {
        const auto pack = readPack(preparationPack());
        const auto count = [&](casework::Attendance attendance) {
            return std::ranges::count_if(
                pack->items(), [&](const PreparedItem& item) { return pack->isFor(item, attendance); });
        };
        QCOMPARE(count(casework::Attendance::RemoteTablet), 4);
        QCOMPARE(count(casework::Attendance::InRoom), 3);
        QCOMPARE(count(casework::Attendance::Letter), 1);
        QCOMPARE(count(casework::Attendance::NotComing), 1);
    }
};

KUDELMA_SUITE(TestPreparationPack)
#include "tst_preparation_pack.moc"
