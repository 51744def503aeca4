// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What comes over the wire, up to where a document begins: frames, envelopes, rosters, snapshots, answers at the door.
// The input is either the message itself or a list of changes to a good one. None of it is believed, and none of it
// changes anything.
#include "fuzz/wire/support.h"

#include "crypto/attachment_sealing.h"
#include "roster/envelope.h"
#include "roster/roster_builder.h"
#include "roster/statements.h"

using namespace kudelma;
using namespace kudelma::roster;

namespace {

struct Bed
{
    Bed()
        : host(*crypto::DeviceIdentity::fromSeed(fuzz::letters(64, 1).view()))
        , guest(*crypto::DeviceIdentity::fromSeed(fuzz::letters(64, 2).view()))
        , key(*crypto::EpochKey::fromBytes(fuzz::letters(32, 3).view()))
        , roster(RosterBuilder::founding(host).newEpoch(key).sign()->after)
    {
        head.circle = roster.circle();
        envelope = update();
        good.push_back(envelope.SerializeAsString());
        good.push_back(RosterBuilder(roster, host)
                           .add(guest.publicKeys(), Role::Guest)
                           .shareKey(key)
                           .sign()
                           ->entry.SerializeAsString());
        wire::KnockAnswer answer;
        answer.set_lookup(std::string(10, 'l'));
        answer.set_guest_device(std::string(16, 'g'));
        answer.set_sealed_answer(std::string(40, 's'));
        signKnockAnswer(host, answer);
        good.push_back(answer.SerializeAsString());
        wire::Frame frame;
        *frame.mutable_entries()->add_envelopes() = envelope;
        good.push_back(frame.SerializeAsString());
        good.push_back(part());
    }
    /// The only part of an attachment.
    std::string part() const
    {
        const crypto::Bytes content(300, 'a');
        auto sealer = crypto::AttachmentSealer::begin(
            {roster.circle(), host.id(), {}}, attachmentKey, content.size(), crypto::attachmentDigest(content));
        return textOf(*sealer->seal(content));
    }
    crypto::AttachmentOpener opener() const
    {
        return std::move(*crypto::AttachmentOpener::begin(
            {roster.circle(), host.id(), {}}, attachmentKey, 300, crypto::attachmentDigest(crypto::Bytes(300, 'a'))));
    }
    wire::Envelope update() const
    {
        EnvelopeHeader header;
        header.circle = roster.circle();
        header.authorSeq = 1;
        header.epoch = 1;
        header.rosterHead = roster.head();
        return seal(header, host, key, crypto::Bytes{1, 2, 3});
    }

    crypto::DeviceIdentity host;
    crypto::DeviceIdentity guest;
    crypto::EpochKey key;
    crypto::AttachmentKey attachmentKey = *crypto::AttachmentKey::fromBytes(fuzz::letters(32, 4).view());
    RosterState roster;
    LogHead head;
    wire::Envelope envelope;
    std::vector<std::string> good; ///< Of each kind one.
};

void tryEnvelope(const Bed& bed, const wire::Envelope& envelope)
{
    LogHead trial = bed.head;
    const bool taken = advance(trial, bed.roster, envelope, 1).has_value();
    // The signature is over the ciphertext's hash too: a stub of the good one is as good.
    const bool isSigned
        = envelope.header() == bed.envelope.header() && envelope.signature() == bed.envelope.signature();
    fuzz::require(isSigned || !taken, "only what the host signed is taken");
    fuzz::require(taken || trial.index == bed.head.index, "what is refused moves nothing");
    (void)checkPresence(bed.roster, envelope);
    (void)envelopeHash(envelope);
    (void)stubOf(envelope);
    if (const auto header = parseHeader(envelope)) {
        (void)checkAgainst(bed.roster, *header);
        if (const auto payload = open(envelope, *header, bed.key)) {
            wire::SnapshotPayload snapshot;
            if (snapshot.ParseFromArray(payload->data(), int(payload->size())))
                (void)beginAt(bed.roster.circle(), {}, 1, bed.roster, envelope, snapshot);
        }
    }
    passOver(trial, envelope);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Bed bed;
    const fuzz::TimeLimit limit;
    const std::uint8_t kind = size > 0 ? data[0] : 0;
    const std::string bytes = fuzz::changed(bed.good[kind % bed.good.size()], {data, size});
    switch (kind % bed.good.size()) {
    case 0: {
        wire::Envelope envelope;
        if (envelope.ParseFromString(bytes))
            tryEnvelope(bed, envelope);
        break;
    }
    case 1: {
        wire::RosterEntry entry;
        RosterState state = bed.roster;
        wire::RosterEntry good;
        good.ParseFromString(bed.good[1]);
        if (entry.ParseFromString(bytes) && state.apply(entry))
            fuzz::require(entry.body() == good.body() && entry.signature() == good.signature(),
                "only what the host signed is taken");
        break;
    }
    case 2: {
        wire::KnockAnswer answer;
        if (answer.ParseFromString(bytes))
            (void)verifyKnockAnswer(bed.host.publicKeys(), answer);
        break;
    }
    case 4: {
        auto opener = bed.opener();
        const bool isOpen = opener.open(viewOf(bytes)).has_value();
        fuzz::require(isOpen == (bytes == bed.good[4]), "only what was sealed opens");
        break;
    }
    default: {
        wire::Frame frame;
        if (!frame.ParseFromString(bytes))
            break;
        for (const auto& envelope : frame.entries().envelopes())
            tryEnvelope(bed, envelope);
        if (frame.has_put())
            tryEnvelope(bed, frame.put().envelope());
    }
    }
    return 0;
}
