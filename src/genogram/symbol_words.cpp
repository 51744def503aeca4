// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/symbol_parts.h"

#include <algorithm>

namespace kudelma::genogram {

namespace {

/// Days since year 0, roughly: only for lengths along the strip.
double dayOf(const Date& date)
{
    constexpr double kYear = 365.25;
    constexpr double kMonth = 30.44;
    return date.year * kYear + std::max(0, date.month - 1) * kMonth + date.day;
}

class WordsBelow
{
public:
    WordsBelow(PersonSymbol& symbol, const LabelBlock& block, const ViewState& view)
        : m_symbol(symbol)
        , m_block(block)
        , m_view(view)
        , m_y(symbol.labelBox.y)
    { }

    void run()
    {
        for (const std::string& line : m_block.name)
            addLine({{.text = line}}, TextStyle::Name, Role::Text);
        for (const std::string& line : m_block.second)
            addLine({{.text = line}}, TextStyle::SecondLine, Role::QuietText);
        for (const FactLine& line : m_block.facts)
            addLine(line, TextStyle::Fact, Role::QuietText);
        if (m_block.strip)
            addStrip();
        for (const PlacementRow& row : m_block.badges)
            addBadges(row);
    }

private:
    void addLine(FactLine parts, TextStyle style, Role role)
    {
        const Rect& box = m_symbol.labelBox;
        const double height = lineHeight(fontSize(style, m_view.textPercent));
        m_symbol.labels.push_back({.parts = std::move(parts),
            .box = {box.x, m_y, box.width, height},
            .style = style,
            .role = role,
            .owner = m_symbol.id});
        m_y += height;
    }

    /// A small house for each kind: the letter says what kind of home, or on what basis; the years how long.
    void addBadges(const PlacementRow& row)
    {
        constexpr double kBetween = 2;
        constexpr double kBeforeYears = 4;
        const int percent = m_view.textPercent;
        const double size = kBadgeSize * percent / 100.0;
        const std::string period = periodText(row.period);
        const int textWidth = estimateTextWidth(period, fontSize(TextStyle::Badge, percent));
        const double houses = static_cast<double>(row.kinds.size()) * (size + kBetween) - kBetween;
        double x = m_symbol.centre.x
            - std::min(m_symbol.labelBox.width, houses + (period.empty() ? 0 : kBeforeYears + textWidth)) / 2;
        const double top = m_y + kBetween;
        for (const PlacementKind kind : row.kinds) {
            Path house{.stroke = Role::BadgeLine, .fill = Role::BadgeFill, .width = Width::Hair, .owner = m_symbol.id};
            appendPolygon(house,
                {{x, top + size * 0.35}, {x + size / 2, top - 1}, {x + size, top + size * 0.35}, {x + size, top + size},
                    {x, top + size}});
            m_symbol.paths.push_back(std::move(house));
            Label letter{.box = {x, top + size * 0.12, size, size},
                .style = TextStyle::Badge,
                .role = Role::BadgeText,
                .owner = m_symbol.id};
            letter.parts.push_back(
                {.kind = LabelPart::Kind::Placement, .placement = kind, .text = std::string(1, placementLetter(kind))});
            m_symbol.labels.push_back(std::move(letter));
            x += size + kBetween;
        }
        if (!period.empty())
            m_symbol.labels.push_back(textLabel(period, {x - kBetween + kBeforeYears, top, textWidth + 8.0, size},
                TextAlign::Left, TextStyle::Badge, Role::QuietText, m_symbol.id));
        m_y += badgeRow(percent);
    }

    /// The placements along time, from the first to the last or to today: a box for each, an open end where it goes
    /// on. Boxes that follow one another differ by a bar between them, not by colour.
    void addStrip()
    {
        constexpr double kAbove = 2;
        const Rect& box = m_symbol.labelBox;
        const double first = dayOf(m_block.badges.front().period.from);
        double last = first;
        for (const PlacementRow& row : m_block.badges)
            last = std::max({last, dayOf(row.period.from), endOf(row)});
        const double length = std::max(1.0, last - first);
        const double top = m_y + kAbove;
        const double bottom = top + kStripHeight - 2 * kAbove;
        Path base{.stroke = Role::QuietLine, .width = Width::Hair, .owner = m_symbol.id};
        base.moveTo({box.x, bottom}).lineTo({box.x + box.width, bottom});
        m_symbol.paths.push_back(std::move(base));
        for (const PlacementRow& row : m_block.badges) {
            if (!row.period.from.known())
                continue;
            const double from = box.x + box.width * (dayOf(row.period.from) - first) / length;
            const double to = std::max(from + kAbove, box.x + box.width * (endOf(row) - first) / length);
            Path stretch{
                .stroke = Role::BadgeLine, .fill = Role::BadgeFill, .width = Width::Thin, .owner = m_symbol.id};
            stretch.moveTo({to, top}).lineTo({from, top}).lineTo({from, bottom}).lineTo({to, bottom});
            if (!row.period.ongoing)
                stretch.close();
            m_symbol.paths.push_back(std::move(stretch));
        }
        m_y += kStripHeight + 3;
    }

    [[nodiscard]] double endOf(const PlacementRow& row) const
    {
        if (row.period.to.known())
            return dayOf(row.period.to);
        return dayOf(row.period.ongoing && m_view.today.known() ? m_view.today : row.period.from);
    }

    PersonSymbol& m_symbol;
    const LabelBlock& m_block;
    const ViewState& m_view;
    double m_y;
};

} // namespace

Label textLabel(std::string text, Rect box, TextAlign align, TextStyle style, Role role, const Id& owner)
{
    Label label{.box = box, .align = align, .style = style, .role = role, .owner = owner};
    label.parts.push_back({.text = std::move(text)});
    return label;
}

void addYears(PersonSymbol& symbol, int percent)
{
    constexpr double kYearWidth = 44;
    constexpr double kAside = 4;
    constexpr double kOver = 3;
    const double height = lineHeight(fontSize(TextStyle::Year, percent));
    const double margin = symbol.index ? kIndexMargin : 0;
    const double top = symbol.centre.y - symbol.size / 2 - kOver - margin - height;
    const double width = kYearWidth * percent / 100;
    if (!symbol.birthYear.empty())
        symbol.labels.push_back(textLabel(symbol.birthYear, {symbol.centre.x - kAside - width, top, width, height},
            TextAlign::Right, TextStyle::Year, Role::QuietText, symbol.id));
    if (!symbol.deathYear.empty())
        symbol.labels.push_back(textLabel(symbol.deathYear, {symbol.centre.x + kAside, top, width, height},
            TextAlign::Left, TextStyle::Year, Role::QuietText, symbol.id));
}

void addWordsBelow(PersonSymbol& symbol, const LabelBlock& block, const ViewState& view)
{
    WordsBelow(symbol, block, view).run();
}

} // namespace kudelma::genogram
