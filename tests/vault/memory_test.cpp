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

    /// Claim 34: one after the other on the same device, in the same process even, with one keystore for both.
    void whoSharesATabletFindsNoKeyOfTheOther()
    {
        const QTemporaryDir folder;
        TestOptions options;
        options.keystore = std::make_shared<FileKeystore>(pathIn(folder, "keystore"));
        std::vector<Needle> needles;
        auto passphrase = letters(24);
        needles.emplace_back(passphrase.view());
        const auto words = letters(40);
        CaseId id{};
        {
            auto made = Vault::create(pathIn(folder, "a"), passphrase.view(), options);
            WORKS(made);
            needles.emplace_back(made->recoveryCode.groups().view());
            needles.emplace_back(made->vault->device().seed().view());
            auto opened = made->vault->createCase(words.view());
            WORKS(opened);
            id = *opened;
            auto store = made->vault->openCase(id);
            WORKS(store);
            Batch batch;
            const auto circle = CircleId::random();
            const auto epochKey = crypto::EpochKey::random();
            needles.emplace_back(epochKey.view());
            batch.putCircle(circle, {});
            batch.putEpochKey(circle, 1, epochKey);
            batch.putDraft("draft", Bytes(words.view().begin(), words.view().end()));
            WORKS((*store)->commit(batch));
            QVERIFY(needles[2].timesInMemory() > 0); // the device's key: what is there is found
            QVERIFY(needles[3].timesInMemory() > 0);
        }
        {
            const auto wiped = std::move(passphrase);
        }
        WORKS(Vault::create(pathIn(folder, "b"), view(kPassphrase), options));
        auto vault = Vault::unlock(pathIn(folder, "b"), view(kPassphrase), options);
        WORKS(vault);
        auto ownCase = (*vault)->createCase(Bytes{1});
        WORKS(ownCase);
        auto own = (*vault)->openCase(*ownCase);
        WORKS(own);
        QVERIFY(failedAs((*vault)->openCase(id), ErrorKind::Missing));
        QVERIFY(failedAs(Vault::unlock(pathIn(folder, "a"), view(kPassphrase), options), ErrorKind::WrongPassphrase));
        for (const auto& needle : needles) {
            QCOMPARE(needle.timesInMemory(), std::size_t(0));
            QCOMPARE(needle.asHex().timesInMemory(), std::size_t(0));
            QCOMPARE(needle.asUtf16().timesInMemory(), std::size_t(0));
        }
        // And the disk of both.
        needles.emplace_back(words.view());
        const auto files = filesBelow(folder.path().toStdString());
        QVERIFY(files.size() >= 6);
        for (const auto& needle : needles) {
            for (const auto& content : files) {
                const auto bytes
                    = std::span(reinterpret_cast<const std::uint8_t*>(content.data()), std::size_t(content.size()));
                QCOMPARE(needle.timesIn(bytes), std::size_t(0));
                QCOMPARE(needle.asHex().timesIn(bytes), std::size_t(0));
            }
        }
        const auto seed = Bytes((*vault)->device().seed().view().begin(), (*vault)->device().seed().view().end());
        QCOMPARE(Needle(seed).timesIn(seed), std::size_t(1)); // the search finds what is there
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
