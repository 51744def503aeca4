// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/passphrase.h"
#include "crypto_fixture.h"

#include <csetjmp>
#include <csignal>

using namespace kudelma::crypto;
using namespace kudelma::crypto::test;

namespace {

sigjmp_buf afterFault;

/// Is there memory that may be read at this address?
bool isReadable(const volatile std::uint8_t* address)
{
    struct sigaction handler = {};
    struct sigaction before = {};
    handler.sa_handler = [](int) { siglongjmp(afterFault, 1); };
    sigaction(SIGSEGV, &handler, &before);
    volatile bool readable = false;
    if (sigsetjmp(afterFault, 1) == 0) {
        [[maybe_unused]] const volatile std::uint8_t byte = *address;
        readable = true;
    }
    sigaction(SIGSEGV, &before, nullptr);
    return readable;
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialise()); }

    void aSecretStartsAsZeros()
    {
        QVERIFY(std::ranges::all_of(SecretBytes(33).view(), [](auto b) { return b == 0; }));
    }
    void aSecretIsMovedNotCopied()
    {
        SecretBytes first(Bytes{1, 2, 3});
        const auto* place = first.view().data();
        SecretBytes second(std::move(first));
        QCOMPARE(second.view().data(), place);
        SecretBytes third(Bytes{9});
        third = std::move(second);
        QCOMPARE(third.view().data(), place);
        QVERIFY(std::ranges::equal(third.clone().view(), Bytes{1, 2, 3}));
        QVERIFY(third.clone().view().data() != place);
    }
    void behindASecretNothingCanBeRead()
    {
#if defined(__SANITIZE_ADDRESS__)
        // The sanitizer reports the access before our handler sees it; it guards the same edge itself.
        QVERIFY(SecretBytes(40).size() == 40);
#else
        const SecretBytes secret(40);
        QVERIFY(isReadable(secret.view().data() + 39));
        QVERIFY(!isReadable(secret.view().data() + 40));
#endif
    }
    void aSecretOfAnotherSizeIsRefused()
    {
        QVERIFY(EpochKey::fromBytes(Bytes(32)));
        for (const std::size_t size : {0u, 16u, 31u, 33u, 64u})
            QVERIFY(!EpochKey::fromBytes(Bytes(size)));
    }
    void idsAreReadFromHexOfExactlyTheirSize()
    {
        const auto id = CircleId::random();
        QVERIFY(CircleId::fromHex(id.hex()) == id);
        QVERIFY(!CircleId::fromHex(id.hex().substr(1)));
        QVERIFY(!CircleId::fromHex(id.hex() + "00"));
        QVERIFY(!CircleId::fromHex(std::string(31, 'a') + "g"));
        QVERIFY(!CircleId::fromHex(std::string(30, 'a') + " a"));
        QVERIFY(CircleId{}.isZero() && !id.isZero());
        QVERIFY(!CircleId::fromBytes(Bytes(15)));
    }
    void argonNeverGoesBelowItsFloorOrAboveItsCeiling()
    {
        const auto refused = [](std::uint32_t memory, std::uint32_t passes) {
            return failedAs(deriveFromPassphrase(viewOf("a"), {memory, passes, {}}), ErrorKind::WeakParameters);
        };
        QVERIFY(refused(kArgon2FloorMemoryKiB - 1, kArgon2FloorPasses));
        QVERIFY(refused(kArgon2FloorMemoryKiB, kArgon2FloorPasses - 1));
        QVERIFY(refused(0, 0));
        QVERIFY(refused(kArgon2CeilingMemoryKiB + 1, kArgon2FloorPasses));
        QVERIFY(refused(kArgon2FloorMemoryKiB, kArgon2CeilingPasses + 1));
        QVERIFY(failedAs(deriveFromPassphrase(Bytes(kMaxPassphraseBytes + 1), {}), ErrorKind::BadLength));
    }
    void calibratingAsksForMoreWhenThereIsTimeAndKeepsTheCap()
    {
        const auto none = calibrate(std::chrono::milliseconds(0), 0);
        QCOMPARE(none.memoryKiB, kArgon2FloorMemoryKiB);
        QCOMPARE(none.passes, kArgon2FloorPasses);
        const auto more = calibrate(std::chrono::milliseconds(20'000), kArgon2FloorMemoryKiB);
        QCOMPARE(more.memoryKiB, kArgon2FloorMemoryKiB);
        QVERIFY(more.passes > kArgon2FloorPasses && more.passes <= kArgon2CeilingPasses);
        QVERIFY(more.salt != none.salt);
    }
    void everyRecoveryCodeComesBackFromItsGroups()
    {
        for (int i = 0; i < 50; ++i) {
            const auto code = RecoveryCode::generate();
            const auto groups = code.groups();
            QCOMPARE(groups.size(), std::size_t(39));
            const auto again = RecoveryCode::parse(groups.view());
            QVERIFY(again && std::ranges::equal(again->wrappingKey().view(), code.wrappingKey().view()));
        }
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
