// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "vault/slots.h"
#include "vault_fixture.h"

#include <random>

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;
using std::chrono::milliseconds;

namespace {

constexpr int kWrongTries = 12;
constexpr std::int64_t kMinuteMs = 60'000;

} // namespace

/// One profile for all: making one takes a second of Argon2.
class UnlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        m_home = pathIn(m_folder, "profile");
        auto made = Vault::create(m_home, view(kPassphrase), m_options);
        WORKS(made);
        m_device = made->vault->device().id();
        m_code = textOf(made->recoveryCode);
    }
    void init() { pass(kMinuteMs); }

    void theRightPassphraseOpensTheSameIdentity()
    {
        const auto vault = Vault::unlock(m_home, view(kPassphrase), m_options);
        WORKS(vault);
        QVERIFY((*vault)->device().id() == m_device);
    }
    void wrongPassphrasesOpenNothingAndChangeNoFile()
    {
        std::mt19937 random(3);
        auto files = filesBelow(m_home);
        for (int i = 0; i < kWrongTries; ++i) {
            auto wrong = kPassphrase;
            const auto place = random() % wrong.size();
            switch (i % 4) {
            case 0:
                wrong[place] = static_cast<char>(wrong[place] ^ 1);
                break;
            case 1:
                wrong.erase(place);
                break;
            case 2:
                wrong.insert(place, 1, 'x');
                break;
            default:
                wrong = std::string(random() % 60, 'k');
            }
            const auto vault = Vault::unlock(m_home, view(wrong), m_options);
            QVERIFY(failedAs(vault, ErrorKind::WrongPassphrase));
            pass(kMinuteMs);
        }
        auto after = filesBelow(m_home);
        after.remove(QString::fromStdString((m_home / "vault.tries").string()));
        QVERIFY(after == files);
        WORKS(Vault::unlock(m_home, view(kPassphrase), m_options));
    }
    void everyWrongTryDoublesTheWaitUpToAMinute()
    {
        for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) {
            // A wrong code counts like a wrong passphrase, and takes no second of Argon2.
            const auto wrong = Vault::unlockWithRecoveryCode(m_home, view(m_otherCode), m_options);
            QVERIFY(failedAs(wrong, ErrorKind::WrongPassphrase));
            QCOMPARE(wrong.error().retryAfter, milliseconds(std::chrono::seconds(seconds)));
            QCOMPARE(Vault::waitBeforeTrying(m_home, m_options), wrong.error().retryAfter);
            pass(seconds * 1000);
        }
        WORKS(Vault::unlock(m_home, view(kPassphrase), m_options));
        QCOMPARE(Vault::waitBeforeTrying(m_home, m_options), milliseconds(0));
    }
    void whoDoesNotWaitIsNotEvenTried()
    {
        QVERIFY(!Vault::unlock(m_home, view("not the passphrase"), m_options));
        pass(400);
        const auto early = Vault::unlock(m_home, view(kPassphrase), m_options);
        QVERIFY(failedAs(early, ErrorKind::TooEarly));
        QCOMPARE(early.error().retryAfter, milliseconds(600));
        QVERIFY(failedAs(Vault::unlockWithRecoveryCode(m_home, view(m_code), m_options), ErrorKind::TooEarly));
        pass(600);
        WORKS(Vault::unlock(m_home, view(kPassphrase), m_options));
    }
    void turningTheClockBackDoesNotShortenTheWait()
    {
        QVERIFY(!Vault::unlockWithRecoveryCode(m_home, view(m_otherCode), m_options));
        pass(-10 * kMinuteMs);
        QCOMPARE(Vault::waitBeforeTrying(m_home, m_options), milliseconds(1000));
        pass(11 * kMinuteMs);
    }
    void theRecoveryCodeOpensHoweverItIsTyped()
    {
        QCOMPARE(m_code.size(), std::size_t(39));
        auto confused = m_code;
        for (auto& letter : confused) {
            if (letter == '0')
                letter = 'o';
            else if (letter == '1')
                letter = (&letter - confused.data()) % 2 == 0 ? 'l' : 'I';
            else if (letter == '-')
                letter = ' ';
            else
                letter = static_cast<char>(std::tolower(letter));
        }
        std::string joined;
        for (const char letter : m_code)
            joined += letter == '-' ? std::string() : std::string(1, letter);
        for (const auto& typed : {m_code, confused, joined, "  " + m_code + " \n"}) {
            const auto vault = Vault::unlockWithRecoveryCode(m_home, view(typed), m_options);
            WORKS(vault);
            QVERIFY((*vault)->device().id() == m_device);
            WORKS((*vault)->testRecoveryCode(view(typed)));
        }
    }
    void aMalformedCodeIsToldApartAndCostsNoTry()
    {
        auto strange = m_code;
        strange[0] = 'U';
        for (const auto& typed : {std::string(), m_code.substr(1), m_code + "A", strange, std::string(300, 'A')})
            QVERIFY(failedAs(Vault::unlockWithRecoveryCode(m_home, view(typed), m_options), ErrorKind::MalformedCode));
        QCOMPARE(Vault::waitBeforeTrying(m_home, m_options), milliseconds(0));
    }
    void anotherCodeIsAWrongTry()
    {
        const auto vault = Vault::unlockWithRecoveryCode(m_home, view(m_otherCode), m_options);
        QVERIFY(failedAs(vault, ErrorKind::WrongPassphrase));
        QCOMPARE(vault.error().retryAfter, milliseconds(1000));
    }
    void aFileThatIsDamagedIsNotTakenForAWrongPassphrase()
    {
        const auto slots = m_home / "vault.slots";
        const auto whole = contentOf(slots);
        auto changed = whole;
        changed[50] = static_cast<char>(changed[50] ^ 1);
        QVERIFY(overwrite(slots, changed));
        QVERIFY(failedAs(Vault::unlock(m_home, view(kPassphrase), m_options), ErrorKind::Damaged));
        QCOMPARE(contentOf(slots), changed);
        QCOMPARE(Vault::waitBeforeTrying(m_home, m_options), milliseconds(0));
        QVERIFY(overwrite(slots, whole));
        WORKS(Vault::unlock(m_home, view(kPassphrase), m_options));
    }
    void changingThePassphraseNeedsThePresentOneAndLeavesTheCode()
    {
        const std::string next = "toinen pitkä lause";
        {
            auto vault = Vault::unlock(m_home, view(kPassphrase), m_options);
            WORKS(vault);
            const auto before = contentOf(m_home / "vault.slots");
            QVERIFY(
                failedAs((*vault)->changePassphrase(view("wrong one again"), view(next)), ErrorKind::WrongPassphrase));
            QVERIFY(failedAs((*vault)->changePassphrase(view(kPassphrase), view("short")), ErrorKind::TooShort));
            QCOMPARE(contentOf(m_home / "vault.slots"), before);
            pass(kMinuteMs);
            const auto old = SlotFile::load(m_home).value().find(SlotType::Passphrase)->parameters;
            WORKS((*vault)->changePassphrase(view(kPassphrase), view(next)));
            const auto fresh = SlotFile::load(m_home).value().find(SlotType::Passphrase)->parameters;
            QVERIFY(fresh.memoryKiB >= old.memoryKiB && fresh.passes >= old.passes && fresh.salt != old.salt);
        }
        QVERIFY(failedAs(Vault::unlock(m_home, view(kPassphrase), m_options), ErrorKind::WrongPassphrase));
        pass(kMinuteMs);
        WORKS(Vault::unlock(m_home, view(next), m_options));
        auto vault = Vault::unlockWithRecoveryCode(m_home, view(m_code), m_options);
        WORKS(vault);
        WORKS((*vault)->setPassphrase(view(kPassphrase)));
    }
    void aReplacedRecoveryCodeOpensNothingAnyMore()
    {
        std::string next;
        {
            auto vault = Vault::unlock(m_home, view(kPassphrase), m_options);
            WORKS(vault);
            const auto code = (*vault)->replaceRecoveryCode();
            WORKS(code);
            next = textOf(*code);
            QVERIFY(failedAs((*vault)->testRecoveryCode(view(m_code)), ErrorKind::WrongPassphrase));
            WORKS((*vault)->testRecoveryCode(view(next)));
        }
        QVERIFY(failedAs(Vault::unlockWithRecoveryCode(m_home, view(m_code), m_options), ErrorKind::WrongPassphrase));
        pass(kMinuteMs);
        WORKS(Vault::unlockWithRecoveryCode(m_home, view(next), m_options));
        m_code = next;
    }

private:
    void pass(std::int64_t ms) { *m_options.clock += ms; }
    bool m_ready = crypto::initialise();
    QTemporaryDir m_folder;
    std::filesystem::path m_home;
    TestOptions m_options;
    DeviceId m_device{};
    std::string m_code;
    std::string m_otherCode = textOf(crypto::RecoveryCode::generate());
};

KUDELMA_SUITE(UnlockTest)
#include "unlock_test.moc"
