// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/records.h"

#include "gedcom/text.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace kudelma::gedcom {

namespace {

constexpr std::size_t kMaxTagBytes = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isTagLetter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

void skipSpaces(std::string_view& rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
}

/// An at sign is written twice: everywhere up to 5.5.5, at the beginning of a line alone in 7.0.
std::string unescaped(std::string_view text, bool isSeven)
{
    if (isSeven)
        return std::string(text.starts_with("@@") ? text.substr(1) : text);
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        if (text[i] == '@' && i + 1 < text.size() && text[i + 1] == '@')
            ++i;
    }
    return result;
}

bool isPointer(std::string_view text)
{
    return text.size() > 2 && text.front() == '@' && text.back() == '@' && text[1] != '@' && text[1] != '#'
        && text.find('@', 1) == text.size() - 1;
}

struct Parts
{
    int level = 0;
    std::string_view xref{};
    std::string_view tag{};
    std::string_view value{};
};

/// Nothing: the line has no level, or no tag (then `hasLevel`).
std::optional<Parts> partsOf(std::string_view line, bool& hasLevel)
{
    Parts parts;
    skipSpaces(line);
    std::size_t digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') {
        parts.level = std::min(parts.level * 10 + (line[digits] - '0'), kMaxLevel + 1);
        ++digits;
    }
    hasLevel = digits > 0 && (digits == line.size() || isSpace(line[digits]));
    if (!hasLevel)
        return std::nullopt;
    line.remove_prefix(digits);
    skipSpaces(line);
    if (!line.empty() && line.front() == '@') {
        const std::size_t end = line.find('@', 1);
        if (end != std::string_view::npos && end > 1) {
            parts.xref = line.substr(1, end - 1);
            line.remove_prefix(end + 1);
            skipSpaces(line);
        }
    }
    std::size_t length = 0;
    while (length < line.size() && length < kMaxTagBytes && isTagLetter(line[length]))
        ++length;
    if (length == 0 || (length < line.size() && !isSpace(line[length])))
        return std::nullopt;
    parts.tag = line.substr(0, length);
    line.remove_prefix(length);
    parts.value = line.empty() ? line : line.substr(1); // one space divides; what is more belongs to the value
    return parts;
}

} // namespace

/// Line by line; never deeper into the stack than one line is.
class RecordReader
{
public:
    RecordReader(Records& records, Complaints& complaints)
        : m_records(records)
        , m_complaints(complaints)
    { }

    tl::expected<void, Error> read(std::string_view text)
    {
        int number = 0;
        std::size_t at = 0;
        while (at < text.size()) {
            ++number;
            if (std::size_t(number) > kMaxLines)
                return tl::unexpected(Error{Error::Kind::TooManyLines, number});
            const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
            std::string_view line = text.substr(at, end - at);
            at = end + 1;
            // CR LF and LF CR are one end of a line.
            if (at < text.size() && end < text.size() && text[at] != text[end]
                && (text[at] == '\r' || text[at] == '\n'))
                ++at;
            if (line.size() > kMaxLineBytes) {
                m_complaints.add(Complaint::Kind::LineTooLong, number);
                line = line.substr(0, kMaxLineBytes);
            }
            if (line.find_first_not_of(" \t\f\x1A") == std::string_view::npos)
                continue;
            if (!take(line, number))
                break;
            if (m_records.m_roots.size() > kMaxRecords)
                return tl::unexpected(Error{Error::Kind::TooManyRecords, number});
        }
        if (!m_hasEnded)
            m_complaints.add(Complaint::Kind::NoTrailer);
        if (m_wasHarmful > 0)
            m_complaints.add(Complaint::Kind::ControlsDropped, m_wasHarmful);
        return {};
    }

private:
    /// False: the rest is behind the end.
    bool take(std::string_view raw, int number)
    {
        if (m_hasEnded) {
            m_complaints.add(Complaint::Kind::AfterTrailer, number);
            return false;
        }
        bool isHarmful = false;
        const std::string line = cleaned(raw, isHarmful);
        if (isHarmful && m_wasHarmful == 0)
            m_wasHarmful = number;
        bool hasLevel = false;
        const auto parts = partsOf(line, hasLevel);
        if (!parts) {
            m_complaints.add(hasLevel ? Complaint::Kind::NoTag : Complaint::Kind::NoLevel, number);
            if (!hasLevel && m_last != kNoNode)
                continueValue(m_last, "\n" + line);
            return true;
        }
        add(*parts, number);
        return true;
    }

    void add(const Parts& parts, int number)
    {
        std::vector<Node>& nodes = m_records.m_nodes;
        const int deepest = m_last == kNoNode ? 0 : nodes[m_last].level + 1;
        const int level = std::min({parts.level, deepest, kMaxLevel});
        const std::string tag = capitals(parts.tag);
        NodeIndex parent = level == 0 ? kNoNode : m_last;
        while (parent != kNoNode && nodes[parent].level >= level)
            parent = nodes[parent].parent;
        const bool isMore = parent != kNoNode && (tag == "CONC" || tag == "CONT");
        if (parts.level > level && !isMore)
            m_complaints.add(Complaint::Kind::LevelTooDeep, number, tag);
        if (isMore) {
            // Hung below another line of more, it still continues the same text.
            continueValue(parent, (tag == "CONT" ? "\n" : "") + unescaped(parts.value, m_isSeven));
            return;
        }
        const NodeIndex index = nodes.size();
        Node node{number, level, std::string(parts.xref), tag, {}, isPointer(parts.value), parent, {}};
        node.value = node.isPointer ? std::string(parts.value) : unescaped(parts.value, m_isSeven);
        if (tag == "VERS" && level == 2 && nodes[parent].tag == "GEDC" && node.value.starts_with("7"))
            m_isSeven = true;
        nodes.push_back(std::move(node));
        m_last = index;
        if (parent != kNoNode)
            nodes[parent].children.push_back(index);
        else
            addRoot(index, number);
    }

    void addRoot(NodeIndex index, int number)
    {
        const Node& node = m_records.m_nodes[index];
        if (m_records.m_roots.empty() && node.tag != "HEAD")
            m_complaints.add(Complaint::Kind::NoHeader, number);
        m_records.m_roots.push_back(index);
        m_hasEnded = node.tag == "TRLR";
        if (!node.xref.empty() && !m_records.m_byXref.emplace(node.xref, index).second)
            m_complaints.add(Complaint::Kind::DuplicateXref, number, node.xref);
    }

    void continueValue(NodeIndex index, std::string_view more)
    {
        std::string& value = m_records.m_nodes[index].value;
        m_records.m_nodes[index].isPointer = false;
        if (value.size() + more.size() <= kMaxFileBytes)
            value += more;
    }

    Records& m_records;
    Complaints& m_complaints;
    NodeIndex m_last = kNoNode;
    bool m_hasEnded = false;
    bool m_isSeven = false;
    int m_wasHarmful = 0; ///< The first line that was.
};

NodeIndex Records::record(const std::string& xref) const
{
    const auto found = m_byXref.find(xref);
    return found == m_byXref.end() ? kNoNode : found->second;
}

NodeIndex Records::target(std::string_view pointer) const
{
    return isPointer(pointer) && pointer != "@VOID@" ? record(std::string(pointer.substr(1, pointer.size() - 2)))
                                                     : kNoNode;
}

NodeIndex Records::child(NodeIndex of, std::string_view tag) const
{
    const auto& children = m_nodes[of].children;
    const auto found = std::ranges::find_if(children, [&](NodeIndex one) { return m_nodes[one].tag == tag; });
    return found == children.end() ? kNoNode : *found;
}

std::vector<NodeIndex> Records::children(NodeIndex of, std::string_view tag) const
{
    std::vector<NodeIndex> some;
    std::ranges::copy_if(
        m_nodes[of].children, std::back_inserter(some), [&](NodeIndex one) { return m_nodes[one].tag == tag; });
    return some;
}

std::string_view Records::text(NodeIndex of, std::string_view tag) const
{
    const NodeIndex found = child(of, tag);
    return found == kNoNode ? std::string_view() : std::string_view(m_nodes[found].value);
}

std::string_view Records::version() const
{
    if (m_roots.empty() || m_nodes[m_roots.front()].tag != "HEAD")
        return {};
    const NodeIndex form = child(m_roots.front(), "GEDC");
    return form == kNoNode ? std::string_view() : text(form, "VERS");
}

tl::expected<Records, Error> readRecords(std::span<const std::uint8_t> file, Complaints& complaints)
{
    if (file.size() > kMaxFileBytes)
        return tl::unexpected(Error{Error::Kind::TooLarge, 0});
    Records records;
    const Decoded decoded = decode(file, complaints);
    records.m_charset = decoded.charset;
    RecordReader reader(records, complaints);
    if (const auto done = reader.read(decoded.text); !done)
        return tl::unexpected(done.error());
    if (records.m_nodes.empty())
        return tl::unexpected(Error{Error::Kind::NotGedcom, 0});
    return records;
}

} // namespace kudelma::gedcom
