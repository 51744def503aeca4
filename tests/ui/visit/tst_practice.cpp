// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Choosing a made-up family to practise with, by hand, and that every page of it says what it is.
#include "support/suites.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::App;

class PracticeTest : public QObject
{
    Q_OBJECT

    const QString kMark = u"Harjoittelu: tämä perhe on keksitty"_s;

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_visit;

    [[nodiscard]] App& app() { return m_visit->app(); }
    bool choose(const QString& button)
    {
        return m_visit->tap(u"Harjoittele keksityn perheen kanssa"_s) && m_visit->tap(button);
    }
    void leave()
    {
        app().closeCase();
        QCoreApplication::processEvents();
        m_visit->settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_visit = std::make_unique<Visit>(m_folder.path());
        QVERIFY(m_visit->makeProfile(u"Pia Lehtovaara"_s));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachOfThreeIsChosenByOneTapAndSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("child");
        QTest::newRow("A") << u"Aino ja laaja perhe"_s << u"Aino"_s;
        QTest::newRow("B") << u"Wilmer ja aamut"_s << u"Wilmer"_s;
        QTest::newRow("C") << u"Solomiia ja puhelin yöllä"_s << u"Solomiia"_s;
    }
    void eachOfThreeIsChosenByOneTapAndSaysWhatItIs()
    {
        QFETCH(QString, name);
        QFETCH(QString, child);
        QVERIFY(!m_visit->says(kMark));
        QVERIFY(choose(u"Harjoittele: "_s + name));
        QVERIFY(m_visit->waitFor([&] { return app().stage() == App::Stage::Child; }));
        m_visit->settle();
        QCOMPARE(app().desk()->childName(), child);
        for (const QString& tab :
            {u"Sukupuu"_s, u"Omin sanoin"_s, u"Hypoteesit"_s, u"Seuraavat askeleet"_s, u"Aikajana"_s, u"Kokoukset"_s}) {
            QVERIFY2(m_visit->tap(tab), qPrintable(tab));
            QVERIFY2(m_visit->says(kMark), qPrintable(tab));
        }
        QVERIFY(m_visit->openTable());
        QVERIFY(m_visit->says(kMark));
        app().leaveTable();
        QCoreApplication::processEvents();
        leave();
        QVERIFY(!m_visit->says(kMark));
    }

    void aRealPageSaysNoSuchThing()
    {
        const QString key = app().home()->addChild(u"Sanni"_s);
        QVERIFY(app().openCase(key));
        m_visit->settle();
        QVERIFY(!m_visit->says(kMark));
        leave();
        QVERIFY(m_visit->says(u"Sanni"_s));
        for (const QString& child : {u"Aino"_s, u"Wilmer"_s, u"Solomiia"_s})
            QVERIFY2(!m_visit->says(child), qPrintable(child)); // the made-up ones are not among the children
    }

    void whatWasBegunGoesOnOrBeginsAnew()
    {
        const QString before = app().home()->practice()->take(u"case_b"_s);
        QVERIFY(choose(u"Jatka harjoittelua: Wilmer ja aamut"_s));
        QVERIFY(m_visit->waitFor([&] { return app().stage() == App::Stage::Child; }));
        QCOMPARE(app().session().openKey(), before);
        leave();
        QVERIFY(choose(u"Aloita alusta: Wilmer ja aamut"_s));
        m_visit->settle();
        QVERIFY(m_visit->says(u"Aloitetaanko alusta?"_s));
        QVERIFY(m_visit->tap(u"Aloita alusta"_s));
        QVERIFY(m_visit->waitFor([&] { return app().stage() == App::Stage::Child; }));
        QVERIFY(app().session().openKey() != before);
        QCOMPARE(app().desk()->childName(), u"Wilmer"_s);
        leave();
    }
};

KUDELMA_SUITE(PracticeTest)
#include "tst_practice.moc"
