// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gedcom/text.h"

#include <string>
#include <vector>

namespace kudelma::gedcom {

/// What could not be read, or was read otherwise than it says. The rest of the file is read all the same.
struct Complaint
{
    enum class Kind {
        // Nothing of the file was read.
        TooLarge,
        TooManyRecords,
        TooManyLines,
        NotGedcom,
        Zipped, ///< A GEDZIP file (7.0), which must be unpacked first.

        // Of bytes and lines.
        CharsetWrong, ///< The file is not in the character set that it names; `detail`: which it was read in.
        CharsetUnknown, ///< It names one that is not known; read as Windows-1252.
        BytesUnreadable, ///< Bytes that mean nothing in the character set; each became a letter of Windows-1252, or
                         ///< U+FFFD.
        ControlsDropped, ///< Control characters, or such that turn the direction of writing.
        NoLevel, ///< A line without a level number: taken for more of the line before.
        LevelTooDeep, ///< Deeper than one below the line before, or beyond kMaxLevel: hung below that line.
        NoTag, ///< A level number and nothing that could be a tag.
        LineTooLong, ///< Cut at kMaxLineBytes.
        NoHeader, ///< It does not begin with HEAD.
        NoTrailer, ///< It does not end with TRLR: it may have been cut off.
        AfterTrailer, ///< Lines behind TRLR were left out.
        DuplicateXref, ///< Two records of one name; the first one counts.
        DanglingXref, ///< A pointer to a record that is not there, or that is of another kind.

        // Of the family.
        Confidential, ///< A record that is not for everybody, or who belongs to whom. Taken: Imported::confidential.
        ConfidentialLeftOut, ///< A single fact that is not for everybody.
        OneSided, ///< Of two records only one says that they belong together; believed.
        TooManyPartners, ///< A family of more than two; taken up to kMaxPartners.
        PartnerTwice, ///< Somebody with themselves; taken once.
        CircleCut, ///< It would have made somebody their own ancestor.
        LinkDisproven, ///< A parent whom the file itself calls disproven.
        LinkUnclear, ///< A kind of parent that is not known: taken as one by birth that nobody has confirmed.
        TakenForNearest, ///< Something that a genogram has no word for; `detail`: what it was. The nearest was taken.
        SexUnclear, ///< Taken as not known.
        DateUnclear, ///< No date of the Gregorian calendar; its words were kept.
        ValueUnclear, ///< One of our own extensions, with a value that is not known.
        TextCut, ///< Longer than kMaxTextBytes.
        LeftOut, ///< `count` structures that a genogram has no place for; `detail`: their tags, as "INDI.OCCU".
    };
    Kind kind;
    int line = 0; ///< From 1; 0: the file as a whole.
    std::string detail{}; ///< UTF-8; a name from the file at most, cut to kMaxDetailBytes.
    int count = 1;

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

inline constexpr std::size_t kMaxDetailBytes = 80;
inline constexpr std::size_t kMaxComplaints = 1'000; ///< What is over it is only counted.

/// Keeps the first ones of a file.
class Complaints
{
public:
    void add(Complaint::Kind kind, int line = 0, std::string_view detail = {}, int count = 1)
    {
        ++m_total;
        if (m_kept.size() < kMaxComplaints)
            m_kept.push_back({kind, line, std::string(cut(detail, kMaxDetailBytes)), count});
    }
    [[nodiscard]] const std::vector<Complaint>& kept() const { return m_kept; }
    [[nodiscard]] std::size_t total() const { return m_total; }

private:
    std::vector<Complaint> m_kept;
    std::size_t m_total = 0;
};

} // namespace kudelma::gedcom
