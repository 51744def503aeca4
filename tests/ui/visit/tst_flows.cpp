// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/text_place.h"
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::App;
using kudelma::app::KeyedListModel;
using kudelma::app::MeetingTable;
using kudelma::app::RoomScreen;
using kudelma::app::StartDesk;
using kudelma::casework::CaseView;

namespace {

const QString kPassphrase = u"hämärän hyssy ja öljylamppu"_s;

/// True when some row of the list has this value.
bool has(const KeyedListModel* list, const QString& role, const QString& value)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->value(row, role).toString() == value)
            return true;
    }
    return false;
}

} // namespace

/// What people do most, by the controls that they see.
class FlowsTest : public QObject
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
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstRunGoesByKeyboardAlone()
    {
        StartDesk* start = m_pia->app().start();
        tabTo(u"Nimesi"_s);
        write(u"Pia Lehtovaara"_s);
        m_pia->press(Qt::Key_Tab);
        write(u"vastuusosiaalityöntekijä"_s);
        tabTo(u"Tunnuslause"_s);
        write(kPassphrase);
        m_pia->press(Qt::Key_Tab);
        write(kPassphrase);
        m_pia->press(Qt::Key_Return);
        QVERIFY(m_pia->waitFor([&] { return !start->kit().isEmpty(); }));
        m_pia->settle();
        tabTo(u"Olen kirjoittanut"_s);
        m_pia->press(Qt::Key_Space);
        for (const int group : start->kitAsked()) {
            tabTo(u"Ryhmä %1"_s.arg(group));
            write(start->kit().value(group - 1).toLower());
        }
        tabTo(u"Tarkista"_s);
        m_pia->press(Qt::Key_Space);
        QVERIFY(start->kit().isEmpty());
        QCOMPARE(m_pia->app().stage(), App::Stage::Home);
    }

    void unlockingByKeyboard()
    {
        m_pia->app().lock();
        QCoreApplication::processEvents();
        m_pia->settle();
        write(u"aivan väärä lause tämä"_s);
        m_pia->press(Qt::Key_Return);
        QVERIFY(m_pia->waitFor([&] { return m_pia->app().start()->problem() == StartDesk::Problem::Wrong; }));
        m_pia->settle();
        tabTo(u"Tunnuslause"_s);
        // Dots that come as characters of their own open the same vault.
        write(kPassphrase.normalized(QString::NormalizationForm_D));
        m_pia->press(Qt::Key_Return);
        QVERIFY(m_pia->waitFor([&] { return m_pia->app().stage() == App::Stage::Home; }));
    }

    void aMalformedCodeIsToldApartFromAWrongOne()
    {
        m_pia->app().lock();
        QCoreApplication::processEvents();
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Unohdin sen"_s));
        QVERIFY(m_pia->tap(u"Palautuskoodin 32"_s));
        write(u"ABCD-EFGH"_s);
        m_pia->press(Qt::Key_Return);
        QVERIFY(m_pia->waitFor([&] { return m_pia->app().start()->problem() == StartDesk::Problem::NotACode; }));
        m_pia->app().start()->unlockForRehearsal(kPassphrase);
        QVERIFY(m_pia->waitFor([&] { return m_pia->app().stage() == App::Stage::Home; }));
        m_pia->settle();
    }

    void anotherPersonsWordsAreWrittenForWhomTheyAreMeant()
    {
        QVERIFY(m_pia->openPracticeCase());
        QVERIFY(m_pia->tap(u"Omin sanoin"_s));
        QVERIFY(m_pia->tap(u"Omin sanoin"_s)); // the verb on that page
        QVERIFY(m_pia->type(u"Sanat"_s, u"Mä tykkään kun on hiljaista."_s));
        QVERIFY(m_pia->tap(u"Kenen sanat"_s));
        m_pia->press(Qt::Key_Down);
        m_pia->press(Qt::Key_Return); // the first: the child
        // There is no circle of the two alone, so none is chosen for her: not to choose is not to say.
        QVERIFY(!m_pia->named(u"Tallenna sanat"_s));
        QVERIFY(!m_pia->named(u"Kaikki kokouksessa"_s)); // no meeting is going on
        auto& room = *m_pia->app().session().openRoom();
        const auto therapist = *kudelma::casework::MemberId::fromText(u"therapist"_s);
        QVERIFY(m_pia->tap(u"Nämä ihmiset"_s));
        QVERIFY(!m_pia->named(u"Tallenna sanat"_s));
        QVERIFY(m_pia->tap(room.person(therapist).name));
        QVERIFY(m_pia->tap(u"Tallenna sanat"_s));
        const KeyedListModel* voices = m_pia->app().desk()->lists()->voices();
        QVERIFY(has(voices, u"words"_s, u"Mä tykkään kun on hiljaista."_s));
        for (int row = 0; row < voices->count(); ++row) {
            if (!voices->value(row, u"words"_s).toString().startsWith(u"Mä tykkään"_s))
                continue;
            const auto circle = kudelma::casework::CircleId::fromText(voices->value(row, u"circle"_s).toString());
            QCOMPARE(room.view().rules().membersOf(*circle), (kudelma::casework::Members{room.self(), therapist}));
        }
    }

    void aRelativeIsAddedByTapsAlone()
    {
        QVERIFY(m_pia->tap(u"Sukupuu"_s));
        const KeyedListModel* persons = m_pia->app().desk()->genogram()->persons();
        const int before = persons->count();
        QVERIFY(m_pia->tap(u"Venla"_s));
        QVERIFY(m_pia->named(u"Nimi"_s));
        QVERIFY(m_pia->named(u"Nimi"_s)->property("text").toString().startsWith(u"Venla"_s));
        QVERIFY(m_pia->tap(u"Sisarus"_s)); // the handle beside her
        QTRY_COMPARE(persons->count(), before + 1);
        // The strip is about the one who was added, who has no name yet.
        m_pia->settle();
        QVERIFY(m_pia->named(u"Nimi"_s));
        QCOMPARE(m_pia->named(u"Nimi"_s)->property("text").toString(), QString());
        QVERIFY(m_pia->app().desk()->genogram()->chosenWritable());
        QVERIFY(m_pia->type(u"Nimi"_s, u"Sofia"_s));
        QTRY_VERIFY(m_pia->named(u"Sofia"_s));
        m_pia->press(Qt::Key_Escape);
        for (int step = 0; step < 10 && persons->count() > before; ++step)
            QVERIFY(m_pia->tap(u"Kumoa"_s)); // the name, then the person
        QTRY_COMPARE(persons->count(), before);
    }

    void theYearsGoByByKeyboardAlone()
    {
        QVERIFY(m_pia->tap(u"Suku vuosien varrella"_s));
        kudelma::app::GenogramTime* time = m_pia->app().desk()->genogram()->time();
        QVERIFY(time->isOpen() && !time->isPast());
        tabTo(u"Kuva näyttää:"_s);
        const int thisYear = time->date().year;
        m_pia->press(Qt::Key_Left);
        QCOMPARE(time->date().year, thisYear - 1);
        m_pia->press(Qt::Key_PageDown);
        QCOMPARE(time->date().year, thisYear - 11);
        QVERIFY(time->isPast() && !m_pia->app().desk()->genogram()->canDraw());
        m_pia->settle();
        QVERIFY(isSaid(m_pia->window()->contentItem(), time->shown() + u": suku sellaisena kuin se silloin oli"_s));
        m_pia->press(Qt::Key_Right);
        QCOMPARE(time->date().year, thisYear - 10);
        m_pia->press(Qt::Key_PageUp);
        QVERIFY(!time->isPast());
        m_pia->press(Qt::Key_Home);
        QVERIFY(!time->hasEarlier());
        m_pia->press(Qt::Key_End);
        QVERIFY(!time->hasLater());
        // The knob stands where the day is, and says it.
        QQuickItem* slider = m_pia->window()->activeFocusItem();
        QCOMPARE(slider->property("value").toInt(), time->lastDay());
        tabTo(u"Sulje vuodet"_s, Qt::Key_Backtab); // it stands before the line
        m_pia->press(Qt::Key_Space);
        QTRY_VERIFY(!time->isOpen());
    }

    void theFacilitatorLeadsWithTheThumb()
    {
        QVERIFY(m_pia->tap(u"Kokoukseen"_s));
        MeetingTable* table = m_pia->app().table();
        QVERIFY(table);
        QVERIFY(m_pia->waitFor([&] { return table->online() && table->waitingChanges() == 0; }));
        QVERIFY(m_pia->tap(u"Aloita kokous"_s));
        QCOMPARE(table->state(), MeetingTable::State::Running);
        const QString first = table->phaseKey();
        QVERIFY(m_pia->tap(u"Anna puheenvuoro"_s));
        QVERIFY(!table->speakerName().isEmpty());
        QVERIFY(m_pia->tap(table->nextTitle()));
        QVERIFY(table->phaseKey() != first);
        QVERIFY(m_pia->tap(u"Tauko"_s));
        QVERIFY(table->paused());
        QVERIFY(m_pia->tap(u"Jatka"_s));
        QVERIFY(!table->paused());
    }

    void aGuestSaysOwnWordsAndRaisesAHand()
    {
        Visit saara(m_folder.filePath(u"saara"_s), m_relay->address());
        QVERIFY(letIn(*m_pia, saara, u"saara"_s));
        saara.settle();
        saara.put({{360, 740}, kudelma::app::Appearance::Theme::Light, 100, u"fi"_s});
        QVERIFY(saara.type(u"Mitä haluaisit sanoa?"_s, u"Mä toivon että joku kysyis ensin."_s));
        QVERIFY(saara.tap(u"Kaikki kokouksessa"_s));
        QVERIFY(saara.tap(u"Sano se"_s));
        const KeyedListModel* voices = m_pia->app().table()->lists()->voices();
        const QString said = u"Mä toivon että joku kysyis ensin."_s;
        QVERIFY(m_pia->waitFor([&] { return has(voices, u"words"_s, said); }));
        QVERIFY(m_pia->waitFor([&] { return m_pia->tap(u"Jotakin kirjoitettiin"_s); }));
        m_pia->settle();
        QVERIFY(m_pia->says(u"Saara Kuusvaara kirjoitti: "_s + said));
        QVERIFY(m_pia->tap(u"Lue ääneen"_s));
        m_pia->press(Qt::Key_Escape);
        m_pia->press(Qt::Key_Escape);
        m_pia->settle();
        QVERIFY(!m_pia->named(u"Jotakin kirjoitettiin"_s)); // it was looked at
        for (int row = 0; row < voices->count(); ++row) {
            if (voices->value(row, u"words"_s).toString() == said)
                QCOMPARE(voices->value(row, u"circle"_s).toString(), m_pia->app().table()->meetingCircle());
        }
        QVERIFY(saara.tap(u"Haluaisin puhua"_s));
        QVERIFY(m_pia->waitFor([&] { return m_pia->app().table()->hands().size() == 1; }));
        QVERIFY(m_pia->waitFor([&] { return m_pia->tap(u"Seuraava puheenvuoro"_s); }));
        QVERIFY(saara.waitFor([&] { return saara.app().guest()->myTurn(); }));
        QVERIFY(reach(*m_pia->app().table(), u"childs-voice"_s));
        QVERIFY(saara.waitFor([&] { return saara.app().guest()->phaseView() == "voices"_L1; }));
        saara.settle();
        QVERIFY(saara.tap(u"Peru nämä sanat"_s)); // hers alone can be taken back by her
        QVERIFY(saara.tap(u"Peru"_s));
        QVERIFY(m_pia->waitFor([&] { return !has(voices, u"words"_s, said); }));
        QVERIFY(reach(*m_pia->app().table(), u"feedback"_s));
        QVERIFY(saara.waitFor([&] { return saara.app().guest()->phaseView() == "feedback"_L1; }));
        saara.settle();
        QVERIFY(saara.tap(u"Minua kuunneltiin"_s)); // in the middle of the line
        QVERIFY(saara.tap(u"Lähetä"_s));
        const KeyedListModel* feedback = m_pia->app().table()->lists()->feedback();
        QVERIFY(m_pia->waitFor([&] { return feedback->count() == 1; }));
        const QVariantList items = feedback->value(0, u"items"_s).toList();
        QCOMPARE(items.size(), 1);
        QVERIFY(items.constFirst().toMap().value(u"value"_s).toInt() > 0);
        QVERIFY(saara.tap(u"Poistu heti"_s));
        QCoreApplication::processEvents();
        QVERIFY(saara.app().stage() != App::Stage::Guest);
    }

    void anAnswerMayBeOnlyCounted()
    {
        Visit marjatta(m_folder.filePath(u"marjatta"_s), m_relay->address());
        QVERIFY(letIn(*m_pia, marjatta, u"marjatta"_s));
        QVERIFY(marjatta.waitFor([&] { return marjatta.app().guest()->phaseView() == "feedback"_L1; }));
        marjatta.settle();
        const kudelma::casework::CaseView& view = m_pia->app().session().openRoom()->view();
        const auto before = view.ids(kudelma::casework::RecordKind::Feedback).size();
        const int shown = m_pia->app().table()->lists()->feedback()->count();
        QVERIFY(marjatta.tap(u"Mitä vastauksellesi tapahtuu?: Vain laskettavaksi"_s));
        QVERIFY(marjatta.says(u"Kukaan ei voi tietää, mitä vastasit"_s));
        QVERIFY(marjatta.tap(u"Lähetä"_s)); // nothing was answered
        QVERIFY(marjatta.tap(u"Minua kuunneltiin"_s) && marjatta.tap(u"Lähetä"_s));
        QVERIFY(m_pia->waitFor([&] { return view.ids(kudelma::casework::RecordKind::Feedback).size() == before + 1; }));
        const auto all = view.all<kudelma::casework::Feedback>();
        QCOMPARE(std::ranges::count_if(all, [](const auto& each) { return each.value.counted; }), 1);
        QCOMPARE(m_pia->app().table()->lists()->feedback()->count(), shown);
    }

    void aQuestionAndAStepAreMended()
    {
        MeetingTable* table = m_pia->app().table();
        const QString circle = table->meetingCircle();
        const QString question = table->pen()->addQuestion(circle, u"Kuka kysysi ensin?"_s, {}, {}, {}, {});
        const QString step = table->pen()->addStep(circle, u"Kävellään"_s, {});
        const auto mends = [&](const QString& phase, const QString& verb, const QString& field) {
            if (!reach(*table, phase))
                return false;
            m_pia->settle();
            return m_pia->tap(verb) && m_pia->type(field, u"!"_s);
        };
        const kudelma::app::CaseLists* lists = table->lists();
        QVERIFY(mends(u"circular-interview"_s, u"Muuta kysymystä"_s, u"Mitä kysytään"_s));
        QVERIFY(m_pia->type(u"Mitä vastattiin"_s, u"Mummo."_s));
        const int asked = lists->questions()->indexOfKey(question);
        QVERIFY(lists->questions()->value(asked, u"words"_s).toString().contains(u'!'));
        QCOMPARE(lists->questions()->value(asked, u"answer"_s).toString(), u"Mummo."_s);
        QVERIFY(m_pia->tap(u"Valmis"_s));
        QVERIFY(mends(u"next-steps"_s, u"Muuta askelta"_s, u"Mitä tehdään"_s));
        QVERIFY(lists->steps()->value(lists->steps()->indexOfKey(step), u"what"_s).toString().contains(u'!'));
        // What is removed takes its panel with it.
        QVERIFY(table->pen()->remove(step));
        QVERIFY(m_pia->waitFor([&] { return !m_pia->named(u"Mitä tehdään"_s); }));
    }

    void twoWriteInOneThoughtAtOnce()
    {
        MeetingTable* table = m_pia->app().table();
        QVERIFY(reach(*table, u"hypotheses"_s));
        Visit jonna(m_folder.filePath(u"jonna"_s), m_relay->address());
        QVERIFY(letIn(*m_pia, jonna, u"coordinator"_s));
        const KeyedListModel* thoughts = table->shownLists()->hypotheses();
        const QString before = u"Voisiko olla, että kaikki odottavat?"_s;
        const QString key = table->pen()->addHypothesis(table->meetingCircle(), before);
        QVERIFY(m_pia->waitFor([&] { return thoughts->indexOfKey(key) == 0; })); // the only one that all here may see
        const auto kept = [&] { return thoughts->value(thoughts->indexOfKey(key), u"sentence"_s).toString(); };
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Muuta hypoteesia"_s));
        QQuickItem* field = m_pia->named(u"Hypoteesi"_s);
        QVERIFY(field);
        QCOMPARE(field->property("text").toString(), before);
        field->forceActiveFocus();
        field->setProperty("cursorPosition", before.size());
        write(u" Näin"_s);
        QCOMPARE(kept(), before + u" Näin"_s);
        kudelma::app::Pen* hers = jonna.app().guest()->pen();
        const auto seen = [&] {
            const auto fields = hers->room().view().fields(*kudelma::casework::RecordId::fromText(key));
            const auto sentence = fields ? fields->value(u"sentence"_s) : kudelma::casework::FieldValue();
            return sentence.as<QString>() ? *sentence.as<QString>() : QString();
        };
        QVERIFY(jonna.waitFor([&] { return seen() == before + u" Näin"_s; }));
        QVERIFY(hers->type(key, u"sentence"_s, u"Ehkä: "_s + before + u" Näin"_s));
        write(u" on"_s);
        QVERIFY(m_pia->waitFor([&] { return kept() == u"Ehkä: "_s + before + u" Näin on"_s; }));
        QCOMPARE(field->property("text").toString(), kept());
        QCOMPARE(field->property("cursorPosition").toInt(), int(kept().size())); // it stays with its word
        m_pia->press(Qt::Key_Z, Qt::ControlModifier);
        const QStringList allowed{u"Ehkä: "_s + before, u"Ehkä: "_s + before + u" Näin"_s,
            u"Ehkä: "_s + before + u" Näin "_s, u"Ehkä: "_s + before + u" Näin o"_s};
        QVERIFY2(allowed.contains(kept()), qPrintable(kept())); // as far as the typing was one step
        // Each sees where the other's cursor stands, and it stays with its letters while words come in before it.
        kudelma::app::Cursors& cursors = hers->room().cursors();
        const auto id = *kudelma::casework::RecordId::fromText(key);
        const auto jonnaSees = [&] { return cursors.in(id, u"sentence"_s); };
        QVERIFY(jonna.waitFor([&] { return jonnaSees().size() == 1; }));
        const auto indexIn = [&](const CaseView& view, const kudelma::sync::Bytes& place) {
            return kudelma::casework::indexOfPlace(view, id, u"sentence"_s, place).value_or(-1);
        };
        QCOMPARE(indexIn(hers->room().view(), jonnaSees().front().state.cursor), qsizetype(kept().size()));
        cursors.point(
            {id, u"sentence"_s, kudelma::casework::placeInText(hers->room().view(), id, u"sentence"_s, 0), {}});
        const auto showsJonna = [&] {
            bool shows = false;
            visitVisible(m_pia->window()->contentItem(), [&](QQuickItem* item) {
                shows = shows || spokenName(item) == u"Jonna Kivimarja kirjoittaa tässä."_s;
                return true;
            });
            return shows;
        };
        QVERIFY(m_pia->waitFor(showsJonna));
        cursors.lift(id, u"sentence"_s);
        QVERIFY(m_pia->waitFor([&] { return !showsJonna(); }));
        // What somebody says of these words while the panel is open must stay under these words.
        QVERIFY(!field->property("readOnly").toBool());
        QVERIFY(hers->react(table->meetingCircle(), key, u"hit"_s));
        QVERIFY(m_pia->waitFor([&] { return field->property("readOnly").toBool(); }));
        QVERIFY(jonna.waitFor([&] { return jonnaSees().empty(); })); // nobody writes any longer
        // Somebody comes who may not see it: nor does the panel stay open.
        QVERIFY(m_pia->named(u"Mitä opimme?"_s));
        QVERIFY(table->setInRoom(u"jesse"_s, true));
        QVERIFY(m_pia->waitFor([&] { return !m_pia->named(u"Mitä opimme?"_s); }));
        QVERIFY(table->setInRoom(u"jesse"_s, false));
    }

    void theQuestionOfTheMeetingIsWrittenByWhoeverAddsToIt()
    {
        MeetingTable* table = m_pia->app().table();
        QVERIFY(reach(*table, u"question"_s));
        QVERIFY(table->pen()->type(table->meeting(), u"question"_s, u"Mitä nyt?"_s));
        m_pia->settle();
        QQuickItem* field = m_pia->named(u"Mistä olisi hyvä puhua?"_s);
        QVERIFY(field);
        QCOMPARE(field->property("text").toString(), table->question());
        field->forceActiveFocus();
        field->setProperty("cursorPosition", 4);
        write(u" me"_s);
        QVERIFY(m_pia->waitFor([&] { return table->question() == u"Mitä me nyt?"_s; }));
        // A colleague's words come in around the cursor and take nothing back.
        QVERIFY(table->pen()->type(table->meeting(), u"question"_s, u"Jesse kysyy: mitä me nyt?"_s));
        m_pia->settle();
        QCOMPARE(field->property("text").toString(), u"Jesse kysyy: mitä me nyt?"_s);
        QCOMPARE(field->property("cursorPosition").toInt(), 20);
    }

    void onlyWhoseNameIsTickedIsNoLongerCounted()
    {
        RoomScreen* room = m_pia->app().table()->room();
        const QVariantList leaving = room->leaving();
        QVERIFY(leaving.size() > 1);
        const QString first = leaving.constFirst().toMap().value(u"name"_s).toString();
        const QString key = leaving.constFirst().toMap().value(u"key"_s).toString();
        const auto isTicked = [&] { return m_pia->named(first)->property("checked").toBool(); };
        const auto open = [&] { return m_pia->tap(u"Lisää"_s) && m_pia->tap(u"Ota huomioon vain"_s); };
        QVERIFY(open());
        QVERIFY(!m_pia->named(u"He eivät ole täällä"_s)); // not before somebody is ticked
        QVERIFY(m_pia->tap(first));
        QVERIFY(isTicked() && m_pia->named(u"He eivät ole täällä"_s));
        // Whoever comes back while the names are read has not left, also when nothing is heard of them again.
        QVERIFY(m_pia->app().table()->setInRoom(key, true));
        QVERIFY(m_pia->app().table()->setInRoom(key, false));
        QVERIFY(!m_pia->named(u"He eivät ole täällä"_s) && !isTicked());
        QVERIFY(m_pia->tap(first));
        QVERIFY(m_pia->tap(u"Ota kaikki huomioon"_s));
        QCOMPARE(room->leaving(), leaving);
        QVERIFY(open());
        QVERIFY(!isTicked() && !m_pia->named(u"He eivät ole täällä"_s)); // the tick of before is gone
        QVERIFY(m_pia->tap(first));
        QVERIFY(m_pia->tap(u"He eivät ole täällä"_s));
        QCOMPARE(room->leaving().size(), leaving.size() - 1);
        QVERIFY(!room->leaving().contains(leaving.constFirst()));
    }

    void aMemoIsReadAndAPlaceForItIsAskedFor()
    {
        m_pia->app().table()->end();
        m_pia->app().leaveTable();
        QCoreApplication::processEvents();
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Kokoukset"_s));
        QVERIFY(m_pia->tap(u"Muistiot"_s));
        QVERIFY(m_pia->tap(u"Lukijat"_s));
        QVERIFY(m_pia->tap(u"Tallenna PDF:nä"_s));
        // Whatever the platform has for it; here there is none, and Qt's own must be installed. Later versions of Qt
        // show it in a window of its own.
        const auto isAsked = [&] {
            bool asked = false;
            for (const QWindow* window : QGuiApplication::topLevelWindows()) {
                const auto* shown = qobject_cast<const QQuickWindow*>(window);
                if (!window->isVisible())
                    continue;
                asked = asked || window->title() == "Minne muistio tallennetaan?"_L1;
                if (!shown || asked)
                    continue;
                visitVisible(shown->contentItem(), [&](QQuickItem* item) {
                    asked = asked || item->property("text").toString() == "Minne muistio tallennetaan?"_L1;
                    return true;
                });
            }
            return asked;
        };
        QTRY_VERIFY(isAsked());
        m_pia->app().lock();
        QTRY_VERIFY(!isAsked()); // whoever finds the tablet reads no names of files
        m_pia->settle();
    }

private:
    void write(const QString& words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, m_pia->window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    /// Presses Tab until the control of this name has the keyboard.
    /// Somewhere on the screen, on a control or not.
    [[nodiscard]] static bool isSaid(QQuickItem* item, const QString& words)
    {
        if (!item->isVisible())
            return false;
        const QList<QQuickItem*> children = item->childItems();
        return spokenName(item) == words
            || std::any_of(children.begin(), children.end(), [&](QQuickItem* child) { return isSaid(child, words); });
    }

    void tabTo(const QString& name, Qt::Key key = Qt::Key_Tab)
    {
        constexpr int kMostTabs = 60;
        for (int tab = 0; tab < kMostTabs; ++tab) {
            QQuickItem* item = m_pia->window()->activeFocusItem();
            if (item && spokenName(item).startsWith(name))
                return;
            QTest::keyClick(m_pia->window(), key);
        }
        QFAIL(qPrintable(u"The keyboard does not reach "_s + name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Visit> m_pia;
};

KUDELMA_SUITE(FlowsTest)
#include "tst_flows.moc"
