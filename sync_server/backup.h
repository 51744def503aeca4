// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <atomic>
#include <cstdint>
#include <filesystem>

namespace kudelma::relay {

inline constexpr const char* kManifestFile = "manifest.json";

struct BackupFigures
{
    std::uint64_t bytes = 0; ///< Of the store in the backup.
    std::uint64_t circles = 0;
};

/// A copy of the store of `data` as a new directory `target` (0700) that holds the store, its key and a manifest with
/// their hashes. The server may run: it is not stopped and loses nothing. The copy is opened and checked, page by page,
/// before it gets its name. Ends after `*stop` has become true, if one is given, and leaves nothing then: soon,
/// but for the check of the pages, which takes about 3 ms for each megabyte. All
/// errors are sentences for the operator.
[[nodiscard]] tl::expected<BackupFigures, QString> makeBackup(
    const std::filesystem::path& data, const std::filesystem::path& target, const std::atomic<bool>* stop = nullptr);

/// Puts a backup into `data`, which holds no store yet and which no server uses. The backup is checked against its
/// manifest first; on error nothing is there that was not there before.
[[nodiscard]] tl::expected<BackupFigures, QString> restoreBackup(
    const std::filesystem::path& source, const std::filesystem::path& data);

/// Checks every page and the structure of the store of `data`, which no server uses meanwhile.
[[nodiscard]] tl::expected<BackupFigures, QString> checkStore(const std::filesystem::path& data);

} // namespace kudelma::relay
