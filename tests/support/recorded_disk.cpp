// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "support/recorded_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace kudelma::test {

namespace {

constexpr std::size_t kSector = 512;
constexpr const char* kName = "recorded";

RecordedDisk* recorder = nullptr;
sqlite3_vfs* realVfs = nullptr;

struct File
{
    sqlite3_file base;
    std::string* path; ///< Null: a temporary file.
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

void note(sqlite3_file* file, RecordedDisk::Deed::Kind kind, std::int64_t at = 0, std::vector<char> bytes = {})
{
    if (const auto* path = reinterpret_cast<File*>(file)->path)
        recorder->note({kind, *path, at, std::move(bytes)});
}

int close(sqlite3_file* file)
{
    auto* own = reinterpret_cast<File*>(file);
    const int result = own->real->pMethods ? own->real->pMethods->xClose(own->real) : SQLITE_OK;
    std::free(own->real);
    delete own->path;
    return result;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
{
    if (const int failed = recorder->failure(); failed != 0)
        return failed;
    const int result = realOf(file)->pMethods->xWrite(realOf(file), bytes, count, at);
    const auto* begin = static_cast<const char*>(bytes);
    if (result == SQLITE_OK)
        note(file, RecordedDisk::Deed::Kind::Write, at, {begin, begin + count});
    return result;
}

int resize(sqlite3_file* file, sqlite3_int64 length)
{
    if (const int failed = recorder->failure(); failed != 0)
        return failed;
    const int result = realOf(file)->pMethods->xTruncate(realOf(file), length);
    if (result == SQLITE_OK)
        note(file, RecordedDisk::Deed::Kind::Resize, length);
    return result;
}

int sync(sqlite3_file* file, int flags)
{
    if (const int failed = recorder->failure(); failed != 0)
        return failed;
    const int result = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (result == SQLITE_OK)
        note(file, RecordedDisk::Deed::Kind::Sync);
    return result;
}

// Everything else is the real one's.
const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods m{};
        m.iVersion = 2; // no memory mapping: writes must be seen
        m.xClose = close;
        m.xRead = [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
            return realOf(f)->pMethods->xRead(realOf(f), to, n, at);
        };
        m.xWrite = write;
        m.xTruncate = resize;
        m.xSync = sync;
        m.xFileSize
            = [](sqlite3_file* f, sqlite3_int64* size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); };
        m.xLock = [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xLock(realOf(f), level); };
        m.xUnlock = [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xUnlock(realOf(f), level); };
        m.xCheckReservedLock
            = [](sqlite3_file* f, int* out) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out); };
        m.xFileControl = [](sqlite3_file* f, int verb, void* argument) {
            return realOf(f)->pMethods->xFileControl(realOf(f), verb, argument);
        };
        m.xSectorSize = [](sqlite3_file*) { return int(kSector); };
        m.xDeviceCharacteristics = [](sqlite3_file*) { return 0; }; // promises nothing
        m.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
            return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, out);
        };
        m.xShmLock = [](sqlite3_file* f, int offset, int n, int flags) {
            return realOf(f)->pMethods->xShmLock(realOf(f), offset, n, flags);
        };
        m.xShmBarrier = [](sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); };
        m.xShmUnmap = [](sqlite3_file* f, int remove) { return realOf(f)->pMethods->xShmUnmap(realOf(f), remove); };
        return m;
    }();
    return all;
}

int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* own = reinterpret_cast<File*>(file);
    own->base.pMethods = nullptr;
    own->path = nullptr;
    own->real = static_cast<sqlite3_file*>(std::calloc(1, std::size_t(realVfs->szOsFile)));
    const int result = realVfs->xOpen(realVfs, path, own->real, flags, outFlags);
    if (result == SQLITE_OK) {
        own->path = path ? new std::string(path) : nullptr;
        own->base.pMethods = &methods();
    } else {
        std::free(own->real);
    }
    return result;
}

int remove(sqlite3_vfs*, const char* path, int syncDirectory)
{
    const int result = realVfs->xDelete(realVfs, path, syncDirectory);
    if (result == SQLITE_OK)
        recorder->note({RecordedDisk::Deed::Kind::Delete, path, syncDirectory, {}});
    return result;
}

sqlite3_vfs& ownVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs own = *realVfs;
        own.szOsFile = sizeof(File);
        own.zName = kName;
        own.pNext = nullptr;
        own.xOpen = open;
        own.xDelete = remove;
        return own;
    }();
    return vfs;
}

/// One file as a disk holds it: what is safe, and what was done since.
struct Held
{
    bool exists = false;
    bool isSafe = false; ///< That it exists.
    std::vector<char> content;
    std::vector<const RecordedDisk::Deed*> open;
};

void put(std::vector<char>& content, std::int64_t at, const char* bytes, std::size_t count)
{
    content.resize(std::max(content.size(), std::size_t(at) + count));
    std::copy(bytes, bytes + count, content.begin() + at);
}

void apply(Held& file, const RecordedDisk::Deed& deed, std::mt19937* tearing)
{
    if (deed.kind == RecordedDisk::Deed::Kind::Resize) {
        file.content.resize(std::size_t(deed.at));
        return;
    }
    for (std::size_t done = 0; done < deed.bytes.size();) {
        const std::size_t at = std::size_t(deed.at) + done;
        const std::size_t count = std::min(kSector - at % kSector, deed.bytes.size() - done);
        if (!tearing || (*tearing)() % 2 == 0)
            put(file.content, std::int64_t(at), deed.bytes.data() + done, count);
        done += count;
    }
}

bool isJournal(const std::string& path)
{
    return path.ends_with("-journal") || path.ends_with("-wal");
}

} // namespace

RecordedDisk::RecordedDisk()
{
    recorder = this;
    realVfs = sqlite3_vfs_find(nullptr);
    sqlite3_vfs_register(&ownVfs(), 1);
}

RecordedDisk::~RecordedDisk()
{
    sqlite3_vfs_unregister(&ownVfs());
    sqlite3_vfs_register(realVfs, 1);
    recorder = nullptr;
}

void RecordedDisk::afterPowerCut(std::size_t moment, const std::filesystem::path& from,
    const std::filesystem::path& into, std::mt19937& random, bool liesAboutSyncs) const
{
    std::map<std::string, Held> files;
    std::map<std::string, Held> deleted;
    for (std::size_t i = 0; i < moment; ++i) {
        const Deed& deed = m_deeds[i];
        Held& file = files[deed.path];
        switch (deed.kind) {
        case Deed::Kind::Write:
        case Deed::Kind::Resize:
            file.exists = true;
            file.open.push_back(&deed);
            break;
        case Deed::Kind::Sync:
            if (liesAboutSyncs)
                break;
            for (const Deed* done : std::exchange(file.open, {}))
                apply(file, *done, nullptr);
            // With the first sync of a new log or journal SQLite syncs the folder too.
            if (!std::exchange(file.isSafe, true) && isJournal(deed.path))
                deleted.clear();
            break;
        case Deed::Kind::Delete:
            if (deed.at == 0) // the folder is not synced: the file may be there again
                deleted[deed.path] = file;
            file = {};
            break;
        }
    }
    for (auto& [path, file] : deleted) {
        if (!files[path].exists && random() % 2 == 0)
            files[path] = std::move(file);
    }
    enum { Lost, Kept, Mixed } mode = std::array{Lost, Kept, Mixed, Mixed}[random() % 4];
    for (auto& [path, file] : files) {
        const std::filesystem::path name(path);
        if (!file.exists || name.parent_path() != from || (!file.isSafe && random() % 2 == 0))
            continue;
        for (const Deed* deed : file.open) {
            const auto fate = mode == Mixed ? random() % 3 : mode == Kept ? 1u : 0u;
            if (fate > 0)
                apply(file, *deed, fate == 2 ? &random : nullptr);
        }
        std::ofstream out(into / name.filename(), std::ios::binary);
        out.write(file.content.data(), std::streamsize(file.content.size()));
    }
}

} // namespace kudelma::test
