// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/vocabulary.h"

#include "gedcom/text.h"

#include <algorithm>

namespace kudelma::gedcom {

namespace {

using genogram::ParentKind;
using genogram::UnionStatus;

// In the order of the enum.
constexpr std::array<std::string_view, static_cast<std::size_t>(Extension::Id) + 1> kTags{"_KIND", "_INDEX", "_ORDER",
    "_PIN", "_MARK", "_PERIOD", "_FROM", "_TO", "_ONGOING", "_PARENT", "_PARTNER", "_IMPLIED", "_SET", "_TIE",
    "_SAIDBY", "_HH", "_MEMBER", "_SHARE", "_BORN", "_WEEKS", "_LANG", "_LABEL", "_UNTIL", "_RELATED", "_VIEW",
    "_DIRECTION", "_UNCERTAIN", ""};
constexpr std::array<std::string_view, static_cast<std::size_t>(Extension::Id) + 1> kFragments{"kind", "index", "order",
    "pin", "mark", "period", "from", "to", "ongoing", "parent", "partner", "implied", "set", "tie", "said-by",
    "household", "member", "share", "born", "weeks", "language", "label", "until", "related", "view", "direction",
    "uncertain", "id"};
/// A name of its own that no registry gives out (RFC 9562), with the part that is meant behind it (RFC 8141).
constexpr std::string_view kNamespace = "urn:uuid:baee0fcd-1150-4c1a-b914-f4906dd74d96#";

constexpr std::array kStatuses{
    StatusWords{UnionStatus::Unspecified, "EVEN", "relationship"},
    StatusWords{UnionStatus::Married, "MARR", ""},
    StatusWords{UnionStatus::Registered, "MARR", "registered partnership"},
    StatusWords{UnionStatus::Engaged, "ENGA", ""},
    StatusWords{UnionStatus::Cohabiting, "EVEN", "cohabitation"},
    StatusWords{UnionStatus::LivingApart, "EVEN", "living apart together"},
    StatusWords{UnionStatus::Dating, "EVEN", "dating"},
    StatusWords{UnionStatus::Brief, "EVEN", "brief relationship"},
    StatusWords{UnionStatus::Separated, "EVEN", "separation"},
    StatusWords{UnionStatus::Divorced, "DIV", ""},
    StatusWords{UnionStatus::Widowed, "EVEN", "widowhood"},
    StatusWords{UnionStatus::Reunited, "EVEN", "reunion"},
    StatusWords{UnionStatus::Affair, "EVEN", "affair"},
    StatusWords{UnionStatus::Apart, "EVEN", "kept apart"},
    StatusWords{UnionStatus::Arranged, "MARR", "arranged marriage"},
    StatusWords{UnionStatus::Forced, "MARR", "forced marriage"},
};

/// A word that a TYPE contains, in small letters; the first one that fits counts.
struct StatusHint
{
    std::string_view word;
    UnionStatus status;
};
constexpr std::array kHints{
    StatusHint{"not married", UnionStatus::Unspecified},
    StatusHint{"never married", UnionStatus::Unspecified},
    StatusHint{"living apart", UnionStatus::LivingApart},
    StatusHint{"separat", UnionStatus::Separated},
    StatusHint{"divorce", UnionStatus::Divorced},
    StatusHint{"widow", UnionStatus::Widowed},
    StatusHint{"reun", UnionStatus::Reunited},
    StatusHint{"reconcil", UnionStatus::Reunited},
    StatusHint{"registered", UnionStatus::Registered},
    StatusHint{"civil union", UnionStatus::Registered},
    StatusHint{"civil partner", UnionStatus::Registered},
    StatusHint{"domestic partner", UnionStatus::Registered},
    StatusHint{"engage", UnionStatus::Engaged},
    StatusHint{"cohabit", UnionStatus::Cohabiting},
    StatusHint{"common law", UnionStatus::Cohabiting},
    StatusHint{"common-law", UnionStatus::Cohabiting},
    StatusHint{"living together", UnionStatus::Cohabiting},
    StatusHint{"lived together", UnionStatus::Cohabiting},
    StatusHint{"partners", UnionStatus::Cohabiting}, // Family Tree Maker; REL_PARTNERS of MyHeritage
    StatusHint{"avoliitto", UnionStatus::Cohabiting},
    StatusHint{"sambo", UnionStatus::Cohabiting},
    StatusHint{"unmarried", UnionStatus::Cohabiting},
    StatusHint{"brief", UnionStatus::Brief},
    StatusHint{"affair", UnionStatus::Affair},
    StatusHint{"kept apart", UnionStatus::Apart},
    StatusHint{"dating", UnionStatus::Dating},
    StatusHint{"arranged", UnionStatus::Arranged},
    StatusHint{"forced", UnionStatus::Forced},
    StatusHint{"marriage", UnionStatus::Married},
    StatusHint{"relationship", UnionStatus::Unspecified},
};

/// Tags that programs made up, as several trees have them.
struct StatusTag
{
    std::string_view tag;
    UnionStatus status;
    bool isNear;
};
constexpr std::array kStatusTags{
    StatusTag{"DIV", UnionStatus::Divorced, false},
    StatusTag{"ANUL", UnionStatus::Divorced, true},
    StatusTag{"ENGA", UnionStatus::Engaged, false},
    StatusTag{"SEPA", UnionStatus::Separated, false},
    StatusTag{"_SEPA", UnionStatus::Separated, false},
    StatusTag{"_SEPR", UnionStatus::Separated, false},
    StatusTag{"_SEPARATED", UnionStatus::Separated, false},
    StatusTag{"_COML", UnionStatus::Cohabiting, false},
};

struct ParentHint
{
    std::string_view word;
    ParentRead read;
};
constexpr std::array kParentHints{
    ParentHint{"donor-conceived", {ParentKind::DonorConceived}},
    ParentHint{"surroga", {ParentKind::Surrogate}},
    ParentHint{"donor", {ParentKind::Donor}},
    ParentHint{"adopt", {ParentKind::Adopted}},
    ParentHint{"kinship", {ParentKind::Kinship}},
    ParentHint{"foster", {ParentKind::Foster}},
    ParentHint{"guardian", {ParentKind::Guardian}},
    ParentHint{"legal", {ParentKind::Legal}},
    ParentHint{"step", {ParentKind::Step}},
    ParentHint{"natural", {ParentKind::Biological}},
    ParentHint{"birth", {ParentKind::Biological}},
    ParentHint{"biological", {ParentKind::Biological}},
    ParentHint{"unknown", {ParentKind::Biological, true}},
    ParentHint{"private", {ParentKind::Biological, true}},
};

constexpr bool isInOrderOfTheEnum()
{
    for (std::size_t i = 0; i < kStatuses.size(); ++i)
        if (static_cast<std::size_t>(kStatuses[i].status) != i)
            return false;
    return true;
}
static_assert(isInOrderOfTheEnum());

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

std::optional<UnionStatus> hintIn(std::string_view type)
{
    const std::string words = smallLetters(type);
    if (contains(words, "filed") || contains(words, "petition")) // asked for, and perhaps never granted
        return std::nullopt;
    for (const StatusHint& hint : kHints)
        if (contains(words, hint.word))
            return hint.status;
    return std::nullopt;
}

} // namespace

std::string_view tagOf(Extension extension)
{
    return kTags[static_cast<std::size_t>(extension)];
}

std::string uriOf(Extension extension)
{
    return std::string(kNamespace) + std::string(kFragments[static_cast<std::size_t>(extension)]);
}

Extensions::Extensions(const Records& records)
{
    std::ranges::copy(kTags, m_tags.begin());
    if (records.roots().empty() || records.node(records.roots().front()).tag != "HEAD")
        return;
    const NodeIndex schema = records.child(records.roots().front(), "SCHMA");
    if (schema == kNoNode)
        return;
    for (const NodeIndex line : records.children(schema, "TAG")) {
        const std::string_view value = records.node(line).value;
        const std::size_t space = value.find(' ');
        if (space == std::string_view::npos)
            continue;
        const std::string tag = capitals(value.substr(0, space));
        const std::string_view uri = trimmed(value.substr(space + 1));
        for (std::size_t i = 0; i < m_tags.size(); ++i) {
            if (uri == uriOf(static_cast<Extension>(i)))
                m_tags[i] = tag;
            else if (m_tags[i] == tag)
                m_tags[i].clear();
        }
    }
}

const StatusWords& wordsOf(UnionStatus status)
{
    return kStatuses.at(static_cast<std::size_t>(status));
}

std::optional<StatusRead> statusOf(std::string_view tag, std::string_view type, std::string_view value)
{
    for (const StatusTag& known : kStatusTags)
        if (known.tag == tag)
            return StatusRead{known.status, known.isNear};
    if (tag == "MARR")
        return StatusRead{hintIn(type).value_or(UnionStatus::Married)};
    if (tag != "EVEN")
        return std::nullopt;
    for (const StatusWords& words : kStatuses)
        if (words.tag == tag && words.type == type)
            return StatusRead{words.status};
    const auto hint = hintIn(type.empty() ? value : type);
    return hint ? std::optional(StatusRead{*hint}) : std::nullopt;
}

std::optional<ParentRead> parentKindOf(std::string_view words)
{
    const std::string small = smallLetters(words);
    for (const ParentHint& hint : kParentHints)
        if (contains(small, hint.word))
            return hint.read;
    return std::nullopt;
}

std::string_view pedigreeOf(ParentKind kind)
{
    switch (kind) {
    case ParentKind::Biological:
    case ParentKind::DonorConceived: // a parent from birth on; BIRTH does not say by whose genes (GEDCOM 7.0, PEDI)
        return "BIRTH";
    case ParentKind::Adopted:
        return "ADOPTED";
    case ParentKind::Foster:
    case ParentKind::Kinship:
        return "FOSTER";
    case ParentKind::Step:
    case ParentKind::Donor:
    case ParentKind::Surrogate:
    case ParentKind::Legal:
    case ParentKind::Guardian:
        break;
    }
    return {};
}

bool isWholePedigree(ParentKind kind)
{
    return kind == ParentKind::Biological || kind == ParentKind::Adopted || kind == ParentKind::Foster;
}

std::string_view relationWord(ParentKind kind)
{
    switch (kind) {
    case ParentKind::Biological:
        return "Natural";
    case ParentKind::Adopted:
        return "Adopted";
    case ParentKind::Foster:
        return "Foster";
    case ParentKind::Step:
        return "Step";
    case ParentKind::Kinship:
    case ParentKind::DonorConceived:
    case ParentKind::Donor:
    case ParentKind::Surrogate:
    case ParentKind::Legal:
    case ParentKind::Guardian:
        break;
    }
    return "Other";
}

bool saysTwins(std::string_view words)
{
    const std::string small = smallLetters(words);
    return contains(small, "multiple") || contains(small, "twin") || contains(small, "triplet")
        || contains(small, "kaksonen") || contains(small, "kaksoset") || contains(small, "tvilling");
}

genogram::Zygosity zygosityOf(std::string_view words)
{
    const std::string small = smallLetters(words);
    if (contains(small, "identical") || contains(small, "monozygo") || small == "mz")
        return contains(small, "non-identical") ? genogram::Zygosity::Fraternal : genogram::Zygosity::Identical;
    if (contains(small, "fraternal") || contains(small, "dizygo") || small == "dz")
        return genogram::Zygosity::Fraternal;
    return genogram::Zygosity::Unknown;
}

std::string_view wordOf(genogram::TieDirection direction)
{
    switch (direction) {
    case genogram::TieDirection::Forward:
        return "forward";
    case genogram::TieDirection::Both:
        return "both";
    case genogram::TieDirection::None:
        break;
    }
    return {};
}

std::optional<genogram::TieDirection> directionOf(std::string_view word)
{
    for (const genogram::TieDirection direction : {genogram::TieDirection::Forward, genogram::TieDirection::Both})
        if (word == wordOf(direction))
            return direction;
    return std::nullopt;
}

bool saysConfidential(std::string_view restriction)
{
    const std::string large = capitals(restriction);
    return contains(large, "CONFIDENTIAL") || contains(large, "PRIVACY");
}

} // namespace kudelma::gedcom
