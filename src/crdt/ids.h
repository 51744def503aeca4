// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

#include <cstdint>
#include <functional>
#include <map>

namespace kudelma::crdt {

using Clock = std::uint32_t; ///< Place of an element in its author's own sequence.
using ClientIndex = std::uint32_t; ///< Place of a client in the store's table: ids inside a document stay small.

constexpr Clock kMaxClock = 0x7fff'ffff;
constexpr ClientId kMaxClientId = (ClientId(1) << 53) - 1; ///< What a JavaScript number holds exactly.
constexpr ClientIndex kNoClient = 0xffff'ffff;

/// Name of one element inside a document.
struct Id
{
    ClientIndex client = kNoClient;
    Clock clock = 0;
    [[nodiscard]] bool isSet() const { return client != kNoClient; }
    friend bool operator==(const Id&, const Id&) = default;
};

/// The same on the wire.
struct WireId
{
    ClientId client = 0;
    Clock clock = 0;
    friend bool operator==(const WireId&, const WireId&) = default;
};

/// How far each client's sequence is known. Ordered as Yjs writes it: highest client first.
using StateVector = std::map<ClientId, Clock, std::greater<>>;

/// What an item holds; the numbers are those of the encoding.
enum class Kind : std::uint8_t { Gc, Deleted, Json, Binary, String, Embed, Format, Type, Any, Doc, Skip };

/// Shared types; the numbers are those of the encoding. Unknown: a root that nobody has asked for by type yet.
enum class BranchType : std::uint8_t { Array, Map, Text, XmlElement, XmlFragment, XmlHook, XmlText, Unknown };

} // namespace kudelma::crdt
