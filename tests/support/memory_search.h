// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace kudelma::test {

/// Something to look for in the memory of this process, kept so that the search does not find itself.
class Needle
{
public:
    explicit Needle(std::span<const std::uint8_t> bytes);
    /// As SQLCipher is told a key: as hexadecimal digits.
    [[nodiscard]] Needle asHex() const;
    [[nodiscard]] Needle asUtf16() const; ///< Each byte followed by a zero.
    /// How often it stands in what this process may read: heap, stacks, data, files that are mapped. Nothing is copied
    /// to be looked at. Not while another thread gives memory back.
    [[nodiscard]] std::size_t timesInMemory() const;
    [[nodiscard]] std::size_t timesIn(std::span<const std::uint8_t> bytes) const;

private:
    Needle() = default;
    std::vector<std::uint8_t> m_masked;
};

} // namespace kudelma::test
