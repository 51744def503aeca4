// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/support/test_case.h"
#include "app/voice/scale_chart.h"
#include "app/voice/scale_series.h"
#include "casework/known_question.h"
#include "support/suites.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;

namespace {

struct Scales : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"outi"_s}, {u"saara"_s});
    casework::CircleId team = circle({u"pia"_s, u"outi"_s});
    casework::RecordId aino = person(everybody, u"Aino"_s);
    Pen pen{*room, nullptr};
    ScaleSeries series;

    Scales()
    {
        settle();
        series.setPen(&pen);
        series.setPerson(aino.text());
    }
    void answered(int value, const QString& day, const QString& question = {})
    {
        casework::Scale scale;
        scale.person = aino;
        scale.question = question;
        scale.value = value;
        scale.askedOn = *casework::PartialDate::fromText(day);
        scale.askedBy = u"Pia"_s;
        add(team, scale);
        settle();
    }
};

} // namespace

class TestScales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersStandInTheOrderOfTheirDays()
    {
        Scales s;
        s.answered(7, u"2026-10-01"_s);
        s.answered(3, u"2026-05-01"_s);
        s.answered(5, u"2026-08-01"_s);
        QCOMPARE(s.series.values(), (QVariantList{3, 5, 7}));
        QCOMPARE(texts(*s.series.answers(), u"askedBy"_s), (QStringList{u"Pia"_s, u"Pia"_s, u"Pia"_s}));
    }

    void eachQuestionHasItsOwnLine()
    {
        Scales s;
        s.answered(7, u"2026-10-01"_s);
        s.answered(2, u"2026-10-01"_s, u"Miten turvallista kotona on?"_s);
        QCOMPARE(s.series.values(), QVariantList{7});
        QCOMPARE(texts(*s.series.questions(), u"key"_s), QStringList{u"Miten turvallista kotona on?"_s});
        s.series.setQuestion(u" Miten turvallista kotona on? "_s);
        QCOMPARE(s.series.values(), QVariantList{2});
    }

    void howSafeItIsIsNoQuestionHere()
    {
        Scales s;
        s.answered(2, u"2026-10-01"_s, casework::kQuestionOfSafety);
        QVERIFY(s.series.values().isEmpty());
        QCOMPARE(s.series.questions()->count(), 0);
    }

    void anotherPersonsAnswersAreNotShown()
    {
        Scales s;
        s.answered(7, u"2026-10-01"_s);
        s.series.setPerson(s.person(s.everybody, u"Leevi"_s).text());
        QVERIFY(s.series.values().isEmpty());
        s.series.setPerson({});
        QVERIFY(s.series.values().isEmpty());
        QVERIFY(s.series.keep(s.team.text(), 4, {}, {}).isEmpty());
    }

    void facesReachFromNothingToTen_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("value");
        QTest::newRow("the saddest of three") << 0 << 3 << 0;
        QTest::newRow("the middle of three") << 1 << 3 << 5;
        QTest::newRow("the gladdest of three") << 2 << 3 << 10;
        QTest::newRow("the second of five") << 1 << 5 << 3;
        QTest::newRow("the gladdest of five") << 4 << 5 << 10;
        QTest::newRow("one that there is not") << 9 << 5 << 10;
        QTest::newRow("no faces") << 0 << 0 << 0;
    }
    void facesReachFromNothingToTen()
    {
        QFETCH(int, index);
        QFETCH(int, count);
        QFETCH(int, value);
        QCOMPARE(ScaleSeries().valueOfFace(index, count), value);
    }

    void anAnswerIsKeptForThoseOfTheCircle()
    {
        Scales s;
        const QString key = s.series.keep(s.team.text(), 6, u" Koska koulussa on kivaa. "_s, u"Pia"_s);
        QVERIFY(!key.isEmpty());
        s.settle();
        QCOMPARE(s.series.values(), QVariantList{6});
        QCOMPARE(s.series.answers()->value(0, u"words"_s).toString(), u"Koska koulussa on kivaa."_s);
        QObject owner;
        const auto id = *casework::RecordId::fromText(key);
        QVERIFY(s.room->projection({member(u"outi"_s)}, &owner)->head(id));
        QVERIFY(!s.room->projection({member(u"saara"_s)}, &owner)->head(id));
    }

    void theChartDrawsAnyNumberOfAnswers_data()
    {
        QTest::addColumn<QVariantList>("values");
        QTest::newRow("none") << QVariantList();
        QTest::newRow("one") << QVariantList{5};
        QTest::newRow("out of range") << QVariantList{-3, 40};
        QTest::newRow("more than can be told apart") << QVariantList(5000, 3);
    }
    void theChartDrawsAnyNumberOfAnswers()
    {
        QFETCH(QVariantList, values);
        ScaleChart chart;
        chart.setSize({200, 100});
        chart.setValues(values);
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paint(&painter);
        painter.end();
        QVERIFY(image.pixelColor(0, 10) != QColor(Qt::white)); // the line of ten
    }
};

KUDELMA_SUITE(TestScales)
#include "tst_scales.moc"
