// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/lock/idle_lock.h"
#include "app/support/team_device.h"
#include "crypto/types.h"
#include "support/suites.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using kudelma::app::IdleLock;
using kudelma::app::Session;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr int kPatience = 30'000;

} // namespace

class IdleLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_session = std::make_unique<Session>(m_folder.path());
        bool open = false;
        m_session->create(kudelma::app::test::secret(u"harjoitellaan hiljaa"_s), u"Pia"_s, {},
            [&](const auto& result) { open = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(open, kPatience);
        m_session->lock();
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_now = 1'000'000;
        m_lock = std::make_unique<IdleLock>(*m_session, [this] { return m_now; });
        m_due = std::make_unique<QSignalSpy>(m_lock.get(), &IdleLock::due);
        unlock();
    }

    void cleanup()
    {
        m_session->lock();
        m_due.reset();
        m_lock.reset();
    }

    void locksAfterFiveMinutesWithoutATouch()
    {
        pass(5 * kMinute - kSecond);
        QCOMPARE(m_due->count(), 0);
        pass(kSecond);
        QCOMPARE(m_due->count(), 1);
    }

    void warnsAMinuteBeforeAndCountsDown()
    {
        pass(4 * kMinute - kSecond);
        QVERIFY(!m_lock->warning());
        pass(kSecond);
        QVERIFY(m_lock->warning());
        QCOMPARE(m_lock->secondsLeft(), 60);
        pass(20 * kSecond);
        QCOMPARE(m_lock->secondsLeft(), 40);
    }

    void oneTapKeepsItOpen()
    {
        pass(4 * kMinute + 30 * kSecond);
        QVERIFY(m_lock->warning());
        m_lock->keepOpen();
        QVERIFY(!m_lock->warning());
        pass(4 * kMinute);
        QCOMPARE(m_due->count(), 0);
    }

    void aKeyOfAnyWindowCountsAsATouch()
    {
        QWindow window;
        window.show();
        pass(4 * kMinute + 30 * kSecond);
        QTest::keyClick(&window, Qt::Key_A);
        QVERIFY(!m_lock->warning());
    }

    void aPointerThatOnlyMovesIsNoTouch()
    {
        QWindow window;
        window.resize(100, 100);
        window.show();
        pass(4 * kMinute + 30 * kSecond);
        QTest::mouseMove(&window, QPoint(5, 5));
        QVERIFY(m_lock->warning());
    }

    void waitsLongerWhileAMeetingIsOpen()
    {
        m_lock->setMeetingOpen(true);
        pass(29 * kMinute - kSecond);
        QVERIFY(!m_lock->warning());
        QCOMPARE(m_due->count(), 0);
        pass(kMinute + kSecond);
        QCOMPARE(m_due->count(), 1);
    }

    void keepsTheChosenMinutesInTheVault()
    {
        m_lock->setMinutes(2);
        m_session->lock();
        unlock();
        QCOMPARE(m_lock->minutes(), 2);
        pass(2 * kMinute);
        QCOMPARE(m_due->count(), 1);
        m_lock->setMinutes(IdleLock::kDefaultMinutes);
    }

    void refusesMinutesThatAreNoChoice()
    {
        m_lock->setMinutes(600);
        QCOMPARE(m_lock->minutes(), IdleLock::kDefaultMinutes);
    }

    void locksAtOnceWhenTheDeviceHasSlept()
    {
        m_now += 45 * kSecond; // no tick in between
        m_lock->check();
        QCOMPARE(m_due->count(), 1);
    }

    void aClockThatIsSetBackDoesNotPutTheLockOff()
    {
        pass(3 * kMinute);
        m_now -= 60 * kMinute;
        m_lock->check();
        pass(2 * kMinute);
        QCOMPARE(m_due->count(), 1);
    }

    void isSilentWhileTheVaultIsClosed()
    {
        m_session->lock();
        pass(60 * kMinute);
        QCOMPARE(m_due->count(), 0);
        QVERIFY(!m_lock->warning());
    }

private:
    void unlock()
    {
        bool open = false;
        m_session->unlock(kudelma::app::test::secret(u"harjoitellaan hiljaa"_s),
            [&](const auto& result) { open = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(open, kPatience);
    }

    /// Time goes by as it does while the program runs: second by second.
    void pass(qint64 ms)
    {
        for (const qint64 end = m_now + ms; m_now < end && m_due->count() == 0;) {
            m_now += kSecond;
            m_lock->check();
        }
    }

    QTemporaryDir m_folder;
    qint64 m_now = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<IdleLock> m_lock;
    std::unique_ptr<QSignalSpy> m_due;
};

KUDELMA_SUITE(IdleLockTest)
#include "tst_idle_lock.moc"
