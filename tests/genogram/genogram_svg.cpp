// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

// genogram_svg FILE [--ties] [--relaxed] [--text PERCENT] [--no-households]: prints the drawing of a family as SVG,
// for looking at. A developer's tool: colours and words are its own.

#include "genogram/graph_file.h"
#include "genogram/scene.h"

#include <cstdio>
#include <cstring>
#include <map>
#include <sstream>
#include <string>

using namespace kudelma::genogram;

namespace {

std::string colour(Role role)
{
    static const std::map<Role, std::string> kColours{
        {Role::None, "none"},
        {Role::Paper, "#fffdf9"},
        {Role::PersonFill, "#ffffff"},
        {Role::IndexFill, "#fdf1d8"},
        {Role::PersonLine, "#2b3440"},
        {Role::IndexLine, "#2b3440"},
        {Role::QuietLine, "#7a838d"},
        {Role::UnionLine, "#2b3440"},
        {Role::ChildLine, "#4a5561"},
        {Role::FosterLine, "#4a5561"},
        {Role::HouseholdLine, "#5b8a72"},
        {Role::HouseholdFill, "#eef5ef"},
        {Role::TieNeutral, "#6b7280"},
        {Role::TieWarm, "#2f7d5b"},
        {Role::TieStrained, "#b45309"},
        {Role::TieDistance, "#64748b"},
        {Role::TieHarm, "#b3261e"},
        {Role::MarkFill, "#c9d3de"},
        {Role::BadgeFill, "#e8edf7"},
        {Role::BadgeLine, "#4a5f8a"},
        {Role::Text, "#1d2530"},
        {Role::QuietText, "#5b6570"},
        {Role::BadgeText, "#2f4470"},
        {Role::CardFill, "#fffdf9"},
    };
    return kColours.at(role);
}

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '&':
            result += "&amp;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string word(const LabelPart& part)
{
    switch (part.kind) {
    case LabelPart::Kind::Text:
        return part.text;
    case LabelPart::Kind::UnionStatus: {
        static const std::map<UnionStatus, std::string> kWords{{UnionStatus::Married, "m."},
            {UnionStatus::Registered, "rp."}, {UnionStatus::Engaged, "eng."}, {UnionStatus::Cohabiting, "LT"},
            {UnionStatus::LivingApart, "LAT"}, {UnionStatus::Separated, "s."}, {UnionStatus::Divorced, "d."},
            {UnionStatus::Reunited, "re."}};
        const auto it = kWords.find(part.status);
        return (it == kWords.end() ? "" : it->second + " ") + part.text;
    }
    case LabelPart::Kind::ParentKind:
        return (part.parent == ParentKind::Adopted ? "ad. " : "") + part.text;
    case LabelPart::Kind::Placement:
        return std::string(1, placementLetter(part.placement));
    case LabelPart::Kind::Tie:
        return std::string(keyOf(part.tie));
    case LabelPart::Kind::Donor:
        return "D";
    case LabelPart::Kind::Question:
        return "?";
    }
    return {};
}

void write(std::ostream& out, const Path& path)
{
    out << "<path d=\"";
    for (const Segment& s : path.segments) {
        switch (s.kind) {
        case Segment::Kind::Move:
            out << 'M' << s.to.x << ' ' << s.to.y;
            break;
        case Segment::Kind::Line:
            out << 'L' << s.to.x << ' ' << s.to.y;
            break;
        case Segment::Kind::Cubic:
            out << 'C' << s.control1.x << ' ' << s.control1.y << ' ' << s.control2.x << ' ' << s.control2.y << ' '
                << s.to.x << ' ' << s.to.y;
            break;
        case Segment::Kind::Close:
            out << 'Z';
            break;
        }
    }
    const double width = strokeWidth(path.width);
    out << "\" fill=\"" << colour(path.fill) << "\" stroke=\"" << colour(path.stroke) << "\" stroke-width=\"" << width
        << "\" stroke-linejoin=\"round\" stroke-linecap=\"" << (path.dash == Dash::Solid ? "round" : "butt") << '"';
    const std::vector<double> dashes = dashPattern(path.dash);
    if (!dashes.empty()) {
        out << " stroke-dasharray=\"";
        for (const double d : dashes)
            out << d * width << ' ';
        out << '"';
    }
    out << "/>\n";
}

void write(std::ostream& out, const Label& label, int percent)
{
    std::string text;
    for (const LabelPart& part : label.parts)
        text += (text.empty() ? "" : " ") + word(part);
    if (text.empty())
        return;
    const int size = fontSize(label.style, percent);
    const double width = estimateTextWidth(text, size);
    const double x = label.align == TextAlign::Left ? label.box.x
        : label.align == TextAlign::Right           ? label.box.right()
                                                    : label.box.x + label.box.width / 2;
    const char* anchor = label.align == TextAlign::Left ? "start" : label.align == TextAlign::Right ? "end" : "middle";
    if (label.onPaper) {
        const double left = label.align == TextAlign::Left ? x
            : label.align == TextAlign::Right              ? x - width
                                                           : x - width / 2;
        out << "<rect x=\"" << left - 2 << "\" y=\"" << label.box.y << "\" width=\"" << width + 4 << "\" height=\""
            << label.box.height << "\" rx=\"3\" fill=\"" << colour(Role::Paper) << "\"/>\n";
    }
    out << "<text x=\"" << x << "\" y=\"" << label.box.y + label.box.height / 2 + size * 0.36 << "\" font-size=\""
        << size << "\" text-anchor=\"" << anchor << "\" fill=\"" << colour(label.role) << '"'
        << (label.style == TextStyle::Name ? " font-weight=\"600\"" : "") << '>' << escaped(text) << "</text>\n";
}

std::string svgOf(const Scene& scene, int percent)
{
    std::ostringstream out;
    const Rect& b = scene.bounds;
    out << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" << b.x << ' ' << b.y << ' ' << b.width << ' '
        << b.height << "\" width=\"" << b.width << "\" height=\"" << b.height
        << "\" font-family=\"Inter, Noto Sans, sans-serif\">\n"
        << "<rect x=\"" << b.x << "\" y=\"" << b.y << "\" width=\"" << b.width << "\" height=\"" << b.height
        << "\" fill=\"" << colour(Role::Paper) << "\"/>\n";
    for (const auto* paths : {&scene.households, &scene.lines})
        for (const Path& path : *paths)
            write(out, path);
    for (const PersonSymbol& symbol : scene.persons) {
        for (const Path& path : symbol.paths)
            write(out, path);
        for (const Label& label : symbol.labels)
            write(out, label, percent);
    }
    for (const Path& path : scene.ties)
        write(out, path);
    for (const Label& label : scene.labels)
        write(out, label, percent);
    out << "</svg>\n";
    return out.str();
}

} // namespace

int main(int argc, char** argv)
{
    ViewState view{.showTies = false};
    QString file;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--ties") == 0)
            view.showTies = true;
        else if (std::strcmp(argv[i], "--relaxed") == 0)
            view.siblingOrder = SiblingOrder::Relaxed;
        else if (std::strcmp(argv[i], "--no-households") == 0)
            view.showHouseholds = false;
        else if (std::strcmp(argv[i], "--text") == 0 && i + 1 < argc)
            view.textPercent = std::atoi(argv[++i]);
        else
            file = QString::fromLocal8Bit(argv[i]);
    }
    const test::GraphFile family = test::readGraphFile(file);
    if (family.graph.persons.empty()) {
        std::fprintf(stderr, "genogram_svg: cannot read a family from %s\n", qPrintable(file));
        return 1;
    }
    view.today = family.today;
    const Layout layout = compute(family.graph, view);
    std::fputs(svgOf(buildScene(family.graph, view, layout), view.textPercent).c_str(), stdout);
    return 0;
}
