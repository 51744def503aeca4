// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A child's own map: who and what is near or far, in the child's words, for whom the child chose.
#include "app/boards/outsiders.h"
#include "app/voice/ring_board.h"
#include "app/voice/voice_desk.h"
#include "meeting/ring_layout.h"
#include "support/suites.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

const QString kRings = u"lahella-ja-kaukana"_s;
const QString kNearest = u"right-here"_s;
const QString kFarthest = u"farther"_s;

struct Rings : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s}, {u"aino"_s, u"mika"_s});
    casework::CircleId two = circle({u"pia"_s}, {u"aino"_s});
    casework::RecordId aino = person(everybody, u"Aino"_s);
    casework::RecordId granny = person(everybody, u"Marjatta"_s);
    casework::RecordId hidden = person(two, u"Salainen Setä"_s);
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    VoiceDesk desk;
    InstrumentPage page;
    RingBoard board;

    Rings()
    {
        settle();
        desk.setPen(&pen);
        page.setPen(&pen);
        page.setInstrument(kRings);
        page.setPerson(aino.text());
        board.setPage(&page);
        board.setLists(&lists);
    }
    QString put(const QString& ring, const casework::CircleId& circle, const QString& words,
        const casework::RecordId& about = {})
    {
        const QVariantMap fields = board.fieldsOf(ring, circle.text(), about.isNull() ? QString() : about.text());
        const QString thing = desk.keep(circle.text(), aino.text(), words, fields);
        settle();
        return thing;
    }
    QVariant of(const QString& thing, const QString& role)
    {
        return board.things()->value(board.things()->indexOfKey(thing), role);
    }
};

} // namespace

class TestRings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theRingsLieAroundTheChild()
    {
        Rings map;
        QCOMPARE(map.board.childName(), u"Aino"_s);
        QCOMPARE(map.board.rings()->count(), 3);
        // The outermost is drawn first.
        QCOMPARE(map.board.rings()->value(0, u"key"_s).toString(), kFarthest);
        QCOMPARE(map.board.rings()->value(2, u"key"_s).toString(), kNearest);
        QVERIFY(
            map.board.rings()->value(0, u"radius"_s).toDouble() > map.board.rings()->value(2, u"radius"_s).toDouble());
        QCOMPARE(map.board.size().width(), 2 * map.board.rings()->value(0, u"radius"_s).toDouble());
    }

    void aThingStandsOnItsRingWithTheFaceThatTheChildMeant()
    {
        Rings map;
        const QAbstractItemModelTester tester(map.board.things());
        const QString mummi = map.put(kNearest, map.everybody, u"mummi"_s, map.granny);
        const QString dog = map.put(kFarthest, map.everybody, u"Musti"_s);
        QCOMPARE(map.board.things()->count(), 2);
        QCOMPARE(map.of(mummi, u"name"_s).toString(), u"Marjatta"_s);
        QCOMPARE(map.of(mummi, u"words"_s).toString(), u"mummi"_s);
        QVERIFY(map.of(dog, u"name"_s).toString().isEmpty());
        QVERIFY(!map.of(dog, u"ringTitle"_s).toString().isEmpty());
        const QPointF middle(map.board.size().width() / 2, map.board.size().height() / 2);
        const auto away = [&](const QString& thing) {
            return std::hypot(
                map.of(thing, u"x"_s).toDouble() - middle.x(), map.of(thing, u"y"_s).toDouble() - middle.y());
        };
        QVERIFY(away(mummi) < away(dog));
        const auto voice = map.read<casework::Voice>(*casework::RecordId::fromText(mummi));
        QCOMPARE(voice.person, map.aino);
        QCOMPARE(voice.about, map.granny);
        QCOMPARE(voice.zone, kNearest);
    }

    void nearerOrFartherWithoutChangingAWord()
    {
        Rings map;
        const QString thing = map.put(kNearest, map.everybody, u"koulu"_s);
        QVERIFY(map.board.move(thing, kFarthest));
        map.settle();
        QCOMPARE(map.of(thing, u"ring"_s).toString(), kFarthest);
        QCOMPARE(map.of(thing, u"words"_s).toString(), u"koulu"_s);
        QVERIFY(!map.board.move(thing, u"nowhere"_s));
    }

    void whatIsTakenOffIsOffTheMap()
    {
        Rings map;
        const QString thing = map.put(kNearest, map.everybody, u"koulu"_s);
        QVERIFY(map.desk.withdraw(thing));
        map.settle();
        QCOMPARE(map.board.things()->count(), 0);
    }

    void whomNotAllReadersKnowIsNotPointedAt()
    {
        Rings map;
        const QString thing = map.put(kNearest, map.everybody, u"setä"_s, map.hidden);
        QVERIFY(!thing.isEmpty()); // the child's own word stands
        QVERIFY(map.read<casework::Voice>(*casework::RecordId::fromText(thing)).about.isNull());
        QVERIFY(map.of(thing, u"name"_s).toString().isEmpty());
        const QString known = map.put(kNearest, map.two, u"setä"_s, map.hidden);
        QCOMPARE(map.of(known, u"name"_s).toString(), u"Salainen Setä"_s);
    }

    void othersHoldNothingOfWhatTwoKnowAndSeeNoGap()
    {
        Rings map;
        map.put(kNearest, map.two, u"Salapaikka"_s);
        const QString shared = map.put(kNearest, map.everybody, u"koira"_s);
        QVERIFY(!heldBy(map, {map.everybody}).contains("Salapaikka"));
        const QPointF beside(map.of(shared, u"x"_s).toDouble(), map.of(shared, u"y"_s).toDouble());
        // Where Mika's view is all there is, the one thing stands as if it were alone.
        Rings alone;
        const QString only = alone.put(kNearest, alone.everybody, u"koira"_s);
        const QPointF at(alone.of(only, u"x"_s).toDouble(), alone.of(only, u"y"_s).toDouble());
        QVERIFY(at != beside);
        const meeting::RingLayout layout = meeting::layoutRings({1, 0, 0}, {});
        QCOMPARE(at, layout.rings[0].things[0]);
    }
};

KUDELMA_SUITE(TestRings)
#include "tst_rings.moc"
