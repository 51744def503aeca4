// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/tries.h"

#include "database/durable_file.h"

#include <algorithm>
#include <limits>

namespace kudelma::vault {

namespace {

constexpr const char* kTriesFileName = "vault.tries";
constexpr std::size_t kFailuresBytes = 4;
constexpr std::size_t kFileBytes = kFailuresBytes + 8;

std::uint64_t numberAt(database::BytesView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    return value;
}

} // namespace

Tries Tries::load(const std::filesystem::path& folder)
{
    Tries tries;
    const auto content = database::readWhole(folder / kTriesFileName, kFileBytes);
    if (content && content->size() == kFileBytes) {
        const database::BytesView bytes(*content);
        tries.m_failures = static_cast<std::uint32_t>(numberAt(bytes.first(kFailuresBytes)));
        tries.m_lastMs = static_cast<std::int64_t>(numberAt(bytes.subspan(kFailuresBytes)));
    }
    return tries;
}

std::chrono::milliseconds Tries::wait(std::int64_t nowMs) const
{
    if (m_failures == 0)
        return std::chrono::milliseconds::zero();
    auto whole = kFirstWait;
    for (std::uint32_t i = 1; i < m_failures && whole < kLongestWait; ++i)
        whole *= 2;
    whole = std::min(whole, kLongestWait);
    const auto passed = std::chrono::milliseconds(std::max<std::int64_t>(0, nowMs - m_lastMs));
    return std::max(std::chrono::milliseconds::zero(), whole - passed);
}

void Tries::count(const std::filesystem::path& folder, std::int64_t nowMs)
{
    if (m_failures < std::numeric_limits<std::uint32_t>::max())
        ++m_failures;
    m_lastMs = nowMs;
    store(folder);
}

void Tries::store(const std::filesystem::path& folder) const
{
    if (m_failures == 0)
        return clear(folder);
    database::Bytes content;
    for (std::size_t i = 0; i < kFailuresBytes; ++i)
        content.push_back(static_cast<std::uint8_t>(m_failures >> (8 * i)));
    for (std::size_t i = 0; i < kFileBytes - kFailuresBytes; ++i)
        content.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(m_lastMs) >> (8 * i)));
    (void)database::writeDurably(folder / kTriesFileName, content);
}

void Tries::clear(const std::filesystem::path& folder)
{
    std::error_code ignored;
    std::filesystem::remove(folder / kTriesFileName, ignored);
}

} // namespace kudelma::vault
