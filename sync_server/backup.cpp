// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "sync_server/backup.h"

#include "database/durable_file.h"
#include "sync_server/embedded_schema.h"
#include "sync_server/embedded_store.h"
#include "sync_server/store_files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>
#include <unistd.h>

namespace kudelma::relay {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxManifestBytes = 16 * 1024;
constexpr int kManifestForm = 1;

tl::unexpected<QString> fail(const QString& sentence)
{
    return tl::unexpected(sentence);
}

QString shown(const fs::path& path)
{
    return QString::fromStdString(path.string());
}

QString hashOf(const fs::path& path, const std::atomic<bool>* stop = nullptr)
{
    constexpr qint64 kPiece = 1 << 20;
    QFile file(shown(path));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd() && !(stop && *stop)) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            return {};
        hash.addData(piece);
    }
    return QString::fromLatin1(hash.result().toHex());
}

tl::expected<database::Database, QString> openChecked(const fs::path& directory, bool wholly)
{
    std::error_code code;
    if (!fs::exists(directory / kStoreFile, code)) // else a key would be made for it
        return fail(u"There is no store in %1."_s.arg(shown(directory)));
    const auto key = storeKey(directory);
    if (!key)
        return fail(u"The key of the store in %1 cannot be read (%2)."_s.arg(
            shown(directory), QString::fromStdString(key.error().context)));
    auto opened = database::Database::open(directory / kStoreFile, key->view(),
        {database::OpenOptions::Mode::Existing, false, wholly, std::chrono::milliseconds(5000), std::nullopt});
    if (!opened)
        return fail(u"The store in %1 does not open (%2)."_s.arg(
            shown(directory), QString::fromStdString(opened.error().context)));
    return std::move(*opened);
}

tl::expected<BackupFigures, QString> figuresOf(database::Database& store)
{
    const auto circles = store.queryInteger("SELECT count(*) FROM circles");
    std::error_code code;
    const auto bytes = fs::file_size(store.file(), code);
    if (!circles || code)
        return fail(u"The store cannot be read."_s);
    return BackupFigures{bytes, std::uint64_t(*circles)};
}

const QString kBrokenOff = u"The backup was broken off because the server stops; nothing is left of it."_s;

/// Opens, checks and counts what stands in a directory.
tl::expected<BackupFigures, QString> examine(const fs::path& directory, const std::atomic<bool>* stop = nullptr)
{
    auto store = openChecked(directory, true);
    if (!store)
        return fail(store.error());
    store->setStop(stop);
    const auto sound = store->checkStructure();
    if (stop && *stop)
        return fail(kBrokenOff);
    if (!sound)
        return fail(
            u"The store in %1 is damaged (%2)."_s.arg(shown(directory), QString::fromStdString(sound.error().context)));
    return figuresOf(*store);
}

QString failedWriting(const database::Error& error, const fs::path& where)
{
    return error.kind == database::ErrorKind::DiskFull
        ? u"The disk of %1 is full; nothing was kept there."_s.arg(shown(where))
        : u"%1 cannot be written (%2)."_s.arg(shown(where), QString::fromStdString(error.context));
}

/// Root restores for the server's own user, to whom the directory belongs.
void giveToOwnerOf(const fs::path& directory)
{
    struct stat owner
    { };
    if (::geteuid() != 0 || ::stat(directory.c_str(), &owner) != 0)
        return;
    for (const char* file : {kStoreFile, kKeyFile, kLockFile}) {
        if (::chown((directory / file).c_str(), owner.st_uid, owner.st_gid) != 0)
            return; // the server will say that it may not read it
    }
}

/// Removes what was begun unless it was finished.
class Begun
{
public:
    explicit Begun(fs::path directory)
        : m_directory(std::move(directory))
    { }
    ~Begun()
    {
        std::error_code code;
        if (!m_isFinished)
            fs::remove_all(m_directory, code);
    }
    Begun(const Begun&) = delete;
    Begun& operator=(const Begun&) = delete;
    void finish() { m_isFinished = true; }

private:
    fs::path m_directory;
    bool m_isFinished = false;
};

} // namespace

tl::expected<BackupFigures, QString> makeBackup(
    const fs::path& data, const fs::path& target, const std::atomic<bool>* stop)
{
    std::error_code code;
    if (fs::exists(target, code) || code)
        return fail(u"%1 is there already; a backup is a new directory."_s.arg(shown(target)));
    auto store = openChecked(data, false);
    if (!store)
        return fail(store.error());
    fs::path fresh = target;
    fresh += database::kHalfWritten;
    if (fs::exists(fresh, code))
        return fail(
            u"%1 is there already; remove it, if it is the rest of a backup that was broken off."_s.arg(shown(fresh)));
    if (!fs::create_directory(fresh, code))
        return fail(u"%1 cannot be made: %2."_s.arg(shown(fresh), QString::fromStdString(code.message())));
    Begun begun(fresh);
    fs::permissions(fresh, fs::perms::owner_all, code);
    store->setStop(stop);
    const auto copied = store->snapshotTo(fresh / kStoreFile).and_then([&] {
        return database::copyDurably(data / kKeyFile, fresh / kKeyFile);
    });
    if (!copied)
        return fail(stop && *stop ? kBrokenOff : failedWriting(copied.error(), fresh));
    const auto figures = examine(fresh, stop);
    if (!figures)
        return figures;
    const QByteArray manifest = QJsonDocument(
        QJsonObject{{u"form"_s, kManifestForm}, {u"made"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {u"store"_s, hashOf(fresh / kStoreFile, stop)}, {u"key"_s, hashOf(fresh / kKeyFile)},
            {u"bytes"_s, double(figures->bytes)}, {u"circles"_s, double(figures->circles)}})
                                    .toJson();
    if (stop && *stop)
        return fail(kBrokenOff);
    const auto written = database::writeDurably(fresh / kManifestFile,
        {reinterpret_cast<const std::uint8_t*>(manifest.constData()), std::size_t(manifest.size())});
    const auto named = written.and_then([&] { return database::renameDurably(fresh, target); });
    if (!named)
        return fail(failedWriting(named.error(), target));
    begun.finish();
    return figures;
}

tl::expected<BackupFigures, QString> restoreBackup(const fs::path& source, const fs::path& data)
{
    const auto read = database::readWhole(source / kManifestFile, kMaxManifestBytes);
    if (!read)
        return fail(u"%1 is no backup: it has no manifest."_s.arg(shown(source)));
    const QJsonObject manifest
        = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(read->data()), qsizetype(read->size())))
              .object();
    if (manifest[u"form"_s].toInt() != kManifestForm)
        return fail(u"The manifest of %1 cannot be read by this version."_s.arg(shown(source)));
    for (const auto& [name, file] : {std::pair(u"store"_s, kStoreFile), std::pair(u"key"_s, kKeyFile)}) {
        const QString hash = hashOf(source / file);
        if (hash.isEmpty() || hash != manifest[name].toString())
            return fail(u"%1 is not what the backup's manifest says; the backup was changed or is not whole."_s.arg(
                shown(source / file)));
    }
    const auto lock = DirectoryLock::take(data);
    if (!lock)
        return fail(u"%1 cannot be used (%2)."_s.arg(shown(data), QString::fromStdString(lock.error().context)));
    std::error_code code;
    for (const char* file : {kStoreFile, kKeyFile, "relay.db-wal", "relay.db-shm"}) {
        if (fs::exists(data / file, code))
            return fail(u"%1 holds a store already. Move it away first; nothing was changed."_s.arg(shown(data)));
    }
    // The key comes last: without it there is no store.
    const auto put = database::copyDurably(source / kStoreFile, data / kStoreFile).and_then([&] {
        return database::copyDurably(source / kKeyFile, data / kKeyFile);
    });
    auto figures = put ? examine(data) : tl::expected<BackupFigures, QString>(fail(failedWriting(put.error(), data)));
    if (!figures) {
        for (const char* file : {kStoreFile, kKeyFile, "relay.db-wal", "relay.db-shm"})
            fs::remove(data / file, code);
    }
    giveToOwnerOf(data);
    return figures;
}

tl::expected<BackupFigures, QString> checkStore(const fs::path& data)
{
    std::error_code code;
    if (!fs::exists(data / kStoreFile, code)) // else the directory would be made
        return fail(u"There is no store in %1."_s.arg(shown(data)));
    const auto lock = DirectoryLock::take(data);
    if (!lock)
        return fail(u"%1 cannot be used (%2)."_s.arg(shown(data), QString::fromStdString(lock.error().context)));
    return examine(data);
}

} // namespace kudelma::relay
