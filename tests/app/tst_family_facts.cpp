// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram_family.h"
#include "casework/minimisation.h"
#include "report/family_graph.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using Lack = FamilyFacts::Lack;

class TestFamilyFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsListsAreProperModels()
    {
        GenogramFamily family;
        const QAbstractItemModelTester couples(family.facts().couples());
        const QAbstractItemModelTester parents(family.facts().parents());
        const QAbstractItemModelTester ties(family.facts().ties());
        QCOMPARE(family.facts().parents()->count(), 2);
        family.facts().open(family.saara.text());
        QCOMPARE(family.facts().couples()->count(), 1);
        QCOMPARE(family.facts().name(), u"Saara"_s);
        family.facts().open(u"nobody"_s);
        QCOMPARE(family.facts().couples()->count(), 0);
        QVERIFY(family.facts().person().isEmpty() && !family.facts().canWrite());
    }

    void aCouplesStagesStandInTheOrderOfTime()
    {
        GenogramFamily family;
        family.facts().open(family.saara.text());
        QVERIFY(family.facts().addStage(family.couple, u"divorced"_s, u"2017"_s));
        QVERIFY(family.facts().addStage(family.couple, u"married"_s, u"12.6.2010"_s));
        QVERIFY(family.facts().addStage(family.couple, u"separated"_s, u"2016-05"_s));
        family.settle();
        const auto record = family.read<casework::Union>(*casework::RecordId::fromText(family.couple));
        QCOMPARE(record.history.size(), std::size_t(3));
        QCOMPARE(record.history[0].status, casework::UnionStatus::Married);
        QCOMPARE(record.history[0].from.text(), u"2010-06-12"_s);
        QCOMPARE(record.history[1].status, casework::UnionStatus::Separated);
        QVERIFY(!family.facts().addStage(family.couple, u"married"_s, u"when it rained"_s));
        QVERIFY(!family.facts().addStage(family.couple, u"no such thing"_s, {}));
        QVERIFY(!family.facts().addStage(family.aino.text(), u"married"_s, {}));
        QVERIFY(family.facts().removeStage(family.couple, 1));
        QVERIFY(!family.facts().removeStage(family.couple, 7));
        QVERIFY(!family.facts().removeStage(family.couple, -1));
        QCOMPARE(family.fact(family.facts().couples(), u"stages"_s).toList().size(), 2);
    }

    void aHistoryEndsAtItsLimit()
    {
        GenogramFamily family;
        constexpr int kMost = 20; // casework::Union
        for (int i = 0; i < kMost; ++i)
            QVERIFY(family.facts().addStage(family.couple, u"separated"_s, QString::number(1990 + i)));
        QVERIFY(!family.facts().addStage(family.couple, u"separated"_s, u"2020"_s));
    }

    void aParentMayBeOfAnyKindAndUnconfirmed()
    {
        GenogramFamily family;
        const QString link = family.facts().parents()->rows().front().key;
        QVERIFY(family.facts().setParent(link, {{u"sort"_s, u"biological"_s}}, true));
        QVERIFY(family.fact(family.facts().parents(), u"uncertain"_s).toBool());
        QCOMPARE(
            family.read<casework::Parentage>(*casework::RecordId::fromText(link)).sort, casework::ParentSort::Presumed);
        QVERIFY(family.facts().setParent(link, {{u"sort"_s, u"foster"_s}, {u"from"_s, u"14.8.2023"_s}}, false));
        const auto record = family.read<casework::Parentage>(*casework::RecordId::fromText(link));
        QCOMPARE(record.sort, casework::ParentSort::Foster);
        QCOMPARE(record.from.text(), u"2023-08-14"_s);
        QVERIFY(!family.facts().setParent(link, {{u"from"_s, u"soon"_s}}, false));
        QVERIFY(!family.facts().setParent(family.aino.text(), {}, false));
        const auto rauha = family.person(family.everybody, u"Rauha"_s);
        const QString third = family.facts().addParent(rauha.text(), u"guardian"_s);
        QVERIFY(!third.isEmpty());
        QCOMPARE(family.facts().addParent(rauha.text(), u"guardian"_s).isEmpty(), false);
        family.settle();
        QCOMPARE(family.facts().parents()->count(), 3);
        QVERIFY(family.facts().addParent(family.aino.text(), u"guardian"_s).isEmpty());
        QVERIFY(family.facts().addParent(rauha.text(), u"queen"_s).isEmpty());
        QVERIFY(family.facts().remove(third));
        family.settle();
        QCOMPARE(family.facts().parents()->count(), 2);
    }

    void aLossNeedsItsReason()
    {
        GenogramFamily family;
        const auto child = family.person(family.everybody, {});
        family.settle();
        family.facts().open(child.text());
        QCOMPARE(family.facts().lackOfKind(u"miscarriage"_s, u"  "_s), Lack::Necessity);
        QVERIFY(!family.facts().setKind({{u"sort"_s, u"miscarriage"_s}}));
        QVERIFY(!family.facts().setKind({{u"sort"_s, u"abortion"_s}, {u"necessity"_s, u" "_s}}));
        QCOMPARE(family.read<casework::Person>(child).sort, casework::PersonSort::Person);
        QVERIFY(family.facts().setKind(
            {{u"sort"_s, u"miscarriage"_s}, {u"necessity"_s, u"Aino suree sisarusta"_s}, {u"weeks"_s, u"11"_s}}));
        family.settle();
        QCOMPARE(family.read<casework::Person>(child).weeks, std::optional(11));
        QVERIFY(!family.facts().setKind({{u"weeks"_s, u"46"_s}})); // longer than any pregnancy
        // No longer a loss: the reason goes with it.
        QVERIFY(family.facts().setKind({{u"sort"_s, u"pregnancy"_s}, {u"due"_s, u"20.1.2027"_s}}));
        family.settle();
        QVERIFY(family.read<casework::Person>(child).necessity.isEmpty());
        QCOMPARE(family.read<casework::Person>(child).due.text(), u"2027-01-20"_s);
    }

    void whoIsBornTogetherIsOneSet()
    {
        GenogramFamily family;
        const QString first = family.desk.addSibling(family.aino.text());
        const QString second = family.desk.addSibling(family.aino.text());
        family.settle();
        family.facts().open(family.aino.text());
        QCOMPARE(family.facts().siblings()->count(), 2);
        QVERIFY(family.facts().setBornTogether(first, true));
        family.settle();
        QVERIFY(family.facts().setZygosity(u"identical"_s));
        QVERIFY(!family.facts().setZygosity(u"threefold"_s));
        QVERIFY(family.facts().setBornTogether(second, true));
        family.settle();
        const auto sets = family.room->view().all<casework::Twins>();
        QCOMPARE(sets.size(), std::size_t(1));
        QCOMPARE(sets.front().value.members.size(), std::size_t(3));
        QVERIFY(family.facts().setBornTogether(first, false));
        family.settle();
        QVERIFY(family.facts().setBornTogether(second, false));
        family.settle();
        QVERIFY(family.room->view().all<casework::Twins>().empty());
        QVERIFY(!family.facts().setBornTogether(family.aino.text(), true));
    }

    void placementsAreAddedAndChanged()
    {
        GenogramFamily family;
        QVERIFY(family.facts().setPlacement({},
            {{u"basis"_s, u"emergency"_s}, {u"form"_s, u"kin"_s}, {u"from"_s, u"6.3.2023"_s}, {u"to"_s, u"5.4.2023"_s},
                {u"place"_s, u"Miia ja Johanna"_s}}));
        family.settle();
        QCOMPARE(family.facts().placements()->count(), 1);
        const QString key = family.facts().placements()->rows().front().key;
        QVERIFY(family.facts().setPlacement(key, {{u"to"_s, {}}}));
        QVERIFY(family.fact(family.facts().placements(), u"to"_s).toString().isEmpty());
        QVERIFY(!family.facts().setPlacement(key, {{u"to"_s, u"tomorrow"_s}}));
        QVERIFY(!family.facts().setPlacement(family.aino.text(), {{u"form"_s, u"kin"_s}}));
        QVERIFY(!family.facts().setPlacement({}, {{u"form"_s, u"castle"_s}}));
        const genogram::Graph graph = report::graphOf(family.room->view());
        QCOMPARE(graph.person(family.aino.text().toStdString())->placements.size(), std::size_t(2));
    }

    void aHiddenHomeHasNoAddress()
    {
        GenogramFamily family;
        const QString home = family.facts().addHome(u"Äidin koti"_s);
        family.settle();
        const auto record = [&] { return family.read<casework::Household>(*casework::RecordId::fromText(home)); };
        QVERIFY(family.facts().setHome(home, {{u"address"_s, u"Kuja 1"_s}}));
        QCOMPARE(record().address, u"Kuja 1"_s);
        QVERIFY(family.facts().setHome(home, {{u"nonDisclosure"_s, true}}));
        family.settle();
        QVERIFY(record().address.isEmpty());
        QVERIFY(family.facts().setHome(home, {{u"address"_s, u"Kuja 2"_s}}));
        family.settle();
        QVERIFY(record().address.isEmpty()); // neither now
        QVERIFY(casework::minimisationFindings(family.room->view(), {}).empty());
    }

    void somebodyMayLiveInTwoHomes()
    {
        GenogramFamily family;
        const QString first = family.facts().addHome(u"Äidin koti"_s);
        const QString second = family.facts().addHome(u"Isän koti"_s);
        family.settle();
        QVERIFY(family.facts().moveIn(first, u"2020"_s, 60));
        QVERIFY(family.facts().moveIn(second, u"2020"_s, u"40"_s));
        QVERIFY(!family.facts().moveIn(second, {}, 101));
        QVERIFY(!family.facts().moveIn(second, {}, -1));
        QVERIFY(!family.facts().moveIn(second, {}, u"half"_s));
        QCOMPARE(family.fact(family.facts().homes(), u"percent"_s, 0).toInt()
                + family.fact(family.facts().homes(), u"percent"_s, 1).toInt(),
            100);
        QVERIFY(family.facts().moveOut(second, u"2024"_s));
        family.settle();
        const auto record = family.read<casework::Household>(*casework::RecordId::fromText(second));
        QCOMPARE(record.members.front().to.text(), u"2024"_s); // it stays in the history
        QVERIFY(!family.facts().moveOut(second, {}));
        QVERIFY(family.facts().moveOut(first, {})); // was never there
        family.settle();
        QVERIFY(family.read<casework::Household>(*casework::RecordId::fromText(first)).members.empty());
    }

    void aSensitiveMarkNeedsItsReason()
    {
        GenogramFamily family;
        family.facts().open(family.saara.text());
        const QString circle = family.everybody.text();
        for (const QString& sort :
            {u"illness"_s, u"mentalHealth"_s, u"substanceUse"_s, u"violence"_s, u"religion"_s, u"other"_s}) {
            QVariantMap fields{{u"sort"_s, sort}, {u"label"_s, u"sana"_s}, {u"necessity"_s, u" "_s}};
            QVERIFY(family.facts().needsReason(sort));
            QCOMPARE(family.facts().lackOfMark(fields, circle), Lack::Necessity);
            QVERIFY(family.facts().addMark(circle, fields).isEmpty());
        }
        const QString mark = family.facts().addMark(circle,
            {{u"sort"_s, u"mentalHealth"_s}, {u"necessity"_s, u"Aino vahtii äidin oloa"_s}, {u"since"_s, u"2024"_s}});
        QVERIFY(!mark.isEmpty());
        QVERIFY(family.fact(family.facts().marks(), u"words"_s).toString().contains(u"2024"_s));
        QVERIFY(family.facts().remove(mark));
        QVERIFY(!family.facts().needsReason(u"resource"_s));
        QCOMPARE(family.facts().lackOfMark({{u"sort"_s, u"school"_s}}, circle), Lack::Words);
        QCOMPARE(
            family.facts().lackOfMark({{u"sort"_s, u"resource"_s}, {u"since"_s, u"long ago"_s}}, circle), Lack::Date);
        QVERIFY(!family.facts().addMark(circle, {{u"sort"_s, u"resource"_s}}).isEmpty());
        // Secrets and safety orders are nobody's mark here.
        QVERIFY(family.facts().addMark(circle, {{u"sort"_s, u"secret"_s}, {u"necessity"_s, u"syy"_s}}).isEmpty());
    }

    void aSuspicionNeedsASourceAndStaysWithTheWorkers()
    {
        GenogramFamily family;
        family.facts().open(family.saara.text());
        const QString wide = family.everybody.text();
        QVariantMap fields{{u"sort"_s, u"substanceUse"_s}, {u"state"_s, u"suspected"_s}, {u"necessity"_s, u"syy"_s}};
        QCOMPARE(family.facts().lackOfMark(fields, wide), Lack::Source);
        fields.insert(u"source"_s, u"päiväkoti"_s);
        QCOMPARE(family.facts().lackOfMark(fields, wide), Lack::Date);
        fields.insert(u"since"_s, u"2026-09"_s);
        QCOMPARE(family.facts().lackOfMark(fields, wide), Lack::Audience); // Saara reads there
        QVERIFY(family.facts().addMark(wide, fields).isEmpty());
        QVERIFY(family.room->view().all<casework::Mark>().empty());
        family.facts().prepareMark(u"substanceUse"_s, u"active"_s);
        QVERIFY(family.facts().audiences()->indexOfKey(wide) >= 0);
        family.facts().prepareMark(u"substanceUse"_s, u"suspected"_s);
        QVERIFY(family.facts().audiences()->indexOfKey(wide) < 0);
        for (int i = 0; i < family.facts().audiences()->count(); ++i) {
            const QString circle = family.facts().audiences()->rows()[std::size_t(i)].key;
            for (const QVariant& reader : family.facts().readersOf(circle))
                QVERIFY(reader.toMap().value(u"name"_s).toString() != u"Saara"_s);
        }
    }

    void aSuspicionIsWrittenWhereWorkersAloneRead()
    {
        GenogramFamily family;
        const auto veikko = family.person(family.workers, u"Veikko"_s);
        family.settle();
        family.facts().open(veikko.text());
        const QVariantMap fields{{u"sort"_s, u"substanceUse"_s}, {u"state"_s, u"suspected"_s},
            {u"necessity"_s, u"syy"_s}, {u"source"_s, u"päiväkoti"_s}, {u"since"_s, u"2026-09"_s}};
        family.facts().prepareMark(u"substanceUse"_s, u"suspected"_s);
        QVERIFY(family.facts().audiences()->indexOfKey(family.workers.text()) >= 0);
        QVERIFY(!family.facts().addMark(family.workers.text(), fields).isEmpty());
        family.settle();
        QCOMPARE(family.facts().marks()->count(), 1);
        // A screen that several people look at leaves it out, whoever is in the room.
        family.facts().setShared(true);
        QCOMPARE(family.facts().marks()->count(), 0);
        const std::string id = veikko.text().toStdString();
        QCOMPARE(report::graphOf(family.room->view()).person(id)->marks.size(), std::size_t(1));
        QVERIFY(report::sharedGraphOf(family.room->view()).person(id)->marks.empty());
    }

    void aSuspicionIsNeverDrawnAsAFact()
    {
        GenogramFamily family;
        for (const auto sort :
            {casework::MarkSort::Illness, casework::MarkSort::MentalHealth, casework::MarkSort::Violence}) {
            casework::Mark mark;
            mark.person = family.mika;
            mark.sort = sort;
            mark.state = casework::MarkState::Suspected;
            family.add(family.everybody, mark);
        }
        family.settle();
        const genogram::Graph graph = report::graphOf(family.room->view());
        const std::vector<genogram::Mark>& marks = graph.person(family.mika.text().toStdString())->marks;
        QCOMPARE(marks.size(), std::size_t(3));
        for (const genogram::Mark sure :
            {genogram::Mark::Illness, genogram::Mark::MentalHealth, genogram::Mark::Violence})
            QVERIFY(std::ranges::find(marks, sure) == marks.end());
    }

    void anAbortionIsOnNoSharedScreenWhateverTheReason()
    {
        GenogramFamily family;
        casework::Person loss;
        loss.sort = casework::PersonSort::Abortion;
        loss.necessity = u"syy"_s;
        const auto id = family.add(family.everybody, loss);
        family.settle();
        QVERIFY(report::graphOf(family.room->view()).person(id.text().toStdString()));
        QVERIFY(!report::sharedGraphOf(family.room->view()).person(id.text().toStdString()));
    }

    void aSharedScreenTellsNoFactOfWhatStaysOffIt()
    {
        GenogramFamily family;
        casework::Person loss;
        loss.name = u"Enkeli"_s;
        loss.sort = casework::PersonSort::Miscarriage;
        const auto hidden = family.add(family.everybody, loss);
        for (const casework::RecordId& parent : {family.saara, family.mika})
            family.pen.add(u"parentages"_s, family.everybody.text(),
                {{u"child"_s, hidden.text()}, {u"parent"_s, parent.text()}, {u"parents"_s, family.couple}});
        family.pen.add(u"parentages"_s, family.everybody.text(),
            {{u"child"_s, family.aino.text()}, {u"parent"_s, hidden.text()}, {u"sort"_s, u"guardian"_s}});
        family.pen.add(u"unions"_s, family.everybody.text(),
            {{u"partnerA"_s, family.aino.text()}, {u"partnerB"_s, hidden.text()}});
        family.desk.addTie(family.aino.text(), hidden.text(), u"close"_s, u"Aino"_s);
        family.pen.add(u"households"_s, family.everybody.text(),
            {{u"name"_s, u"Koti"_s},
                {u"members"_s,
                    QVariantList{
                        QVariantMap{{u"person"_s, family.aino.text()}}, QVariantMap{{u"person"_s, hidden.text()}}}}});
        family.settle();
        FamilyFacts& facts = family.facts();
        const auto names = [&](KeyedListModel* list) { return texts(*list, u"name"_s).join(u' '); };
        QVERIFY(names(facts.siblings()).contains(u"Enkeli"_s)); // at a worker's own desk
        QCOMPARE(texts(*facts.homes(), u"members"_s), QStringList{u"Aino, Enkeli"_s});
        facts.setShared(true);
        for (KeyedListModel* list : {facts.couples(), facts.parents(), facts.siblings(), facts.ties()})
            QVERIFY2(!names(list).contains(u"Enkeli"_s), qPrintable(names(list)));
        QCOMPARE(facts.parents()->count(), 2);
        QCOMPARE(texts(*facts.homes(), u"members"_s), QStringList{u"Aino"_s});
        facts.open(hidden.text());
        QVERIFY(facts.person().isEmpty() && facts.name().isEmpty());
        facts.setShared(false);
        facts.open(hidden.text());
        facts.setShared(true); // whose facts were open while the screen was turned
        QVERIFY(facts.person().isEmpty());
    }

    void whoIsBornTogetherIsJoinedInOneCircleOnly()
    {
        GenogramFamily family;
        const auto narrow = family.circle({u"pia"_s});
        QStringList siblings;
        for (int i = 0; i < 3; ++i) {
            siblings << family.desk.addSibling(family.aino.text());
            family.settle();
        }
        family.pen.add(u"twins"_s, family.everybody.text(), {{u"members"_s, QStringList{siblings[1], siblings[2]}}});
        family.pen.add(u"twins"_s, narrow.text(), {{u"members"_s, QStringList{family.aino.text(), siblings[0]}}});
        family.settle();
        family.facts().open(family.aino.text());
        const QSignalSpy refused(&family.facts(), &FamilyFacts::twinsNotJoined);
        QVERIFY(!family.facts().setBornTogether(siblings[1], true));
        QCOMPARE(refused.count(), 1);
        family.settle();
        for (const auto& [head, twins] : family.room->view().all<casework::Twins>()) {
            QCOMPARE(twins.members.size(), std::size_t(2));
            QCOMPARE(head.key.circle == narrow, std::ranges::count(twins.members, family.aino) > 0);
        }
        // Of one circle they are one set: nothing is told to anybody who did not know.
        family.facts().open(siblings[1]);
        const QString fourth = family.desk.addSibling(family.aino.text());
        family.settle();
        QVERIFY(family.facts().setBornTogether(fourth, true));
        family.settle();
        QCOMPARE(family.room->view().all<casework::Twins>().size(), std::size_t(2));
    }

    void aTieOfAnotherKindBeginsWithItsOwnDirection()
    {
        GenogramFamily family;
        const QString tie = family.desk.addTie(family.mika.text(), family.saara.text(), u"close"_s, u"Saara"_s);
        const auto record = [&] { return family.read<casework::Tie>(*casework::RecordId::fromText(tie)); };
        QCOMPARE(record().direction, casework::Direction::Both);
        QVERIFY(family.facts().setTie(tie, {{u"type"_s, u"caretaker"_s}}));
        QCOMPARE(record().direction, casework::Direction::Forward); // only one of them does it
        QVERIFY(family.facts().setTie(tie, {{u"direction"_s, u"both"_s}}));
        QVERIFY(family.facts().setTie(tie, {{u"type"_s, u"support"_s}}));
        QCOMPARE(record().direction, casework::Direction::Both); // somebody said so of the tie before
        QVERIFY(family.facts().setTie(tie, {{u"type"_s, u"hostile"_s}, {u"direction"_s, u"forward"_s}}));
        QCOMPARE(record().direction, casework::Direction::Both); // goes no way by itself
        // As it came from another program: nothing that was not said is said by a correction.
        family.pen.set(tie, {{u"direction"_s, u"none"_s}, {u"certainty"_s, u"onRecord"_s}});
        QVERIFY(family.facts().setTie(tie, {{u"saidBy"_s, u"Mika"_s}, {u"direction"_s, u"forward"_s}}));
        QCOMPARE(record().direction, casework::Direction::None);
        QCOMPARE(record().certainty, casework::Certainty::OnRecord);
    }

    void tiesAreChangedAndRemoved()
    {
        GenogramFamily family;
        const QString tie
            = family.desk.addTie(family.aino.text(), family.mika.text(), u"fear"_s, u"Aino"_s, family.everybody.text());
        family.settle();
        QCOMPARE(family.facts().ties()->count(), 1);
        QCOMPARE(family.facts().ties()->value(0, u"type"_s).toString(), u"fear"_s);
        QVERIFY(family.facts().setTie(tie,
            {{u"type"_s, u"close-hostile"_s}, {u"since"_s, u"2023"_s}, {u"direction"_s, u"both"_s},
                {u"when"_s, u"kesäisin"_s}, {u"saidBy"_s, u"Mika"_s}, {u"from"_s, family.saara.text()}}));
        const auto record = family.read<casework::Tie>(*casework::RecordId::fromText(tie));
        QCOMPARE(record.sort, casework::TieSort::CloseHostile);
        QCOMPARE(record.from, family.aino); // whom it joins is not for changing
        QCOMPARE(record.when, u"kesäisin"_s);
        QVERIFY(!family.facts().setTie(tie, {{u"type"_s, u"best friends"_s}}));
        QVERIFY(!family.facts().setTie(tie, {{u"until"_s, u"x"_s}}));
        QVERIFY(!family.facts().setTie(family.aino.text(), {{u"saidBy"_s, u"x"_s}}));
        QVERIFY(family.facts().remove(tie));
        family.settle();
        QCOMPARE(family.facts().ties()->count(), 0);
        QVERIFY(!family.facts().remove(family.aino.text())); // a person is no fact
    }

    void aTieBecomesOneOfHarmWhereSomebodyChoseWhoReadsIt()
    {
        GenogramFamily family;
        const auto narrow = family.circle({u"pia"_s});
        const QString tie = family.desk.addTie(family.saara.text(), family.mika.text(), u"close"_s, {});
        family.settle();
        FamilyFacts& facts = family.facts();
        facts.prepareTieOf(tie);
        QCOMPARE(facts.tieAudiences()->rows().front().key, narrow.text());
        QVERIFY(facts.tieAudiences()->indexOfKey(family.everybody.text()) > 0);
        QVERIFY(facts.tieAudiences()->indexOfKey(family.workers.text()) < 0); // Outi does not know them
        QVariantMap fields{{u"type"_s, u"physical-abuse"_s}, {u"turned"_s, true}, {u"audience"_s, narrow.text()}};
        QVERIFY(!facts.setTie(tie, fields)); // nobody says so
        fields.insert(u"saidBy"_s, u"Saara"_s);
        fields.insert(u"audience"_s, family.workers.text());
        QVERIFY(!facts.setTie(tie, fields));
        fields.remove(u"audience"_s);
        QVERIFY(!facts.setTie(tie, fields));
        QCOMPARE(family.read<casework::Tie>(*casework::RecordId::fromText(tie)).sort, casework::TieSort::Close);
        fields.insert(u"audience"_s, narrow.text());
        QVERIFY(facts.setTie(tie, fields));
        family.settle();
        const auto ties = family.room->view().all<casework::Tie>();
        QCOMPARE(ties.size(), std::size_t(1));
        QCOMPARE(ties.front().head.key.circle, narrow);
        QCOMPARE(ties.front().value.sort, casework::TieSort::AbusePhysical);
        QCOMPARE(ties.front().value.direction, casework::Direction::Forward);
        QCOMPARE(ties.front().value.from, family.mika); // turned round
        QCOMPARE(ties.front().value.saidBy, u"Saara"_s);
        // Another harm is asked about anew: whoever reads of the one need not read of the other.
        const QString there = ties.front().head.id.text();
        QVERIFY(!facts.setTie(there, {{u"type"_s, u"sexual-abuse"_s}}));
        QVERIFY(facts.setTie(there, {{u"type"_s, u"physical-abuse"_s}, {u"since"_s, u"2024"_s}}));
        // And somebody goes on saying so.
        QVERIFY(!facts.setTie(there, {{u"type"_s, u"physical-abuse"_s}, {u"saidBy"_s, u"  "_s}}));
        family.settle();
        QCOMPARE(family.room->view().all<casework::Tie>().front().value.saidBy, u"Saara"_s);
        family.pen.undo();
        family.pen.undo(); // all of it at once
        family.settle();
        QCOMPARE(family.room->view().all<casework::Tie>().front().value.sort, casework::TieSort::Close);
        QCOMPARE(family.room->view().all<casework::Tie>().front().head.key.circle, family.everybody);
    }

    void whoeverIsInATieOfHarmReadsItOnlyWhereSomebodyChoseThat()
    {
        TestCase test;
        const auto all = test.circle({u"pia"_s, u"outi"_s}, {u"saara"_s, u"mika"_s, u"leevi"_s});
        const auto withMika = test.circle({u"pia"_s}, {u"mika"_s});
        const auto withLeevi = test.circle({u"pia"_s}, {u"leevi"_s});
        const auto workers = test.circle({u"pia"_s, u"outi"_s});
        const auto workersAndLeevi = test.circle({u"pia"_s, u"outi"_s}, {u"leevi"_s});
        Pen pen(*test.room, nullptr);
        QHash<QString, QString> persons;
        test.name(all, u"pia"_s, u"Pia"_s);
        test.name(all, u"outi"_s, u"Outi"_s);
        for (const QString& who : {u"saara"_s, u"mika"_s, u"leevi"_s}) {
            persons.insert(who, test.person(all, who).text());
            const auto record = test.name(all, who, who, casework::MemberRole::Parent);
            QVERIFY(pen.set(record.text(), {{u"person"_s, persons.value(who)}}));
        }
        test.settle();
        FamilyFacts facts(*test.room, test.room->view(), &pen, nullptr);
        facts.prepareTie(persons.value(u"mika"_s), persons.value(u"saara"_s));
        QStringList keys;
        QStringList apart;
        for (int row = 0; row < facts.tieAudiences()->count(); ++row) {
            keys << facts.tieAudiences()->rows()[std::size_t(row)].key;
            apart << facts.tieAudiences()->value(row, u"apart"_s).toString();
        }
        QCOMPARE(
            keys, (QStringList{workers.text(), withLeevi.text(), workersAndLeevi.text(), withMika.text(), all.text()}));
        QCOMPARE(apart, (QStringList{u"true"_s, u"true"_s, u"true"_s, u"false"_s, u"false"_s}));
    }

    void tiesAreSeenFromOneViewpoint()
    {
        GenogramFamily family;
        family.desk.setShowTies(true);
        family.desk.addTie(family.aino.text(), family.mika.text(), u"fear"_s, u"Aino"_s, family.everybody.text());
        family.desk.addTie(family.aino.text(), family.mika.text(), u"close"_s, u"Mika"_s);
        family.desk.addTie(family.saara.text(), family.mika.text(), u"hostile"_s, u"päiväkoti"_s);
        family.settle();
        DrawingChoice& choice = *family.desk.choice();
        QCOMPARE(choice.viewpoints()->count(), 4); // everybody first
        QCOMPARE(family.desk.scene().tieShapes.size(), std::size_t(3));
        choice.setViewpoint(u"Aino"_s);
        QCOMPARE(family.desk.scene().tieShapes.size(), std::size_t(1));
        choice.setViewpoint(u"nobody at all"_s);
        QVERIFY(choice.viewpoint().isEmpty());
        choice.setViewpoint(u"Mika"_s);
        family.facts().open(family.aino.text());
        for (const auto& row : std::vector(family.facts().ties()->rows()))
            QVERIFY(family.facts().remove(row.key));
        family.settle();
        QVERIFY(choice.viewpoint().isEmpty()); // nothing is told from there any more
    }

    void theNotationIsChosen()
    {
        GenogramFamily family;
        DrawingChoice& choice = *family.desk.choice();
        QCOMPARE(choice.notation(), u"mcgoldrick"_s);
        const QSignalSpy scene(&family.desk, &GenogramDesk::sceneChanged);
        choice.setNotation(u"nsgc"_s);
        QCOMPARE(scene.count(), 1);
        choice.setNotation(u"cave painting"_s);
        QCOMPARE(choice.notation(), u"nsgc"_s);
        bool arrow = false;
        for (const genogram::Label& label : family.desk.scene().find(family.aino.text().toStdString())->labels)
            arrow = arrow || label.style == genogram::TextStyle::Sign;
        QVERIFY(arrow);
    }

    void whoOnlyLooksWritesNothing()
    {
        GenogramFamily family;
        FamilyFacts only(*family.room, family.room->view(), nullptr, nullptr);
        only.open(family.aino.text());
        QVERIFY(!only.canWrite());
        QVERIFY(only.seenBy().isEmpty());
        QVERIFY(!only.setKind({{u"sort"_s, u"pet"_s}}));
        QVERIFY(!only.addStage(family.couple, u"married"_s, {}));
        QVERIFY(!only.setRelated(family.couple, true));
        QVERIFY(!only.setPlacement({}, {{u"form"_s, u"kin"_s}}));
        QVERIFY(only.addHome(u"Koti"_s).isEmpty());
        QVERIFY(only.addMark(family.everybody.text(), {{u"sort"_s, u"resource"_s}}).isEmpty());
        QVERIFY(only.addParent(family.mika.text(), u"step"_s).isEmpty());
        QVERIFY(!only.remove(family.couple));
    }
};

KUDELMA_SUITE(TestFamilyFacts)
#include "tst_family_facts.moc"
