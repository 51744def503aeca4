// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/invitation.h"

#include "crypto/base32.h"
#include "crypto/sealing.h"

#include <sodium.h>

namespace kudelma::crypto {

namespace {

constexpr std::string_view kPath = "/j/";
constexpr std::string_view kVersion = "#1.";

/// One key for one purpose out of the link's secret: BLAKE2b-256 of the purpose, keyed with the secret.
WrappingKey keyFor(const InvitationSecret& secret, std::string_view purpose)
{
    SecretBytes derived(WrappingKey::kSize);
    const auto text = viewOf(purpose);
    crypto_generichash(
        derived.edit().data(), derived.size(), text.data(), text.size(), secret.view().data(), secret.view().size());
    return *WrappingKey::fromBytes(derived.view());
}

std::string letters(BytesView bytes)
{
    std::string result(base32::lettersFor(bytes.size()), '\0');
    base32::encode(bytes, result);
    return result;
}

bool isPlainAddress(std::string_view base)
{
    const auto scheme = base.find("://");
    if (scheme == std::string_view::npos || scheme + 3 >= base.size())
        return false;
    const auto name = base.substr(0, scheme);
    if (name != "https" && name != "http" && name != "wss" && name != "ws")
        return false;
    // A user name, a query or a fragment would let a link show one host and lead to another.
    return std::all_of(base.begin(), base.end(),
        [](char c) { return c > ' ' && c < 0x7f && std::string_view("@?#\\\"<>`").find(c) == std::string_view::npos; });
}

} // namespace

InvitationLink InvitationLink::generate()
{
    return {InvitationLookup::random(), InvitationSecret::random()};
}

std::string InvitationLink::toUrl(std::string_view base) const
{
    while (base.ends_with('/'))
        base.remove_suffix(1);
    std::string url(base);
    url += kPath;
    url += letters(lookup.view());
    url += kVersion;
    url += letters(secret.view());
    return url;
}

Result<InvitationLink::Parsed> InvitationLink::parse(std::string_view url)
{
    if (url.size() > kMaxLinkLength)
        return failure(ErrorKind::BadLength, "link is too long");
    while (!url.empty() && (url.back() == ' ' || url.back() == '\n' || url.back() == '\r'))
        url.remove_suffix(1); // what copying from a message adds
    while (!url.empty() && (url.front() == ' ' || url.front() == '\n'))
        url.remove_prefix(1);
    const auto mark = url.find('#');
    if (mark == std::string_view::npos || !url.substr(mark).starts_with(kVersion))
        return failure(ErrorKind::BadEncoding, "no secret, or of another version");
    const auto address = url.substr(0, mark);
    const auto path = address.rfind(kPath);
    if (path == std::string_view::npos || !isPlainAddress(address.substr(0, path)))
        return failure(ErrorKind::BadEncoding, "not an invitation's address");

    InvitationLookup lookup;
    if (!base32::decode(address.substr(path + kPath.size()), lookup.bytes))
        return failure(ErrorKind::BadEncoding, "lookup is malformed");
    SecretBytes secret(InvitationSecret::kSize);
    if (!base32::decode(url.substr(mark + kVersion.size()), secret.edit()))
        return failure(ErrorKind::BadEncoding, "secret is malformed");
    return Parsed{
        std::string(address.substr(0, path)), InvitationLink{lookup, *InvitationSecret::fromBytes(secret.view())}};
}

Bytes sealInvitationInfo(const InvitationLink& link, BytesView plaintext)
{
    return wrap(keyFor(link.secret, "kudelma/v1/invitation-info"), link.lookup.view(), plaintext);
}

Result<Bytes> openInvitationInfo(const InvitationLink& link, BytesView sealed)
{
    return unwrap(keyFor(link.secret, "kudelma/v1/invitation-info"), link.lookup.view(), sealed)
        .map([](const SecretBytes& opened) { return Bytes(opened.view().begin(), opened.view().end()); });
}

Hash knockMac(
    const InvitationLink& link, const DevicePublicKeys& guest, const DevicePublicKeys& host, std::string_view shownName)
{
    const auto key = keyFor(link.secret, "kudelma/v1/knock");
    const Hash transcript = hash("kudelma/v1/knock",
        {link.lookup.view(), guest.signing.view(), guest.sealing.view(), host.signing.view(), host.sealing.view(),
            viewOf(shownName)});
    Hash mac;
    crypto_generichash(mac.bytes.data(), mac.bytes.size(), transcript.bytes.data(), transcript.bytes.size(),
        key.view().data(), key.view().size());
    return mac;
}

std::array<std::uint8_t, 3> threePictures(
    const InvitationLookup& lookup, const DevicePublicKeys& guest, const DevicePublicKeys& host)
{
    const Hash transcript = hash("kudelma/v1/pictures",
        {lookup.view(), guest.signing.view(), guest.sealing.view(), host.signing.view(), host.sealing.view()});
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number |= static_cast<std::uint64_t>(transcript.bytes[i]) << (8 * i);

    // Draws without putting back: the n-th picture is the (number mod what remains)-th of those not yet drawn.
    std::array<std::uint8_t, kPictureCount> remaining;
    for (std::size_t i = 0; i < remaining.size(); ++i)
        remaining[i] = static_cast<std::uint8_t>(i);
    std::array<std::uint8_t, 3> pictures{};
    std::size_t count = remaining.size();
    for (auto& picture : pictures) {
        const auto place = static_cast<std::size_t>(number % count);
        number /= count;
        picture = remaining[place];
        std::copy(remaining.begin() + static_cast<std::ptrdiff_t>(place) + 1,
            remaining.begin() + static_cast<std::ptrdiff_t>(count),
            remaining.begin() + static_cast<std::ptrdiff_t>(place));
        --count;
    }
    return pictures;
}

} // namespace kudelma::crypto
