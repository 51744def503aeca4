// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/company/company_desk.h"
#include "support/suites.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::test;
using kudelma::app::GuestDesk;

/// Two people at one guest's device: the guest says so, and everybody else sees it.
class CompanyFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_relay = std::make_unique<Relay>(m_folder.filePath(u"relay"_s));
        m_pia = std::make_unique<Visit>(m_folder.filePath(u"pia"_s), m_relay->address());
        QVERIFY(m_pia->makeProfile(u"Pia Lehtovaara"_s));
        QVERIFY(m_pia->openPracticeCase());
        QVERIFY(m_pia->openTable());
        m_pia->settle();
        QVERIFY(m_pia->waitFor([this] { return table()->online() && table()->waitingChanges() == 0; }));
        m_saara = std::make_unique<Visit>(m_folder.filePath(u"saara"_s), m_relay->address());
        QVERIFY(letIn(*m_pia, *m_saara, u"saara"_s));
        QVERIFY(m_saara->waitFor([this] { return guest()->lists() != nullptr && !guest()->people().isEmpty(); }));
        m_saara->settle();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aGuestSaysWhoIsWithThem()
    {
        QVERIFY(m_saara->tap(u"Kuka muu on kanssasi?"_s));
        m_saara->settle();
        QVERIFY(m_saara->says(u"He näkevät kaiken tällä laitteella"_s));
        QVERIFY(m_saara->says(u"Muut näkevät nimen nyt. Kokouksen vetäjä voi kirjata sen kokouksen tietoihin."_s));
        // The field has the keyboard already, and its Return adds.
        for (const QChar letter : u"Kerttu"_s)
            QTest::sendKeyEvent(QTest::Click, m_saara->window(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        m_saara->press(Qt::Key_Return);
        m_saara->settle();
        QCOMPARE(guest()->companions(), QStringList{u"Kerttu"_s});
        QQuickItem* chip = m_saara->named(u"Kerttu"_s);
        QVERIFY(chip);
        QVERIFY(chip->height() >= 44 && chip->width() >= 44);
        QVERIFY(guest()->peopleNames().contains(u"Kerttu (vieressäsi)"_s));
    }
    void theHostSeesItAndWritesItDown()
    {
        QVERIFY(m_pia->waitFor([this] { return m_pia->says(u"Kerttu on nyt samalla laitteella kuin"_s); }));
        QVERIFY(audienceNames().join(u' ').contains(u"Kerttu (samalla laitteella kuin"_s));
        QVERIFY(m_pia->tap(u"Katso…"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Kirjaa"_s));
        QVERIFY(m_pia->waitFor([this] { return !m_pia->says(u"Kerttu on nyt samalla laitteella kuin"_s); }));
        const auto record = casework::RecordId::fromText(table()->meeting());
        const auto meeting = m_pia->app().session().openRoom()->view().get<casework::Meeting>(*record);
        QCOMPARE(meeting->value.companions.size(), std::size_t(1));
        QCOMPARE(meeting->value.companions.front().name, u"Kerttu"_s);
        QVERIFY(meeting->value.companions.front().member.isNull());
    }
    void whoItIsCanBeSaidAfterwards()
    {
        QVERIFY(m_pia->tap(u"Kuka on samalla laitteella kuin Saara Kuusvaara"_s));
        m_pia->settle();
        QVERIFY(m_pia->says(u"Kirjattu kokouksen tietoihin"_s));
        QVERIFY(m_pia->tap(u"Kuka Kerttu on?"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Marjatta Sarviluoto"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(u"Kirjaa"_s));
        m_pia->settle();
        const auto record = casework::RecordId::fromText(table()->meeting());
        const auto meeting = m_pia->app().session().openRoom()->view().get<casework::Meeting>(*record);
        QCOMPARE(meeting->value.companions.front().member.text(), u"marjatta"_s);
        app::KeyedListModel& people = *table()->people();
        QCOMPARE(people.value(people.indexOfKey(u"marjatta"_s), u"company"_s).toString(),
            u"samalla laitteella kuin Saara Kuusvaara"_s);
    }
    void whatIsSaidOfSomebodyElseEndsWithTheOwnView()
    {
        table()->setOwnView(true);
        app::CompanyDesk desk;
        desk.setTable(table());
        const QString seat = desk.seats()->value(0, u"key"_s).toString();
        QString said;
        QString name;
        for (int row = 0; row < desk.people()->count() && said.isEmpty(); ++row) {
            const QString member = desk.people()->value(row, u"key"_s).toString();
            if (desk.objection(member).isEmpty() && !desk.consequence(member).isEmpty()) {
                said = desk.consequence(member);
                name = desk.people()->value(row, u"name"_s).toString();
                QVERIFY(desk.confirm(seat, member));
            }
        }
        QVERIFY(!said.isEmpty());
        m_pia->settle();
        table()->setOwnView(true); // which ends when somebody is written down who must see the room's screen
        QVERIFY(m_pia->tap(u"Kuka on samalla laitteella kuin Saara Kuusvaara"_s));
        m_pia->settle();
        // As it stands in the record, and chosen.
        QVERIFY(m_pia->tap(u"Kuka Kerttu on?"_s));
        m_pia->settle();
        QVERIFY(m_pia->tap(name));
        m_pia->settle();
        QVERIFY(m_pia->says(said));
        table()->setOwnView(false);
        m_pia->settle();
        QVERIFY(m_pia->says(u"Kirjattu kokouksen tietoihin"_s));
        QVERIFY(!m_pia->says(said));
        m_pia->press(Qt::Key_Escape);
        QVERIFY(desk.confirm(seat, u"marjatta"_s));
        m_pia->settle();
    }
    void thereIsAnEndToNames()
    {
        using Answer = GuestDesk::Companion;
        QCOMPARE(guest()->addCompanion(u"  kerttu "_s), Answer::AlreadyThere);
        QCOMPARE(guest()->addCompanion(u"   "_s), Answer::NoName);
        QCOMPARE(guest()->addCompanion(QString(app::kMaxCompanionChars + 1, u'x')), Answer::NoName);
        QCOMPARE(guest()->addCompanion(u"Ville"_s), Answer::Added);
        QCOMPARE(guest()->addCompanion(u"Anna"_s), Answer::Added);
        QCOMPARE(guest()->addCompanion(u"Elli"_s), Answer::TooMany);
        m_saara->settle();
        QVERIFY(m_saara->tap(u"Kuka muu on kanssasi?"_s));
        m_saara->settle();
        QVERIFY(m_saara->says(u"Tähän mahtuu 3 nimeä"_s));
        m_saara->press(Qt::Key_Escape);
        m_saara->settle();
        guest()->removeCompanion(u"Anna"_s);
        guest()->removeCompanion(u"Ville"_s);
        m_saara->settle();
    }
    void whoLeavesIsTakenAwayAgain()
    {
        QQuickItem* chip = m_saara->named(u"Kerttu"_s);
        QVERIFY(chip);
        chip->forceActiveFocus(Qt::TabFocusReason);
        m_saara->press(Qt::Key_Delete);
        m_saara->settle();
        QVERIFY(guest()->companions().isEmpty());
        QVERIFY(m_pia->waitFor([this] { return !audienceNames().join(u' ').contains(u"Kerttu"_s); }));
    }
    void nothingIsLeftOfThemAfterLeaving()
    {
        QCOMPARE(guest()->addCompanion(u"Kerttu"_s), GuestDesk::Companion::Added);
        QVERIFY(m_pia->waitFor([this] { return audienceNames().join(u' ').contains(u"Kerttu"_s); }));
        m_saara->app().leaveGuest();
        QVERIFY(m_saara->waitFor([this] { return guest()->room() == nullptr; }));
        QVERIFY(guest()->companions().isEmpty());
        // The last word of a device that is gone may be lost; then it fades, with all that it said.
        const auto isGone = [this] { return !audienceNames().join(u' ').contains(u"Kerttu"_s); };
        QVERIFY(m_pia->waitFor(isGone) || m_pia->waitFor(isGone));
    }

private:
    [[nodiscard]] app::MeetingTable* table() { return m_pia->app().table(); }
    [[nodiscard]] GuestDesk* guest() { return m_saara->app().guest(); }
    /// Of whoever reads what Pia writes for everybody at the meeting.
    [[nodiscard]] QStringList audienceNames()
    {
        app::KeyedListModel& audiences = *table()->lists()->audiences();
        return audiences.value(audiences.indexOfKey(table()->meetingCircle()), u"names"_s).toStringList();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Visit> m_pia;
    std::unique_ptr<Visit> m_saara;
};

KUDELMA_SUITE(CompanyFlowTest)
#include "tst_company.moc"
