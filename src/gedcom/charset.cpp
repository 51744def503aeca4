// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/charset.h"

#include "gedcom/charset_tables.h"
#include "gedcom/text.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace kudelma::gedcom {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t kHeaderBytes = 64 * 1024; ///< HEAD.CHAR stands at the beginning.
constexpr char32_t kReplacement = 0xFFFD;
constexpr std::size_t kMaxMarks = 8; ///< On one letter; nobody's name has more.

void append(std::string& text, char32_t letter)
{
    if (letter < 0x80) {
        text += char(letter);
    } else if (letter < 0x800) {
        text += char(0xC0 | (letter >> 6));
        text += char(0x80 | (letter & 0x3F));
    } else if (letter < 0x10000) {
        text += char(0xE0 | (letter >> 12));
        text += char(0x80 | ((letter >> 6) & 0x3F));
        text += char(0x80 | (letter & 0x3F));
    } else {
        text += char(0xF0 | (letter >> 18));
        text += char(0x80 | ((letter >> 12) & 0x3F));
        text += char(0x80 | ((letter >> 6) & 0x3F));
        text += char(0x80 | (letter & 0x3F));
    }
}

struct Utf8Count
{
    std::size_t sequences = 0; ///< Of more than one byte.
    std::size_t wrong = 0;
};

Utf8Count countUtf8(Bytes file)
{
    Utf8Count count;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t length = sequenceAt(file, at);
        count.sequences += length > 1 ? 1 : 0;
        count.wrong += length == 0 ? 1 : 0;
        at += std::max<std::size_t>(length, 1);
    }
    return count;
}

char32_t windows1252(std::uint8_t byte)
{
    const bool isInTable = byte >= 0x80 && byte < 0xA0;
    const char32_t letter = isInTable ? kWindows1252[byte - 0x80] : byte;
    return letter == 0 && byte != 0 ? kReplacement : letter;
}

char32_t ibm437(std::uint8_t byte)
{
    return byte < 0x80 ? byte : kIbm437[byte - 0x80];
}

template <typename Letter>
std::string decodeEach(Bytes file, Letter letter)
{
    std::string text;
    text.reserve(file.size() + file.size() / 8);
    for (const std::uint8_t byte : file)
        append(text, letter(byte));
    return text;
}

/// Which line of the text so far; only for complaints.
int lineOf(const std::string& text)
{
    return 1 + int(std::ranges::count(text, '\n'));
}

std::string decodeUtf8(Bytes file, Complaints& complaints)
{
    std::string text;
    text.reserve(file.size());
    bool isTold = false;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t length = sequenceAt(file, at);
        if (length > 0) {
            text.append(reinterpret_cast<const char*>(file.data()) + at, length);
            at += length;
            continue;
        }
        if (!isTold)
            complaints.add(Complaint::Kind::BytesUnreadable, lineOf(text));
        isTold = true;
        append(text, windows1252(file[at]));
        ++at;
    }
    return text;
}

std::string decodeUtf16(Bytes file, bool isLittle, Complaints& complaints)
{
    std::string text;
    text.reserve(file.size());
    const auto unit = [&](std::size_t at) {
        return char16_t(isLittle ? file[at] | file[at + 1] << 8 : file[at] << 8 | file[at + 1]);
    };
    bool isTold = false;
    const auto tell = [&] {
        if (!std::exchange(isTold, true))
            complaints.add(Complaint::Kind::BytesUnreadable, lineOf(text));
    };
    for (std::size_t at = 0; at + 1 < file.size(); at += 2) {
        const char16_t high = unit(at);
        if (high >= 0xD800 && high < 0xDC00 && at + 3 < file.size()) {
            const char16_t low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                append(text, 0x10000 + (char32_t(high - 0xD800) << 10) + (low - 0xDC00));
                at += 2;
                continue;
            }
        }
        const bool isSurrogate = high >= 0xD800 && high < 0xE000;
        if (isSurrogate)
            tell();
        append(text, isSurrogate ? kReplacement : char32_t(high));
    }
    if (file.size() % 2 != 0)
        tell();
    return text;
}

std::string decodeAnsel(Bytes file, Complaints& complaints)
{
    std::string text;
    text.reserve(file.size());
    std::string marks;
    std::size_t markCount = 0;
    bool isTold = false;
    for (const std::uint8_t byte : file) {
        if (byte >= 0xE0 && byte <= 0xFE && kAnselMarks[byte - 0xE0] != 0) {
            if (markCount++ < kMaxMarks)
                append(marks, kAnselMarks[byte - 0xE0]);
            continue;
        }
        char32_t letter = byte;
        if (byte >= 0x80)
            letter = byte >= 0xA1 && byte <= 0xCF ? kAnselSigns[byte - 0xA1] : 0;
        if (letter == 0 && byte != 0) {
            if (!std::exchange(isTold, true))
                complaints.add(Complaint::Kind::BytesUnreadable, lineOf(text));
            letter = kReplacement;
        }
        // A mark at the end of a line has lost its letter.
        if (letter == '\n' || letter == '\r')
            marks.clear();
        append(text, letter);
        text += std::exchange(marks, {});
        markCount = 0;
    }
    return QString::fromStdString(text).normalized(QString::NormalizationForm_C).toStdString();
}

/// What HEAD.CHAR says, in capitals; empty: nothing.
std::string declaredIn(Bytes file)
{
    const std::size_t size = std::min(file.size(), kHeaderBytes);
    const std::string_view head(reinterpret_cast<const char*>(file.data()), size);
    std::size_t at = 0;
    int records = 0;
    while (at < head.size()) {
        const std::size_t end = std::min(head.find_first_of("\r\n", at), head.size());
        std::string_view line = head.substr(at, end - at);
        at = end + 1;
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.starts_with("0 ") && ++records > 1)
            return {};
        if (!line.starts_with("1 CHAR "))
            continue;
        line.remove_prefix(std::string_view("1 CHAR ").size());
        const std::size_t last = line.find_last_not_of(" \t");
        return last == std::string_view::npos ? std::string() : capitals(line.substr(0, last + 1));
    }
    return {};
}

/// Nothing: not a name that is known.
std::optional<Charset> charsetCalled(const std::string& name)
{
    if (name.empty() || name == "UTF-8" || name == "UTF8" || name == "ASCII" || name == "UNICODE" || name == "UTF-16")
        return Charset::Utf8;
    if (name == "ANSEL")
        return Charset::Ansel;
    if (name == "IBMPC" || name == "IBM" || name == "MSDOS" || name == "CP437" || name == "OEM")
        return Charset::Ibm437;
    if (name == "ANSI" || name == "WINDOWS-1252" || name == "CP1252" || name == "IBM WINDOWS" || name == "LATIN1"
        || name == "ISO-8859-1" || name == "ISO8859-1" || name == "ISO-8859-15" || name == "WINDOWS")
        return Charset::Windows1252;
    return std::nullopt;
}

} // namespace

std::string_view nameOf(Charset charset)
{
    switch (charset) {
    case Charset::Utf8:
        return "UTF-8";
    case Charset::Utf16LittleEndian:
    case Charset::Utf16BigEndian:
        return "UTF-16";
    case Charset::Ansel:
        return "ANSEL";
    case Charset::Windows1252:
        return "Windows-1252";
    case Charset::Ibm437:
        break;
    }
    return "IBM 437";
}

Decoded decode(Bytes file, Complaints& complaints)
{
    const auto begins = [&](std::initializer_list<std::uint8_t> with) {
        return file.size() >= with.size() && std::equal(with.begin(), with.end(), file.begin());
    };
    if (begins({0xFF, 0xFE}))
        return {decodeUtf16(file.subspan(2), true, complaints), Charset::Utf16LittleEndian};
    if (begins({0xFE, 0xFF}))
        return {decodeUtf16(file.subspan(2), false, complaints), Charset::Utf16BigEndian};
    if (begins({'0', 0}))
        return {decodeUtf16(file, true, complaints), Charset::Utf16LittleEndian};
    if (begins({0, '0'}))
        return {decodeUtf16(file, false, complaints), Charset::Utf16BigEndian};
    const bool hasMark = begins({0xEF, 0xBB, 0xBF});
    if (hasMark)
        file = file.subspan(3);

    const std::string declared = declaredIn(file);
    const auto named = charsetCalled(declared);
    if (!named)
        complaints.add(Complaint::Kind::CharsetUnknown, 0, declared);
    const Utf8Count count = countUtf8(file);
    Charset charset = hasMark ? Charset::Utf8 : named.value_or(Charset::Windows1252);
    // Letters that happen to be well-formed UTF-8 throughout are UTF-8, whatever the file says.
    if (count.sequences > 0 && count.wrong == 0)
        charset = Charset::Utf8;
    else if (charset == Charset::Utf8 && count.wrong > count.sequences)
        charset = Charset::Windows1252;
    if (named && *named != charset && count.sequences + count.wrong > 0)
        complaints.add(Complaint::Kind::CharsetWrong, 0, std::string(nameOf(charset)));
    switch (charset) {
    case Charset::Ansel:
        return {decodeAnsel(file, complaints), charset};
    case Charset::Windows1252:
        return {decodeEach(file, windows1252), charset};
    case Charset::Ibm437:
        return {decodeEach(file, ibm437), charset};
    default:
        return {decodeUtf8(file, complaints), charset};
    }
}

} // namespace kudelma::gedcom
