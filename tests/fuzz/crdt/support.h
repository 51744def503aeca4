// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"
#include "fuzz/promises.h"

namespace kudelma::crdt::fuzz {

using kudelma::fuzz::require;
using kudelma::fuzz::TimeLimit;

/// An update with something of every kind, of clients 1 and 2, 3.
[[nodiscard]] const Bytes& filledState();

/// Cuts the input: its first byte says where (in parts of 256), the rest is cut there.
[[nodiscard]] std::pair<BytesView, BytesView> halves(BytesView input);

} // namespace kudelma::crdt::fuzz
