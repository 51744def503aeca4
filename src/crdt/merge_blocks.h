// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/wire_update.h"

namespace kudelma::crdt {

/// The update with these blocks, which stand together by client.
[[nodiscard]] Bytes writeBlocks(const std::vector<Block>& blocks, const DeleteSet& deletes);

/// Reads bytes that this engine wrote itself: no limits. Gives an empty update if they are broken.
[[nodiscard]] WireUpdate readTrusted(BytesView bytes);

/// One update that says what the given ones say; gaps become Skip blocks. Byte for byte what Yjs makes of them.
[[nodiscard]] Bytes mergeTrusted(const std::vector<const Bytes*>& updates);

} // namespace kudelma::crdt
