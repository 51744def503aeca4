// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/labels.h"

#include "genogram/scene_parts.h"

#include <algorithm>
#include <array>

namespace kudelma::genogram {

namespace {

constexpr int kNameWidth = 104;
constexpr int kLeastWidth = 62;
constexpr int kNameLines = 2;
constexpr int kSecondLines = 2;
constexpr int kLabelGap = 5;
constexpr int kYearGap = 4;
constexpr int kStripGap = 3;
/// On each side of an index person: the arrow and its letter (NSGC).
constexpr int kArrowRoom = 30;
constexpr int kPercent = 100;
constexpr int kLeastPercent = 100;
constexpr int kMostPercent = 300;
/// Left and right of the words at a couple line together; years are as large as other words.
constexpr int kBesideSymbols = 16;
constexpr int kBesideYears = 28;
/// Of each kind of event at a couple line, the last ones are written.
constexpr std::size_t kMostWords = 2;
constexpr std::size_t kMostBytes = 400;
constexpr std::string_view kEllipsis = "\u2026";

/// True for the bond that is meant by a solid, dashed, dotted or dash-dotted line without words.
bool isToldByItsLine(UnionStatus status)
{
    return status == UnionStatus::Married || status == UnionStatus::Cohabiting || status == UnionStatus::Brief
        || status == UnionStatus::Affair;
}

/// Room for the words of a fact, whatever the language: the longest of those that are in use.
std::string_view sampleOf(LabelPart::Kind kind)
{
    switch (kind) {
    case LabelPart::Kind::Born:
    case LabelPart::Kind::Died:
        return "s. 1986";
    case LabelPart::Kind::Age:
        return ", 39 v";
    case LabelPart::Kind::Due:
        return "LA 20.12.2027";
    case LabelPart::Kind::Weeks:
        return "24 viikkoa";
    case LabelPart::Kind::Loss:
        return "kuolleena s.";
    case LabelPart::Kind::Language:
        return "kieli: ";
    case LabelPart::Kind::Moved:
        return "muutti 2019";
    default:
        return {};
    }
}

int widthOf(const FactLine& line, int size)
{
    std::string words;
    for (const LabelPart& part : line) {
        words += sampleOf(part.kind);
        if (part.kind == LabelPart::Kind::Text || part.kind == LabelPart::Kind::Language)
            words += part.text;
    }
    return estimateTextWidth(words, size);
}

/// NSGC has the years and the age below the symbol, a line for each.
void addLifeLines(std::vector<FactLine>& lines, const Person& person, const ViewState& view)
{
    if (person.kind == PersonKind::Pregnancy)
        return;
    if (isLoss(person.kind)) {
        lines.push_back({{.kind = LabelPart::Kind::Loss, .person = person.kind}});
        const Date& when = ageDate(person);
        if (when.known())
            lines.push_back({{.text = yearText(when)}});
        return;
    }
    const bool dead = person.deceased || person.death.known();
    const auto age = yearsBetween(person.birth, dead ? person.death : view.today);
    FactLine born;
    if (person.birth.known() || !person.birth.text.empty())
        born.push_back({.kind = LabelPart::Kind::Born, .text = yearText(person.birth), .date = person.birth});
    FactLine died;
    if (person.death.known() || !person.death.text.empty())
        died.push_back({.kind = LabelPart::Kind::Died, .text = yearText(person.death), .date = person.death});
    if (age) {
        LabelPart years{.kind = LabelPart::Kind::Age, .text = std::to_string(*age)};
        (dead ? died : born).push_back(std::move(years));
    }
    for (FactLine* line : {&born, &died})
        if (!line->empty())
            lines.push_back(std::move(*line));
}

std::vector<FactLine> factLines(const Person& person, const ViewState& view, int most, int size)
{
    std::vector<FactLine> lines;
    if (view.profile == NotationProfile::Nsgc)
        addLifeLines(lines, person, view);
    if (person.due.known())
        lines.push_back({{.kind = LabelPart::Kind::Due, .text = yearText(person.due), .date = person.due}});
    if (person.weeks)
        lines.push_back({{.kind = LabelPart::Kind::Weeks, .text = std::to_string(*person.weeks)}});
    if (person.moved.known())
        lines.push_back({{.kind = LabelPart::Kind::Moved, .text = yearText(person.moved), .date = person.moved}});
    for (std::string& language : wrapLabel(person.language, size, most, 1))
        lines.push_back({{.kind = LabelPart::Kind::Language, .text = std::move(language)}});
    if (view.showMarks)
        for (std::size_t i = 0; i < std::min(person.facts.size(), kMostFacts); ++i)
            for (std::string& line : wrapLabel(person.facts[i], size, most, 2))
                lines.push_back({{.text = std::move(line)}});
    return lines;
}

std::size_t glyphLength(std::string_view text, std::size_t i)
{
    std::size_t next = i + 1;
    while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0U) == 0x80U)
        ++next;
    return next - i;
}

void dropLastGlyph(std::string& text)
{
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    if (!text.empty())
        text.pop_back();
}

constexpr int kPlainGlyph = 580;
constexpr int kSquareGlyph = 1000; // CJK, emoji: as wide as high

/// Widths of ASCII in thousandths of the font size.
constexpr std::array<int, 128> kGlyphs = [] {
    std::array<int, 128> widths{};
    widths.fill(kPlainGlyph);
    for (std::size_t c = 'A'; c <= 'Z'; ++c)
        widths[c] = 700;
    for (const char c : std::string_view("iljt.,:;'|!()[] fr-"))
        widths[static_cast<unsigned char>(c)] = 340;
    for (const char c : std::string_view("mwMW@%"))
        widths[static_cast<unsigned char>(c)] = 880;
    return widths;
}();

int glyphWidth(std::string_view glyph)
{
    if (glyph.size() > 2)
        return kSquareGlyph;
    const auto c = static_cast<unsigned char>(glyph.front());
    return c < kGlyphs.size() ? kGlyphs[c] : kPlainGlyph;
}

struct LabelRoom
{
    int count = 0;
    int width = 0;
};

/// How much room wrapLabel's lines take. Most labels are one short line, and are not taken apart.
LabelRoom roomOfLabel(std::string_view text, int fontSize, int maxWidth, int maxLines)
{
    if (text.empty())
        return {};
    const bool plain = text.size() <= kMostBytes && text.front() != ' ' && text.back() != ' '
        && text.find("  ") == std::string_view::npos;
    if (const int width = plain ? estimateTextWidth(text, fontSize) : 0; plain && width <= maxWidth)
        return {1, width};
    LabelRoom lines;
    for (const std::string& line : wrapLabel(text, fontSize, maxWidth, maxLines)) {
        ++lines.count;
        lines.width = std::max(lines.width, estimateTextWidth(line, fontSize));
    }
    return lines;
}

/// Badges, width and height of the labels whose lines take so much room.
void measureBlock(
    const Person& person, const ViewState& view, const LabelRoom& name, const LabelRoom& second, LabelBlock& block)
{
    const int percent = std::clamp(view.textPercent, kLeastPercent, kMostPercent);
    const int nameSize = fontSize(TextStyle::Name, percent);
    const int secondSize = fontSize(TextStyle::SecondLine, percent);
    block.width = std::max(name.width, second.width);
    block.facts = factLines(person, view, kNameWidth * percent / kPercent, secondSize);
    for (const FactLine& line : block.facts)
        block.width = std::max(block.width, widthOf(line, secondSize));
    if (view.showPlacements && !person.placements.empty()) {
        block.badges = badgeRows(person);
        block.strip = hasStrip(person);
        std::size_t mostLetters = 1;
        for (const PlacementRow& row : block.badges)
            mostLetters = std::max(mostLetters, row.kinds.size());
        block.width = std::max(block.width,
            estimateTextWidth("2023\u20132023", secondSize) + static_cast<int>(mostLetters) * (kBadgeSize + 2)
                + kLabelGap);
        if (block.strip)
            block.width = std::max(block.width, kNameWidth);
    }
    block.height = name.count * lineHeight(nameSize)
        + (second.count + static_cast<int>(block.facts.size())) * lineHeight(secondSize)
        + static_cast<int>(block.badges.size()) * badgeRow(percent) + (block.strip ? kStripHeight + kStripGap : 0);
}

} // namespace

int fontSize(TextStyle style, int textPercent)
{
    const int percent = std::clamp(textPercent, kLeastPercent, kMostPercent);
    const auto base = [&] {
        switch (style) {
        case TextStyle::Name:
            return 13;
        case TextStyle::Age:
            return 15;
        case TextStyle::SecondLine:
        case TextStyle::Year:
        case TextStyle::UnionLabel:
        case TextStyle::LinkLabel:
        case TextStyle::TieLabel:
        case TextStyle::Household:
        case TextStyle::Badge:
        case TextStyle::Fact:
        case TextStyle::Sign:
            break;
        }
        return 11;
    };
    // The age must stay inside its symbol.
    return style == TextStyle::Age ? std::min(base() * percent / kPercent, 22) : base() * percent / kPercent;
}

int estimateTextWidth(std::string_view text, int fontSize)
{
    std::int64_t width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = glyphLength(text, i);
        width += glyphWidth(text.substr(i, length));
        i += length;
    }
    return static_cast<int>((width * fontSize + 999) / 1000);
}

std::vector<std::string> wrapLabel(std::string_view text, int fontSize, int maxWidth, int maxLines)
{
    // Hostile names are long; nothing beyond this would be seen.
    if (text.size() > kMostBytes) {
        std::size_t end = kMostBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        text = text.substr(0, end);
    }
    std::vector<std::string> lines;
    std::string line;
    const auto fits = [&](std::string_view s) { return estimateTextWidth(s, fontSize) <= maxWidth; };
    const auto flush = [&] {
        if (!line.empty())
            lines.push_back(std::move(line));
        line.clear();
    };
    bool spaceBefore = false;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == ' ') {
            spaceBefore = true;
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && text[end] != ' ' && (end == i || text[end - 1] != '-'))
            ++end;
        std::string_view word = text.substr(i, end - i);
        i = end;
        const bool space = spaceBefore && !line.empty();
        spaceBefore = false;
        if (!line.empty() && !fits(line + (space ? " " : "") + std::string(word)))
            flush();
        else if (space)
            line += ' ';
        // A word that is too long by itself breaks where it must.
        while (line.empty() && !fits(word) && word.size() > 1) {
            std::size_t cut = glyphLength(word, 0);
            while (cut < word.size() && fits(word.substr(0, cut + glyphLength(word, cut))))
                cut += glyphLength(word, cut);
            lines.emplace_back(word.substr(0, cut));
            word.remove_prefix(cut);
        }
        line += word;
    }
    flush();
    if (static_cast<int>(lines.size()) > maxLines) {
        lines.resize(static_cast<std::size_t>(std::max(maxLines, 0)));
        if (!lines.empty()) {
            std::string& last = lines.back();
            while (!last.empty() && !fits(last + std::string(kEllipsis)))
                dropLastGlyph(last);
            last += kEllipsis;
        }
    }
    return lines;
}

UnionWords unionWords(const Union& couple)
{
    UnionWords words;
    for (const UnionEvent& event : couple.history) {
        LabelPart part{.kind = LabelPart::Kind::UnionStatus, .status = event.status};
        if (!event.date.text.empty())
            part.text = event.date.text;
        else if (event.date.known())
            part.text = (event.date.approximate ? "~" : "") + std::to_string(event.date.year);
        if (event.until.known() && !part.text.empty())
            part.text += "\u2013" + std::to_string(event.until.year);
        const bool ending = event.status == UnionStatus::Separated || event.status == UnionStatus::Divorced
            || event.status == UnionStatus::Apart;
        if (event.status == UnionStatus::Widowed || event.status == UnionStatus::Unspecified)
            continue; // the partner's X and year say it
        auto& line = ending || event.status == UnionStatus::Reunited ? words.endings : words.bonds;
        // A bond without a date is told by its line, where no other bond has the same.
        if (ending || !part.text.empty() || !isToldByItsLine(event.status))
            line.push_back(std::move(part));
        if (line.size() > kMostWords)
            line.erase(line.begin());
    }
    return words;
}

int unionWordsWidth(const Union& couple, const ViewState& view)
{
    const UnionWords words = unionWords(couple);
    const int size = fontSize(TextStyle::UnionLabel, view.textPercent);
    int widest = 0;
    for (const auto* line : {&words.bonds, &words.endings}) {
        std::string text;
        for (const LabelPart& part : *line)
            text += (text.empty() ? "ab. " : " ab. ") + part.text;
        if (text.empty())
            continue;
        // The upper one of two lines stands between the years of the partners.
        const bool upper = line == &words.bonds && !words.endings.empty();
        const int beside = upper ? kBesideYears * std::max(100, view.textPercent) / 100 : kBesideSymbols;
        widest = std::max(widest, estimateTextWidth(text, size) + beside);
    }
    return widest;
}

CellSize cellSize(const Person& person, const ViewState& view)
{
    const int percent = std::clamp(view.textPercent, kLeastPercent, kMostPercent);
    CellSize cell;
    switch (person.kind) {
    case PersonKind::Pregnancy:
    case PersonKind::Miscarriage:
    case PersonKind::Abortion:
    case PersonKind::Stillbirth:
        cell.symbol = kSmallSymbolSize;
        break;
    case PersonKind::Pet:
        cell.symbol = kPetSymbolSize;
        break;
    case PersonKind::Person:
    case PersonKind::SignificantOther:
    case PersonKind::Professional:
    case PersonKind::UnknownPlaceholder:
        cell.symbol = kSymbolSize;
        break;
    }
    const int most = kNameWidth * percent / kPercent;
    LabelBlock block;
    measureBlock(person, view, roomOfLabel(person.name, fontSize(TextStyle::Name, percent), most, kNameLines),
        roomOfLabel(person.secondLine, fontSize(TextStyle::SecondLine, percent), most, kSecondLines), block);
    cell.width = std::max(cell.symbol < kSymbolSize ? kTouchSize : kLeastWidth, block.width);
    const bool nsgc = view.profile == NotationProfile::Nsgc;
    if (nsgc && person.index)
        cell.width = std::max(cell.width, cell.symbol + 2 * kArrowRoom);
    // NSGC writes nothing above a symbol.
    cell.above = cell.symbol / 2 + kYearGap + (nsgc ? kYearGap : fontSize(TextStyle::Year, percent));
    cell.below = cell.symbol / 2 + kLabelGap + block.height;
    return cell;
}

LabelBlock labelBlock(const Person& person, const ViewState& view)
{
    const int percent = std::clamp(view.textPercent, kLeastPercent, kMostPercent);
    const int nameSize = fontSize(TextStyle::Name, percent);
    const int secondSize = fontSize(TextStyle::SecondLine, percent);
    const int most = kNameWidth * percent / kPercent;
    LabelBlock block;
    block.name = wrapLabel(person.name, nameSize, most, kNameLines);
    block.second = wrapLabel(person.secondLine, secondSize, most, kSecondLines);
    const auto lines = [](const std::vector<std::string>& texts, int size) {
        LabelRoom result{.count = static_cast<int>(texts.size())};
        for (const std::string& text : texts)
            result.width = std::max(result.width, estimateTextWidth(text, size));
        return result;
    };
    measureBlock(person, view, lines(block.name, nameSize), lines(block.second, secondSize), block);
    return block;
}

std::vector<PlacementRow> badgeRows(const Person& person)
{
    std::vector<PlacementRow> rows = placementRows(person);
    const std::size_t most = person.index ? kMostIndexBadges : kMostBadges;
    if (rows.size() > most)
        rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(most));
    return rows;
}

bool hasStrip(const Person& person)
{
    const auto dated = std::count_if(person.placements.begin(), person.placements.end(),
        [](const PlacementBadge& badge) { return badge.period.from.known(); });
    return person.index && dated > 0 && badgeRows(person).size() > 1;
}

} // namespace kudelma::genogram
