// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/attachments.h"
#include "support/suites.h"

#include <QTest>

namespace kudelma::sync::test {

class AttachmentReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aReferenceComesBackFromItsText()
    {
        AttachmentReference reference{DeviceId::random(), AttachmentId::random(), AttachmentKey::random(), 1,
            crypto::attachmentDigest(drawing(5))};
        for (const std::uint32_t size : {1u, 255u, 65'536u, static_cast<std::uint32_t>(kMaxAttachmentBytes)}) {
            reference.size = size;
            const auto text = reference.toText();
            QCOMPARE(text.size(), kAttachmentReferenceChars);
            const auto back = AttachmentReference::fromText(text);
            QVERIFY(back);
            QVERIFY(back->author == reference.author && back->id == reference.id && back->size == size
                && back->digest == reference.digest);
            QVERIFY(std::ranges::equal(back->key.view(), reference.key.view()));
        }
        for (const std::uint32_t size : {0u, static_cast<std::uint32_t>(kMaxAttachmentBytes + 1), ~0u}) {
            reference.size = size;
            QVERIFY(!AttachmentReference::fromText(reference.toText()));
        }
    }

    void whatIsNotExactlyAReferenceIsRefused()
    {
        const AttachmentReference reference{DeviceId::random(), AttachmentId::random(), AttachmentKey::random(), 77,
            crypto::attachmentDigest(drawing(5))};
        const auto text = reference.toText();
        const auto with = [&text](std::size_t at, char letter) {
            auto changed = text;
            changed[at] = letter;
            return changed;
        };
        for (const auto& wrong : std::vector<std::string>{"", "a1.", text.substr(1), text.substr(0, text.size() - 1),
                 text + "A", text + "=", " " + text, text + "\n", with(0, 'b'), with(1, '2'), with(2, ':'),
                 with(50, '+'), with(50, '/'), with(50, '='), with(50, ' '), with(50, '\0'),
                 std::string(kAttachmentReferenceChars, 'A'), std::string(1 << 20, 'a')})
            QVERIFY2(!AttachmentReference::fromText(wrong), wrong.substr(0, 200).c_str());
        // The last letter holds bits that no byte needs.
        int accepted = 0;
        for (const char letter : std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
            accepted += AttachmentReference::fromText(with(text.size() - 1, letter)) ? 1 : 0;
        QCOMPARE(accepted, 4); // Four digests, each with one text.
    }
};

} // namespace kudelma::sync::test

KUDELMA_SUITE(kudelma::sync::test::AttachmentReferenceTest)
#include "attachment_reference_test.moc"
