// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace kudelma::casework {

/// Fills the span with unpredictable bytes. Injected, so that tests are repeatable.
using RandomBytes = std::function<void(std::span<std::uint8_t>)>;
[[nodiscard]] RandomBytes systemRandom(); ///< The operating system's generator.

inline constexpr std::size_t kIdBytes = 16;

/// 128 bits, shown and stored as 32 lowercase hex digits. `Tag` keeps the kinds of id apart. Ids are random: they
/// tell nothing of order, number or time.
template <class Tag>
class Id
{
public:
    using Bytes = std::array<std::uint8_t, kIdBytes>;

    Id() = default; ///< The null id, which no record and no circle has.
    explicit Id(const Bytes& bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] static Id random(const RandomBytes& random)
    {
        Id id;
        random(id.m_bytes);
        return id;
    }
    /// Exactly 32 lowercase hex digits, not all zero; anything else is no id.
    [[nodiscard]] static std::optional<Id> fromText(QStringView text);

    [[nodiscard]] bool isNull() const { return m_bytes == Bytes{}; }
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] QString text() const;

    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    Bytes m_bytes = {};
};

struct RecordTag;
struct CircleTag;
extern template class Id<RecordTag>;
extern template class Id<CircleTag>;

using RecordId = Id<RecordTag>; ///< A record of a case, in whichever circle it lives.
using CircleId = Id<CircleTag>; ///< A circle; given from outside (the sync room has the same 16 bytes).

inline constexpr qsizetype kMaxMemberIdChars = 64;

/// A person who takes part, as the roster names them: opaque text given from outside, the same on all of the person's
/// devices. Not empty, at most kMaxMemberIdChars; letters, digits and . _ - only.
class MemberId
{
public:
    MemberId() = default; ///< Nobody.
    [[nodiscard]] static std::optional<MemberId> fromText(QStringView text);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const MemberId& a, const MemberId& b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const MemberId& a, const MemberId& b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const MemberId& id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    explicit MemberId(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

/// One document of the case: a circle's shared document, which team devices write (no owner), or a guest's own one in
/// that circle, which only that guest writes and everybody in the circle reads.
struct DocumentKey
{
    CircleId circle;
    std::optional<MemberId> owner = std::nullopt;

    friend auto operator<=>(const DocumentKey&, const DocumentKey&) = default;
    friend bool operator==(const DocumentKey&, const DocumentKey&) = default;
};

} // namespace kudelma::casework

Q_DECLARE_METATYPE(kudelma::casework::RecordId)
Q_DECLARE_METATYPE(kudelma::casework::CircleId)
Q_DECLARE_METATYPE(kudelma::casework::MemberId)
