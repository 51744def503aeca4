// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync/attachment_reference.h"

#include <QByteArray>

namespace kudelma::sync {

namespace {

constexpr std::string_view kReferenceForm = "a1.";
constexpr std::size_t kReferenceBytes
    = DeviceId::kSize + AttachmentId::kSize + AttachmentKey::kSize + sizeof(std::uint32_t) + crypto::Hash::kSize;
static_assert(kAttachmentReferenceChars == kReferenceForm.size() + (kReferenceBytes * 4 + 2) / 3);
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

std::string AttachmentReference::toText() const
{
    QByteArray raw;
    const auto append = [&raw](BytesView bytes) {
        raw.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    };
    append(author.view());
    append(id.view());
    append(key.view());
    for (int shift = 0; shift < 32; shift += 8)
        raw.append(static_cast<char>(size >> shift));
    append(digest.view());
    return std::string(kReferenceForm) + raw.toBase64(kBase64).toStdString();
}

Result<AttachmentReference> AttachmentReference::fromText(std::string_view text)
{
    const auto malformed = [] { return failure(ErrorKind::Malformed, "reference of an attachment"); };
    if (text.size() != kAttachmentReferenceChars || !text.starts_with(kReferenceForm))
        return malformed();
    const auto letters = text.substr(kReferenceForm.size());
    const auto decoded
        = QByteArray::fromBase64Encoding(QByteArray(letters.data(), static_cast<qsizetype>(letters.size())),
            kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != static_cast<qsizetype>(kReferenceBytes))
        return malformed();
    BytesView rest(reinterpret_cast<const std::uint8_t*>(decoded.decoded.constData()), kReferenceBytes);
    const auto next = [&rest](std::size_t count) {
        const auto first = rest.first(count);
        rest = rest.subspan(count);
        return first;
    };
    const auto author = *DeviceId::fromBytes(next(DeviceId::kSize));
    const auto id = *AttachmentId::fromBytes(next(AttachmentId::kSize));
    auto key = *AttachmentKey::fromBytes(next(AttachmentKey::kSize));
    std::uint32_t size = 0;
    for (const auto bytes = next(sizeof size); const auto byte : bytes)
        size = size >> 8 | std::uint32_t{byte} << 24;
    AttachmentReference reference{author, id, std::move(key), size, *crypto::Hash::fromBytes(rest)};
    // One text for one reference: bits that nobody reads are not to be had.
    if (crypto::attachmentParts(size) == 0 || reference.toText() != text)
        return malformed();
    return reference;
}

} // namespace kudelma::sync
