// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/ids.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kudelma::casework {

namespace {
constexpr char16_t kHexDigits[] = u"0123456789abcdef";

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return -1;
}

bool isMemberIdChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_'
        || c == u'-';
}
} // namespace

RandomBytes systemRandom()
{
    return [](std::span<std::uint8_t> bytes) {
        std::generate(bytes.begin(), bytes.end(),
            [] { return static_cast<std::uint8_t>(QRandomGenerator::system()->generate()); });
    };
}

template <class Tag>
std::optional<Id<Tag>> Id<Tag>::fromText(QStringView text)
{
    if (text.size() != qsizetype(2 * kIdBytes))
        return std::nullopt;
    Id id;
    for (std::size_t i = 0; i < kIdBytes; ++i) {
        const int high = hexValue(text[qsizetype(2 * i)]);
        const int low = hexValue(text[qsizetype(2 * i + 1)]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id.m_bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return id.isNull() ? std::nullopt : std::optional(id);
}

template <class Tag>
QString Id<Tag>::text() const
{
    QString text;
    text.reserve(qsizetype(2 * kIdBytes));
    for (const std::uint8_t byte : m_bytes) {
        text += QChar(kHexDigits[byte >> 4]);
        text += QChar(kHexDigits[byte & 15]);
    }
    return text;
}

template class Id<RecordTag>;
template class Id<CircleTag>;

std::optional<MemberId> MemberId::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() > kMaxMemberIdChars || !std::all_of(text.begin(), text.end(), isMemberIdChar))
        return std::nullopt;
    return MemberId(text.toString());
}

} // namespace kudelma::casework
