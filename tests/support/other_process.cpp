// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/other_process.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cinttypes>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <utility>

namespace kudelma::test {

namespace {

constexpr std::size_t kPieceBytes = std::size_t{4} << 20;

struct Mapped
{
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::string name;
};

std::string folderOf(pid_t process)
{
    return "/proc/" + std::to_string(process);
}

std::vector<Mapped> regionsOf(pid_t process)
{
    std::vector<Mapped> regions;
    std::ifstream maps(folderOf(process) + "/maps");
    for (std::string line; std::getline(maps, line);) {
        Mapped region;
        char rights[5] = {};
        unsigned long long inode = 0;
        int nameAt = 0;
        if (std::sscanf(line.c_str(), "%" SCNx64 "-%" SCNx64 " %4s %*x %*s %llu %n", &region.begin, &region.end, rights,
                &inode, &nameAt)
                < 4
            || rights[0] != 'r')
            continue;
        region.name = line.substr(std::min(line.size(), static_cast<std::size_t>(nameAt)));
        const bool isOnlyAFile = inode != 0 && rights[1] != 'w' && !region.name.ends_with(" (deleted)");
        if (!isOnlyAFile && !region.name.starts_with("[v"))
            regions.push_back(std::move(region));
    }
    return regions;
}

/// While it stands still, what it gives back is not given to anybody else.
class Stopped
{
public:
    explicit Stopped(pid_t process)
        : m_process(process)
    {
        ::kill(m_process, SIGSTOP);
    }
    Stopped(const Stopped&) = delete;
    Stopped& operator=(const Stopped&) = delete;
    ~Stopped() { ::kill(m_process, SIGCONT); }

private:
    pid_t m_process;
};

/// Device and number of each file that this process has open.
std::set<std::pair<dev_t, ino_t>> openHere()
{
    std::set<std::pair<dev_t, ino_t>> files;
    std::error_code gone;
    for (std::filesystem::directory_iterator entry("/proc/self/fd", gone), end; !gone && entry != end;
         entry.increment(gone)) {
        struct stat about
        { };
        if (::stat(entry->path().c_str(), &about) == 0)
            files.emplace(about.st_dev, about.st_ino);
    }
    return files;
}

} // namespace

std::optional<std::size_t> lookThroughMemory(
    pid_t process, const std::function<void(std::string_view, std::string_view)>& look)
{
    const Stopped stopped(process);
    const int memory = ::open((folderOf(process) + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0)
        return std::nullopt;
    std::size_t shown = 0;
    std::string piece;
    for (const Mapped& region : regionsOf(process)) {
        piece.clear();
        for (auto at = region.begin; at < region.end;) {
            const std::size_t kept = std::min(piece.size(), kPieceOverlap);
            piece.erase(0, piece.size() - kept);
            const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kPieceBytes, region.end - at));
            piece.resize(kept + wanted);
            const auto got = ::pread(memory, piece.data() + kept, wanted, static_cast<off_t>(at));
            if (got <= 0)
                break; // a guard page
            piece.resize(kept + static_cast<std::size_t>(got));
            at += static_cast<std::uint64_t>(got);
            shown += static_cast<std::size_t>(got);
            look(region.name, piece);
        }
    }
    ::close(memory);
    return shown;
}

std::vector<OpenFile> filesOpenIn(pid_t process)
{
    std::vector<OpenFile> files;
    const auto inherited = openHere(); // as the log of whoever runs the tests
    std::error_code gone;
    for (std::filesystem::directory_iterator entry(folderOf(process) + "/fd", gone), end; !gone && entry != end;
         entry.increment(gone)) {
        struct stat about
        { };
        const auto path = std::filesystem::read_symlink(entry->path(), gone);
        if (gone || ::stat(entry->path().c_str(), &about) != 0 || !S_ISREG(about.st_mode)
            || inherited.contains({about.st_dev, about.st_ino})) {
            gone.clear();
            continue;
        }
        std::ifstream content(entry->path(), std::ios::binary);
        files.push_back({path.string(), {std::istreambuf_iterator<char>(content), {}}});
    }
    return files;
}

} // namespace kudelma::test
