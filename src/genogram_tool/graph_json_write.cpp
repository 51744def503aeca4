// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram_tool/graph_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kudelma::genogram_tool {

namespace gg = genogram;

namespace {

/// Writes a member only where it says something.
class Member
{
public:
    Member& text(QStringView key, std::string_view value)
    {
        if (!value.empty())
            object[key] = QString::fromUtf8(value.data(), qsizetype(value.size()));
        return *this;
    }
    Member& flag(QStringView key, bool value)
    {
        if (value)
            object[key] = true;
        return *this;
    }
    Member& date(QStringView key, const gg::Date& date)
    {
        const QString iso = isoOf(date);
        if (gg::dateFromIso(iso.toStdString()) == date && !iso.isEmpty())
            object[key] = iso;
        else if (!(date == gg::Date{}))
            object[key] = Member().text(u"date", iso.toStdString()).text(u"text", date.text).object;
        return *this;
    }
    Member& period(const gg::Period& period)
    {
        return date(u"from", period.from).date(u"to", period.to).flag(u"ongoing", period.ongoing);
    }
    Member& list(QStringView key, const QJsonArray& values)
    {
        if (!values.isEmpty())
            object[key] = values;
        return *this;
    }

    QJsonObject object;

private:
    static QString isoOf(const gg::Date& date)
    {
        if (!date.known())
            return {};
        QString iso = (date.approximate ? u"~"_s : QString()) + QString::number(date.year).rightJustified(4, u'0');
        for (const int part : {date.month, date.day}) {
            if (part == 0)
                break;
            iso += u'-' + QString::number(part).rightJustified(2, u'0');
        }
        return iso;
    }
};

QJsonArray textsOf(const std::vector<gg::Id>& ids)
{
    QJsonArray all;
    for (const gg::Id& id : ids)
        all.append(QString::fromStdString(id));
    return all;
}

QJsonObject personOf(const gg::Person& person)
{
    constexpr std::string_view kSex[] = {"U", "F", "M", "N"};
    Member out;
    out.object[u"id"] = QString::fromStdString(person.id);
    out.object[u"name"] = QString::fromStdString(person.name);
    out.text(u"second", person.secondLine).flag(u"secondIsLabel", person.secondLineIsLabel);
    out.text(u"sex", kSex[std::size_t(person.gender)]);
    if (person.kind != gg::PersonKind::Person)
        out.text(u"kind", gg::keyOf(person.kind));
    out.date(u"born", person.birth).date(u"died", person.death);
    out.flag(u"deceased", person.deceased && !person.death.known()).flag(u"index", person.index);
    QJsonArray placements;
    for (const gg::PlacementBadge& badge : person.placements)
        placements.append(
            Member().text(u"kind", gg::keyOf(badge.kind)).period(badge.period).text(u"place", badge.place).object);
    QJsonArray marks;
    for (const gg::Mark mark : person.marks)
        marks.append(QString::fromStdString(std::string(gg::keyOf(mark))));
    out.list(u"placements", placements).list(u"marks", marks).text(u"orderKey", person.orderKey);
    out.date(u"due", person.due).text(u"language", person.language).date(u"moved", person.moved);
    out.list(u"facts", textsOf(person.facts));
    if (person.weeks)
        out.object[u"weeks"] = *person.weeks;
    if (person.pin)
        out.object[u"pin"] = QJsonArray{person.pin->x, person.pin->y};
    return out.object;
}

QJsonObject linkOf(const gg::ParentLink& link)
{
    return Member()
        .text(u"child", link.child)
        .text(u"parent", link.parent)
        .text(u"union", link.unionId)
        .text(u"kind", gg::keyOf(link.kind))
        .period(link.period)
        .flag(u"unconfirmed", link.unconfirmed)
        .object;
}

/// The links of a child that say no more than that it is the couple's child.
bool areOfCouple(const std::vector<const gg::ParentLink*>& links, const gg::Union& couple)
{
    std::vector<gg::Id> parents;
    for (const gg::ParentLink* link : links) {
        if (link->unconfirmed || link->kind != links.front()->kind || !(link->period == links.front()->period))
            return false;
        parents.push_back(link->parent);
    }
    std::vector<gg::Id> partners = couple.partners.empty() ? std::vector<gg::Id>{{}} : couple.partners;
    std::ranges::sort(parents);
    std::ranges::sort(partners);
    return parents == partners;
}

/// The unions with their children, and the links that no union can say.
struct Families
{
    QJsonArray unions;
    QJsonArray links;

    explicit Families(const gg::Graph& graph)
    {
        std::map<gg::Id, std::map<gg::Id, std::vector<const gg::ParentLink*>>> byUnion;
        for (const gg::ParentLink& link : graph.parentLinks)
            byUnion[link.unionId][link.child].push_back(&link);
        for (const gg::Union& couple : graph.unions) {
            Member out;
            out.object[u"id"] = QString::fromStdString(couple.id);
            out.object[u"partners"] = textsOf(couple.partners);
            QJsonArray history;
            for (const gg::UnionEvent& event : couple.history)
                history.append(Member()
                                   .text(u"status", gg::keyOf(event.status))
                                   .date(u"date", event.date)
                                   .date(u"until", event.until)
                                   .object);
            out.flag(u"related", couple.related);
            out.object[u"history"] = history; // Also an empty one: none at all would mean a marriage.
            QJsonArray children;
            auto& ofCouple = byUnion[couple.id];
            for (auto it = ofCouple.begin(); it != ofCouple.end();) {
                if (!areOfCouple(it->second, couple)) {
                    ++it;
                    continue;
                }
                const gg::ParentLink& link = *it->second.front();
                children.append(
                    Member().text(u"id", link.child).text(u"kind", gg::keyOf(link.kind)).period(link.period).object);
                it = ofCouple.erase(it);
            }
            out.object[u"children"] = children;
            unions.append(out.object);
        }
        for (const auto& [id, children] : byUnion) {
            for (const auto& [child, all] : children) {
                for (const gg::ParentLink* link : all)
                    links.append(linkOf(*link));
            }
        }
    }
};

std::string_view wordOf(gg::TieDirection direction)
{
    switch (direction) {
    case gg::TieDirection::Forward:
        return "forward";
    case gg::TieDirection::Both:
        return "both";
    case gg::TieDirection::None:
        break;
    }
    return {};
}

QJsonObject tieOf(const gg::Tie& tie)
{
    return Member()
        .text(u"id", tie.id)
        .text(u"from", tie.from)
        .text(u"to", tie.to)
        .text(u"type", gg::keyOf(tie.type))
        .text(u"saidBy", tie.saidBy)
        .text(u"label", tie.label)
        .date(u"since", tie.period.from)
        .date(u"until", tie.period.to)
        .flag(u"ongoing", tie.period.ongoing)
        .list(u"views", textsOf(tie.views))
        .text(u"direction", wordOf(tie.direction))
        .flag(u"uncertain", tie.uncertain)
        .object;
}

QJsonObject householdOf(const gg::Household& household)
{
    QJsonArray members;
    for (const gg::HouseholdMember& member : household.members)
        members.append(
            Member().text(u"person", member.person).text(u"share", member.share).period(member.period).object);
    return Member().text(u"id", household.id).text(u"label", household.label).list(u"members", members).object;
}

QJsonObject twinsOf(const gg::BirthSet& twins)
{
    return Member()
        .text(u"id", twins.id)
        .list(u"members", textsOf(twins.members))
        .text(u"zygosity", gg::keyOf(twins.zygosity))
        .object;
}

template <typename Record>
QJsonArray listOf(const std::vector<Record>& records, QJsonObject (*write)(const Record&))
{
    QJsonArray all;
    for (const Record& record : records)
        all.append(write(record));
    return all;
}

} // namespace

QByteArray writeGraph(const gg::Graph& graph, const gg::Date& today)
{
    const Families families(graph);
    Member root;
    root.date(u"today", today);
    root.object[u"persons"] = listOf(graph.persons, personOf);
    root.object[u"unions"] = families.unions;
    root.list(u"parentLinks", families.links)
        .list(u"birthSets", listOf(graph.birthSets, twinsOf))
        .list(u"ties", listOf(graph.ties, tieOf))
        .list(u"households", listOf(graph.households, householdOf));
    return QJsonDocument(root.object).toJson(QJsonDocument::Indented);
}

} // namespace kudelma::genogram_tool
