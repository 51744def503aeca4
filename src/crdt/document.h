// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/any.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kudelma::crdt {

class Branch;
struct DeepEvent;
class Document;
class Store;
class Transaction;

using ClientId = std::uint64_t; ///< 53 bits at most; drawn at random by whoever makes the document.

/// Why an update was refused. The document is unchanged whenever one of these is returned.
enum class ErrorKind { Malformed, TooLarge, TooDeep, OverBudget, ForeignClient, OutOfRange };

struct Error
{
    ErrorKind kind;
    std::string context; ///< For developers; holds no content of the document.
    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Who caused a transaction. Compared by value; the undo manager tracks the origins it was told of.
using Origin = std::string;

class Map;
class Array;
class Text;
/// What stands in a map's field or an array's place: nothing, a plain value, or a shared type.
using Value = std::variant<std::monostate, Any, Map, Array, Text>;

/// The three shared types are borrowed handles: cheap to copy, valid while their Document lives. A handle whose type
/// was deleted answers isAlive() == false, reads as empty and ignores writes. All writes need an open Transaction of
/// the same document. Map keys are UTF-8.
class Map
{
public:
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool contains(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> keys() const; ///< Sorted bytewise, so that every replica agrees.
    [[nodiscard]] Value get(std::string_view key) const;
    [[nodiscard]] std::optional<Any> any(std::string_view key) const;
    [[nodiscard]] std::optional<Map> map(std::string_view key) const;
    [[nodiscard]] std::optional<Array> array(std::string_view key) const;
    [[nodiscard]] std::optional<Text> text(std::string_view key) const;

    void set(Transaction&, std::string_view key, Any value) const;
    Map setMap(Transaction&, std::string_view key) const;
    Array setArray(Transaction&, std::string_view key) const;
    Text setText(Transaction&, std::string_view key, std::u16string_view initial = {}) const;
    bool remove(Transaction&, std::string_view key) const;
    void clear(Transaction&) const;

    [[nodiscard]] Any toJson() const;
    friend bool operator==(const Map&, const Map&) = default;

private:
    friend class Document;
    friend struct HandleAccess;
    Branch* m_branch = nullptr;
};

class Array
{
public:
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] Value get(std::size_t index) const;
    [[nodiscard]] std::vector<Value> values() const;

    /// Indices beyond the end are clamped to it; a length that reaches beyond is cut.
    void insert(Transaction&, std::size_t index, std::vector<Any> values) const;
    void push(Transaction&, std::vector<Any> values) const;
    Map insertMap(Transaction&, std::size_t index) const;
    Array insertArray(Transaction&, std::size_t index) const;
    Text insertText(Transaction&, std::size_t index, std::u16string_view initial = {}) const;
    void remove(Transaction&, std::size_t index, std::size_t length = 1) const;

    [[nodiscard]] Any toJson() const;
    friend bool operator==(const Array&, const Array&) = default;

private:
    friend class Document;
    friend struct HandleAccess;
    Branch* m_branch = nullptr;
};

/// Text counts in UTF-16 code units, as Yjs and QString do. An index inside a surrogate pair is moved before it.
class Text
{
public:
    struct Delta
    {
        std::u16string insert;
        std::vector<std::pair<std::string, Any>> attributes;
        Any embed = {}; ///< An embedded object, for which `insert` holds U+FFFC; undefined where there is text.
    };
    [[nodiscard]] bool isAlive() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::u16string toString() const;
    [[nodiscard]] std::vector<Delta> toDelta() const;

    void insert(Transaction&, std::size_t index, std::u16string_view text) const;
    void insert(Transaction&, std::size_t index, std::u16string_view text,
        const std::vector<std::pair<std::string, Any>>& attributes) const;
    void remove(Transaction&, std::size_t index, std::size_t length) const;
    void format(Transaction&, std::size_t index, std::size_t length,
        const std::vector<std::pair<std::string, Any>>& attributes) const;
    /// Makes the text equal to `wanted` by the smallest single replacement between common prefix and suffix, so that
    /// what others type at the same time survives.
    void replaceWith(Transaction&, std::u16string_view wanted) const;

    friend bool operator==(const Text&, const Text&) = default;

private:
    friend class Document;
    friend struct HandleAccess;
    Branch* m_branch = nullptr;
};

/// One thing that a transaction changed. `path` leads from the root type's name to the changed type: map keys as
/// strings, array places as decimal numbers. `keys` are the map fields that changed; empty for Array and Text.
struct Change
{
    std::vector<std::string> path;
    std::vector<std::string> keys;
};

struct TransactionEvent
{
    Origin origin;
    bool local = false;
    std::vector<Change> changes; ///< Empty when nothing visible changed.
    Bytes update; ///< Update v1 of just this transaction; empty when nothing changed.
};

/// Ends the subscription when destroyed. May outlive the document.
class [[nodiscard]] Subscription
{
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> cancel);
    Subscription(Subscription&&) noexcept;
    Subscription& operator=(Subscription&&) noexcept;
    ~Subscription();

private:
    std::function<void()> m_cancel;
};

/// Limits on one foreign update; a breach gives an Error and leaves the document as it was.
struct Limits
{
    std::size_t updateBytes = 8u << 20;
    std::size_t structs = 200'000;
    std::size_t depth = 64; ///< Nesting of shared types and of Any values.
    std::size_t integrationSteps = 4'000'000; ///< Conflict-scan steps: bounds the quadratic attack.
    std::size_t pendingBytes = 8u << 20; ///< What may wait for missing predecessors.
};

struct Options
{
    ClientId clientId = 0; ///< 0: drawn at random (53 bits).
    bool gc = true; ///< Forget deleted content.
    Limits limits = {};
};

/// A document that merges: any two replicas which have seen the same updates are equal, whatever the order (YATA as
/// Yjs 13 has it; Nicolaescu et al. 2016). Updates and state vectors are bytes of Yjs update encoding v1. Not
/// thread-safe: one document lives in one thread. Not movable; root types are made on first use.
class Document
{
public:
    explicit Document(Options options = {});
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    [[nodiscard]] ClientId clientId() const;
    [[nodiscard]] Map map(std::string_view name);
    [[nodiscard]] Array array(std::string_view name);
    [[nodiscard]] Text text(std::string_view name);
    [[nodiscard]] std::vector<std::string> rootNames() const;
    /// Whether there is a root of that name: map() and the others would make it, and everybody else has none then.
    [[nodiscard]] bool hasRoot(std::string_view name) const;

    /// Runs `change` in one transaction; observers hear of it once, after it ended. Nested calls join the outer one.
    void transact(const std::function<void(Transaction&)>& change, const Origin& origin = {});

    /// Neither within a transaction nor telling of one: observers have heard of all that stands here.
    [[nodiscard]] bool isSettled() const;

    /// Applies a foreign update. Structs whose predecessors are missing wait inside the document (hasPending()).
    /// `allowedClient`, if given, is asked for every client id that has new structs in the update.
    Result<void> applyUpdate(
        BytesView update, const Origin& origin = {}, const std::function<bool(ClientId)>& allowedClient = {});

    [[nodiscard]] Bytes encodeStateVector() const;
    /// All that `stateVector` (empty: nothing) lacks, pending structs included. Pending structs have been read but not
    /// woven in: others may refuse them, and with them the whole. What is to be kept is made while !hasPending().
    [[nodiscard]] Result<Bytes> encodeStateAsUpdate(BytesView stateVector = {}) const;
    [[nodiscard]] bool hasPending() const;

    /// Puts everything down as bytes, an eighth or less of what it takes otherwise, until the document is next read or
    /// written, which wakes it by itself and costs about as much as loading. Nothing else changes: handles, observers,
    /// undo managers and what is pending stay, and it wakes exactly as it was. False: not within a transaction.
    bool rest();
    [[nodiscard]] bool isResting() const;
    /// Called when a use has woken the document, from within that use: only to take note, not to touch the document.
    void setWoken(std::function<void()> callback);

    Subscription observe(std::function<void(const TransactionEvent&)> observer);

    /// The same with all details (deep_event.h), which cost time to work out; only while somebody listens.
    Subscription observeDeep(std::function<void(const DeepEvent&)> observer);

    [[nodiscard]] Any toJson() const; ///< Root names to JSON; texts as strings.

private:
    friend struct HandleAccess;
    std::unique_ptr<Store> m_store;
};

/// Pure functions on updates; no document needed.
[[nodiscard]] Result<Bytes> mergeUpdates(const std::vector<Bytes>& updates);
[[nodiscard]] Result<Bytes> diffUpdate(BytesView update, BytesView stateVector);
[[nodiscard]] Result<Bytes> encodeStateVectorFromUpdate(BytesView update);
/// The client ids that an update holds structs of: what a receiver checks against the signer.
[[nodiscard]] Result<std::vector<ClientId>> clientsOf(BytesView update);

} // namespace kudelma::crdt
