// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/graph_tools.h"
#include "gedcom/records.h"
#include "support/suites.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::gedcom;
using namespace kudelma::genogram;

namespace {

QString fileOf(const Graph& graph, Version version)
{
    return QString::fromStdString(exportFamily(graph, version).bytes);
}

std::vector<Loss::Kind> kindsOf(const std::vector<Loss>& losses)
{
    std::vector<Loss::Kind> kinds;
    for (const Loss& loss : losses)
        kinds.push_back(loss.kind);
    return kinds;
}

Graph familyOfThree()
{
    Graph graph;
    graph.persons = {{.id = "A", .name = "Aino", .secondLine = "Virta", .gender = Gender::Woman},
        {.id = "B", .name = "Eero", .gender = Gender::Man}, {.id = "C", .name = "Ida", .birth = {.year = 2015}}};
    graph.unions = {{.id = "U", .partners = {"A", "B"}, .history = {{UnionStatus::Cohabiting, {.year = 2010}}}}};
    graph.addChild(graph.unions[0], "C");
    return graph;
}

Graph imported(const Exported& exported)
{
    const auto read = importFamily(exported.bytes);
    return read ? read->graph : Graph{};
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatOthersRead_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("expected");
        const QString people = u"0 @A@ INDI\n1 NAME Aino /Virta/\n2 GIVN Aino\n2 SURN Virta\n1 SEX F\n1 FAMS @U@\n"
                               "0 @B@ INDI\n1 NAME Eero\n2 GIVN Eero\n1 SEX M\n1 FAMS @U@\n"
                               "0 @C@ INDI\n1 NAME Ida\n2 GIVN Ida\n1 SEX U\n1 BIRT\n2 DATE 2015\n1 FAMC @U@\n"
                               "2 PEDI %1\n"
                               "0 @U@ FAM\n1 WIFE @A@\n1 HUSB @B@\n1 CHIL @C@\n1 EVEN cohabitation\n"
                               "2 TYPE cohabitation\n2 DATE 2010\n0 TRLR\n"_s;
        QTest::newRow("7.0") << int(Version::V70)
                             << u"0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SOUR KUDELMA\n"_s + people.arg(u"BIRTH"_s);
        QTest::newRow("5.5.1") << int(Version::V551)
                               << u"0 HEAD\n1 SOUR KUDELMA\n1 SUBM @U1@\n1 GEDC\n2 VERS 5.5.1\n"
                                  "2 FORM LINEAGE-LINKED\n1 CHAR UTF-8\n0 @U1@ SUBM\n1 NAME Kudelma\n"_s
                + people.arg(u"birth"_s);
    }
    void aFileThatOthersRead()
    {
        QFETCH(int, version);
        QFETCH(QString, expected);
        const Graph graph = familyOfThree();
        QCOMPARE(fileOf(graph, Version(version)), expected);
        QVERIFY(exportFamily(graph, Version(version)).losses.empty());
        QCOMPARE(
            exportFamily(graph, Version(version)).bytes.starts_with("\xEF\xBB\xBF"), Version(version) == Version::V70);
    }

    void placementsAndTiesCanBeReadByOthers()
    {
        Graph graph = familyOfThree();
        graph.persons[2].placements = {{PlacementKind::FamilyCare, {.from = {.year = 2020, .month = 5}}}};
        graph.ties = {{.id = "t", .from = "C", .to = "A", .type = TieType::Fear, .saidBy = "C", .label = "öisin"}};
        graph.households = {{.id = "H", .label = "Koti", .members = {{"C", "joka toinen viikko"}}}};
        const QString seven = fileOf(graph, Version::V70);
        QVERIFY(seven.contains(u"1 FACT family-care\n2 TYPE placement\n2 DATE FROM MAY 2020\n"_s));
        QVERIFY(seven.contains(u"1 ASSO @A@\n2 ROLE OTHER\n3 PHRASE fear\n2 NOTE öisin\n2 _TIE fear\n3 REFN t\n"_s));
        QVERIFY(seven.contains(u"3 _SAIDBY @C@\n"_s));
        QVERIFY(seven.contains(u"2 TAG _TIE urn:uuid:"_s) && !seven.contains(u"TAG _PIN"_s));
        QVERIFY(!fileOf(familyOfThree(), Version::V70).contains(u"SCHMA"_s));
        QVERIFY(seven.contains(u"1 RESI Koti\n2 _HH @H@\n"_s));
        QVERIFY(seven.contains(u"0 @H@ _HH\n1 NAME Koti\n1 _MEMBER @C@\n2 _SHARE joka toinen viikko\n"_s));
        const QString old = fileOf(graph, Version::V551);
        QVERIFY(old.contains(u"1 ASSO @A@\n2 RELA fear\n"_s) && !old.contains(u"SCHMA"_s));
        const auto losses = exportFamily(graph, Version::V70).losses;
        QVERIFY(std::ranges::find(losses, Loss{Loss::Kind::TieKind, "t"}) != losses.end());
        QVERIFY(gedcom::test::gone(losses).empty());
    }

    void whatTheChildCallsSomebodyIsNoSurname()
    {
        Graph graph = familyOfThree();
        graph.persons[0].secondLine = "äiti";
        graph.persons[0].secondLineIsLabel = true;
        for (const Version version : {Version::V551, Version::V70}) {
            const QString file = fileOf(graph, version);
            QVERIFY(file.contains(u"1 NAME Aino\n2 GIVN Aino\n1 SEX"_s));
            QVERIFY(file.contains(u"1 _LABEL äiti\n"_s));
            QVERIFY(!file.contains(u"SURN"_s) && !file.contains(u"/äiti/"_s));
            const auto losses = exportFamily(graph, version).losses;
            QVERIFY(std::ranges::find(losses, Loss{Loss::Kind::Detail, "A"}) != losses.end());
            QVERIFY(imported(exportFamily(graph, version)).persons[0] == graph.persons[0]);
        }
    }

    void oldReadersHearOfEachParent()
    {
        Graph graph = familyOfThree();
        graph.parentLinks[1].kind = ParentKind::Step;
        QVERIFY(fileOf(graph, Version::V551).contains(u"1 CHIL @C@\n2 _MREL Natural\n2 _FREL Step\n"_s));
        QVERIFY(!fileOf(graph, Version::V70).contains(u"_FREL"_s));
        // A donor is no parent by birth to anybody who reads it.
        graph.parentLinks = {{.child = "C", .parent = "B", .kind = ParentKind::Donor}};
        QVERIFY(fileOf(graph, Version::V551).contains(u"1 CHIL @C@\n2 _FREL Other\n"_s));
        QVERIFY(fileOf(graph, Version::V70).contains(u"2 PEDI OTHER\n3 PHRASE donor\n"_s));
        graph.addChild(graph.unions[0], "C", ParentKind::Step);
        for (const Version version : {Version::V70, Version::V551})
            QCOMPARE(gedcom::test::difference(
                         gedcom::test::sorted(imported(exportFamily(graph, version))), gedcom::test::sorted(graph)),
                QString());
    }

    void nothingOfTheProfileOrTheDay()
    {
        for (const Version version : {Version::V70, Version::V551})
            QVERIFY(!fileOf(familyOfThree(), version).contains(u"1 DATE"_s));
    }

    /// What people write stays what they wrote, and begins no line of its own.
    void wordsCannotBecomeLines_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("lines") << u"Aino\n0 @X@ INDI\n1 NAME Eve\n0 TRLR"_s;
        QTest::newRow("carriage return") << u"Aino\r0 TRLR\r\n1 SEX M"_s;
        QTest::newRow("pointer") << u"@A@"_s;
        QTest::newRow("at signs") << u"@ @@ a@b.fi @#DHEBREW@ @"_s;
        QTest::newRow("slashes") << u"Anna /Ei/ Maria"_s;
        QTest::newRow("controls") << u"Ai\u0000no\u001B[1m\u0085"_s;
        QTest::newRow("direction") << u"\u202EoniA\u2066"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c"_s;
        QTest::newRow("spaces") << u"  a  "_s + QString(400, u' ') + u"b "_s;
        QTest::newRow("long") << QString(900, u'ä') + QString(100, u'@');
        QTest::newRow("markup") << u"]]></text><script>1</script>&quot;\" onload=\"x"_s;
    }
    void wordsCannotBecomeLines()
    {
        QFETCH(QString, words);
        Graph graph = familyOfThree();
        const std::string raw = words.toStdString();
        graph.persons[0].name = raw;
        graph.persons[0].secondLine = raw;
        graph.persons[0].birth.text = raw;
        graph.persons[0].orderKey = raw;
        graph.ties
            = {{.id = "t", .from = "A", .to = "B", .saidBy = raw, .label = raw, .period = {.from = {.text = raw}}}};
        graph.households = {{.id = "H", .label = raw, .members = {{"A", raw}}}};
        QString clean = words;
        for (const char16_t harmful : {u'\u0000', u'\u001B', u'\u0085', u'\u202E', u'\u2066'})
            clean.remove(QChar(harmful));
        clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        QString line = clean;
        line.replace(u'\n', u' ');
        for (const Version version : {Version::V70, Version::V551}) {
            const Exported exported = exportFamily(graph, version);
            const Graph again = imported(exported);
            QCOMPARE(again.persons.size(), std::size_t(3));
            QCOMPARE(again.unions.size(), std::size_t(1));
            const QString one = version == Version::V70 ? clean : line;
            QCOMPARE(QString::fromStdString(again.persons[0].name), one);
            QCOMPARE(QString::fromStdString(again.persons[0].secondLine), one);
            QCOMPARE(QString::fromStdString(again.persons[0].birth.text), one);
            QCOMPARE(QString::fromStdString(again.persons[0].orderKey), clean);
            QCOMPARE(QString::fromStdString(again.ties[0].saidBy), clean);
            QCOMPARE(QString::fromStdString(again.ties[0].label), clean);
            QCOMPARE(QString::fromStdString(again.ties[0].period.from.text), one);
            QCOMPARE(QString::fromStdString(again.households[0].label), clean);
            QCOMPARE(QString::fromStdString(again.households[0].members[0].share), clean);
            QCOMPARE(gedcom::test::gone(exported.losses).empty(), one == words && clean == words);
            for (const QByteArray& written : QByteArray::fromStdString(exported.bytes).split('\n'))
                QVERIFY(version == Version::V70 || QString::fromUtf8(written).size() <= 255);
        }
    }

    void whatIsNoUtf8IsMended()
    {
        Graph graph = familyOfThree();
        graph.persons[0].name = "J\xFCrgen \xC3";
        const Exported exported = exportFamily(graph, Version::V70);
        QCOMPARE(QString::fromStdString(imported(exported).persons[0].name), u"J\uFFFDrgen \uFFFD"_s);
        QVERIFY(kindsOf(exported.losses) == std::vector{Loss::Kind::Text});
        QVERIFY(importFamily(exported.bytes)->complaints.empty());
    }

    void whatHasNoPlaceIsToldAndTheRestComesThrough()
    {
        Graph graph = familyOfThree();
        graph.persons.push_back({.id = "A", .name = "toinen"});
        graph.persons.push_back({.id = "", .name = "nimetön"});
        graph.persons.push_back({.id = "rivi\nnvaihto"});
        graph.unions.push_back({.id = "U"});
        graph.unions[0].partners.push_back("kukaan");
        graph.parentLinks.push_back({.child = "C", .parent = "kukaan", .unionId = "U"});
        graph.parentLinks.push_back({.child = "A", .parent = "C"}); // a circle
        graph.parentLinks.push_back({.child = "B", .parent = "B"});
        graph.parentLinks.push_back(graph.parentLinks[0]);
        graph.birthSets = {{.id = "S", .members = {"A", "kukaan"}}};
        graph.ties = {{.id = "t", .from = "A", .to = "kukaan"}};
        graph.households = {{.id = "H", .members = {{"kukaan"}}}, {.id = ""}};
        graph.persons[1].birth = {.year = 2001, .month = 2, .day = 31};
        const Exported exported = exportFamily(graph, Version::V70);
        std::vector<Loss> lost = gedcom::test::gone(exported.losses);
        const std::vector<Loss> expected{{Loss::Kind::Person, "A"}, {Loss::Kind::Person, ""},
            {Loss::Kind::Partner, "U"}, {Loss::Kind::Union, "U"}, {Loss::Kind::ParentLink, "C"},
            {Loss::Kind::ParentLink, "B"}, {Loss::Kind::Household, ""}, {Loss::Kind::BirthSet, "S"},
            {Loss::Kind::Tie, "t"}, {Loss::Kind::DateNumbers, "B"}, {Loss::Kind::Identity, "rivi\nnvaihto"},
            {Loss::Kind::HouseholdMember, "H"}};
        for (const Loss& loss : expected)
            QVERIFY2(std::ranges::find(lost, loss) != lost.end(), loss.record.c_str());
        for (const Loss& loss : lost) // the circle may be cut at any of its links
            QVERIFY(loss.kind == Loss::Kind::ParentLink || std::ranges::find(expected, loss) != expected.end());
        const auto read = importFamily(exported.bytes);
        QVERIFY(read->complaints.empty());
        QCOMPARE(read->graph.persons.size(), std::size_t(4));
    }

    void limits()
    {
        Graph graph = familyOfThree();
        graph.persons[0].name = std::string(kMaxTextBytes - 1, 'x') + "ää";
        for (std::size_t i = 0; i <= kMaxPartners; ++i) {
            graph.persons.push_back({.id = "P" + std::to_string(i)});
            graph.unions[0].partners.push_back("P" + std::to_string(i));
        }
        graph.unions[0].history.assign(kMaxUnionEvents + 1, {UnionStatus::Married, {}});
        for (std::size_t i = 0; i <= kMaxPedigrees; ++i)
            graph.parentLinks.push_back(
                {.child = "C", .parent = "A", .unionId = "U", .period = {.from = {.year = 2000 + int(i)}}});
        graph.persons.push_back({.id = "L"});
        graph.persons.push_back({.id = std::string(kMaxIdBytes + 1, 'i')});
        for (std::size_t i = 0; i <= kMaxLooseParents; ++i)
            graph.parentLinks.push_back({.child = "L", .parent = "A", .period = {.from = {.year = 1900 + int(i)}}});
        for (const Version version : {Version::V70, Version::V551}) {
            const Exported exported = exportFamily(graph, version);
            const auto lost = gedcom::test::gone(exported.losses);
            for (const Loss& loss : {Loss{Loss::Kind::TextCut, "A"}, Loss{Loss::Kind::Partner, "U"},
                     Loss{Loss::Kind::UnionEvent, "U"}, Loss{Loss::Kind::ParentLink, "C"},
                     Loss{Loss::Kind::ParentLink, "L"}, Loss{Loss::Kind::Identity, std::string(kMaxIdBytes + 1, 'i')}})
                QVERIFY(std::ranges::find(lost, loss) != lost.end());
            const Graph again = imported(exported);
            QCOMPARE(again.persons[0].name.size(), kMaxTextBytes - 1); // to whole letters
            QCOMPARE(again.unions[0].partners.size(), kMaxPartners);
            QCOMPARE(again.unions[0].history.size(), kMaxUnionEvents);
        }
    }
};

KUDELMA_SUITE(TestExport)
#include "tst_export.moc"
