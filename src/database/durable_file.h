// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "database/error.h"

#include <filesystem>

namespace kudelma::database {

/// Small files and whole copies that are either there as a whole or as they were before, whenever the power goes. Each
/// is written beside its target under kHalfWritten, synced, renamed, and the folder synced.
inline constexpr const char* kHalfWritten = ".new";

[[nodiscard]] Result<void> writeDurably(const std::filesystem::path& target, BytesView content);
[[nodiscard]] Result<void> copyDurably(const std::filesystem::path& source, const std::filesystem::path& target);
/// Renames within one folder and syncs the folder. Replaces the target.
[[nodiscard]] Result<void> renameDurably(const std::filesystem::path& source, const std::filesystem::path& target);
/// What somebody else wrote into the file is on disk, and only its owner may read it (0600).
[[nodiscard]] Result<void> sealDurably(const std::filesystem::path& file);
/// Missing: there is no such file; Damaged: it is longer than `limit`.
[[nodiscard]] Result<Bytes> readWhole(const std::filesystem::path& file, std::size_t limit);
/// Nothing to remove is no error.
[[nodiscard]] Result<void> removeDurably(const std::filesystem::path& file);

} // namespace kudelma::database
