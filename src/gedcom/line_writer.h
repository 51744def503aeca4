// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/export.h"

#include <string_view>

/// Private to the room: lines of GEDCOM.
namespace kudelma::gedcom {

/// Writes values so that none of them can end its line, begin another, or pass for a pointer. They must be presentable
/// (text.h).
class LineWriter
{
public:
    explicit LineWriter(Version version)
        : m_version(version)
    { }

    void record(std::string_view xref, std::string_view tag);
    /// Value of one line or of many; those of 5.5.1 are divided where they are longer than its 255.
    void line(int level, std::string_view tag, std::string_view value = {});
    void pointer(int level, std::string_view tag, std::string_view xref);

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    void piece(int level, std::string_view tag, std::string_view value);
    [[nodiscard]] std::size_t pieceLength(std::string_view line) const;

    Version m_version;
    std::string m_bytes;
};

} // namespace kudelma::gedcom
