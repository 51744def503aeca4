// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/attachment_sealing.h"
#include "roster/envelope.h"
#include "wire/kudelma.pb.h"

#include <tl/expected.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kudelma::relay {

using crypto::AttachmentName;
using crypto::CircleId;
using crypto::DeviceId;
using crypto::DevicePublicKeys;
using crypto::Hash;
using crypto::InvitationLookup;
using crypto::LogId;
using LogRow = std::int64_t; ///< A log of one generation in the database.

enum class StoreErrorKind { CannotOpen, Unanswered, WrongKey, Newer, Damaged, Full, Failed };

struct StoreError
{
    StoreErrorKind kind;
    std::string context; ///< For the operator; holds no id and no content.
};

template <typename T>
using StoreResult = tl::expected<T, StoreError>;

// ---- What is written; a job is a list of these, and several jobs are one transaction --------------------------

/// Comes first in a job that changes a circle: only whoever has seen all that other nodes wrote may write. The job is
/// overtaken unless the stored version is `version - 1`, and is either the one that was read or one of the same
/// session. A store that nobody shares does not ask.
struct NextVersion
{
    CircleId circle;
    std::uint64_t version = 0; ///< That the job makes; the first is 1.
    std::uint64_t loaded = 0; ///< That the writer's memory of the circle was read at,
    std::int64_t loadedSession = 0; ///< and whose that version was.
    std::int64_t session = 0; ///< Random, of the writer's memory.
};
struct AddCircle
{
    CircleId circle;
    DeviceId founder;
};
struct AppendRoster
{
    CircleId circle;
    std::uint64_t index = 0;
    wire::RosterEntry entry;
};
struct AddLog
{
    LogRow row = 0;
    CircleId circle;
    LogId log;
    std::uint32_t generation = 1;
};
struct AppendEnvelope
{
    LogRow row = 0;
    std::uint64_t index = 0;
    roster::EnvelopeKind kind = roster::EnvelopeKind::Update;
    std::uint64_t covers = 0; ///< Snapshots.
    DeviceId author;
    std::uint64_t authorSeq = 0;
    Hash hash;
    Hash chain;
    std::shared_ptr<const wire::Envelope> envelope;
};
/// Keeps the newest kSnapshotsKept snapshots and what the older of them does not cover.
struct TrimLog
{
    LogRow row = 0;
};
struct EraseGenerations
{
    CircleId circle;
    std::uint32_t below = 0;
};
/// The next part of an attachment, and no other, else the job is overtaken; the first makes it, unless the name is
/// taken.
struct PutAttachmentPart
{
    AttachmentName name;
    std::uint32_t part = 1;
    std::uint32_t parts = 1;
    std::int64_t atMs = 0;
    std::shared_ptr<const std::string> ciphertext;
};
/// Leaves its name behind, so that nothing that comes late brings it back; also of one that never was.
struct EraseAttachment
{
    AttachmentName name;
};
struct StoredKnock
{
    DevicePublicKeys guest;
    std::string sealed;
    std::int64_t atMs = 0;
    bool isPending = true;
    bool isElsewhere = false; ///< Read: they were last seen at another node.
    std::int64_t seenMs = 0; ///< Read, isElsewhere: when that node last said that they are there.
};
struct StoredAnswer
{
    wire::KnockAnswer answer;
    std::int64_t atMs = 0;
};
struct PutInvitation
{
    InvitationLookup lookup;
    DevicePublicKeys creator; ///< The invitation's own keys, or those of the device that made it.
    std::string sealedInfo;
    std::int64_t validToMs = 0;
    std::vector<DeviceId> hosts;
    DeviceId maker; ///< That put it last.
    bool isClosed = false; ///< Taken back, for good.
    std::map<DeviceId, std::string> shares; ///< For hosts: sealed to each.
};
struct RemoveInvitation
{
    InvitationLookup lookup;
    bool keepsClosed = false; ///< One that was taken back stays itself, so that nobody opens it again.
    std::optional<std::int64_t> ifOverMs = std::nullopt; ///< Only if it is over at that time.
};
struct PutKnock
{
    InvitationLookup lookup;
    StoredKnock knock;
};
/// Unless it was answered or made anew meanwhile.
struct RemoveKnock
{
    InvitationLookup lookup;
    DeviceId guest;
    std::int64_t knockedAtMs = 0;
};
/// Of a store that several nodes share: they are connected here, and wait. Nobody is told of it.
struct SeenKnock
{
    InvitationLookup lookup;
    DeviceId guest;
    std::int64_t knockedAtMs = 0;
    std::int64_t seenMs = 0;
};
/// To this knock and no later one, else the job is overtaken.
struct PutAnswer
{
    InvitationLookup lookup;
    DeviceId guest;
    StoredAnswer answer;
    std::int64_t knockedAtMs = 0;
    bool waitsOn = false; ///< The knock is pending still.
};
/// Not an answer that came later.
struct RemoveAnswer
{
    InvitationLookup lookup;
    DeviceId guest;
    std::int64_t answeredAtMs = 0;
};
struct PutCode
{
    InvitationLookup lookup;
    std::string digits;
    std::int64_t validToMs = 0;
};
/// Writes nothing that stays: once it is on disk, so is everything that was there to be read before it was submitted.
struct Confirm
{ };
/// Forgets what is over.
struct Purge
{
    std::int64_t nowMs = 0;
    std::int64_t answersBeforeMs = 0;
    std::int64_t unfinishedBeforeMs = 0; ///< Attachments whose last part came earlier, and was not the last one.
};

using WriteOp = std::variant<NextVersion, AddCircle, AppendRoster, AddLog, AppendEnvelope, TrimLog, EraseGenerations,
    PutAttachmentPart, EraseAttachment, PutInvitation, RemoveInvitation, PutKnock, RemoveKnock, SeenKnock, PutAnswer,
    RemoveAnswer, PutCode, Confirm, Purge>;
using WriteJob = std::vector<WriteOp>;
using OvertakenJobs
    = std::vector<std::size_t>; ///< Numbers of jobs in a batch that another node was faster than, ascending.

// ---- What is read ----------------------------------------------------------------------------------------------

struct StoredLog
{
    LogRow row = 0;
    LogId log;
    std::uint32_t generation = 1;
    std::uint64_t head = 0;
    Hash chain;
    std::uint64_t newestCovers = 0; ///< Of the newest snapshot; 0: none.
    std::map<DeviceId, roster::AuthorHead> authors;
};
/// What one device has put into one circle.
struct AttachmentCounts
{
    std::size_t names = 0; ///< With those of the erased ones.
    std::size_t present = 0; ///< Finished or not.
    std::uint64_t bytes = 0;
    friend bool operator==(const AttachmentCounts&, const AttachmentCounts&) = default;
};
using AttachmentsOf = std::map<DeviceId, AttachmentCounts>; ///< By author.
struct StoredCircle
{
    std::vector<wire::RosterEntry> roster;
    std::vector<StoredLog> logs;
    AttachmentsOf attachments;
    std::uint64_t bytes = 0;
    std::uint64_t version = 0; ///< Jobs that changed it; stays 0 in a store that is not shared.
    std::int64_t session = 0; ///< Of the last of them.
};
struct StoredEntry
{
    std::uint64_t index = 0;
    wire::Envelope envelope; ///< A stub if it is a snapshot.
};
struct StoredSnapshot
{
    std::uint64_t index = 0;
    std::uint64_t covers = 0;
    wire::Envelope envelope;
};
struct StoredAttachment
{
    std::uint32_t parts = 0;
    std::uint32_t received = 0; ///< Parts so far.
    std::uint64_t size = 0; ///< Of their ciphertexts.
    bool isErased = false;
};
struct StoredAttachmentPart
{
    std::uint32_t parts = 0;
    std::string ciphertext;
};
struct StoredPlace
{
    std::uint64_t index = 0;
    Hash hash;
    Hash chain;
};
struct StoredInvitation
{
    PutInvitation invitation;
    std::map<DeviceId, StoredKnock> knocks;
    std::map<DeviceId, StoredAnswer> answers;
    std::optional<PutCode> code;
};

/// The relay's durable memory: a database that belongs to one server (EmbeddedStore) or is shared by several nodes
/// (PostgresStore). Open it twice, once in the thread that writes and once in the one that reads; a reader sees what
/// was committed before its call. Not to be shared between threads.
class Store
{
public:
    virtual ~Store() = default;

    /// All jobs in one transaction, but for those that were overtaken: these have not happened. On error nothing
    /// was written, or, where the connection to the database broke, it is not known.
    [[nodiscard]] virtual StoreResult<OvertakenJobs> write(const std::vector<WriteJob>&) = 0;
    /// Others write too: what is in memory may be behind.
    [[nodiscard]] virtual bool isShared() const = 0;
    /// The first of `count` numbers for logs that nobody else gets.
    [[nodiscard]] virtual StoreResult<LogRow> reserveLogRows(std::size_t count) = 0;
    /// Absent: no such circle. 0 in a store that is not shared.
    [[nodiscard]] virtual StoreResult<std::optional<std::uint64_t>> versionOf(const CircleId&) = 0;
    /// On disk, about.
    [[nodiscard]] virtual StoreResult<std::uint64_t> size() = 0;

    [[nodiscard]] virtual StoreResult<std::optional<StoredCircle>> circle(const CircleId&) = 0;
    [[nodiscard]] virtual StoreResult<std::uint64_t> bytesOf(const CircleId&) = 0;
    [[nodiscard]] virtual StoreResult<std::size_t> circlesFoundedBy(const DeviceId&) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<wire::RosterEntry>> roster(
        const CircleId&, std::uint64_t from, std::uint64_t before, std::size_t maxBytes)
        = 0;
    /// From `from` (the first may pass maxBytes) to `through`; begins later when the log was trimmed.
    [[nodiscard]] virtual StoreResult<std::vector<StoredEntry>> entries(
        LogRow, std::uint64_t from, std::uint64_t through, std::size_t maxBytes)
        = 0;
    [[nodiscard]] virtual StoreResult<std::optional<StoredSnapshot>> newestSnapshot(LogRow, std::uint64_t through) = 0;
    [[nodiscard]] virtual StoreResult<std::optional<StoredPlace>> placeOf(
        LogRow, const DeviceId& author, std::uint64_t authorSeq)
        = 0;
    [[nodiscard]] virtual StoreResult<std::optional<Hash>> chainAt(LogRow, std::uint64_t index) = 0;

    [[nodiscard]] virtual StoreResult<AttachmentsOf> attachmentsOf(const CircleId&) = 0;
    /// Absent: there never was one, or it was purged.
    [[nodiscard]] virtual StoreResult<std::optional<StoredAttachment>> attachment(const AttachmentName&) = 0;
    /// Absent: it was erased, or has not come so far.
    [[nodiscard]] virtual StoreResult<std::optional<StoredAttachmentPart>> attachmentPart(
        const AttachmentName&, std::uint32_t part)
        = 0;

    [[nodiscard]] virtual StoreResult<std::optional<StoredInvitation>> invitation(const InvitationLookup&) = 0;
    [[nodiscard]] virtual StoreResult<std::size_t> invitationsOf(const DeviceId&) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<InvitationLookup>> withKnocksFor(const DeviceId& host) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<InvitationLookup>> withAnswersFor(const DeviceId& guest) = 0;
    [[nodiscard]] virtual StoreResult<std::optional<InvitationLookup>> byCode(
        const std::string& digits, std::int64_t nowMs)
        = 0;

protected:
    Store() = default;
    Store(const Store&) = default;
    Store& operator=(const Store&) = default;
};

} // namespace kudelma::relay
