// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"
#include "report/genogram_painter.h"
#include "report/phrases.h"
#include "report/played_case.h"
#include "support/suites.h"

#include <QDir>
#include <QImage>
#include <QTest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace kudelma;

/// Case A in both notations, on the screen's light colours and in print, pixel by pixel. The pictures were looked at
/// when they were accepted; UPDATE_GOLDENS=1 writes those that differ anew, to be looked at again.
class TestGenogramPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_family = report::test::loadLetters().sans;
        const genogram::test::GraphFile file
            = genogram::test::readGraphFile(QStringLiteral(KUDELMA_SOURCE_DIR "/tests/genogram/data/case_a.json"));
        m_graph = withEverySign(file.graph);
        m_today = file.today;
    }

    void looksAsItDid_data()
    {
        QTest::addColumn<QString>("notation");
        QTest::addColumn<bool>("print");
        QTest::newRow("mcgoldrick_light") << u"mcgoldrick"_s << false;
        QTest::newRow("mcgoldrick_print") << u"mcgoldrick"_s << true;
        QTest::newRow("nsgc_light") << u"nsgc"_s << false;
        QTest::newRow("nsgc_print") << u"nsgc"_s << true;
    }

    void looksAsItDid()
    {
        QFETCH(const QString, notation);
        QFETCH(const bool, print);
        const QString name = u"genogram_"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QImage picture = paint(notation, print);
        const QString path = u"" KUDELMA_SOURCE_DIR "/tests/report/golden/"_s + name;
        const QImage golden(path);
        if (golden.convertToFormat(picture.format()) == picture)
            return;
        if (qEnvironmentVariableIsSet("UPDATE_GOLDENS")) {
            QVERIFY(picture.save(path));
            return;
        }
        const QString actual = QDir::current().filePath(u"actual_"_s + name);
        picture.save(actual);
        QFAIL(qPrintable(u"The picture differs from the accepted one: see "_s + actual));
    }

    void theLegendSaysEverySignOfThePicture()
    {
        const genogram::Scene scene = sceneOf(u"mcgoldrick"_s);
        QVERIFY(scene.legend.size() > 20);
        for (const genogram::LegendEntry& entry : scene.legend) {
            QVERIFY2(!entry.sample.empty(), qPrintable(report::Phrases::legend(entry)));
            QVERIFY(!report::Phrases::legend(entry).isEmpty());
        }
    }

private:
    /// Case A, with what it has no example of.
    static genogram::Graph withEverySign(genogram::Graph graph)
    {
        for (genogram::Person& person : graph.persons) {
            if (person.id == "A20") {
                person.index = true; // a client too
                person.placements.push_back(
                    {genogram::PlacementKind::FamilyCare, {genogram::dateFromIso("2023-11-02"), {}, true}, {}});
            }
            if (person.id == "A18") {
                person.language = "vietnam";
                person.moved = genogram::dateFromIso("2001");
                person.marks.push_back(genogram::Mark::Migration);
            }
            if (person.id == "A08")
                person.marks.push_back(genogram::Mark::Resource);
            if (person.id == "A27")
                person.weeks = 26;
        }
        std::erase_if(graph.ties, [](const genogram::Tie& tie) { return tie.from != "A21" && tie.to != "A21"; });
        for (genogram::Tie& tie : graph.ties)
            tie.views = {tie.from};
        graph.ties.push_back({.id = "contradiction",
            .from = "A21",
            .to = "A24",
            .type = genogram::TieType::Close,
            .saidBy = "Jesse",
            .period = {genogram::dateFromIso("2021"), {}, true}});
        return graph;
    }

    [[nodiscard]] genogram::Scene sceneOf(const QString& notation) const
    {
        genogram::ViewState view{.today = m_today};
        view.profile = *genogram::fromKey<genogram::NotationProfile>(notation.toStdString());
        return genogram::buildScene(m_graph, view, genogram::compute(m_graph, view));
    }

    [[nodiscard]] QImage paint(const QString& notation, bool print) const
    {
        const genogram::Scene scene = sceneOf(notation);
        QImage picture(QSize(qCeil(scene.bounds.width), qCeil(scene.bounds.height)), QImage::Format_RGB32);
        const report::GenogramColours colours = print ? report::paperColours() : lightColours();
        picture.fill(colours.value(genogram::Role::Paper));
        QPainter painter(&picture);
        painter.translate(-scene.bounds.x, -scene.bounds.y);
        const report::GenogramPainter ink(colours, &report::Phrases::label, m_family);
        ink.paintAll(painter, scene);
        return picture;
    }

    /// Of the kind that a screen has: fills and lines in colours.
    static report::GenogramColours lightColours()
    {
        using genogram::Role;
        report::GenogramColours colours = report::paperColours();
        colours.insert({{Role::Paper, QColor(0xfb, 0xf9, 0xf5)}, {Role::PersonFill, QColor(0xff, 0xff, 0xff)},
            {Role::IndexFill, QColor(0xe0, 0xec, 0xea)}, {Role::IndexLine, QColor(0x1d, 0x5f, 0x5a)},
            {Role::FosterLine, QColor(0x2b, 0x5c, 0x8a)}, {Role::HouseholdLine, QColor(0x3c, 0x6b, 0x38)},
            {Role::HouseholdFill, QColor(0xe8, 0xf1, 0xe4)}, {Role::TieWarm, QColor(0x3c, 0x6b, 0x38)},
            {Role::TieStrained, QColor(0x8a, 0x5a, 0x00)}, {Role::TieDistance, QColor(0x2b, 0x5c, 0x8a)},
            {Role::TieHarm, QColor(0xa3, 0x2a, 0x2a)}, {Role::BadgeFill, QColor(0xdf, 0xea, 0xf4)}});
        return colours;
    }

    genogram::Graph m_graph;
    genogram::Date m_today;
    QString m_family;
};

KUDELMA_SUITE(TestGenogramPictures)
#include "tst_genogram_pictures.moc"
