// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/device_keystore.h"

#include "database/durable_file.h"

#include <algorithm>

namespace kudelma::vault {

DeviceKeystore::~DeviceKeystore() = default;

std::optional<std::filesystem::path> FileKeystore::fileOf(const std::string& name) const
{
    const auto isPlain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    };
    if (name.empty() || name.size() > kMaxNameChars || !std::ranges::all_of(name, isPlain))
        return {};
    return m_folder / name;
}

std::optional<crypto::SecretBytes> FileKeystore::read(const std::string& name) const
{
    const auto file = fileOf(name);
    if (!file)
        return {};
    const auto content = database::readWhole(*file, kMaxBytes);
    if (!content || content->empty())
        return {};
    return crypto::SecretBytes(*content);
}

bool FileKeystore::write(const std::string& name, crypto::BytesView value)
{
    const auto file = fileOf(name);
    if (!file || value.empty() || value.size() > kMaxBytes)
        return false;
    std::error_code code;
    std::filesystem::create_directories(m_folder, code);
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, code);
    if (code || !database::writeDurably(*file, value))
        return false;
    const auto written = read(name);
    return written && std::ranges::equal(written->view(), value);
}

void FileKeystore::remove(const std::string& name)
{
    std::error_code ignored;
    if (const auto file = fileOf(name))
        std::filesystem::remove(*file, ignored);
}

} // namespace kudelma::vault
