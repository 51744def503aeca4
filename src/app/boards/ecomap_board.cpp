// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/ecomap_board.h"

#include "app/boards/in_circle.h"
#include "casework/minimisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::Flow;
using casework::kinds;
using casework::Link;
using casework::RecordId;
using casework::RecordKind;
using casework::SystemSort;
using casework::Tone;
using casework::Trend;
using Row = KeyedListModel::Row;

namespace {

struct EcomapWords
{
    Q_DECLARE_TR_FUNCTIONS(EcomapWords)
};

QString sortName(SystemSort sort)
{
    switch (sort) {
    //: What a circle around the family is.
    case SystemSort::School:
        return EcomapWords::tr("school");
    case SystemSort::Daycare:
        return EcomapWords::tr("daycare");
    case SystemSort::Health:
        return EcomapWords::tr("health care");
    case SystemSort::ChildProtection:
        return EcomapWords::tr("child protection");
    case SystemSort::SocialServices:
        return EcomapWords::tr("social services");
    case SystemSort::Police:
        return EcomapWords::tr("police");
    case SystemSort::Work:
        return EcomapWords::tr("work");
    case SystemSort::Hobby:
        return EcomapWords::tr("hobby");
    case SystemSort::Friends:
        return EcomapWords::tr("friends");
    case SystemSort::Relatives:
        return EcomapWords::tr("relatives");
    case SystemSort::Religion:
        return EcomapWords::tr("congregation");
    case SystemSort::Neighbours:
        return EcomapWords::tr("neighbours");
    case SystemSort::Other:
        return EcomapWords::tr("something else");
    }
    return {};
}

QString toneName(Tone tone)
{
    switch (tone) {
    //: How it is between the family and a circle around it.
    case Tone::Support:
        return EcomapWords::tr("supports");
    case Tone::Stress:
        return EcomapWords::tr("strains");
    case Tone::Both:
        return EcomapWords::tr("supports and strains");
    case Tone::Tenuous:
        return EcomapWords::tr("thin");
    case Tone::Missing:
        return EcomapWords::tr("missing");
    }
    return {};
}

QString strengthName(int strength)
{
    //: How strong a line of the ecomap is.
    return strength >= 3 ? EcomapWords::tr("strong")
        : strength == 2  ? EcomapWords::tr("middling")
                         : EcomapWords::tr("weak");
}

QString flowName(Flow flow)
{
    switch (flow) {
    case Flow::None:
        return {};
    //: Which way strength and help flow.
    case Flow::ToFamily:
        return EcomapWords::tr("gives to the family");
    case Flow::FromFamily:
        return EcomapWords::tr("takes from the family");
    case Flow::Both:
        return EcomapWords::tr("goes both ways");
    }
    return {};
}

QString trendName(Trend trend)
{
    switch (trend) {
    case Trend::Steady:
        return {};
    //: Where a line of the ecomap is going.
    case Trend::Rising:
        return EcomapWords::tr("growing stronger");
    case Trend::Falling:
        return EcomapWords::tr("growing weaker");
    case Trend::Ended:
        return EcomapWords::tr("has ended");
    }
    return {};
}

QString inWords(const Link& link)
{
    QStringList words{toneName(link.tone)};
    if (link.tone != Tone::Missing && link.strength)
        words << strengthName(*link.strength);
    for (const QString& more : {flowName(link.flow), trendName(link.trend), link.frequency}) {
        if (!more.isEmpty())
            words << more;
    }
    return words.join(u", "_s);
}

QString nameInRecord(auto choice)
{
    const std::string_view name = casework::nameOf(choice);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

EcomapBoard::EcomapBoard(QObject* parent)
    : Board(kinds(RecordKind::System, RecordKind::Link, RecordKind::Person, RecordKind::Household, RecordKind::Member,
                RecordKind::Alias),
        parent)
    , m_systems({"name", "sort", "sortText", "workers", "writable", "seenBy", "x", "y", "isPerson", "lines"})
    , m_sorts({"name"})
    , m_signs({"isTrend", "name"})
{ }

meeting::EcomapSizes EcomapBoard::sizes() const
{
    meeting::EcomapSizes sizes;
    // Words grow twice as wide, but on two lines in place of one: half of the growth is room enough.
    const double growth = 1 + (m_scale - 1) * 0.6;
    sizes.home *= growth;
    sizes.system *= growth;
    return sizes;
}

qreal EcomapBoard::homeRadius() const
{
    return sizes().home;
}

qreal EcomapBoard::systemRadius() const
{
    return sizes().system;
}

void EcomapBoard::setScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = std::clamp(scale, 1.0, 2.0);
    refresh();
}

void EcomapBoard::refreshHome(const Seen& seen)
{
    RecordId child;
    for (const auto& [head, person] : seen.view().all<casework::Person>()) {
        if (person.index && (child.isNull() || !seen.personName(head.id).isEmpty()))
            child = head.id;
    }
    m_home = child.isNull() ? QString() : child.text();
    m_homeName = seen.personName(child);
    for (const auto& [head, household] : seen.view().all<casework::Household>()) {
        const bool isHome = std::ranges::any_of(household.members,
            [&](const casework::HouseholdMember& member) { return member.person == child && member.to.isEmpty(); });
        if (child.isNull() || !isHome)
            continue;
        m_home = head.id.text();
        if (!household.name.isEmpty())
            m_homeName = household.name;
        return;
    }
}

void EcomapBoard::refreshSorts()
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < casework::Choices<SystemSort>::names.size(); ++i)
        rows.push_back({nameInRecord(SystemSort(i)), {sortName(SystemSort(i))}});
    m_sorts.setRows(std::move(rows));
}

void EcomapBoard::refreshSigns(const Seen& seen)
{
    std::set<Tone> tones;
    std::set<Trend> trends;
    for (const auto& [head, link] : seen.view().all<Link>()) {
        tones.insert(link.tone);
        if (link.trend != Trend::Steady)
            trends.insert(link.trend);
    }
    std::vector<Row> rows;
    for (const Tone tone : tones)
        rows.push_back({nameInRecord(tone), {false, toneName(tone)}});
    for (const Trend trend : trends)
        rows.push_back({nameInRecord(trend), {true, trendName(trend)}});
    m_signs.setRows(std::move(rows));
}

void EcomapBoard::refresh()
{
    std::vector<Row> rows;
    m_workers = 0;
    m_home.clear();
    m_homeName.clear();
    refreshSorts();
    if (!lists())
        m_signs.setRows({});
    if (lists()) {
        const Seen seen(lists()->room(), lists()->view());
        refreshHome(seen);
        refreshSigns(seen);
        QHash<RecordId, QVariantList> lines;
        for (const auto& [head, link] : seen.view().all<Link>()) {
            const bool isToHome = link.flow == Flow::ToFamily || link.flow == Flow::Both;
            const bool isFromHome = link.flow == Flow::FromFamily || link.flow == Flow::Both;
            lines[link.to] << QVariantMap{{u"key"_s, head.id.text()}, {u"tone"_s, nameInRecord(link.tone)},
                {u"strength"_s, link.strength.value_or(1)}, {u"flow"_s, nameInRecord(link.flow)},
                {u"toHome"_s, isToHome}, {u"fromHome"_s, isFromHome}, {u"trend"_s, nameInRecord(link.trend)},
                {u"words"_s, inWords(link)}, {u"saidBy"_s, link.saidBy}, {u"writable"_s, head.writable},
                {u"seenBy"_s, seen.seenBy(head.key.circle)}};
        }
        const auto put
            = [&](const casework::RecordHead& head, const QString& name, SystemSort sort, std::optional<int> workers) {
                  m_workers += workers.value_or(0);
                  rows.push_back({head.id.text(),
                      {name, nameInRecord(sort), sortName(sort), workers.value_or(0), head.writable,
                          QVariant(seen.seenBy(head.key.circle)), 0.0, 0.0, head.kind == RecordKind::Person,
                          QVariant(lines.value(head.id))}});
              };
        for (const auto& [head, system] : seen.view().all<casework::System>())
            put(head, system.name, system.sort, system.workersPerWeek);
        // People who are not of the home stand around it like systems, once a line leads to them.
        for (const auto& [head, person] : seen.view().all<casework::Person>()) {
            const bool staysOff = lists()->isShared() && casework::staysOffSharedScreens(seen.view(), head.id);
            if (lines.contains(head.id) && !staysOff && !seen.personName(head.id).isEmpty())
                put(head, seen.personName(head.id), SystemSort::Relatives, {});
        }
    }
    m_layout = meeting::layoutEcomap(rows.size(), sizes());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].values[6] = m_layout.systems[i].x();
        rows[i].values[7] = m_layout.systems[i].y();
    }
    m_systems.setRows(std::move(rows));
    Q_EMIT changed();
}

QString EcomapBoard::addSystem(const QString& circle, const QString& name, const QString& sort, int workers)
{
    if (!pen() || name.trimmed().isEmpty()) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    QVariantMap fields{{u"name"_s, name.trimmed()}, {u"sort"_s, sort}};
    if (workers > 0)
        fields.insert(u"workersPerWeek"_s, workers);
    return pen()->add(u"systems"_s, circle, fields);
}

bool EcomapBoard::changeSystem(const QString& system, const QString& name, const QString& sort, int workers)
{
    if (!pen() || name.trimmed().isEmpty())
        return refuse(Pen::Refusal::Missing);
    return pen()->set(system,
        {{u"name"_s, name.trimmed()}, {u"sort"_s, sort},
            {u"workersPerWeek"_s, workers > 0 ? QVariant(workers) : QVariant()}});
}

bool EcomapBoard::changeLine(const QString& line, const QVariantMap& fields)
{
    if (!pen())
        return false;
    QVariantMap all = fields;
    if (!all.contains(u"strength"_s))
        all.insert(u"strength"_s, QVariant()); // of what is missing nobody says how strong it is
    return pen()->set(line, all);
}

QVariantMap EcomapBoard::line(const QString& line) const
{
    for (const Row& row : m_systems.rows()) {
        for (const QVariant& each : row.values.back().toList()) {
            if (each.toMap().value(u"key"_s).toString() == line)
                return each.toMap();
        }
    }
    return {};
}

QString EcomapBoard::addLine(const QString& circle, const QString& system, const QVariantMap& fields)
{
    const auto circleId = casework::CircleId::fromText(circle);
    const auto homeId = RecordId::fromText(m_home);
    if (!pen() || !circleId || !homeId) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    // Where not everybody knows the home, the line begins at the child whom they know.
    const casework::CaseView& view = pen()->room().view();
    RecordId from = seenInCircle(view, *circleId, *homeId);
    if (from.isNull()) {
        for (const auto& [head, person] : view.all<casework::Person>()) {
            if (person.index && from.isNull())
                from = seenInCircle(view, *circleId, head.id);
        }
    }
    if (from.isNull()) {
        refuse(Pen::Refusal::WouldShowMore);
        return {};
    }
    const QString saidBy = fields.value(u"saidBy"_s).toString().trimmed();
    for (const auto& [head, link] : view.all<Link>()) {
        const bool isSame = link.to.text() == system && head.key.circle == *circleId && !saidBy.isEmpty()
            && link.saidBy.trimmed().compare(saidBy, Qt::CaseInsensitive) == 0;
        if (isSame && head.writable)
            return changeLine(head.id.text(), fields) ? head.id.text() : QString();
    }
    QVariantMap all = fields;
    all.insert(u"from"_s, from.text());
    all.insert(u"to"_s, system);
    return pen()->add(u"links"_s, circle, all);
}

} // namespace kudelma::app
