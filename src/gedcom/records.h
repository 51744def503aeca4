// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/charset.h"

#include <tl/expected.hpp>

#include <unordered_map>

namespace kudelma::gedcom {

inline constexpr std::size_t kMaxFileBytes = std::size_t{64} << 20;
inline constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMaxRecords = 200'000; ///< Lines of level 0.
inline constexpr std::size_t kMaxLines = 4'000'000;
inline constexpr int kMaxLevel = 99; ///< GEDCOM 5.5.1, chapter 1.

/// Why nothing of a file was read.
struct Error
{
    enum class Kind { TooLarge, TooManyRecords, TooManyLines, NotGedcom };
    Kind kind;
    int line = 0; ///< 0: the file as a whole.

    friend bool operator==(const Error&, const Error&) = default;
};

using NodeIndex = std::size_t;
inline constexpr NodeIndex kNoNode = NodeIndex(-1);

/// One line with what belongs to it. CONC and CONT are part of the value of the line that they continue.
struct Node
{
    int line = 0; ///< Of the file, from 1.
    int level = 0; ///< Its depth: one more than its parent's, whatever the file said.
    std::string xref{}; ///< Without the at signs; names are compared as they are written.
    std::string tag{}; ///< In capitals.
    std::string value{}; ///< UTF-8, lines divided by "\n"; a pointer with its at signs.
    bool isPointer = false; ///< Words that begin with an at sign look the same, once they are unescaped.
    NodeIndex parent = kNoNode;
    std::vector<NodeIndex> children{};
};

/// A GEDCOM file as a tree (GEDCOM 5.5, 5.5.1, 5.5.5, 7.0), whatever is in it; nothing is looked at but its form. Kept
/// in one vector, so that no depth and no length costs the stack anything.
class Records
{
public:
    [[nodiscard]] const Node& node(NodeIndex index) const { return m_nodes[index]; }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    [[nodiscard]] const std::vector<NodeIndex>& roots() const { return m_roots; }
    /// The record of this name; kNoNode: there is none.
    [[nodiscard]] NodeIndex record(const std::string& xref) const;
    /// What `pointer` ("@I1@") points at; kNoNode: nothing, @VOID@, or no pointer.
    [[nodiscard]] NodeIndex target(std::string_view pointer) const;
    /// What this line points at; kNoNode: as above.
    [[nodiscard]] NodeIndex targetOf(NodeIndex line) const
    {
        return m_nodes[line].isPointer ? target(m_nodes[line].value) : kNoNode;
    }
    /// The first child with this tag; kNoNode: there is none.
    [[nodiscard]] NodeIndex child(NodeIndex of, std::string_view tag) const;
    [[nodiscard]] std::vector<NodeIndex> children(NodeIndex of, std::string_view tag) const;
    /// The value of the first such child; empty: there is none.
    [[nodiscard]] std::string_view text(NodeIndex of, std::string_view tag) const;
    [[nodiscard]] Charset charset() const { return m_charset; }
    /// As HEAD.GEDC.VERS says, such as "5.5.1" or "7.0"; empty: nothing.
    [[nodiscard]] std::string_view version() const;

private:
    friend class RecordReader;
    friend tl::expected<Records, Error> readRecords(std::span<const std::uint8_t>, Complaints&);
    std::vector<Node> m_nodes;
    std::vector<NodeIndex> m_roots;
    std::unordered_map<std::string, NodeIndex> m_byXref;
    Charset m_charset = Charset::Utf8;
};

/// Reads what can be read; the rest is told line by line.
[[nodiscard]] tl::expected<Records, Error> readRecords(std::span<const std::uint8_t> file, Complaints& complaints);

} // namespace kudelma::gedcom
