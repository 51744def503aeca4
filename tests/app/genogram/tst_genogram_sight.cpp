// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/presence_board.h"
#include "app/genogram/drawing_case.h"
#include "app/genogram/ink_marks.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <functional>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

/// Three generations: Aino, Saara, her mother Eila.
struct Kin : FamilyCase
{
    casework::RecordId saara = person(everybody, u"Saara"_s);
    casework::RecordId eila = person(everybody, u"Eila"_s);

    Kin()
    {
        link(everybody, aino, saara);
        link(everybody, saara, eila);
        settle();
    }
    void link(const casework::CircleId& circle, const casework::RecordId& child, const casework::RecordId& parent)
    {
        casework::Parentage parentage;
        parentage.child = child;
        parentage.parent = parent;
        add(circle, parentage);
    }
    void theyChoose(const casework::CircleId& where, const casework::RecordId& who, const crypto::DeviceId& from)
    {
        const QByteArray state = PresenceState().toBytes(CursorState{who, u"symbol"_s, sync::Bytes{0}, {}});
        Q_EMIT room->client().presence(syncCircle(where), from, sync::Bytes(state.begin(), state.end()));
    }
    [[nodiscard]] bool isTold(const casework::CircleId& circle) const
    {
        return room->cursors().own(circle).has_value();
    }
};

} // namespace

class TestGenogramSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsListsAreProperModels()
    {
        Kin kin;
        const QAbstractItemModelTester folds(kin.desk.sight()->folds());
        const QAbstractItemModelTester found(kin.desk.sight()->found());
        const QAbstractItemModelTester companions(kin.desk.companions());
        kin.desk.sight()->seek(u"a"_s);
        kin.desk.sight()->fold(kin.saara.text());
        kin.theyChoose(kin.everybody, kin.aino, crypto::DeviceIdentity::generate().id());
        QCOMPARE(kin.desk.companions()->count(), 1);
        QVERIFY(kin.desk.removePerson(kin.eila.text()));
        kin.settle();
        QCOMPARE(kin.desk.sight()->folds()->count(), 0);
    }

    void onlyTheNearOnesAreDrawnAndEverybodyComesBack()
    {
        Kin kin;
        kin.desk.sight()->showNear(kin.aino.text(), 1);
        QCOMPARE(texts(*kin.desk.persons(), u"name"_s).size(), 2);
        QCOMPARE(kin.desk.sight()->hidden(), 1);
        QCOMPARE(kin.desk.sight()->nearWhom(), u"Aino"_s);
        QCOMPARE(kin.desk.textRows()->count(), 2);
        kin.desk.sight()->showAll();
        QCOMPARE(kin.drawn(), 3);
        QCOMPARE(kin.desk.sight()->hidden(), 0);
    }

    void aFoldedBranchSaysHowManyItHides()
    {
        Kin kin;
        QCOMPARE(kin.desk.sight()->branchOf(kin.saara.text()), 1);
        QCOMPARE(kin.desk.sight()->branchOf(kin.aino.text()), 0);
        kin.desk.sight()->fold(kin.saara.text());
        QCOMPARE(kin.drawn(), 2);
        QCOMPARE(kin.desk.sight()->folds()->value(0, u"count"_s).toInt(), 1);
        QCOMPARE(kin.desk.sight()->folds()->value(0, u"name"_s).toString(), u"Saara"_s);
        kin.desk.sight()->unfold(kin.saara.text());
        QCOMPARE(kin.drawn(), 3);
    }

    void aFoldCountsNobodyWhomTheViewerMayNotSee()
    {
        Kin kin;
        const auto secret = kin.person(kin.onlyPia, u"Kettu"_s);
        kin.link(kin.onlyPia, kin.eila, secret);
        kin.settle();
        QCOMPARE(kin.desk.sight()->branchOf(kin.saara.text()), 2);
        const std::unique_ptr<casework::CaseView> saaras(
            kin.room->projection({member(u"pia"_s), member(u"saara"_s)}, nullptr));
        GenogramDesk hers(*kin.room, *saaras, nullptr, nullptr);
        QCOMPARE(hers.sight()->branchOf(kin.saara.text()), 1);
        hers.sight()->fold(kin.saara.text());
        QCOMPARE(hers.sight()->folds()->value(0, u"count"_s).toInt(), 1);
        hers.sight()->seek(u"Kettu"_s);
        QCOMPARE(hers.sight()->found()->count(), 0);
    }

    void findsByAPartOfTheNameAndShowsWhoIsFolded()
    {
        Kin kin;
        kin.desk.sight()->fold(kin.saara.text());
        kin.desk.sight()->seek(u"  EIL"_s);
        QCOMPARE(kin.desk.sight()->found()->count(), 1);
        QCOMPARE(kin.desk.sight()->found()->value(0, u"drawn"_s).toBool(), false);
        kin.desk.sight()->reveal(kin.eila.text());
        QCOMPARE(kin.drawn(), 3);
        QCOMPARE(kin.desk.sight()->found()->value(0, u"drawn"_s).toBool(), true);
        kin.desk.sight()->seek(u"ai"_s);
        QCOMPARE(kin.desk.sight()->found()->value(0, u"name"_s).toString(), u"Aino"_s);
        kin.desk.sight()->seek(u"x"_s.repeated(1000));
        QCOMPARE(kin.desk.sight()->found()->count(), 0);
        kin.desk.sight()->seek({});
        QCOMPARE(kin.desk.sight()->found()->count(), 0);
    }

    void findsNoMoreThanAreRead()
    {
        Kin kin;
        for (int i = 0; i <= GenogramSight::kMostFound; ++i)
            kin.person(kin.everybody, u"Serkku %1"_s.arg(i));
        kin.settle();
        kin.desk.sight()->seek(u"serkku"_s);
        QCOMPARE(kin.desk.sight()->found()->count(), GenogramSight::kMostFound);
    }

    void theOthersAreWhereTheyHaveChosen()
    {
        Kin kin;
        const crypto::DeviceIdentity saaras = crypto::DeviceIdentity::generate();
        kin.name(kin.everybody, u"saara"_s, u"Saara Virtanen"_s, casework::MemberRole::Parent, {textOf(saaras.id())});
        kin.settle();
        kin.theyChoose(kin.everybody, kin.eila, saaras.id());
        QCOMPARE(kin.desk.companions()->count(), 1);
        QCOMPARE(kin.desk.companions()->value(0, u"person"_s).toString(), kin.eila.text());
        QCOMPARE(kin.desk.companions()->value(0, u"name"_s).toString(), u"Saara Virtanen"_s);
        QVERIFY(kin.desk.companions()->value(0, u"wide"_s).toDouble() > 0);
        kin.theyChoose(kin.onlyPia, kin.eila, saaras.id()); // told where the person does not stand
        kin.desk.sight()->fold(kin.saara.text());
        QCOMPARE(kin.desk.companions()->count(), 0); // not beside somebody who is not drawn
    }

    void whomAWorkerHasChosenIsToldToColleaguesAlone()
    {
        Kin kin;
        kin.name(kin.onlyPia, u"pia"_s, u"Pia"_s);
        const auto secret = kin.person(kin.onlyPia, u"Kettu"_s);
        kin.settle();
        kin.desk.choose(kin.aino.text());
        QVERIFY(!kin.isTold(kin.everybody));
        kin.desk.choose(secret.text());
        QVERIFY(kin.isTold(kin.onlyPia));
        kin.desk.companions()->setTogether(true);
        kin.desk.choose(kin.aino.text());
        QVERIFY(kin.isTold(kin.everybody));
        QVERIFY(!kin.isTold(kin.onlyPia));
        kin.desk.choose({});
        QVERIFY(!kin.isTold(kin.everybody));
    }

    void whoIsNoLongerChosenIsToldToNobody()
    {
        Kin kin;
        const QSignalSpy watched(&kin.desk, &GenogramDesk::sceneChanged);
        kin.desk.companions()->setTogether(true);
        kin.desk.choose(kin.eila.text());
        QVERIFY(kin.isTold(kin.everybody));
        kin.desk.sight()->fold(kin.saara.text());
        QVERIFY(kin.desk.chosen().isEmpty());
        QVERIFY(!kin.isTold(kin.everybody));
    }

    void anEditMarksThePartsThatItChanged()
    {
        Kin kin;
        const InkMarks before(kin.desk.scene());
        const QRectF all = kin.desk.bounds();
        const QRectF ofAino = kin.desk.cellOf(kin.aino.text());
        const QRectF ofEila = kin.desk.cellOf(kin.eila.text());
        QVERIFY(before.within(all) != 0);
        QCOMPARE(before.within(QRectF(all.right() + 500, 0, 10, 10)), std::uint64_t(0));
        QVERIFY(kin.desk.editPerson(kin.eila.text(), {{u"name"_s, u"Eija"_s}}));
        kin.settle();
        const InkMarks after(kin.desk.scene());
        QVERIFY(after.within(all) != before.within(all));
        QVERIFY(after.within(ofEila) != before.within(ofEila));
        QCOMPARE(after.within(ofAino), before.within(ofAino));
    }

    void whatOnlyLooksOtherwiseIsPaintedAnew()
    {
        using genogram::LabelPart;
        genogram::Scene scene;
        genogram::Path& line = scene.lines.emplace_back();
        line.moveTo({0, 0}).lineTo({40, 40});
        line.stroke = genogram::Role::UnionLine;
        genogram::Label& label = scene.labels.emplace_back();
        label.box = {.x = 0, .y = 0, .width = 40, .height = 20};
        label.parts = {{.kind = LabelPart::Kind::Due, .text = "2026", .date = {.year = 2026, .month = 9, .day = 1}},
            {.kind = LabelPart::Kind::Loss, .person = genogram::PersonKind::Miscarriage}};
        const std::vector<std::pair<const char*, std::function<void()>>> changes{
            {"pale", [&] { line.pale = true; }},
            {"day", [&] { label.parts[0].date.day = 2; }},
            {"month", [&] { label.parts[0].date.month = 10; }},
            {"year", [&] { label.parts[0].date.year = 2027; }},
            {"about", [&] { label.parts[0].date.approximate = true; }},
            {"words", [&] { label.parts[0].date.text = "in autumn"; }},
            {"kind", [&] { label.parts[1].person = genogram::PersonKind::Stillbirth; }},
        };
        const QRectF all(-10, -10, 60, 60);
        for (const auto& [what, change] : changes) {
            const std::uint64_t before = InkMarks(scene).within(all);
            change();
            QVERIFY2(InkMarks(scene).within(all) != before, what);
        }
    }
};

KUDELMA_SUITE(TestGenogramSight)
#include "tst_genogram_sight.moc"
