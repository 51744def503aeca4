// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/visit/visit.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kudelma;
using namespace kudelma::test;
using kudelma::app::GuestDesk;
using kudelma::app::LobbyDesk;

/// Several people come in one after another: they stand in one line, and the stage stays where it is.
class ArrivalsTest : public QObject
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
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theyAreToldInOneLine()
    {
        // All stand at the door before the first is let in, as at the beginning of a meeting.
        const QStringList members{u"saara"_s, u"marjatta"_s, u"curator"_s, u"aino"_s};
        QStringList lookups;
        for (const QString& member : members) {
            const QString lookup = lobby()->invite(member, 4);
            QVERIFY2(!lookup.isEmpty(), qPrintable(member));
            lookups << lookup;
            GuestDesk& guest = *m_guests.emplace_back(
                std::make_unique<GuestDesk>(m_folder.filePath(member), *m_pia->app().appearance()));
            guest.open(lobby()->linkOf(lookup));
            QVERIFY(m_pia->waitFor([&] { return guest.door() == GuestDesk::Door::Ready; }));
            guest.knock();
        }
        QVERIFY(m_pia->waitFor([&] { return lobby()->knocks()->count() == int(members.size()); }));
        const auto letIn = [&](const QString& lookup) {
            for (int row = 0; row < lobby()->knocks()->count(); ++row) {
                if (lobby()->knocks()->value(row, u"lookup"_s) == lookup)
                    lobby()->letIn(lookup, lobby()->knocks()->value(row, u"device"_s).toString());
            }
        };
        letIn(lookups[0]);
        QVERIFY(m_pia->waitFor([&] { return lobby()->admissions()->count() == 1; }));
        m_pia->settle();
        const QString saara = lobby()->admissions()->value(0, u"name"_s).toString();
        QVERIFY(m_pia->named(u"Kumoa"_s));
        const qreal heightOfOne = line()->height();
        for (int i = 1; i < int(lookups.size()); ++i)
            letIn(lookups[i]);
        QVERIFY(m_pia->waitFor([&] { return lobby()->admissions()->count() == int(members.size()); }));
        m_pia->settle();
        QCOMPARE(line()->property("text").toString(),
            u"%1, %2 ja 2 muuta tulivat."_s.arg(saara, lobby()->admissions()->value(1, u"name"_s).toString()));
        QVERIFY(line()->height() <= heightOfOne + 1);
        // Read aloud once, when nobody more has come for a while.
        QVERIFY(m_pia->waitFor([&] { return spokenName(line()) == line()->property("text").toString(); }));
        QVERIFY(m_pia->tap(u"Ketkä tulivat"_s));
        QVERIFY(m_pia->says(u"Juuri tulleet"_s));
        m_pia->press(Qt::Key_Escape);
        const QString spoken = spokenName(line());
        QVERIFY(m_pia->waitFor([&] { return lobby()->admissions()->count() < int(members.size()); }));
        QVERIFY(lobby()->admissions()->count() == 0 || spokenName(line()) == spoken);
        QVERIFY(m_pia->waitFor([&] { return lobby()->admissions()->count() == 0; }));
        QVERIFY(!line()->isVisible());
    }

private:
    [[nodiscard]] app::MeetingTable* table() { return m_pia->app().table(); }
    [[nodiscard]] LobbyDesk* lobby() { return table()->lobby(); }
    [[nodiscard]] QQuickItem* line()
    {
        QList<QQuickItem*> left{m_pia->window()->contentItem()};
        while (!left.isEmpty()) {
            QQuickItem* item = left.takeFirst();
            if (QString::fromLatin1(item->metaObject()->className()).startsWith(u"CameIn"_s))
                return item;
            left << item->childItems();
        }
        qFatal("there is no line for those who came");
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Visit> m_pia;
    std::vector<std::unique_ptr<GuestDesk>> m_guests;
};

KUDELMA_SUITE(ArrivalsTest)
#include "tst_arrivals.moc"
