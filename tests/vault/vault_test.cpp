// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "vault_fixture.h"

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        // Made once and copied for each test: making it takes the time of Argon2.
        auto made = Vault::create(pathIn(m_origin, "profile"), view(kPassphrase), m_options);
        WORKS(made);
        m_device = made->vault->device().id();
        m_code = textOf(made->recoveryCode);
    }
    void init()
    {
        m_vault.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_home = pathIn(*m_folder, "profile");
        std::filesystem::copy(pathIn(m_origin, "profile"), m_home, std::filesystem::copy_options::recursive);
        unlock();
    }
    void onlyItsOwnerMayEnterTheFolder()
    {
        const auto home = pathIn(m_origin, "profile");
        QCOMPARE(std::filesystem::status(home).permissions(), std::filesystem::perms::owner_all);
        QCOMPARE(std::filesystem::status(home / "vault.slots").permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    void aProfileIsNotMadeOverAnother()
    {
        const auto before = filesBelow(m_home);
        QVERIFY(failedAs(Vault::create(m_home, view(kPassphrase), m_options), ErrorKind::Exists));
        QVERIFY(filesBelow(m_home) == before);
    }
    void aShortPassphraseMakesNoProfile()
    {
        const auto home = pathIn(*m_folder, "other");
        QVERIFY(failedAs(Vault::create(home, view("11 letters."), m_options), ErrorKind::TooShort));
        QVERIFY(!Vault::exists(home));
    }
    void whereThereIsNoProfileNothingOpensAndNothingIsMade()
    {
        const auto home = pathIn(*m_folder, "nowhere");
        QVERIFY(failedAs(open(home, m_options), ErrorKind::Missing));
        QVERIFY(!std::filesystem::exists(home));
    }
    void settingsAreKept()
    {
        WORKS(m_vault->setSetting("lock", bytes("5 min")));
        WORKS(m_vault->setSetting("gone", bytes("x")));
        WORKS(m_vault->removeSetting("gone"));
        unlock();
        QVERIFY(m_vault->setting("lock").value() == bytes("5 min"));
        QVERIFY(!m_vault->setting("gone").value());
        QVERIFY(m_vault->device().id() == m_device);
    }
    void everyChangeMovesTheProfilesFreshnessOn()
    {
        const auto before = m_vault->freshness();
        WORKS(m_vault->setSetting("lock", bytes("5 min")));
        QCOMPARE(m_vault->freshness().counter, before.counter + 1);
        QVERIFY(m_vault->freshness().head != before.head);
    }
    void onlyOneProgramHasAProfileOpen()
    {
        QVERIFY(failedAs(open(m_home, m_options), ErrorKind::InUse));
        m_vault.reset();
        WORKS(open(m_home, m_options));
    }
    void casesAreMadeListedAndOpened()
    {
        const auto first = m_vault->createCase(bytes("Aino"));
        WORKS(first);
        ++*m_options.clock;
        const auto second = m_vault->createCase(bytes("Väinö"));
        WORKS(second);
        WORKS(m_vault->setCaseInfo(*first, bytes("Aino R.")));
        putDraft(*first, "muistiinpano");
        unlock();
        const auto cases = m_vault->cases();
        WORKS(cases);
        QCOMPARE(cases->size(), std::size_t(2));
        QVERIFY((*cases)[0].id == *first && (*cases)[0].info == bytes("Aino R."));
        QVERIFY((*cases)[1].id == *second && (*cases)[1].info == bytes("Väinö"));
        auto store = m_vault->openCase(*first);
        WORKS(store);
        QVERIFY((*store)->drafts().value().at("note") == bytes("muistiinpano"));
    }
    void eachCaseHasAKeyOfItsOwn()
    {
        const auto first = m_vault->createCase({});
        const auto second = m_vault->createCase({});
        WORKS(first);
        WORKS(second);
        const auto folder = m_home / "cases";
        std::filesystem::copy_file(folder / (first->hex() + ".kdb"), folder / (second->hex() + ".kdb"),
            std::filesystem::copy_options::overwrite_existing);
        QVERIFY(failedAs(m_vault->openCase(*second), ErrorKind::Damaged));
        WORKS(m_vault->openCase(*first));
    }
    void aDeletedCaseIsGoneWithItsFilesAndTheOthersStay()
    {
        const auto first = m_vault->createCase({});
        const auto second = m_vault->createCase({});
        WORKS(first);
        WORKS(second);
        putDraft(*first, "text");
        WORKS(m_vault->deleteCase(*first));
        QVERIFY(failedAs(m_vault->openCase(*first), ErrorKind::Missing));
        QVERIFY(failedAs(m_vault->deleteCase(*first), ErrorKind::Missing));
        QCOMPARE(m_vault->cases().value().size(), std::size_t(1));
        for (const auto& path : filesBelow(m_home).keys())
            QVERIFY(!path.contains(QString::fromStdString(first->hex())));
        WORKS(m_vault->openCase(*second));
    }
    void unknownCasesAreMissing()
    {
        QVERIFY(failedAs(m_vault->openCase(CaseId::random()), ErrorKind::Missing));
        QVERIFY(failedAs(m_vault->setCaseInfo(CaseId::random(), {}), ErrorKind::Missing));
        QVERIFY(failedAs(m_vault->noteFreshness(CaseId::random(), {}), ErrorKind::Missing));
    }
    void anOlderCopyOfACaseIsNoticed()
    {
        const auto id = m_vault->createCase({});
        WORKS(id);
        const auto file = m_home / "cases" / (id->hex() + ".kdb");
        putDraft(*id, "first");
        const auto older = contentOf(file);
        putDraft(*id, "second");
        QVERIFY(overwrite(file, older));
        QVERIFY(failedAs(m_vault->openCase(*id), ErrorKind::Older));
        QCOMPARE(contentOf(file), older);
        {
            auto store = m_vault->openCase(*id, Vault::IfOlder::Accept);
            WORKS(store);
            QVERIFY((*store)->drafts().value().at("note") == bytes("first"));
        }
        WORKS(m_vault->openCase(*id));
    }
    void anotherHistoryOfTheSameLengthIsNoticed()
    {
        const auto id = m_vault->createCase({});
        WORKS(id);
        const auto file = m_home / "cases" / (id->hex() + ".kdb");
        const auto before = contentOf(file);
        putDraft(*id, "one");
        QVERIFY(overwrite(file, before));
        {
            auto store = m_vault->openCase(*id, Vault::IfOlder::Accept);
            WORKS(store);
            Batch batch;
            batch.putDraft("note", bytes("other"));
            WORKS((*store)->commit(batch));
        }
        const auto forked = contentOf(file);
        QVERIFY(overwrite(file, before));
        putDraft(*id, "one");
        QVERIFY(overwrite(file, forked));
        QVERIFY(failedAs(m_vault->openCase(*id), ErrorKind::Older));
    }
    void aDamagedProfileIsNamedAsSuchAndLeftAsItIs()
    {
        m_vault.reset();
        const auto file = m_home / "profile.kdb";
        const auto whole = contentOf(file);
        for (const qsizetype place : {qsizetype(20), qsizetype(4096 + 10), whole.size() - 10}) {
            auto changed = whole;
            changed[place] = static_cast<char>(changed[place] ^ 4);
            QVERIFY(overwrite(file, changed));
            QVERIFY(failedAs(open(m_home, m_options), ErrorKind::Damaged));
            QCOMPARE(contentOf(file), changed);
        }
        QVERIFY(overwrite(file, whole));
        WORKS(open(m_home, m_options));
    }
    void aProfileWithAPartMissingIsDamageAndIsNotMadeAnew()
    {
        m_vault.reset();
        for (const auto* part : {"profile.kdb", "vault.slots"}) {
            const auto content = contentOf(m_home / part);
            std::filesystem::remove(m_home / part);
            QVERIFY(failedAs(open(m_home, m_options), ErrorKind::Damaged));
            QVERIFY(failedAs(Vault::create(m_home, view(kPassphrase), m_options), ErrorKind::Exists));
            QVERIFY(!std::filesystem::exists(m_home / part));
            QVERIFY(overwrite(m_home / part, content));
        }
        WORKS(open(m_home, m_options));
    }
    void aProfileWhoseMakingWasInterruptedIsFinishedOrMadeAnew()
    {
        // After the slots, before the profile had its name: it is whole, and opens.
        m_vault.reset();
        std::filesystem::rename(m_home / "profile.kdb", m_home / "profile.kdb.new");
        auto vault = open(m_home, m_options);
        WORKS(vault);
        QVERIFY((*vault)->device().id() == m_device);
        // Before the slots: nobody ever had its key.
        const auto home = pathIn(*m_folder, "other");
        std::filesystem::create_directories(home);
        QVERIFY(overwrite(home / "profile.kdb.new", "half"));
        QVERIFY(!Vault::exists(home));
        WORKS(Vault::create(home, view(kPassphrase), m_options));
        QVERIFY(!std::filesystem::exists(home / "profile.kdb.new"));
    }
    void onAFullDiskNoProfileIsMade()
    {
        auto small = m_options;
        small.maxPages = 3;
        const auto home = pathIn(*m_folder, "other");
        QVERIFY(failedAs(Vault::create(home, view(kPassphrase), small), ErrorKind::DiskFull));
        QVERIFY(!Vault::exists(home));
        QVERIFY(filesBelow(home).isEmpty());
        WORKS(Vault::create(home, view(kPassphrase), m_options));
    }
    void onAFullDiskNoCaseIsMade()
    {
        m_vault.reset();
        auto small = m_options;
        small.maxPages = 16; // enough for the profile, too little for a case
        auto opened = open(m_home, small);
        WORKS(opened);
        QVERIFY(failedAs((*opened)->createCase({}), ErrorKind::DiskFull));
        QVERIFY((*opened)->cases().value().empty());
        QVERIFY(std::filesystem::is_empty(m_home / "cases"));
    }
    void aBackupOpensAsTheSameProfile()
    {
        const auto id = m_vault->createCase(bytes("Aino"));
        WORKS(id);
        putDraft(*id, "text");
        WORKS(m_vault->useLog().append({1, "Pia", UseAction::Opened, "case", {}, "meeting"}));
        const auto target = pathIn(*m_folder, "backup");
        WORKS(m_vault->backUpTo(target));
        QVERIFY(failedAs(m_vault->backUpTo(target), ErrorKind::Exists));
        auto vault = Vault::unlock(target, view(kPassphrase), m_options);
        WORKS(vault);
        QVERIFY((*vault)->device().id() == m_device);
        QVERIFY((*vault)->useLog().head().value() == m_vault->useLog().head().value());
        auto store = (*vault)->openCase(*id);
        WORKS(store);
        QVERIFY((*store)->drafts().value().at("note") == bytes("text"));
    }
    void fiftyCasesComeBackAsTheyWere()
    {
        std::map<CaseId, Bytes> content;
        for (int i = 0; i < 50; ++i) {
            const auto id = m_vault->createCase(bytes("case " + std::to_string(i)));
            WORKS(id);
            const Bytes words = crypto::randomBytes(std::size_t(1 + i * 37));
            auto store = m_vault->openCase(*id);
            WORKS(store);
            Batch batch;
            batch.putDraft("note", words);
            batch.putDraft(std::string(std::size_t(1 + i), 'k'), bytes("x"));
            WORKS((*store)->commit(batch));
            WORKS(m_vault->noteFreshness(*id, (*store)->freshness()));
            content.emplace(*id, words);
        }
        const std::string moving = "pitkä tunnuslause muuttoa varten";
        const auto target = pathIn(*m_folder, "backup");
        WORKS(m_vault->backUpTo(target, view(moving)));
        auto vault = Vault::unlock(target, view(moving), m_options);
        WORKS(vault);
        QCOMPARE((*vault)->cases().value().size(), content.size());
        for (const auto& [id, words] : content) {
            auto store = (*vault)->openCase(id);
            WORKS(store);
            const auto before = m_vault->openCase(id);
            WORKS(before);
            QVERIFY((*store)->drafts().value() == (*before)->drafts().value());
            QVERIFY((*store)->drafts().value().at("note") == words);
            QVERIFY((*store)->freshness() == (*before)->freshness());
        }
    }
    void aBackupWaitsUntilTheCasesAreClosed()
    {
        const auto id = m_vault->createCase({});
        WORKS(id);
        const auto store = m_vault->openCase(*id);
        WORKS(store);
        const auto target = pathIn(*m_folder, "backup");
        QVERIFY(failedAs(m_vault->backUpTo(target), ErrorKind::InUse));
        QVERIFY(!Vault::exists(target));
    }

private:
    /// With the code, which opens the same and takes no Argon2.
    Result<std::unique_ptr<Vault>> open(const std::filesystem::path& home, const VaultOptions& options) const
    {
        return Vault::unlockWithRecoveryCode(home, view(m_code), options);
    }
    void unlock()
    {
        m_vault.reset();
        auto opened = open(m_home, m_options);
        WORKS(opened);
        m_vault = std::move(*opened);
    }
    /// What the app does: open, write, remember how far it came, close.
    void putDraft(const CaseId& id, const std::string& text)
    {
        auto store = m_vault->openCase(id, Vault::IfOlder::Accept);
        WORKS(store);
        Batch batch;
        batch.putDraft("note", bytes(text));
        WORKS((*store)->commit(batch));
        WORKS(m_vault->noteFreshness(id, (*store)->freshness()));
    }

    QTemporaryDir m_origin;
    TestOptions m_options;
    DeviceId m_device{};
    std::string m_code;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_home;
    std::unique_ptr<Vault> m_vault;
};

KUDELMA_SUITE(VaultTest)
#include "vault_test.moc"
