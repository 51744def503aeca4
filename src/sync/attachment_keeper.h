// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/attachment_reference.h"
#include "sync/circle_replica.h"

namespace kudelma::sync {

/// The attachments of all circles of a case: whole and plain in the vault, sealed part by part when they are sent. They
/// travel one part at a time, and a part is sent only while no edit is on its way; what was fetched is kept when all
/// of it is what its reference says, and not before. Without this class a drawing would live on one device.
class AttachmentKeeper
{
public:
    using Circles = std::map<CircleId, std::unique_ptr<CircleReplica>>;
    struct Events
    {
        std::function<void(const CircleId&, const AttachmentId&)> changed;
        std::function<void(const Alarm&)> alarm;
        std::function<void(const Error&)> storageFailed;
    };

    AttachmentKeeper(Surroundings&, const Circles&, Events);

    Result<void> load(); ///< After the circles.
    Result<AttachmentReference> attach(const CircleId&, BytesView content);
    [[nodiscard]] std::optional<Bytes> content(const CircleId&, const AttachmentReference&) const;
    [[nodiscard]] std::optional<AttachmentProgress> progress(const CircleId&, const AttachmentReference&) const;
    void fetch(const CircleId&, const AttachmentReference&, Done);
    void erase(const CircleId&, const AttachmentReference&, Done);
    Result<void> forget(const CircleId&, const AttachmentReference&);
    /// The circle is gone, from the vault too; or this device was taken off it, and nothing is to be left.
    void forgetCircle(const CircleId&, bool isInVault);

    void connected();
    void disconnected();
    void pump(); ///< Something may go now that could not before.

private:
    struct Kept
    {
        vault::StoredAttachment stored;
        std::uint64_t order = 0;
        milliseconds notBefore{0}; ///< Sending; kNever: not on this connection.
        int disagreements = 0; ///< With the server, on this connection.
        std::vector<Done> erased;
    };
    struct Fetch
    {
        AttachmentReference reference;
        crypto::AttachmentOpener opener;
        std::vector<Done> dones;
        milliseconds notBefore{0};
        std::uint64_t order = 0;
    };
    using Name = crypto::AttachmentName;
    using State = vault::AttachmentState;
    using Wanted = std::pair<Name, crypto::Hash>; ///< Whoever names a wrong digest does not stand in the way.

    [[nodiscard]] CircleReplica* circle(const CircleId&) const;
    [[nodiscard]] const Kept* keptAs(const CircleId&, const AttachmentReference&) const;
    [[nodiscard]] bool maySend(const Name&) const;
    [[nodiscard]] bool areEditsOnTheirWay() const;
    void later(Done, Result<void>);
    void waitUntil(milliseconds at);

    // Sending (attachment_sending.cpp).
    void sendNext();
    void sendPart(const Name&, Kept&);
    [[nodiscard]] Result<Bytes> sealedPart(const Name&, const Kept&);
    void partAnswered(const Name&, std::uint32_t part, const wire::Frame* reply);
    void partRefused(Kept&, const wire::Error&);
    void partTaken(const Name&, Kept&, std::uint32_t nextPart);
    void eraseNext();
    void eraseAnswered(const Name&, const wire::Frame* reply);
    void endErasing(const Name&, Result<void>);

    // Fetching (attachment_fetching.cpp).
    void fetchNext();
    void fetched(const Wanted&, std::uint32_t part, const wire::Frame* reply);
    void partCame(const Wanted&, Fetch&, std::uint32_t part, const wire::AttachmentPart&);
    void fetchRefused(const Wanted&, Fetch&, const wire::Error&);
    [[nodiscard]] Result<void> keep(const Name&, const AttachmentReference&, State, BytesView content);
    void endFetch(const Wanted&, Result<void>);
    void endFetches(const Name&, const Result<void>&);
    void raise(const Name&, AlarmKind);
    void changed(const Name&);

    static constexpr milliseconds kNever = milliseconds::max();

    Surroundings& m_around;
    const Circles& m_circles;
    Events m_events;
    std::map<Name, Kept> m_kept;
    std::map<Wanted, Fetch> m_fetches;
    std::uint64_t m_nextOrder = 0;
    std::optional<Name> m_sending; ///< One of its parts is under way.
    std::optional<Wanted> m_fetching;
    std::optional<Name> m_erasing;
    std::optional<std::pair<Name, crypto::AttachmentSealer>> m_sealer; ///< Of what is being sent.
    std::set<std::pair<AlarmKind, Name>> m_raised;
    std::unique_ptr<Timer> m_retry;
    milliseconds m_retryAt = kNever;
    std::shared_ptr<int> m_attempt = std::make_shared<int>(0); ///< Answers to an earlier connection mean nothing.
};

} // namespace kudelma::sync
