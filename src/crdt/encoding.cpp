// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/encoding.h"

#include "crdt/utf.h"

#include <bit>
#include <cmath>

namespace kudelma::crdt {
namespace {

/// Type bytes of lib0's "any", counted down from 127.
enum Tag : std::uint8_t {
    TagBytes = 116,
    TagArray = 117,
    TagObject = 118,
    TagString = 119,
    TagTrue = 120,
    TagFalse = 121,
    TagBigInt = 122,
    TagFloat64 = 123,
    TagFloat32 = 124,
    TagInteger = 125,
    TagNull = 126,
    TagUndefined = 127,
};

constexpr double kMaxInteger = 2147483647.0;

std::uint64_t bigEndian(BytesView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = (value << 8) | byte;
    return value;
}

void writeBigEndian(Writer& writer, std::uint64_t value, unsigned bytes)
{
    for (unsigned i = bytes; i-- > 0;)
        writer.byte(std::uint8_t(value >> (8 * i)));
}

void writeNumber(Writer& writer, double value)
{
    if (std::isfinite(value) && value == std::trunc(value) && std::fabs(value) <= kMaxInteger) {
        writer.byte(TagInteger);
        writer.varInt(value);
        return;
    }
    // The range check comes first: narrowing a larger double to float is undefined. A NaN has no equal and so, as in
    // lib0, is written in the long form.
    const bool fits = std::isinf(value) || std::fabs(value) <= 3.4028234663852886e38;
    if (fits && double(float(value)) == value) {
        writer.byte(TagFloat32);
        writeBigEndian(writer, std::bit_cast<std::uint32_t>(float(value)), 4);
        return;
    }
    writer.byte(TagFloat64);
    writeBigEndian(writer, std::isnan(value) ? 0x7ff8'0000'0000'0000u : std::bit_cast<std::uint64_t>(value), 8);
}

} // namespace

Error Reader::error() const
{
    return m_error ? Error{m_error->kind, m_error->what} : Error{ErrorKind::Malformed, "no error"};
}

void Reader::fail(ErrorKind kind, const char* what)
{
    if (!m_error)
        m_error = Failure{kind, what};
    m_at = m_data.size();
}

std::uint8_t Reader::byte()
{
    if (m_at >= m_data.size()) {
        fail(ErrorKind::Malformed, "the bytes end too early");
        return 0;
    }
    return m_data[m_at++];
}

std::uint64_t Reader::varUint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift <= 49; shift += 7) {
        const std::uint8_t next = byte();
        value |= std::uint64_t(next & 0x7F) << shift;
        if (next < 0x80) {
            if (value > kMaxClientId)
                break;
            return value;
        }
    }
    fail(ErrorKind::OutOfRange, "a number has more than 53 bits");
    return 0;
}

double Reader::varInt()
{
    std::uint8_t next = byte();
    const bool negative = (next & 0x40) != 0;
    std::uint64_t value = next & 0x3F;
    for (unsigned shift = 6; next >= 0x80; shift += 7) {
        next = byte();
        if (shift > 48) {
            fail(ErrorKind::OutOfRange, "a number has more than 53 bits");
            return 0;
        }
        value |= std::uint64_t(next & 0x7F) << shift;
    }
    return negative ? -double(value) : double(value);
}

Clock Reader::clock()
{
    const std::uint64_t value = varUint();
    if (value > kMaxClock) {
        fail(ErrorKind::OutOfRange, "a clock or length is too large");
        return 0;
    }
    return Clock(value);
}

ClientId Reader::client()
{
    return varUint();
}

WireId Reader::id()
{
    const ClientId clientId = client();
    return {clientId, clock()};
}

BytesView Reader::bytes(std::uint64_t count)
{
    if (count > m_data.size() - m_at) {
        fail(ErrorKind::Malformed, "a length reaches beyond the end");
        return {};
    }
    const BytesView out = m_data.subspan(m_at, std::size_t(count));
    m_at += std::size_t(count);
    return out;
}

BytesView Reader::varBytes()
{
    return bytes(varUint());
}

std::string_view Reader::varString()
{
    const std::string_view text = asText(varBytes());
    if (!utf16Length(text)) {
        fail(ErrorKind::Malformed, "a string is not UTF-8");
        return {};
    }
    return text;
}

void Writer::varUint(std::uint64_t value)
{
    while (value > 0x7F) {
        m_out.push_back(std::uint8_t(0x80 | (value & 0x7F)));
        value >>= 7;
    }
    m_out.push_back(std::uint8_t(value));
}

void Writer::varInt(double value)
{
    auto rest = std::uint64_t(std::fabs(value));
    const auto sign = std::uint8_t(std::signbit(value) ? 0x40 : 0);
    m_out.push_back(std::uint8_t((rest > 0x3F ? 0x80 : 0) | sign | (rest & 0x3F)));
    for (rest >>= 6; rest > 0; rest >>= 7)
        m_out.push_back(std::uint8_t((rest > 0x7F ? 0x80 : 0) | (rest & 0x7F)));
}

void Writer::varString(std::string_view text)
{
    varUint(text.size());
    raw(text);
}

void skipAny(Reader& reader, std::size_t depthLimit)
{
    struct Open
    {
        std::uint64_t left;
        bool object;
    };
    std::vector<Open> open;
    do {
        if (!open.empty()) {
            --open.back().left;
            if (open.back().object)
                reader.varString();
        }
        switch (reader.byte()) {
        case TagUndefined:
        case TagNull:
        case TagTrue:
        case TagFalse:
            break;
        case TagInteger:
            reader.varInt();
            break;
        case TagFloat32:
            reader.bytes(4);
            break;
        case TagFloat64:
        case TagBigInt:
            reader.bytes(8);
            break;
        case TagString:
            reader.varString();
            break;
        case TagBytes:
            reader.varBytes();
            break;
        case TagArray:
            open.push_back({reader.varUint(), false});
            break;
        case TagObject:
            open.push_back({reader.varUint(), true});
            break;
        default:
            reader.fail(ErrorKind::Malformed, "an unknown kind of value");
        }
        if (open.size() > depthLimit)
            reader.fail(ErrorKind::TooDeep, "a value is nested too deeply");
        while (!open.empty() && open.back().left == 0)
            open.pop_back();
    } while (reader.ok() && !open.empty());
}

Any readAny(Reader& reader)
{
    switch (reader.byte()) {
    case TagNull:
        return nullptr;
    case TagTrue:
        return true;
    case TagFalse:
        return false;
    case TagInteger:
        return reader.varInt();
    case TagFloat32:
        return double(std::bit_cast<float>(std::uint32_t(bigEndian(reader.bytes(4)))));
    case TagFloat64:
        return std::bit_cast<double>(bigEndian(reader.bytes(8)));
    case TagBigInt:
        return BigInt{std::int64_t(bigEndian(reader.bytes(8)))};
    case TagString:
        return reader.varString();
    case TagBytes: {
        const BytesView bytes = reader.varBytes();
        return Bytes(bytes.begin(), bytes.end());
    }
    case TagArray: {
        Any::List list;
        for (std::uint64_t left = reader.varUint(); left > 0 && reader.ok(); --left)
            list.push_back(readAny(reader));
        return list;
    }
    case TagObject: {
        Any::Object object;
        for (std::uint64_t left = reader.varUint(); left > 0 && reader.ok(); --left) {
            std::string key(reader.varString());
            object.emplace_back(std::move(key), readAny(reader));
        }
        return object;
    }
    default:
        return {};
    }
}

void writeAny(Writer& writer, const Any& value, std::size_t depthLimit)
{
    if (value.isUndefined()) {
        writer.byte(TagUndefined);
    } else if (const bool* boolean = value.boolean()) {
        writer.byte(*boolean ? TagTrue : TagFalse);
    } else if (const double* number = value.number()) {
        writeNumber(writer, *number);
    } else if (const auto* big = std::get_if<BigInt>(&value.storage())) {
        writer.byte(TagBigInt);
        writeBigEndian(writer, std::uint64_t(big->value), 8);
    } else if (const std::string* text = value.string()) {
        writer.byte(TagString);
        writer.varString(sanitizedUtf8(*text));
    } else if (const Bytes* bytes = value.bytes()) {
        writer.byte(TagBytes);
        writer.varUint(bytes->size());
        writer.raw(BytesView(*bytes));
    } else if (const Any::List* list = value.list(); list && depthLimit > 0) {
        writer.byte(TagArray);
        writer.varUint(list->size());
        for (const Any& element : *list)
            writeAny(writer, element, depthLimit - 1);
    } else if (const Any::Object* object = value.object(); object && depthLimit > 0) {
        writer.byte(TagObject);
        writer.varUint(object->size());
        for (const auto& [key, element] : *object) {
            writer.varString(sanitizedUtf8(key));
            writeAny(writer, element, depthLimit - 1);
        }
    } else {
        writer.byte(TagNull);
    }
}

} // namespace kudelma::crdt
