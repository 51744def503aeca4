// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/line_writer.h"

#include "gedcom/text.h"

#include <algorithm>

namespace kudelma::gedcom {

namespace {

/// With a level, a tag and an end of line, within the 255 characters of 5.5.1, even if each is an at sign.
constexpr std::size_t kMaxPieceBytes = 110;

} // namespace

void LineWriter::record(std::string_view xref, std::string_view tag)
{
    m_bytes += "0 @";
    m_bytes += xref;
    m_bytes += "@ ";
    m_bytes += tag;
    m_bytes += '\n';
}

void LineWriter::pointer(int level, std::string_view tag, std::string_view xref)
{
    m_bytes += std::to_string(level);
    m_bytes += ' ';
    m_bytes += tag;
    m_bytes += " @";
    m_bytes += xref;
    m_bytes += "@\n";
}

void LineWriter::line(int level, std::string_view tag, std::string_view value)
{
    bool isFirst = true;
    while (true) {
        const std::size_t end = std::min(value.find('\n'), value.size());
        std::string_view rest = value.substr(0, end);
        bool isBegin = true;
        do {
            const std::size_t length = pieceLength(rest);
            piece(isFirst ? level : level + 1, isFirst ? tag : isBegin ? "CONT" : "CONC", rest.substr(0, length));
            rest.remove_prefix(length);
            isFirst = false;
            isBegin = false;
        } while (!rest.empty());
        if (end == value.size())
            return;
        value.remove_prefix(end + 1);
    }
}

void LineWriter::piece(int level, std::string_view tag, std::string_view value)
{
    m_bytes += std::to_string(level);
    m_bytes += ' ';
    m_bytes += tag;
    if (!value.empty())
        m_bytes += ' ';
    if (m_version == Version::V70 && value.starts_with('@'))
        m_bytes += '@';
    for (const char c : value) {
        m_bytes += c;
        if (c == '@' && m_version == Version::V551)
            m_bytes += '@';
    }
    m_bytes += '\n';
}

/// Between two letters, and not beside a space, which many readers drop at the end of a line.
std::size_t LineWriter::pieceLength(std::string_view line) const
{
    if (m_version == Version::V70 || line.size() <= kMaxPieceBytes)
        return line.size();
    const std::size_t whole = cut(line, kMaxPieceBytes).size();
    std::size_t length = whole;
    while (length > kMaxPieceBytes / 2) {
        const std::size_t letter = cut(line, length - 1).size();
        if (line[letter] != ' ' && line[length] != ' ')
            return length;
        length = letter;
    }
    return std::max<std::size_t>(whole, 1);
}

} // namespace kudelma::gedcom
