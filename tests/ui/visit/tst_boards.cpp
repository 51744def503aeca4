// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/known_question.h"
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::test;

/// The boards by what one sees and taps: views, ecomap, hypotheses, question deck.
class BoardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_pia = std::make_unique<Visit>(m_folder.filePath(u"pia"_s));
        QVERIFY(m_pia->window());
        QVERIFY(m_pia->makeProfile(u"Pia Lehtovaara"_s));
        QVERIFY(m_pia->openPracticeCase());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aViewIsWrittenByOneTapOnItsCell()
    {
        QVERIFY(m_pia->tap(u"Näkökulmat"_s));
        QVERIFY(m_pia->tap(u"Aino, Toimii"_s));
        QVERIFY(m_pia->window()->activeFocusItem());
        typeHere(u"Koira nukkuu mun huoneessa."_s); // the field has the keyboard
        QVERIFY(m_pia->tap(u"Omin sanoin"_s));
        const QString circle = choosePeople();
        QVERIFY(m_pia->tap(u"Vie taululle"_s));
        const auto views = all<casework::Viewpoint>();
        const auto fresh = std::ranges::find(
            views, u"Koira nukkuu mun huoneessa."_s, [](const auto& one) { return one.value.words; });
        QVERIFY(fresh != views.end());
        QVERIFY(fresh->value.ownWords);
        QCOMPARE(fresh->value.topic, casework::Topic::Works);
        QCOMPARE(fresh->head.key.circle.text(), circle);
        QTRY_VERIFY(m_pia->says(u"Aino, Toimii: Koira nukkuu"_s));
    }

    void seeingItDifferentlyIsAnEnd()
    {
        QVERIFY(m_pia->tap(u"Näemme tämän eri tavoin"_s));
        choosePeople();
        QVERIFY(m_pia->tap(u"Tallenna"_s)); // without a word more
        QTRY_VERIFY(m_pia->says(u"Näemme tämän eri tavoin, ja niin saa jäädä"_s));
        const auto views = all<casework::Viewpoint>();
        QCOMPARE(
            std::ranges::count(views, casework::Topic::Disagreed, [](const auto& one) { return one.value.topic; }), 1);
    }

    void aLineOfTheEcomapIsDrawnByTaps()
    {
        QVERIFY(m_pia->tap(u"Verkostokartta"_s));
        QVERIFY(m_pia->tap(u"Lisää joku tai jotakin"_s));
        QVERIFY(m_pia->type(u"Mikä sen nimi on?"_s, u"Ratsastustalli"_s));
        choosePeople();
        QVERIFY(m_pia->tap(u"Vie kartalle"_s));
        QVERIFY(m_pia->tap(u"Tukee ja kuormittaa"_s)); // how it is comes next by itself
        QVERIFY(m_pia->tap(u"Vahvistuu"_s));
        QVERIFY(m_pia->type(u"Kuka näin sanoo?"_s, u"Aino"_s));
        choosePeople();
        QVERIFY(m_pia->tap(u"Piirrä viiva"_s));
        const auto links = all<casework::Link>();
        const auto systems = all<casework::System>();
        const auto stable
            = std::ranges::find(systems, u"Ratsastustalli"_s, [](const auto& one) { return one.value.name; });
        QVERIFY(stable != systems.end());
        const auto drawn = std::ranges::find(links, stable->head.id, [](const auto& one) { return one.value.to; });
        QVERIFY(drawn != links.end());
        QCOMPARE(drawn->value.tone, casework::Tone::Both);
        QCOMPARE(drawn->value.trend, casework::Trend::Rising);
        QVERIFY(m_pia->tap(u"Näytä: Sanoin"_s));
        QTRY_VERIFY(m_pia->says(u"tukee ja kuormittaa, keskivahva, vahvistuu (kertoi Aino)"_s));
        QVERIFY(m_pia->tap(u"Näytä: Karttana"_s));
        QVERIFY(m_pia->named(u"Ratsastustalli"_s));
    }

    void aLineIsChangedAndACircleTakenAway()
    {
        const auto count = all<casework::Link>().size();
        QVERIFY(m_pia->tap(u"Ratsastustalli"_s));
        QVERIFY(m_pia->tap(u"tukee ja kuormittaa, keskivahva, vahvistuu"_s));
        QVERIFY(m_pia->tap(u"Heikkenee"_s));
        QVERIFY(m_pia->tap(u"Tallenna"_s));
        QCOMPARE(all<casework::Link>().size(), count); // and no second one beside it
        QCOMPARE(lineTo(u"Ratsastustalli"_s).trend, casework::Trend::Falling);
        QVERIFY(m_pia->says(u"heikkenee"_s)); // in the legend
        QVERIFY(m_pia->tap(u"Ratsastustalli"_s));
        QVERIFY(m_pia->tap(u"Muuta ympyrää"_s));
        QVERIFY(m_pia->tap(u"Poista"_s));
        QVERIFY(m_pia->tap(u"Kyllä, poista"_s));
        QTRY_VERIFY(!m_pia->named(u"Ratsastustalli"_s));
        QCOMPARE(all<casework::Link>().size(), count - 1);
        m_pia->app().desk()->pen()->undo(); // one step
        m_pia->settle();
        QTRY_VERIFY(m_pia->named(u"Ratsastustalli"_s));
        QCOMPARE(lineTo(u"Ratsastustalli"_s).trend, casework::Trend::Falling);
    }

    void whatHappenedIsChangedOnTheTimeline()
    {
        QVERIFY(m_pia->tap(u"Aikajana"_s));
        QVERIFY(m_pia->tap(u"Muuta tätä"_s)); // of whichever
        QVERIFY(m_pia->type(u"Mitä tapahtui?"_s, u"Ensin"_s));
        QVERIFY(m_pia->tap(u"Tallenna"_s));
        const auto isChanged = [](const auto& one) { return one.value.title.contains(u"Ensin"_s); };
        QCOMPARE(std::ranges::count_if(all<casework::Event>(), isChanged), 1);
        m_pia->app().desk()->pen()->undo();
        m_pia->settle();
        QCOMPARE(std::ranges::count_if(all<casework::Event>(), isChanged), 0); // one step
        // A new one is empty, whatever was changed before.
        QVERIFY(m_pia->tap(u"Mitä on tapahtunut"_s));
        QVERIFY(m_pia->named(u"Kuka saa nähdä tämän?"_s) || m_pia->says(u"Kuka saa nähdä tämän?"_s));
        m_pia->press(Qt::Key_Escape);
        m_pia->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_pia->says(u"Kuka saa nähdä tämän?"_s));
    }

    void whatMustHappenTodayIsWrittenAndLookedAfterBetweenMeetings()
    {
        // What was told last lies over the tabs for some seconds.
        QTRY_VERIFY_WITH_TIMEOUT(m_pia->tap(u"Turvallisuus"_s) && m_pia->named(u"Riski tai suoja"_s), 20'000);
        QVERIFY(m_pia->tap(u"Riski tai suoja"_s));
        QVERIFY(m_pia->named(u"Vie taululle"_s) == nullptr); // neither a kind nor words
        QVERIFY(m_pia->tap(u"Mikä se on?: Turva, joka on jo olemassa"_s));
        QVERIFY(m_pia->type(u"Selkein sanoin"_s, u"Mummo hakee Leevin."_s));
        QVERIFY(m_pia->tap(u"Aino"_s));
        QVERIFY(m_pia->tap(u"Kuinka pian?: Jotain on tehtävä tänään"_s));
        const QString circle = choosePeople();
        QVERIFY(m_pia->tap(u"Vie taululle"_s));
        const auto written = factor(u"Mummo hakee Leevin."_s);
        QCOMPARE(written.value.sort, casework::FactorSort::ExistingSafety);
        QCOMPARE(written.value.urgency, casework::Urgency::Today);
        QCOMPARE(written.value.persons.size(), std::size_t(1));
        QCOMPARE(written.head.key.circle.text(), circle);
        QTRY_VERIFY(m_pia->says(u"Tänään on tehtävä"_s));
        QVERIFY(m_pia->tap(u"Kokousten välillä"_s));
        QTRY_VERIFY(m_pia->says(u"Mummo hakee Leevin."_s));
        QVERIFY(m_pia->tap(u"Tästä on huolehdittu"_s));
        QTRY_VERIFY(!m_pia->named(u"Tästä on huolehdittu"_s));
        QCOMPARE(factor(u"Mummo hakee Leevin."_s).value.urgency, casework::Urgency::Watch);
    }

    void aFactorIsChangedAndTakenAwayWithAWord()
    {
        QVERIFY(m_pia->tap(u"Turvallisuus"_s));
        QVERIFY(m_pia->reached(u"Muuta: Mummo hakee Leevin."_s));
        QVERIFY(m_pia->tap(u"Muuta: Mummo hakee Leevin."_s));
        QVERIFY(m_pia->tap(u"Mikä se on?: Mikä suojaa"_s));
        QVERIFY(m_pia->tap(u"Kuinka pian?: Tällä ei ole kiire"_s));
        QVERIFY(m_pia->tap(u"Tallenna"_s));
        const auto changed = factor(u"Mummo hakee Leevin."_s);
        QCOMPARE(changed.value.sort, casework::FactorSort::Protective);
        QCOMPARE(changed.value.urgency, casework::Urgency::None);
        QCOMPARE(changed.value.persons.size(), std::size_t(1));
        QVERIFY(m_pia->reached(u"Muuta: Mummo hakee Leevin."_s));
        QVERIFY(m_pia->tap(u"Muuta: Mummo hakee Leevin."_s));
        QVERIFY(m_pia->tap(u"Poista"_s));
        QVERIFY(!factor(u"Mummo hakee Leevin."_s).value.words.isEmpty()); // not before somebody has meant it
        QVERIFY(m_pia->tap(u"Kyllä, poista"_s));
        QTRY_VERIFY(factor(u"Mummo hakee Leevin."_s).value.words.isEmpty());
        QTRY_VERIFY(m_pia->says(u"Se poistettiin."_s));
    }

    void aThoughtGoesFromSketchToTheBoard()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_pia->tap(u"Hypoteesit"_s) && !m_pia->says(u"Se poistettiin."_s), 20'000);
        QVERIFY(m_pia->tap(u"Hypoteesit"_s));
        QVERIFY(m_pia->tap(u"Hypoteesi"_s));
        QVERIFY(m_pia->type(u"Voisiko olla niin, että…"_s, u"kukaan ei kysy?"_s));
        QVERIFY(m_pia->named(u"Tallenna luonnoksena"_s) == nullptr); // nobody was chosen to see it
        const QString circle = choosePeople();
        QVERIFY(m_pia->tap(u"Tallenna luonnoksena"_s));
        const auto thoughts = all<casework::Hypothesis>();
        const auto sketch = std::ranges::find(
            thoughts, u"Voisiko olla niin, että kukaan ei kysy?"_s, [](const auto& one) { return one.value.sentence; });
        QVERIFY(sketch != thoughts.end());
        QCOMPARE(sketch->value.state, casework::HypothesisState::Sketch);
        QCOMPARE(sketch->head.key.circle.text(), circle);
        m_thought = sketch->head.id;
    }

    void theDeckFindsAQuestionAndTheTickKeepsItsDay()
    {
        QVERIFY(m_pia->tap(u"Etsi kysymys"_s));
        QVERIFY(m_pia->says(u"Mikä näistä tutkisi hypoteesia?"_s));
        QVERIFY(m_pia->type(u"Etsi kysymystä"_s, u"koira"_s));
        QVERIFY(m_pia->tap(u"Valitse, kuka saa nähdä"_s));
        choosePeople();
        const auto before = all<casework::Question>().size();
        QVERIFY(m_pia->tap(u"Kysytty: Jos huoli"_s));
        const auto questions = all<casework::Question>();
        QCOMPARE(questions.size(), before + 1);
        QCOMPARE(std::ranges::count(questions, casework::PartialDate::of(QDate::currentDate()),
                     [](const auto& one) { return one.value.askedOn; }),
            1);
        m_pia->press(Qt::Key_Escape);
    }

    void aHypothesisThatCannotWaitStandsAmongWhatMustHappenToday()
    {
        QVERIFY(m_pia->tap(u"Hypoteesit"_s));
        QVERIFY(m_pia->reached(u"Muuta hypoteesia"_s) && m_pia->tap(u"Muuta hypoteesia"_s));
        QVERIFY(m_pia->reached(u"Onko lapsi vaarassa, jos näin on?: Jotain on tehtävä tänään"_s));
        QVERIFY(m_pia->tap(u"Onko lapsi vaarassa, jos näin on?: Jotain on tehtävä tänään"_s));
        QTRY_VERIFY(m_pia->says(u"Tämä ei voi odottaa."_s));
        m_pia->press(Qt::Key_Escape);
        const auto isUrgent = [](const auto& one) { return one.value.risk == casework::RiskRelevance::ActNow; };
        QCOMPARE(std::ranges::count_if(all<casework::Hypothesis>(), isUrgent), 1);
        QVERIFY(m_pia->tap(u"Kokousten välillä"_s));
        QVERIFY(m_pia->tap(u"Avaa hypoteesi"_s));
        QTRY_VERIFY(m_pia->named(u"Muuta hypoteesia"_s));
    }

    void theBoardOfViewsIsAPhaseOfTheMeeting()
    {
        QVERIFY(m_pia->openTable());
        app::MeetingTable* table = m_pia->app().table();
        QVERIFY(table->begin() && reach(*table, u"viewpoints"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Aino, Toivon apua"_s));
        typeHere(u"Joku muu vois vahtia."_s);
        QVERIFY(m_pia->tap(u"Kaikki kokouksessa"_s));
        QVERIFY(m_pia->tap(u"Vie taululle"_s));
        QTRY_VERIFY(m_pia->says(u"Aino, Toivon apua: Joku muu vois vahtia."_s));
        // What was written for fewer people on the child's page is not here, and nothing tells of it.
        QVERIFY(!m_pia->says(u"Aino, Toimii: Koira"_s));
        QVERIFY(m_pia->says(u"Aino, Toimii: ei vielä kirjoitettu"_s));
    }

    void theScaleIsAskedAtTheStartAndAtTheEnd()
    {
        app::MeetingTable* table = m_pia->app().table();
        QVERIFY(table->goTo(u"question"_s));
        m_pia->settle();
        answerInTheMiddle();
        QTRY_VERIFY(m_pia->says(u"Aino: 5"_s));
        QVERIFY(table->goTo(u"check-out"_s));
        m_pia->settle();
        QVERIFY(m_pia->reached(u"Kuka vastaa"_s));
        answerInTheMiddle();
        QTRY_VERIFY(m_pia->reached(u"Aino: alussa 5, lopussa 5"_s));
        const auto scales = all<casework::Scale>();
        const auto of = [&](casework::ScaleMoment moment) {
            return std::ranges::count_if(scales, [&](const auto& one) {
                return one.value.moment == moment && one.value.meeting.text() == table->meeting();
            });
        };
        QCOMPARE(of(casework::ScaleMoment::Baseline), 1);
        QCOMPARE(of(casework::ScaleMoment::After), 1);
        QVERIFY(m_pia->tap(u"Aino: alussa 5, lopussa 5"_s)); // one tap to all earlier answers
        QTRY_VERIFY(m_pia->says(u"Aiemmat vastaukset"_s));
        m_pia->press(Qt::Key_Escape);
    }

    void howSafeItIsAsksWhoMayKnow()
    {
        app::MeetingTable* table = m_pia->app().table();
        QVERIFY(table->goTo(u"risk-and-protection"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Katso: Kuinka turvallista on?"_s));
        QVERIFY(m_pia->tap(u"Kuka vastaa"_s));
        m_pia->press(Qt::Key_Down);
        m_pia->press(Qt::Key_Return);
        QVERIFY(m_pia->tap(u"Vastaus, ei vielä vastausta"_s));
        QVERIFY(m_pia->named(u"Tallenna vastaus"_s) == nullptr); // nobody was chosen to see it
        const QString circle = choosePeople(2); // one alone is named in the list of people, too
        QVERIFY(m_pia->tap(u"Tallenna vastaus"_s));
        const auto scales = all<casework::Scale>();
        const auto answer = std::ranges::find(
            scales, casework::kQuestionOfSafety, [](const auto& one) { return one.value.question; });
        QVERIFY(answer != scales.end());
        QCOMPARE(answer->head.key.circle.text(), circle);
        QCOMPARE(answer->value.value, 5);
        // Those at the table who may not know read nothing of it.
        const app::KeyedListModel* shown = table->shownLists()->scales();
        QVERIFY(table->ownView() || shown->indexOfKey(answer->head.id.text()) < 0);
    }

    void theKeyboardStaysWithACardThatGoesElsewhere()
    {
        app::MeetingTable* table = m_pia->app().table();
        QVERIFY(reach(*table, u"hypotheses"_s));
        for (int i = 0; i < 5; ++i)
            table->pen()->addHypothesis(table->meetingCircle(), u"Voisiko olla, että %1?"_s.arg(i));
        m_pia->settle();
        QQuickItem* verb = m_pia->named(u"Muuta hypoteesia"_s);
        QVERIFY(verb);
        verb->forceActiveFocus(Qt::TabFocusReason);
        const QString key = keyOfFocusedCard();
        const app::KeyedListModel* thoughts = table->shownLists()->hypotheses();
        QVERIFY(thoughts->indexOfKey(key) >= 0);
        QVERIFY(table->pen()->set(key, {{u"state"_s, u"parked"_s}})); // rests behind all others
        m_pia->settle();
        QTRY_COMPARE(keyOfFocusedCard(), key);
        QCOMPARE(spokenName(m_pia->window()->activeFocusItem()), u"Muuta hypoteesia"_s);
        // Also when it was changed in the card's own panel.
        m_pia->press(Qt::Key_Space);
        QTRY_VERIFY(m_pia->named(u"vahvistui"_s));
        QVERIFY(m_pia->tap(u"vahvistui"_s));
        m_pia->press(Qt::Key_Escape);
        m_pia->settle();
        QTRY_COMPARE(keyOfFocusedCard(), key);
    }

    void noBoardWarnsInAnyLook()
    {
        app::MeetingTable* table = m_pia->app().table();
        for (const Visit::Look& look : {Visit::Look{{390, 844}, app::Appearance::Theme::Light, 100, u"sv"_s},
                 Visit::Look{{800, 1280}, app::Appearance::Theme::Dark, 200, u"en"_s},
                 Visit::Look{{1280, 800}, app::Appearance::Theme::Light, 100, u"fi"_s}}) {
            m_pia->put(look);
            for (const QString& phase : {u"viewpoints"_s, u"hypotheses"_s, u"circular-interview"_s}) {
                QVERIFY(reach(*table, phase));
                m_pia->settle();
            }
        }
    }

    void cleanupTestCase() { m_pia.reset(); }

private:
    [[nodiscard]] QString keyOfFocusedCard() const
    {
        for (QQuickItem* item = m_pia->window()->activeFocusItem(); item; item = item->parentItem()) {
            if (QByteArray(item->metaObject()->className()).startsWith("HypothesisCard"))
                return item->property("key").toString();
        }
        return {};
    }
    /// The first one who can be asked answers with five.
    void answerInTheMiddle()
    {
        QVERIFY(m_pia->tap(u"Kuka vastaa"_s));
        m_pia->press(Qt::Key_Down);
        m_pia->press(Qt::Key_Return);
        QVERIFY(m_pia->reached(u"Vastaus, ei vielä vastausta"_s));
        QVERIFY(m_pia->tap(u"Vastaus, ei vielä vastausta"_s));
        QVERIFY(m_pia->reached(u"Tallenna vastaus"_s) && m_pia->tap(u"Tallenna vastaus"_s));
    }
    [[nodiscard]] casework::Link lineTo(const QString& name)
    {
        for (const auto& [head, system] : all<casework::System>()) {
            for (const auto& [where, link] : all<casework::Link>()) {
                if (system.name == name && link.to == head.id)
                    return link;
            }
        }
        return {};
    }
    /// Without words: there is none.
    [[nodiscard]] casework::Stored<casework::Factor> factor(const QString& words)
    {
        for (const auto& each : all<casework::Factor>()) {
            if (each.value.words == words)
                return each;
        }
        return {};
    }
    template <class T>
    [[nodiscard]] std::vector<casework::Stored<T>> all()
    {
        app::App& app = m_pia->app();
        app::Pen* pen = app.table() ? app.table()->pen() : app.desk()->pen();
        return pen->room().view().all<T>();
    }
    void typeHere(const QString& words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, m_pia->window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        m_pia->settle();
    }
    /// Chooses the narrowest group of so many others by its names. Answers its key.
    QString choosePeople(qsizetype atLeast = 1)
    {
        const app::KeyedListModel* audiences = m_pia->app().desk()->lists()->audiences();
        int row = 0;
        while (row + 1 < audiences->count() && audiences->value(row, u"names"_s).toStringList().size() < atLeast)
            ++row;
        if (!m_pia->tap(
                QLocale(QLocale::Finnish).createSeparatedList(audiences->value(row, u"names"_s).toStringList())))
            qWarning("the group cannot be chosen");
        return audiences->value(row, u"key"_s).toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_pia;
    casework::RecordId m_thought;
};

KUDELMA_SUITE(BoardsTest)
#include "tst_boards.moc"
