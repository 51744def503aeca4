// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/passphrase.h"
#include "crypto_fixture.h"
#include "support/suites.h"

#include <unistd.h>

using namespace kudelma::crypto;
using namespace kudelma::crypto::test;

namespace {

/// May the byte at this address be read? Asked of the kernel, which answers instead of ending the process.
bool isReadable(const std::uint8_t* address)
{
    int ends[2];
    if (pipe(ends) != 0)
        return false;
    const bool readable = write(ends[1], address, 1) == 1;
    close(ends[0]);
    close(ends[1]);
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
        const SecretBytes secret(40);
        QVERIFY(isReadable(secret.view().data() + 39));
        QVERIFY(!isReadable(secret.view().data() + 40));
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

KUDELMA_SUITE(SecretsTest)
#include "secrets_test.moc"
