// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_desk.h"
#include "app/support/table_helpers.h"
#include "app/table/meeting_table.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

casework::PartialDate dated(const QString& text)
{
    return *casework::PartialDate::fromText(text);
}

/// Saara (1986) and Mika married in 2010 and divorced in 2017; Aino was born in 2015, Leevi in June 2012.
struct Story : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"saara"_s});
    casework::CircleId team = circle({u"pia"_s});
    Pen pen{*room, nullptr};
    GenogramDesk desk{*room, room->view(), &pen, nullptr};
    casework::RecordId saara = born(u"Saara"_s, u"1986-11-02"_s);
    casework::RecordId mika = born(u"Mika"_s, u"1983-02-28"_s);
    casework::RecordId leevi = born(u"Leevi"_s, u"2012-06-19"_s);
    casework::RecordId aino = born(u"Aino"_s, u"2015-04-12"_s, true);
    GenogramTime* time = nullptr;

    Story()
    {
        casework::Union couple;
        couple.partnerA = saara;
        couple.partnerB = mika;
        couple.history = {{casework::UnionStatus::Married, dated(u"2010"_s), {}},
            {casework::UnionStatus::Divorced, dated(u"2017"_s), {}}};
        const auto together = add(everybody, couple);
        for (const auto& child : {leevi, aino}) {
            for (const auto& parent : {saara, mika}) {
                casework::Parentage link;
                link.child = child;
                link.parent = parent;
                link.parents = together;
                add(everybody, link);
            }
        }
        casework::Household before;
        before.name = u"Vanha koti"_s;
        before.members = {{saara, dated(u"2010"_s), dated(u"2016"_s), {}}, {mika, dated(u"2010"_s), {}, {}}};
        add(everybody, before);
        settle();
        time = desk.time();
    }
    casework::RecordId born(const QString& name, const QString& day, bool index = false)
    {
        casework::Person person;
        person.name = name;
        person.born = dated(day);
        person.index = index;
        return add(everybody, person);
    }
    [[nodiscard]] QStringList drawn() const
    {
        QStringList names = texts(*const_cast<GenogramDesk&>(desk).persons(), u"name"_s);
        names.sort();
        return names;
    }
    void goTo(int year)
    {
        time->toFirst();
        while (time->date().year < year)
            time->stepYears(1);
    }
};

} // namespace

class TestGenogramTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsTicksAreAProperModel()
    {
        Story story;
        const QAbstractItemModelTester tester(story.time->ticks());
        QVERIFY(story.time->hasStory());
        QVERIFY(story.time->ticks()->count() >= 6);
        QCOMPARE(story.time->ticks()->value(0, u"at"_s).toReal(), 0.0);
        QVERIFY(story.desk.editPerson(story.aino.text(), {{u"born"_s, u"2016"_s}}));
        story.settle();
    }

    void closedItShowsTheWholeStory()
    {
        Story story;
        QVERIFY(!story.time->isOpen() && !story.time->isPast());
        QCOMPARE(story.drawn().size(), 4);
        story.time->toEarlier();
        QVERIFY(!story.time->isPast());
        QCOMPARE(story.drawn().size(), 4);
    }

    void itOpensTodayAndDrawingGoesOn()
    {
        Story story;
        story.time->setOpen(true);
        QVERIFY(!story.time->isPast() && story.desk.canDraw());
        QCOMPARE(story.drawn().size(), 4);
        QVERIFY(!story.desk.addPartner(story.aino.text()).isEmpty());
    }

    void aDayShowsWhoWasThereAndNothingIsDrawn()
    {
        Story story;
        story.time->setOpen(true);
        QSignalSpy scenes(&story.desk, &GenogramDesk::sceneChanged);
        story.goTo(2012);
        QVERIFY(scenes.count() > 0);
        QCOMPARE(story.time->shown(), u"End of 2012"_s);
        QCOMPARE(story.drawn(), (QStringList{u"Leevi"_s, u"Mika"_s, u"Saara"_s}));
        QVERIFY(story.time->isPast() && !story.desk.canDraw());
        story.desk.choose(story.leevi.text());
        QVERIFY(!story.desk.chosenWritable());
        QVERIFY(story.desk.addPartner(story.leevi.text()).isEmpty());
        QVERIFY(!story.desk.editPerson(story.leevi.text(), {{u"name"_s, u"x"_s}}));
        QVERIFY(!story.desk.removePerson(story.leevi.text()));
        QVERIFY(story.desk.addPerson(story.everybody.text(), u"x"_s).isEmpty());
        story.time->toToday();
        QVERIFY(story.desk.canDraw());
    }

    void nobodyMovesWhileTheYearsGoBy()
    {
        Story story;
        const auto placeOf = [&](const casework::RecordId& person) {
            const KeyedListModel& rows = *story.desk.persons();
            const int row = rows.indexOfKey(person.text());
            return QPointF(rows.value(row, u"atX"_s).toReal(), rows.value(row, u"atY"_s).toReal());
        };
        const QPointF saara = placeOf(story.saara);
        story.time->setOpen(true);
        const QRectF bounds = story.desk.bounds();
        for (story.time->toFirst(); story.time->hasLater(); story.time->stepYears(1)) {
            if (story.time->date().year >= 1987)
                QCOMPARE(placeOf(story.saara), saara);
            QCOMPARE(story.desk.bounds(), bounds);
        }
    }

    void theTextTellsTheSameDay()
    {
        Story story;
        story.time->setOpen(true);
        story.goTo(2012);
        QCOMPARE(story.desk.textRows()->count(), 3);
        const QString saara = story.desk.textRows()
                                  ->value(story.desk.textRows()->indexOfKey(story.saara.text()), u"spoken"_s)
                                  .toString();
        QVERIFY2(saara.contains(u"26"_s) && !saara.contains(u"divorced"_s), qPrintable(saara));
        story.goTo(2018);
        QVERIFY(story.desk.textRows()
                    ->value(story.desk.textRows()->indexOfKey(story.saara.text()), u"spoken"_s)
                    .toString()
                    .contains(u"divorced"_s));
    }

    void whoIsChosenAndNotBornYetIsChosenNoMore()
    {
        Story story;
        story.time->setOpen(true);
        story.desk.choose(story.aino.text());
        story.goTo(2012);
        QVERIFY(story.desk.chosen().isEmpty());
        QVERIFY(story.desk.neighbour(story.leevi.text(), GenogramDesk::Direction::SiblingRight) != story.aino.text());
    }

    void eventsAreReachedOneAfterTheOther()
    {
        Story story;
        story.time->setOpen(true);
        story.time->toFirst();
        QVERIFY(!story.time->hasEarlier());
        QCOMPARE(story.time->happened(), QStringList{u"Mika was born"_s});
        story.time->toLater();
        QCOMPARE(story.time->happened(), QStringList{u"Saara was born"_s});
        story.time->toLater();
        QCOMPARE(story.time->shown(), u"2010"_s);
        QVERIFY(story.time->happened().contains(u"Saara and Mika: married"_s));
        QVERIFY(story.time->happened().contains(u"Saara moved in: Vanha koti"_s));
        story.time->toEarlier();
        QCOMPARE(story.time->happened(), QStringList{u"Saara was born"_s});
        for (int i = 0; story.time->hasLater() && i < 50; ++i)
            story.time->toLater();
        QVERIFY(!story.time->hasLater() && !story.time->isPast());
        QCOMPARE(story.time->shown(), u"Today"_s);
    }

    void anEndOfAYearTellsOfThatYear()
    {
        Story story;
        story.time->setOpen(true);
        story.goTo(2012);
        QCOMPARE(story.time->happened().size(), 1);
        QVERIFY(story.time->happened().front().endsWith(u"Leevi was born"_s));
    }

    void theSliderFindsTheEventThatIsNear()
    {
        Story story;
        story.time->setOpen(true);
        story.time->toFirst();
        const int leevi = genogram::firstDayOf({.year = 2012, .month = 6, .day = 19}).value()
            - genogram::firstDayOf({.year = 1983, .month = 2, .day = 28}).value();
        story.time->showNear(leevi + 20, 30);
        QCOMPARE(story.time->day(), leevi);
        story.time->showNear(leevi + 20, 10);
        QCOMPARE(story.time->shown(), u"End of 2012"_s);
        story.time->showNear(-1e9, 1);
        story.time->showNear(1e9, 1);
        QCOMPARE(story.time->shown(), u"Today"_s);
        story.time->showDay(-5);
        QCOMPARE(story.time->day(), 0);
        story.time->showDay(std::numeric_limits<int>::max());
        QVERIFY(!story.time->isPast());
    }

    void yearsGoFromOneEndToAnother()
    {
        Story story;
        story.time->setOpen(true);
        story.time->toFirst();
        story.time->stepYears(1);
        QCOMPARE(story.time->shown(), u"End of 1983"_s);
        story.time->stepYears(10);
        QCOMPARE(story.time->shown(), u"End of 1993"_s);
        story.time->stepYears(-1);
        QCOMPARE(story.time->shown(), u"End of 1992"_s);
        story.time->stepYears(-100);
        QVERIFY(!story.time->hasEarlier());
        story.time->stepYears(1000);
        QVERIFY(!story.time->isPast());
    }

    void whatOthersWriteMeanwhileIsThere()
    {
        Story story;
        story.time->setOpen(true);
        story.goTo(2012);
        QVERIFY(story.drawn().size() == 3);
        story.born(u"Venla"_s, u"2011-05-05"_s);
        story.settle();
        QCOMPARE(story.drawn().size(), 4);
        QCOMPARE(story.time->shown(), u"End of 2012"_s);
    }

    void tiesThatThePictureDoesNotShowAreNotTold()
    {
        Story story;
        casework::Tie tie;
        tie.from = story.mika;
        tie.to = story.saara;
        tie.sort = casework::TieSort::Hostile;
        tie.since = dated(u"2016-02-02"_s);
        story.add(story.team, tie);
        story.settle();
        story.time->setOpen(true);
        const auto isTold = [&] {
            bool told = false;
            for (story.desk.time()->toFirst(); story.time->hasLater(); story.time->toLater())
                told = told || story.time->happened().contains(u"Mika and Saara: in conflict"_s);
            return told;
        };
        QVERIFY(!isTold());
        story.desk.setShowTies(true);
        QVERIFY(isTold());
    }

    void aFamilyWithoutDatesHasNoStory()
    {
        TestCase test;
        const auto everybody = test.circle({u"pia"_s});
        test.person(everybody, u"Aino"_s);
        test.settle();
        GenogramDesk desk(*test.room, test.room->view(), nullptr, nullptr);
        QVERIFY(!desk.time()->hasStory());
        desk.time()->setOpen(true);
        desk.time()->toFirst();
        desk.time()->stepYears(-5);
        desk.time()->showNear(5, 1);
        QCOMPARE(desk.time()->shown(), u"Today"_s);
        QCOMPARE(desk.persons()->count(), 1);
    }

    void nobodyIsToldOfWhoIsNotThereOnThatDay()
    {
        Story story;
        const QSignalSpy watched(&story.desk, &GenogramDesk::sceneChanged);
        story.desk.companions()->setTogether(true);
        story.desk.choose(story.aino.text());
        QVERIFY(story.room->cursors().own(story.everybody));
        story.time->setOpen(true);
        story.time->toFirst();
        QVERIFY(story.desk.chosen().isEmpty());
        QVERIFY(!story.room->cursors().own(story.everybody));
    }

    void whatChangedIsToldInWords()
    {
        Story story;
        PictureChanges& changes = *story.desk.changes();
        const QAbstractItemModelTester moments(changes.moments());
        const QAbstractItemModelTester rows(changes.rows());
        changes.open();
        QCOMPARE(changes.moments()->count(), 0);
        QCOMPARE(changes.moment(), -1);
        QVERIFY(changes.remember());
        story.settle();
        QCOMPARE(changes.moments()->count(), 1);
        QCOMPARE(changes.rows()->count(), 0);
        QVERIFY(story.desk.editPerson(story.aino.text(), {{u"born"_s, u"2015-04-13"_s}, {u"label"_s, u"isosisko"_s}}));
        QVERIFY(story.desk.pin(story.mika.text(), 10, 10)); // nobody would call that a change
        story.born(u"Venla"_s, u"2018"_s);
        story.settle();
        QCOMPARE(changes.rows()->count(), 2);
        const int aino = changes.rows()->indexOfKey(story.aino.text());
        QCOMPARE(changes.rows()->value(aino, u"whom"_s).toString(), u"Aino"_s);
        QCOMPARE(
            changes.rows()->value(aino, u"what"_s).toString(), u"Changed: what the child calls them, date of birth"_s);
        QVERIFY(texts(*changes.rows(), u"whom"_s).contains(u"Venla"_s));
        changes.close();
        QCOMPARE(changes.rows()->count(), 0);
    }

    void aSharedScreenHearsOfNothingThatStaysOffIt()
    {
        Story story;
        GenogramDesk shown(*story.room, story.room->view(), nullptr, nullptr);
        shown.setShared(true);
        casework::Person loss;
        loss.name = u"Enkeli"_s;
        loss.sort = casework::PersonSort::Miscarriage;
        const auto before = story.add(story.everybody, loss);
        QVERIFY(story.desk.changes()->remember());
        loss.sort = casework::PersonSort::Abortion;
        loss.necessity = u"syy"_s;
        const auto since = story.add(story.everybody, loss);
        for (const auto& child : {before, since}) {
            casework::Parentage link;
            link.child = child;
            link.parent = story.saara;
            story.add(story.everybody, link);
            casework::Tie tie;
            tie.from = story.saara;
            tie.to = child;
            story.add(story.everybody, tie);
        }
        casework::Twins twins;
        twins.members = {story.aino, before};
        story.add(story.everybody, twins);
        casework::Mark suspicion;
        suspicion.person = story.mika;
        suspicion.sort = casework::MarkSort::SubstanceUse;
        suspicion.state = casework::MarkState::Suspected;
        story.add(story.everybody, suspicion);
        QVERIFY(story.pen.set(before.text(), {{u"weeks"_s, 9}}));
        story.born(u"Venla"_s, u"2018"_s);
        story.settle();
        shown.changes()->open();
        QCOMPARE(texts(*shown.changes()->rows(), u"whom"_s), QStringList{u"Venla"_s});
        story.desk.changes()->open(); // a worker's own screen has them all
        QCOMPARE(story.desk.changes()->rows()->count(), 9);
        story.desk.setShared(true); // and says so no longer while others look
        QCOMPARE(texts(*story.desk.changes()->rows(), u"whom"_s), QStringList{u"Venla"_s});
    }

    void aMeetingRemembersItsPictureWhenItEnds()
    {
        Story story;
        Appearance appearance{QString()};
        casework::Meeting meeting;
        meeting.title = u"Viikkokokous"_s;
        meeting.facilitator = member(u"pia"_s);
        const auto record = story.add(story.everybody, meeting);
        story.settle();
        MeetingTable table(*story.room, appearance, QByteArray(), record);
        makeReady(table);
        QVERIFY(table.begin());
        QVERIFY(casework::snapshotMoments(story.room->view()).empty());
        QVERIFY(table.end());
        story.settle();
        PictureChanges& changes = *story.desk.changes();
        changes.open();
        QCOMPARE(changes.moments()->count(), 1);
        QVERIFY(changes.moments()->value(0, u"words"_s).toString().startsWith(u"Viikkokokous, "_s));
        story.born(u"Venla"_s, u"2018"_s);
        story.settle();
        QCOMPARE(changes.rows()->count(), 1);
    }

    void aDeskToLookAtRemembersNothing()
    {
        Story story;
        GenogramDesk only(*story.room, story.room->view(), nullptr, nullptr);
        QVERIFY(!only.changes()->canRemember());
        QVERIFY(!only.changes()->remember());
    }

    void aNarrowerViewHearsOnlyOfWhatItSees()
    {
        Story story;
        QVERIFY(story.desk.changes()->remember());
        casework::CaseView* saara = story.room->projection({member(u"saara"_s)}, &story.pen);
        GenogramDesk hers(*story.room, *saara, nullptr, nullptr);
        story.person(story.team, u"Kettu"_s);
        story.person(story.everybody, u"Venla"_s);
        story.settle();
        hers.changes()->open();
        QCOMPARE(texts(*hers.changes()->rows(), u"whom"_s), QStringList{u"Venla"_s});
        story.room->setProjection(saara, {member(u"saara"_s), member(u"nobody"_s)});
        QCOMPARE(hers.changes()->rows()->count(), 0);
        QCOMPARE(hers.changes()->moments()->count(), 0);
    }
};

KUDELMA_SUITE(TestGenogramTime)
#include "tst_genogram_time.moc"
