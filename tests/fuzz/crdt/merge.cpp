// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Two updates become one.
#include "fuzz/crdt/support.h"

using namespace kudelma::crdt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::TimeLimit limit;
    const auto [left, right] = fuzz::halves(BytesView(data, size));
    const Bytes one(left.begin(), left.end());
    const Bytes two(right.begin(), right.end());
    const auto merged = mergeUpdates({one, two});
    const bool readable = clientsOf(one).has_value() && clientsOf(two).has_value();
    fuzz::require(merged.has_value() == readable, "what can be read can be merged, and nothing else");
    if (merged)
        fuzz::require(clientsOf(*merged).has_value(), "what was merged can be read");
    if (const auto more = mergeUpdates({fuzz::filledState(), two}))
        fuzz::require(clientsOf(*more).has_value(), "what was merged can be read");
    return 0;
}
