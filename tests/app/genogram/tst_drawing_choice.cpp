// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram_family.h"
#include "support/suites.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

/// A desk on the same case, opened later on this device.
struct Later
{
    explicit Later(GenogramFamily& family)
        : kept(*family.store)
        , choice(kept, family.room->view(), nullptr)
    { }
    KeptChoices kept; ///< Read from the file.
    DrawingChoice choice;
};

void put(GenogramFamily& family, const QByteArray& look)
{
    vault::Batch batch;
    batch.putSetting("look.genogram", vault::Bytes(look.begin(), look.end()));
    QVERIFY(family.store->commit(batch));
}

} // namespace

class TestDrawingChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasChosenIsThereTheNextTime()
    {
        GenogramFamily family;
        family.desk.choice()->setNotation(u"nsgc"_s);
        family.desk.choice()->setByAge(false);
        family.desk.choice()->setMarks(false);
        family.desk.choice()->setPlacements(false);
        family.desk.setShowTies(true);
        family.desk.setShowHouseholds(false);
        const Later later(family);
        QCOMPARE(later.choice.notation(), u"nsgc"_s);
        QVERIFY(!later.choice.byAge() && !later.choice.marks() && !later.choice.placements());
        QVERIFY(later.choice.ties() && !later.choice.homes());
        genogram::ViewState state;
        later.choice.applyTo(state);
        QCOMPARE(state.profile, genogram::NotationProfile::Nsgc);
        QCOMPARE(state.siblingOrder, genogram::SiblingOrder::Relaxed);
        QVERIFY(!state.showHouseholds && !state.showMarks && !state.showPlacements);
    }

    void aDeskOpenedLaterIsDrawnSo()
    {
        GenogramFamily family;
        family.desk.choice()->setNotation(u"nsgc"_s);
        family.desk.setShowTies(true);
        const GenogramDesk later(*family.room, family.room->view(), &family.pen, nullptr);
        QCOMPARE(later.state().profile, genogram::NotationProfile::Nsgc);
        QVERIFY(later.showTies());
    }

    void whoseViewItWasIsNotKept()
    {
        GenogramFamily family;
        QVERIFY(!family.desk.addTie(family.aino.text(), family.saara.text(), u"close"_s, u"opettaja"_s).isEmpty());
        family.settle();
        family.desk.choice()->setViewpoint(u"opettaja"_s);
        QCOMPARE(family.desk.choice()->viewpoint(), u"opettaja"_s);
        family.desk.choice()->setNotation(u"nsgc"_s);
        const Later later(family);
        QCOMPARE(later.choice.viewpoint(), QString());
        QVERIFY(!later.kept.of(u"genogram"_s).contains(u"viewpoint"_s));
    }

    void whatOthersLookAtFollowsTheNotationAlone()
    {
        GenogramFamily family;
        GenogramDesk screen(*family.room, family.room->view(), &family.pen, nullptr);
        screen.setShared(true);
        family.desk.choice()->setNotation(u"nsgc"_s);
        family.desk.setShowTies(true);
        family.desk.choice()->setMarks(false);
        QCOMPARE(screen.choice()->notation(), u"nsgc"_s);
        QVERIFY(!screen.showTies() && screen.choice()->marks());
        screen.setShowTies(true);
        screen.setShowTies(false);
        QVERIFY(family.desk.showTies()); // and keeps nothing
        GenogramDesk later(*family.room, family.room->view(), &family.pen, nullptr);
        QVERIFY(later.showTies());
        later.setShared(true);
        QVERIFY(!later.showTies());
        const GenogramDesk seenAs(*family.room, family.room->view(), nullptr, nullptr);
        QVERIFY(!seenAs.showTies());
    }

    void theTwoDrawingsOfOneCaseAreShownTheSame()
    {
        GenogramFamily family;
        GenogramDesk table(*family.room, family.room->view(), &family.pen, nullptr);
        const QSignalSpy changed(table.choice(), &DrawingChoice::changed);
        family.desk.choice()->setPlacements(false);
        QVERIFY(!table.choice()->placements());
        QCOMPARE(changed.count(), 1);
        family.desk.choice()->setPlacements(false);
        QCOMPARE(changed.count(), 1);
    }

    void whatCannotBeReadChangesNothing()
    {
        for (const QByteArray& look :
            {QByteArray(), QByteArray("no json"), QByteArray("[]"), QByteArray(R"({"notation":"klingon","ties":7})"),
                QByteArray(R"({"notation":"nsgc"})").append(QByteArray(5000, ' '))}) {
            GenogramFamily family;
            put(family, look);
            const Later later(family);
            QCOMPARE(later.choice.notation(), u"mcgoldrick"_s);
            QVERIFY(!later.choice.ties() && later.choice.homes() && later.choice.byAge());
        }
    }

    void noFileTellsIt()
    {
        GenogramFamily family;
        family.desk.choice()->setNotation(u"nsgc"_s);
        QDirIterator files(family.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("nsgc"), qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count > 0);
    }

    void anotherOrderOfSiblingsIsAnotherDrawing()
    {
        GenogramFamily family;
        const QSignalSpy drawn(&family.desk, &GenogramDesk::sceneChanged);
        family.desk.choice()->setByAge(false);
        QCOMPARE(drawn.count(), 1);
        QCOMPARE(family.desk.state().siblingOrder, genogram::SiblingOrder::Relaxed);
    }
};

KUDELMA_SUITE(TestDrawingChoice)
#include "tst_drawing_choice.moc"
