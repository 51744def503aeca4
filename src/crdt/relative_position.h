// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

namespace kudelma::crdt {

/// Which neighbour a position holds on to: the element after it (typing at the place pushes it on), or the one before.
enum class Side { After, Before };

/// A place in a text or list that stays where it is while others write around it: the cursor of somebody else. Bytes
/// of Yjs's encodeRelativePosition, so that browsers share them. A dead handle gives empty bytes. An index beyond the
/// end is the end.
[[nodiscard]] Bytes relativePosition(const Text& text, std::size_t index, Side side = Side::After);
[[nodiscard]] Bytes relativePosition(const Array& array, std::size_t index, Side side = Side::After);

struct AbsolutePosition
{
    Value target; ///< The Text or Array.
    std::size_t index = 0;
    Side side = Side::After;
};

/// Where it is now. Nothing when what it refers to has not come yet or was forgotten, an error for malformed bytes.
/// The same on all devices that have seen the same: it does not follow what undo made anew on one of them.
[[nodiscard]] Result<std::optional<AbsolutePosition>> absolutePosition(Document& document, BytesView position);

} // namespace kudelma::crdt
