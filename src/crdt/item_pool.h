// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/item.h"

#include <array>

namespace kudelma::crdt {

/// Gives out items from slabs. A document makes and merges many small items; this keeps them close together and spares
/// an allocation for each.
class ItemPool
{
public:
    [[nodiscard]] Item* make()
    {
        if (m_free.empty()) {
            auto& slab = m_slabs.emplace_back(std::make_unique<Slab>());
            for (std::size_t i = slab->size(); i-- > 0;)
                m_free.push_back(&(*slab)[i]);
        }
        Item* item = m_free.back();
        m_free.pop_back();
        return item;
    }

    void release(Item* item)
    {
        *item = Item();
        m_free.push_back(item);
    }

private:
    static constexpr std::size_t kSlabItems = 64;
    using Slab = std::array<Item, kSlabItems>;
    std::vector<std::unique_ptr<Slab>> m_slabs;
    std::vector<Item*> m_free;
};

} // namespace kudelma::crdt
