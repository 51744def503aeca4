// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/document.h"

#include "crdt/store.h"
#include "crdt/utf.h"

namespace kudelma::crdt {
namespace {

/// A root gets its type from whoever asks first; asked for as another type later, it gives a dead handle.
Branch* rootAs(Store& store, std::string_view name, BranchType type)
{
    Branch* branch = store.root(utf16Length(name) ? std::string(name) : sanitizedUtf8(name));
    if (branch->type == BranchType::Unknown)
        branch->type = type;
    return branch->type == type ? branch : nullptr;
}

} // namespace

Document::Document(Options options)
    : m_store(std::make_unique<Store>(options))
{ }

Document::~Document() = default;

ClientId Document::clientId() const
{
    return m_store->log(m_store->own).client;
}

Map Document::map(std::string_view name)
{
    return HandleAccess::make<Map>(rootAs(*m_store, name, BranchType::Map));
}

Array Document::array(std::string_view name)
{
    return HandleAccess::make<Array>(rootAs(*m_store, name, BranchType::Array));
}

Text Document::text(std::string_view name)
{
    return HandleAccess::make<Text>(rootAs(*m_store, name, BranchType::Text));
}

std::vector<std::string> Document::rootNames() const
{
    std::vector<std::string> names;
    for (const auto& [name, branch] : m_store->roots())
        names.push_back(name);
    return names;
}

bool Document::rest()
{
    return m_store->rest();
}

bool Document::isResting() const
{
    return m_store->isResting();
}

void Document::setWoken(std::function<void()> callback)
{
    m_store->woken = std::move(callback);
}

void Document::transact(const std::function<void(Transaction&)>& change, const Origin& origin)
{
    m_store->transact(change, origin, true);
}

Result<void> Document::applyUpdate(
    BytesView update, const Origin& origin, const std::function<bool(ClientId)>& allowedClient)
{
    return m_store->apply(update, origin, allowedClient);
}

Bytes Document::encodeStateVector() const
{
    Writer writer;
    writeStateVector(writer, HandleAccess::store(*this).state());
    return writer.take();
}

Result<Bytes> Document::encodeStateAsUpdate(BytesView stateVector) const
{
    return HandleAccess::store(*this).encodeStateAsUpdate(stateVector);
}

bool Document::hasPending() const
{
    return m_store->hasPending();
}

Subscription Document::observe(std::function<void(const TransactionEvent&)> observer)
{
    return m_store->observe(std::move(observer));
}

Subscription Document::observeDeep(std::function<void(const DeepEvent&)> observer)
{
    return m_store->observeDeep(std::move(observer));
}

bool Document::hasRoot(std::string_view name) const
{
    return m_store->roots().contains(name);
}

bool Document::isSettled() const
{
    return m_store->isSettled();
}

Any Document::toJson() const
{
    Any::Object object;
    for (const auto& [name, branch] : HandleAccess::store(*this).roots())
        object.emplace_back(name, jsonOf(*branch));
    return object;
}

} // namespace kudelma::crdt
