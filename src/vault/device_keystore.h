// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/types.h"

#include <filesystem>
#include <optional>
#include <string>

namespace kudelma::vault {

/// A few small things of this device that stand apart from the profile's folder, so that who copies the folder, or puts
/// an older copy of it back, has not got them: a part of the key, and how far the profile had come. A bonus and no
/// pillar: what is lost here costs a way to open, never the vault. Used from one thread at a time.
class DeviceKeystore
{
public:
    static constexpr std::size_t kMaxBytes = 64; ///< What the keystores of all systems take.
    static constexpr std::size_t kMaxNameChars = 80; ///< Letters, digits and hyphens.

    virtual ~DeviceKeystore();
    /// Empty: there is nothing of that name, or it cannot be read.
    [[nodiscard]] virtual std::optional<crypto::SecretBytes> read(const std::string& name) const = 0;
    /// True: it was read back and is what was written.
    virtual bool write(const std::string& name, crypto::BytesView value) = 0;
    virtual void remove(const std::string& name) = 0;
};

/// Files in a folder of the system's user that is not the profile's, readable by that user only. Weaker than a
/// system's own keystore: whoever can read all of the user's files has both parts.
class FileKeystore : public DeviceKeystore
{
public:
    /// Made when something is written first.
    explicit FileKeystore(std::filesystem::path folder)
        : m_folder(std::move(folder))
    { }
    [[nodiscard]] std::optional<crypto::SecretBytes> read(const std::string& name) const override;
    bool write(const std::string& name, crypto::BytesView value) override;
    void remove(const std::string& name) override;

private:
    [[nodiscard]] std::optional<std::filesystem::path> fileOf(const std::string& name) const;
    std::filesystem::path m_folder;
};

} // namespace kudelma::vault
