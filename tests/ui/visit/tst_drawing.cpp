// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/family_page.h"

#include <QRegularExpression>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::GenogramDesk;
using kudelma::app::GenogramHand;
using kudelma::app::KeyedListModel;
using Step = GenogramHand::Step;

namespace {

constexpr double kNear = 2.5; // pixels

} // namespace

/// Drawing the family as hands do it, by touch and by keys.
class DrawingTest : public QObject, FamilyPage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(open()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        desk().hand()->letGo();
        desk().hand()->letGo();
        desk().sight()->showAll();
        QVERIFY(m_pia->tap(u"Näytä kaikki"_s));
    }

    void aTapOpensHandlesAndAStripThatCoversNothing()
    {
        QVERIFY(!m_pia->named(u"Sisarus"_s));
        QVERIFY(m_pia->tap(u"Venla"_s));
        for (const QString& handle : {u"Vanhemmat"_s, u"Kumppani"_s, u"Lapsi"_s, u"Sisarus"_s, u"Suhde"_s}) {
            QQuickItem* item = m_pia->named(handle);
            QVERIFY2(item, qPrintable(handle));
            QVERIFY(item->width() >= 48 && item->height() >= 48);
            QVERIFY2(!placeOf(item).intersects(placeOf(symbol(u"Venla"_s)).adjusted(2, 2, -2, -2)), qPrintable(handle));
        }
        const QQuickItem* strip = found("QuickStrip");
        QVERIFY(strip->height() > 40);
        QVERIFY(placeOf(found("GenogramPaper")).bottom() <= placeOf(strip).top() + 0.5);
        QVERIFY(placeOf(found("GenogramPaper")).contains(placeOf(m_pia->named(u"Lapsi"_s))));
    }

    void nothingMovesWhenTheStripOpens()
    {
        const QRectF before = placeOf(symbol(u"Aino"_s));
        QVERIFY(m_pia->tap(u"Aino"_s));
        const QRectF after = placeOf(symbol(u"Aino"_s));
        QVERIFY(qAbs(before.x() - after.x()) < kNear);
        QVERIFY(qAbs(before.y() - after.y()) < 160); // at most what its handles need
        QCOMPARE(before.size(), after.size());
    }

    void theKeyboardGoesRoundTheHandles()
    {
        const int before = drawn();
        symbol(u"Venla"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Return);
        QStringList round;
        for (int i = 0; i < 6; ++i) {
            round << spokenName(m_pia->window()->activeFocusItem());
            m_pia->press(Qt::Key_Tab);
        }
        QCOMPARE(
            round, (QStringList{u"Vanhemmat"_s, u"Kumppani"_s, u"Lapsi"_s, u"Sisarus"_s, u"Suhde"_s, u"Vanhemmat"_s}));
        m_pia->press(Qt::Key_Backtab);
        m_pia->press(Qt::Key_Backtab);
        m_pia->press(Qt::Key_Backtab);
        QCOMPARE(spokenName(m_pia->window()->activeFocusItem()), u"Sisarus"_s);
        m_pia->press(Qt::Key_Space);
        QTRY_COMPARE(drawn(), before + 1);
        m_pia->settle();
        QCOMPARE(spokenName(m_pia->window()->activeFocusItem()), u"Nimi"_s);
        write(u"Sofia"_s);
        m_pia->press(Qt::Key_Return);
        QTRY_VERIFY(symbol(u"Sofia"_s));
        QTRY_COMPARE(m_pia->window()->activeFocusItem(), symbol(u"Sofia"_s));
        undoDownTo(before);
    }

    void enteringTheRingAndLeavingItEndsAtThePerson()
    {
        symbol(u"Venla"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Return);
        m_pia->press(Qt::Key_Escape);
        QCOMPARE(m_pia->window()->activeFocusItem(), symbol(u"Venla"_s));
        m_pia->press(Qt::Key_Escape);
        QVERIFY(desk().chosen().isEmpty());
    }

    void aTieIsTwoTapsAKindAndWhoSaysSo()
    {
        QVERIFY(m_pia->tap(u"Venla"_s));
        QVERIFY(m_pia->tap(u"Suhde"_s));
        QCOMPARE(desk().hand()->step(), Step::TieTo);
        QVERIFY(m_pia->tap(u"Aino"_s));
        QCOMPARE(desk().hand()->step(), Step::TieType);
        QVERIFY(m_pia->tap(u"läheinen"_s));
        QCOMPARE(desk().hand()->step(), Step::TieSaid);
        QVERIFY(m_pia->type(u"Kuka kertoo näin"_s, u"Venla"_s));
        m_pia->press(Qt::Key_Return);
        QCOMPARE(desk().hand()->step(), Step::Person);
        QVERIFY(m_pia->tap(u"Kumoa"_s));
        QVERIFY(m_pia->tap(u"Kumoa"_s));
    }

    void aTieOfHarmIsDrawnAfterWhoSeesItIsChosen()
    {
        const auto ties = [&] { return desk().family().ties.size(); };
        const auto before = ties();
        QVERIFY(m_pia->tap(u"Venla"_s));
        QVERIFY(m_pia->tap(u"Suhde"_s));
        QVERIFY(m_pia->tap(u"Aino"_s));
        QVERIFY(m_pia->says(u"Näkevät: "_s)); // also before a tie of any other kind
        chooseByKeys(u"fyysinen väkivalta"_s);
        QCOMPARE(desk().hand()->step(), Step::TieHarm);
        QCOMPARE(spokenName(m_pia->window()->activeFocusItem()), u"Kuka kertoo näin"_s);
        QVERIFY(m_pia->named(u"Kuka tämän näkee"_s));
        QVERIFY(m_pia->says(u"Näkevät: "_s));
        m_pia->press(Qt::Key_Return); // nobody says so yet
        m_pia->settle();
        QCOMPARE(desk().hand()->step(), Step::TieHarm);
        QVERIFY(!m_pia->named(u"Piirrä suhde"_s));
        QCOMPARE(ties(), before);
        write(u"Venla"_s);
        m_pia->press(Qt::Key_Return);
        QTRY_COMPARE(ties(), before + 1);
        QCOMPARE(desk().hand()->step(), Step::Person);
        QVERIFY(m_pia->tap(u"Kumoa"_s)); // all of it at once
        QTRY_COMPARE(ties(), before);

        QVERIFY(m_pia->tap(u"Suhde"_s));
        QVERIFY(m_pia->tap(u"Aino"_s));
        chooseByKeys(u"fyysinen väkivalta"_s);
        QVERIFY(m_pia->tap(u"työntekijä"_s));
        m_pia->settle();
        QCOMPARE(ties(), before);
        QVERIFY(m_pia->tap(u"Piirrä suhde"_s));
        QTRY_COMPARE(ties(), before + 1);
        QCOMPARE(desk().family().ties.back().saidBy, std::string("työntekijä"));
        QVERIFY(m_pia->tap(u"Kumoa"_s));
        QTRY_COMPARE(ties(), before);
    }

    void aTieIsDraggedOntoSomebody()
    {
        QVERIFY(m_pia->tap(u"Venla"_s));
        QVERIFY(m_pia->named(u"Suhde"_s));
        const QPointF from = placeOf(m_pia->named(u"Suhde"_s)).center();
        const QPointF to = placeOf(symbol(u"Aino"_s)).center();
        const double seenFrom = flick()->property("contentX").toDouble();
        drag(from, to);
        QCOMPARE(desk().hand()->step(), Step::TieType);
        QCOMPARE(desk().hand()->otherName(), u"Aino"_s);
        QCOMPARE(flick()->property("contentX").toDouble(), seenFrom); // the paper stayed
        QVERIFY(m_pia->tap(u"Peruuta"_s));
        QCOMPARE(desk().hand()->step(), Step::Person);
    }

    void aRelativeIsWrittenWhileSomebodyTells()
    {
        const int before = drawn();
        QVERIFY(m_pia->tap(u"Aino"_s));
        QVERIFY(m_pia->tap(u"Kirjoita samalla kun kerrotaan"_s));
        write(u"veli, Santeri, noin 20, Ruotsi, ei yhteyttä"_s);
        m_pia->settle();
        QCOMPARE(drawn(), before);
        QVERIFY(desk().hand()->capture()->ready());
        m_pia->press(Qt::Key_Return);
        QTRY_COMPARE(drawn(), before + 1);
        QCOMPARE(desk().hand()->capture()->text(), QString());
        QVERIFY(m_pia->tap(u"Kumoa"_s)); // all of it at once
        QTRY_COMPARE(drawn(), before);
        QVERIFY(m_pia->tap(u"Tee uudelleen"_s));
        QTRY_COMPARE(drawn(), before + 1);
        undoDownTo(before);
    }

    void severalArePickedByDrawingAroundThem()
    {
        QVERIFY(m_pia->tap(u"Valitse useita"_s));
        const QRectF around = placeOf(symbol(u"Aino"_s)).adjusted(-12, -12, 12, 12);
        drag({around.topLeft(), around.topRight(), around.bottomRight(), around.bottomLeft(), around.topLeft()});
        QCOMPARE(desk().hand()->pickedCount(), 1);
        QVERIFY(m_pia->tap(u"Venla"_s));
        QCOMPARE(desk().hand()->pickedCount(), 2);
        QVERIFY(m_pia->named(u"Asuvat yhdessä"_s));
        QVERIFY(m_pia->tap(u"Peruuta"_s));
        QCOMPARE(desk().hand()->pickedCount(), 0);
    }

    void somebodyIsFoundByAPartOfTheName()
    {
        QVERIFY(m_pia->tap(u"Etsi ihminen"_s));
        write(u"marj"_s);
        m_pia->press(Qt::Key_Return);
        QTRY_COMPARE(desk().chosenName(), u"Marjatta"_s);
        QVERIFY(placeOf(found("GenogramPaper")).contains(placeOf(symbol(u"Marjatta"_s)).center()));
    }

    void theWheelZoomsAboutThePointer()
    {
        const QPointF at = placeOf(symbol(u"Aino"_s)).center();
        const double before = zoom();
        QWheelEvent turn(
            at, m_pia->window()->mapToGlobal(at), {}, {0, 480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_pia->window(), &turn);
        m_pia->settle();
        QVERIFY(zoom() > before * 1.3);
        QVERIFY2(isNear(placeOf(symbol(u"Aino"_s)).center(), at),
            qPrintable(described(placeOf(symbol(u"Aino"_s)).center(), at)));
    }

    void twoFingersZoomAboutThePointBetweenThem()
    {
        const QPointF at = placeOf(symbol(u"Aino"_s)).center();
        const double before = zoom();
        spreadTwoFingers(at);
        QTest::touchEvent(m_pia->window(), fingers())
            .release(0, (at - QPointF(130, 0)).toPoint(), m_pia->window())
            .release(1, (at + QPointF(130, 0)).toPoint(), m_pia->window());
        m_pia->settle();
        QVERIFY2(zoom() > before * 1.4, qPrintable(u"%1 from %2"_s.arg(zoom()).arg(before)));
        QVERIFY2(isNear(placeOf(symbol(u"Aino"_s)).center(), at),
            qPrintable(described(placeOf(symbol(u"Aino"_s)).center(), at)));
    }

    void oneFingerThatStaysAfterTwoMovesNothingByItself()
    {
        const QPointF at = placeOf(symbol(u"Aino"_s)).center();
        spreadTwoFingers(at);
        QTest::touchEvent(m_pia->window(), fingers())
            .stationary(0)
            .release(1, (at + QPointF(130, 0)).toPoint(), m_pia->window());
        m_pia->settle();
        QVERIFY2(isNear(placeOf(symbol(u"Aino"_s)).center(), at),
            qPrintable(described(placeOf(symbol(u"Aino"_s)).center(), at)));
        QTest::touchEvent(m_pia->window(), fingers()).release(0, (at - QPointF(130, 0)).toPoint(), m_pia->window());
        m_pia->settle();
        QVERIFY2(isNear(placeOf(symbol(u"Aino"_s)).center(), at),
            qPrintable(described(placeOf(symbol(u"Aino"_s)).center(), at)));
    }

    void thePaperGoesOnAfterAFlick()
    {
        QMetaObject::invokeMethod(found("GenogramPaper"), "zoomBy", Q_ARG(double, 3.0));
        m_pia->settle();
        const QQuickItem* paper = flick();
        const QPointF start = placeOf(found("GenogramPaper")).center() + QPointF(200, 37);
        QTest::touchEvent(m_pia->window(), fingers()).press(0, start.toPoint(), m_pia->window());
        for (int i = 1; i <= 6; ++i) {
            QTest::qWait(8);
            QTest::touchEvent(m_pia->window(), fingers())
                .move(0, (start - QPointF(40 * i, 0)).toPoint(), m_pia->window());
        }
        QTest::touchEvent(m_pia->window(), fingers()).release(0, (start - QPointF(240, 0)).toPoint(), m_pia->window());
        const double letGo = paper->property("contentX").toDouble();
        QTRY_VERIFY(paper->property("contentX").toDouble() > letGo + 20);
    }

    void aBranchIsFoldedAndSaysHowMany()
    {
        const int before = drawn();
        QVERIFY(m_pia->tap(u"Marjatta"_s));
        QVERIFY(m_pia->tap(u"Mitä näytetään"_s));
        QVERIFY(m_pia->tap(u"Kokoa haara"_s));
        const int hidden = desk().sight()->hidden();
        QVERIFY(hidden > 0);
        QTRY_COMPARE(drawn(), before - hidden);
        QVERIFY(m_pia->tap(u"Näytä %1 ihmistä"_s.arg(hidden)));
        QTRY_COMPARE(drawn(), before);
    }

private:
    void spreadTwoFingers(const QPointF& at)
    {
        QTest::touchEvent(m_pia->window(), fingers())
            .press(0, (at - QPointF(60, 0)).toPoint(), m_pia->window())
            .press(1, (at + QPointF(60, 0)).toPoint(), m_pia->window());
        for (int apart = 70; apart <= 130; apart += 10) {
            QTest::touchEvent(m_pia->window(), fingers())
                .move(0, (at - QPointF(apart, 0)).toPoint(), m_pia->window())
                .move(1, (at + QPointF(apart, 0)).toPoint(), m_pia->window());
            QTest::qWait(10);
        }
    }
    [[nodiscard]] int drawn() { return desk().persons()->count(); }
    [[nodiscard]] double zoom() { return found("GenogramPaper")->property("zoom").toDouble(); }
    [[nodiscard]] static bool isNear(QPointF a, QPointF b) { return (a - b).manhattanLength() < 2 * kNear; }
    [[nodiscard]] static QString described(QPointF a, QPointF b)
    {
        return u"%1, %2 instead of %3, %4"_s.arg(a.x()).arg(a.y()).arg(b.x()).arg(b.y());
    }

    void drag(QPointF from, QPointF to) { drag(QList<QPointF>{from, (from + to) / 2, to}); }
    void drag(const QList<QPointF>& way)
    {
        QTest::touchEvent(m_pia->window(), fingers()).press(0, way.front().toPoint(), m_pia->window());
        for (qsizetype leg = 1; leg < way.size(); ++leg) {
            for (int step = 1; step <= 6; ++step) {
                const QPointF at = way[leg - 1] + (way[leg] - way[leg - 1]) * step / 6;
                QTest::touchEvent(m_pia->window(), fingers()).move(0, at.toPoint(), m_pia->window());
                QTest::qWait(5);
            }
        }
        QTest::touchEvent(m_pia->window(), fingers()).release(0, way.back().toPoint(), m_pia->window());
        m_pia->settle();
    }
    void write(const QString& words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, m_pia->window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        m_pia->settle();
    }
    void chooseByKeys(const QString& name)
    {
        QQuickItem* item = m_pia->named(name);
        QVERIFY2(item, qPrintable(name));
        item->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Space);
        m_pia->settle();
    }
    void undoDownTo(int count)
    {
        for (int step = 0; step < 10 && drawn() > count; ++step) {
            QVERIFY(m_pia->tap(u"Kumoa"_s));
            m_pia->settle();
        }
        QTRY_COMPARE(drawn(), count);
    }
};

KUDELMA_SUITE(DrawingTest)
#include "tst_drawing.moc"
