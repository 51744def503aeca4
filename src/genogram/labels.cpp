// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/labels.h"

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
constexpr int kPercent = 100;
constexpr int kLeastPercent = 100;
constexpr int kMostPercent = 300;
/// Left and right of the words at a couple line together.
constexpr int kBesideSymbols = 16;
constexpr int kBesideYears = 28;
/// Of each kind of event at a couple line, the last ones are written.
constexpr std::size_t kMostWords = 2;
constexpr std::size_t kMostBytes = 400;
constexpr std::string_view kEllipsis = "\u2026";

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
        widths[static_cast<std::size_t>(c)] = 340;
    for (const char c : std::string_view("mwMW@%"))
        widths[static_cast<std::size_t>(c)] = 880;
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
    if (view.showPlacements && !person.placements.empty()) {
        block.badgeRows = static_cast<int>(std::min(person.placements.size(), kMostBadges));
        block.width = std::max(block.width, estimateTextWidth("2023\u20132023", secondSize) + kBadgeSize + kLabelGap);
    }
    block.height = name.count * lineHeight(nameSize) + second.count * lineHeight(secondSize)
        + block.badgeRows * badgeRow(percent);
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
        const bool ending = event.status == UnionStatus::Separated || event.status == UnionStatus::Divorced;
        if (event.status == UnionStatus::Widowed || event.status == UnionStatus::Unspecified)
            continue; // the partner's X and year say it
        auto& line = ending || event.status == UnionStatus::Reunited ? words.endings : words.bonds;
        // A bond without a date is told by its line.
        if (ending || !part.text.empty())
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
        widest = std::max(widest, estimateTextWidth(text, size) + (upper ? kBesideYears : kBesideSymbols));
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
    cell.above = cell.symbol / 2 + kYearGap + fontSize(TextStyle::Year, percent);
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

} // namespace kudelma::genogram
