// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "fuzz/crdt/support.h"

namespace kudelma::crdt::fuzz {

const Bytes& filledState()
{
    static const Bytes state = [] {
        Document one{Options{.clientId = 1}};
        Document two{Options{.clientId = 2}};
        const Map map = one.map("m");
        one.transact([&](Transaction& t) {
            map.set(t, "name", "Äiti");
            map.set(t, "name", "isä");
            map.setMap(t, "record").setArray(t, "list").push(t, {1, "two", nullptr});
            one.text("t").insert(t, 0, u"sano 😀 mitä vain");
            one.array("a").push(t, {1, 2, 3});
        });
        const auto first = two.applyUpdate(one.encodeStateAsUpdate().value());
        two.transact([&](Transaction& t) {
            two.text("t").remove(t, 2, 3);
            two.text("t").format(t, 4, 3, {{"bold", true}});
            two.map("m").set(t, "name", "joku muu");
            two.array("a").remove(t, 1);
        });
        require(first.has_value(), "a document takes what another made");
        return two.encodeStateAsUpdate().value();
    }();
    return state;
}

std::pair<BytesView, BytesView> halves(BytesView input)
{
    if (input.empty())
        return {};
    const BytesView rest = input.subspan(1);
    const std::size_t cut = rest.size() * input[0] / 256;
    return {rest.first(cut), rest.subspan(cut)};
}

} // namespace kudelma::crdt::fuzz
