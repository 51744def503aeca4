// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Making, unlocking and locking a profile, and its slots. The cases stand in vault_cases.cpp.
#include "vault/vault.h"

#include "database/durable_file.h"
#include "vault/rows.h"
#include "vault/tries.h"
#include "vault/vault_private.h"

#include <unistd.h>

namespace kudelma::vault {

namespace {

constexpr std::uint32_t kMemoryCapKiB = 256 * 1024;
constexpr std::uint32_t kSmallMemoryCapKiB = 128 * 1024;
constexpr std::uint64_t kSmallDeviceBytes = 3ull * 1024 * 1024 * 1024;

std::filesystem::path half(std::filesystem::path file)
{
    file += database::kHalfWritten;
    return file;
}

std::uint32_t memoryCap(const Vault::Options& options)
{
    if (options.memoryCapKiB != 0)
        return options.memoryCapKiB;
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long size = sysconf(_SC_PAGESIZE);
    if (pages <= 0 || size <= 0)
        return kSmallMemoryCapKiB;
    const auto memory = static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size);
    return memory <= kSmallDeviceBytes ? kSmallMemoryCapKiB : kMemoryCapKiB;
}

Result<void> longEnough(BytesView passphrase)
{
    if (passphrase.size() < kMinPassphraseBytes)
        return failure(ErrorKind::TooShort, "the passphrase is too short");
    if (passphrase.size() > crypto::kMaxPassphraseBytes)
        return failure(ErrorKind::Misuse, "the passphrase is too long");
    return {};
}

Result<crypto::RecoveryCode> parseCode(BytesView typed)
{
    auto code = crypto::RecoveryCode::parse(typed);
    if (!code)
        return failure(ErrorKind::MalformedCode, code.error().context);
    return std::move(*code);
}

Result<void> makeProfile(
    const std::filesystem::path& file, const crypto::DatabaseKey& key, const Vault::Options& options)
{
    auto made = ProfileStore::open(file, key, database::OpenOptions::Mode::New, options.maxPages);
    if (!made)
        return tl::make_unexpected(made.error());
    const auto identity = crypto::DeviceIdentity::generate();
    auto written = (*made)->write(identity.id().view(), [&](database::Database& database) {
        return stored(database.run("INSERT INTO identity VALUES (1, ?, ?)", identity.seed().view(), nowMs(options)));
    });
    auto closed = (*made)->close();
    return written ? closed : written;
}

void removeFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(file.string() + suffix, ignored);
}

} // namespace

Result<crypto::DatabaseKey> tryOpen(const std::filesystem::path& folder, const Vault::Options& options,
    const std::function<Result<crypto::DatabaseKey>(const SlotFile&)>& open)
{
    const auto slots = SlotFile::load(folder);
    if (!slots) {
        const bool remains = slots.error().kind == ErrorKind::Missing && Vault::exists(folder);
        return remains ? failure(ErrorKind::Damaged, "the slots are gone") : tl::make_unexpected(slots.error());
    }
    const auto before = Tries::load(folder);
    if (const auto wait = before.wait(nowMs(options)); wait.count() > 0)
        return tl::make_unexpected(Error{ErrorKind::TooEarly, "tried wrong too often", wait});
    auto tries = before;
    tries.count(folder, nowMs(options));
    Result<crypto::DatabaseKey> key = open(*slots);
    if (key)
        Tries::clear(folder);
    else if (key.error().kind == ErrorKind::WrongPassphrase)
        key.error().retryAfter = tries.wait(nowMs(options));
    else
        before.store(folder);
    return key;
}

crypto::Argon2Parameters parametersFor(const Vault::Options& options, const Slot* before)
{
    auto parameters = crypto::calibrate(options.passphraseTime, memoryCap(options));
    if (before) {
        parameters.memoryKiB
            = std::clamp(before->parameters.memoryKiB, parameters.memoryKiB, crypto::kArgon2CeilingMemoryKiB);
        parameters.passes = std::clamp(before->parameters.passes, parameters.passes, crypto::kArgon2CeilingPasses);
    }
    return parameters;
}

Result<crypto::DatabaseKey> tryPassphrase(
    const std::filesystem::path& folder, const Vault::Options& options, BytesView passphrase)
{
    return tryOpen(folder, options, [&](const SlotFile& slots) {
        const auto secret = deviceSecret(options, slots);
        return slots.openWithPassphrase(passphrase, secret ? &*secret : nullptr);
    });
}

std::int64_t nowMs(const Vault::Options& options)
{
    if (options.nowMs)
        return options.nowMs();
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

bool Vault::exists(const std::filesystem::path& folder)
{
    std::error_code ignored;
    return SlotFile::exists(folder) || std::filesystem::exists(folder / kProfileFile, ignored);
}

Result<Vault::Created> Vault::create(const std::filesystem::path& folder, BytesView passphrase, const Options& options)
{
    if (exists(folder))
        return failure(ErrorKind::Exists, "there is a profile already");
    if (auto good = longEnough(passphrase); !good)
        return tl::make_unexpected(good.error());
    std::error_code code;
    std::filesystem::create_directories(folder / kCaseFolder, code);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, code);
    if (code)
        return failure(ErrorKind::Io, "the profile's folder cannot be made");

    const auto key = crypto::DatabaseKey::random();
    auto recovery = crypto::RecoveryCode::generate();
    SlotFile slots;
    const auto secret = makeDeviceSecret(options, slots);
    if (auto done = slots.setPassphrase(passphrase, parametersFor(options, nullptr), key, secret ? &*secret : nullptr);
        !done)
        return tl::make_unexpected(done.error());
    slots.setRecoveryCode(recovery, key);

    // The profile gets its name only after the slots that open it are on disk; what a crash leaves before that is
    // nobody's and is made anew, what it leaves after that is finished by open().
    const auto fresh = half(folder / kProfileFile);
    removeFile(fresh);
    auto made = makeProfile(fresh, key, options);
    if (made)
        made = slots.store(folder);
    if (!made) {
        removeFile(fresh);
        return tl::make_unexpected(made.error());
    }
    return open(folder, key.clone(), options).map([&](std::unique_ptr<Vault> vault) {
        return Created{std::move(vault), std::move(recovery)};
    });
}

Result<std::unique_ptr<Vault>> Vault::unlock(
    const std::filesystem::path& folder, BytesView passphrase, const Options& options)
{
    auto key = tryPassphrase(folder, options, passphrase);
    if (!key)
        return tl::make_unexpected(key.error());
    return open(folder, std::move(*key), options);
}

Result<std::unique_ptr<Vault>> Vault::unlockWithRecoveryCode(
    const std::filesystem::path& folder, BytesView typed, const Options& options)
{
    const auto code = parseCode(typed);
    if (!code)
        return tl::make_unexpected(code.error());
    auto key = tryOpen(folder, options, [&](const SlotFile& slots) { return slots.openWithRecoveryCode(*code); });
    if (!key)
        return tl::make_unexpected(key.error());
    auto vault = open(folder, std::move(*key), options);
    if (vault) {
        // The owner's own way in: that the log could not be written is no reason to keep them out.
        const UseEntry entry{nowMs(options), {}, UseAction::Recovered, "profile", {}, {}};
        static_cast<void>((*vault)->useLog().append(entry));
    }
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::open(
    const std::filesystem::path& folder, crypto::DatabaseKey key, const Options& options)
{
    const auto file = folder / kProfileFile;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored) && std::filesystem::exists(half(file), ignored)) {
        if (auto moved = database::renameDurably(half(file), file); !moved)
            return storageFailure(moved.error());
    }
    auto profile = ProfileStore::open(file, key, database::OpenOptions::Mode::Existing, options.maxPages);
    if (!profile) {
        auto error = profile.error();
        if (error.kind == ErrorKind::Missing)
            error.kind = ErrorKind::Damaged; // its slots are there
        return tl::make_unexpected(std::move(error));
    }
    auto identity = (*profile)->read([](database::Database& database) {
        return readRows(database, "SELECT seed FROM identity",
            [](const database::Statement& row) { return crypto::DeviceIdentity::fromSeed(row.view(0)); });
    });
    if (!identity)
        return tl::make_unexpected(identity.error());
    if (identity->size() != 1)
        return failure(ErrorKind::Damaged, "a profile without its identity");
    auto vault = std::unique_ptr<Vault>(new Vault(
        std::make_unique<Private>(folder, options, std::move(key), std::move(*profile), std::move(identity->front()))));
    if (const auto slots = SlotFile::load(folder))
        vault->m->keystoreName = keystoreName(*slots);
    vault->compareWithKeystore();
    // What could not be removed now, on a full disk for one, is tried again next time: its key is gone already.
    (void)vault->removeCondemned();
    return vault;
}

std::chrono::milliseconds Vault::waitBeforeTrying(const std::filesystem::path& folder, const Options& options)
{
    return Tries::load(folder).wait(nowMs(options));
}

Vault::Vault(std::unique_ptr<Private> d)
    : m(std::move(d))
{ }

Vault::~Vault()
{
    m->seenAtMs = 0;
    noteSeen();
}

Result<void> Vault::changePassphrase(BytesView present, BytesView next)
{
    if (auto good = longEnough(next); !good)
        return good;
    const auto key = tryPassphrase(m->folder, m->options, present);
    if (!key)
        return tl::make_unexpected(key.error());
    return setPassphrase(next);
}

Result<void> Vault::setPassphrase(BytesView next)
{
    if (auto good = longEnough(next); !good)
        return good;
    const std::scoped_lock guard(m->slotLock);
    auto slots = SlotFile::load(m->folder);
    if (!slots)
        return tl::make_unexpected(slots.error());
    const auto* before = slots->find(SlotType::PassphraseAndDevice);
    const auto parameters = parametersFor(m->options, before ? before : slots->find(SlotType::Passphrase));
    const auto secret = makeDeviceSecret(m->options, *slots);
    if (auto done = slots->setPassphrase(next, parameters, m->key, secret ? &*secret : nullptr); !done)
        return done;
    return slots->store(m->folder);
}

Result<crypto::RecoveryCode> Vault::replaceRecoveryCode()
{
    const std::scoped_lock guard(m->slotLock);
    auto slots = SlotFile::load(m->folder);
    if (!slots)
        return tl::make_unexpected(slots.error());
    auto code = crypto::RecoveryCode::generate();
    slots->setRecoveryCode(code, m->key);
    if (auto done = slots->store(m->folder); !done)
        return tl::make_unexpected(done.error());
    return code;
}

Result<void> Vault::testRecoveryCode(BytesView typed) const
{
    const auto code = parseCode(typed);
    if (!code)
        return tl::make_unexpected(code.error());
    return SlotFile::load(m->folder)
        .and_then([&](const SlotFile& slots) { return slots.openWithRecoveryCode(*code); })
        .map([](const crypto::DatabaseKey&) {});
}

const crypto::DeviceIdentity& Vault::device() const
{
    return m->device;
}

const std::filesystem::path& Vault::folder() const
{
    return m->folder;
}

UseLog& Vault::useLog()
{
    return m->useLog;
}

Freshness Vault::freshness() const
{
    return m->profile->freshness();
}

Result<std::optional<Bytes>> Vault::setting(const std::string& key) const
{
    return m->profile->read([&](database::Database& database) {
        return readRows(
            database, "SELECT content FROM settings WHERE key = ?",
            [](const database::Statement& row) { return std::optional(row.blob(0)); }, key)
            .map([](const std::vector<Bytes>& rows) { return rows.empty() ? std::nullopt : std::optional(rows[0]); });
    });
}

Result<void> Vault::setSetting(const std::string& key, BytesView value)
{
    return m->profile->write(crypto::viewOf(key), [&](database::Database& database) {
        return stored(database.run("INSERT OR REPLACE INTO settings VALUES (?, ?)", key, value));
    });
}

Result<void> Vault::removeSetting(const std::string& key)
{
    return m->profile->write(crypto::viewOf(key),
        [&](database::Database& database) { return stored(database.run("DELETE FROM settings WHERE key = ?", key)); });
}

Result<void> Vault::checkpoint()
{
    return m->profile->checkpoint();
}

} // namespace kudelma::vault
