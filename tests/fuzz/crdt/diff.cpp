// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// An update is cut by a state vector; a document answers one.
#include "fuzz/crdt/support.h"

using namespace kudelma::crdt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Document document{Options{.clientId = 9}};
    static const bool isFilled = document.applyUpdate(fuzz::filledState()).has_value();
    fuzz::require(isFilled, "the filled state can be read");
    const fuzz::TimeLimit limit;
    const auto [vector, update] = fuzz::halves(BytesView(data, size));
    if (const auto rest = diffUpdate(update, vector))
        fuzz::require(clientsOf(*rest).has_value(), "what was cut can be read");
    if (const auto rest = diffUpdate(fuzz::filledState(), vector))
        fuzz::require(clientsOf(*rest).has_value(), "what was cut can be read");
    if (const auto answer = document.encodeStateAsUpdate(vector))
        fuzz::require(clientsOf(*answer).has_value(), "an answer can be read");
    return 0;
}
