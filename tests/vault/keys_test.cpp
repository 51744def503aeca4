// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What opens a vault besides passphrase and recovery code: the device's part of the key, and the team's keys.
#include "support/suites.h"
#include "vault/slots.h"
#include "vault/vault_private.h"
#include "vault_fixture.h"

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;
using crypto::TeamRecovery;

namespace {

std::string textOf(const crypto::TeamKeyShare& share)
{
    const auto groups = share.groups();
    return {groups.view().begin(), groups.view().end()};
}

/// Takes nothing.
class BrokenKeystore : public DeviceKeystore
{
public:
    [[nodiscard]] std::optional<crypto::SecretBytes> read(const std::string&) const override { return {}; }
    bool write(const std::string&, BytesView) override { return false; }
    void remove(const std::string&) override { }
};

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    TestOptions m_options;

    [[nodiscard]] std::filesystem::path folder() const { return pathIn(*m_home, "profile"); }
    [[nodiscard]] std::filesystem::path keystore() const { return pathIn(*m_home, "keystore"); }
    [[nodiscard]] static bool hasSlot(const std::filesystem::path& folder, SlotType type)
    {
        return SlotFile::load(folder).value().find(type) != nullptr;
    }
    static void copyFolder(const std::filesystem::path& from, const std::filesystem::path& to)
    {
        std::filesystem::remove_all(to);
        std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_options = TestOptions();
        m_options.keystore = std::make_shared<FileKeystore>(keystore());
    }

    void aCopiedFolderDoesNotOpenByPassphraseElsewhere()
    {
        WORKS(Vault::create(folder(), view(kPassphrase), m_options));
        QVERIFY(hasSlot(folder(), SlotType::PassphraseAndDevice));
        QVERIFY(!hasSlot(folder(), SlotType::Passphrase));
        WORKS(Vault::unlock(folder(), view(kPassphrase), m_options));
        TestOptions elsewhere;
        elsewhere.keystore = std::make_shared<FileKeystore>(pathIn(*m_home, "other"));
        QVERIFY(failedAs(Vault::unlock(folder(), view(kPassphrase), elsewhere), ErrorKind::DeviceSecretGone));
        QVERIFY(failedAs(Vault::unlock(folder(), view(kPassphrase), TestOptions()), ErrorKind::DeviceSecretGone));
        // Another device's secret is no better than a wrong passphrase.
        QVERIFY(elsewhere.keystore->write(
            keystoreName(SlotFile::load(folder()).value()) + "-secret", crypto::SecretBytes(32).view()));
        QVERIFY(failedAs(Vault::unlock(folder(), view(kPassphrase), elsewhere), ErrorKind::WrongPassphrase));
    }

    void theKeystoreIsNoPillar()
    {
        auto made = Vault::create(folder(), view(kPassphrase), m_options);
        WORKS(made);
        const std::string code = vault::test::textOf(made->recoveryCode);
        made->vault.reset();
        std::filesystem::remove_all(keystore());
        QVERIFY(failedAs(Vault::unlock(folder(), view(kPassphrase), m_options), ErrorKind::DeviceSecretGone));
        auto vault = Vault::unlockWithRecoveryCode(folder(), view(code), m_options);
        WORKS(vault);
        WORKS((*vault)->setPassphrase(view("uusi tunnuslause tässä")));
        vault->reset();
        WORKS(Vault::unlock(folder(), view("uusi tunnuslause tässä"), m_options));
        // A keystore that takes nothing: the passphrase alone opens.
        const auto other = pathIn(*m_home, "second");
        TestOptions broken;
        broken.keystore = std::make_shared<BrokenKeystore>();
        WORKS(Vault::create(other, view(kPassphrase), broken));
        QVERIFY(hasSlot(other, SlotType::Passphrase));
        WORKS(Vault::unlock(other, view(kPassphrase), broken));
    }

    /// A profile from before there were keystores opens, and gets the better slot with its next passphrase.
    void anOlderProfileMovesOver()
    {
        auto made = Vault::create(folder(), view(kPassphrase), TestOptions());
        WORKS(made);
        made->vault.reset();
        auto vault = Vault::unlock(folder(), view(kPassphrase), m_options);
        WORKS(vault);
        WORKS((*vault)->changePassphrase(view(kPassphrase), view("toinen tunnuslause")));
        QVERIFY(hasSlot(folder(), SlotType::PassphraseAndDevice));
        QVERIFY(!hasSlot(folder(), SlotType::Passphrase));
        vault->reset();
        WORKS(Vault::unlock(folder(), view("toinen tunnuslause"), m_options));
    }

    void aBackupMovesToAnotherDevice()
    {
        const std::string moving = "pitkä tunnuslause muuttoa varten";
        const auto target = pathIn(*m_home, "backup");
        {
            auto made = Vault::create(folder(), view(kPassphrase), m_options);
            WORKS(made);
            WORKS(made->vault->setSetting("a", view("b")));
            QVERIFY(failedAs(made->vault->backUpTo(target, view("liian lyhyt tunnus")), ErrorKind::TooShort));
            QVERIFY(!Vault::exists(target));
            WORKS(made->vault->backUpTo(target, view(moving)));
        }
        QVERIFY(!hasSlot(target, SlotType::PassphraseAndDevice));
        QVERIFY(hasSlot(target, SlotType::RecoveryCode));
        TestOptions elsewhere;
        elsewhere.keystore = std::make_shared<FileKeystore>(pathIn(*m_home, "other"));
        QVERIFY(failedAs(Vault::unlock(target, view(kPassphrase), elsewhere), ErrorKind::WrongPassphrase));
        *elsewhere.clock += 120'000;
        auto vault = Vault::unlock(target, view(moving), elsewhere);
        WORKS(vault);
        QCOMPARE((*vault)->setting("a").value().value(), bytes("b"));
        WORKS((*vault)->setPassphrase(view(kPassphrase)));
        QVERIFY(hasSlot(target, SlotType::PassphraseAndDevice));
        // The device that it came from is as it was.
        WORKS(Vault::unlock(folder(), view(kPassphrase), m_options));
    }

    void anOlderCopyOfTheWholeProfileIsNoticed()
    {
        WORKS(Vault::create(folder(), view(kPassphrase), m_options));
        const auto copy = pathIn(*m_home, "copy");
        copyFolder(folder(), copy);
        {
            auto vault = Vault::unlock(folder(), view(kPassphrase), m_options);
            WORKS(vault);
            QVERIFY(!(*vault)->isOlder());
            WORKS((*vault)->setSetting("a", view("b")));
        }
        {
            auto vault = Vault::unlock(folder(), view(kPassphrase), m_options);
            WORKS(vault);
            QVERIFY(!(*vault)->isOlder()); // Closing and opening is no reason.
        }
        copyFolder(copy, folder());
        {
            auto vault = Vault::unlock(folder(), view(kPassphrase), m_options);
            WORKS(vault);
            QVERIFY((*vault)->isOlder());
        }
        auto vault = Vault::unlock(folder(), view(kPassphrase), m_options);
        WORKS(vault);
        QVERIFY(!(*vault)->isOlder()); // Told once.
    }

    /// A program that is killed has not told the keystore of its last commits: that is no older copy.
    void whatTheKeystoreWasNotToldIsNoAlarm()
    {
        auto made = Vault::create(folder(), view(kPassphrase), m_options);
        WORKS(made);
        made->vault->noteSeen();
        const auto before = pathIn(*m_home, "before");
        copyFolder(keystore(), before);
        for (int i = 0; i < 5; ++i)
            WORKS(made->vault->setSetting("a", view(std::to_string(i))));
        made->vault.reset();
        copyFolder(before, keystore());
        auto vault = Vault::unlock(folder(), view(kPassphrase), m_options);
        WORKS(vault);
        QVERIFY(!(*vault)->isOlder());
    }

    void theKeystoreIsNotWrittenAtEachCommit()
    {
        auto made = Vault::create(folder(), view(kPassphrase), m_options);
        WORKS(made);
        made->vault->noteSeen();
        const auto file = keystore() / (keystoreName(SlotFile::load(folder()).value()) + "-seen");
        const QByteArray first = contentOf(file);
        QVERIFY(!first.isEmpty());
        WORKS(made->vault->setSetting("a", view("b")));
        made->vault->noteSeen();
        QCOMPARE(contentOf(file), first);
        *m_options.clock += 31'000;
        made->vault->noteSeen();
        QVERIFY(contentOf(file) != first);
    }

    void twoOfTheTeamsKeysOpenAndItIsLoud()
    {
        const auto team = TeamRecovery::generate();
        const auto shares = team.shares();
        {
            auto made = Vault::create(folder(), view(kPassphrase), m_options);
            WORKS(made);
            QVERIFY(!made->vault->teamKey().value());
            WORKS(made->vault->setTeamKey(team.publicKey()));
            QVERIFY(made->vault->teamKey().value() == team.publicKey());
            QVERIFY(!made->vault->openedByTeam());
        }
        WORKS(Vault::unlock(folder(), view(kPassphrase), m_options)); // As before.
        std::filesystem::remove_all(keystore());
        {
            auto vault
                = Vault::unlockWithTeamKeys(folder(), view(textOf(shares[2])), view(textOf(shares[0])), m_options);
            WORKS(vault);
            QCOMPARE((*vault)->openedByTeam().value(), *m_options.clock);
            const auto log = (*vault)->useLog().read(1, 100).value();
            QVERIFY(log.back().action == UseAction::OpenedByTeam);
            WORKS((*vault)->setPassphrase(view("uusi tunnuslause")));
        }
        auto vault = Vault::unlock(folder(), view("uusi tunnuslause"), m_options);
        WORKS(vault);
        QVERIFY((*vault)->openedByTeam()); // Until the owner says that they know.
        WORKS((*vault)->acknowledgeOpenedByTeam());
        QVERIFY(!(*vault)->openedByTeam());
    }

    void whatIsNotTheTeamsOpensNothing()
    {
        const auto team = TeamRecovery::generate();
        const auto shares = team.shares();
        const auto others = TeamRecovery::generate().shares();
        auto made = Vault::create(folder(), view(kPassphrase), m_options);
        WORKS(made);
        const auto unlock = [&](const std::string& one, const std::string& other) {
            *m_options.clock += 120'000;
            return Vault::unlockWithTeamKeys(folder(), view(one), view(other), m_options);
        };
        QVERIFY(failedAs(unlock(textOf(shares[0]), textOf(shares[1])), ErrorKind::Missing));
        WORKS(made->vault->setTeamKey(team.publicKey()));
        QVERIFY(failedAs(unlock(textOf(shares[0]), textOf(shares[0])), ErrorKind::WrongPassphrase));
        QVERIFY(failedAs(unlock(textOf(shares[0]), textOf(others[1])), ErrorKind::WrongPassphrase));
        QVERIFY(failedAs(unlock(textOf(others[0]), textOf(others[1])), ErrorKind::WrongPassphrase));
        QVERIFY(failedAs(unlock("ABCD", textOf(shares[1])), ErrorKind::MalformedCode));
        // Guessing is slowed down as with a passphrase.
        QVERIFY(failedAs(unlock(textOf(others[0]), textOf(others[1])), ErrorKind::WrongPassphrase));
        QVERIFY(
            failedAs(Vault::unlockWithTeamKeys(folder(), view(textOf(others[0])), view(textOf(others[1])), m_options),
                ErrorKind::TooEarly));
        WORKS(made->vault->removeTeamKey());
        QVERIFY(failedAs(unlock(textOf(shares[0]), textOf(shares[1])), ErrorKind::Missing));
    }

    void aSlotOfTheTeamFitsNoOtherVault()
    {
        const auto team = TeamRecovery::generate();
        SlotFile one, other;
        const auto key = crypto::DatabaseKey::random();
        WORKS(one.setTeamKey(team.publicKey(), key));
        QVERIFY(one.openWithTeamKeys(team));
        auto content = one.serialize();
        const auto from = other.serialize();
        std::copy(from.begin() + 12, from.begin() + 28, content.begin() + 12); // The vault's id.
        const auto body = BytesView(content).first(content.size() - crypto::Hash::kSize);
        const auto sum = crypto::plainHash(body);
        std::copy(sum.bytes.begin(), sum.bytes.end(), content.end() - crypto::Hash::kSize);
        const auto moved = SlotFile::parse(content);
        WORKS(moved);
        QVERIFY(failedAs(moved->openWithTeamKeys(team), ErrorKind::WrongPassphrase));
    }

    void aKeystoreTakesNoOddNames()
    {
        FileKeystore store(keystore());
        const auto value = bytes("x");
        for (const std::string& name : {std::string(), std::string("../x"), std::string("a/b"), std::string("A"),
                 std::string(DeviceKeystore::kMaxNameChars + 1, 'a')}) {
            QVERIFY(!store.write(name, value));
            QVERIFY(!store.read(name));
            store.remove(name);
        }
        QVERIFY(!store.write("a", Bytes(DeviceKeystore::kMaxBytes + 1)));
        QVERIFY(!store.write("a", {}));
        QVERIFY(store.write("a", Bytes(DeviceKeystore::kMaxBytes, 7)));
        QCOMPARE(store.read("a")->size(), DeviceKeystore::kMaxBytes);
        QVERIFY(overwrite(keystore() / "a", QByteArray(100, 'x'))); // Somebody else's file of that name.
        QVERIFY(!store.read("a"));
        store.remove("a");
        QVERIFY(!store.read("a"));
    }
};

KUDELMA_SUITE(KeysTest)
#include "keys_test.moc"
