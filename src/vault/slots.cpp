// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "vault/slots.h"

#include "crypto/sealing.h"
#include "database/durable_file.h"
#include "vault/storage_error.h"

namespace kudelma::vault {

using crypto::Bytes;
using crypto::BytesView;
using crypto::DatabaseKey;

namespace {

constexpr const char* kSlotsFileName = "vault.slots";
constexpr std::string_view kMagic = "KUDSLOTS";
constexpr std::uint32_t kFileVersion = 1;
constexpr std::uint8_t kSlotVersion = 1;

class Out
{
public:
    explicit Out(Bytes& target)
        : m_target(target)
    { }
    void bytes(BytesView part) { m_target.insert(m_target.end(), part.begin(), part.end()); }
    template <typename Integer>
    void number(Integer value)
    {
        for (std::size_t i = 0; i < sizeof(Integer); ++i)
            m_target.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }

private:
    Bytes& m_target;
};

/// Reads from the front; after one read too many it gives zeros and isGood() is false.
class In
{
public:
    explicit In(BytesView source)
        : m_rest(source)
    { }
    BytesView bytes(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_good = false;
            return {};
        }
        const auto part = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return part;
    }
    template <typename Integer>
    Integer number()
    {
        Integer value = 0;
        std::size_t place = 0;
        for (const auto byte : bytes(sizeof(Integer)))
            value = static_cast<Integer>(value | static_cast<Integer>(static_cast<Integer>(byte) << (8 * place++)));
        return value;
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_good && m_rest.empty(); }

private:
    BytesView m_rest;
    bool m_good = true;
};

void writeKind(Out& out, const Slot& slot)
{
    out.number(slot.type);
    out.number(slot.version);
    out.number(slot.parameters.memoryKiB);
    out.number(slot.parameters.passes);
    out.bytes(slot.parameters.salt);
}

tl::unexpected<Error> damaged(const char* context)
{
    return failure(ErrorKind::Damaged, context);
}

/// What a slot held, once it was opened.
Result<DatabaseKey> keyOf(const crypto::Result<crypto::SecretBytes>& opened)
{
    if (!opened)
        return failure(ErrorKind::WrongPassphrase, "the slot does not open");
    auto whole = DatabaseKey::fromBytes(opened->view());
    if (!whole)
        return damaged("the slot holds no key");
    return std::move(*whole);
}

} // namespace

Result<SlotFile> SlotFile::parse(BytesView content)
{
    if (content.size() > kMaxFileBytes || content.size() < crypto::Hash::kSize)
        return damaged("the slots' file has a wrong size");
    // Tells damage from a wrong passphrase. Anybody may compute it anew: what protects is each slot's own seal.
    const auto body = content.first(content.size() - crypto::Hash::kSize);
    if (!crypto::equalInConstantTime(crypto::plainHash(body).view(), content.last(crypto::Hash::kSize)))
        return damaged("the slots' file is not as it was written");

    In in(body);
    const auto magic = in.bytes(kMagic.size());
    if (!in.isGood() || !std::equal(magic.begin(), magic.end(), crypto::viewOf(kMagic).begin()))
        return damaged("not a slots' file");
    if (in.number<std::uint32_t>() > kFileVersion)
        return failure(ErrorKind::NewerFile, "the slots' file is of a newer version");
    SlotFile file;
    if (const auto vault = VaultId::fromBytes(in.bytes(VaultId::kSize)))
        file.m_vault = *vault;
    const auto count = in.number<std::uint8_t>();
    if (count > kMaxSlots)
        return damaged("too many slots");
    for (int i = 0; i < count && in.isGood(); ++i) {
        Slot slot;
        slot.type = in.number<std::uint8_t>();
        slot.version = in.number<std::uint8_t>();
        slot.parameters.memoryKiB = in.number<std::uint32_t>();
        slot.parameters.passes = in.number<std::uint32_t>();
        const auto salt = in.bytes(slot.parameters.salt.size());
        std::copy(salt.begin(), salt.end(), slot.parameters.salt.begin());
        const auto length = in.number<std::uint16_t>();
        if (length > kMaxWrappedBytes)
            return damaged("a slot is too long");
        const auto wrapped = in.bytes(length);
        slot.wrapped.assign(wrapped.begin(), wrapped.end());
        file.m_slots.push_back(std::move(slot));
    }
    if (!in.atEnd())
        return damaged("the slots' file ends in the wrong place");
    return file;
}

Bytes SlotFile::serialize() const
{
    Bytes content;
    Out out(content);
    out.bytes(crypto::viewOf(kMagic));
    out.number(kFileVersion);
    out.bytes(m_vault.view());
    out.number(static_cast<std::uint8_t>(m_slots.size()));
    for (const auto& slot : m_slots) {
        writeKind(out, slot);
        out.number(static_cast<std::uint16_t>(slot.wrapped.size()));
        out.bytes(slot.wrapped);
    }
    const auto sum = crypto::plainHash(content);
    out.bytes(sum.view());
    return content;
}

bool SlotFile::exists(const std::filesystem::path& folder)
{
    std::error_code ignored;
    return std::filesystem::exists(folder / kSlotsFileName, ignored);
}

Result<SlotFile> SlotFile::load(const std::filesystem::path& folder)
{
    const auto read = [](const std::filesystem::path& path) {
        return stored(database::readWhole(path, kMaxFileBytes)).and_then([](const Bytes& content) {
            return parse(content);
        });
    };
    const auto path = folder / kSlotsFileName;
    auto present = read(path);
    if (present || present.error().kind == ErrorKind::NewerFile)
        return present;
    // Where renaming is not atomic (some cards and network folders) a crash may leave only the new file whole.
    auto fresh = path;
    fresh += database::kHalfWritten;
    auto next = read(fresh);
    if (!next)
        return present;
    if (auto moved = database::renameDurably(fresh, path); !moved)
        return storageFailure(moved.error());
    return next;
}

Result<void> SlotFile::store(const std::filesystem::path& folder) const
{
    return stored(database::writeDurably(folder / kSlotsFileName, serialize()));
}

const Slot* SlotFile::find(SlotType type) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
        [type](const Slot& slot) { return slot.type == static_cast<std::uint8_t>(type); });
    return found == m_slots.end() ? nullptr : &*found;
}

Bytes SlotFile::associated(const Slot& slot) const
{
    Bytes bytes;
    Out out(bytes);
    out.bytes(crypto::viewOf("kudelma/v1/slot"));
    out.bytes(m_vault.view());
    writeKind(out, slot);
    return bytes;
}

void SlotFile::put(
    SlotType type, const crypto::Argon2Parameters& parameters, const crypto::WrappingKey& with, const DatabaseKey& key)
{
    Slot slot{static_cast<std::uint8_t>(type), kSlotVersion, parameters, {}};
    slot.wrapped = crypto::wrap(with, associated(slot), key.view());
    if (const auto* old = find(type))
        m_slots[static_cast<std::size_t>(old - m_slots.data())] = std::move(slot);
    else
        m_slots.push_back(std::move(slot));
}

Result<void> SlotFile::setPassphrase(BytesView passphrase, const crypto::Argon2Parameters& parameters,
    const DatabaseKey& key, const crypto::SecretBytes* deviceSecret)
{
    const auto with = crypto::deriveFromPassphrase(passphrase, parameters);
    if (!with) {
        return failure(with.error().kind == crypto::ErrorKind::OutOfMemory ? ErrorKind::OutOfMemory : ErrorKind::Misuse,
            with.error().context);
    }
    remove(deviceSecret ? SlotType::Passphrase : SlotType::PassphraseAndDevice);
    if (deviceSecret)
        put(SlotType::PassphraseAndDevice, parameters, crypto::withDeviceSecret(*with, deviceSecret->view()), key);
    else
        put(SlotType::Passphrase, parameters, *with, key);
    return {};
}

void SlotFile::remove(SlotType type)
{
    std::erase_if(m_slots, [type](const Slot& slot) { return slot.type == static_cast<std::uint8_t>(type); });
}

Result<void> SlotFile::setTeamKey(const crypto::TeamRecoveryKey& team, const DatabaseKey& key)
{
    Slot slot{static_cast<std::uint8_t>(SlotType::TeamKeys), kSlotVersion, {0, 0, {}}, {}};
    const Bytes sealed = team.seal(associated(slot), key.view());
    if (sealed.empty())
        return failure(ErrorKind::Misuse, "the team's key seals nothing");
    remove(SlotType::TeamKeys);
    slot.wrapped.assign(team.key.view().begin(), team.key.view().end());
    slot.wrapped.insert(slot.wrapped.end(), sealed.begin(), sealed.end());
    m_slots.push_back(std::move(slot));
    return {};
}

std::optional<crypto::TeamRecoveryKey> SlotFile::teamKey() const
{
    const auto* slot = find(SlotType::TeamKeys);
    if (!slot || slot->wrapped.size() < crypto::SealingPublicKey::kSize)
        return {};
    const auto key
        = crypto::SealingPublicKey::fromBytes(BytesView(slot->wrapped).first(crypto::SealingPublicKey::kSize));
    return key ? std::optional(crypto::TeamRecoveryKey{*key}) : std::nullopt;
}

Result<DatabaseKey> SlotFile::openWithTeamKeys(const crypto::TeamRecovery& team) const
{
    const auto* slot = find(SlotType::TeamKeys);
    if (!slot)
        return failure(ErrorKind::Missing, "the vault was not given to a team");
    if (slot->version > kSlotVersion)
        return failure(ErrorKind::NewerFile, "a slot is of a newer version");
    if (slot->wrapped.size() < crypto::SealingPublicKey::kSize)
        return damaged("a slot is too short");
    return keyOf(team.open(associated(*slot), BytesView(slot->wrapped).subspan(crypto::SealingPublicKey::kSize)));
}

void SlotFile::setRecoveryCode(const crypto::RecoveryCode& code, const DatabaseKey& key)
{
    put(SlotType::RecoveryCode, {0, 0, {}}, code.wrappingKey(), key);
}

Result<DatabaseKey> SlotFile::open(const Slot& slot, const crypto::WrappingKey& with) const
{
    if (slot.version > kSlotVersion)
        return failure(ErrorKind::NewerFile, "a slot is of a newer version");
    return keyOf(crypto::unwrap(with, associated(slot), slot.wrapped));
}

Result<DatabaseKey> SlotFile::openWithPassphrase(BytesView passphrase, const crypto::SecretBytes* deviceSecret) const
{
    const auto* together = find(SlotType::PassphraseAndDevice);
    const auto* slot = together && deviceSecret ? together : find(SlotType::Passphrase);
    if (!slot && together)
        return failure(ErrorKind::DeviceSecretGone, "the device has lost its part of the key");
    if (!slot)
        return damaged("there is no slot for a passphrase");
    const auto with = crypto::deriveFromPassphrase(passphrase, slot->parameters);
    if (!with) {
        switch (with.error().kind) {
        case crypto::ErrorKind::OutOfMemory:
            return failure(ErrorKind::OutOfMemory, with.error().context);
        case crypto::ErrorKind::WeakParameters: // somebody edited the file
            return damaged("the slot's parameters are not ours");
        default:
            return failure(ErrorKind::WrongPassphrase, with.error().context);
        }
    }
    return slot == together ? open(*slot, crypto::withDeviceSecret(*with, deviceSecret->view())) : open(*slot, *with);
}

Result<DatabaseKey> SlotFile::openWithRecoveryCode(const crypto::RecoveryCode& code) const
{
    const auto* slot = find(SlotType::RecoveryCode);
    if (!slot)
        return damaged("there is no slot for a recovery code");
    return open(*slot, code.wrappingKey());
}

} // namespace kudelma::vault
