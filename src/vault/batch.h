// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/attachment_sealing.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kudelma::vault {

using crypto::AttachmentName;
using crypto::Bytes;
using crypto::BytesView;
using crypto::CircleId;
using crypto::DeviceId;
using crypto::InvitationLookup;
using crypto::LogId;

/// One log of one generation: what makes one document.
struct LogKey
{
    CircleId circle{};
    LogId log{};
    std::uint32_t generation = 1;
    friend auto operator<=>(const LogKey&, const LogKey&) = default;
};

/// An update of a document, verified and in plain text.
struct StoredUpdate
{
    DeviceId author{};
    std::uint64_t index = 0; ///< Its place in the server's log; 0: written here, or a whole state.
    Bytes update;
    friend bool operator==(const StoredUpdate&, const StoredUpdate&) = default;
};

/// Something written here that the server has not acknowledged.
struct OutboxEntry
{
    std::uint64_t number = 0; ///< From CaseStore::nextOutboxNumber(); entries are read back in this order.
    LogKey log;
    Bytes payload; ///< In plain text, so that it can be sealed again under a newer epoch.
    Bytes sealed; ///< The envelope once it was sent, so that a resend has the same bytes; empty before.
    friend bool operator==(const OutboxEntry&, const OutboxEntry&) = default;
};

/// An entry that was not applied. It is never dropped: people are shown who wrote it and why it was put aside.
struct QuarantinedEntry
{
    LogKey log;
    std::uint64_t index = 0;
    DeviceId author{};
    std::uint32_t reason = 0; ///< sync::QuarantineReason.
    std::int64_t atMs = 0;
    Bytes entry; ///< As it came; may be empty.
    friend bool operator==(const QuarantinedEntry&, const QuarantinedEntry&) = default;
};

enum class AttachmentState {
    Outgoing = 1, ///< Whole here; the server does not have all of it.
    Here = 2,
    Erasing = 3, ///< Erased here; the server is yet to hear of it.
};

/// An attachment without its content and its key.
struct StoredAttachment
{
    AttachmentName name;
    AttachmentState state = AttachmentState::Here;
    std::uint32_t nextPart = 1; ///< Outgoing: that the server does not have.
    std::uint32_t size = 0;
    crypto::Hash digest{};
    friend bool operator==(const StoredAttachment&, const StoredAttachment&) = default;
};

/// Changes to a case that are stored together or not at all: collect them, then CaseStore::commit(). They are made
/// in the order in which they were called. Holds values only, so it may be made on one thread and committed on another.
class Batch
{
public:
    /// A circle and what the sync room remembers of it. Every other record of a circle needs it to be there.
    void putCircle(const CircleId& circle, Bytes memory);
    void forgetCircle(const CircleId& circle); ///< With its keys, roster, logs, outbox, quarantine and attachments.

    void putRosterEntry(const CircleId& circle, std::uint64_t index, Bytes entry); ///< Replaces what stood there.
    void cutRoster(const CircleId& circle, std::uint64_t fromIndex); ///< Removes that entry and all later ones.
    void putEpochKey(const CircleId& circle, std::uint32_t epoch, const crypto::EpochKey& key);

    /// What the sync room remembers of a log: how far it was read, the heads of its chains. Updates need it.
    void putLog(const LogKey& log, Bytes memory);
    void appendUpdate(const LogKey& log, StoredUpdate update);
    /// The document as one update in place of all that were appended so far.
    void replaceUpdates(const LogKey& log, Bytes state);
    void forgetLog(const LogKey& log); ///< With its updates, outbox and quarantine.

    void putOutbox(OutboxEntry entry); ///< Replaces the entry of the same number.
    void removeOutbox(std::uint64_t number);

    void addQuarantined(QuarantinedEntry entry);

    /// Replaces one of the same name, and its content. No key: one that is being erased.
    void putAttachment(const StoredAttachment& attachment, const crypto::AttachmentKey* key);
    void appendAttachmentContent(const AttachmentName& name, std::uint32_t part, Bytes content); ///< In any pieces.
    void setAttachmentProgress(const AttachmentName& name, AttachmentState state, std::uint32_t nextPart);
    void removeAttachment(const AttachmentName& name);

    void putInvitation(const InvitationLookup& lookup, Bytes invitation);
    void removeInvitation(const InvitationLookup& lookup);

    void putDraft(std::string key, Bytes text); ///< What was typed and not yet given to a document.
    void removeDraft(std::string key);
    void putSetting(std::string key, Bytes value);
    void removeSetting(std::string key);

    [[nodiscard]] bool empty() const { return m_changes.empty(); }
    [[nodiscard]] std::size_t size() const { return m_changes.size(); }

private:
    friend class BatchWriter;
    struct PutCircle
    {
        CircleId circle;
        Bytes memory;
    };
    struct ForgetCircle
    {
        CircleId circle;
    };
    struct PutRosterEntry
    {
        CircleId circle;
        std::uint64_t index;
        Bytes entry;
    };
    struct CutRoster
    {
        CircleId circle;
        std::uint64_t fromIndex;
    };
    struct PutEpochKey
    {
        CircleId circle;
        std::uint32_t epoch;
        crypto::EpochKey key;
    };
    struct PutLog
    {
        LogKey log;
        Bytes memory;
    };
    struct AppendUpdate
    {
        LogKey log;
        StoredUpdate update;
    };
    struct ReplaceUpdates
    {
        LogKey log;
        Bytes state;
    };
    struct ForgetLog
    {
        LogKey log;
    };
    struct PutOutbox
    {
        OutboxEntry entry;
    };
    struct RemoveOutbox
    {
        std::uint64_t number;
    };
    struct AddQuarantined
    {
        QuarantinedEntry entry;
    };
    struct PutAttachment
    {
        StoredAttachment attachment;
        std::optional<crypto::AttachmentKey> key;
    };
    struct AppendAttachmentContent
    {
        AttachmentName name;
        std::uint32_t part;
        Bytes content;
    };
    struct SetAttachmentProgress
    {
        AttachmentName name;
        AttachmentState state;
        std::uint32_t nextPart;
    };
    struct RemoveAttachment
    {
        AttachmentName name;
    };
    struct PutInvitation
    {
        InvitationLookup lookup;
        Bytes invitation;
    };
    struct RemoveInvitation
    {
        InvitationLookup lookup;
    };
    struct PutText
    {
        bool draft;
        std::string key;
        Bytes value;
    };
    struct RemoveText
    {
        bool draft;
        std::string key;
    };
    using Change = std::variant<PutCircle, ForgetCircle, PutRosterEntry, CutRoster, PutEpochKey, PutLog, AppendUpdate,
        ReplaceUpdates, ForgetLog, PutOutbox, RemoveOutbox, AddQuarantined, PutAttachment, AppendAttachmentContent,
        SetAttachmentProgress, RemoveAttachment, PutInvitation, RemoveInvitation, PutText, RemoveText>;

    std::vector<Change> m_changes;
};

} // namespace kudelma::vault
