// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/tie_labels.h"

#include "genogram/labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kudelma::genogram {

namespace {

constexpr double kLabelWidth = 90;
constexpr double kAir = 2; // between the words of two labels
constexpr double kFromMiddle = 40;
constexpr double kOtherSide = 2;
constexpr double kAcross = 8;
/// Along the tie; the middle first.
constexpr std::array kPlaces{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9};
/// How far from the tie the words may stand.
constexpr std::array kAsides{13.0, 20.0, 28.0, 38.0, 50.0, 64.0, 80.0, 100.0, 125.0, 155.0};

/// Where the words may stand, the best place first.
struct Choice
{
    double part = 0.5;
    double aside = 13;
    LabelSide side = LabelSide::Natural;
    double price = 0;
};

std::vector<Choice> allChoices()
{
    std::vector<Choice> choices;
    for (const double part : kPlaces) {
        for (const double aside : kAsides) {
            for (const LabelSide side :
                {LabelSide::Natural, LabelSide::Other, LabelSide::Across, LabelSide::OtherAcross}) {
                const bool isAcross = side == LabelSide::Across || side == LabelSide::OtherAcross;
                const bool isOther = side == LabelSide::Other || side == LabelSide::OtherAcross;
                choices.push_back({part, aside, side,
                    std::abs(part - kPlaces.front()) * kFromMiddle + (aside - kAsides.front())
                        + (isOther ? kOtherSide : 0) + (isAcross ? kAcross : 0)});
            }
        }
    }
    std::stable_sort(
        choices.begin(), choices.end(), [](const Choice& a, const Choice& b) { return a.price < b.price; });
    return choices;
}

/// The longest name of it in the languages that there are.
std::string_view longestName(TieType type)
{
    switch (type) {
    case TieType::Normal:
        return "tavallinen";
    case TieType::Close:
        return "läheinen";
    case TieType::Fused:
        return "yhteensulautunut";
    case TieType::Distant:
        return "distanserad";
    case TieType::Hostile:
        return "ristiriitainen";
    case TieType::CloseHostile:
        return "nära och konfliktfylld";
    case TieType::FusedHostile:
        return "sammansmält och konfliktfylld";
    case TieType::DistantHostile:
        return "distanserad och konfliktfylld";
    case TieType::Cutoff:
        return "bruten kontakt";
    case TieType::CutoffRepaired:
        return "kontakten återupptagen";
    case TieType::FocusedOn:
        return "uppmärksamheten riktas";
    case TieType::FocusedNegatively:
        return "oro eller anklagelser riktas";
    case TieType::Caretaker:
        return "takes care of";
    case TieType::Spiritual:
        return "själslig samhörighet";
    case TieType::PhysicalAbuse:
    case TieType::EmotionalAbuse:
    case TieType::SexualAbuse:
    case TieType::EconomicAbuse:
        return "taloudellinen väkivalta";
    case TieType::NeverMet:
        return "har aldrig träffat";
    default:
        return "kontrollerande";
    }
}

double areaOfBoth(const Rect& a, const Rect& b)
{
    const double width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return width > 0 && height > 0 ? width * height : 0;
}

/// Where the words of a line stand by the box that it was given; they may be wider than that.
Rect inkOf(const Label& label, int size)
{
    const double width = widthOfTieWords(label.parts, size);
    const double x = label.align == TextAlign::Left ? label.box.x
        : label.align == TextAlign::Right           ? label.box.right() - width
                                                    : label.box.x + (label.box.width - width) / 2;
    return {x, label.box.y, width, label.box.height};
}

} // namespace

double widthOfTieWords(const std::vector<LabelPart>& line, int fontSize)
{
    std::string words;
    for (const LabelPart& part : line) {
        if (!words.empty())
            words += ' ';
        if (part.kind == LabelPart::Kind::Tie)
            words += longestName(part.tie);
        else if (part.kind == LabelPart::Kind::SaidBy)
            words += "berättat av ";
        else if (part.kind != LabelPart::Kind::Text && part.kind != LabelPart::Kind::Question)
            words += "av.ero ";
        if (part.kind == LabelPart::Kind::Tie && !part.text.empty())
            words += ' ';
        words += part.kind == LabelPart::Kind::Question ? "?" : part.text;
    }
    return estimateTextWidth(words, fontSize);
}

TieLabels::TieLabels(SceneContext& context, bool careful)
    : m_context(context)
    , m_careful(careful)
{
    if (!careful)
        return;
    for (const PersonSymbol& symbol : context.scene.persons) {
        m_taken.push_back(symbol.hit);
        if (symbol.labelBox.width > 0)
            m_taken.push_back(symbol.labelBox);
        for (const Label& label : symbol.labels)
            m_taken.push_back(label.box);
    }
    for (const Label& label : context.scene.labels)
        m_taken.push_back(inkOf(label, fontSize(label.style, context.view.textPercent)));
}

TieLabels::Place TieLabels::placeAt(
    const Course& course, double part, double aside, LabelSide side, double width, double height) const
{
    const double along = course.length() * part;
    const Point direction = course.directionAt(along);
    const Point p = course.pointAt(along);
    const bool isOther = side == LabelSide::Other || side == LabelSide::OtherAcross;
    const bool isAcross = side == LabelSide::Across || side == LabelSide::OtherAcross;
    // Larger words need more room between the tie and what is passed over.
    if (aside > kAsides.front())
        aside *= m_context.view.textPercent / 100.0;
    Place place;
    // Above a level line, to the right of an upright one.
    if ((std::abs(direction.y) > std::abs(direction.x)) != isAcross) {
        place.align = isOther ? TextAlign::Right : TextAlign::Left;
        place.box = {isOther ? p.x - aside - width : p.x + aside, p.y - height / 2, width, height};
        return place;
    }
    const double half = lineHeight(fontSize(TextStyle::TieLabel, m_context.view.textPercent)) / 2.0;
    place.box = {p.x - width / 2, isOther ? p.y + aside - half : p.y - aside + half - height, width, height};
    return place;
}

double TieLabels::overlapOf(const Rect& box, const std::vector<Rect>& near) const
{
    double area = 0;
    const Rect wanted = grown(box, kAir);
    for (const Rect& taken : near) {
        if (wanted.intersects(taken))
            area += 1 + areaOfBoth(wanted, taken);
    }
    return area;
}

TieLabels::Place TieLabels::bestPlace(const Course& course, double width, double height) const
{
    static const std::vector<Choice> kChoices = allChoices();
    const Choice& natural = kChoices.front();
    Place best = placeAt(course, natural.part, natural.aside, natural.side, width, height);
    if (!m_careful)
        return best;
    // What lies too far from the tie to be met.
    const double reach = kAsides.back() * m_context.view.textPercent / 100.0 + width + height;
    std::vector<Rect> near;
    Rect around{course.points().front().x, course.points().front().y, 0, 0};
    for (const Point& point : course.points())
        around = unite(around, {point.x, point.y, 0, 0});
    for (const Rect& taken : m_taken) {
        if (grown(around, reach).intersects(taken))
            near.push_back(taken);
    }
    double least = std::numeric_limits<double>::max();
    for (const Choice& choice : kChoices) {
        const Place place = placeAt(course, choice.part, choice.aside, choice.side, width, height);
        const double overlap = overlapOf(place.box, near);
        if (overlap <= 0)
            return place;
        if (overlap < least) {
            least = overlap;
            best = place;
        }
    }
    return best;
}

void TieLabels::place(const Tie& tie, const Course& course, std::vector<std::vector<LabelPart>> lines)
{
    const int size = fontSize(TextStyle::TieLabel, m_context.view.textPercent);
    const double height = lineHeight(size);
    double width = 0;
    for (const std::vector<LabelPart>& line : lines)
        width = std::max(width, widthOfTieWords(line, size));
    const Place best = bestPlace(course, width, height * static_cast<double>(lines.size()));
    if (m_careful)
        m_taken.push_back(best.box);
    double y = best.box.y;
    const double room = std::max(kLabelWidth, width);
    const double x = best.align == TextAlign::Left ? best.box.x
        : best.align == TextAlign::Right           ? best.box.right() - room
                                                   : best.box.x + (width - room) / 2;
    for (std::size_t i = 0; i < lines.size(); ++i, y += height)
        m_context.scene.labels.push_back({.parts = std::move(lines[i]),
            .box = {x, y, room, height},
            .align = best.align,
            .style = TextStyle::TieLabel,
            .role = i == 0 ? roleOf(tieStyle(tie.type).group) : Role::QuietText,
            .onPaper = true,
            .owner = tie.id});
}

} // namespace kudelma::genogram
