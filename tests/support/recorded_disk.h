// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace kudelma::test {

/// While it lives, all that SQLite does to its files is written down as well: each write, each change of length, each
/// deletion, and when what was written was asked to be on the disk. From that any state can be made in which a power
/// cut may leave the files (after Pillai and others, "All File Systems Are Not Created Equal", OSDI 2014): what a sync
/// was answered for is there; what came later is lost, kept, or torn into sectors, each piece by itself.
class RecordedDisk
{
public:
    RecordedDisk(); ///< One at a time; open files only afterwards.
    ~RecordedDisk(); ///< All files must be closed.
    RecordedDisk(const RecordedDisk&) = delete;
    RecordedDisk& operator=(const RecordedDisk&) = delete;

    /// From now on nothing is written down, and nothing fails: the files are only looked at.
    void stop() { m_isRecording = false; }

    /// A moment: how much was done until now.
    [[nodiscard]] std::size_t now() const { return m_deeds.size(); }
    /// The files of `from` as a power cut at that moment may leave them, in the empty folder `into`.
    /// `liesAboutSyncs`: a disk that answers a sync and does nothing, to see that it would be noticed.
    void afterPowerCut(std::size_t moment, const std::filesystem::path& from, const std::filesystem::path& into,
        std::mt19937& random, bool liesAboutSyncs = false) const;

    /// The deed with this number, counted from now on from 0, does not happen and answers with `code` (SQLITE_FULL,
    /// SQLITE_IOERR_WRITE ...); those after it work again.
    void failAt(std::size_t deed, int code)
    {
        m_failAt = m_deeds.size() + deed;
        m_failWith = code;
    }
    [[nodiscard]] bool hasFailed() const { return m_failWith == 0; } ///< Since failAt().

    struct Deed
    {
        enum class Kind { Write, Resize, Sync, Delete } kind;
        std::string path;
        std::int64_t at = 0; ///< Of a write; the new length of Resize.
        std::vector<char> bytes = {};
    };
    void note(Deed deed)
    {
        if (m_isRecording)
            m_deeds.push_back(std::move(deed));
    }
    [[nodiscard]] int failure() ///< For the deed that is about to be done; 0: none.
    {
        return m_isRecording && m_failWith != 0 && m_deeds.size() >= m_failAt ? std::exchange(m_failWith, 0) : 0;
    }

private:
    std::vector<Deed> m_deeds;
    bool m_isRecording = true;
    std::size_t m_failAt = 0;
    int m_failWith = 0;
};

} // namespace kudelma::test
