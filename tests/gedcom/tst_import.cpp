// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/graph_tools.h"
#include "support/suites.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma::gedcom;
using namespace kudelma::genogram;
using Kind = Complaint::Kind;

namespace {

const QByteArray kHead = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n"; // four lines

struct ReadFamily
{
    explicit ReadFamily(const QByteArray& bytes)
        : result(importFamily({bytes.constData(), std::size_t(bytes.size())}))
    {
        if (result)
            graph = result->graph;
    }
    static ReadFamily file(const QString& name)
    {
        QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/gedcom/data/") + name);
        return ReadFamily(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    static ReadFamily of(const QByteArray& records) { return ReadFamily(kHead + records + "0 TRLR\n"); }

    [[nodiscard]] const Person& person(const char* id) const { return *graph.person(id); }
    /// "line kind detail", one a line.
    [[nodiscard]] QStringList told(Kind kind) const
    {
        QStringList all;
        for (const Complaint& one : result->complaints)
            if (one.kind == kind)
                all.append(u"%1 %2"_s.arg(one.line).arg(QString::fromStdString(one.detail)).trimmed());
        return all;
    }
    [[nodiscard]] std::vector<ParentLink> parentsOf(const char* child) const
    {
        std::vector<ParentLink> links;
        for (const ParentLink& link : graph.parentLinks)
            if (link.child == child)
                links.push_back(link);
        return links;
    }
    [[nodiscard]] bool hasLink(const char* child, const char* parent, ParentKind kind, bool unconfirmed = false) const
    {
        return std::ranges::any_of(parentsOf(child), [&](const ParentLink& link) {
            return link.parent == parent && link.kind == kind && link.unconfirmed == unconfirmed;
        });
    }

    tl::expected<Imported, Complaint> result;
    Graph graph;
};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

std::vector<UnionStatus> statusesOf(const Union& couple)
{
    std::vector<UnionStatus> statuses;
    for (const UnionEvent& event : couple.history)
        statuses.push_back(event.status);
    return statuses;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleOfAnOldFile()
    {
        const auto read = ReadFamily::file(u"family_551.ged"_s);
        QCOMPARE(read.graph.persons.size(), std::size_t(7));
        const Person& liisa = read.person("I1");
        QCOMPARE(q(liisa.name), u"Liisa Maria \"Liisu\""_s);
        QCOMPARE(q(liisa.secondLine), u"Virta (Laine, Koski)"_s);
        QVERIFY(liisa.gender == Gender::Woman && liisa.birth == (Date{.year = 1985, .approximate = true}));
        const Person& matti = read.person("I2");
        QCOMPARE(q(matti.secondLine), u"Laine nuor."_s);
        QCOMPARE(q(matti.birth.text), u"1980–1982-03"_s);
        QVERIFY(matti.deceased && !matti.death.known());
        QVERIFY(!read.person("I5").deceased); // a bare DEAT says nothing
        QCOMPARE(q(read.person("I6").birth.text), u"about when dad left"_s);
    }

    void couplesOfAnOldFile()
    {
        const auto read = ReadFamily::file(u"family_551.ged"_s);
        const Union& married = *read.graph.unionById("F1");
        QVERIFY(
            statusesOf(married) == (std::vector{UnionStatus::Engaged, UnionStatus::Married, UnionStatus::Divorced}));
        QCOMPARE(married.history[1].date.day, 12);
        QVERIFY(married.partners == (std::vector<Id>{"I2", "I1"}));
        const Union& lived = *read.graph.unionById("F2");
        QVERIFY(statusesOf(lived) == (std::vector{UnionStatus::Cohabiting, UnionStatus::Separated}));
        QCOMPARE(lived.history[0].date.year, 2015);
        QCOMPARE(lived.history[1].date.year, 2020);
    }

    void parentsOneByOne()
    {
        const auto read = ReadFamily::file(u"family_551.ged"_s);
        QVERIFY(read.hasLink("I3", "I1", ParentKind::Biological) && read.hasLink("I3", "I2", ParentKind::Biological));
        // One parent by birth, the other by adoption.
        QVERIFY(read.hasLink("I6", "I1", ParentKind::Biological) && read.hasLink("I6", "I5", ParentKind::Adopted));
        QCOMPARE(read.parentsOf("I6").size(), std::size_t(2));
        QCOMPARE(read.parentsOf("I6")[0].period.from.year, 2019);
        QVERIFY(read.hasLink("I7", "I5", ParentKind::Step) && read.hasLink("I7", "I1", ParentKind::Guardian));
        QVERIFY(read.told(Kind::TakenForNearest).isEmpty());
    }

    void everyWordOfPedigree_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isUnconfirmed");
        QTest::addColumn<int>("told");
        const auto row = [](const char* line, ParentKind kind, bool isUnconfirmed = false, int told = -1) {
            QTest::newRow(line) << QByteArray(line) << int(kind) << isUnconfirmed << told;
        };
        row("", ParentKind::Biological);
        row("2 PEDI birth\n", ParentKind::Biological);
        row("2 PEDI ADOPTED\n", ParentKind::Adopted);
        row("2 PEDI foster\n", ParentKind::Foster);
        row("2 PEDI OTHER\n3 PHRASE step\n", ParentKind::Step);
        row("2 PEDI OTHER\n3 PHRASE guardian\n", ParentKind::Guardian);
        row("2 PEDI OTHER\n3 PHRASE surrogate\n", ParentKind::Surrogate);
        row("2 PEDI OTHER\n3 PHRASE legal\n", ParentKind::Legal);
        row("2 PEDI OTHER\n", ParentKind::Biological, true, int(Kind::LinkUnclear));
        row("2 PEDI _ENUM\n", ParentKind::Biological, true, int(Kind::LinkUnclear));
        row("2 STAT challenged\n", ParentKind::Biological, true);
        row("2 _FREL unknown\n2 _MREL unknown\n", ParentKind::Biological, true, int(Kind::LinkUnclear));
        row("2 _KIND donor\n", ParentKind::Donor);
    }
    void everyWordOfPedigree()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, kind);
        QFETCH(bool, isUnconfirmed);
        QFETCH(int, told);
        const auto read = ReadFamily::of("0 @A@ INDI\n1 FAMS @F@\n0 @B@ INDI\n1 FAMS @F@\n0 @C@ INDI\n1 FAMC @F@\n"
            + line + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 CHIL @C@\n");
        for (const char* parent : {"A", "B"})
            QVERIFY(read.hasLink("C", parent, ParentKind(kind), isUnconfirmed));
        QCOMPARE(read.graph.parentLinks.size(), std::size_t(2));
        if (told < 0)
            QVERIFY(read.result->complaints.empty());
        else
            QVERIFY(std::ranges::all_of(
                read.result->complaints, [&](const Complaint& one) { return int(one.kind) == told; }));
        QCOMPARE(!read.result->complaints.empty(), told >= 0);
    }

    void aRiteIsNoParenthoodAndWhatIsDisprovenIsNone()
    {
        for (const auto& [line, kind] : {std::pair("2 PEDI SEALING\n", Kind::LeftOut),
                 std::pair("2 PEDI BIRTH\n2 STAT DISPROVEN\n", Kind::LinkDisproven)}) {
            const auto read = ReadFamily::of(QByteArray("0 @A@ INDI\n1 FAMS @F@\n0 @C@ INDI\n1 FAMC @F@\n") + line
                + "0 @F@ FAM\n1 WIFE @A@\n1 CHIL @C@\n");
            QVERIFY(read.graph.parentLinks.empty());
            QCOMPARE(read.told(kind).size(), 1);
        }
    }

    void bornToAndAdoptedByTheSame()
    {
        const auto read = ReadFamily::of("0 @A@ INDI\n1 FAMS @F@\n0 @C@ INDI\n1 FAMC @F@\n2 PEDI birth\n1 ADOP\n"
                                         "2 FAMC @F@\n3 ADOP BOTH\n0 @F@ FAM\n1 WIFE @A@\n1 CHIL @C@\n");
        QVERIFY(read.hasLink("C", "A", ParentKind::Biological) && read.hasLink("C", "A", ParentKind::Adopted));
    }

    void aNewFile()
    {
        const auto read = ReadFamily::file(u"family_70.ged"_s);
        QVERIFY(read.person("A").gender == Gender::NonBinary);
        QCOMPARE(q(read.person("A").birth.text), u"< 1990-04-05"_s);
        QVERIFY(!read.person("A").pin); // that tag means something else there
        QCOMPARE(q(read.person("B").birth.text), u"vappuna 1991"_s);
        QCOMPARE(read.person("B").birth.year, 1991);
        const Union& couple = *read.graph.unionById("F");
        QVERIFY(couple.partners == (std::vector<Id>{"A", "B"}));
        QVERIFY(statusesOf(couple) == std::vector{UnionStatus::Registered});
        QVERIFY(read.hasLink("C", "A", ParentKind::Adopted, true) && read.hasLink("C", "B", ParentKind::Kinship));
        QVERIFY(read.parentsOf("D").empty());
        QCOMPARE(read.told(Kind::LinkDisproven), QStringList{u"41"_s});
        QVERIFY(read.person("D").kind == PersonKind::Stillbirth && read.person("D").deceased);
        QCOMPARE(read.graph.ties.size(), std::size_t(1));
        QCOMPARE(q(read.graph.ties[0].label), u"@home and\n@work"_s);
        QVERIFY(read.graph.ties[0].type == TieType::Close && read.graph.ties[0].to == "B");
        QCOMPARE(read.graph.persons.size(), std::size_t(5));
        QVERIFY(read.graph.persons.back().kind == PersonKind::UnknownPlaceholder);
        QVERIFY(read.hasLink(read.graph.persons.back().id.c_str(), "A", ParentKind::Biological));
        QCOMPARE(read.told(Kind::DanglingXref), QStringList());
        QCOMPARE(read.told(Kind::LeftOut), (QStringList{u"13 INDI._PIN"_s, u"55 FAM.NO"_s, u"56 SOUR"_s}));
    }

    void twins()
    {
        const auto old = ReadFamily::file(u"family_551.ged"_s);
        QCOMPARE(old.graph.birthSets.size(), std::size_t(1));
        QVERIFY(old.graph.birthSets[0].members == (std::vector<Id>{"I3", "I4"}));
        const auto seven = ReadFamily::file(u"family_70.ged"_s);
        QCOMPARE(seven.graph.birthSets.size(), std::size_t(1));
        QVERIFY(seven.graph.birthSets[0].members == (std::vector<Id>{"C", "D"}));
        QVERIFY(seven.graph.birthSets[0].zygosity == Zygosity::Identical);
        // Three who are named by pairs are one set; "twin" in a note needs one day of birth.
        const auto three = ReadFamily::of("0 @A@ INDI\n1 ASSO @B@\n2 RELA triplet\n0 @B@ INDI\n1 ASSO @C@\n"
                                          "2 RELA triplet\n0 @C@ INDI\n0 @D@ INDI\n1 NOTE a twin\n");
        QCOMPARE(three.graph.birthSets.size(), std::size_t(1));
        QVERIFY(three.graph.birthSets[0].members == (std::vector<Id>{"A", "B", "C"}));
    }

    void siblingsWithoutDatesKeepTheirOrder()
    {
        const QByteArray children = "0 @F@ FAM\n1 CHIL @C@\n1 CHIL @A@\n1 CHIL @B@\n";
        const auto order = [&](const QByteArray& people) {
            const auto read = ReadFamily::of(people + children);
            return std::array{read.person("C").orderKey, read.person("A").orderKey, read.person("B").orderKey};
        };
        const auto keyed = order("0 @A@ INDI\n0 @B@ INDI\n1 BIRT\n2 DATE 2000\n0 @C@ INDI\n1 BIRT\n2 DATE 1990\n");
        QVERIFY(keyed[0] < keyed[1] && keyed[1] < keyed[2] && !keyed[0].empty());
        // Dates say it, or contradict it.
        const auto dated = order("0 @A@ INDI\n1 BIRT\n2 DATE 1995\n0 @B@ INDI\n1 BIRT\n2 DATE 2000\n0 @C@ INDI\n"
                                 "1 BIRT\n2 DATE 1990\n");
        QVERIFY(dated[0].empty() && dated[1].empty() && dated[2].empty());
        const auto contradicted
            = order("0 @A@ INDI\n0 @B@ INDI\n1 BIRT\n2 DATE 1980\n0 @C@ INDI\n1 BIRT\n2 DATE 1990\n");
        QVERIFY(contradicted[1].empty());
    }

    void circlesAreCutAndTold()
    {
        const auto self = ReadFamily::of("0 @A@ INDI\n1 FAMC @F@\n1 FAMS @F@\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @A@\n");
        QVERIFY(self.graph.parentLinks.empty());
        QCOMPARE(self.told(Kind::CircleCut), QStringList{u"10"_s});
        const auto three = ReadFamily::of(
            "0 @A@ INDI\n0 @B@ INDI\n0 @C@ INDI\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @B@\n0 @G@ FAM\n1 HUSB @B@\n1 CHIL @C@\n"
            "0 @H@ FAM\n1 HUSB @C@\n1 CHIL @A@\n");
        QCOMPARE(three.graph.parentLinks.size(), std::size_t(2));
        QCOMPARE(three.told(Kind::CircleCut).size(), 1);
        QCOMPARE(three.graph.unions.size(), std::size_t(3));
    }

    void pointersToNobody()
    {
        const auto read = ReadFamily::of("0 @A@ INDI\n1 FAMC @F9@\n1 FAMS @F8@\n1 ASSO @X@\n2 RELA twin\n"
                                         "0 @F@ FAM\n1 HUSB @I99@\n1 CHIL @I98@\n1 WIFE\n1 CHIL @F@\n");
        QCOMPARE(read.graph.persons.size(), std::size_t(1));
        QVERIFY(read.graph.unions[0].partners.empty() && read.graph.parentLinks.empty());
        QCOMPARE(read.told(Kind::DanglingXref),
            (QStringList{u"6 @F9@"_s, u"7 @F8@"_s, u"8 @X@"_s, u"11 @I99@"_s, u"12 @I98@"_s, u"13"_s, u"14 @F@"_s}));
    }

    void oneSideIsBelieved()
    {
        const auto read = ReadFamily::of("0 @A@ INDI\n1 FAMS @F@\n0 @B@ INDI\n0 @C@ INDI\n1 FAMC @F@\n0 @D@ INDI\n"
                                         "0 @F@ FAM\n1 WIFE @B@\n1 CHIL @D@\n");
        QVERIFY(read.graph.unions[0].partners == (std::vector<Id>{"B", "A"}));
        QVERIFY(read.hasLink("C", "A", ParentKind::Biological) && read.hasLink("D", "B", ParentKind::Biological));
        QCOMPARE(read.told(Kind::OneSided), (QStringList{u"6"_s, u"9"_s, u"11"_s, u"13"_s}));
    }

    void siblingsOfUnknownParents()
    {
        const auto read = ReadFamily::of("0 @A@ INDI\n1 FAMC @F@\n0 @B@ INDI\n1 FAMC @F@\n0 @F@ FAM\n1 CHIL @A@\n"
                                         "1 CHIL @B@\n");
        QCOMPARE(read.graph.parentLinks.size(), std::size_t(2));
        QVERIFY(read.graph.parentLinks[0].parent.empty() && read.graph.parentLinks[0].unionId == "F");
        QVERIFY(read.result->complaints.empty());
    }

    void partnersWithThemselvesAndInCrowds()
    {
        const auto self = ReadFamily::of("0 @A@ INDI\n1 FAMS @F@\n0 @F@ FAM\n1 HUSB @A@\n1 WIFE @A@\n");
        QVERIFY(self.graph.unions[0].partners == std::vector<Id>{"A"});
        QCOMPARE(self.told(Kind::PartnerTwice), QStringList{u"9"_s});
        QByteArray people;
        QByteArray family = "0 @F@ FAM\n";
        for (std::size_t i = 0; i <= kMaxPartners; ++i) {
            people += "0 @P" + QByteArray::number(int(i)) + "@ INDI\n1 FAMS @F@\n";
            family += "1 HUSB @P" + QByteArray::number(int(i)) + "@\n";
        }
        const auto crowd = ReadFamily::of(people + family);
        QCOMPARE(crowd.graph.unions[0].partners.size(), kMaxPartners);
        QCOMPARE(crowd.told(Kind::TooManyPartners).size(), 1);
    }

    void whatIsConfidentialIsNeverOpenSilently()
    {
        const auto read = ReadFamily::of("0 @A@ INDI\n1 RESN confidential\n1 NAME Aino\n0 @B@ INDI\n1 NAME Eero\n"
                                         "1 BIRT\n2 DATE 2015\n2 RESN privacy\n1 DEAT Y\n2 RESN locked\n"
                                         "1 ADOP\n2 RESN CONFIDENTIAL, LOCKED\n2 FAMC @F@\n"
                                         "0 @F@ FAM\n1 RESN PRIVACY\n1 MARR\n2 RESN confidential\n2 DATE 2001\n");
        QVERIFY(read.result->confidential == (std::vector<Id>{"A", "F"}));
        QCOMPARE(read.told(Kind::Confidential), (QStringList{u"5 A"_s, u"18 F"_s}));
        QCOMPARE(read.told(Kind::ConfidentialLeftOut), (QStringList{u"10 BIRT"_s, u"15 ADOP"_s, u"20 MARR"_s}));
        QVERIFY(!read.person("B").birth.known() && read.person("B").deceased);
        QVERIFY(read.graph.unions[0].history.empty());
        for (const Complaint& one : read.result->complaints)
            QVERIFY(!q(one.detail).contains(u"Aino"_s));
        // Who belongs to whom is taken, so whoever takes it over is told of the person.
        const auto child = ReadFamily::of("0 @A@ INDI\n1 FAMS @F@\n0 @C@ INDI\n1 FAMC @F@\n2 RESN confidential\n"
                                          "1 _MARK illness\n2 RESN privacy\n0 @F@ FAM\n1 WIFE @A@\n1 CHIL @C@\n");
        QVERIFY(child.result->confidential == std::vector<Id>{"C"});
        QCOMPARE(child.told(Kind::Confidential), (QStringList{u"8 FAMC"_s, u"10 _MARK"_s}));
        QVERIFY(child.hasLink("C", "A", ParentKind::Biological));
    }

    void whatHasNoPlaceIsTold()
    {
        const auto read = ReadFamily::file(u"family_551.ged"_s);
        QCOMPARE(read.told(Kind::LeftOut), (QStringList{u"16 INDI.BIRT.PLAC"_s, u"17 INDI.OCCU"_s, u"32 INDI.NOTE"_s}));
        const auto many = ReadFamily::of("0 @A@ INDI\n1 NOTE a\n2 CONT b\n1 NOTE c\n0 @N@ SNOTE d\n");
        QCOMPARE(many.result->complaints.size(), std::size_t(2));
        QCOMPARE(many.result->complaints[0].count, 2);
    }

    void lettersThatWouldCoverOthersAreTakenOff()
    {
        QByteArray name = "a";
        for (int i = 0; i < 5'000; ++i)
            name += "\xCC\x81";
        const auto read = ReadFamily::of("0 @A@ INDI\n1 NAME " + name + " /\xE2\x80\xAEoniA/\n");
        QCOMPARE(read.person("A").name.size(), 1 + 2 * std::size_t(8));
        QCOMPARE(q(read.person("A").secondLine), u"oniA"_s);
        QCOMPARE(read.told(Kind::ControlsDropped), QStringList{u"6"_s});
    }

    void numbersBeyondTheirLimitsAreTold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isTaken");
        const QByteArray pin = QByteArray::number(kMaxPin);
        const QByteArray weeks = QByteArray::number(kMaxWeeks);
        QTest::newRow("pin") << "1 _PIN " + pin + " -" + pin << true;
        QTest::newRow("pin beyond") << "1 _PIN 0 " + QByteArray::number(kMaxPin + 1) << false;
        QTest::newRow("pin below") << "1 _PIN -" + QByteArray::number(kMaxPin + 1) + " 0" << false;
        QTest::newRow("largest pin") << QByteArray("1 _PIN 2147483647 2147483647") << false;
        QTest::newRow("half a pin") << QByteArray("1 _PIN 12") << false;
        QTest::newRow("three") << QByteArray("1 _PIN 1 2 3") << false;
        QTest::newRow("weeks") << "1 _WEEKS " + weeks << true;
        QTest::newRow("no weeks") << QByteArray("1 _WEEKS 0") << true;
        QTest::newRow("weeks beyond") << "1 _WEEKS " + QByteArray::number(kMaxWeeks + 1) << false;
        QTest::newRow("weeks below") << QByteArray("1 _WEEKS -1") << false;
    }

    void numbersBeyondTheirLimitsAreTold()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const bool, isTaken);
        const auto read = ReadFamily::of("0 @A@ INDI\n" + line + "\n");
        QCOMPARE(read.person("A").pin || read.person("A").weeks, isTaken);
        QCOMPARE(read.told(Kind::ValueUnclear).isEmpty(), isTaken);
    }

    void whatTheChildCallsSomebodyIsNoSurname()
    {
        const auto read = ReadFamily::of("0 @A@ INDI\n1 NAME Saara\n1 _LABEL äiti\n0 @B@ INDI\n1 NAME Bo /Virta/\n"
                                         "1 _LABEL isä\n");
        QCOMPARE(q(read.person("A").secondLine), u"äiti"_s);
        QVERIFY(read.person("A").secondLineIsLabel);
        QCOMPARE(q(read.person("B").secondLine), u"Virta"_s); // the line under a name is one
        QVERIFY(!read.person("B").secondLineIsLabel);
        QCOMPARE(read.told(Kind::LeftOut), QStringList{u"10 INDI._LABEL"_s});
    }

    void limits()
    {
        const QByteArray longName(int(kMaxTextBytes) + 1, 'x');
        const auto named = ReadFamily::of("0 @A@ INDI\n1 NAME " + longName + "\n");
        QCOMPARE(named.person("A").name.size(), kMaxTextBytes);
        QCOMPARE(named.told(Kind::TextCut).size(), 1);

        const QByteArray longId(int(kMaxIdBytes) + 1, 'I');
        const auto known = ReadFamily::of("0 @" + longId + "@ INDI\n1 FAMS @F@\n0 @F@ FAM\n1 WIFE @" + longId + "@\n");
        QCOMPARE(known.graph.persons[0].id, std::string("I1"));
        QVERIFY(known.graph.unions[0].partners == std::vector<Id>{"I1"});

        QByteArray history = "0 @F@ FAM\n";
        for (std::size_t i = 0; i <= kMaxUnionEvents; ++i)
            history += "1 MARR Y\n";
        QCOMPARE(ReadFamily::of(history).graph.unions[0].history.size(), kMaxUnionEvents);

        QByteArray pedigrees = "0 @A@ INDI\n1 FAMS @F@\n0 @C@ INDI\n";
        for (std::size_t i = 0; i <= kMaxPedigrees; ++i)
            pedigrees += "1 FAMC @F@\n2 PEDI adopted\n2 _PERIOD FROM " + QByteArray::number(2000 + int(i)) + "\n";
        const auto adopted = ReadFamily::of(pedigrees + "0 @F@ FAM\n1 WIFE @A@\n1 CHIL @C@\n");
        QCOMPARE(adopted.graph.parentLinks.size(), kMaxPedigrees);
        QCOMPARE(adopted.told(Kind::LeftOut), QStringList{u"32 INDI.FAMC"_s});
    }

    void whatAHouseHasNoRoomForIsTold()
    {
        QByteArray unknown = "0 @F@ FAM\n";
        for (std::size_t i = 0; i <= kMaxUnknownChildren; ++i)
            unknown += "1 CHIL @VOID@\n";
        const auto children = ReadFamily::of(unknown);
        QCOMPARE(children.graph.persons.size(), kMaxUnknownChildren);
        QCOMPARE(children.told(Kind::LeftOut), QStringList{u"0 FAM.CHIL"_s});
        QByteArray ties = "0 @A@ INDI\n";
        QByteArray members = "0 @H@ _HH\n";
        for (std::size_t i = 0; i <= kMaxOthers; ++i) {
            ties += "1 ASSO @A@\n2 _TIE fear\n";
            members += "1 _MEMBER @A@\n";
        }
        const auto crowd = ReadFamily::of(ties + members);
        QCOMPARE(crowd.graph.ties.size(), kMaxOthers);
        QCOMPARE(crowd.graph.households[0].members.size(), kMaxOthers);
        QVERIFY(crowd.told(Kind::LeftOut).size() >= 2);
    }

    void everyStatus_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        const auto row
            = [](const char* lines, UnionStatus status) { QTest::newRow(lines) << QByteArray(lines) << int(status); };
        row("1 MARR Y\n", UnionStatus::Married);
        row("1 MARR\n2 TYPE Civil Union\n", UnionStatus::Registered);
        row("1 MARR\n2 TYPE common law\n", UnionStatus::Cohabiting);
        row("1 MARR\n2 TYPE not married\n", UnionStatus::Unspecified);
        row("1 ENGA\n2 DATE 2001\n", UnionStatus::Engaged);
        row("1 DIV Y\n", UnionStatus::Divorced);
        row("1 ANUL Y\n", UnionStatus::Divorced);
        row("1 _SEPR Y\n", UnionStatus::Separated);
        row("1 _COML Y\n", UnionStatus::Cohabiting);
        row("1 EVEN\n2 TYPE MYHERITAGE:REL_PARTNERS\n", UnionStatus::Cohabiting);
        row("1 EVEN Separation\n", UnionStatus::Separated);
        row("1 EVEN\n2 TYPE living apart together\n", UnionStatus::LivingApart);
        row("1 EVEN\n2 TYPE Reconciliation\n", UnionStatus::Reunited);
    }
    void everyStatus()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, status);
        const auto read = ReadFamily::of("0 @F@ FAM\n" + lines);
        QCOMPARE(read.graph.unions[0].history.size(), std::size_t(1));
        QCOMPARE(int(read.graph.unions[0].history[0].status), status);
        QCOMPARE(read.told(Kind::TakenForNearest).size(), lines.contains("ANUL") ? 1 : 0);
    }

    void whatWasOnlyAskedForOrDeniedIsNoStatus()
    {
        const auto read = ReadFamily::of("0 @F@ FAM\n1 DIVF Y\n1 DIV N\n1 EVEN\n2 TYPE Divorce filed\n1 MARB Y\n"
                                         "1 EVEN\n2 TYPE Holiday\n");
        QVERIFY(read.graph.unions[0].history.empty());
        QCOMPARE(read.told(Kind::LeftOut).size(), 4); // EVEN twice
    }

    /// Twenty partners and their children: what grows with both is bounded.
    void linksAreBounded()
    {
        QByteArray people;
        QByteArray family = "0 @F@ FAM\n";
        for (std::size_t i = 0; i < kMaxPartners; ++i) {
            people += "0 @P" + QByteArray::number(int(i)) + "@ INDI\n";
            family += "1 HUSB @P" + QByteArray::number(int(i)) + "@\n";
        }
        for (std::size_t i = 0; i < kMaxParentLinks / kMaxPartners + 100; ++i) {
            people += "0 @C" + QByteArray::number(int(i)) + "@ INDI\n";
            family += "1 CHIL @C" + QByteArray::number(int(i)) + "@\n";
        }
        const auto read = ReadFamily::of(people + family);
        QVERIFY(read.graph.parentLinks.size() <= kMaxParentLinks + kMaxPartners);
        QVERIFY(read.result->complaintCount > kMaxComplaints); // and one-sided all of them
        QCOMPARE(read.result->complaints.size(), kMaxComplaints);
    }

    void whatIsNoFamilyTree_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << QByteArray() << int(Kind::NotGedcom);
        QTest::newRow("words") << QByteArray("Hyvä äiti\n1 omena\n") << int(Kind::NotGedcom);
        QTest::newRow("lines") << QByteArray("1 omena\n2 luumua\n") << int(Kind::NotGedcom);
        QTest::newRow("zip") << QByteArray("PK\x03\x04....") << int(Kind::Zipped);
        QTest::newRow("large") << QByteArray(65 << 20, ' ') << int(Kind::TooLarge);
    }
    void whatIsNoFamilyTree()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const ReadFamily read(bytes);
        QVERIFY(!read.result);
        QCOMPARE(int(read.result.error().kind), kind);
    }

    /// Two siblings with two siblings for a thousand generations, and a chain: each person once, and soon.
    void loopsAndChainsAreReadInOneGo()
    {
        QByteArray people;
        QByteArray families;
        const int generations = 1'000;
        for (int g = 0; g < generations; ++g) {
            const QByteArray n = QByteArray::number(g);
            for (const char* side : {"A", "B"}) {
                people += QByteArray("0 @") + side + n + "@ INDI\n1 FAMS @F" + n + "@\n";
                if (g > 0)
                    people += "1 FAMC @F" + QByteArray::number(g - 1) + "@\n";
            }
            families += "0 @F" + n + "@ FAM\n1 HUSB @A" + n + "@\n1 WIFE @B" + n + "@\n";
            if (g + 1 < generations)
                families
                    += "1 CHIL @A" + QByteArray::number(g + 1) + "@\n1 CHIL @B" + QByteArray::number(g + 1) + "@\n";
        }
        const auto read = ReadFamily::of(people + families);
        QCOMPARE(read.graph.persons.size(), std::size_t(2 * generations));
        QCOMPARE(read.graph.parentLinks.size(), std::size_t(4 * (generations - 1)));
        QVERIFY(read.result->complaints.empty());
    }
};

KUDELMA_SUITE(TestImport)
#include "tst_import.moc"
