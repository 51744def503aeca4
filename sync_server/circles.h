// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync_server/feed.h"
#include "sync_server/journal.h"

namespace kudelma::relay {

/// The circles in use: takes roster entries and envelopes by the rules, gives them their places, and hands them to the
/// Feed when they are on disk. Every function expects a signed-in connection.
class Circles
{
public:
    Circles(Connections&, Post&, Store& reader, Journal&, const Clock&, RandomSource, Quotas);

    void subscribe(Connection&, std::uint64_t request, const wire::Subscribe&);
    void unsubscribe(Connection&, std::uint64_t request, const wire::Unsubscribe&);
    void put(Connection&, std::uint64_t request, wire::Put&);
    void putRoster(Connection&, std::uint64_t request, wire::RosterPut&);
    /// True: it was passed on here, and nodes beside this one may pass it on too.
    bool ephemeral(Connection&, std::uint64_t request, const wire::Ephemeral&);

    void putAttachment(Connection&, std::uint64_t request, wire::AttachmentPut&);
    void getAttachment(Connection&, std::uint64_t request, const wire::AttachmentGet&);
    void eraseAttachment(Connection&, std::uint64_t request, const wire::AttachmentErase&);

    void serve(Connection&); ///< It has room again.
    void left(Connection&); ///< It is about to be removed.
    void passOn(); ///< After a batch came to the disk.
    void changed(const CircleId&, std::uint64_t version); ///< Another node wrote, or this one.
    /// Whether what other nodes write is heard of: else nothing is passed on that depends on who was removed lately.
    void setInTouch(bool isInTouch) { m_isInTouch = isInTouch; }
    /// What a device tells the others of its circle and nobody keeps, from a device at another node.
    void ephemeralFromElsewhere(std::string_view frame);
    void forgetAll(); ///< After writing failed: what is in memory may be ahead of the disk.
    [[nodiscard]] std::size_t count() const { return m_circles.size(); } ///< In memory.

private:
    struct NewEnvelope
    {
        const roster::EnvelopeHeader& header;
        std::shared_ptr<const wire::Envelope> envelope;
        Hash hash;
        Waiter waiter;
    };

    /// Null: no such circle.
    [[nodiscard]] StoreResult<Circle*> find(const CircleId&);
    /// Of a circle on whose roster the device stands. Else the refusal is the same whether the circle exists or not;
    /// but whoever cannot be looked up is never told to be on no roster.
    [[nodiscard]] tl::expected<Circle*, Refusal> findFor(const DeviceId&, const CircleId&);
    [[nodiscard]] StoreResult<std::unique_ptr<Circle>> load(const CircleId&);
    /// Where the store is shared, a circle in memory may be behind: reads it anew if it is. Else why it cannot be said
    /// to be as new as anything that a device may have seen.
    [[nodiscard]] std::optional<Refusal> refresh(const CircleId&);
    void renew(const CircleId&);
    void tellRemoved(Connection&, const CircleId&);
    void serveAnew(const CircleId&, Circle&); ///< All subscribers, from the store.
    [[nodiscard]] std::int64_t freshSession(); ///< See NextVersion.
    void settle(const CircleId&, Circle&, Outcome); ///< A job of the circle has come back.
    void spread(const Circle&, ConnectionId but, const std::string& frame);
    void forgetUnused();

    [[nodiscard]] std::optional<Refusal> isRefused(Circle&, const Connection&, const roster::EnvelopeHeader&);
    [[nodiscard]] bool isSentAgain(Log&, const NewEnvelope&, std::optional<Refusal>&);
    [[nodiscard]] std::optional<Refusal> isOutOfOrder(const Log*, const roster::EnvelopeHeader&);
    [[nodiscard]] bool append(Circle&, const NewEnvelope&); ///< False: the store cannot be read.
    void appended(const CircleId&, const LogKey&, Outcome, bool wasTrimmed);
    [[nodiscard]] std::optional<Refusal> foundCircle(Connection&, std::uint64_t request, wire::RosterPut&);
    [[nodiscard]] std::optional<Refusal> changeRoster(Connection&, std::uint64_t request, wire::RosterPut&);
    void rosterChanged(
        const CircleId&, const wire::RosterEntry&, Waiter, const std::vector<DeviceId>& removed, Outcome);
    /// What can be read from a shared store its standby may not have, once the database began anew or was told to wait
    /// no longer. Tells when whatever was read until now is as safe as an acknowledgement says.
    void confirm(Journal::Done);
    void acknowledgeRosterAgain(Waiter, const CircleId&, std::uint64_t index);
    void acknowledgeRoster(Waiter, const CircleId&, std::uint64_t index);
    [[nodiscard]] static std::vector<DeviceId> removedBy(
        const roster::RosterState& before, const roster::RosterState& after);
    /// Nobody believes the server's word alone that they were taken out: who was on the roster once is shown the signed
    /// entries up to that one, a portion for each time that is asked. What is answered then.
    [[nodiscard]] Refusal showRemoval(const Connection&, const CircleId&, std::uint64_t from, const Refusal&);
    void cutOff(const CircleId&, Circle&, const DeviceId&);
    [[nodiscard]] StoreResult<AttachmentNow> attachmentNow(const Circle&, const AttachmentName&);
    [[nodiscard]] bool recount(const CircleId&, Circle&); ///< False: there is nothing new to be expected.
    [[nodiscard]] std::optional<Refusal> hasNoRoom(
        const Circle&, const DeviceId& author, bool isNew, std::size_t bytes);
    [[nodiscard]] std::optional<Refusal> takePart(Circle&, const AttachmentName&, Waiter, wire::AttachmentPut&);
    [[nodiscard]] std::optional<Refusal> takePartAgain(
        Circle&, const AttachmentName&, Waiter, const wire::AttachmentPut&);
    void doneAgain(Waiter);
    void appendPart(Circle&, const AttachmentName&, AttachmentNow, Waiter, wire::AttachmentPut&);
    [[nodiscard]] std::optional<Refusal> eraseNow(Circle&, const AttachmentName&, const DeviceId& eraser, Waiter);
    void submitAttachment(Circle&, const AttachmentName&, WriteOp, std::size_t bytes);
    void attachmentWritten(const AttachmentName&, Outcome);
    void serveParts(Connection&);
    [[nodiscard]] std::optional<Refusal> servePart(Connection&, const WantedPart&);
    void acknowledge(Waiter, const roster::EnvelopeHeader&, std::uint64_t index, const Hash& chain, Outcome);
    void refusePut(Waiter, const roster::EnvelopeHeader&, const Refusal&);
    [[nodiscard]] std::optional<LogRow> nextRow();

    Connections& m_connections;
    Post& m_post;
    Store& m_reader;
    Journal& m_journal;
    const Clock& m_clock;
    Quotas m_quotas;
    Feed m_feed;
    std::unordered_map<CircleId, std::unique_ptr<Circle>> m_circles;
    std::unordered_map<CircleId, std::set<ConnectionId>> m_orphans; ///< Subscribers of circles that were forgotten.
    std::set<CircleId> m_fresh; ///< Have something to pass on.
    std::unordered_map<DeviceId, std::size_t> m_founding; ///< Circles on their way to the disk.
    std::set<CircleId> m_unserved; ///< Others may have written between their being forgotten and being read again.
    std::set<CircleId> m_behind; ///< To be read anew once nothing of them is on its way.
    RandomSource m_random;
    bool m_isInTouch = true;
    LogRow m_nextRow = 1;
    LogRow m_rowsEnd = 1; ///< The first row that is not ours.
};

} // namespace kudelma::relay
