// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/drawing_pad.h"
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::KeyedListModel;

/// A story in words and pictures, drawing, and the timeline, by the controls that people see.
class StoryWalkTest : public QObject
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

    void aStoryIsMadeFrameByFrame()
    {
        QVERIFY(m_pia->tap(u"Sivut lapsen sanoille"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Tarina sanoin ja kuvin"_s));
        m_pia->settle();
        choose(u"Kenelle tarina on"_s);
        QVERIFY(m_pia->says(u"Tarinassa ei ole vielä kuvia"_s));
        write(u"Tässä on Venla ja äiti."_s);
        write(u"Äiti oli sairas."_s);
        QCOMPARE(voices().count(), 2);
        QVERIFY(m_pia->says(u"Kuva 1: Tässä on Venla ja äiti."_s));
        QVERIFY(m_pia->tap(u"Myöhemmäksi tarinassa"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"Kuva 1: Äiti oli sairas."_s));
    }

    void anotherLanguageLeavesWhatIsHalfWritten()
    {
        QVERIFY(m_pia->tap(u"Uusi kuva tarinaan"_s));
        m_pia->settle();
        QVERIFY(m_pia->type(u"Sanat"_s, u"Rekku on"_s));
        choose(u"Kenen sanat"_s);
        QVERIFY(m_pia->says(u"Mitä tapahtui, niin että lapsi ymmärtää? Ei syyllisiä."_s));
        m_pia->app().appearance()->setLanguage(u"sv"_s);
        m_pia->settle();
        QVERIFY(m_pia->says(u"Vad hände, så att barnet förstår? Ingen får skulden."_s));
        QVERIFY(m_pia->named(u"Hus"_s)); // a plain picture
        QVERIFY(!m_pia->named(u"Talo"_s));
        m_pia->app().appearance()->setLanguage(u"fi"_s);
        m_pia->settle();
        QCOMPARE(m_pia->named(u"Sanat"_s)->property("text").toString(), u"Rekku on"_s);
        QVERIFY(m_pia->tap(u"Talleta tämä kuva"_s)); // whose words they are is chosen still
        m_pia->settle();
        QCOMPARE(voices().count(), 3);
        const int row = [&] {
            for (int at = 0; at < voices().count(); ++at) {
                if (voices().value(at, u"words"_s).toString() == u"Rekku on"_s)
                    return at;
            }
            return -1;
        }();
        QVERIFY(row >= 0 && m_pia->app().desk()->pen()->withdraw(voices().value(row, u"key"_s).toString()));
        m_pia->settle();
    }

    void whoAgreesIsMarked()
    {
        QVERIFY(m_pia->tap(u"Kuka hyväksyy"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Venla: Hyväksyy"_s));
        m_pia->press(Qt::Key_Escape);
        m_pia->settle();
        QVERIFY(m_pia->says(u"Hyväksyneet: "_s));
        QVERIFY(m_pia->tap(u"Muut sanat"_s));
        m_pia->settle();
        m_pia->press(Qt::Key_Escape); // looked at, and nothing begun
        m_pia->settle();
        QVERIFY(!m_pia->app().drafts()->hasWords());
        QVERIFY(m_pia->tap(u"Muut sanat"_s));
        m_pia->settle();
        QVERIFY(m_pia->type(u"Sanat"_s, u" Nyt hän voi paremmin."_s));
        QVERIFY(m_pia->tap(u"Talleta tämä kuva"_s));
        m_pia->settle();
        QVERIFY(!m_pia->says(u"Hyväksyneet: "_s)); // nobody has agreed to these
    }

    void aPictureIsDrawnForAFrame()
    {
        QVERIFY(m_pia->tap(u"Kuva"_s));
        m_pia->settle();
        auto* paper = qobject_cast<kudelma::app::DrawingPad*>(m_pia->named(u"Paperi, jolle piirretään"_s));
        QVERIFY(paper);
        QVERIFY(m_pia->tap(u"Punainen"_s));
        QVERIFY(m_pia->tap(u"Paperi, jolle piirretään"_s)); // a dot
        QVERIFY(!paper->isEmpty());
        QVERIFY(m_pia->tap(u"Peru viimeinen viiva"_s));
        QVERIFY(paper->isEmpty());
        QVERIFY(m_pia->tap(u"Tarra: Sydän"_s));
        paper->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Right);
        QVERIFY(m_pia->tap(u"Talleta piirros"_s));
        QVERIFY(m_pia->waitFor([&] { return m_pia->app().desk()->drawings()->drawings()->count() == 1; }));
        m_pia->settle();
        QVERIFY(m_pia->app().desk()->drawings()->drawings()->value(0, u"hasPicture"_s).toBool());
    }

    void itIsReadOnePictureAtATime()
    {
        QVERIFY(m_pia->tap(u"Lukekaa yhdessä"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"1 / 2"_s));
        QVERIFY(m_pia->tap(u"Seuraava"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"2 / 2"_s));
        m_pia->press(Qt::Key_Left);
        m_pia->settle();
        QVERIFY(m_pia->says(u"1 / 2"_s));
        QVERIFY(m_pia->tap(u"Lopeta lukeminen"_s));
        m_pia->settle();
    }

    void aFrameIsTakenAway()
    {
        QVERIFY(m_pia->tap(u"Ota pois"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Ota kuva pois"_s));
        m_pia->settle();
        QCOMPARE(voices().count(), 1);
        QVERIFY(m_pia->tap(u"Takaisin omiin sanoihin"_s));
        m_pia->settle();
    }

    void whatHasHappenedStandsOnTheTimeline()
    {
        QVERIFY(m_pia->tap(u"Aikajana"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Mitä on tapahtunut"_s));
        m_pia->settle();
        QVERIFY(m_pia->type(u"Mitä tapahtui?"_s, u"Muutto mummolaan"_s));
        QVERIFY(m_pia->type(u"Milloin?"_s, u"joskus"_s));
        QVERIFY(m_pia->says(u"Kirjoita vuosi"_s));
        for (int i = 0; i < 6; ++i)
            m_pia->press(Qt::Key_Backspace);
        QVERIFY(m_pia->type(u"Milloin?"_s, u"6.2019"_s));
        QVERIFY(m_pia->tap(u"Lisää aikajanalle"_s));
        m_pia->settle();
        const KeyedListModel& events = *m_pia->app().desk()->lists()->events();
        QCOMPARE(events.count(), 1);
        QCOMPARE(events.value(0, u"title"_s).toString(), u"Muutto mummolaan"_s);
        QCOMPARE(events.value(0, u"seenBy"_s).toList().size(), 1); // Pia alone
    }

private:
    [[nodiscard]] const KeyedListModel& voices() { return *m_pia->app().desk()->lists()->voices(); }
    void choose(const QString& field)
    {
        QVERIFY(m_pia->tap(field));
        m_pia->press(Qt::Key_Down);
        m_pia->press(Qt::Key_Return);
        m_pia->settle();
    }
    void write(const QString& words)
    {
        QVERIFY(m_pia->tap(u"Uusi kuva tarinaan"_s));
        m_pia->settle();
        QVERIFY(m_pia->type(u"Sanat"_s, words));
        choose(u"Kenen sanat"_s);
        QVERIFY(m_pia->tap(u"Talo"_s)); // the plain picture
        QVERIFY(m_pia->tap(u"Talleta tämä kuva"_s));
        m_pia->settle();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_pia;
};

KUDELMA_SUITE(StoryWalkTest)
#include "tst_story.moc"
