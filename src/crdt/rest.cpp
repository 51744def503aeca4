// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A document at rest: the weave written down in its own order, so that nothing has to be decided again when it is
// taken up. Shared types stay where they are, for handles point at them; all else is bytes. For each shared type come
// its sequence and its fields, then for each client what was collected.
#include "crdt/store.h"
#include "crdt/utf.h"

#include <algorithm>
#include <cstdlib>

namespace kudelma::crdt {
namespace {

/// The first byte of an item: its kind, and where its two origins are found. Items in a sequence are never of the kind
/// Gc, so a zero ends one.
enum class Found : std::uint8_t { Nowhere, BesideIt, Written };
constexpr unsigned kKindBits = 4;
constexpr std::uint8_t kKindMask = (1u << kKindBits) - 1;
constexpr unsigned kOriginShift = kKindBits;
constexpr unsigned kRightOriginShift = kKindBits + 2;
constexpr std::uint8_t kFoundMask = 3;
constexpr std::uint8_t kEndOfItems = 0;
/// Comes before the first byte of an item that is deleted and has its content still, or that undo may want back.
constexpr std::uint8_t kMarked = kKindMask;
constexpr unsigned kDeletedShift = kKindBits;
constexpr unsigned kKeepShift = kKindBits + 1;

/// Before a field: no more; a key that was not seen yet; any other number is a key's place, so much further on.
constexpr std::uint64_t kNoMoreFields = 0;
constexpr std::uint64_t kNewKey = 1;
constexpr std::uint64_t kKnownKey = 2;

Id lastIdOf(const Item* item)
{
    return item ? item->lastId() : Id();
}

Id idOf(const Item* item)
{
    return item ? item->id : Id();
}

class WeaveWriter
{
public:
    WeaveWriter(const std::deque<Branch>& branches, std::size_t clients)
        : m_expected(clients, 0)
    {
        m_branches.reserve(branches.size());
        for (const Branch& branch : branches)
            m_branches.emplace(&branch, m_branches.size());
        m_out.varUint(branches.size());
        m_out.varUint(clients);
    }

    void write(const Branch& branch)
    {
        writeItems(branch.start);
        branch.fields.forEach([&](const std::string* key, const Item* last) {
            writeKey(key);
            const Item* first = last;
            while (first->left)
                first = first->left;
            writeItems(first);
        });
        m_out.varUint(kNoMoreFields);
    }

    void writeCollected(const ItemLog& items)
    {
        if (!items.isEmpty()) {
            ItemLog::Cursor cursor = items.first();
            do {
                const Item& item = *items.at(cursor);
                if (item.kind != Kind::Gc)
                    continue;
                m_out.varUint(item.length); // never 0
                m_out.varUint(item.id.clock);
                ++m_written;
            } while (items.next(cursor));
        }
        m_out.varUint(0);
    }

    [[nodiscard]] std::size_t written() const { return m_written; }
    [[nodiscard]] Bytes take()
    {
        Bytes bytes = m_out.take();
        bytes.shrink_to_fit();
        return bytes;
    }

private:
    void writeKey(const std::string* key)
    {
        const auto [known, isNew] = m_keys.try_emplace(key, m_keys.size());
        m_out.varUint(isNew ? kNewKey : kKnownKey + known->second);
        if (isNew)
            m_out.varString(*key);
    }

    void writeId(Id id)
    {
        m_out.varUint(id.client);
        m_out.varUint(id.clock);
    }

    void writeItems(const Item* first)
    {
        for (const Item* item = first; item; item = item->right)
            writeItem(*item);
        m_out.byte(kEndOfItems);
    }

    void writeItem(const Item& item)
    {
        const auto found = [](Id id, Id beside) {
            return !id.isSet() ? Found::Nowhere : id == beside ? Found::BesideIt : Found::Written;
        };
        const Found origin = found(item.origin, lastIdOf(item.left));
        const Found rightOrigin = found(item.rightOrigin, idOf(item.right));
        const bool isDeleted = item.deleted && item.kind != Kind::Deleted;
        if (isDeleted || item.keep)
            m_out.byte(
                std::uint8_t(kMarked | unsigned(isDeleted) << kDeletedShift | unsigned(item.keep) << kKeepShift));
        m_out.byte(std::uint8_t(
            unsigned(item.kind) | unsigned(origin) << kOriginShift | unsigned(rightOrigin) << kRightOriginShift));
        // Whoever writes goes on where they were: the clock is told as the way from there, its sign in the last bit.
        m_out.varUint(item.id.client);
        const auto way = std::int64_t(item.id.clock) - std::int64_t(m_expected[item.id.client]);
        m_out.varUint(way < 0 ? std::uint64_t(-way) * 2 - 1 : std::uint64_t(way) * 2);
        m_expected[item.id.client] = item.end();
        m_out.varUint(item.length);
        if (origin == Found::Written)
            writeId(item.origin);
        if (rightOrigin == Found::Written)
            writeId(item.rightOrigin);
        writeContent(item);
        ++m_written;
    }

    void writeContent(const Item& item)
    {
        switch (item.kind) {
        case Kind::Deleted:
            break;
        case Kind::String:
            m_out.varString(toUtf8(item.text()));
            break;
        case Kind::Type:
            m_out.varUint(m_branches.at(item.branch()));
            break;
        default:
            m_out.varUint(item.run().bytes().size());
            m_out.raw(item.run().bytes());
        }
    }

    Writer m_out;
    std::vector<Clock> m_expected; ///< For each client, where the last item of it ended.
    std::unordered_map<const Branch*, std::size_t> m_branches;
    std::unordered_map<const std::string*, std::size_t> m_keys;
    std::size_t m_written = 0;
};

/// Reads what WeaveWriter wrote in this process.
class WeaveReader
{
public:
    WeaveReader(BytesView bytes, std::deque<Branch>& branches, ItemPool& pool)
        : m_in(bytes)
        , m_branches(branches)
        , m_pool(pool)
        , m_branchCount(m_in.varUint())
        , m_items(std::size_t(m_in.varUint()))
        , m_expected(m_items.size(), 0)
    { }

    /// As many as there were: roots may have been made since.
    [[nodiscard]] std::size_t branchCount() const { return m_branchCount; }
    [[nodiscard]] std::size_t clientCount() const { return m_items.size(); }

    /// `intern` makes a key of the store.
    template <typename Intern>
    void read(Branch& branch, const Intern& intern)
    {
        readItems(branch, nullptr);
        while (const std::uint64_t which = m_in.varUint()) {
            if (which == kNewKey)
                m_keys.push_back(intern(m_in.varString()));
            const std::string* key = which == kNewKey ? m_keys.back() : m_keys[which - kKnownKey];
            if (Item* last = readItems(branch, key))
                branch.fields.set(key, last);
        }
    }

    void readCollected(ClientIndex client)
    {
        while (const std::uint64_t length = m_in.varUint()) {
            Item* item = m_pool.make();
            item->id = {client, m_in.clock()};
            item->length = Clock(length);
            item->deleted = true;
            m_items[client].push_back(item);
        }
    }

    [[nodiscard]] bool isAtEnd() const { return m_in.ok() && m_in.atEnd(); }

    /// All items of a client in order.
    [[nodiscard]] std::vector<Item*>& itemsOf(ClientIndex client)
    {
        std::vector<Item*>& items = m_items[client];
        std::sort(items.begin(), items.end(), [](const Item* a, const Item* b) { return a->id.clock < b->id.clock; });
        return items;
    }

private:
    Id readId()
    {
        const auto client = ClientIndex(m_in.varUint());
        return {client, m_in.clock()};
    }

    /// One sequence, or the values of one field; gives the last item.
    Item* readItems(Branch& parent, const std::string* key)
    {
        Item* left = nullptr;
        bool leftWantsRight = false;
        for (std::uint8_t head = m_in.byte(); head != kEndOfItems; head = m_in.byte()) {
            Item* item = m_pool.make();
            if ((head & kKindMask) == kMarked) {
                item->deleted = (head >> kDeletedShift & 1) != 0;
                item->keep = (head >> kKeepShift & 1) != 0;
                head = m_in.byte();
            }
            item->kind = Kind(head & kKindMask);
            item->deleted = item->deleted || item->kind == Kind::Deleted;
            item->parent = &parent;
            item->key = key;
            item->left = left;
            readIds(*item, Found(head >> kOriginShift & kFoundMask), Found(head >> kRightOriginShift & kFoundMask));
            item->content = readContent(*item);
            if (left)
                left->right = item;
            else if (!key)
                parent.start = item;
            if (leftWantsRight)
                left->rightOrigin = item->id;
            leftWantsRight = Found(head >> kRightOriginShift & kFoundMask) == Found::BesideIt;
            m_items[item->id.client].push_back(item);
            left = item;
        }
        return left;
    }

    void readIds(Item& item, Found origin, Found rightOrigin)
    {
        item.id.client = ClientIndex(m_in.varUint());
        const std::uint64_t way = m_in.varUint();
        const std::int64_t signedWay = way % 2 == 1 ? -std::int64_t(way / 2) - 1 : std::int64_t(way / 2);
        item.id.clock = Clock(std::int64_t(m_expected[item.id.client]) + signedWay);
        item.length = Clock(m_in.varUint());
        m_expected[item.id.client] = item.end();
        if (origin == Found::BesideIt)
            item.origin = lastIdOf(item.left);
        else if (origin == Found::Written)
            item.origin = readId();
        if (rightOrigin == Found::Written)
            item.rightOrigin = readId();
    }

    Content readContent(Item& item)
    {
        switch (item.kind) {
        case Kind::Deleted:
            return {};
        case Kind::String:
            return toUtf16(m_in.varString());
        case Kind::Type: {
            Branch& branch = m_branches[std::size_t(m_in.varUint())];
            branch.item = &item;
            return &branch;
        }
        default:
            return Run(m_in.varBytes());
        }
    }

    Reader m_in;
    std::deque<Branch>& m_branches;
    ItemPool& m_pool;
    std::size_t m_branchCount;
    std::vector<std::vector<Item*>> m_items; ///< By client.
    std::vector<Clock> m_expected;
    std::vector<const std::string*> m_keys;
};

} // namespace

bool Store::rest()
{
    if (m_transaction)
        return false;
    if (m_isResting)
        return true;
    WeaveWriter writer(m_branches, m_logs.size());
    std::size_t items = 0;
    for (const Branch& branch : m_branches)
        writer.write(branch);
    for (const ClientLog& author : m_logs) {
        writer.writeCollected(author.items);
        items += author.items.isEmpty() ? 0 : author.items.countFrom(author.items.first());
    }
    if (writer.written() != items)
        return false; // what could not be reached would be lost
    m_resting = writer.take();
    m_isResting = true;
    giveUpItems();
    return true;
}

void Store::giveUpItems()
{
    for (Branch& branch : m_branches) {
        branch.dropIndex();
        branch.fields.clear();
        branch.start = nullptr;
        branch.item = nullptr;
    }
    for (ClientLog& author : m_logs)
        author.items = ItemLog();
    m_ended.reset(); // it may name keys
    m_keys = decltype(m_keys)(); // with its memory
    m_pool = ItemPool();
}

void Store::wakeUp()
{
    try {
        takeUpItems();
    } catch (...) { // no memory: it goes on resting
        giveUpItems();
        throw;
    }
    m_isResting = false;
    m_resting = Bytes();
    if (woken)
        woken();
}

void Store::takeUpItems()
{
    WeaveReader reader(m_resting, m_branches, m_pool);
    for (std::size_t i = 0; i < reader.branchCount(); ++i)
        reader.read(m_branches[i], [&](std::string_view key) { return internKey(key); });
    for (ClientIndex client = 0; client < reader.clientCount(); ++client) {
        reader.readCollected(client);
        for (Item* item : reader.itemsOf(client))
            m_logs[client].items.append(item);
    }
    if (!reader.isAtEnd())
        std::abort(); // what stood in our own memory is not there any more
}

} // namespace kudelma::crdt
