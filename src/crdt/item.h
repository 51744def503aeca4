// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/encoding.h"
#include "crdt/wire_update.h"

namespace kudelma::crdt {

struct IndexLeaf;

/// Encoded values one after another ("any" or JSON), or one opaque content. Kept as bytes: loading and sending copies
/// them, only reading unpacks, and nothing that the format may carry is lost on the way.
class Run
{
public:
    Run() = default;
    explicit Run(BytesView encoded)
        : m_bytes(asText(encoded))
    { }

    [[nodiscard]] BytesView bytes() const { return asBytes(m_bytes); }
    /// The bytes of element `at`, of `length` elements.
    [[nodiscard]] BytesView element(Kind kind, Clock length, Clock at) const;
    Run splitOff(Kind kind, Clock length, Clock at);
    void append(const Run& other);

private:
    const std::vector<std::uint32_t>& ends(Kind kind, Clock length) const;

    std::string m_bytes;
    mutable std::unique_ptr<std::vector<std::uint32_t>> m_ends; ///< Where elements end; made when first needed.
};

using Content = std::variant<std::monostate, std::u16string, Run, Branch*>;

/// A piece of content in the weave: a run of elements that one client made in one go and that nobody has come between
/// yet. It stands in two lists: its author's log (by clock) and its parent's sequence or field (left, right). What
/// weaving and walking read stands in one line of the cache.
struct alignas(64) Item
{
    Id id;
    Clock length = 1;
    Kind kind = Kind::Gc;
    bool deleted = false;
    bool keep = false; ///< Undo may want it back: not to be collected.
    Item* left = nullptr;
    Item* right = nullptr;
    Branch* parent = nullptr;
    const std::string* key = nullptr; ///< Interned in the store; null in sequences.
    Id origin; ///< The element to the left when it was made; never changes.
    Id rightOrigin; ///< The element to the right when it was made; never changes.

    Content content;
    IndexLeaf* leaf = nullptr; ///< Where the parent's sequence index holds it, if it has one.
    std::uint64_t stamp = 0; ///< Which conflict scan met it last; replaces two hash sets.

    [[nodiscard]] Clock end() const { return id.clock + length; }
    [[nodiscard]] Id lastId() const { return {id.client, end() - 1}; }
    [[nodiscard]] bool covers(Id wanted) const
    {
        return id.client == wanted.client && wanted.clock >= id.clock && wanted.clock < end();
    }
    [[nodiscard]] bool isCountable() const { return kind != Kind::Gc && kind != Kind::Deleted && kind != Kind::Format; }
    [[nodiscard]] bool isVisible() const { return !deleted && isCountable(); }
    [[nodiscard]] Clock visibleLength() const { return isVisible() ? length : 0; }

    [[nodiscard]] const std::u16string& text() const { return std::get<std::u16string>(content); }
    [[nodiscard]] const Run& run() const { return std::get<Run>(content); }
    [[nodiscard]] Branch* branch() const
    {
        return std::holds_alternative<Branch*>(content) ? std::get<Branch*>(content) : nullptr;
    }
    /// The plain value of element `at`; undefined for what is no plain value.
    [[nodiscard]] Any value(Clock at) const;
};

/// The content of an "embed" or "format" item.
[[nodiscard]] Any embedOf(const Item& item);
struct FormatMark
{
    std::string key;
    std::string json;
};
[[nodiscard]] FormatMark formatOf(const Item& item);

/// Cuts the content of `item` at `at` and gives the right part. A surrogate pair that is cut becomes U+FFFD on both
/// sides, in every replica alike (Yjs's rule).
[[nodiscard]] Content splitContent(Item& item, Clock at);

/// Whether `right` continues `left`, so that both can be one item.
[[nodiscard]] bool canMerge(const Item& left, const Item& right);
void appendContent(Item& left, const Item& right);

[[nodiscard]] Content contentOf(const Block& block);

} // namespace kudelma::crdt
