// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kudelma::crdt {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

struct Undefined
{
    friend bool operator==(Undefined, Undefined) = default;
};
struct BigInt
{
    std::int64_t value = 0;
    friend bool operator==(BigInt, BigInt) = default;
};

/// A plain value as JSON has it, and the few that Yjs's "any" encoding adds (lib0 encoding). Numbers are doubles, as
/// in JavaScript; objects keep the order of insertion. Strings are UTF-8.
class Any
{
public:
    using List = std::vector<Any>;
    using Object = std::vector<std::pair<std::string, Any>>;
    using Storage = std::variant<Undefined, std::nullptr_t, bool, double, BigInt, std::string, Bytes, List, Object>;

    Any() = default;
    Any(std::nullptr_t)
        : m_value(nullptr)
    { }
    Any(bool value)
        : m_value(value)
    { }
    Any(int value)
        : m_value(double(value))
    { }
    Any(double value)
        : m_value(value)
    { }
    Any(BigInt value)
        : m_value(value)
    { }
    Any(const char* value)
        : m_value(std::string(value))
    { }
    Any(std::string_view value)
        : m_value(std::string(value))
    { }
    Any(std::string value)
        : m_value(std::move(value))
    { }
    Any(Bytes value)
        : m_value(std::move(value))
    { }
    Any(List value)
        : m_value(std::move(value))
    { }
    Any(Object value)
        : m_value(std::move(value))
    { }

    [[nodiscard]] const Storage& storage() const { return m_value; }
    [[nodiscard]] bool isUndefined() const { return std::holds_alternative<Undefined>(m_value); }
    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::nullptr_t>(m_value); }
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const double* number() const { return std::get_if<double>(&m_value); }
    [[nodiscard]] const std::string* string() const { return std::get_if<std::string>(&m_value); }
    [[nodiscard]] const Bytes* bytes() const { return std::get_if<Bytes>(&m_value); }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&m_value); }
    [[nodiscard]] const Object* object() const { return std::get_if<Object>(&m_value); }
    /// The member of an object, or null when there is none or this is no object.
    [[nodiscard]] const Any* member(std::string_view key) const;
    [[nodiscard]] std::string toJsonText() const; ///< RFC 8259; bytes as base64 strings, undefined as null.

    friend bool operator==(const Any&, const Any&) = default;

private:
    Storage m_value;
};

} // namespace kudelma::crdt
