// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scene_text.h"

#include "ui/theme_access.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

constexpr double kLeastForWords = 4.5;
constexpr double kLeastForSigns = 3;
constexpr int kLongestName = 90;
constexpr int kDriftInTwelfths = 1;

/// Without what another day, another hour or another time zone would change.
QString masked(QString words)
{
    static const std::pair<QRegularExpression, QString> kMasks[] = {
        {QRegularExpression(u"\\b\\d{1,2}\\. ?[a-zäö]+kuuta( \\d{4})?"_s), u"(day)"_s},
        {QRegularExpression(u"\\b\\d{1,2}\\.\\d{1,2}\\.(\\d{2,4})?"_s), u"(day)"_s},
        {QRegularExpression(u"\\b[0-9A-Z]{4}$"_s), u"(code)"_s},
        {QRegularExpression(u"\\b\\d{1,2}[.:]\\d{2}\\b"_s), u"(time)"_s},
        {QRegularExpression(u"\\b(maanan|tiis|tors|perjan|lauan|sunnun)tai[a-zäö]*|\\bkeskiviik[a-zäö]+"_s,
             QRegularExpression::CaseInsensitiveOption),
            u"(weekday)"_s},
        {QRegularExpression(u"\\b(ma|ti|ke|to|pe|la|su) (?=\\(day\\))"_s), u""_s},
        {QRegularExpression(
             u"\\b(tänään|huomenna|ylihuomenna|eilen|toissapäivänä)\\b"_s, QRegularExpression::CaseInsensitiveOption),
            u"(day)"_s},
        {QRegularExpression(u"\\b\\d+(?=( |-)?(v\\b|vuot|vuod|min|pv\\b|päiv|viik|kk\\b|kuuk))"_s), u"#"_s},
    };
    for (const auto& [pattern, mask] : kMasks)
        words.replace(pattern, mask);
    // Two people of one record are a set.
    static const QRegularExpression kTwo(u"^([A-ZÄÖ][a-zäö]+) ja ([A-ZÄÖ][a-zäö]+)$"_s);
    if (const auto two = kTwo.match(words); two.hasMatch() && two.captured(2) < two.captured(1))
        words = two.captured(2) + u" ja "_s + two.captured(1);
    return words.size() > kLongestName ? words.left(kLongestName) + u"…"_s : words;
}

QString colorsOf(const SeenThing& light, const SeenThing& dark, const RoleNames& names)
{
    QStringList pairs;
    for (std::size_t i = 0; i < light.inks.size() && i < dark.inks.size(); ++i) {
        const SeenInk& day = light.inks[i];
        const SeenInk& night = dark.inks[i];
        QString pair = names.of(day.ink, night.ink) + u" on "_s + names.of(day.ground, night.ground);
        const double least = day.isSign ? kLeastForSigns : kLeastForWords;
        const auto judge = [&](const SeenInk& ink, const QString& theme) {
            if (ink.ratio < least && !light.states.contains(u"disabled"_s))
                pair += u" (ONLY %1:1 IN %2)"_s.arg(QString::number(ink.ratio, 'f', 1), theme);
        };
        judge(day, u"LIGHT"_s);
        judge(night, u"DARK"_s);
        if (!pairs.contains(pair))
            pairs << pair;
    }
    // Where a finger was, a tab keeps the tint of something pointed at.
    const QString all = pairs.join(u", "_s);
    return light.role == u"tab"_s ? QString(all).replace(u" on other"_s, u" on canvas"_s) : all;
}

QString lineOf(const SeenThing& thing, const QString& colors)
{
    QString line = u"%1-%2%3 "_s.arg(thing.left, 2).arg(thing.right, -2).arg(thing.isAtFold ? u"~"_s : u" "_s);
    line += QString(thing.depth * 2, u' ') + thing.role + u" \""_s + masked(thing.name) + u'"';
    QStringList more = thing.states;
    if (!thing.turn.isEmpty())
        more << u"back "_s + thing.turn;
    more += thing.faults;
    if (!more.isEmpty())
        line += u" | "_s + more.join(u", "_s);
    return colors.isEmpty() ? line : line + u" | "_s + colors;
}

/// A line as it is compared.
struct Line
{
    explicit Line(const QString& line)
    {
        static const QRegularExpression kForm(u"^ ?(\\d+)-(\\d+) *(~?) (.*)$"_s);
        const QRegularExpressionMatch match = kForm.match(line);
        hasPlace = match.hasMatch();
        left = match.captured(1).toInt();
        right = match.captured(2).toInt();
        mayBeMissing = !match.captured(3).isEmpty();
        rest = hasPlace ? match.captured(4) : line;
    }

    [[nodiscard]] QString head() const { return rest.section(u" | "_s, 0, 0).trimmed(); }
    [[nodiscard]] QString tail() const { return rest.section(u" | "_s, 1); }
    [[nodiscard]] QString place() const { return u"columns %1 to %2"_s.arg(left).arg(right); }
    [[nodiscard]] bool isNear(const Line& other) const
    {
        return std::abs(left - other.left) <= kDriftInTwelfths && std::abs(right - other.right) <= kDriftInTwelfths;
    }

    QString rest;
    int left = 0;
    int right = 0;
    bool hasPlace = false;
    bool mayBeMissing = false;
};

std::vector<Line> linesOf(const QStringList& texts)
{
    std::vector<Line> lines;
    for (const QString& text : texts) {
        if (!text.isEmpty())
            lines.emplace_back(text);
    }
    return lines;
}

/// Which lines of two scenes belong together: the longest common run, by what `isSame` says.
template <typename Same>
std::vector<std::pair<std::size_t, std::size_t>> together(
    const std::vector<Line>& one, const std::vector<Line>& other, const Same& isSame)
{
    std::vector<std::vector<int>> longest(one.size() + 1, std::vector<int>(other.size() + 1, 0));
    for (std::size_t i = one.size(); i-- > 0;) {
        for (std::size_t j = other.size(); j-- > 0;)
            longest[i][j]
                = isSame(one[i], other[j]) ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0, j = 0; i < one.size() && j < other.size();) {
        if (isSame(one[i], other[j]))
            pairs.emplace_back(i++, j++);
        else if (longest[i + 1][j] >= longest[i][j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

} // namespace

RoleNames::RoleNames()
{
    ThemeAccess access;
    for (const QString& role : access.roles()) {
        access.setMode(u"light"_s);
        const QRgb light = access.role(role).rgba();
        access.setMode(u"dark"_s);
        const std::pair key(light, access.role(role).rgba());
        // Which tone somebody's face has comes from their key, which is another one each time.
        const QString name = role.startsWith(u"tone"_s) && role.size() == 5 ? u"tone"_s : role;
        if (!m_names.contains(key))
            m_names.insert(key, name);
    }
}

QString RoleNames::of(const QColor& light, const QColor& dark) const
{
    return m_names.value({light.rgba(), dark.rgba()}, u"other"_s);
}

QStringList written(const SceneLooks& looks, const RoleNames& names)
{
    QStringList lines{u"== tablet, landscape, light and dark"_s};
    for (std::size_t i = 0; i < looks.landscape.size(); ++i) {
        const SeenThing& thing = looks.landscape[i];
        const bool isSame = i < looks.dark.size() && looks.dark[i].name == thing.name;
        lines << lineOf(thing, isSame ? colorsOf(thing, looks.dark[i], names) : u"MISSING IN THE DARK"_s);
    }
    lines << QString() << u"== tablet, portrait"_s;
    for (const SeenThing& thing : looks.portrait)
        lines << lineOf(thing, {});
    return lines;
}

QStringList differences(const QStringList& accepted, const QStringList& actual)
{
    const std::vector<Line> before = linesOf(accepted);
    const std::vector<Line> now = linesOf(actual);
    const auto pairs = together(before, now, [](const Line& one, const Line& other) {
        return one.hasPlace == other.hasPlace && one.head() == other.head();
    });
    QStringList result;
    QString look;
    std::vector<bool> isTold(now.size(), false);
    const auto tell = [&](const QString& what) { result << look + u": "_s + what; };
    const auto after = [&](std::size_t j) {
        return j == 0 || !now[j - 1].hasPlace ? u"at the beginning"_s : u"after "_s + now[j - 1].head();
    };
    const auto isPaired
        = [&](std::size_t j) { return std::ranges::any_of(pairs, [&](const auto& pair) { return pair.second == j; }); };
    const auto tellNew = [&](std::size_t from, std::size_t to) {
        for (std::size_t j = from; j < to; ++j) {
            if (!isTold[j] && !now[j].mayBeMissing)
                tell(u"new is %1 in %2, %3"_s.arg(now[j].head(), now[j].place(), after(j)));
        }
    };
    std::size_t next = 0;
    auto pair = pairs.begin();
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Line& was = before[i];
        if (pair == pairs.end() || pair->first != i) {
            std::size_t j = 0;
            const auto isItElsewhere
                = [&] { return !isPaired(j) && !isTold[j] && now[j].hasPlace && now[j].head() == was.head(); };
            while (j < now.size() && !isItElsewhere())
                ++j;
            if (j < now.size()) {
                isTold[j] = true;
                tell(u"another order: %1 comes %2"_s.arg(was.head(), after(j)));
            } else if (!was.mayBeMissing) {
                tell(u"gone is %1 from %2"_s.arg(was.head(), was.place()));
            }
            continue;
        }
        const Line& is = now[pair->second];
        tellNew(next, pair->second);
        next = pair->second + 1;
        ++pair;
        if (!was.hasPlace)
            look = was.rest.mid(3);
        else if (was.tail() != is.tail())
            tell(u"%1 was \"%2\", and is \"%3\""_s.arg(was.head(), was.tail(), is.tail()));
        else if (!was.isNear(is))
            tell(u"%1 stood in %2, and stands in %3"_s.arg(was.head(), was.place(), is.place()));
    }
    tellNew(next, now.size());
    return result;
}

} // namespace kudelma::test
