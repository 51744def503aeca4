// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crdt/json.h"

#include "crdt/utf.h"

#include <charconv>
#include <cmath>

namespace kudelma::crdt {
namespace {

class Parser
{
public:
    Parser(std::string_view text, std::size_t depthLimit)
        : m_text(text)
        , m_depthLimit(depthLimit)
    { }

    std::optional<Any> parse()
    {
        Any value;
        if (!readValue(value, 0))
            return std::nullopt;
        skipSpace();
        return m_at == m_text.size() ? std::optional(std::move(value)) : std::nullopt;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    bool accept(char wanted)
    {
        skipSpace();
        if (peek() != wanted || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    bool word(std::string_view wanted)
    {
        if (m_text.substr(m_at, wanted.size()) != wanted)
            return false;
        m_at += wanted.size();
        return true;
    }

    bool readValue(Any& out, std::size_t depth)
    {
        skipSpace();
        switch (peek()) {
        case '{':
            return readObject(out, depth);
        case '[':
            return readList(out, depth);
        case '"': {
            std::string text;
            if (!readString(text))
                return false;
            out = Any(std::move(text));
            return true;
        }
        case 't':
            out = Any(true);
            return word("true");
        case 'f':
            out = Any(false);
            return word("false");
        case 'n':
            out = Any(nullptr);
            return word("null");
        default:
            return readNumber(out);
        }
    }

    bool readList(Any& out, std::size_t depth)
    {
        if (depth >= m_depthLimit || !accept('['))
            return false;
        Any::List list;
        if (!accept(']')) {
            do {
                if (!readValue(list.emplace_back(), depth + 1))
                    return false;
            } while (accept(','));
            if (!accept(']'))
                return false;
        }
        out = Any(std::move(list));
        return true;
    }

    bool readObject(Any& out, std::size_t depth)
    {
        if (depth >= m_depthLimit || !accept('{'))
            return false;
        Any::Object object;
        if (!accept('}')) {
            do {
                skipSpace();
                auto& [key, value] = object.emplace_back();
                if (!readString(key) || !accept(':') || !readValue(value, depth + 1))
                    return false;
            } while (accept(','));
            if (!accept('}'))
                return false;
        }
        out = Any(std::move(object));
        return true;
    }

    bool digits()
    {
        const std::size_t from = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > from;
    }

    bool readNumber(Any& out)
    {
        const std::size_t from = m_at;
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        double value = 0;
        const auto [end, error] = std::from_chars(m_text.data() + from, m_text.data() + m_at, value);
        if (error == std::errc::result_out_of_range) {
            // JavaScript rounds to zero or to infinity; the exponent's sign tells which.
            const bool tiny = m_text.substr(from, m_at - from).find("e-") != std::string_view::npos
                || m_text.substr(from, m_at - from).find("E-") != std::string_view::npos;
            value = tiny ? 0.0 : HUGE_VAL;
            if (m_text[from] == '-')
                value = -value;
        }
        out = Any(value);
        return true;
    }

    bool readHex(char32_t& out)
    {
        const std::string_view four = m_text.substr(m_at, 4);
        unsigned value = 0;
        const auto [end, error] = std::from_chars(four.data(), four.data() + four.size(), value, 16);
        if (four.size() != 4 || error != std::errc() || end != four.data() + 4)
            return false;
        m_at += 4;
        out = value;
        return true;
    }

    bool readEscape(std::string& out)
    {
        const char kind = peek();
        ++m_at;
        switch (kind) {
        case '"':
        case '\\':
        case '/':
            out.push_back(kind);
            return true;
        case 'b':
            out.push_back('\b');
            return true;
        case 'f':
            out.push_back('\f');
            return true;
        case 'n':
            out.push_back('\n');
            return true;
        case 'r':
            out.push_back('\r');
            return true;
        case 't':
            out.push_back('\t');
            return true;
        case 'u':
            break;
        default:
            return false;
        }
        char32_t unit = 0;
        if (!readHex(unit))
            return false;
        if (isHighSurrogate(char16_t(unit)) && m_text.substr(m_at, 2) == "\\u") {
            const std::size_t before = m_at;
            char32_t low = 0;
            m_at += 2;
            if (!readHex(low))
                return false;
            if (isLowSurrogate(char16_t(low))) {
                appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
                return true;
            }
            m_at = before;
        }
        const bool lone = unit >= 0xD800 && unit <= 0xDFFF;
        appendUtf8(out, lone ? char32_t(kReplacement) : unit);
        return true;
    }

    bool readString(std::string& out)
    {
        if (peek() != '"')
            return false;
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return true;
            if (std::uint8_t(c) < 0x20)
                return false;
            if (c != '\\')
                out.push_back(c);
            else if (!readEscape(out))
                return false;
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_depthLimit;
    std::size_t m_at = 0;
};

/// ECMAScript's Number::toString, base 10.
void appendNumber(std::string& out, double value)
{
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    if (value == 0) {
        out += '0';
        return;
    }
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific).ptr;
    const std::string_view text(buffer, std::size_t(end - buffer));
    const std::size_t e = text.find('e');
    std::string figures(1, text[0]);
    if (e > 2)
        figures += text.substr(2, e - 2);
    int exponent = 0;
    std::from_chars(text.data() + e + (text[e + 1] == '+' ? 2 : 1), text.data() + text.size(), exponent);
    const int point = exponent + 1; // where the decimal point stands, counted from the first figure
    const int count = int(figures.size());
    if (value < 0)
        out += '-';
    if (count <= point && point <= 21) {
        out += figures + std::string(std::size_t(point - count), '0');
    } else if (0 < point && point <= 21) {
        out += figures.substr(0, std::size_t(point)) + '.' + figures.substr(std::size_t(point));
    } else if (-6 < point && point <= 0) {
        out += "0." + std::string(std::size_t(-point), '0') + figures;
    } else {
        out += figures[0];
        if (count > 1)
            out += '.' + figures.substr(1);
        out += (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
    }
}

void appendString(std::string& out, std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (std::uint8_t(c) < 0x20) {
                out += "\\u00";
                out += kHex[std::uint8_t(c) >> 4];
                out += kHex[std::uint8_t(c) & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void appendBase64(std::string& out, const Bytes& bytes)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    out += '"';
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t have = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = (group << 8) | (j < have ? bytes[i + j] : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            out += j <= have ? kLetters[(group >> (18 - 6 * j)) & 63] : '=';
    }
    out += '"';
}

void append(std::string& out, const Any& value)
{
    if (const bool* boolean = value.boolean()) {
        out += *boolean ? "true" : "false";
    } else if (const double* number = value.number()) {
        appendNumber(out, *number);
    } else if (const auto* big = std::get_if<BigInt>(&value.storage())) {
        out += std::to_string(big->value);
    } else if (const std::string* text = value.string()) {
        appendString(out, *text);
    } else if (const Bytes* bytes = value.bytes()) {
        appendBase64(out, *bytes);
    } else if (const Any::List* list = value.list()) {
        out += '[';
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (i > 0)
                out += ',';
            append(out, (*list)[i]);
        }
        out += ']';
    } else if (const Any::Object* object = value.object()) {
        out += '{';
        for (std::size_t i = 0; i < object->size(); ++i) {
            if (i > 0)
                out += ',';
            appendString(out, (*object)[i].first);
            out += ':';
            append(out, (*object)[i].second);
        }
        out += '}';
    } else {
        out += "null";
    }
}

} // namespace

std::optional<Any> parseJson(std::string_view text, std::size_t depthLimit)
{
    return Parser(text, depthLimit).parse();
}

std::string writeJson(const Any& value)
{
    std::string out;
    append(out, value);
    return out;
}

std::string Any::toJsonText() const
{
    return writeJson(*this);
}

const Any* Any::member(std::string_view key) const
{
    if (const Object* members = object()) {
        for (const auto& [name, value] : *members) {
            if (name == key)
                return &value;
        }
    }
    return nullptr;
}

} // namespace kudelma::crdt
