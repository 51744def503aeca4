// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/ids.h"

#include <optional>

namespace kudelma::crdt {

/// Reads lib0's encoding from bytes that nobody vouches for. The first failure sticks: after it every read gives
/// nothing, so that callers look once at the end. Never allocates by a count that it read.
class Reader
{
public:
    explicit Reader(BytesView data)
        : m_data(data)
    { }

    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] bool atEnd() const { return m_at == m_data.size(); }
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] std::size_t left() const { return m_data.size() - m_at; }
    [[nodiscard]] BytesView since(std::size_t from) const { return m_data.subspan(from, m_at - from); }
    [[nodiscard]] Error error() const;
    void fail(ErrorKind kind, const char* what);

    std::uint8_t byte();
    std::uint64_t varUint(); ///< 53 bits at most.
    double varInt(); ///< A double, for the encoding has a negative zero.
    Clock clock();
    ClientId client();
    WireId id();
    BytesView bytes(std::uint64_t count);
    BytesView varBytes();
    std::string_view varString(); ///< Valid UTF-8, or a failure.

private:
    struct Failure
    {
        ErrorKind kind;
        const char* what;
    };
    BytesView m_data;
    std::size_t m_at = 0;
    std::optional<Failure> m_error;
};

class Writer
{
public:
    void byte(std::uint8_t value) { m_out.push_back(value); }
    void varUint(std::uint64_t value);
    void varInt(double value);
    void raw(BytesView bytes) { m_out.insert(m_out.end(), bytes.begin(), bytes.end()); }
    void raw(std::string_view bytes) { m_out.insert(m_out.end(), bytes.begin(), bytes.end()); }
    void varString(std::string_view text);
    [[nodiscard]] const Bytes& bytes() const { return m_out; }
    [[nodiscard]] Bytes take() { return std::move(m_out); }

private:
    Bytes m_out;
};

inline std::string_view asText(BytesView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline BytesView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Passes over one "any" value and checks all of it, without recursion.
void skipAny(Reader& reader, std::size_t depthLimit);
/// Reads one "any" value which skipAny() has passed over before: its depth bounds the recursion.
[[nodiscard]] Any readAny(Reader& reader);
/// Writes it as lib0 would. Values nested deeper than the limit become null, broken UTF-8 becomes U+FFFD: no peer
/// would accept them.
void writeAny(Writer& writer, const Any& value, std::size_t depthLimit);

} // namespace kudelma::crdt
