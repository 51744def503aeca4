// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::App;
using kudelma::app::MeetingTable;
using kudelma::app::PreparationDesk;

namespace {

/// What can be done in a phase, by what the controls are called; at most this many taps away.
constexpr qsizetype kMostTaps = 2;

/// A control: the type in QML and the whole name that is spoken, since other controls may begin with it or share it.
struct Control
{
    QByteArray type;
    QString name;
};

struct Deed
{
    QString what;
    std::vector<Control> taps; ///< One after the other; as many as it takes.
    std::function<bool()> came = {}; ///< What the taps led to. Null: looked for, and not carried out here.
    std::function<void()> back = {}; ///< As it was before.
    QStringList phases = {}; ///< Keys; empty: in every phase.
    std::function<bool()> before = {}; ///< A tap of its own, with what is typed then.
    std::function<bool()> given = {}; ///< What must be so before anybody taps; none of the taps.

    [[nodiscard]] qsizetype count() const { return qsizetype(taps.size()) + (before ? 1 : 0); }
};

} // namespace

/// Making ready and leading, by the controls that the workers see.
class PreparationVisitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_pia = std::make_unique<Visit>(m_folder.filePath(u"pia"_s));
        QVERIFY(m_pia->window());
        QVERIFY(m_pia->makeProfile(u"Pia Lehtovaara"_s));
        QVERIFY(m_pia->openPracticeCase());
        QVERIFY(m_pia->openTable());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingOfThePreparationIsOnAScreenThatOthersSee()
    {
        QVERIFY(!m_pia->says(u"Pidetäänkö tapaamiset erikseen?"_s));
        QVERIFY(m_pia->tap(u"Avaa valmistelu"_s));
        QVERIFY(m_pia->says(u"Pidetäänkö tapaamiset erikseen?"_s));
        QVERIFY(table()->ownView());
        QVERIFY(m_pia->tap(u"Piilota"_s));
        QVERIFY(!m_pia->says(u"Pidetäänkö tapaamiset erikseen?"_s));
        QVERIFY(m_pia->tap(u"Avaa valmistelu"_s));
    }

    void theMeetingWaitsForTheSafetyCheck()
    {
        QVERIFY(m_pia->tap(u"Pidetäänkö tapaamiset erikseen?: Kyllä"_s));
        QVERIFY(!preparation()->mayBegin());
        QVERIFY(m_pia->tap(u"Aloita kokous"_s));
        QCOMPARE(table()->state(), MeetingTable::State::Planned);
        QVERIFY(m_pia->named(u"Avaa valmistelu"_s)); // in the question that is asked
        QVERIFY(m_pia->tap(u"Takaisin"_s));
        QVERIFY(m_pia->tap(u"Pidetäänkö tapaamiset erikseen?: Ei"_s));
        QVERIFY(preparation()->mayBegin());
    }

    void onePersonIsMadeReadyByTaps()
    {
        const QString member = u"paivi"_s;
        const auto of = [&](const QString& role) {
            return preparation()->people()->value(preparation()->people()->indexOfKey(member), role);
        };
        QVERIFY(m_pia->tap(u"Valmistele: "_s + of(u"name"_s).toString()));
        QVERIFY(m_pia->tap(u"etänä tabletilla"_s));
        QCOMPARE(of(u"form"_s).toInt(), int(kudelma::casework::Attendance::RemoteTablet));
        const int left = of(u"toDo"_s).toInt();
        QVERIFY(m_pia->tap(u"Kysytty, haluaako tulla"_s));
        QCOMPARE(of(u"toDo"_s).toInt(), left - 1);
        QVERIFY(m_pia->tap(u"Kutsukirje"_s));
        QVERIFY(m_pia->says(u"Kutsu tapaamiseen"_s));
        QVERIFY(m_pia->tap(u"Kirjeen kieli: svenska"_s));
        QVERIFY(m_pia->says(u"Inbjudan till ett möte"_s));
        QVERIFY(m_pia->tap(u"Kopioi tekstinä"_s));
        m_pia->press(Qt::Key_Escape);
    }

    void theDeviceIsTriedOut()
    {
        QVERIFY(m_pia->tap(u"Kokeile tätä laitetta"_s));
        QVERIFY(m_pia->says(u"Yhteys"_s));
        QVERIFY(m_pia->tap(u"Avaa se"_s));
        QVERIFY(table()->room()->isOpen());
        QVERIFY(m_pia->tap(u"Sulje se"_s));
        m_pia->press(Qt::Key_Escape);
    }

    void whoMustNotMeetGetsASessionOfTheirOwn()
    {
        const QString together = table()->meeting();
        QVERIFY(m_pia->tap(u"Pidetäänkö tapaamiset erikseen?: Kyllä"_s));
        QVERIFY(!m_pia->named(u"Tee kaksi tapaamista"_s)); // before both sides have somebody
        QVERIFY(m_pia->tap(u"Saara Kuusvaara: Ensimmäinen"_s));
        QVERIFY(m_pia->tap(u"Marjatta Sarviluoto: Toinen"_s));
        QVERIFY(m_pia->tap(u"Tee kaksi tapaamista"_s));
        QCOMPARE(table()->sessions()->others()->count(), 2);
        QVERIFY(m_pia->tap(u"Tapaamiseen: Saara"_s));
        QVERIFY(m_pia->waitFor([&] { return table() && table()->meeting() != together; }));
        m_pia->settle();
        QVERIFY(!m_pia->says(u"Marjatta"_s)); // nothing of the other side beside this one
        QVERIFY(table()->preparation()->mayBegin());
        QVERIFY(m_pia->tap(u"Lisää"_s));
        QVERIFY(!m_pia->named(u"Toiseen tapaamiseen"_s));
        m_pia->press(Qt::Key_Escape);
        QVERIFY(m_pia->tap(u"Aloita kokous"_s));
        QVERIFY(m_pia->tap(u"Lisää"_s));
        QVERIFY(m_pia->tap(u"Näytä myös se, mitä"_s));
        QVERIFY(m_pia->tap(u"Lisää"_s));
        QVERIFY(m_pia->tap(u"Toiseen tapaamiseen"_s));
        QVERIFY(m_pia->tap(u"Tapaamiseen: Marjatta"_s));
        QVERIFY(m_pia->waitFor([&] { return table() && table()->people()->indexOfKey(u"marjatta"_s) >= 0; }));
        m_pia->app().leaveTable();
        QCoreApplication::processEvents();
        QVERIFY(m_pia->app().openTable(together));
        m_pia->settle();
        QVERIFY(preparation()->answer(u"separate-sessions"_s, u"no"_s));
    }

    /// Every tap is carried out, by the whole name of a control of its own type; what it leads to is looked at.
    void everyPhaseIsLedWithinTwoTaps()
    {
        QVERIFY(m_pia->tap(u"Aloita kokous"_s));
        QCOMPARE(table()->state(), MeetingTable::State::Running);
        table()->room()->setOpen(true);
        m_pia->settle();
        const std::vector<Deed> deeds = everyDeed();
        std::printf("%-28s taps from the table in each phase\n", "");
        std::vector<QString> lines(deeds.size());
        for (int phase = 0; phase < table()->phases()->count(); ++phase) {
            const QString key = table()->phases()->value(phase, u"key"_s).toString();
            if (key == "preparation"_L1 || key == "after"_L1)
                continue;
            if (!reach(*table(), key))
                QVERIFY(table()->skipPhase(u"Harjoitellaan, lasta kuullaan huomenna."_s));
            m_pia->settle();
            for (std::size_t i = 0; i < deeds.size(); ++i) {
                const Deed& deed = deeds[i];
                const bool isOfPhase = deed.phases.isEmpty() || deed.phases.contains(key);
                lines[i] += isOfPhase ? u"%1"_s.arg(deed.count(), 3) : u"  -"_s;
                if (!isOfPhase)
                    continue;
                const QString where = u"%1: %2"_s.arg(key, deed.what);
                QVERIFY2(deed.count() <= kMostTaps, qPrintable(where));
                if (deed.given) {
                    QVERIFY2(deed.given(), qPrintable(where));
                    m_pia->settle();
                }
                if (deed.before)
                    QVERIFY2(deed.before(), qPrintable(where));
                for (std::size_t tap = 0; tap < deed.taps.size(); ++tap) {
                    const bool isLast = tap + 1 == deed.taps.size();
                    QQuickItem* control = exactly(deed.taps[tap]);
                    QVERIFY2(control, qPrintable(where + u": "_s + deed.taps[tap].name));
                    if (!isLast || deed.came)
                        QVERIFY2(m_pia->tap(control), qPrintable(where));
                }
                if (deed.came)
                    QVERIFY2(deed.came(), qPrintable(where));
                if (deed.back)
                    deed.back();
                m_pia->settle();
            }
            // The way on is one tap in every phase; the next round of this loop is where it leads.
            const QString on = table()->nextTitle().isEmpty() ? u"Päätä kokous"_s
                : table()->nextView() == "break"_L1           ? u"Tauolle"_s
                                                              : table()->nextTitle();
            QVERIFY2(exactly({"Button", on}), qPrintable(key + u": "_s + on));
        }
        for (std::size_t i = 0; i < deeds.size(); ++i)
            std::printf("%-28s %s\n", qUtf8Printable(deeds[i].what), qUtf8Printable(lines[i]));
        table()->room()->setOpen(false);
    }

    void theNextStepIsWholeWhenLettersGrow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("tablet") << QSize(1280, 800);
        QTest::newRow("portrait") << QSize(800, 1280);
        QTest::newRow("phone") << QSize(360, 740);
    }

    /// While somebody looks, letters become twice as large and small again.
    void theNextStepIsWholeWhenLettersGrow()
    {
        QFETCH(const QSize, size);
        using Theme = app::Appearance::Theme;
        for (int phase = 0; phase < table()->phases()->count(); ++phase) {
            const QString key = table()->phases()->value(phase, u"key"_s).toString();
            // Of those that are next to one another one tells of all.
            if (key == "preparation"_L1 || key == "after"_L1 || phase % 4 != 1)
                continue;
            if (!reach(*table(), key))
                QVERIFY(table()->skipPhase(u"Harjoitellaan, lasta kuullaan huomenna."_s));
            for (const QString& language : {u"fi"_s, u"sv"_s}) {
                for (const int percent : {100, 200}) {
                    m_pia->put({size, Theme::Light, percent, language});
                    const bool isSwedish = language == "sv"_L1;
                    QQuickItem* next = nullptr;
                    for (const QString& name : {table()->nextTitle(), isSwedish ? u"Till pausen"_s : u"Tauolle"_s,
                             isSwedish ? u"Avsluta mötet"_s : u"Päätä kokous"_s}) {
                        if (!next && !name.isEmpty())
                            next = m_pia->named(name);
                    }
                    const QString where = u"%1 %2 %3"_s.arg(key, language).arg(percent);
                    QVERIFY2(next, qPrintable(where));
                    const QRectF place = next->mapRectToScene(QRectF(0, 0, next->width(), next->height()));
                    const QRectF window(QPointF(0, 0), QSizeF(size));
                    QVERIFY2(window.contains(place), qPrintable(where));
                    QList<QQuickItem*> left = next->childItems();
                    while (!left.isEmpty()) {
                        QQuickItem* item = left.takeFirst();
                        if (item->inherits("QQuickText")) {
                            QVERIFY2(item->property("contentHeight").toReal() <= next->height() + 1, qPrintable(where));
                            QVERIFY2(item->property("contentWidth").toReal() <= next->width() + 1, qPrintable(where));
                        }
                        left << item->childItems();
                    }
                }
            }
        }
        m_pia->put({});
    }

    void aRoundIsLedWithTheThumb()
    {
        QVERIFY(reach(*table(), u"check-in"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Kierros: jokainen kerran"_s));
        QVERIFY(table()->console()->inRound());
        const QString first = table()->speaker();
        QVERIFY(m_pia->tap(u"On puhunut"_s));
        QVERIFY(table()->speaker() != first);
        QVERIFY(m_pia->tap(u"Ohittaa"_s));
        QVERIFY(m_pia->tap(u"Lopeta kierros"_s));
        QVERIFY(!table()->console()->inRound());
    }

    void theLeadGoesToAnotherAndComesBack()
    {
        QVERIFY(m_pia->tap(u"Lisää"_s));
        QVERIFY(m_pia->tap(u"Anna vetovastuu"_s));
        QVERIFY(m_pia->tap(u"Hannele Vuorikallas"_s));
        QVERIFY(!table()->console()->leads());
        QVERIFY(!m_pia->named(table()->nextTitle())); // the console is on the other device now
        QVERIFY(m_pia->named(u"Tauko"_s)); // anybody of the team may still stop everything
        QVERIFY(m_pia->tap(u"Katso ympärille"_s));
        QVERIFY(m_pia->tap(u"Seuraavat askeleet"_s));
        QCOMPARE(table()->console()->lookingAt(), u"steps"_s);
        QVERIFY(m_pia->tap(u"Takaisin siihen, mitä"_s));
        QVERIFY(table()->console()->lookingAt().isEmpty());
        QVERIFY(m_pia->tap(u"Kerro jotain vetäjälle"_s));
        QVERIFY(m_pia->type(u"Muutamalla sanalla"_s, u"Kysytään Ainolta."_s));
        QVERIFY(m_pia->tap(u"Lähetä"_s));
        QVERIFY(table()->whispers()->isSent());
        table()->whispers()->takeBack();
        QVERIFY(m_pia->tap(u"Ota vetovastuu"_s));
        QVERIFY(table()->console()->leads());
    }

private:
    [[nodiscard]] MeetingTable* table() { return m_pia->app().table(); }
    [[nodiscard]] PreparationDesk* preparation() { return table()->preparation(); }

    /// The visible control of this type with exactly this name; null: there is none.
    [[nodiscard]] QQuickItem* exactly(const Control& control)
    {
        QQuickItem* found = nullptr;
        visitVisible(m_pia->window()->contentItem(), [&](QQuickItem* item) {
            const bool isTapped = item->isEnabled() && item->width() > 0 && item->height() > 0
                && (item->activeFocusOnTab() || item->inherits("QQuickAbstractButton"));
            // "Button_QMLTYPE_12"
            const QByteArray type = QByteArray(item->metaObject()->className()).split('_').first();
            if (isTapped && type == control.type && spokenName(item) == control.name)
                found = item;
            return true;
        });
        return found;
    }

    [[nodiscard]] QString stateOf(const QString& question)
    {
        const auto* rows = table()->lists()->questions();
        return rows->value(rows->indexOfKey(question), u"state"_s).toString();
    }

    /// The room's screen is up, and not blank.
    [[nodiscard]] bool roomSays()
    {
        QQuickWindow* room = m_pia->roomWindow();
        bool says = false;
        visitVisible(room ? room->contentItem() : nullptr, [&](QQuickItem* item) {
            says = says || item->property("text").toString() == table()->phaseTitle();
            return !says;
        });
        return says && !table()->room()->blank();
    }

    /// A sheet or a dialog of this title lies open.
    [[nodiscard]] bool isOpen(const QString& title)
    {
        bool is = false;
        visitVisible(m_pia->window()->contentItem(), [&](QQuickItem* item) {
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
            is = is || (face && face->role() == QAccessible::Dialog && spokenName(item) == title);
            return !is;
        });
        return is;
    }

    [[nodiscard]] std::vector<Deed> everyDeed()
    {
        const Control more{"IconButton", u"Lisää"_s};
        const auto opens = [this](const QString& title) { return [this, title] { return isOpen(title); }; };
        const auto escape = [this] { m_pia->press(Qt::Key_Escape); };
        const auto isOn = [this](const char* role) {
            return [this, role] {
                return table()
                    ->people()
                    ->value(table()->people()->indexOfKey(u"saara"_s), QString::fromLatin1(role))
                    .toBool();
            };
        };
        const QString saara = u"Saara Kuusvaara"_s;
        // Another worker leads meanwhile.
        const auto follows
            = [this] { return table()->console()->handOver(u"consultant"_s) && !table()->console()->leads(); };
        const auto leadsAgain = [this] {
            table()->whispers()->takeBack();
            table()->console()->takeOver();
        };
        const auto planned = [this] {
            int count = 0;
            for (const auto& row : table()->shownLists()->questions()->rows())
                count += table()->pen()->mayChange(row.key) && stateOf(row.key) == "planned"_L1 ? 1 : 0;
            return count;
        };
        // One that everybody here may see, and no other that could be ticked instead.
        const auto hasQuestion = [this, planned] {
            for (const auto& row : table()->shownLists()->questions()->rows()) {
                if (stateOf(row.key) == "planned"_L1)
                    table()->pen()->set(row.key, {{u"state"_s, u"dropped"_s}});
            }
            m_question = table()->pen()->addQuestion(
                table()->meetingCircle(), u"Kuka huomaa ensin?"_s, {}, {}, u"pia"_s, u"2026-12-24"_s);
            return m_pia->waitFor([&] { return planned() == 1; }) && stateOf(m_question) == "planned"_L1;
        };
        const auto showsOther = [this] {
            m_shownBefore = table()->shown();
            return table()->show(table()->phaseView() == "genogram"_L1 ? u"steps"_s : u"genogram"_s);
        };
        const auto isInRoom = [this] { return table()->shown() == table()->phaseView() && roomSays(); };
        const QStringList first{u"check-in"_s};
        const QStringList voices{u"childs-voice"_s, u"familys-response"_s};
        return {
            // Everywhere
            {u"write a sentence"_s, {{"IconButton", u"Kirjaa lause"_s}},
                [this] {
                    return exactly({"IconButton", u"Sulje kenttä"_s}) != nullptr;
                },
                [this] { m_pia->tap(u"Sulje kenttä"_s); }, {}},
            {u"pause everything"_s, {{"Button", u"Tauko"_s}}, [this] { return table()->paused(); },
                [this] { table()->setPaused(false); }, {}},
            {u"five minutes more"_s, {{"IconButton", u"Viisi minuuttia lisää"_s}}, {}, {}, {}},
            {u"undo"_s, {{"IconButton", u"Kumoa"_s}}, {}, {}, {}},
            {u"invite and let in"_s, {{"IconButton", u"Kutsu ja päästä sisään"_s}}, {}, {}, {}},
            {u"close the room screen"_s, {{"IconButton", u"Sulje huoneen näyttö"_s}}, {}, {}, {}},
            {u"give the turn"_s, {{"ListRow", saara}}, isOn("speaking"), [this] { table()->giveTurn({}); }, {}},
            // What lies in the menu is there in every phase; once is enough to see where it leads.
            {u"a round"_s, {more, {"MenuItem", u"Kierros: jokainen kerran"_s}},
                [this] { return table()->console()->inRound(); }, [this] { table()->console()->endRound(); }, first},
            {u"leave the phase out"_s, {more, {"MenuItem", u"Jätä tämä vaihe väliin…"_s}},
                opens(u"Jätetäänkö tämä vaihe väliin?"_s), escape, first},
            {u"hand the lead over"_s, {more, {"MenuItem", u"Anna vetovastuu…"_s}}, opens(u"Anna vetovastuu"_s), escape,
                first},
            {u"what does X see"_s, {more, {"MenuItem", u"Näytä kuten…"_s}}, opens(u"Näytä kuten…"_s), escape, first},
            {u"count who is here"_s, {more, {"MenuItem", u"Ota huomioon vain paikalla olevat…"_s}},
                opens(u"Otetaanko huomioon vain paikalla olevat?"_s), escape, first},
            {u"lock"_s, {more, {"MenuItem", u"Lukitse"_s}}, {}, escape, first},
            {u"whisper to who leads"_s,
                {{"IconButton", u"Kerro jotain vetäjälle"_s}, {"Button", u"Kysytäänkö lapselta?"_s}},
                [this] { return table()->whispers()->isSent(); }, leadsAgain, {}, {}, follows},
            // What a phase has of its own
            {u"show it on the room's screen"_s, {{"Button", u"Näytä huoneessa"_s}}, isInRoom,
                [this] { table()->show(m_shownBefore); },
                {u"question"_s, u"genogram"_s, u"childs-voice"_s, u"hypotheses"_s, u"risk-and-protection"_s,
                    u"viewpoints"_s, u"next-steps"_s},
                {}, showsOther},
            {u"tick a question as asked"_s, {{"IconButton", u"Merkitse kysytyksi"_s}},
                [this] { return stateOf(m_question) == "asked"_L1; }, [this] { table()->pen()->remove(m_question); },
                {u"circular-interview"_s}, {}, hasQuestion},
            {u"own words"_s, {{"Button", u"Omin sanoin"_s}}, opens(u"Omin sanoin"_s), escape, voices},
            {u"question deck"_s, {{"Button", u"Kysymyspakka"_s}}, opens(u"Kysymyspakka"_s), escape,
                {u"circular-interview"_s}},
            {u"a question"_s, {{"Button", u"Kysymys"_s}}, opens(u"Kysymys kysyttäväksi"_s), escape,
                {u"circular-interview"_s}},
            {u"a thought"_s, {{"Button", u"Hypoteesi"_s}}, opens(u"Hypoteesi tutkittavaksi"_s), escape,
                {u"hypotheses"_s}},
            {u"a step"_s, {{"Button", u"Askel"_s}}, opens(u"Seuraava askel"_s), escape, {u"next-steps"_s}},
            {u"risk or protection"_s, {{"Button", u"Riski tai suoja"_s}}, opens(u"Riski tai suoja"_s), escape,
                {u"risk-and-protection"_s}},
        };
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_pia;
    QString m_question; ///< That is to be ticked.
    QString m_shownBefore;
};

KUDELMA_SUITE(PreparationVisitTest)
#include "tst_preparation.moc"
