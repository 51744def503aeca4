// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/family_import.h"
#include "app/support/test_case.h"
#include "genogram/graph_file.h"
#include "report/family_graph.h"
#include "report/family_records.h"
#include "support/suites.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

using Problem = FamilyImport::Problem;

namespace {

const QByteArray kFamily = R"(0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Äijä /Öhman/
1 SEX M
1 BIRT
2 DATE ABT 1950
0 @I2@ INDI
1 NAME Liisa /Öhman/
1 SEX F
1 DEAT Y
0 @I3@ INDI
1 NAME Otso /Öhman/
1 SEX M
1 FAMC @F1@
2 PEDI adopted
0 @F1@ FAM
1 HUSB @I1@
1 WIFE @I2@
1 CHIL @I3@
1 MARR
2 DATE 12 JUN 1975
1 DIV
2 DATE 1990
0 TRLR
)";

} // namespace

/// A family tree of another program comes into a case.
class FamilyImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<TestCase>();
        m_circle = m_case->circle({u"pia"_s, u"outi"_s});
        m_case->settle();
        m_import = std::make_unique<FamilyImport>(*m_case->room);
    }
    void cleanup()
    {
        m_import.reset();
        m_case.reset();
    }

    void whoIsInItIsSeenBeforeAnythingComesIn()
    {
        QVERIFY(m_import->read(file(kFamily)));
        QCOMPARE(m_import->persons(), 3);
        QVERIFY(m_import->names().contains(u"Äijä Öhman"_s));
        QCOMPARE(m_import->circles()->count(), 1);
        QVERIFY(family().persons.empty());
        m_import->forget();
        QVERIFY(!m_import->isRead());
        QVERIFY(!m_import->bring(m_circle.text()));
        QVERIFY(family().persons.empty());
    }

    void itComesInWholeAndGoesWithOneUndo()
    {
        const QSignalSpy brought(m_import.get(), &FamilyImport::brought);
        QVERIFY(m_import->read(file(kFamily)));
        QVERIFY(m_import->bring(m_circle.text()));
        QCOMPARE(brought.count(), 1);
        QCOMPARE(brought.front()[0].toInt(), 3);
        m_case->settle();
        const genogram::Graph graph = family();
        QCOMPARE(graph.persons.size(), 3U);
        QCOMPARE(graph.unions.size(), 1U);
        QCOMPARE(graph.parentLinks.size(), 2U);
        QVERIFY(std::ranges::all_of(graph.parentLinks,
            [](const genogram::ParentLink& link) { return link.kind == genogram::ParentKind::Adopted; }));
        QCOMPARE(genogram::bondOf(graph.unions[0]), genogram::UnionStatus::Married);
        QCOMPARE(genogram::endingOf(graph.unions[0]), genogram::UnionStatus::Divorced);
        const auto liisa = std::ranges::find(graph.persons, std::string("Liisa"), &genogram::Person::name);
        QVERIFY(liisa != graph.persons.end() && liisa->deceased && !liisa->index);
        QVERIFY(m_case->room->editor().undo());
        m_case->settle();
        QVERIFY(family().persons.empty());
        QVERIFY(family().unions.empty());
    }

    void whatCannotBeReadIsRefused()
    {
        QSignalSpy refused(m_import.get(), &FamilyImport::refused);
        const auto why = [&](const QUrl& url) {
            const bool isRead = m_import->read(url);
            return isRead || refused.isEmpty() ? Problem(-1) : refused.takeFirst()[0].value<Problem>();
        };
        QCOMPARE(why(QUrl(u"file:///nowhere.ged"_s)), Problem::NotReadable);
        QCOMPARE(why(QUrl(u"https://example.org/a.ged"_s)), Problem::NotReadable);
        QCOMPARE(why(file("Hei Pia!")), Problem::NoFamily);
        QCOMPARE(why(file("0 HEAD\n0 TRLR\n")), Problem::NoFamily);
        QByteArray many = "0 HEAD\n";
        for (std::size_t i = 0; i <= report::kMostBroughtPersons; ++i)
            many += "0 @I" + QByteArray::number(qulonglong(i)) + "@ INDI\n";
        QCOMPARE(why(file(many + "0 TRLR\n")), Problem::TooManyPeople);
        QFile large(m_folder.filePath(u"large.ged"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(FamilyImport::kMaxFileBytes + 1));
        QCOMPARE(why(QUrl::fromLocalFile(large.fileName())), Problem::TooLarge);
        QVERIFY(!m_import->isRead());
    }

    void itGoesOnlyWhereThisPersonWrites()
    {
        const casework::CircleId reading = m_case->circle({u"outi"_s, u"pia"_s});
        m_case->settle();
        casework::CaseView& view = m_case->room->view();
        const casework::Source* const writable = view.writableSource(reading);
        QVERIFY(writable);
        casework::Source read = *writable;
        read.writable = false;
        view.addSource(read);
        m_case->settle();
        QVERIFY(std::ranges::count(view.rules().circles(), reading) == 1);
        QVERIFY(m_import->read(file(kFamily)));
        QVERIFY(m_import->circles()->indexOfKey(m_circle.text()) >= 0);
        QCOMPARE(m_import->circles()->indexOfKey(reading.text()), -1);
        QSignalSpy refused(m_import.get(), &FamilyImport::refused);
        QVERIFY(!m_import->bring(reading.text()));
        QCOMPARE(refused.takeFirst()[0].value<Problem>(), Problem::NotAllowed);
        QVERIFY(family().persons.empty());
    }

    void itGoesOnlyIntoACircleOfTheList()
    {
        QVERIFY(m_import->read(file(kFamily)));
        QCOMPARE(m_import->circles()->count(), 1);
        QVERIFY(!m_import->bring(u"00000000000000000000000000000001"_s));
        QVERIFY(!m_import->bring({}));
        QVERIFY(m_import->isRead()); // and can still be brought
        QVERIFY(family().persons.empty());
    }

    /// What a drawing says comes back, but for what a file has no reason to say.
    void caseAComesBackAsItWas()
    {
        const auto file
            = genogram::test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"));
        const genogram::Graph& before = file.graph;
        QVERIFY(before.persons.size() > 40);
        const auto brought = report::bringFamily(m_case->room->editor(), m_circle, before);
        QVERIFY2(brought.has_value(), brought ? "" : qPrintable(brought.error().context));
        m_case->settle();
        const genogram::Graph after = family();
        const auto lost = std::ranges::count_if(
            before.persons, [](const genogram::Person& person) { return genogram::isLoss(person.kind); });
        QVERIFY(lost > 0);
        QCOMPARE(brought->losses, int(lost));
        QCOMPARE(after.persons.size(), before.persons.size() - std::size_t(lost));
        QCOMPARE(after.unions.size(), before.unions.size());
        const auto harm = std::ranges::count_if(before.ties,
            [](const genogram::Tie& tie) { return genogram::tieStyle(tie.type).group == genogram::TieGroup::Harm; });
        QVERIFY(harm > 0);
        QCOMPARE(brought->harm, int(harm));
        QCOMPARE(after.ties.size(), before.ties.size() - std::size_t(harm));
        QVERIFY(std::ranges::none_of(after.ties,
            [](const genogram::Tie& tie) { return genogram::tieStyle(tie.type).group == genogram::TieGroup::Harm; }));
        QCOMPARE(after.households.size(), before.households.size());
        QCOMPARE(after.birthSets.size(), before.birthSets.size());
        int marks = 0;
        for (const genogram::Person& person : before.persons) {
            marks += genogram::isLoss(person.kind) ? 0 : int(person.marks.size());
            const bool isThere = std::ranges::any_of(after.persons, [&](const genogram::Person& other) {
                return other.name == person.name && other.birth == person.birth && other.death == person.death
                    && other.gender == person.gender && other.kind == person.kind && other.marks.empty()
                    && other.placements.size() == person.placements.size();
            });
            QVERIFY2(isThere != genogram::isLoss(person.kind), person.name.c_str());
        }
        QVERIFY(marks > 0);
        QCOMPARE(brought->marks, marks);
    }

    /// What must have a reason to be written has none in a file, whichever program wrote it.
    void lossesStayOut_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("any program's") << QByteArray("1 DEAT Y\n2 AGE STILLBORN\n");
        for (const char* kind : {"miscarriage", "abortion", "stillbirth"})
            QTest::newRow(kind) << QByteArray("1 _KIND ") + kind + '\n';
    }

    void lossesStayOut()
    {
        QFETCH(const QByteArray, lines);
        QByteArray bytes = kFamily;
        bytes.replace("0 @F1@ FAM\n",
            "0 @I4@ INDI\n1 NAME Pieni\n1 FAMC @F1@\n1 ASSO @I3@\n2 RELA twin\n1 ASSO @I1@\n2 RELA grief\n"
            "2 _TIE grief\n"
                + lines + "0 @F1@ FAM\n1 CHIL @I4@\n");
        const QSignalSpy brought(m_import.get(), &FamilyImport::brought);
        QVERIFY(m_import->read(file(bytes)));
        QCOMPARE(m_import->persons(), 4);
        QVERIFY(m_import->bring(m_circle.text()));
        m_case->settle();
        const genogram::Graph graph = family();
        QCOMPARE(graph.persons.size(), 3U);
        QVERIFY(std::ranges::find(graph.persons, std::string("Pieni"), &genogram::Person::name) == graph.persons.end());
        QCOMPARE(graph.parentLinks.size(), 2U);
        QVERIFY(graph.birthSets.empty() && graph.ties.empty());
        QCOMPARE(brought.front()[0].toInt(), 3);
        QCOMPARE(brought.front()[2].toInt(), 1); // and what leads to it is told by that
        QCOMPARE(brought.front()[5].toInt(), 0);
    }

    void theWordsOnALineComeBackOnTheLine()
    {
        const std::string words = "vain koulun juhlissa";
        std::string longWords;
        for (int i = 0; i < 40; ++i)
            longWords += "aina kun " + std::to_string(i) + ' ';
        genogram::Graph before;
        before.persons = {{.id = "a", .name = "Aino"}, {.id = "b", .name = "Bo"}};
        before.ties = {{.id = "s", .from = "a", .to = "b", .label = words},
            {.id = "t", .from = "b", .to = "a", .label = longWords}};
        const auto brought = report::bringFamily(m_case->room->editor(), m_circle, before);
        QVERIFY(brought.has_value());
        QCOMPARE(brought->shortened, 0);
        m_case->settle();
        const genogram::Graph after = family();
        QVERIFY(std::ranges::find(after.ties, words, &genogram::Tie::label) != after.ties.end());
        for (const auto& [head, tie] : m_case->room->view().all<casework::Tie>()) {
            const QString whole = tie.note.isEmpty() ? tie.when : tie.when + u' ' + tie.note;
            QVERIFY(whole.toStdString() == words || whole == QString::fromStdString(longWords).trimmed());
        }
    }

    void whatTheChildCallsSomebodyIsNoSurname()
    {
        genogram::Graph before;
        before.persons = {{.id = "a", .name = "Saara", .secondLine = "äiti", .secondLineIsLabel = true},
            {.id = "b", .name = "Bo", .secondLine = "Virta"}};
        QVERIFY(report::bringFamily(m_case->room->editor(), m_circle, before));
        m_case->settle();
        int checked = 0;
        for (const auto& [head, person] : m_case->room->view().all<casework::Person>()) {
            const bool isSaara = person.name == u"Saara"_s;
            QCOMPARE(person.label, isSaara ? u"äiti"_s : QString());
            QCOMPARE(person.familyName, isSaara ? QString() : u"Virta"_s);
            ++checked;
        }
        QCOMPARE(checked, 2);
        for (const genogram::Person& person : family().persons)
            QCOMPARE(person.secondLineIsLabel, person.name == "Saara");
    }

    void placementsOfOneTimeComeBackEach()
    {
        using genogram::PlacementKind;
        genogram::Graph before;
        before.persons = {{.id = "a",
            .name = "Aino",
            .placements = {{PlacementKind::Emergency, {}, "Turku"}, {PlacementKind::FamilyCare, {}, "Turku"},
                {PlacementKind::TakenIntoCare, {}, "Turku"}, {PlacementKind::Institution, {}, "Espoo"}}}};
        QVERIFY(report::bringFamily(m_case->room->editor(), m_circle, before));
        m_case->settle();
        QCOMPARE(m_case->room->view().all<casework::Placement>().size(), 3U);
        const genogram::Graph after = family();
        QVERIFY(std::ranges::is_permutation(after.persons[0].placements, before.persons[0].placements));
    }

    void orderAmongSiblingsComesBack()
    {
        genogram::Graph before;
        before.persons = {{.id = "a", .name = "Aino", .orderKey = "000002i"}, {.id = "b", .name = "Bo"},
            {.id = "c", .name = "Cia", .orderKey = "No Key"}};
        const auto brought = report::bringFamily(m_case->room->editor(), m_circle, before);
        QVERIFY(brought.has_value());
        QCOMPARE(brought->details, 1);
        m_case->settle();
        for (const genogram::Person& person : family().persons)
            QCOMPARE(person.orderKey, person.name == "Aino" ? std::string("000002i") : std::string());
    }

    void whatHasNoPlaceIsCounted()
    {
        using namespace genogram;
        Graph before;
        before.persons = {{.id = "a", .name = "Aino", .moved = {.year = 2015}, .facts = {"koulu", "harrastus"}},
            {.id = "b", .name = "Bo", .birth = {.year = 1990, .text = "kevättalvella 1990"}}, {.id = "c"}, {.id = "d"}};
        before.unions = {{.id = "u", .partners = {"b", "c", "d"}}};
        before.households = {{.id = "h", .label = "Koti", .members = {{"a", "joka toinen viikko"}, {"b", "50 %"}}}};
        const auto brought = report::bringFamily(m_case->room->editor(), m_circle, before);
        QVERIFY(brought.has_value());
        QCOMPARE(brought->details, 5);
        QCOMPARE(brought->dates, 1);
        QCOMPARE(brought->losses, 0);
    }

    void tooManyAreRefusedWhole()
    {
        genogram::Graph many;
        for (std::size_t i = 0; i <= report::kMostBroughtPersons; ++i)
            many.persons.push_back({.id = std::to_string(i)});
        QVERIFY(!report::bringFamily(m_case->room->editor(), m_circle, many));
        m_case->settle();
        QVERIFY(family().persons.empty());
    }

private:
    [[nodiscard]] genogram::Graph family() const { return report::graphOf(m_case->room->view()); }
    [[nodiscard]] QUrl file(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(u"family.ged"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return QUrl::fromLocalFile(file.fileName());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestCase> m_case;
    casework::CircleId m_circle;
    std::unique_ptr<FamilyImport> m_import;
};

KUDELMA_SUITE(FamilyImportTest)
#include "tst_family_import.moc"
