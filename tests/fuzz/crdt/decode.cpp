// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Everything that reads bytes without a document's help: updates, snapshots, positions, presence.
#include "fuzz/crdt/support.h"

#include "crdt/awareness.h"
#include "crdt/relative_position.h"
#include "crdt/snapshot.h"

using namespace kudelma::crdt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::TimeLimit limit;
    const BytesView input(data, size);
    const bool readable = clientsOf(input).has_value();
    fuzz::require(encodeStateVectorFromUpdate(input).has_value() == readable, "an update is readable or is not");
    fuzz::require(snapshotContains(Bytes{0, 0}, input).has_value() == readable, "an update is readable or is not");
    if (equalSnapshots(input, input))
        fuzz::require(*equalSnapshots(input, input), "a snapshot equals itself");

    static Document document{Options{.clientId = 9}};
    static_cast<void>(document.text("t"));
    static_cast<void>(absolutePosition(document, input));

    Awareness awareness(1);
    const auto known = Awareness::clientsOf(input);
    fuzz::require(awareness.apply(input, {}).has_value() == known.has_value(), "presence is readable or is not");
    if (known) {
        Awareness other(2);
        fuzz::require(other.apply(awareness.encode(*known), {}).has_value(), "what we say of presence is readable");
    }
    return 0;
}
