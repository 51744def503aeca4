// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kudelma::test {

inline constexpr std::size_t kPieceOverlap = 4096; ///< The longest form that a search across two pieces still finds.

/// Shows what a core dump of another process would hold: all memory that it may read, but for what is mapped from files
/// and cannot have been written to. Piece after piece, each beginning with the last kPieceOverlap bytes of the one
/// before it in the same region; `region` is what the kernel calls that. The process stands still meanwhile.
/// How many bytes were shown; empty: the kernel lets nobody look.
[[nodiscard]] std::optional<std::size_t> lookThroughMemory(
    pid_t process, const std::function<void(std::string_view region, std::string_view piece)>& look);

struct OpenFile
{
    std::string path; ///< Ends with " (deleted)" when it has no name any more.
    std::string content;
    [[nodiscard]] bool isDeleted() const { return path.ends_with(" (deleted)"); }
};
/// The regular files that a process has open just now, with or without a name, but for those that this process has open
/// too: they were handed down. What it closes meanwhile is left out.
[[nodiscard]] std::vector<OpenFile> filesOpenIn(pid_t process);

} // namespace kudelma::test
