// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::FamilyTable;
using kudelma::app::GenogramDesk;
using kudelma::app::KeyedListModel;

/// The family on a child's page, by the controls that people see: as a table by keyboard alone, and what is told of a
/// person.
class FamilyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_pia = std::make_unique<Visit>(m_folder.path());
        QVERIFY(m_pia->window());
        QVERIFY(m_pia->makeProfile(u"Pia Lehtovaara"_s) && m_pia->openPracticeCase());
        m_pia->settle();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTableIsFilledInByKeyboardAlone()
    {
        QVERIFY(m_pia->tap(u"Näytä suku: Taulukko"_s));
        m_pia->settle();
        FamilyTable& table = *desk().table();
        const QString child = table.rows().front().key;
        const int people = table.count();
        QVERIFY(m_pia->tap(u"Uuden ihmisen nimi"_s));
        write(u"Rauha"_s);
        m_pia->press(Qt::Key_Return);
        m_pia->settle();
        QCOMPARE(table.count(), people + 1);
        QVERIFY(m_pia->tap(u"Uuden ihmisen nimi"_s)); // it had gone on to the new person's row
        tabTo(table.text(0, FamilyTable::Name) + u": Nimi"_s);
        m_pia->press(Qt::Key_Right); // what the child says
        write(u"minä"_s); // a letter begins
        m_pia->press(Qt::Key_Tab); // and Tab keeps it
        QCOMPARE(table.text(0, FamilyTable::Called), u"minä"_s);
        m_pia->press(Qt::Key_Right);
        m_pia->press(Qt::Key_Return);
        selectAll();
        write(u"12.5.2015"_s);
        m_pia->press(Qt::Key_Return); // keeps it, and goes one down
        QCOMPARE(table.text(0, FamilyTable::Born), u"2015-05-12"_s);
        QCOMPARE(table.rows().front().key, child);
        m_pia->press(Qt::Key_Up);
        m_pia->press(Qt::Key_F2);
        write(u"9"_s);
        m_pia->press(Qt::Key_Escape); // drops it
        QCOMPARE(table.text(0, FamilyTable::Born), u"2015-05-12"_s);
    }

    void whatIsNoDateIsSaidAndChangesNothing()
    {
        FamilyTable& table = *desk().table();
        const QString before = table.text(0, FamilyTable::Born);
        QVERIFY(m_pia->tap(table.text(0, FamilyTable::Name) + u": Syntynyt"_s));
        selectAll();
        write(u"eilen"_s);
        m_pia->press(Qt::Key_Return);
        m_pia->settle();
        QCOMPARE(table.text(0, FamilyTable::Born), before);
        QVERIFY(m_pia->says(table.problemText(FamilyTable::Problem::NoDate)));
    }

    void onAPhoneNothingStandsOverTheDrawing()
    {
        QVERIFY(m_pia->tap(u"Näytä suku: Piirros"_s));
        m_pia->put({{360, 740}, kudelma::app::Appearance::Theme::Light, 100, u"fi"_s});
        m_pia->settle();
        QList<QQuickItem*> buttons;
        QQuickItem* paper = nullptr;
        QList<QQuickItem*> left{m_pia->window()->contentItem()};
        while (!left.isEmpty()) {
            QQuickItem* item = left.takeFirst();
            if (!item->isVisible())
                continue;
            const QString type = QString::fromLatin1(item->metaObject()->className());
            if (type.startsWith(u"GenogramPaper_"_s))
                paper = item;
            else if (type.startsWith(u"IconButton_"_s) || type.startsWith(u"SegmentedControl_"_s))
                buttons << item;
            left << item->childItems();
        }
        QVERIFY(paper);
        const auto place
            = [](QQuickItem* item) { return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())); };
        QVERIFY(place(paper).height() > 300);
        for (QQuickItem* button : buttons)
            QVERIFY2(!place(button).intersects(place(paper)), qPrintable(spokenName(button)));
        // What there is no room for is in the menu.
        QVERIFY(m_pia->tap(u"Lisää piirroksesta"_s));
        QVERIFY(m_pia->named(u"Kodit"_s) && m_pia->named(u"Siisti piirros"_s) && m_pia->named(u"Suuremmaksi"_s));
        m_pia->press(Qt::Key_Escape);
        m_pia->put({});
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Näytä suku: Taulukko"_s));
    }

    void itIsAListOfCardsOnAPhone()
    {
        m_pia->put({{360, 740}, kudelma::app::Appearance::Theme::Light, 200, u"fi"_s});
        m_pia->settle();
        QVERIFY(m_pia->named(desk().table()->text(0, FamilyTable::Name) + u": Nimi"_s));
        m_pia->put({});
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Näytä suku: Piirros"_s));
    }

    void aSensitiveMarkIsSavedOnlyWithItsReason()
    {
        openSheet(u"Saara"_s, u"Voimavarat ja merkit"_s);
        const auto before = desk().facts()->marks()->count();
        QVERIFY(m_pia->tap(u"Mistä on kyse"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"mielenterveys"_s));
        m_pia->settle();
        QVERIFY(!canSave());
        QVERIFY(m_pia->type(u"Miksi tämä pitää tietää lapsen vuoksi"_s, u"Aino vahtii äidin oloa"_s));
        m_pia->settle();
        QVERIFY(!canSave()); // nobody has chosen who sees it
        QVERIFY(desk().facts()->audiences()->count() > 0);
        QVERIFY(m_pia->tap(desk().facts()->audiences()->value(0, u"names"_s).toString()));
        m_pia->settle();
        QVERIFY(canSave());
        QVERIFY(m_pia->tap(u"Tallenna"_s));
        m_pia->settle();
        QCOMPARE(desk().facts()->marks()->count(), before + 1);
        closeSheets();
    }

    void correctingATieSaysNothingThatNobodySaid()
    {
        const QString saara = keyOf(u"Saara"_s);
        const QString kaisa = desk().table()->addPerson(u"Kaisa"_s);
        const QString tie = desk().addTie(kaisa, saara, u"close"_s, u"Saara"_s);
        QVERIFY(!tie.isEmpty());
        QVERIFY(desk().pen()->set(tie, {{u"direction"_s, u"none"_s}, {u"certainty"_s, u"onRecord"_s}}));
        m_pia->settle();
        openSheet(u"Kaisa"_s, u"Suhteet"_s);
        QVERIFY(!m_pia->named(u"Molempiin suuntiin"_s)); // being close goes no way
        QVERIFY(m_pia->type(u"Kuka kertoo"_s, u" itse"_s));
        QVERIFY(m_pia->tap(u"Tallenna"_s));
        m_pia->settle();
        QCOMPARE(tieOf(tie).saidBy, u"Saara itse"_s);
        QCOMPARE(tieOf(tie).certainty, kudelma::casework::Certainty::OnRecord);
        QCOMPARE(tieOf(tie).direction, kudelma::casework::Direction::None);
        closeSheets();
    }

    void aTieThatBecomesViolenceGoesOneWayAndAsksWhoSeesIt()
    {
        const QString kirsi = desk().table()->addPerson(u"Kirsi"_s);
        const QString tie = desk().addTie(kirsi, keyOf(u"Saara"_s), u"close"_s, {});
        m_pia->settle();
        openSheet(u"Kirsi"_s, u"Suhteet"_s);
        m_pia->named(u"Millaiset he ovat keskenään"_s)->forceActiveFocus(Qt::TabFocusReason);
        for (int i = desk().tieTypes()->indexOfKey(u"close"_s); i < desk().tieTypes()->indexOfKey(u"physical-abuse"_s);
             ++i)
            m_pia->press(Qt::Key_Down);
        m_pia->settle();
        QVERIFY(m_pia->says(u"Kirsi → Saara"_s));
        QVERIFY(m_pia->tap(u"Toisin päin"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"Saara → Kirsi"_s));
        QVERIFY(m_pia->named(u"Kuka tämän näkee"_s));
        QVERIFY(!canSave()); // nobody says so yet
        QVERIFY(m_pia->type(u"Kuka kertoo"_s, u"Kirsi"_s));
        m_pia->settle();
        const QString narrowest = desk().facts()->tieAudiences()->rows().front().key;
        QVERIFY(m_pia->tap(u"Tallenna"_s));
        m_pia->settle();
        QCOMPARE(desk().facts()->ties()->count(), 1);
        const auto record = kudelma::casework::RecordId::fromText(desk().facts()->ties()->rows().front().key);
        QCOMPARE(desk().pen()->room().view().head(*record)->key.circle.text(), narrowest);
        const auto now = tieOf(record->text());
        QCOMPARE(now.sort, kudelma::casework::TieSort::AbusePhysical);
        QCOMPARE(now.direction, kudelma::casework::Direction::Forward);
        QCOMPARE(now.from.text(), keyOf(u"Saara"_s));
        closeSheets();
    }

    void aTieOfHarmIsDrawnFromTheSheetOnceItIsSaidWhoSeesIt()
    {
        desk().table()->addPerson(u"Liisa"_s);
        m_pia->settle();
        const auto before = desk().family().ties.size();
        m_pia->named(u"Liisa"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Return);
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Lisää tietoja"_s));
        QVERIFY(m_pia->tap(u"Suhde"_s));
        m_pia->settle();
        m_pia->named(u"Kenen kanssa"_s)->forceActiveFocus(Qt::TabFocusReason);
        const int saara = m_pia->app().desk()->lists()->persons()->indexOfKey(keyOf(u"Saara"_s));
        for (int row = -1; row < saara; ++row)
            m_pia->press(Qt::Key_Down);
        m_pia->named(u"läheinen"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Space);
        m_pia->settle();
        QVERIFY(m_pia->says(u"Tämän näkevät "_s));
        QVERIFY(!m_pia->named(u"Kuka tämän näkee"_s));
        QVERIFY(m_pia->named(u"Piirrä suhde"_s));
        m_pia->named(u"fyysinen väkivalta"_s)->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Space);
        m_pia->settle();
        QVERIFY(m_pia->named(u"Kuka tämän näkee"_s));
        QVERIFY(m_pia->says(u"Tämän näkevät "_s));
        QVERIFY(!m_pia->named(u"Piirrä suhde"_s)); // nobody says so yet
        QVERIFY(m_pia->type(u"Kuka kertoo näin"_s, u"Liisa"_s));
        const QString narrowest = desk().facts()->tieAudiences()->rows().front().key;
        QVERIFY(m_pia->tap(u"Piirrä suhde"_s));
        m_pia->settle();
        QCOMPARE(desk().family().ties.size(), before + 1);
        const auto tie = kudelma::casework::RecordId::fromText(QString::fromStdString(desk().family().ties.back().id));
        QCOMPARE(desk().pen()->room().view().head(*tie)->key.circle.text(), narrowest);
        QCOMPARE(tieOf(tie->text()).sort, kudelma::casework::TieSort::AbusePhysical);
        closeSheets();
    }

    void everySheetOpensOnAPhoneWithLargeLetters()
    {
        for (const QString& button : {u"Parisuhteet"_s, u"Vanhemmat ja kaksoset"_s, u"Kodit"_s, u"Sijoitukset"_s,
                 u"Suhteet"_s, u"Voimavarat ja merkit"_s, u"Kuka tai mikä tämä on"_s}) {
            openSheet(u"Saara"_s, button);
            m_pia->put({{360, 740}, kudelma::app::Appearance::Theme::Light, 200, u"sv"_s});
            m_pia->settle();
            m_pia->put({});
            m_pia->settle();
            closeSheets();
        }
    }

private:
    [[nodiscard]] GenogramDesk& desk() { return *m_pia->app().desk()->genogram(); }

    [[nodiscard]] QString keyOf(const QString& name)
    {
        const KeyedListModel& persons = *desk().persons();
        for (int row = 0; row < persons.count(); ++row) {
            if (persons.value(row, u"name"_s) == name)
                return persons.rows()[std::size_t(row)].key;
        }
        return {};
    }
    [[nodiscard]] kudelma::casework::Tie tieOf(const QString& key)
    {
        const auto id = kudelma::casework::RecordId::fromText(key);
        return desk().pen()->room().view().get<kudelma::casework::Tie>(*id)->value;
    }
    [[nodiscard]] bool canSave()
    {
        const QQuickItem* save = m_pia->named(u"Tallenna"_s);
        return save && save->isEnabled();
    }
    void openSheet(const QString& person, const QString& button)
    {
        m_pia->named(person)->forceActiveFocus(Qt::TabFocusReason);
        m_pia->press(Qt::Key_Return);
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Lisää tietoja"_s));
        m_pia->settle();
        QVERIFY(m_pia->named(button));
        m_pia->named(button)->forceActiveFocus(Qt::TabFocusReason); // scrolls there
        m_pia->settle();
        QVERIFY(m_pia->tap(button));
        m_pia->settle();
    }
    void closeSheets()
    {
        m_pia->press(Qt::Key_Escape);
        m_pia->settle();
        m_pia->press(Qt::Key_Escape);
        m_pia->settle();
    }
    void write(const QString& words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, m_pia->window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void selectAll() { m_pia->press(Qt::Key_A, Qt::ControlModifier); }
    void tabTo(const QString& name)
    {
        constexpr int kMostTabs = 60;
        for (int tab = 0; tab < kMostTabs; ++tab) {
            QQuickItem* item = m_pia->window()->activeFocusItem();
            if (item && spokenName(item).startsWith(name))
                return;
            QTest::keyClick(m_pia->window(), Qt::Key_Tab);
        }
        QFAIL(qPrintable(u"The keyboard does not reach "_s + name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Visit> m_pia;
};

KUDELMA_SUITE(FamilyTest)
#include "tst_family.moc"
