// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Looking after the vault, from the hand to the files: passphrase, kit, the team's keys, backup.
#include "app/start/practice_case.h"
#include "app/start/vault_desk.h"
#include "app/support/team_device.h"
#include "support/suites.h"
#include "vault/use_log.h"
#include "vault/vault.h"

#include <QDir>
#include <QKeyEvent>
#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using Told = VaultDesk::Told;

class VaultDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<App> m_app;
    std::shared_ptr<std::int64_t> m_now;
    QString m_kit;

    [[nodiscard]] static std::unique_ptr<PassphraseEntry> typed(const QString& words)
    {
        auto entry = std::make_unique<PassphraseEntry>();
        for (const QChar letter : words) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(entry.get(), &press);
        }
        return entry;
    }
    [[nodiscard]] VaultDesk& desk() { return *m_app->vault(); }
    [[nodiscard]] StartDesk& start() { return *m_app->start(); }
    bool change(const QString& present, const QString& next, const QString& again)
    {
        desk().changePassphrase(typed(present).get(), typed(next).get(), typed(again).get());
        return QTest::qWaitFor([&] { return !desk().busy(); });
    }
    bool tryKit()
    {
        QStringList answers;
        for (const int group : start().kitAsked())
            answers << start().kit().value(group - 1);
        return start().tryKit(answers);
    }
    bool unlock(const QString& passphrase)
    {
        m_app->lock();
        if (!QTest::qWaitFor([&] { return m_app->stage() == App::Stage::Locked; }))
            return false;
        *m_now += 120'000;
        start().unlock(typed(passphrase).get());
        return QTest::qWaitFor([&] { return !start().busy(); }) && m_app->session().isOpen();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_now = std::make_shared<std::int64_t>(1'790'000'000'000);
        App::Options options;
        options.profileFolder = m_home->filePath(u"profile"_s);
        options.vault = quickVault(m_now);
        options.vault.keystore = std::make_shared<vault::FileKeystore>(m_home->filePath(u"keystore"_s).toStdString());
        QDir().mkpath(options.profileFolder);
        m_app = std::make_unique<App>(options);
        QSignalSpy created(&start(), &StartDesk::created);
        start().createForRehearsal(u"Pia"_s, u"sosiaalityöntekijä"_s, kPassphrase);
        QVERIFY(!created.isEmpty() || created.wait());
        m_kit = start().kit().join(u'-');
        QVERIFY(tryKit());
    }

    /// Whoever never tried the kit is asked again at each unlocking.
    void aKitThatWasNotTriedIsAskedForAgain()
    {
        QTemporaryDir home;
        App::Options options;
        options.profileFolder = home.path();
        options.vault = quickVault(m_now);
        App app(options);
        QSignalSpy created(app.start(), &StartDesk::created);
        app.start()->createForRehearsal(u"Outi"_s, {}, kPassphrase);
        QVERIFY(!created.isEmpty() || created.wait());
        const QString first = app.start()->kit().join(u'-');
        app.lock();
        QTRY_VERIFY(!app.session().isOpen());
        app.start()->unlock(typed(kPassphrase).get());
        QTRY_VERIFY(app.session().isOpen());
        QCOMPARE(app.start()->kit().size(), 8);
        QVERIFY(app.start()->kit().join(u'-') != first);
    }

    void thePassphraseIsChangedByWhoKnowsIt()
    {
        QVERIFY(change(u"jokin aivan muu sana"_s, u"uusi tunnuslause tässä"_s, u"uusi tunnuslause tässä"_s));
        QCOMPARE(desk().told(), Told::Wrong);
        *m_now += 120'000;
        QVERIFY(change(kPassphrase, u"lyhyt"_s, u"lyhyt"_s));
        QCOMPARE(desk().told(), Told::TooShort);
        QVERIFY(change(kPassphrase, u"uusi tunnuslause tässä"_s, u"uusi tunnuslause tuossa"_s));
        QCOMPARE(desk().told(), Told::NotTheSame);
        QVERIFY(change(kPassphrase, u"uusi tunnuslause tässä"_s, u"uusi tunnuslause tässä"_s));
        QCOMPARE(desk().told(), Told::Changed);
        QVERIFY(!unlock(kPassphrase));
        *m_now += 120'000;
        start().unlock(typed(u"uusi tunnuslause tässä"_s).get());
        QTRY_VERIFY(m_app->session().isOpen());
        QCOMPARE(desk().told(), Told::Nothing); // Nothing of before the lock is said after it.
    }

    void aNewKitIsWrittenDownAsTheFirst()
    {
        desk().renewKit(typed(u"jokin aivan muu sana"_s).get());
        QTRY_COMPARE(desk().told(), Told::Wrong); // A device that lies about open is not enough.
        QVERIFY(start().kit().isEmpty());
        *m_now += 120'000;
        desk().renewKit(typed(kPassphrase).get());
        QTRY_COMPARE(start().kit().size(), 8);
        // Interrupted before it was tried: the old one still opens.
        m_app->lock();
        QTRY_VERIFY(!m_app->session().isOpen());
        QVERIFY(start().kit().isEmpty());
        start().unlockWithKit(typed(m_kit).get());
        QTRY_VERIFY(m_app->session().isOpen());
        QVERIFY(unlock(kPassphrase));
        desk().renewKit(typed(kPassphrase).get());
        QTRY_COMPARE(start().kit().size(), 8);
        const QString kit = start().kit().join(u'-');
        QVERIFY(kit != m_kit);
        QVERIFY(tryKit());
        m_app->lock();
        QTRY_VERIFY(!m_app->session().isOpen());
        start().unlockWithKit(typed(m_kit).get());
        QTRY_VERIFY(!start().busy());
        QVERIFY(!m_app->session().isOpen()); // The old one opens nothing.
        *m_now += 120'000;
        start().unlockWithKit(typed(kit).get());
        QTRY_VERIFY(m_app->session().isOpen());
        // And a new passphrase comes before anything else.
        QVERIFY(start().needsPassphrase());
        start().renew(typed(u"lyhyt"_s).get(), typed(u"lyhyt"_s).get());
        QCOMPARE(start().problem(), StartDesk::Problem::TooShort);
        start().renew(typed(u"aivan uusi lause"_s).get(), typed(u"aivan uusi lause"_s).get());
        QTRY_VERIFY(!start().needsPassphrase());
        QVERIFY(unlock(u"aivan uusi lause"_s));
        QVERIFY(!start().needsPassphrase());
    }

    void twoManagersOpenItAndEverybodyHears()
    {
        QVERIFY(makePracticeCase(m_app->session()));
        m_app->session().closeCase();
        QVERIFY(m_app->team()->create(u"Itäinen tiimi"_s));
        desk().makeTeamKeys();
        const QString publicKey = desk().madePublicKey();
        const QString mark = desk().madeFingerprint();
        QStringList papers;
        while (!desk().share().isEmpty()) {
            QCOMPARE(desk().share().size(), 11);
            QCOMPARE(desk().shareNumber(), int(papers.size()) + 1);
            papers << desk().share().join(u' ');
            desk().nextShare();
            QVERIFY(desk().share().isEmpty()); // Nobody sees another's paper.
            desk().showShare();
        }
        QCOMPARE(papers.size(), 3);
        desk().setTeamKey(typed(kPassphrase).get(), u"ABCD"_s);
        QCOMPARE(desk().told(), Told::NotATeamKey);
        desk().setTeamKey(typed(u"jokin aivan muu sana"_s).get(), publicKey);
        QTRY_COMPARE(desk().told(), Told::Wrong);
        QVERIFY(desk().teamFingerprint().isEmpty());
        *m_now += 120'000;
        desk().setTeamKey(typed(kPassphrase).get(), publicKey);
        QTRY_COMPARE(desk().told(), Told::TeamSet);
        QCOMPARE(desk().teamFingerprint(), mark);
        desk().clear();
        QVERIFY(desk().madePublicKey().isEmpty());

        m_app->lock();
        QTRY_VERIFY(!m_app->session().isOpen());
        start().unlockWithTeamKeys(typed(papers[0]).get(), typed(papers[0]).get());
        QTRY_VERIFY(!start().busy());
        QVERIFY(!m_app->session().isOpen());
        start().unlockWithTeamKeys(typed(u"ABCD"_s).get(), typed(papers[0]).get());
        QTRY_COMPARE(start().problem(), StartDesk::Problem::NotACode);
        *m_now += 120'000;
        start().unlockWithTeamKeys(typed(papers[2]).get(), typed(papers[0]).get());
        QTRY_VERIFY(m_app->session().isOpen());
        QVERIFY(start().needsPassphrase());
        QVERIFY(!m_app->session().openCase(m_app->session().cases().front().key)); // Nothing before that.
        QVERIFY(!m_app->team()->exists());
        start().renew(typed(u"esihenkilöiden lause"_s).get(), typed(u"esihenkilöiden lause"_s).get());
        QTRY_VERIFY(!start().needsPassphrase());

        QVERIFY(m_app->team()->exists());
        // The owner hears of it until they say that they know; colleagues read it in the log of each page, once.
        QVERIFY(!start().openedByTeam().isEmpty());
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_app->session().openCase(m_app->session().cases().front().key));
            const UseBook::Log log = m_app->session().uses()->read();
            QCOMPARE(std::ranges::count_if(
                         log.lines, [](const auto& line) { return line.use.deed == casework::UseDeed::OpenedByTeam; }),
                1);
            m_app->session().closeCase();
        }
        start().acknowledgeOpenedByTeam();
        QVERIFY(!start().openedByTeam().isEmpty()); // Not by those who opened it.
        QVERIFY(unlock(u"esihenkilöiden lause"_s));
        start().acknowledgeOpenedByTeam();
        QVERIFY(start().openedByTeam().isEmpty());
        desk().removeTeamKey(typed(u"esihenkilöiden lause"_s).get());
        QTRY_VERIFY(desk().teamFingerprint().isEmpty());
        m_app->lock();
        QTRY_VERIFY(!m_app->session().isOpen());
        *m_now += 120'000;
        start().unlockWithTeamKeys(typed(papers[2]).get(), typed(papers[0]).get());
        QTRY_COMPARE(start().problem(), StartDesk::Problem::NoTeamKeys);
    }

    void aBackupOpensOnAnotherDevice()
    {
        QVERIFY(makePracticeCase(m_app->session()));
        QVERIFY(m_app->team()->create(u"Itäinen tiimi"_s));
        const QTemporaryDir place;
        const QUrl url = QUrl::fromLocalFile(place.path());
        desk().backUp(
            url, typed(kPassphrase).get(), typed(u"liian lyhyt lause"_s).get(), typed(u"liian lyhyt lause"_s).get());
        QCOMPARE(desk().told(), Told::TooShort);
        const QString moving = u"pitkä lause muuttoa varten"_s;
        desk().backUp(url, typed(kPassphrase).get(), typed(moving).get(), typed(moving).get());
        QTRY_VERIFY(!desk().busy());
        QCOMPARE(desk().told(), Told::BackedUp);
        QVERIFY(m_app->team()->exists()); // Open again.
        desk().backUp(url, typed(kPassphrase).get(), typed(moving).get(), typed(moving).get());
        QCOMPARE(desk().told(), Told::BackupExists);
        const QStringList made = QDir(place.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        Session elsewhere(place.filePath(made[0]), quickVault(m_now));
        QSignalSpy opened(&elsewhere, &Session::opened);
        elsewhere.unlock(secret(moving), [](const SessionResult<void>& result) { QVERIFY(result); });
        QVERIFY(!opened.isEmpty() || opened.wait());
        QCOMPARE(elsewhere.cases().size(), std::size_t(1));
        QVERIFY(elsewhere.team());
    }

    void aLostPartOfTheKeyIsSaid()
    {
        m_app->lock();
        QTRY_VERIFY(!m_app->session().isOpen());
        QDir(m_home->filePath(u"keystore"_s)).removeRecursively();
        start().unlock(typed(kPassphrase).get());
        QTRY_COMPARE(start().problem(), StartDesk::Problem::DeviceKeyGone);
        start().unlockWithKit(typed(m_kit).get());
        QTRY_VERIFY(m_app->session().isOpen());
    }

    void anOlderProfileIsSaid()
    {
        const QString profile = m_home->filePath(u"profile"_s);
        m_app->lock();
        QTRY_VERIFY(!m_app->session().isOpen());
        const auto copy = m_home->filePath(u"copy"_s).toStdString();
        std::filesystem::copy(profile.toStdString(), copy, std::filesystem::copy_options::recursive);
        QVERIFY(unlock(kPassphrase));
        m_app->lock();
        QTRY_VERIFY(!m_app->session().isOpen());
        std::filesystem::remove_all(profile.toStdString());
        std::filesystem::copy(copy, profile.toStdString(), std::filesystem::copy_options::recursive);
        QSignalSpy notices(m_app.get(), &App::notice);
        QVERIFY(unlock(kPassphrase));
        QCOMPARE(notices.count(), 1);
    }
};

KUDELMA_SUITE(VaultDeskTest)
#include "tst_vault_desk.moc"
