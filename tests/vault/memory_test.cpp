// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/memory_search.h"
#include "support/suites.h"
#include "vault_fixture.h"

using namespace kudelma;
using namespace kudelma::vault;
using namespace kudelma::vault::test;
using kudelma::test::Needle;

namespace {

/// Letters that stand nowhere else, in memory that is wiped.
crypto::SecretBytes letters(std::size_t count)
{
    crypto::SecretBytes secret(crypto::randomBytes(count));
    for (auto& byte : secret.edit())
        byte = std::uint8_t('a' + byte % 26);
    return secret;
}

} // namespace

/// Claim 26: when a vault is closed, its keys and the passphrase are nowhere in the process's memory.
class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void theKeyOfACaseIsGoneWhenItCloses()
    {
        const QTemporaryDir folder;
        auto key = crypto::DatabaseKey::random();
        const Needle raw(key.view());
        {
            auto store = CaseStore::create(pathIn(folder, "a.kdb"), key);
            WORKS(store);
            Batch batch;
            batch.putCircle(CircleId::random(), {});
            WORKS((*store)->commit(batch));
            QVERIFY(raw.timesInMemory() > 0); // ours: the search finds what is there
        }
        QCOMPARE(raw.timesInMemory(), std::size_t(1)); // ours
        {
            const auto gone = std::move(key);
        }
        QCOMPARE(raw.timesInMemory(), std::size_t(0));
        QCOMPARE(raw.asHex().timesInMemory(), std::size_t(0));
    }

    void afterTheLockNoKeyAndNoPassphraseIsLeft()
    {
        const QTemporaryDir folder;
        const auto home = pathIn(folder, "profile");
        const TestOptions options;
        auto passphrase = letters(24);
        const Needle typed(passphrase.view());
        std::optional<Needle> code;
        std::optional<Needle> device;
        CaseId id{};
        {
            auto made = Vault::create(home, passphrase.view(), options);
            WORKS(made);
            const auto groups = made->recoveryCode.groups();
            code.emplace(groups.view());
            auto opened = made->vault->createCase(Bytes{1});
            WORKS(opened);
            id = *opened;
        }
        {
            auto vault = Vault::unlock(home, passphrase.view(), options);
            WORKS(vault);
            const auto& seed = (*vault)->device().seed();
            device.emplace(seed.view());
            auto store = (*vault)->openCase(id);
            WORKS(store);
            QVERIFY(device->timesInMemory() > 0);
            QVERIFY(typed.timesInMemory() > 0); // what was typed is the caller's to wipe
        }
        {
            const auto wiped = std::move(passphrase);
        }
        for (const Needle* needle : std::initializer_list<const Needle*>{&typed, &*code, &*device}) {
            QCOMPARE(needle->timesInMemory(), std::size_t(0));
            QCOMPARE(needle->asHex().timesInMemory(), std::size_t(0));
            QCOMPARE(needle->asUtf16().timesInMemory(), std::size_t(0));
        }
    }

    void aWrongPassphraseIsWipedToo()
    {
        const QTemporaryDir folder;
        const auto home = pathIn(folder, "profile");
        const TestOptions options;
        std::optional<Needle> wrong;
        WORKS(Vault::create(home, view(kPassphrase), options));
        {
            const auto typed = letters(24);
            wrong.emplace(typed.view());
            QVERIFY(failedAs(Vault::unlock(home, typed.view(), options), ErrorKind::WrongPassphrase));
        }
        QCOMPARE(wrong->timesInMemory(), std::size_t(0));
    }
};

KUDELMA_SUITE(MemoryTest)
#include "memory_test.moc"
