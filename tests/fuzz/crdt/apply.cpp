// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// An update comes to a document that holds something. Refused, it leaves no trace; taken, it may come again without
// effect, what the document then says of itself is good for others, and it can be laid down and woken.
#include "fuzz/crdt/support.h"

#include "crdt/deep_event.h"

using namespace kudelma::crdt;

namespace {
constexpr int kRefusalsBeforeNew = 500; ///< Filling a document anew takes most of the time.
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static std::unique_ptr<Document> kept;
    static int refusals = 0;
    const Bytes& before = fuzz::filledState();
    if (!kept) {
        kept = std::make_unique<Document>(Options{.clientId = 9});
        fuzz::require(kept->applyUpdate(before).has_value(), "the filled state can be read");
        refusals = 0;
    }
    const auto watch = kept->observeDeep([](const DeepEvent&) {});

    const fuzz::TimeLimit limit;
    const BytesView input(data, size);
    if (!kept->applyUpdate(input)) {
        fuzz::require(kept->encodeStateAsUpdate().value() == before, "a refused update changes nothing");
        fuzz::require(!kept->hasPending(), "a refused update leaves nothing waiting");
        if (++refusals == kRefusalsBeforeNew) // each may leave a name in the tables
            kept.reset();
        return 0;
    }
    const auto taken = std::move(kept);
    Document& document = *taken;
    const Bytes after = document.encodeStateAsUpdate().value();
    fuzz::require(document.applyUpdate(input).has_value(), "what was taken may come again");
    const Bytes again = document.encodeStateAsUpdate().value();
    const Bytes vector = document.encodeStateVector();
    Document other{Options{.clientId = 10}};
    const bool read = other.applyUpdate(after).has_value();
    // What waits is passed on as it came: others may know at once where it belongs (an element that was cut no longer
    // names its parent), and refuse what we would refuse later.
    if (!document.hasPending()) {
        fuzz::require(read, "others can read what we took");
        fuzz::require(other.encodeStateVector() == vector, "others know as much as we do then");
    }
    const std::string json = document.toJson().toJsonText();
    fuzz::require(document.rest(), "it can be laid down");
    fuzz::require(document.toJson().toJsonText() == json, "it wakes as it was");
    fuzz::require(document.rest() && document.encodeStateAsUpdate().value() == again, "to the last byte");
    return 0;
}
