// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/store.h"

#include <map>

namespace kudelma::fuzz {

/// What a relay's store promises, in memory alone: nothing outlives it. So a million relays can begin anew.
class MemoryStore : public relay::Store
{
public:
    struct Envelope
    {
        relay::AppendEnvelope op;
        bool isTrimmed = false; ///< A snapshot whose ciphertext went.
    };
    struct Log
    {
        relay::AddLog op;
        std::map<std::uint64_t, Envelope> envelopes; ///< By index.
        std::uint64_t head = 0;
        relay::Hash chain;
        std::map<relay::DeviceId, roster::AuthorHead> authors;
    };
    struct Circle
    {
        relay::DeviceId founder;
        std::vector<wire::RosterEntry> roster;
    };

    struct Attachment
    {
        std::uint32_t parts = 0;
        std::vector<std::shared_ptr<const std::string>> received;
        std::int64_t lastAtMs = 0;
        bool isErased = false;
    };

    [[nodiscard]] const std::map<relay::CircleId, Circle>& circles() const { return m_circles; }
    [[nodiscard]] const std::map<relay::LogRow, Log>& logs() const { return m_logs; }
    [[nodiscard]] const std::map<relay::AttachmentName, Attachment>& attachments() const { return m_attachments; }

    relay::StoreResult<relay::OvertakenJobs> write(const std::vector<relay::WriteJob>&) override;
    bool isShared() const override { return false; }
    relay::StoreResult<relay::LogRow> reserveLogRows(std::size_t count) override;
    relay::StoreResult<std::optional<std::uint64_t>> versionOf(const relay::CircleId&) override;
    relay::StoreResult<std::uint64_t> size() override { return 0u; }
    relay::StoreResult<std::optional<relay::StoredCircle>> circle(const relay::CircleId&) override;
    relay::StoreResult<std::uint64_t> bytesOf(const relay::CircleId&) override;
    relay::StoreResult<std::size_t> circlesFoundedBy(const relay::DeviceId&) override;
    relay::StoreResult<std::vector<wire::RosterEntry>> roster(
        const relay::CircleId&, std::uint64_t from, std::uint64_t before, std::size_t maxBytes) override;
    relay::StoreResult<std::vector<relay::StoredEntry>> entries(
        relay::LogRow, std::uint64_t from, std::uint64_t through, std::size_t maxBytes) override;
    relay::StoreResult<std::optional<relay::StoredSnapshot>> newestSnapshot(
        relay::LogRow, std::uint64_t through) override;
    relay::StoreResult<std::optional<relay::StoredPlace>> placeOf(
        relay::LogRow, const relay::DeviceId&, std::uint64_t authorSeq) override;
    relay::StoreResult<std::optional<relay::Hash>> chainAt(relay::LogRow, std::uint64_t index) override;
    relay::StoreResult<relay::AttachmentsOf> attachmentsOf(const relay::CircleId&) override;
    relay::StoreResult<std::optional<relay::StoredAttachment>> attachment(const relay::AttachmentName&) override;
    relay::StoreResult<std::optional<relay::StoredAttachmentPart>> attachmentPart(
        const relay::AttachmentName&, std::uint32_t part) override;
    relay::StoreResult<std::optional<relay::StoredInvitation>> invitation(const relay::InvitationLookup&) override;
    relay::StoreResult<std::size_t> invitationsOf(const relay::DeviceId&) override;
    relay::StoreResult<std::vector<relay::InvitationLookup>> withKnocksFor(const relay::DeviceId& host) override;
    relay::StoreResult<std::vector<relay::InvitationLookup>> withAnswersFor(const relay::DeviceId& guest) override;
    relay::StoreResult<std::optional<relay::InvitationLookup>> byCode(
        const std::string& digits, std::int64_t nowMs) override;

private:
    void take(const relay::NextVersion&) { }
    void take(const relay::AddCircle&);
    void take(const relay::AppendRoster&);
    void take(const relay::AddLog&);
    void take(const relay::AppendEnvelope&);
    void take(const relay::TrimLog&);
    void take(const relay::EraseGenerations&);
    void take(const relay::PutAttachmentPart&);
    void take(const relay::EraseAttachment&);
    void take(const relay::PutInvitation&);
    void take(const relay::RemoveInvitation&);
    void take(const relay::PutKnock&);
    void take(const relay::RemoveKnock&);
    void take(const relay::SeenKnock&) { }
    void take(const relay::PutAnswer&);
    void take(const relay::RemoveAnswer&);
    void take(const relay::PutCode&);
    void take(const relay::Confirm&) { }
    void take(const relay::Purge&);
    /// Its place is not the next one, as after a purge.
    [[nodiscard]] bool isOvertaken(const relay::PutAttachmentPart&) const;
    [[nodiscard]] const Envelope* snapshotBefore(const Log&, std::uint64_t through) const;

    std::map<relay::CircleId, Circle> m_circles;
    std::map<relay::LogRow, Log> m_logs;
    std::map<relay::AttachmentName, Attachment> m_attachments;
    std::map<relay::InvitationLookup, relay::StoredInvitation> m_invitations;
    relay::LogRow m_reserved = 0;
};

} // namespace kudelma::fuzz
