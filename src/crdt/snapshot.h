// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

namespace kudelma::crdt {

/// Names a moment of a document in few bytes (Yjs's encodeSnapshot): what was known and what was deleted then. The
/// content itself stays in the document, so only one that keeps deleted content (Options::gc = false) can show it.
[[nodiscard]] Bytes snapshot(const Document& document);

/// The document as it was then, as an update for a fresh one. An error for malformed bytes, for a moment that this
/// document has not seen, and where deleted content is not kept.
[[nodiscard]] Result<Bytes> stateAt(Document& document, BytesView snapshot);

/// Whether the update brings nothing beyond that moment.
[[nodiscard]] Result<bool> snapshotContains(BytesView snapshot, BytesView update);
[[nodiscard]] Result<bool> equalSnapshots(BytesView one, BytesView other);

} // namespace kudelma::crdt
