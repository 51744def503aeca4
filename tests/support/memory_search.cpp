// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/memory_search.h"

#include <cinttypes>
#include <cstdio>
#include <cstring>

namespace kudelma::test {

namespace {

constexpr std::uint8_t kMask = 0xA5;
constexpr std::size_t kLargest = std::size_t{1} << 30; ///< Larger ones are a sanitizer's shadow.

struct Region
{
    const std::uint8_t* begin = nullptr;
    std::size_t size = 0;
};

std::vector<Region> readable()
{
    std::vector<Region> regions;
    std::FILE* maps = std::fopen("/proc/self/maps", "re");
    char line[512];
    while (maps && std::fgets(line, sizeof line, maps)) {
        std::uintptr_t begin = 0;
        std::uintptr_t end = 0;
        char rights[5] = {};
        if (std::sscanf(line, "%" SCNxPTR "-%" SCNxPTR " %4s", &begin, &end, rights) != 3 || rights[0] != 'r'
            || std::strstr(line, "[v") || end - begin > kLargest)
            continue;
        regions.push_back({reinterpret_cast<const std::uint8_t*>(begin), end - begin});
    }
    if (maps)
        std::fclose(maps);
    return regions;
}

#if defined(__SANITIZE_ADDRESS__)
__attribute__((no_sanitize("address")))
#endif
std::size_t
timesIn(const Region& region, const std::uint8_t* masked, std::size_t length)
{
    std::size_t times = 0;
    for (std::size_t at = 0; at + length <= region.size; ++at) {
        std::size_t same = 0;
        while (same < length && region.begin[at + same] == std::uint8_t(masked[same] ^ kMask))
            ++same;
        times += same == length ? 1 : 0;
    }
    return times;
}

} // namespace

Needle::Needle(std::span<const std::uint8_t> bytes)
{
    for (const std::uint8_t byte : bytes)
        m_masked.push_back(byte ^ kMask);
}

Needle Needle::asHex() const
{
    Needle hex;
    for (const std::uint8_t byte : m_masked) {
        const auto value = std::uint8_t(byte ^ kMask);
        for (const auto digit : {value >> 4, value & 15})
            hex.m_masked.push_back(std::uint8_t((digit < 10 ? '0' + digit : 'a' + digit - 10) ^ kMask));
    }
    return hex;
}

Needle Needle::asUtf16() const
{
    Needle wide;
    for (const std::uint8_t byte : m_masked) {
        wide.m_masked.push_back(byte);
        wide.m_masked.push_back(kMask);
    }
    return wide;
}

std::size_t Needle::timesInMemory() const
{
    std::size_t times = 0;
    for (const Region& region : readable())
        times += kudelma::test::timesIn(region, m_masked.data(), m_masked.size());
    return times;
}

std::size_t Needle::timesIn(std::span<const std::uint8_t> bytes) const
{
    return kudelma::test::timesIn({bytes.data(), bytes.size()}, m_masked.data(), m_masked.size());
}

} // namespace kudelma::test
