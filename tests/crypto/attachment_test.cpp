// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/attachment_sealing.h"
#include "crypto_fixture.h"
#include "support/suites.h"

using namespace kudelma::crypto;
using namespace kudelma::crypto::test;

namespace {

/// As the vectors are made of.
Bytes patternOf(std::size_t size)
{
    Bytes content(size);
    for (std::size_t i = 0; i < size; ++i)
        content[i] = static_cast<std::uint8_t>(7 * i + i / 256);
    return content;
}

AttachmentName nameOf(const QJsonValue& vector)
{
    return {as<CircleId>(vector[u"circle"]), as<DeviceId>(vector[u"author"]), as<AttachmentId>(vector[u"attachment"])};
}

struct Sealed
{
    AttachmentName name{CircleId::random(), DeviceId::random(), AttachmentId::random()};
    AttachmentKey key = AttachmentKey::random();
    Bytes content;
    Hash digest;
    std::vector<Bytes> parts;

    explicit Sealed(std::size_t size)
        : content(randomBytes(size))
        , digest(attachmentDigest(content))
    {
        seal();
    }
    void seal()
    {
        parts.clear();
        auto sealer = AttachmentSealer::begin(name, key, content.size(), digest);
        for (std::uint32_t part = 1; sealer && part <= sealer->parts(); ++part) {
            const auto span = attachmentSpan(content.size(), part);
            parts.push_back(sealer->seal(BytesView(content).subspan(span.from, span.size)).value());
        }
    }
    [[nodiscard]] AttachmentOpener opener() const
    {
        return AttachmentOpener::begin(name, key, content.size(), digest).value();
    }
    /// Whether anything comes out of these parts.
    [[nodiscard]] bool opens(AttachmentOpener opener, const std::vector<Bytes>& given) const
    {
        for (const auto& part : given) {
            if (!opener.open(part))
                return false;
        }
        const auto taken = opener.take();
        return taken && *taken == content;
    }
    [[nodiscard]] bool opens(const std::vector<Bytes>& given) const { return opens(opener(), given); }
};

constexpr std::size_t kThreeParts = 200'000; ///< A bucket of 256 KiB.

} // namespace

class AttachmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialise()); }

    void theVectorsAreSealedAndOpened()
    {
        const auto all = vectors("attachments").object()[u"good"].toArray();
        QVERIFY(all.size() > 7);
        for (const auto& vector : all) {
            const auto name = nameOf(vector);
            const auto key = as<AttachmentKey>(vector[u"key"]);
            const Bytes content = patternOf(static_cast<std::size_t>(vector[u"size"].toInt()));
            const Hash digest = attachmentDigest(content);
            QCOMPARE(hex(digest.view()), vector[u"digest"].toString());
            auto sealer = AttachmentSealer::begin(name, key, content.size(), digest);
            auto opener = AttachmentOpener::begin(name, key, content.size(), digest);
            QVERIFY(sealer && opener);
            const auto hashes = vector[u"parts"].toArray();
            QCOMPARE(sealer->parts(), static_cast<std::uint32_t>(hashes.size()));
            for (std::uint32_t part = 1; part <= sealer->parts(); ++part) {
                const auto span = attachmentSpan(content.size(), part);
                const auto sealed = sealer->seal(BytesView(content).subspan(span.from, span.size));
                QVERIFY(sealed);
                QCOMPARE(hex(plainHash(*sealed).view()), hashes[part - 1].toString());
                if (part == 1 && vector[u"sealed"].isString())
                    QCOMPARE(hex(*sealed), vector[u"sealed"].toString());
                QVERIFY(opener->open(*sealed));
            }
            QVERIFY(opener->take().value() == content);
        }
    }
    void whatIsSealedUnderTheKeyInAnotherWayIsRefused()
    {
        const auto bad = vectors("attachments").object()[u"bad"].toObject();
        const auto begin = [&] {
            return AttachmentOpener::begin(nameOf(bad), as<AttachmentKey>(bad[u"key"]),
                static_cast<std::size_t>(bad[u"size"].toInt()), as<Hash>(bad[u"digest"]))
                .value();
        };
        const auto refused = bad[u"refused"].toArray();
        QVERIFY(refused.size() > 7);
        for (const auto& vector : refused) {
            auto opener = begin();
            QVERIFY2(!opener.open(bytesOf(vector[u"sealed"])), qPrintable(vector[u"why"].toString()));
            QVERIFY(opener.open(bytesOf(bad[u"good"]))); // Nothing is spoilt by trying.
            QVERIFY(opener.take().value() == patternOf(300));
        }
        auto opener = begin(); // Who knows the key seals whatever they like; the digest does not let it through.
        QVERIFY(opener.open(bytesOf(bad[u"other content"])));
        QVERIFY(failedAs(opener.take(), ErrorKind::BadCiphertext));
    }
    void partsAreFullButTheLast_data()
    {
        QTest::addColumn<std::size_t>("size");
        QTest::addColumn<std::uint32_t>("parts");
        QTest::newRow("nothing") << std::size_t(0) << 0u;
        QTest::newRow("one byte") << std::size_t(1) << 1u;
        QTest::newRow("64 KiB") << std::size_t(65'536) << 1u;
        QTest::newRow("64 KiB and one") << std::size_t(65'537) << 2u;
        QTest::newRow("the largest") << kMaxAttachmentBytes << 129u;
        QTest::newRow("too large") << kMaxAttachmentBytes + 1 << 0u;
        QTest::newRow("far too large") << ~std::size_t(0) << 0u;
    }
    void partsAreFullButTheLast()
    {
        QFETCH(std::size_t, size);
        QFETCH(std::uint32_t, parts);
        QCOMPARE(attachmentParts(size), parts);
        std::size_t covered = 0;
        for (std::uint32_t part = 1; part <= parts; ++part) {
            const auto span = attachmentSpan(size, part);
            QVERIFY(span.size == 0 || span.from == covered);
            covered += span.size;
        }
        QCOMPARE(covered, parts == 0 ? 0 : size);
        QVERIFY(attachmentSpan(size, 0) == AttachmentSpan{} && attachmentSpan(size, parts + 1) == AttachmentSpan{});
        if (parts > 0)
            return;
        QVERIFY(failedAs(AttachmentSealer::begin({}, AttachmentKey::random(), size, {}), ErrorKind::BadLength));
        QVERIFY(failedAs(AttachmentOpener::begin({}, AttachmentKey::random(), size, {}), ErrorKind::BadLength));
    }
    void theLargestGoesThere()
    {
        const Sealed one(kMaxAttachmentBytes);
        QCOMPARE(one.parts.size(), std::size_t(129));
        for (const auto& part : one.parts)
            QVERIFY(part.size() <= kAttachmentPartBytes);
        QVERIFY(one.opens(one.parts));
    }
    void aSizeTellsItsBucketOnly()
    {
        const Sealed small(130'000);
        const Sealed large(70'000);
        QCOMPARE(small.parts.size(), large.parts.size());
        for (std::size_t i = 0; i < small.parts.size(); ++i)
            QCOMPARE(small.parts[i].size(), large.parts[i].size());
    }
    void sealingOnceMoreGivesTheSame()
    {
        Sealed one(kThreeParts);
        const auto before = one.parts;
        one.seal();
        QVERIFY(one.parts == before);
        one.content[5] ^= 1; // Other content under the same key shares no stream with it.
        one.digest = attachmentDigest(one.content);
        one.seal();
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(!std::equal(before[i].begin(), before[i].begin() + 20, one.parts[i].begin()));
    }
    void swappedDoubledOrMissingPartsDoNotOpen()
    {
        const Sealed one(kThreeParts);
        QCOMPARE(one.parts.size(), std::size_t(3));
        const auto& p = one.parts;
        QVERIFY(one.opens(p));
        for (const auto& wrong : std::vector<std::vector<Bytes>>{{p[1], p[0], p[2]}, {p[0], p[2], p[1]}, {p[0], p[0]},
                 {p[0], p[2]}, {p[2]}, {p[0], p[1]}, {p[0], p[1], p[2], p[2]}, {}})
            QVERIFY(!one.opens(wrong));
    }
    void everyByteCounts()
    {
        const Sealed one(300);
        for (std::size_t at = 0; at < one.parts[0].size(); ++at) {
            auto changed = one.parts[0];
            changed[at] ^= static_cast<std::uint8_t>(1 << (at % 8));
            QVERIFY2(!one.opens({changed}), qPrintable(QString::number(at)));
        }
        for (const auto size : {std::size_t(0), std::size_t(1), std::size_t(24), one.parts[0].size() - 1}) {
            auto cut = one.parts[0];
            cut.resize(size);
            QVERIFY(failedAs(one.opener().open(cut), ErrorKind::BadLength));
        }
        auto longer = one.parts[0];
        longer.push_back(0);
        QVERIFY(failedAs(one.opener().open(longer), ErrorKind::BadLength));
    }
    void anAttachmentOpensUnderItsOwnNameOnly()
    {
        const Sealed one(300);
        const auto tryAs
            = [&](const AttachmentName& name, const AttachmentKey& key, std::size_t size, const Hash& digest) {
                  auto opener = AttachmentOpener::begin(name, key, size, digest);
                  return opener && one.opens(std::move(*opener), one.parts);
              };
        QVERIFY(tryAs(one.name, one.key, 300, one.digest));
        auto name = one.name;
        name.circle = CircleId::random();
        QVERIFY(!tryAs(name, one.key, 300, one.digest));
        name = one.name;
        name.author = DeviceId::random();
        QVERIFY(!tryAs(name, one.key, 300, one.digest));
        name = one.name;
        name.id = AttachmentId::random();
        QVERIFY(!tryAs(name, one.key, 300, one.digest));
        QVERIFY(!tryAs(one.name, AttachmentKey::random(), 300, one.digest));
        QVERIFY(!tryAs(one.name, one.key, 301, one.digest));
        QVERIFY(!tryAs(one.name, one.key, 299, one.digest));
        QVERIFY(!tryAs(one.name, one.key, 300, attachmentDigest(randomBytes(300))));
    }
    void onlyTheNextPartsContentIsSealed()
    {
        const Bytes content = randomBytes(kThreeParts);
        const Hash digest = attachmentDigest(content);
        auto sealer = AttachmentSealer::begin({}, AttachmentKey::random(), content.size(), digest).value();
        const auto first = attachmentSpan(content.size(), 1);
        QVERIFY(failedAs(sealer.seal(BytesView(content).first(first.size - 1)), ErrorKind::BadLength));
        QVERIFY(failedAs(sealer.seal(BytesView(content).first(first.size + 1)), ErrorKind::BadLength));
        QCOMPARE(sealer.sealed(), 0u);
        for (std::uint32_t part = 1; part <= sealer.parts(); ++part) {
            const auto span = attachmentSpan(content.size(), part);
            QVERIFY(sealer.seal(BytesView(content).subspan(span.from, span.size)));
        }
        QVERIFY(failedAs(sealer.seal({}), ErrorKind::BadLength));
    }
};

KUDELMA_SUITE(AttachmentTest)
#include "attachment_test.moc"
