// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/device_identity.h"
#include "crypto/invitation.h"
#include "crypto/sealing.h"
#include "crypto_fixture.h"
#include "support/suites.h"

#include <set>

using namespace kudelma::crypto;
using namespace kudelma::crypto::test;

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialise()); }

    void everyChangedBitOfAnEnvelopeIsNoticed()
    {
        const auto key = EpochKey::random();
        const auto nonce = Nonce::random();
        const Bytes header = randomBytes(40);
        const Bytes ciphertext = sealPadded(key, nonce, header, randomBytes(30));
        for (std::size_t bit = 0; bit < ciphertext.size() * 8; ++bit) {
            auto changed = ciphertext;
            changed[bit / 8] ^= static_cast<std::uint8_t>(1 << (bit % 8));
            QVERIFY(failedAs(openPadded(key, nonce, header, changed), ErrorKind::BadCiphertext));
        }
        for (std::size_t bit = 0; bit < header.size() * 8; ++bit) {
            auto changed = header;
            changed[bit / 8] ^= static_cast<std::uint8_t>(1 << (bit % 8));
            QVERIFY(failedAs(openPadded(key, nonce, changed, ciphertext), ErrorKind::BadCiphertext));
        }
        QVERIFY(!openPadded(EpochKey::random(), nonce, header, ciphertext));
        QVERIFY(!openPadded(key, Nonce::random(), header, ciphertext));
    }
    void theSizeTellsABucketOnly()
    {
        const auto key = EpochKey::random();
        std::set<std::size_t> sizes;
        for (std::size_t size = 0; size < 256; ++size)
            sizes.insert(sealPadded(key, Nonce::random(), {}, Bytes(size)).size());
        QCOMPARE(sizes.size(), std::size_t(1));
        QCOMPARE(bucketFor(255), std::size_t(256));
        QCOMPARE(bucketFor(256), std::size_t(512));
        QCOMPARE(bucketFor(100'000), std::size_t(131'072));
    }
    void aWrappedSecretOpensInItsPlaceOnly()
    {
        const auto key = WrappingKey::random();
        const Bytes place{1, 2};
        const auto secret = randomBytes(32);
        const auto wrapped = wrap(key, place, secret);
        QVERIFY(std::ranges::equal(unwrap(key, place, wrapped)->view(), secret));
        QVERIFY(failedAs(unwrap(key, Bytes{1, 3}, wrapped), ErrorKind::BadCiphertext));
        QVERIFY(failedAs(unwrap(WrappingKey::random(), place, wrapped), ErrorKind::BadCiphertext));
        for (std::size_t size = 0; size < wrapped.size(); ++size)
            QVERIFY(!unwrap(key, place, BytesView(wrapped).first(size)));
        QVERIFY(wrap(key, place, secret) != wrapped); // a fresh nonce each time
        QCOMPARE(unwrap(key, place, wrap(key, place, {}))->size(), std::size_t(0));
    }
    void aSealedBoxOpensForItsDeviceOnly()
    {
        const auto device = DeviceIdentity::generate();
        const auto box = sealTo(device.publicKeys().sealing, Bytes{1, 2, 3});
        QVERIFY(std::ranges::equal(device.unseal(box)->view(), Bytes{1, 2, 3}));
        QVERIFY(failedAs(DeviceIdentity::generate().unseal(box), ErrorKind::BadCiphertext));
        for (std::size_t place = 0; place < box.size(); ++place) {
            auto changed = box;
            changed[place] ^= 1;
            QVERIFY(!device.unseal(changed));
            QVERIFY(!device.unseal(BytesView(box).first(place)));
        }
    }
    void nothingIsSealedToAKeyThatEverybodyCouldOpen()
    {
        QVERIFY(sealTo(SealingPublicKey{}, Bytes{1}).empty());
        QVERIFY(sealTo(SealingPublicKey{{1}}, Bytes{1}).empty());
    }
    void aSignatureHoldsForItsPurposeAndItsPartsOnly()
    {
        const auto device = DeviceIdentity::generate();
        const Bytes a{1};
        const Bytes b{2};
        const Bytes both{1, 2};
        const auto signature = device.sign("purpose", {a, b});
        const auto& key = device.publicKeys().signing;
        QVERIFY(verify(key, "purpose", {a, b}, signature));
        QVERIFY(!verify(key, "other", {a, b}, signature));
        QVERIFY(!verify(key, "purpose", {both}, signature));
        QVERIFY(!verify(key, "purpose", {b, a}, signature));
        QVERIFY(!verify(key, "purpose", {a, b, {}}, signature));
        QVERIFY(!verify(DeviceIdentity::generate().publicKeys().signing, "purpose", {a, b}, signature));
        for (std::size_t bit = 0; bit < Signature::kSize * 8; ++bit) {
            auto changed = signature;
            changed.bytes[bit / 8] ^= static_cast<std::uint8_t>(1 << (bit % 8));
            QVERIFY(!verify(key, "purpose", {a, b}, changed));
        }
        QVERIFY(!verify(SigningPublicKey{}, "purpose", {a, b}, Signature{}));
    }
    void aDeviceIsTheSameAfterItsSeedWasKept()
    {
        const auto device = DeviceIdentity::generate();
        const auto again = DeviceIdentity::fromSeed(device.seed().view());
        QVERIFY(again && again->publicKeys() == device.publicKeys());
        QVERIFY(!DeviceIdentity::fromSeed(device.seed().view().first(63)));
        QVERIFY(DeviceIdentity::generate().id() != device.id());
    }
    void aLinkComesBackFromItsAddress()
    {
        for (int i = 0; i < 50; ++i) {
            const auto link = InvitationLink::generate();
            const auto parsed = InvitationLink::parse(link.toUrl("wss://meet.example.fi:8443"));
            QVERIFY(parsed);
            QCOMPARE(parsed->base, std::string("wss://meet.example.fi:8443"));
            QVERIFY(parsed->link.lookup == link.lookup);
            QVERIFY(std::ranges::equal(parsed->link.secret.view(), link.secret.view()));
        }
    }
    void invitationInfoOpensWithItsOwnLinkOnly()
    {
        const auto link = InvitationLink::generate();
        const auto sealed = sealInvitationInfo(link, Bytes{1, 2, 3});
        QVERIFY(openInvitationInfo(link, sealed).value() == (Bytes{1, 2, 3}));
        QVERIFY(!openInvitationInfo(InvitationLink::generate(), sealed));
        QVERIFY(!openInvitationInfo({InvitationLookup::random(), link.secret.clone()}, sealed));
    }
    void thePicturesAreThreeDifferentOnesAndEachComesUp()
    {
        const auto host = DeviceIdentity::generate().publicKeys();
        const auto lookup = InvitationLookup::random();
        std::set<int> seen;
        for (int i = 0; i < 300; ++i) {
            const auto guest = DevicePublicKeys{SigningPublicKey::random(), SealingPublicKey::random()};
            const auto pictures = threePictures(lookup, guest, host);
            QVERIFY(pictures[0] != pictures[1] && pictures[1] != pictures[2] && pictures[0] != pictures[2]);
            seen.insert(pictures.begin(), pictures.end());
        }
        QCOMPARE(seen.size(), std::size_t(kPictureCount));
        QVERIFY(*seen.rbegin() < kPictureCount);
    }
};

KUDELMA_SUITE(SealingTest)
#include "sealing_test.moc"
