// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "ui/stage.h"
#include "ui/visit/visit.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kudelma::test;
using kudelma::app::App;

namespace {

const QString kLockPassphrase = u"harjoitellaan yhdessä"_s;

/// Every text that any item or object of the window holds.
QString everythingIn(QQuickWindow* window)
{
    QString texts;
    for (const QObject* object : window->findChildren<QObject*>())
        texts += object->property("text").toString() + object->property("title").toString() + u'\n';
    visitVisible(window->contentItem(), [&](QQuickItem* item) {
        texts += spokenName(item) + u'\n';
        return true;
    });
    return texts;
}

} // namespace

class LockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        m_visit = std::make_unique<Visit>(m_folder.path(), QUrl(), [this] { return m_clock; });
        QVERIFY(m_visit->makeProfile(u"Pia Lehtovaara"_s));
        QVERIFY(m_visit->openPracticeCase());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingOfTheCaseIsLeftInTheWindow()
    {
        QVERIFY(m_visit->tap(u"Omin sanoin"_s));
        const QString words = m_visit->app().desk()->lists()->voices()->value(0, u"words"_s).toString();
        QVERIFY(words.size() > 10);
        QVERIFY(everythingIn(m_visit->window()).contains(words));
        m_visit->press(Qt::Key_L, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(m_visit->app().stage(), App::Stage::Locked);
        QVERIFY(!m_visit->app().desk());
        QVERIFY(!everythingIn(m_visit->window()).contains(words));
        unlock();
    }

    void halfWrittenWordsAreBackWhereTheyWere()
    {
        QVERIFY(m_visit->tap(u"Omin sanoin"_s));
        QVERIFY(m_visit->tap(u"Omin sanoin"_s)); // the verb on that page
        const QString typed = u"Mä en tiedä mitä "_s.repeated(30).left(500);
        QVERIFY(m_visit->type(u"Sanat"_s, typed));
        m_visit->app().lock();
        QCoreApplication::processEvents();
        m_visit->settle();
        QCOMPARE(m_visit->app().stage(), App::Stage::Locked);
        QVERIFY(!everythingIn(m_visit->window()).contains(u"Mä en tiedä"_s));
        unlock();
        QQuickItem* field = m_visit->named(u"Sanat"_s);
        QVERIFY(field);
        QCOMPARE(field->property("text").toString(), typed);
        m_visit->press(Qt::Key_Escape);
    }

    void thePersonComesBackToTheMeetingsTable()
    {
        QVERIFY(m_visit->openTable());
        QVERIFY(m_visit->app().table()->begin());
        const QString phase = m_visit->app().table()->phaseKey();
        m_visit->app().lock();
        QCoreApplication::processEvents();
        m_visit->settle();
        QCOMPARE(m_visit->app().stage(), App::Stage::Locked);
        unlock();
        QCOMPARE(m_visit->app().stage(), App::Stage::Table);
        QCOMPARE(m_visit->app().table()->phaseKey(), phase);
    }

    /// The words about a child are for fewer eyes than those about a phase: neither stands where the other was meant.
    void aHalfWrittenReasonComesBackForWhatItWasFor()
    {
        const QString phase = m_visit->app().table()->phaseKey();
        QVERIFY(reach(*m_visit->app().table(), u"genogram"_s));
        m_visit->settle();
        askToLeaveOut();
        QVERIFY(m_visit->type(u"Syy ja suunnitelma"_s, u"Tämä käytiin läpi viime viikolla"_s));
        m_visit->app().lock();
        QCoreApplication::processEvents();
        m_visit->settle();
        unlock();
        QVERIFY(m_visit->says(u"Jätetäänkö tämä vaihe väliin?"_s));
        QCOMPARE(reason(), u"Tämä käytiin läpi viime viikolla"_s);
        QVERIFY(m_visit->tap(u"Pysy tässä"_s));
        QVERIFY(reach(*m_visit->app().table(), u"childs-voice"_s));
        m_visit->settle();
        askToLeaveOut();
        QCOMPARE(reason(), QString());
        QVERIFY(m_visit->tap(u"Pysy tässä"_s));
        QVERIFY(reach(*m_visit->app().table(), u"genogram"_s));
        m_visit->settle();
        askToLeaveOut();
        QCOMPARE(reason(), u"Tämä käytiin läpi viime viikolla"_s);
        QVERIFY(m_visit->tap(u"Jatka"_s));
        QCOMPARE(m_visit->app().table()->phaseKey(), u"childs-voice"_s);
        QVERIFY(reach(*m_visit->app().table(), u"genogram"_s));
        m_visit->settle();
        askToLeaveOut();
        QCOMPARE(reason(), QString()); // it has become the meeting's
        QVERIFY(m_visit->tap(u"Pysy tässä"_s));
        QVERIFY(reach(*m_visit->app().table(), phase));
    }

    /// Cards of a list are made between frames, and some are on their way when the page goes.
    void listsThatAreBeingMadeAreLocked()
    {
        for (const QString& phase : {u"childs-voice"_s, u"circular-interview"_s, u"hypotheses"_s,
                 u"risk-and-protection"_s, u"next-steps"_s, u"after"_s}) {
            m_visit->app().table()->room()->setOpen(true);
            QVERIFY2(reach(*m_visit->app().table(), phase), qPrintable(phase));
            QCoreApplication::processEvents();
            m_visit->app().lock();
            QCoreApplication::processEvents();
            m_visit->settle();
            QCOMPARE(m_visit->app().stage(), App::Stage::Locked);
            unlock();
            QCOMPARE(m_visit->app().stage(), App::Stage::Table);
        }
    }

    void theWarningIsTappedAway()
    {
        m_visit->app().leaveTable();
        QCoreApplication::processEvents();
        QVERIFY(!m_visit->named(u"Pidä auki"_s));
        wait(std::chrono::seconds{250});
        QVERIFY(m_visit->named(u"Pidä auki"_s));
        QVERIFY(m_visit->tap(u"Pidä auki"_s));
        QVERIFY(!m_visit->named(u"Pidä auki"_s));
        QCOMPARE(m_visit->app().stage(), App::Stage::Child);
    }

    /// Chosen before its words are written.
    void aChosenPhotoIsThereAfterTheLock()
    {
        QVERIFY(m_visit->tap(u"Piirrokset"_s));
        QVERIFY(m_visit->tap(u"Piirros"_s));
        const QQuickItem* opener = m_visit->named(u"Valitse kuva"_s);
        QVERIFY(opener);
        const QObjectList beside = opener->parentItem()->children();
        const auto found
            = std::ranges::find_if(beside, [](QObject* object) { return object->inherits("QQuickFileDialog"); });
        QVERIFY(found != beside.end());
        QObject* chooser = *found;
        const QString photo = m_folder.filePath(u"talo sateessa.png"_s);
        QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(photo));
        QVERIFY(chooser->setProperty("selectedFile", QUrl::fromLocalFile(photo)));
        QVERIFY(QMetaObject::invokeMethod(chooser, "accepted"));
        m_visit->settle();
        QVERIFY(m_visit->named(u"talo sateessa.png"_s));
        m_visit->app().lock();
        QCoreApplication::processEvents();
        m_visit->settle();
        QVERIFY(!everythingIn(m_visit->window()).contains(u"talo sateessa"_s));
        unlock();
        QVERIFY(m_visit->named(u"talo sateessa.png"_s));
        m_visit->press(Qt::Key_Escape);
        QVERIFY(m_visit->tap(u"Sukupuu"_s));
    }

    void nobodyThereLocks()
    {
        wait(std::chrono::seconds{300});
        QCoreApplication::processEvents();
        QCOMPARE(m_visit->app().stage(), App::Stage::Locked);
        unlock();
        QCOMPARE(m_visit->app().stage(), App::Stage::Child);
    }

    void aGuestIsNeverTimedOut()
    {
        // Without a profile there is nothing to lock; a worker at their seat is locked like everybody (above).
        m_visit->app().lock();
        QCoreApplication::processEvents();
        m_visit->app().joinAsGuest(u"tämä ei ole kutsu"_s);
        wait(std::chrono::hours{2});
        QCOMPARE(m_visit->app().stage(), App::Stage::Guest);
        QVERIFY(!m_visit->named(u"Pidä auki"_s));
        QVERIFY(!m_visit->app().session().isOpen());
    }

private:
    void askToLeaveOut()
    {
        QVERIFY(m_visit->tap(u"Lisää"_s));
        QVERIFY(m_visit->tap(u"Jätä tämä vaihe väliin…"_s));
        m_visit->settle();
    }
    QString reason()
    {
        const QQuickItem* field = m_visit->named(u"Syy ja suunnitelma"_s);
        return field ? field->property("text").toString() : u"no field"_s;
    }
    void unlock()
    {
        m_visit->app().start()->unlockForRehearsal(kLockPassphrase);
        QVERIFY(m_visit->waitFor([this] { return m_visit->app().stage() != App::Stage::Locked; }));
        m_visit->settle();
    }

    /// Time goes by as it does while the program runs: in steps, not in one leap.
    void wait(std::chrono::seconds time)
    {
        constexpr std::chrono::seconds kStep{10};
        for (std::chrono::seconds passed{0}; passed < time; passed += kStep) {
            m_clock += std::chrono::milliseconds(kStep).count();
            m_visit->app().idleLock()->check();
        }
        m_visit->settle();
    }

    QTemporaryDir m_folder;
    qint64 m_clock = 0;
    std::unique_ptr<Visit> m_visit;
};

KUDELMA_SUITE(LockTest)
#include "tst_lock.moc"
