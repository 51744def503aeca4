// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/dates.h"
#include "support/suites.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::gedcom;
using kudelma::genogram::Date;
using kudelma::genogram::Period;

namespace {

Date on(int year, int month = 0, int day = 0)
{
    return {.year = year, .month = month, .day = day};
}

Date about(Date date, const char* words = "")
{
    date.approximate = true;
    date.text = words;
    return date;
}

Date said(Date date, const char* words)
{
    date.text = words;
    return date;
}

} // namespace

Q_DECLARE_METATYPE(kudelma::genogram::Date)

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyForm_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Date>("date");
        QTest::addColumn<bool>("isUnderstood");
        const auto row = [](const char* value, const Date& date, bool isUnderstood = true) {
            QTest::newRow(value) << QByteArray(value) << date << isUnderstood;
        };
        row("", {});
        row("2015", on(2015));
        row("MAR 2015", on(2015, 3));
        row("12 MAR 2015", on(2015, 3, 12));
        row("12 march 2015", on(2015, 3, 12));
        row("29 FEB 2016", on(2016, 2, 29));
        row("GREGORIAN 12 MAR 2015", on(2015, 3, 12));
        row("@#DGREGORIAN@ 12 MAR 2015", on(2015, 3, 12));
        row("2015-03-12", on(2015, 3, 12));
        row("ABT 2015", about(on(2015)));
        row("CAL MAR 2015", about(on(2015, 3)));
        row("EST 12 MAR 2015", about(on(2015, 3, 12)));
        row("BEF 1900", about(on(1900), "< 1900"));
        row("AFT 12 MAR 1900", about(on(1900, 3, 12), "> 1900-03-12"));
        row("BET 1900 AND FEB 1905", about(on(1900), "1900–1905-02"));
        row("FROM 1900 TO 1905", about(on(1900), "1900–1905"));
        row("FROM 1900", about(on(1900), "1900–"));
        row("TO MAY 1905", about(on(1905, 5), "–1905-05"));
        row("(when dad left)", said({}, "when dad left"));
        row("INT 1900 (when dad left)", said(on(1900), "when dad left"));
        row("INT 1900 (", on(1900));
        row("8 JAN 1699/00", said(on(1700, 1, 8), "8 JAN 1699/00"));
        row("1751/2", said(on(1752), "1751/2"));
        // Words stay words, with a year where they end with one.
        row("1751/9", about(on(1751), "1751/9"), false);
        row("31 FEB 2001", about(on(2001), "31 FEB 2001"), false);
        row("29 FEB 1900", about(on(1900), "29 FEB 1900"), false);
        row("joskus 1990", about(on(1990), "joskus 1990"), false);
        row("JULIAN 1 SEP 1230", about(on(1230, 9, 1), "JULIAN 1 SEP 1230"), false);
        row("@#DHEBREW@ 30 ADS 5784", said({}, "HEBREW 30 ADS 5784"), false);
        row("@#DFRENCH R@ 13 VEND 14", said({}, "FRENCH R 13 VEND 14"), false);
        row("FRENCH_R 2 COMP 8", said({}, "FRENCH_R 2 COMP 8"), false);
        row("44 BCE", said({}, "44 BCE"), false);
        row("12 AUG 1401 B.C.", said({}, "12 AUG 1401 B.C."), false);
        row("1/2/3", said({}, "1/2/3"), false);
        row("FROM TO", said({}, "FROM TO"), false);
        row("BET 99999 AND 1", said({}, "BET 99999 AND 1"), false);
        row("00 JAN 0000", said({}, "00 JAN 0000"), false);
        row("ABT", said({}, "ABT"), false);
        row("a b c d e f g h i j k l m n o p 1990", said({}, "a b c d e f g h i j k l m n o p 1990"), false);
    }
    void everyForm()
    {
        QFETCH(QByteArray, value);
        QFETCH(Date, date);
        QFETCH(bool, isUnderstood);
        const DateRead read = readDate(value.toStdString());
        QCOMPARE(read.date.year, date.year);
        QCOMPARE(read.date.month, date.month);
        QCOMPARE(read.date.day, date.day);
        QCOMPARE(read.date.approximate, date.approximate);
        QCOMPARE(QString::fromStdString(read.date.text), QString::fromStdString(date.text));
        QCOMPARE(read.isUnderstood, isUnderstood);

        // What was read is written so that it is read the same, and its words with it (7.0).
        const DateWritten written = writeDate(read.date, true);
        Date again = readDate(written.value).date;
        if (!written.phrase.empty())
            again.text = written.phrase;
        QVERIFY(again == read.date);
        QVERIFY(!written.isCut && !written.isCertaintyLost);
    }

    void signsAreWrittenAsWhatTheyWere_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value :
            {"BEF 1900", "AFT 12 MAR 1900", "BET 1900 AND FEB 1905", "FROM 1900", "TO MAY 1905", "ABT 2015"})
            QTest::newRow(value) << QByteArray(value);
    }
    void signsAreWrittenAsWhatTheyWere()
    {
        QFETCH(QByteArray, value);
        for (const bool maySayWordsApart : {false, true}) {
            const DateWritten written = writeDate(readDate(value.toStdString()).date, maySayWordsApart);
            QCOMPARE(QByteArray::fromStdString(written.value), value);
            QVERIFY(written.phrase.empty());
        }
    }

    void spans()
    {
        const auto spanOf = [](const char* value) { return readDate(value).period; };
        QVERIFY(spanOf("FROM 1900 TO 5 MAY 1905") == std::optional(Period{on(1900), on(1905, 5, 5)}));
        QVERIFY(spanOf("FROM 1900") == std::optional(Period{on(1900), {}}));
        QVERIFY(spanOf("TO 1905") == std::optional(Period{{}, on(1905)}));
        QVERIFY(!spanOf("BET 1900 AND 1905"));
        QVERIFY(!spanOf("FROM 1900 TO ?"));
        for (const char* value : {"FROM 1900 TO 5 MAY 1905", "FROM 1900", "TO 1905"})
            QCOMPARE(QByteArray::fromStdString(writeSpan(*spanOf(value))), QByteArray(value));
        QCOMPARE(writeSpan({}), std::string());
    }

    void noCalendarHasThem()
    {
        QVERIFY(writeDate(on(2001, 2, 31), true).isCut);
        QCOMPARE(writeDate(on(2001, 2, 31), true).value, std::string("FEB 2001"));
        QVERIFY(writeDate(on(0, 5, 1), true).isCut);
        QVERIFY(writeDate(on(2001, 13), true).isCut);
        QVERIFY(writeDate(on(-5), true).isCut);
        QVERIFY(writeDate(on(10'000), true).isCut);
        QVERIFY(!writeDate(on(9'999, 12, 31), true).isCut);
        QVERIFY(!isPlain(on(2001, 2, 31)) && isPlain(on(2001, 2, 28)) && !isPlain(about(on(2001))));
    }

    void wordsOfOldFilesTakeThePlaceOfAbout()
    {
        const DateWritten written = writeDate(about(on(2016), "around Easter"), false);
        QCOMPARE(written.value, std::string("INT 2016 (around Easter)"));
        QVERIFY(written.isCertaintyLost);
        QVERIFY(writeDate(about({}, ""), true).isCertaintyLost);
    }
};

KUDELMA_SUITE(TestDates)
#include "tst_dates.moc"
