// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram/graph_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kudelma::genogram::test {

namespace {

std::string text(const QJsonObject& object, QStringView key)
{
    return object[key].toString().toStdString();
}

Date date(const QJsonObject& object, QStringView key)
{
    const std::string iso = text(object, key);
    return iso.empty() ? Date{} : dateFromIso(iso);
}

template <typename Enum>
Enum word(const QJsonObject& object, QStringView key, Enum otherwise)
{
    return fromKey<Enum>(text(object, key)).value_or(otherwise);
}

Period period(const QJsonObject& object)
{
    return {.from = date(object, u"from"), .to = date(object, u"to"), .ongoing = object["ongoing"_L1].toBool()};
}

Person readPerson(const QJsonObject& object, const std::string& ego)
{
    Person person{
        .id = text(object, u"id"),
        .name = text(object, u"name"),
        .secondLine = text(object, u"second"),
        .kind = word(object, u"kind", PersonKind::Person),
        .birth = date(object, u"born"),
        .death = date(object, u"died"),
        .orderKey = text(object, u"orderKey"),
        .due = date(object, u"due"),
        .language = text(object, u"language"),
        .moved = date(object, u"moved"),
    };
    if (object.contains("weeks"_L1))
        person.weeks = object["weeks"_L1].toInt();
    const QString sex = object["sex"_L1].toString();
    person.gender = sex == u"M"_s ? Gender::Man
        : sex == u"F"_s           ? Gender::Woman
        : sex == u"N"_s           ? Gender::NonBinary
                                  : Gender::Unknown;
    if (object.contains("by"_L1))
        person.birth.year = object["by"_L1].toInt();
    if (person.name.empty())
        person.name = person.kind == PersonKind::Person ? person.id : std::string();
    person.deceased = person.death.known();
    person.index = object["index"_L1].toBool() || person.id == ego;
    for (const QJsonValue& value : object["placements"_L1].toArray()) {
        const QJsonObject placement = value.toObject();
        person.placements.push_back({word(placement, u"kind", PlacementKind::FamilyCare), period(placement)});
    }
    for (const QJsonValue& value : object["marks"_L1].toArray())
        if (const auto mark = fromKey<Mark>(value.toString().toStdString()))
            person.marks.push_back(*mark);
    if (const QJsonArray pin = object["pin"_L1].toArray(); pin.size() == 2)
        person.pin = Pin{pin[0].toInt(), pin[1].toInt()};
    return person;
}

void readUnion(const QJsonObject& object, Graph& graph)
{
    Union couple{.id = text(object, u"id")};
    for (const QJsonValue& partner : object["partners"_L1].toArray())
        couple.partners.push_back(partner.toString().toStdString());
    for (const QJsonValue& value : object["history"_L1].toArray()) {
        const QJsonObject event = value.toObject();
        couple.history.push_back({word(event, u"status", UnionStatus::Unspecified), date(event, u"date")});
    }
    for (const QJsonValue& value : object["children"_L1].toArray()) {
        const QJsonObject child = value.toObject();
        const ParentKind kind = word(child, u"kind", ParentKind::Biological);
        graph.addChild(couple, text(child, u"id"), kind, period(child));
        if (couple.partners.empty())
            graph.parentLinks.push_back({.child = text(child, u"id"), .unionId = couple.id, .kind = kind});
        if (child["unconfirmed"_L1].toBool())
            graph.parentLinks.back().unconfirmed = true;
    }
    couple.related = object["related"_L1].toBool();
    if (couple.history.empty())
        couple.history.push_back({.status = UnionStatus::Married});
    graph.unions.push_back(std::move(couple));
}

} // namespace

GraphFile readGraphFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    GraphFile result{.today = date(root, u"today")};
    const std::string ego = text(root, u"ego");
    for (const QJsonValue& value : root["persons"_L1].toArray())
        result.graph.persons.push_back(readPerson(value.toObject(), ego));
    for (const QJsonValue& value : root["unions"_L1].toArray())
        readUnion(value.toObject(), result.graph);
    for (const QJsonValue& value : root["birthSets"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        BirthSet births{.id = text(object, u"id"), .zygosity = word(object, u"zygosity", Zygosity::Unknown)};
        for (const QJsonValue& member : object["members"_L1].toArray())
            births.members.push_back(member.toString().toStdString());
        result.graph.birthSets.push_back(std::move(births));
    }
    for (const QJsonValue& value : root["households"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        Household household{.id = text(object, u"id"), .label = text(object, u"label")};
        for (const QJsonValue& member : object["members"_L1].toArray())
            household.members.push_back({.person = member.toString().toStdString()});
        result.graph.households.push_back(std::move(household));
    }
    for (const QJsonValue& value : root["ties"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        result.graph.ties.push_back({.id = text(object, u"id"),
            .from = text(object, u"from"),
            .to = text(object, u"to"),
            .type = word(object, u"type", TieType::Normal),
            .saidBy = text(object, u"saidBy"),
            .label = text(object, u"label")});
    }
    return result;
}

} // namespace kudelma::genogram::test
