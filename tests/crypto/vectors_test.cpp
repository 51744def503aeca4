// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/device_identity.h"
#include "crypto/invitation.h"
#include "crypto/passphrase.h"
#include "crypto/sealing.h"
#include "crypto/spoken_code.h"
#include "crypto_fixture.h"
#include "support/suites.h"

using namespace kudelma::crypto;
using namespace kudelma::crypto::test;

namespace {

/// hash() takes a list that is written out, so the vectors have at most this many parts.
Hash hashOf(const std::string& domain, const std::vector<Bytes>& parts)
{
    switch (parts.size()) {
    case 0:
        return hash(domain, {});
    case 1:
        return hash(domain, {parts[0]});
    default:
        return hash(domain, {parts[0], parts[1]});
    }
}

std::array<std::uint8_t, 16> shortHashOf(const std::string& domain, const std::vector<Bytes>& parts)
{
    switch (parts.size()) {
    case 0:
        return shortHash(domain, {});
    case 1:
        return shortHash(domain, {parts[0]});
    default:
        return shortHash(domain, {parts[0], parts[1]});
    }
}

std::vector<Bytes> listOf(const QJsonValue& values)
{
    std::vector<Bytes> list;
    for (const auto& value : values.toArray())
        list.push_back(bytesOf(value));
    return list;
}

DevicePublicKeys keysOf(const QJsonValue& value)
{
    return {as<SigningPublicKey>(value[u"signing"]), as<SealingPublicKey>(value[u"sealing"])};
}

} // namespace

class VectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialise()); }

    void hashesAreLengthPrefixedBlake2b()
    {
        const auto all = vectors("hashes").array();
        QVERIFY(all.size() > 5);
        for (const auto& vector : all) {
            const auto parts = listOf(vector[u"parts"]);
            QVERIFY(parts.size() <= 2);
            const auto domain = textOf(vector[u"domain"]);
            QCOMPARE(hex(hashOf(domain, parts).view()), vector[u"hash"].toString());
            QCOMPARE(hex(shortHashOf(domain, parts)), vector[u"short_hash"].toString());
        }
    }
    void devicesSignAndUnseal()
    {
        const auto all = vectors("devices").array();
        QVERIFY(all.size() > 2);
        for (const auto& vector : all) {
            const auto device = DeviceIdentity::fromSeed(bytesOf(vector[u"seed"]));
            QVERIFY(device);
            QCOMPARE(hex(device->publicKeys().signing.view()), vector[u"signing"].toString());
            QCOMPARE(hex(device->publicKeys().sealing.view()), vector[u"sealing"].toString());
            QCOMPARE(hex(device->id().view()), vector[u"id"].toString());
            const auto parts = listOf(vector[u"parts"]);
            QCOMPARE(parts.size(), std::size_t(3));
            const auto domain = textOf(vector[u"domain"]);
            const auto signature = device->sign(domain, {parts[0], parts[1], parts[2]});
            QCOMPARE(hex(signature.view()), vector[u"signature"].toString());
            QVERIFY(verify(device->publicKeys().signing, domain, {parts[0], parts[1], parts[2]}, signature));
            const auto opened = device->unseal(bytesOf(vector[u"box"]));
            QVERIFY(opened);
            QCOMPARE(hex(opened->view()), vector[u"plaintext"].toString());
        }
    }
    void signaturesAreJudgedAlikeEverywhere()
    {
        const auto all = vectors("signatures").array();
        QVERIFY(all.size() > 8);
        for (const auto& vector : all) {
            const auto parts = listOf(vector[u"parts"]);
            QCOMPARE(parts.size(), std::size_t(1));
            const bool isGood = verify(as<SigningPublicKey>(vector[u"signing"]), textOf(vector[u"domain"]), {parts[0]},
                as<Signature>(vector[u"signature"]));
            QVERIFY2(isGood == vector[u"valid"].toBool(), qPrintable(vector[u"why"].toString()));
        }
    }
    void envelopesArePaddedAndSealed()
    {
        const auto all = vectors("sealing").object();
        const auto key = as<EpochKey>(all[u"key"]);
        QCOMPARE(hex(keyIdOf(key).view()), all[u"key_id"].toString());
        QCOMPARE(hex(subkey(key, "presence").view()), all[u"subkeys"][u"presence"].toString());
        QVERIFY(all[u"good"].toArray().size() > 5);
        for (const auto& vector : all[u"good"].toArray()) {
            const auto nonce = as<Nonce>(vector[u"nonce"]);
            const auto associated = bytesOf(vector[u"associated"]);
            const auto plaintext = bytesOf(vector[u"plaintext"]);
            QCOMPARE(hex(sealPadded(key, nonce, associated, plaintext)), vector[u"ciphertext"].toString());
            QVERIFY(openPadded(key, nonce, associated, bytesOf(vector[u"ciphertext"])).value() == plaintext);
        }
        for (const auto& vector : all[u"bad"].toArray()) {
            const auto opened = openPadded(
                key, as<Nonce>(vector[u"nonce"]), bytesOf(vector[u"associated"]), bytesOf(vector[u"ciphertext"]));
            QVERIFY2(!opened && opened.error().kind != ErrorKind::BadCiphertext, qPrintable(vector[u"why"].toString()));
        }
        const auto wrapped = all[u"wrap"].toObject();
        const auto secret
            = unwrap(as<WrappingKey>(wrapped[u"key"]), bytesOf(wrapped[u"associated"]), bytesOf(wrapped[u"wrapped"]));
        QVERIFY(secret);
        QCOMPARE(hex(secret->view()), wrapped[u"secret"].toString());
    }
    void theRecoveryCodeIsReadHoweverItIsTyped()
    {
        const auto all = vectors("recovery").object();
        for (const auto& typed : all[u"accepted"].toArray()) {
            const auto code = RecoveryCode::parse(viewOf(textOf(typed)));
            QVERIFY2(code, qPrintable(typed.toString()));
            const auto groups = code->groups();
            QCOMPARE(std::string(groups.view().begin(), groups.view().end()), textOf(all[u"groups"]));
            QCOMPARE(hex(code->wrappingKey().view()), all[u"key"].toString());
        }
        for (const auto& typed : all[u"refused"].toArray())
            QVERIFY2(!RecoveryCode::parse(viewOf(textOf(typed))), qPrintable(typed.toString()));
    }
    void passphrasesGiveTheKeysOfTheReferenceImplementation()
    {
        const auto all = vectors("passphrases").array();
        QVERIFY(all.size() > 2);
        for (const auto& vector : all) {
            Argon2Parameters parameters;
            parameters.memoryKiB = static_cast<std::uint32_t>(vector[u"memory_kib"].toInt());
            parameters.passes = static_cast<std::uint32_t>(vector[u"passes"].toInt());
            std::ranges::copy(bytesOf(vector[u"salt"]), parameters.salt.begin());
            const auto key = deriveFromPassphrase(viewOf(textOf(vector[u"passphrase"])), parameters);
            QVERIFY(key);
            QCOMPARE(hex(key->view()), vector[u"key"].toString());
        }
    }
    void invitationsAreReadAndAuthenticated()
    {
        const auto all = vectors("invitation").object();
        const InvitationLink link{as<InvitationLookup>(all[u"lookup"]), as<InvitationSecret>(all[u"secret"])};
        QCOMPARE(link.toUrl(textOf(all[u"base"])), textOf(all[u"url"]));
        QCOMPARE(link.toUrl(textOf(all[u"base"]) + "/"), textOf(all[u"url"]));
        const auto parsed = InvitationLink::parse(textOf(all[u"url"]));
        QVERIFY(parsed);
        QCOMPARE(parsed->base, textOf(all[u"base"]));
        for (const auto& url : all[u"accepted"].toArray()) {
            const auto read = InvitationLink::parse(textOf(url));
            QVERIFY2(read, qPrintable(url.toString()));
            QVERIFY(read->link.lookup == link.lookup);
            QVERIFY(std::ranges::equal(read->link.secret.view(), link.secret.view()));
        }
        for (const auto& url : all[u"refused"].toArray())
            QVERIFY2(!InvitationLink::parse(textOf(url)), qPrintable(url.toString()));

        const auto guest = keysOf(all[u"guest"]);
        const auto host = keysOf(all[u"host"]);
        const auto name = textOf(all[u"shown_name"]);
        QCOMPARE(hex(openInvitationInfo(link, bytesOf(all[u"sealed_info"])).value()), all[u"info"].toString());
        QCOMPARE(hex(knockMac(link, guest, host, name).view()), all[u"knock_mac"].toString());
        QVERIFY(knockMac(link, host, guest, name) != knockMac(link, guest, host, name));
        QVERIFY(knockMac(link, guest, host, name + " ") != knockMac(link, guest, host, name));
        const auto listed = [](const QJsonValue& value) {
            std::array<std::uint8_t, 3> numbers{};
            for (int i = 0; i < 3; ++i)
                numbers[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(value[i].toInt());
            return numbers;
        };
        QVERIFY(threePictures(link.lookup, guest, host) == listed(all[u"pictures"]));
        QVERIFY(threePictures(link.lookup, host, guest) == listed(all[u"pictures_swapped"]));
    }
    void spokenCodesMakeTheSameLink()
    {
        const auto all = vectors("spoken").object();
        QVERIFY(all[u"codes"].toArray().size() > 2);
        for (const auto& vector : all[u"codes"].toArray()) {
            const auto link = linkOfSpoken(textOf(vector[u"digits"]), textOf(vector[u"place"]), textOf(vector[u"day"]));
            QVERIFY(link);
            QCOMPARE(hex(link->lookup.view()), vector[u"lookup"].toString());
            QCOMPARE(hex(link->secret.view()), vector[u"secret"].toString());
        }
        for (const auto& digits : all[u"refused"].toArray())
            QVERIFY2(!linkOfSpoken(textOf(digits), "meet.example.fi", "2026-12-01"), qPrintable(digits.toString()));
        QVERIFY(!linkOfSpoken("483021957264", "", "2026-12-01"));
        const auto drawn = drawSpokenDigits();
        QCOMPARE(drawn.size(), kSpokenDigits);
        QVERIFY(drawn != drawSpokenDigits());
    }
};

KUDELMA_SUITE(VectorsTest)
#include "vectors_test.moc"
