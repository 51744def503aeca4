// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/delete_set.h"

namespace kudelma::crdt {

/// One struct of an update, checked but not unpacked: its views point into the update's bytes, which must live longer.
/// Merging, cutting and waiting need no more than this.
struct Block
{
    enum class Parent : std::uint8_t { Inherited, Root, Item };

    ClientId client = 0;
    Clock clock = 0;
    Clock length = 0;
    Kind kind = Kind::Gc;
    Parent parent = Parent::Inherited;
    bool hasOrigin = false;
    bool hasRightOrigin = false;
    bool hasKey = false;
    bool endsReplaced = false; ///< The same at the end.
    bool startsReplaced = false; ///< The text was cut inside a surrogate pair: U+FFFD stands before `content`.
    WireId origin;
    WireId rightOrigin;
    WireId parentItem;
    std::string_view rootName;
    std::string_view key;
    BytesView content; ///< String: UTF-8. Any, Json: the elements. Others: as encoded.

    [[nodiscard]] Clock end() const { return clock + length; }
};

struct ClientBlocks
{
    ClientId client = 0;
    std::vector<Block> blocks; ///< Without a gap: Skip blocks fill what is missing.
};

struct WireUpdate
{
    std::vector<ClientBlocks> clients; ///< In the order of the bytes.
    DeleteSet deletes;
};

[[nodiscard]] Result<WireUpdate> readUpdate(BytesView bytes, const Limits& limits);
[[nodiscard]] Result<StateVector> readStateVector(BytesView bytes);
void writeStateVector(Writer& writer, const StateVector& state);

/// Drops the first `count` elements (fewer than its length).
void dropFront(Block& block, Clock count);
/// Keeps only the first `count` elements (at least one).
void keepFront(Block& block, Clock count);
void writeBlock(Writer& writer, Block block, Clock offset);

/// The offset in `utf8` of the UTF-16 code unit `units`. A unit inside a surrogate pair gives the place after the pair
/// and sets `inside`.
std::size_t utf8Offset(std::string_view utf8, std::size_t units, bool& inside);

} // namespace kudelma::crdt
