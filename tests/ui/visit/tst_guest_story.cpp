// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/drawing_image.h"
#include "app/voice/story_board.h"
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::DrawingDesk;
using kudelma::app::DrawingImage;
using kudelma::app::DrawingPad;
using kudelma::app::KeyedListModel;
using kudelma::app::MeetingTable;

/// A child reads a story on a device of their own, one picture at a time: what is meant for them, and nothing else.
class GuestStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_relay = std::make_unique<Relay>(m_folder.filePath(u"relay"_s));
        QVERIFY(!m_relay->address().isEmpty());
        m_pia = std::make_unique<Visit>(m_folder.filePath(u"pia"_s), m_relay->address());
        QVERIFY(m_pia->window());
        QVERIFY(m_pia->makeProfile(u"Pia Lehtovaara"_s) && m_pia->openPracticeCase() && m_pia->openTable());
        m_aino = std::make_unique<Visit>(m_folder.filePath(u"aino"_s), m_relay->address());
        QVERIFY(letIn(*m_pia, *m_aino, u"aino"_s));
        m_aino->settle();
        m_aino->put({{360, 740}, kudelma::app::Appearance::Theme::Light, 100, u"fi"_s});
        QVERIFY(m_aino->reached(u"Katso: Omin sanoin"_s) && m_aino->tap(u"Katso: Omin sanoin"_s));
        m_aino->settle();
    }
    void cleanupTestCase()
    {
        m_aino.reset();
        m_pia.reset();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thereIsNothingToReadUntilAStoryIsToldToThem()
    {
        QVERIFY(!m_aino->reached(u"Lue tarina"_s));
        QVERIFY(workersPlace() != table().meetingCircle());
        QVERIFY(!m_pia->app().table()->lists()->audiences()->value(0, u"names"_s).toStringList().contains(u"Aino"_s));
        QVERIFY(!tell(workersPlace(), u"Tämä on vain työntekijöille."_s).isEmpty());
        m_first = tell(table().meetingCircle(), u"Tässä ovat Aino ja äiti."_s);
        m_second = tell(table().meetingCircle(), u"Äiti oli sairas."_s);
        QVERIFY(m_aino->waitFor([&] { return m_aino->reached(u"Lue tarina"_s) != nullptr; }));
        m_aino->settle();
        QVERIFY(m_aino->says(u"2 kuvaa"_s)); // the workers' own is not counted
    }

    void itIsReadOnePictureAtATime()
    {
        read();
        QVERIFY(m_aino->says(u"1 / 2"_s));
        QVERIFY(m_aino->says(u"Kuva 1 / 2: Tässä ovat Aino ja äiti."_s)); // to whoever reads by ear
        QVERIFY(m_aino->named(u"Tarvitsen tauon"_s)); // in reach all the time
        m_aino->press(Qt::Key_Right);
        m_aino->settle();
        QVERIFY(m_aino->says(u"2 / 2"_s) && m_aino->says(u"Äiti oli sairas."_s));
        QVERIFY(m_aino->tap(u"Takaisin"_s));
        m_aino->settle();
        QVERIFY(m_aino->says(u"1 / 2"_s));
        QVERIFY(!m_aino->says(u"Tämä on vain"_s));
        m_aino->press(Qt::Key_Escape);
        m_aino->settle();
        QVERIFY(!m_aino->says(u"1 / 2"_s));
        QCOMPARE(m_aino->window()->activeFocusItem(), m_aino->named(u"Lue tarina"_s)); // the keyboard goes on there
    }

    void aDrawingIsSeen()
    {
        DrawingDesk drawings(table().pen()->room(), table().pen()->room().view(), table().pen());
        DrawingPad pad;
        pad.setSize({500, 350});
        pad.stick(u"sun"_s);
        drawings.addDrawn(&pad, table().meetingCircle(), {},
            {{u"explanation"_s, u"Aurinko."_s}, {u"altText"_s, u"Aurinko."_s}, {u"voice"_s, m_first}});
        QVERIFY(m_pia->waitFor([&] { return !drawings.adding(); }));
        read();
        const std::function<bool(QQuickItem*)> isSeenIn = [&](QQuickItem* item) {
            const auto* image = qobject_cast<DrawingImage*>(item);
            const QList<QQuickItem*> within = item->childItems();
            return (image && image->isVisible() && image->status() == DrawingImage::Status::Ready)
                || std::any_of(within.begin(), within.end(), isSeenIn);
        };
        const auto isSeen = [&] { return isSeenIn(m_aino->window()->contentItem()); };
        QVERIFY(m_aino->waitFor(isSeen));
        QVERIFY(m_aino->tap(u"Lopeta lukeminen"_s));
        m_aino->settle();
    }

    void whatIsSaidOtherwiseWhileItIsReadIsReadSo()
    {
        read();
        kudelma::app::StoryBoard story;
        story.setPen(table().pen());
        story.setInstrument(u"tarina"_s);
        story.setChild(child());
        m_first = story.reword(m_first, u"together"_s, u"Tässä ovat Aino, äiti ja kissa."_s, {}, u"house"_s);
        QVERIFY(!m_first.isEmpty());
        QVERIFY(m_aino->waitFor([&] { return m_aino->says(u"Tässä ovat Aino, äiti"_s); }));
        QVERIFY(!m_aino->says(u"Tässä ovat Aino ja äiti."_s));
        QVERIFY(m_aino->says(u"1 / 2"_s));
        QVERIFY(m_aino->tap(u"Lopeta lukeminen"_s));
        m_aino->settle();
    }

    void whatIsTakenBackIsNotReadOn()
    {
        read();
        m_aino->press(Qt::Key_Right);
        QVERIFY(table().pen()->withdraw(m_second));
        QVERIFY(m_aino->waitFor([&] { return m_aino->says(u"1 / 1"_s); }));
        QVERIFY(table().pen()->withdraw(m_first));
        QVERIFY(m_aino->waitFor([&] { return !m_aino->says(u"1 / "_s); }));
        m_aino->settle();
        QVERIFY(!m_aino->reached(u"Lue tarina"_s));
    }

    void itClosesForABreakAndWhileOthersThinkAloud()
    {
        tell(table().meetingCircle(), u"Nyt äiti voi paremmin."_s);
        QVERIFY(m_aino->waitFor([&] { return m_aino->reached(u"Lue tarina"_s) != nullptr; }));
        m_aino->settle();
        read();
        QVERIFY(table().begin() && table().setPaused(true));
        QVERIFY(m_aino->waitFor([&] { return m_aino->app().guest()->paused(); }));
        m_aino->settle();
        QVERIFY(!m_aino->says(u"1 / 1"_s) && !m_aino->says(u"Nyt äiti"_s));
        m_aino->press(Qt::Key_Space); // The keyboard may be where the story was opened.
        m_aino->settle();
        QVERIFY(!m_aino->says(u"1 / 1"_s) && !m_aino->says(u"Nyt äiti"_s));
        QVERIFY(table().setPaused(false));
        QVERIFY(m_aino->waitFor([&] { return m_aino->reached(u"Lue tarina"_s) != nullptr; }));
        m_aino->settle();
        QVERIFY(!m_aino->says(u"1 / 1"_s)); // nothing opens by itself
        read();
        QVERIFY(reach(table(), u"reflecting-team"_s));
        QVERIFY(m_aino->waitFor([&] { return m_aino->app().guest()->listening(); }));
        m_aino->settle();
        QVERIFY(!m_aino->says(u"1 / 1"_s) && !m_aino->reached(u"Lue tarina"_s));
    }

private:
    [[nodiscard]] MeetingTable& table() { return *m_pia->app().table(); }
    [[nodiscard]] QString workersPlace()
    {
        const KeyedListModel* places = table().lists()->audiences();
        return places->value(0, u"key"_s).toString(); // the narrowest
    }
    [[nodiscard]] QString child()
    {
        const KeyedListModel* persons = table().lists()->persons();
        for (int row = 0; row < persons->count(); ++row) {
            if (persons->value(row, u"name"_s).toString().startsWith(u"Aino"_s))
                return persons->value(row, u"key"_s).toString();
        }
        return {};
    }
    QString tell(const QString& circle, const QString& words)
    {
        kudelma::app::StoryBoard story;
        story.setPen(table().pen());
        story.setInstrument(u"tarina"_s);
        story.setChild(child());
        const QString frame = story.add(circle, u"together"_s, u"who"_s, words, {}, u"house"_s, {});
        m_pia->settle();
        return frame;
    }
    void read()
    {
        QVERIFY(m_aino->reached(u"Lue tarina"_s));
        m_aino->named(u"Tarvitsen tauon"_s)->forceActiveFocus(); // the focus brings the button into view, when it comes
        m_aino->settle();
        QVERIFY(m_aino->tap(u"Lue tarina"_s));
        m_aino->settle();
        QVERIFY(m_aino->says(u"1 / "_s));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Visit> m_pia;
    std::unique_ptr<Visit> m_aino;
    QString m_first;
    QString m_second;
};

KUDELMA_SUITE(GuestStoryTest)
#include "tst_guest_story.moc"
