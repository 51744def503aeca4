// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/drawing_pad.h"
#include "app/drawings/picture.h"
#include "app/voice/sticker_shapes.h"
#include "app/voice/voice_content.h"
#include "app/voice/zone_picture.h"
#include "support/suites.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::app;

namespace {

/// How many pixels of the finished picture are not paper.
int inkOf(const DrawingPad& pad)
{
    const QImage image = QImage::fromData(pad.picture());
    int ink = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            ink += image.pixel(x, y) == 0xffffffff ? 0 : 1;
    }
    return ink;
}

void line(DrawingPad& pad, qreal pressure, qreal y = 100)
{
    pad.begin(100, y, pressure);
    for (int x = 120; x <= 400; x += 20)
        pad.extend(x, y, pressure);
    pad.end();
}

} // namespace

class DrawingPadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPenThatIsPressedHarderDrawsThicker()
    {
        DrawingPad light;
        light.setSize({500, 350});
        line(light, 0.1);
        DrawingPad hard;
        hard.setSize({500, 350});
        line(hard, 0.9);
        QVERIFY(inkOf(hard) > 2 * inkOf(light));
        DrawingPad finger;
        finger.setSize({500, 350});
        line(finger, 0); // feels nothing: something between
        QVERIFY(inkOf(finger) > inkOf(light) && inkOf(finger) < inkOf(hard));
    }

    void theNamesOfStickersFollowTheLanguageAndTheDrawingStays()
    {
        DrawingPad pad;
        pad.setSize({500, 350});
        pad.setLanguage(u"fi"_s);
        line(pad, 0.5);
        const QString drawn = pad.text();
        const auto house = [&] { return pad.stickers()->value(pad.stickers()->indexOfKey(u"house"_s), u"title"_s); };
        QCOMPARE(house().toString(), u"Talo"_s);
        pad.setLanguage(u"sv"_s);
        QCOMPARE(house().toString(), u"Hus"_s);
        QCOMPARE(pad.text(), drawn);
        QVERIFY(pad.canUndo());
    }

    void theLastLineIsTakenBackAndDrawnAgain()
    {
        DrawingPad pad;
        pad.setSize({500, 350});
        QVERIFY(pad.isEmpty() && !pad.canUndo() && pad.picture().isEmpty());
        line(pad, 0.5);
        const int one = inkOf(pad);
        line(pad, 0.5, 200);
        pad.undo();
        QCOMPARE(inkOf(pad), one);
        pad.redo();
        QVERIFY(inkOf(pad) > one && !pad.canRedo());
        pad.undo();
        line(pad, 0.5, 300); // goes on from there
        QVERIFY(!pad.canRedo());
        pad.clear();
        QVERIFY(pad.isEmpty() && !pad.canUndo());
    }

    void everyStickerOfThePackHasAPictureOfItsOwn()
    {
        const QPainterPath leaf = zoneShape(u"no such shape"_s);
        for (const auto& sticker : voiceContent().stickers())
            QVERIFY2(zoneShape(sticker.key) != leaf, qPrintable(sticker.key));
        QVERIFY(stickerShape(u"no such shape"_s).isEmpty());
    }

    void aStickerIsPutAndMovedWithoutDragging()
    {
        DrawingPad pad;
        pad.setSize({500, 350});
        QVERIFY(!pad.nudge(1, 0));
        pad.stick(u"heart"_s);
        const QByteArray before = pad.picture();
        QVERIFY(pad.nudge(1, 1));
        QVERIFY(pad.picture() != before);
        for (int i = 0; i < 100; ++i)
            QVERIFY(pad.nudge(1, 0)); // not off the paper
        QVERIFY(inkOf(pad) > 0);
        line(pad, 0.5);
        QVERIFY(!pad.nudge(1, 0)); // the last one is a line
    }

    void aDraftHoldsTheDrawing()
    {
        DrawingPad pad;
        pad.setSize({500, 350});
        pad.setCrayon(3);
        line(pad, 0.7);
        pad.stick(u"sun"_s);
        DrawingPad other;
        other.restore(pad.text());
        QCOMPARE(inkOf(other), inkOf(pad));
        for (const QString& broken : {u""_s, u"{"_s, u"[1, {}, {\"p\": [\"x\"]}]"_s}) {
            other.restore(broken);
            QVERIFY(other.isEmpty());
        }
    }

    void thereIsAnEndToMarksPointsAndDrafts()
    {
        DrawingPad pad;
        pad.setSize({500, 350});
        pad.begin(0, 0, 0.5);
        for (int i = 0; i < DrawingPad::kMaxPointsInLine + 10; ++i)
            pad.extend(i % 500, i % 350, 0.5);
        pad.end();
        for (int i = 0; i < DrawingPad::kMaxMarks + 10; ++i)
            pad.stick(u"star"_s);
        int marks = 0;
        while (pad.canUndo()) {
            QVERIFY(pad.text().size() <= DrawingPad::kMaxTextChars);
            if (marks++ > 50)
                pad.clear();
            else
                pad.undo();
        }
        QVERIFY(marks > 50);
    }

    /// It is kept like any other picture.
    void whatWasDrawnIsAPictureThatCanBeKept()
    {
        DrawingPad pad;
        pad.setSize({500, 350});
        pad.stick(u"house"_s);
        const auto kept = keptPicture(pad.picture());
        QVERIFY(kept.has_value());
        QCOMPARE(shownPicture(*kept).size(), (DrawingPad::kPaper * DrawingPad::kPictureScale).toSize());
    }
};

KUDELMA_SUITE(DrawingPadTest)
#include "tst_drawing_pad.moc"
