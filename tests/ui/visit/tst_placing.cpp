// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_canvas.h"
#include "app/genogram/person_sign.h"
#include "genogram/by_hand.h"
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/family_page.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::GenogramDesk;
using kudelma::app::GenogramHand;
namespace genogram = kudelma::genogram;

namespace {

constexpr int kHeld = 700; // milliseconds, longer than it takes to lift somebody

} // namespace

/// Placing people by hand: by a finger, by buttons and by keys.
class PlacingTest : public QObject, FamilyPage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(open()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        desk().hand()->letGo();
        desk().hand()->letGo();
        QVERIFY(m_pia->tap(u"Näytä kaikki"_s));
    }

    void aFingerThatStaysCarriesSomebody()
    {
        const QPointF from = middleOf(u"Venla"_s);
        const double seenFrom = flick()->property("contentX").toDouble();
        const genogram::PlacedPerson before = placed(u"Venla"_s);
        carry(from, from + QPointF(90, 70), kHeld);
        QTRY_VERIFY(placed(u"Venla"_s).pinned);
        QVERIFY(placed(u"Venla"_s).x > before.x + 20 && placed(u"Venla"_s).y > before.y + 20);
        QCOMPARE(flick()->property("contentX").toDouble(), seenFrom); // the paper stayed
        QVERIFY(desk().chosen().isEmpty()); // carried, not picked
        QVERIFY(m_pia->tap(u"Venla"_s)); // is chosen where they stand now
        QCOMPARE(desk().chosenName(), u"Venla"_s);
        QVERIFY(m_pia->tap(u"Kumoa"_s));
        QTRY_VERIFY(!placed(u"Venla"_s).pinned);
        QCOMPARE(placed(u"Venla"_s).y, before.y);
    }

    /// As when a call comes in, or a palm lies down.
    void whatIsTakenFromTheFingerIsPutNowhere()
    {
        const genogram::PlacedPerson before = placed(u"Venla"_s);
        const QPointF from = middleOf(u"Venla"_s);
        const bool couldUndo = m_pia->app().desk()->pen()->canUndo();
        QTest::touchEvent(m_pia->window(), fingers()).press(0, from.toPoint(), m_pia->window());
        QTest::qWait(kHeld);
        for (int step = 1; step <= 4; ++step) {
            QTest::touchEvent(m_pia->window(), fingers())
                .move(0, (from + QPointF(20, 15) * step).toPoint(), m_pia->window());
            QTest::qWait(5);
        }
        QTouchEvent taken(QEvent::TouchCancel, fingers());
        QCoreApplication::sendEvent(m_pia->window(), &taken);
        m_pia->settle();
        QVERIFY(!placed(u"Venla"_s).pinned);
        QCOMPARE(placed(u"Venla"_s).x, before.x);
        QCOMPARE(m_pia->app().desk()->pen()->canUndo(), couldUndo);
        QTest::touchEvent(m_pia->window(), fingers()).release(0, from.toPoint(), m_pia->window());
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Venla"_s)); // and nothing holds on
        QCOMPARE(desk().chosenName(), u"Venla"_s);
    }

    /// Others draw, or somebody turns the wheel, while a finger carries.
    void whoIsCarriedComesToStandUnderTheFinger()
    {
        const QPointF from = middleOf(u"Venla"_s);
        const genogram::PlacedPerson before = placed(u"Venla"_s);
        const double zoom = paper()->property("zoom").toDouble();
        QTest::touchEvent(m_pia->window(), fingers()).press(0, from.toPoint(), m_pia->window());
        QTest::qWait(kHeld);
        QTest::touchEvent(m_pia->window(), fingers()).move(0, (from + QPointF(40, 40)).toPoint(), m_pia->window());
        QTest::qWait(5);
        QMetaObject::invokeMethod(paper(), "zoomBy", Q_ARG(double, 1.5));
        QTest::qWait(5);
        QTest::touchEvent(m_pia->window(), fingers()).move(0, (from + QPointF(60, 60)).toPoint(), m_pia->window());
        QTest::qWait(5);
        const QPointF paperAt = paper()->mapToScene(QPointF(0, 0));
        const QRectF seen = paper()->property("seen").toRectF();
        const double now = paper()->property("zoom").toDouble();
        QVERIFY(now > zoom * 1.4);
        const QPointF wanted = seen.topLeft() + (from + QPointF(60, 60) - paperAt) / now;
        QTest::touchEvent(m_pia->window(), fingers()).release(0, (from + QPointF(60, 60)).toPoint(), m_pia->window());
        m_pia->settle();
        QTRY_VERIFY(placed(u"Venla"_s).pinned);
        QVERIFY2(std::abs(placed(u"Venla"_s).x - wanted.x()) < 30 && std::abs(placed(u"Venla"_s).y - wanted.y()) < 60,
            qPrintable(u"%1, %2 instead of %3, %4, before %5, %6"_s.arg(placed(u"Venla"_s).x)
                           .arg(placed(u"Venla"_s).y)
                           .arg(wanted.x())
                           .arg(wanted.y())
                           .arg(before.x)
                           .arg(before.y)));
        QVERIFY(m_pia->tap(u"Kumoa"_s));
        QTRY_VERIFY(!placed(u"Venla"_s).pinned);
    }

    void aPlainDragPansAndMovesNobody()
    {
        QMetaObject::invokeMethod(paper(), "zoomBy", Q_ARG(double, 3.0));
        QMetaObject::invokeMethod(paper(), "centreOn", Q_ARG(QString, keyOf(u"Venla"_s)));
        m_pia->settle();
        const double seenFrom = flick()->property("contentX").toDouble();
        const QPointF from = middleOf(u"Venla"_s);
        carry(from, from + QPointF(-120, 0), 0);
        QVERIFY(qAbs(flick()->property("contentX").toDouble() - seenFrom) > 20);
        QVERIFY(!placed(u"Venla"_s).pinned);
    }

    void buttonsMoveSomebodyWithoutDragging()
    {
        QVERIFY(m_pia->tap(u"Aino"_s));
        QVERIFY(m_pia->tap(u"Siirrä paperilla"_s));
        QCOMPARE(desk().hand()->step(), GenogramHand::Step::Placing);
        for (const QString& button : {u"Vähän vasemmalle"_s, u"Vähän oikealle"_s, u"Vähän ylös"_s, u"Vähän alas"_s}) {
            QQuickItem* item = m_pia->named(button);
            QVERIFY2(item, qPrintable(button));
            QVERIFY(item->width() >= 44 && item->height() >= 44);
        }
        const genogram::PlacedPerson before = placed(u"Aino"_s);
        QVERIFY(m_pia->tap(u"Vähän alas"_s));
        QVERIFY(m_pia->tap(u"Vähän alas"_s));
        QTRY_COMPARE(placed(u"Aino"_s).y, before.y + 40);
        QVERIFY(m_pia->tap(u"Takaisin omalle paikalle"_s));
        QTRY_VERIFY(!placed(u"Aino"_s).pinned);
        QCOMPARE(placed(u"Aino"_s).y, before.y);
        QVERIFY(m_pia->tap(u"Valmis"_s));
        QCOMPARE(desk().hand()->step(), GenogramHand::Step::Person);
        undo(3);
    }

    void aButtonTakesSomebodyPastASibling()
    {
        const QString child = oneWithSiblings();
        QVERIFY(!child.isEmpty());
        const std::vector<genogram::Id> before = siblingsOf(child);
        QVERIFY(m_pia->tap(desk().nameOf(child.toStdString())));
        QVERIFY(m_pia->tap(u"Siirrä paperilla"_s));
        const bool isFirst = QString::fromStdString(before.front()) == child;
        QVERIFY(m_pia->tap(isFirst ? u"Oikealla olevan ohi"_s : u"Vasemmalla olevan ohi"_s));
        QTRY_VERIFY(siblingsOf(child) != before);
        QCOMPARE(siblingsOf(child).size(), before.size());
        QVERIFY(m_pia->tap(u"Valmis"_s));
        undo(1);
        QTRY_COMPARE(siblingsOf(child), before);
    }

    void arrowKeysMoveAndEscapeComesBackToThePerson()
    {
        const genogram::PlacedPerson before = placed(u"Venla"_s);
        symbol(u"Venla"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Return);
        QQuickItem* move = m_pia->named(u"Siirrä paperilla"_s);
        QVERIFY(move);
        move->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Space);
        QCOMPARE(desk().hand()->step(), GenogramHand::Step::Placing);
        m_pia->press(Qt::Key_Down);
        m_pia->press(Qt::Key_Down);
        m_pia->press(Qt::Key_Right);
        QTRY_COMPARE(placed(u"Venla"_s).y, before.y + 40);
        QCOMPARE(placed(u"Venla"_s).x, before.x + 20);
        m_pia->press(Qt::Key_Escape);
        QCOMPARE(desk().hand()->step(), GenogramHand::Step::Person);
        QCOMPARE(m_pia->window()->activeFocusItem(), symbol(u"Venla"_s));
        undo(3);
        QTRY_VERIFY(!placed(u"Venla"_s).pinned);
    }

    void theWordsAreAsLargeAsThePersonReads()
    {
        kudelma::app::Appearance& look = *m_pia->app().appearance();
        const double high = desk().cellOf(keyOf(u"Venla"_s)).height();
        look.setTextPercent(200);
        m_pia->settle();
        QTRY_VERIFY(desk().cellOf(keyOf(u"Venla"_s)).height() > 1.3 * high);
        look.setTextPercent(100);
        m_pia->settle();
        QTRY_COMPARE(desk().cellOf(keyOf(u"Venla"_s)).height(), high);
    }

    void whoStaysGlidesToTheirNewPlace()
    {
        m_pia->app().appearance()->setReducedMotion(false);
        m_pia->settle();
        const QPointF seen = middleOf(u"Aino"_s);
        QVERIFY(desk().pin(keyOf(u"Venla"_s), placed(u"Venla"_s).x + 120, placed(u"Venla"_s).y + 60));
        QTRY_COMPARE(ink()->glidingCount() > 0, true);
        QVERIFY(!ink()->isAtRest());
        QVERIFY(signsOnTheWay() > 0);
        QTRY_COMPARE(ink()->glidingCount(), 0); // and is there
        QCOMPARE(signsOnTheWay(), 0);
        QTRY_VERIFY(ink()->isAtRest());
        m_pia->settle();
        QVERIFY((middleOf(u"Aino"_s) - seen).manhattanLength() < 400);
        QVERIFY(m_pia->tap(u"Kumoa"_s)); // the way back
        QTRY_VERIFY(!placed(u"Venla"_s).pinned);
        QTRY_VERIFY(ink()->isAtRest());
        m_pia->app().appearance()->setReducedMotion(true);
    }

    void withoutMotionEverybodyIsThereAtOnce()
    {
        m_pia->app().appearance()->setReducedMotion(true);
        m_pia->settle();
        int most = 0;
        const auto counted = connect(&desk(), &GenogramDesk::sceneChanged, this,
            [&] { most = std::max(most, ink()->glidingCount() + signsOnTheWay()); });
        QVERIFY(desk().pin(keyOf(u"Venla"_s), placed(u"Venla"_s).x + 120, placed(u"Venla"_s).y + 60));
        QTRY_VERIFY(placed(u"Venla"_s).pinned);
        most = std::max(most, ink()->glidingCount() + signsOnTheWay());
        QCOMPARE(most, 0);
        disconnect(counted);
        undo(1);
    }

    void whatAFingerCarriedDoesNotComeFromWhereItWas()
    {
        m_pia->app().appearance()->setReducedMotion(false);
        m_pia->settle();
        const QPointF from = middleOf(u"Venla"_s);
        QStringList gliding;
        const auto seen = connect(m_pia->window(), &QQuickWindow::afterAnimating, this, [&] {
            for (const QQuickItem* item : ink()->childItems()) {
                if (const auto* sign = qobject_cast<const kudelma::app::PersonSign*>(item))
                    gliding << sign->person();
            }
        });
        carry(from, from + QPointF(90, 70), kHeld);
        QTRY_VERIFY(placed(u"Venla"_s).pinned);
        QTRY_VERIFY(ink()->isAtRest());
        disconnect(seen);
        QVERIFY(!gliding.contains(keyOf(u"Venla"_s)));
        m_pia->app().appearance()->setReducedMotion(true);
        undo(1);
    }

private:
    [[nodiscard]] kudelma::app::GenogramCanvas* ink()
    {
        return paper()->findChildren<kudelma::app::GenogramCanvas*>().constFirst();
    }
    [[nodiscard]] int signsOnTheWay()
    {
        const auto items = ink()->childItems();
        return int(std::ranges::count_if(items,
            [](const QQuickItem* item) { return qobject_cast<const kudelma::app::PersonSign*>(item) != nullptr; }));
    }
    [[nodiscard]] QString keyOf(const QString& name)
    {
        for (int row = 0; row < desk().persons()->count(); ++row) {
            if (desk().persons()->value(row, u"name"_s) == name)
                return desk().persons()->value(row, u"key"_s).toString();
        }
        return {};
    }
    [[nodiscard]] genogram::PlacedPerson placed(const QString& name)
    {
        const genogram::PlacedPerson* person = desk().layout().find(keyOf(name).toStdString());
        return person ? *person : genogram::PlacedPerson();
    }
    [[nodiscard]] std::vector<genogram::Id> siblingsOf(const QString& child)
    {
        return genogram::siblingsByPlace(desk().layout(), child.toStdString());
    }
    [[nodiscard]] QString oneWithSiblings()
    {
        for (const genogram::PlacedPerson& person : desk().layout().persons) {
            const QString key = QString::fromStdString(person.id);
            if (siblingsOf(key).size() > 1 && desk().nameOf(person.id) != u"joku"_s)
                return key;
        }
        return {};
    }
    [[nodiscard]] QPointF middleOf(const QString& name) { return placeOf(symbol(name)).center(); }
    void carry(QPointF from, QPointF to, int held)
    {
        QTest::touchEvent(m_pia->window(), fingers()).press(0, from.toPoint(), m_pia->window());
        QTest::qWait(held);
        for (int step = 1; step <= 8; ++step) {
            QTest::touchEvent(m_pia->window(), fingers())
                .move(0, (from + (to - from) * step / 8).toPoint(), m_pia->window());
            QTest::qWait(5);
        }
        QTest::touchEvent(m_pia->window(), fingers()).release(0, to.toPoint(), m_pia->window());
        m_pia->settle();
    }
    void undo(int steps)
    {
        for (int step = 0; step < steps; ++step)
            QVERIFY(m_pia->tap(u"Kumoa"_s));
    }
};

KUDELMA_SUITE(PlacingTest)
#include "tst_placing.moc"
