// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/voice/speakers_choice.h"
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::KeyedListModel;

/// A child's own words, by the controls that people see.
class VoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_pia = std::make_unique<Visit>(m_folder.path());
        QVERIFY(m_pia->window());
        QVERIFY(m_pia->makeProfile(u"Pia Lehtovaara"_s));
        QVERIFY(m_pia->app().openCase(m_pia->app().home()->addChild(u"Venla"_s)));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Omin sanoin"_s));
        m_pia->settle();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordsOfHarmStopTheQuestions()
    {
        QVERIFY(m_pia->tap(u"Omin sanoin"_s));
        QVERIFY(m_pia->type(u"Sanat"_s, u"Se löi mua."_s));
        chooseChild(u"Kenen sanat"_s);
        QVERIFY(!m_pia->says(u"Pysähdy."_s));
        QVERIFY(m_pia->tap(u"Tämä kertoo väkivallasta"_s));
        QVERIFY(m_pia->says(u"Pysähdy."_s));
        QVERIFY(m_pia->says(u"Tee ilmoitus poliisille"_s));
        QVERIFY(m_pia->tap(u"Tallenna sanat"_s));
        QCOMPARE(voices().count(), 1);
        QCOMPARE(voices().value(0, u"tellsOfHarm"_s).toBool(), true);
        QCOMPARE(voices().value(0, u"seenBy"_s).toList().size(), 1); // Pia alone
        QVERIFY(m_pia->says(u"ei lisäkysymyksiä"_s));
    }

    /// Whom "never" was said of, for words that are half written here, is not said of words elsewhere.
    void whatIsWishedStaysWithItsPlace()
    {
        QVERIFY(m_pia->tap(u"Omin sanoin"_s));
        QObject* sheet = sheetOfWords();
        QVERIFY(sheet);
        auto* choice = sheet->findChild<kudelma::app::SpeakersChoice*>();
        QVERIFY(choice);
        const QString child = m_pia->app().desk()->lists()->persons()->value(0, u"key"_s).toString();
        choice->toggleNever(child);
        QCOMPARE(choice->never(), QStringList{child});
        sheet->setProperty("place", u"elsewhere"_s);
        QCOMPARE(choice->never(), QStringList());
        sheet->setProperty("place", u"child"_s);
        QCOMPARE(choice->never(), QStringList{child});
        QMetaObject::invokeMethod(sheet, "clear");
        m_pia->press(Qt::Key_Escape);
        m_pia->settle();
    }

    void aPageIsFilledInPartByPart()
    {
        QVERIFY(m_pia->tap(u"Sivut lapsen sanoille"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Kolme taloa"_s));
        m_pia->settle();
        QVERIFY(!m_pia->named(u"Kirjoita: Hyvien asioiden talo"_s)); // whose page is it?
        chooseChild(u"Kenen sivu"_s);
        QVERIFY(m_pia->tap(u"Kirjoita: Hyvien asioiden talo"_s));
        m_pia->settle();
        QVERIFY(m_pia->type(u"Lapsen omat sanat"_s, u"Mummo ja Rekku."_s));
        QVERIFY(m_pia->tap(u"Tallenna sanat"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"Mummo ja Rekku."_s));
        QVERIFY(m_pia->tap(u"Kirjoita: Huolien talo"_s));
        m_pia->settle();
        QVERIFY(m_pia->type(u"Lapsen omat sanat"_s, u"Kun iskä huutaa ja heittää."_s));
        QVERIFY(m_pia->tap(u"Tämä kertoo väkivallasta"_s));
        QVERIFY(m_pia->says(u"Pysähdy."_s));
        QVERIFY(m_pia->tap(u"Tallenna sanat"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"Pysähdy."_s)); // and the page goes no further
        QVERIFY(!m_pia->named(u"Kirjoita: Toiveiden talo"_s));
        QVERIFY(m_pia->tap(u"Takaisin omiin sanoihin"_s));
        m_pia->settle();
        QCOMPARE(voices().count(), 3);
    }

    void wordsAreTakenBackAndWhatLeansOnThemIsLookedAt()
    {
        const QString circle = voices().value(0, u"circle"_s).toString();
        const int before = voices().count();
        QStringList all;
        for (const KeyedListModel::Row& row : voices().rows())
            all << row.key;
        m_pia->app().desk()->pen()->addHypothesis(
            circle, u"Voisiko olla niin, että kotona pelätään?"_s, {{u"evidenceFor"_s, all}});
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Peru nämä sanat"_s));
        QVERIFY(m_pia->tap(u"Peru"_s));
        m_pia->settle();
        QCOMPARE(voices().count(), before - 1);
        QVERIFY(m_pia->says(u"Voisiko olla niin, että kotona pelätään?"_s));
        QVERIFY(m_pia->tap(u"Olen katsonut tämän"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"Kaikki on katsottu"_s));
        m_pia->press(Qt::Key_Escape);
        m_pia->settle();
        QVERIFY(!m_pia->named(u"Katso"_s));
    }

    void whatLeansOnThemIsBroughtIntoView()
    {
        kudelma::app::Pen& pen = *m_pia->app().desk()->pen();
        const QString circle = voices().value(0, u"circle"_s).toString();
        const QString voice = pen.addVoice(circle, {}, u"Ihan sama."_s);
        const QString leaning = pen.addHypothesis(
            circle, u"Voisiko olla niin, että tämä nojaa?"_s, {{u"evidenceFor"_s, QStringList{voice}}});
        for (int i = 0; i < 20; ++i)
            pen.addHypothesis(circle, u"Voisiko olla niin, että %1?"_s.arg(i), {});
        QVERIFY(pen.withdraw(voice));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Katso"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Siirry siihen"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"Voisiko olla niin, että tämä nojaa?"_s)); // of twenty-one, on a page that shows a few
        QVERIFY(pen.remove(leaning));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Omin sanoin"_s));
        m_pia->settle();
    }

    void aRemarkLeavesTheWordsAsTheyAre()
    {
        const QString words = voices().value(0, u"words"_s).toString();
        QVERIFY(m_pia->tap(u"Lisää huomautus"_s));
        m_pia->settle();
        QVERIFY(m_pia->type(u"Huomautus"_s, u"Sanoi hymyillen."_s));
        QVERIFY(m_pia->tap(u"Tallenna huomautus"_s));
        m_pia->settle();
        QCOMPARE(voices().value(0, u"words"_s).toString(), words);
        QVERIFY(m_pia->says(u"Pia Lehtovaara huomauttaa: Sanoi hymyillen."_s));
    }

private:
    [[nodiscard]] const KeyedListModel& voices() { return *m_pia->app().desk()->lists()->voices(); }
    /// The one that is open. Null: none is.
    [[nodiscard]] QObject* sheetOfWords()
    {
        for (QQuickItem* item = m_pia->named(u"Sanat"_s); item; item = item->parentItem()) {
            if (item->parent() && QByteArray(item->parent()->metaObject()->className()).startsWith("VoiceSheet"))
                return item->parent();
        }
        return nullptr;
    }
    void chooseChild(const QString& field)
    {
        QVERIFY(m_pia->tap(field));
        m_pia->press(Qt::Key_Down);
        m_pia->press(Qt::Key_Return);
        m_pia->settle();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_pia;
};

KUDELMA_SUITE(VoiceTest)
#include "tst_voice.moc"
