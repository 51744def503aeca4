// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/suites.h"
#include "vault/slots.h"
#include "vault_fixture.h"

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;
using crypto::DatabaseKey;

namespace {

constexpr std::size_t kVaultIdAt = 12;
constexpr std::size_t kFirstSlotAt = 29;
constexpr std::size_t kMemoryAt = kFirstSlotAt + 2;
constexpr std::size_t kPassesAt = kMemoryAt + 4;

/// What somebody does who edits the file and knows its format.
Bytes withNewSum(Bytes content)
{
    const auto body = BytesView(content).first(content.size() - crypto::Hash::kSize);
    const auto sum = crypto::plainHash(body);
    std::copy(sum.bytes.begin(), sum.bytes.end(), content.end() - crypto::Hash::kSize);
    return content;
}

bool same(const Result<DatabaseKey>& left, const DatabaseKey& right)
{
    return left && std::ranges::equal(left->view(), right.view());
}

} // namespace

class SlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_parameters.salt = {1, 2, 3};
        WORKS(m_slots.setPassphrase(view(kPassphrase), m_parameters, m_key));
        m_slots.setRecoveryCode(m_code, m_key);
    }
    void eachSlotOpensWithItsOwnSecretOnly()
    {
        const auto slots = SlotFile::parse(m_slots.serialize());
        WORKS(slots);
        QVERIFY(same(slots->openWithPassphrase(view(kPassphrase)), m_key));
        QVERIFY(same(slots->openWithRecoveryCode(m_code), m_key));
        QVERIFY(failedAs(slots->openWithPassphrase(view(kPassphrase + ' ')), ErrorKind::WrongPassphrase));
        QVERIFY(failedAs(slots->openWithRecoveryCode(crypto::RecoveryCode::generate()), ErrorKind::WrongPassphrase));
    }
    void writingWhatWasReadGivesTheSameBytes()
    {
        QVERIFY(SlotFile::parse(m_slots.serialize()).value().serialize() == m_slots.serialize());
    }
    void everyChangedByteIsDamage()
    {
        const auto content = m_slots.serialize();
        for (std::size_t place = 0; place < content.size(); ++place) {
            auto changed = content;
            changed[place] ^= 0x10;
            QVERIFY2(!SlotFile::parse(changed), QByteArray::number(place).constData());
        }
    }
    void everyCutFileIsDamageEvenWithARightSum()
    {
        const auto content = m_slots.serialize();
        for (std::size_t size = 0; size < content.size(); ++size) {
            Bytes cut(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(size));
            QVERIFY(!SlotFile::parse(cut));
            if (size >= crypto::Hash::kSize)
                QVERIFY(!SlotFile::parse(withNewSum(cut)));
        }
        auto longer = content;
        longer.push_back(0);
        QVERIFY(!SlotFile::parse(withNewSum(longer)));
        QVERIFY(!SlotFile::parse(Bytes(SlotFile::kMaxFileBytes + 1)));
    }
    void whoMakesGuessingCheaperByEditingOpensNothing()
    {
        auto content = m_slots.serialize();
        content[kPassesAt] = static_cast<std::uint8_t>(m_parameters.passes + 1);
        const auto edited = SlotFile::parse(withNewSum(content));
        WORKS(edited);
        QVERIFY(failedAs(edited->openWithPassphrase(view(kPassphrase)), ErrorKind::WrongPassphrase));

        content = m_slots.serialize();
        content[kMemoryAt + 2] = 0; // below the floor
        const auto weak = SlotFile::parse(withNewSum(content));
        WORKS(weak);
        QVERIFY(failedAs(weak->openWithPassphrase(view(kPassphrase)), ErrorKind::Damaged));

        content = m_slots.serialize();
        content[kMemoryAt + 3] = 0x7f; // asks for a terabyte
        const auto greedy = SlotFile::parse(withNewSum(content));
        WORKS(greedy);
        QVERIFY(failedAs(greedy->openWithPassphrase(view(kPassphrase)), ErrorKind::Damaged));
    }
    void aSlotDoesNotOpenInAnotherVaultsFile()
    {
        auto content = m_slots.serialize();
        content[kVaultIdAt] ^= 1;
        const auto moved = SlotFile::parse(withNewSum(content));
        WORKS(moved);
        QVERIFY(failedAs(moved->openWithRecoveryCode(m_code), ErrorKind::WrongPassphrase));
    }
    void tenThousandGuessesOpenNothing()
    {
        SlotFile slots;
        const auto team = crypto::TeamRecovery::generate();
        slots.setRecoveryCode(m_code, m_key);
        WORKS(slots.setTeamKey(team.publicKey(), m_key));
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(!slots.openWithRecoveryCode(crypto::RecoveryCode::generate()));
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(!slots.openWithTeamKeys(crypto::TeamRecovery::generate()));
        // Nor the right code with one letter changed.
        const auto groups = m_code.groups();
        const std::string code(groups.view().begin(), groups.view().end());
        for (std::size_t i = 0; i < code.size(); ++i) {
            for (const char letter : std::string_view("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
                std::string typed = code;
                if (code[i] == '-' || code[i] == letter)
                    continue;
                typed[i] = letter;
                const auto wrong = crypto::RecoveryCode::parse(view(typed));
                QVERIFY(!wrong || !slots.openWithRecoveryCode(*wrong));
            }
        }
        QVERIFY(same(slots.openWithRecoveryCode(m_code), m_key));
        QVERIFY(same(slots.openWithTeamKeys(team), m_key));
    }
    void slotsOfUnknownTypesAreKept()
    {
        auto content = m_slots.serialize();
        content[kFirstSlotAt] = 5; // the passphrase's becomes one that we do not know
        auto slots = SlotFile::parse(withNewSum(content));
        WORKS(slots);
        QVERIFY(failedAs(slots->openWithPassphrase(view(kPassphrase)), ErrorKind::Damaged));
        slots->setRecoveryCode(crypto::RecoveryCode::generate(), m_key);
        const auto again = SlotFile::parse(slots->serialize());
        WORKS(again);
        QCOMPARE(again->slots().size(), std::size_t(2));
        QCOMPARE(int(again->slots()[0].type), 5);
    }
    void aNewerFileIsNamedAsSuch()
    {
        auto content = m_slots.serialize();
        content[8] = 2;
        QVERIFY(failedAs(SlotFile::parse(withNewSum(content)), ErrorKind::NewerFile));
    }
    void aCrashAtAnyByteOfAReplacementLeavesTheOldOrTheNew()
    {
        const QTemporaryDir folder;
        const auto home = pathIn(folder, "");
        SlotFile next = SlotFile::parse(m_slots.serialize()).value();
        const auto nextCode = crypto::RecoveryCode::generate();
        next.setRecoveryCode(nextCode, m_key);
        const auto oldBytes = m_slots.serialize();
        const auto newBytes = next.serialize();
        const auto half = pathIn(folder, "vault.slots.new");
        WORKS(m_slots.store(home));
        for (std::size_t written = 0; written <= newBytes.size(); ++written) {
            const auto* data = reinterpret_cast<const char*>(newBytes.data());
            QVERIFY(overwrite(half, QByteArray(data, static_cast<qsizetype>(written))));
            QVERIFY(SlotFile::load(home).value().serialize() == oldBytes);
        }
        // Where renaming is not atomic, the old one may be gone or torn while the new one is whole.
        const auto file = pathIn(folder, "vault.slots");
        for (const auto& torn : {QByteArray(), contentOf(file).left(40)}) {
            QVERIFY(overwrite(half,
                QByteArray(reinterpret_cast<const char*>(newBytes.data()), static_cast<qsizetype>(newBytes.size()))));
            QVERIFY(overwrite(file, torn));
            QVERIFY(SlotFile::load(home).value().serialize() == newBytes);
            QVERIFY(!std::filesystem::exists(half));
            QVERIFY(SlotFile::load(home).value().serialize() == newBytes);
        }
        QVERIFY(overwrite(file, "torn"));
        QVERIFY(failedAs(SlotFile::load(home), ErrorKind::Damaged));
        QCOMPARE(contentOf(file), QByteArray("torn"));
    }
    void onAFullDiskTheOldSlotsStay()
    {
        QVERIFY(std::filesystem::exists("/dev/full"));
        const QTemporaryDir folder;
        const auto home = pathIn(folder, "");
        WORKS(m_slots.store(home));
        std::filesystem::create_symlink("/dev/full", pathIn(folder, "vault.slots.new"));
        auto next = SlotFile::parse(m_slots.serialize()).value();
        next.setRecoveryCode(crypto::RecoveryCode::generate(), m_key);
        QVERIFY(failedAs(next.store(home), ErrorKind::DiskFull));
        QVERIFY(SlotFile::load(home).value().serialize() == m_slots.serialize());
    }

private:
    bool m_ready = crypto::initialise();
    SlotFile m_slots;
    crypto::Argon2Parameters m_parameters;
    DatabaseKey m_key = DatabaseKey::random();
    crypto::RecoveryCode m_code = crypto::RecoveryCode::generate();
};

KUDELMA_SUITE(SlotsTest)
#include "slots_test.moc"
