// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "database/durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace kudelma::database {

namespace {

constexpr mode_t kOwnerOnly = 0600;
constexpr std::size_t kCopyBytes = 64 * 1024;

tl::unexpected<Error> failure(const char* doing)
{
    const int system = errno;
    auto kind = ErrorKind::Io;
    if (system == ENOSPC || system == EDQUOT)
        kind = ErrorKind::DiskFull;
    else if (system == ENOENT)
        kind = ErrorKind::Missing;
    else if (system == EACCES || system == EPERM || system == EROFS)
        kind = ErrorKind::ReadOnly;
    return tl::make_unexpected(Error{kind, std::string(doing) + ": " + std::generic_category().message(system), 0});
}

class File
{
public:
    File(const std::filesystem::path& path, int flags)
        : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, kOwnerOnly))
    { }
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] bool sync() const { return ::fsync(m_descriptor) == 0; }
    [[nodiscard]] bool close() { return ::close(std::exchange(m_descriptor, -1)) == 0; }
    [[nodiscard]] bool write(BytesView bytes) const
    {
        while (!bytes.empty()) {
            const auto written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
        return true;
    }
    /// How many bytes were read; 0: the end; below 0: an error.
    [[nodiscard]] std::ptrdiff_t read(std::span<std::uint8_t> target) const
    {
        for (;;) {
            const auto count = ::read(m_descriptor, target.data(), target.size());
            if (count >= 0 || errno != EINTR)
                return count;
        }
    }

private:
    int m_descriptor;
};

std::filesystem::path besides(std::filesystem::path target)
{
    target += kHalfWritten;
    return target;
}

Result<void> syncFolderOf(const std::filesystem::path& file)
{
    const auto folder = file.parent_path();
    File handle(folder.empty() ? std::filesystem::path(".") : folder, O_RDONLY | O_DIRECTORY);
    if (!handle.isOpen())
        return failure("open the folder");
    // Some file systems cannot sync a folder and say so; their renames are durable by other means or not at all.
    if (!handle.sync() && errno != EINVAL)
        return failure("sync the folder");
    return {};
}

/// Writes beside the target what `fill` gives, and only then puts it in its place.
template <typename Fill>
Result<void> replace(const std::filesystem::path& target, Fill&& fill)
{
    const auto fresh = besides(target);
    Result<void> result;
    {
        File file(fresh, O_WRONLY | O_CREAT | O_TRUNC);
        if (!file.isOpen())
            return failure("create");
        result = fill(file);
        if (result && !file.sync())
            result = failure("sync");
        if (result && !file.close())
            result = failure("close");
    }
    if (result)
        return renameDurably(fresh, target);
    ::unlink(fresh.c_str());
    return result;
}

} // namespace

Result<void> sealDurably(const std::filesystem::path& path)
{
    const File file(path, O_RDWR);
    if (!file.isOpen())
        return failure("open");
    if (::chmod(path.c_str(), kOwnerOnly) != 0)
        return failure("make private");
    if (!file.sync())
        return failure("sync");
    return {};
}

Result<void> writeDurably(const std::filesystem::path& target, BytesView content)
{
    return replace(target, [&](const File& file) -> Result<void> {
        if (!file.write(content))
            return failure("write");
        return {};
    });
}

Result<void> copyDurably(const std::filesystem::path& source, const std::filesystem::path& target)
{
    const File from(source, O_RDONLY);
    if (!from.isOpen())
        return failure("open");
    return replace(target, [&](const File& file) -> Result<void> {
        std::array<std::uint8_t, kCopyBytes> buffer;
        for (;;) {
            const auto count = from.read(buffer);
            if (count < 0)
                return failure("read");
            if (count == 0)
                return {};
            if (!file.write(BytesView(buffer.data(), static_cast<std::size_t>(count))))
                return failure("write");
        }
    });
}

Result<void> renameDurably(const std::filesystem::path& source, const std::filesystem::path& target)
{
    if (::rename(source.c_str(), target.c_str()) != 0)
        return failure("rename");
    return syncFolderOf(target);
}

Result<Bytes> readWhole(const std::filesystem::path& path, std::size_t limit)
{
    const File file(path, O_RDONLY);
    if (!file.isOpen())
        return failure("open");
    Bytes content(limit + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        const auto count = file.read(std::span(content).subspan(size));
        if (count < 0)
            return failure("read");
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    if (size > limit)
        return tl::make_unexpected(Error{ErrorKind::Damaged, "the file is longer than it may be", 0});
    content.resize(size);
    return content;
}

Result<void> removeDurably(const std::filesystem::path& file)
{
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        return failure("remove");
    return syncFolderOf(file);
}

} // namespace kudelma::database
