// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/counted.h"
#include "support/suites.h"

#include <QTest>

#include <cstdlib>
#include <random>

using namespace kudelma::meeting;

class TestCounted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever somebody thinks, both answers can stand on others' devices, and neither proves anything.
    void bothAnswersComeFromBothOpinions()
    {
        for (const bool isGood : {true, false}) {
            int good = 0;
            for (const bool first : {true, false}) {
                for (const bool second : {true, false})
                    good += tossed(isGood, first, second);
            }
            QCOMPARE(good, isGood ? 3 : 1); // of the four ways in which two coins fall
        }
    }

    void theShareOfManyIsFoundAgain()
    {
        std::mt19937 coins(20'261'130); // the same in every run
        for (int truth = 0; truth <= 10; ++truth) {
            constexpr int kAnswers = 20'000;
            int told = 0;
            for (int i = 0; i < kAnswers; ++i)
                told += tossed(i % 10 < truth, (coins() & 1U) != 0, (coins() & 1U) != 0);
            QVERIFY2(std::abs(goodOfTen(told, kAnswers) - truth) <= 1, qPrintable(QString::number(truth)));
        }
    }

    void neverMoreThanAllAndNeverLessThanNone()
    {
        QCOMPARE(goodOfTen(0, kLeastCounted), 0);
        QCOMPARE(goodOfTen(kLeastCounted, kLeastCounted), 10);
        QCOMPARE(goodOfTen(50, 100), 5);
        QCOMPARE(goodOfTen(75, 100), 10);
        QCOMPARE(goodOfTen(25, 100), 0);
        QCOMPARE(goodOfTen(0, 0), 0);
    }
};

KUDELMA_SUITE(TestCounted)
#include "tst_counted.moc"
