// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "choice.h"
#include "dates.h"
#include "names.h"
#include "words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using kudelma::ui::Choice;
using kudelma::ui::Dates;
using kudelma::ui::Names;
using kudelma::ui::Words;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::Finnish, QLocale::Finland)); }

    void initialsAreTakenFromTheFirstAndLastName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two names") << u"Marjatta Niemi"_s << u"MN"_s;
        QTest::newRow("three names") << u"Aino Maria Niemi"_s << u"AN"_s;
        QTest::newRow("one name, lower case") << u"aino"_s << u"A"_s;
        QTest::newRow("Cyrillic") << u"Соломія Коваль"_s << u"СК"_s;
        QTest::newRow("accent of its own") << u"A\u0301ile \u010Cearru"_s << u"A\u0301\u010C"_s;
        QTest::newRow("punctuation first") << u"(äiti) Saara"_s << u"ÄS"_s;
        QTest::newRow("spaces") << u"   "_s << u"?"_s;
        QTest::newRow("nothing") << QString() << u"?"_s;
    }

    void initialsAreTakenFromTheFirstAndLastName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, initials);
        QCOMPARE(Names::initials(name), initials);
    }

    void aNameHasTheSameToneEverywhere()
    {
        // Written down, because the tone must not change from one device or release to the next.
        QCOMPARE(Names::tone(u"Pia Laine"_s), 2);
        QCOMPARE(Names::tone(u"Saara Niemi"_s), 7);
    }

    void namesAreListedInWords()
    {
        QCOMPARE(Names::listed({u"Aino"_s, u"Pia"_s, u"Saara"_s}), u"Aino, Pia ja Saara"_s);
        QCOMPARE(Names::listed({u"Aino"_s}), u"Aino"_s);
        QCOMPARE(Names::listed({}), QString());
    }

    void aTypedDayIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("full") << u"12.11.2026"_s << u"2026-11-12"_s;
        QTest::newRow("spaced") << u" 12. 11. 2026 "_s << u"2026-11-12"_s;
        QTest::newRow("without a year, to come") << u"12.11."_s << u"2026-11-12"_s;
        QTest::newRow("without the last dot") << u"12.11"_s << u"2026-11-12"_s;
        QTest::newRow("without a year, today") << u"5.11."_s << u"2026-11-05"_s;
        QTest::newRow("without a year, gone by") << u"4.11."_s << u"2027-11-04"_s;
        QTest::newRow("leap day") << u"29.2."_s << u"2028-02-29"_s;
        QTest::newRow("slashes") << u"1/2/2027"_s << u"2027-02-01"_s;
        QTest::newRow("ISO") << u"2026-11-12"_s << u"2026-11-12"_s;
        QTest::newRow("no such day") << u"31.2.2026"_s << QString();
        QTest::newRow("no such month") << u"1.13."_s << QString();
        QTest::newRow("words") << u"huomenna"_s << QString();
        QTest::newRow("half a year") << u"1.1.26"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("far too much") << QString(100'000, u'1') << QString();
    }

    void aTypedDayIsUnderstood()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, iso);
        QCOMPARE(Dates::parse(typed, u"2026-11-05"_s), iso);
    }

    void aDayIsShownAsItIsWritten()
    {
        QCOMPARE(Dates::shortText(u"2026-11-02"_s), u"2.11.2026"_s);
        QVERIFY(Dates::longText(u"2026-11-12"_s).contains(u"torstai"));
        QCOMPARE(Dates::shortText(u"2026-13-02"_s), QString());
        QCOMPARE(Dates::plusDays(u"2026-12-31"_s, 1), u"2027-01-01"_s);
        QCOMPARE(Dates::plusDays(QString(), 1), QString());
    }

    void aLongFinnishWordIsHyphenatedBetweenSyllables()
    {
        QString word = Words::hyphenated(u"asiakassuunnitelmaneuvottelu"_s);
        QCOMPARE(word.replace(QChar(0xad), u'-'), u"asia-kas-suun-nitel-maneu-vot-telu"_s);
    }

    void onlyAWordWiderThanItsPlaceIsHyphenated()
    {
        const QFont font;
        const QString text = u"Lastensuojelun asiakassuunnitelmaneuvottelu"_s;
        const QFontMetricsF metrics(font);
        QCOMPARE(Words::fit(text, font, metrics.horizontalAdvance(text)), text);
        const QString narrow = Words::fit(text, font, metrics.horizontalAdvance(u"Lastensuojelun"_s) + 1);
        QVERIFY(narrow.startsWith(u"Lastensuojelun "));
        QVERIFY(narrow.contains(QChar(0xad)));
        QCOMPARE(QString(narrow).remove(QChar(0xad)), text);
    }

    void otherLanguagesAreLeftAlone()
    {
        QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Finland));
        QCOMPARE(Words::fit(u"sektorsövergripande"_s, QFont(), 1), u"sektorsövergripande"_s);
    }

    void aChoiceIsToldEvenWhenItWasChosenAlready()
    {
        Choice choice;
        choice.setIndex(2);
        QSignalSpy chosen(&choice, &Choice::chosen);
        QSignalSpy changed(&choice, &Choice::indexChanged);
        choice.choose(2);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(changed.count(), 0);
    }
};

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
