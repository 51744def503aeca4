// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QSet>
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
constexpr int kMostTaps = 2;

struct Deed
{
    QString what;
    QStringList names; ///< One of these is enough.
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

    void everyPhaseIsLedWithinTwoTaps()
    {
        QVERIFY(m_pia->tap(u"Aloita kokous"_s));
        QCOMPARE(table()->state(), MeetingTable::State::Running);
        table()->room()->setOpen(true);
        m_pia->settle();
        const std::vector<Deed> everywhere = {
            {u"next phase"_s, {}},
            {u"any phase"_s, {u"Aloituskierros"_s}},
            {u"five minutes more"_s, {u"Viisi minuuttia lisää"_s}},
            {u"pause everything"_s, {u"Tauko"_s}},
            {u"give the turn"_s, {u"Anna puheenvuoro"_s, u"Saara"_s}},
            {u"somebody came or left"_s, {u"Saara Kuusvaara on huoneessa"_s, u"Onko Saara"_s}},
            {u"a round"_s, {u"Kierros: jokainen kerran"_s}},
            {u"leave the phase out"_s, {u"Jätä tämä vaihe väliin"_s}},
            {u"hand the lead over"_s, {u"Anna vetovastuu"_s}},
            {u"invite and let in"_s, {u"Kutsu ja päästä sisään"_s}},
            {u"room screen"_s, {u"Sulje huoneen näyttö"_s}},
            {u"what does X see"_s, {u"Näytä kuten"_s}},
            {u"show also what is narrower"_s, {u"Näytä myös se, mitä"_s, u"Piilota se, mitä"_s}},
            {u"count who is here"_s, {u"Ota huomioon vain"_s}},
            {u"undo"_s, {u"Kumoa"_s}},
            {u"lock"_s, {u"Lukitse"_s}},
        };
        std::printf("%-28s taps from the table in each phase\n", "");
        std::vector<QString> lines(everywhere.size());
        for (int phase = 0; phase < table()->phases()->count(); ++phase) {
            const QString key = table()->phases()->value(phase, u"key"_s).toString();
            const bool isHeld = key != "preparation"_L1 && key != "after"_L1;
            if (!isHeld)
                continue;
            if (!table()->goTo(key))
                QVERIFY(table()->skipPhase(u"Harjoitellaan, lasta kuullaan huomenna."_s));
            m_pia->settle();
            const QSet<QString> atOnce = shown();
            QVERIFY(m_pia->tap(u"Lisää"_s));
            const QSet<QString> inMenu = shown();
            m_pia->press(Qt::Key_Escape);
            for (std::size_t i = 0; i < everywhere.size(); ++i) {
                QStringList names = everywhere[i].names;
                if (names.isEmpty())
                    names << (table()->nextTitle().isEmpty() ? u"Päätä kokous"_s : table()->nextTitle())
                          << u"Tauolle"_s;
                const bool isLast = table()->nextTitle().isEmpty() && everywhere[i].what == "leave the phase out"_L1;
                const int taps = reached(atOnce, names) ? 1 : reached(inMenu, names) ? 2 : kMostTaps + 1;
                lines[i] += isLast ? u"  -"_s : u"%1"_s.arg(taps, 3);
                QVERIFY2(isLast || taps <= kMostTaps, qPrintable(key + u": "_s + everywhere[i].what));
            }
        }
        for (std::size_t i = 0; i < everywhere.size(); ++i)
            std::printf("%-28s %s\n", qUtf8Printable(everywhere[i].what), qUtf8Printable(lines[i]));
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
            if (!table()->goTo(key))
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
        QVERIFY(table()->goTo(u"check-in"_s));
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
        QVERIFY(m_pia->tap(u"Kysytäänkö lapselta?"_s));
        QVERIFY(m_pia->tap(u"Lähetä"_s));
        QVERIFY(table()->whispers()->isSent());
        table()->whispers()->takeBack();
        QVERIFY(m_pia->tap(u"Ota vetovastuu"_s));
        QVERIFY(table()->console()->leads());
    }

private:
    [[nodiscard]] MeetingTable* table() { return m_pia->app().table(); }
    [[nodiscard]] PreparationDesk* preparation() { return table()->preparation(); }

    /// What everything that can be tapped now is called.
    [[nodiscard]] QSet<QString> shown()
    {
        QSet<QString> names;
        visitVisible(m_pia->window()->contentItem(), [&](QQuickItem* item) {
            const bool isTapped = item->isEnabled() && item->width() > 0 && item->height() > 0
                && (item->activeFocusOnTab() || item->inherits("QQuickAbstractButton"));
            if (isTapped)
                names.insert(spokenName(item));
            return true;
        });
        return names;
    }

    [[nodiscard]] static bool reached(const QSet<QString>& shown, const QStringList& names)
    {
        return std::any_of(shown.begin(), shown.end(), [&](const QString& name) {
            return std::any_of(
                names.begin(), names.end(), [&](const QString& wanted) { return name.startsWith(wanted); });
        });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_pia;
};

KUDELMA_SUITE(PreparationVisitTest)
#include "tst_preparation.moc"
