// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/family_graph.h"

#include "casework/minimisation.h"
#include "report/family_signs.h"

#include <QHash>

namespace kudelma::report {

namespace cw = casework;
namespace gg = genogram;
using cw::RecordId;

namespace {

/// Follows the records that say "the same person", so that everything points at the one that is shown.
class Same
{
public:
    explicit Same(const cw::CaseView& view)
    {
        for (const auto& [head, alias] : view.all<cw::Alias>()) {
            if (view.head(alias.person) && alias.person != alias.copy)
                m_shown.insert(alias.copy, alias.person);
        }
    }
    [[nodiscard]] bool isCopy(const RecordId& id) const { return m_shown.contains(id); }
    [[nodiscard]] std::string of(const RecordId& id) const
    {
        return id.isNull() ? std::string() : m_shown.value(id, id).text().toStdString();
    }

private:
    QHash<RecordId, RecordId> m_shown;
};

/// Where the drawing comes from: the people and who is whose, and what is said of them.
struct Basis
{
    const cw::CaseView& family;
    const cw::CaseView& said;
    bool shared = false; ///< For paper, or for a screen that several people look at.
    bool withPast = false; ///< Those too who lived in a home before.

    [[nodiscard]] bool draws(const cw::CaseView& view, const RecordId& id) const
    {
        return !shared || !cw::staysOffSharedScreens(view, id);
    }
};

gg::Gender genderOf(cw::Gender gender)
{
    switch (gender) {
    case cw::Gender::Man:
        return gg::Gender::Man;
    case cw::Gender::Woman:
        return gg::Gender::Woman;
    case cw::Gender::NonBinary:
        return gg::Gender::NonBinary;
    case cw::Gender::Unknown:
        break;
    }
    return gg::Gender::Unknown;
}

/// "Saara" stands first, the family name or what the child calls her on the quieter line under it.
void setName(gg::Person& person, const cw::Person& record)
{
    person.name = (record.name.isEmpty() ? record.label : record.name).toStdString();
    if (record.name.isEmpty())
        return;
    person.secondLineIsLabel = record.familyName.isEmpty() && !record.label.isEmpty();
    person.secondLine = (person.secondLineIsLabel ? record.label : record.familyName).toStdString();
}

void addPersons(gg::Graph& graph, const Basis& basis, const Same& same)
{
    for (const auto& [head, record] : basis.family.all<cw::Person>()) {
        if (same.isCopy(head.id) || !basis.draws(basis.family, head.id))
            continue;
        gg::Person& person = graph.persons.emplace_back();
        person.id = same.of(head.id);
        setName(person, record);
        person.gender = genderOf(record.gender);
        person.kind = genogramKind(record.sort);
        person.birth = genogramDate(
            record.sort == cw::PersonSort::Pregnancy && !record.due.isEmpty() ? record.due : record.born);
        person.death = genogramDate(record.died);
        person.deceased = record.deceased || !record.died.isEmpty();
        person.due = genogramDate(record.due);
        person.weeks = record.weeks;
        person.language = record.language.toStdString();
        person.index = record.index;
        person.orderKey = record.order.toStdString();
        if (record.pinX && record.pinY)
            person.pin = gg::Pin{*record.pinX, *record.pinY};
    }
    QHash<std::string, gg::Person*> byId;
    for (gg::Person& person : graph.persons)
        byId.insert(person.id, &person);
    for (const auto& [head, placement] : basis.said.all<cw::Placement>()) {
        if (gg::Person* person = byId.value(same.of(placement.person))) {
            addPlacement(*person, placement);
        }
    }
    for (const auto& [head, mark] : basis.said.all<cw::Mark>()) {
        if (!basis.draws(basis.said, head.id))
            continue;
        if (gg::Person* person = byId.value(same.of(mark.person))) {
            const std::size_t before = person->marks.size();
            addMark(*person, mark);
            if (person->marks.size() > before)
                person->markPeriods.push_back(genogramPeriod(mark.since, mark.until));
        }
    }
}

void addFamilies(gg::Graph& graph, const Basis& basis, const Same& same)
{
    const cw::CaseView& view = basis.family;
    for (const auto& [head, record] : view.all<cw::Union>()) {
        gg::Union& couple = graph.unions.emplace_back();
        couple.id = head.id.text().toStdString();
        for (const RecordId& partner : {record.partnerA, record.partnerB}) {
            if (!partner.isNull() && view.head(partner))
                couple.partners.push_back(same.of(partner));
        }
        for (const cw::UnionStage& stage : record.history)
            couple.history.push_back({genogramStatus(stage.status), genogramDate(stage.from), genogramDate(stage.to)});
        couple.related = record.related;
    }
    for (const auto& [head, record] : view.all<cw::Parentage>()) {
        gg::ParentLink& link = graph.parentLinks.emplace_back();
        link.child = same.of(record.child);
        link.parent = same.of(record.parent);
        if (!record.parents.isNull() && view.head(record.parents))
            link.unionId = record.parents.text().toStdString();
        link.kind = genogramKind(record.sort);
        link.period = genogramPeriod(record.from, record.to);
        link.unconfirmed = record.sort == cw::ParentSort::Presumed || record.certainty == cw::Certainty::Disputed;
    }
    for (const auto& [head, record] : view.all<cw::Twins>()) {
        gg::BirthSet& set = graph.birthSets.emplace_back();
        set.id = head.id.text().toStdString();
        for (const RecordId& member : record.members)
            set.members.push_back(same.of(member));
        if (record.zygosity != cw::Zygosity::Unknown)
            set.zygosity
                = record.zygosity == cw::Zygosity::Identical ? gg::Zygosity::Identical : gg::Zygosity::Fraternal;
    }
}

/// Persons by what they are called; empty where several are called the same.
QHash<QString, std::string> namesOf(const cw::CaseView& view, const Same& same)
{
    QHash<QString, std::string> byName;
    for (const auto& [head, person] : view.all<cw::Person>()) {
        const QString name = person.name.isEmpty() ? person.label : person.name;
        if (name.isEmpty() || same.isCopy(head.id))
            continue;
        const bool isFree = !byName.contains(name);
        byName.insert(name, isFree ? same.of(head.id) : std::string());
    }
    return byName;
}

void addTiesAndHomes(gg::Graph& graph, const Basis& basis, const Same& same)
{
    const QHash<QString, std::string> tellers = namesOf(basis.family, same);
    for (const auto& [head, record] : basis.said.all<cw::Tie>()) {
        gg::Tie& tie = graph.ties.emplace_back();
        tie.id = head.id.text().toStdString();
        tie.from = same.of(record.from);
        tie.to = same.of(record.to);
        setTieSigns(tie, record);
        for (const RecordId& person : record.view)
            tie.views.push_back(same.of(person));
        // Who said it is often only named: then it is the view of whoever is called so, where that is one person.
        const std::string teller = tie.views.empty() ? tellers.value(record.saidBy) : std::string();
        if (!teller.empty())
            tie.views.push_back(teller);
    }
    for (const auto& [head, record] : basis.said.all<cw::Household>()) {
        gg::Household& home = graph.households.emplace_back();
        home.id = head.id.text().toStdString();
        home.label = record.name.toStdString();
        for (const cw::HouseholdMember& member : record.members) {
            if ((basis.withPast || member.to.isEmpty()) && basis.family.head(member.person))
                home.members.push_back(
                    {same.of(member.person), member.percent ? std::to_string(*member.percent) + " %" : std::string(),
                        genogramPeriod(member.from, member.to)});
        }
    }
}

gg::Graph graphOn(const Basis& basis)
{
    gg::Graph graph;
    const Same same(basis.family);
    addPersons(graph, basis, same);
    addFamilies(graph, basis, same);
    addTiesAndHomes(graph, basis, same);
    return graph;
}

} // namespace

gg::PersonKind genogramKind(cw::PersonSort sort)
{
    switch (sort) {
    case cw::PersonSort::Person:
        return gg::PersonKind::Person;
    case cw::PersonSort::Pregnancy:
        return gg::PersonKind::Pregnancy;
    case cw::PersonSort::Miscarriage:
        return gg::PersonKind::Miscarriage;
    case cw::PersonSort::Abortion:
        return gg::PersonKind::Abortion;
    case cw::PersonSort::Stillbirth:
        return gg::PersonKind::Stillbirth;
    case cw::PersonSort::Pet:
        return gg::PersonKind::Pet;
    case cw::PersonSort::NonKin:
        return gg::PersonKind::SignificantOther;
    case cw::PersonSort::Institution:
        return gg::PersonKind::Professional;
    case cw::PersonSort::NotKnown:
        return gg::PersonKind::UnknownPlaceholder;
    }
    return gg::PersonKind::Person;
}

gg::UnionStatus genogramStatus(cw::UnionStatus status)
{
    switch (status) {
    case cw::UnionStatus::Married:
        return gg::UnionStatus::Married;
    case cw::UnionStatus::RegisteredPartners:
        return gg::UnionStatus::Registered;
    case cw::UnionStatus::Engaged:
        return gg::UnionStatus::Engaged;
    case cw::UnionStatus::Cohabiting:
        return gg::UnionStatus::Cohabiting;
    case cw::UnionStatus::LivingApart:
        return gg::UnionStatus::LivingApart;
    case cw::UnionStatus::Dating:
        return gg::UnionStatus::Dating;
    case cw::UnionStatus::Affair:
        return gg::UnionStatus::Affair;
    case cw::UnionStatus::Brief:
        return gg::UnionStatus::Brief;
    case cw::UnionStatus::ApartNotSeparated:
        return gg::UnionStatus::Apart;
    case cw::UnionStatus::Arranged:
        return gg::UnionStatus::Arranged;
    case cw::UnionStatus::Forced:
        return gg::UnionStatus::Forced;
    case cw::UnionStatus::Separated:
        return gg::UnionStatus::Separated;
    case cw::UnionStatus::Divorced:
        return gg::UnionStatus::Divorced;
    case cw::UnionStatus::Reconciled:
        return gg::UnionStatus::Reunited;
    case cw::UnionStatus::Widowed:
        return gg::UnionStatus::Widowed;
    case cw::UnionStatus::NotSaid:
        return gg::UnionStatus::Unspecified;
    }
    return gg::UnionStatus::Unspecified;
}

gg::ParentKind genogramKind(cw::ParentSort sort)
{
    switch (sort) {
    case cw::ParentSort::Biological:
    case cw::ParentSort::Presumed:
        return gg::ParentKind::Biological;
    case cw::ParentSort::Legal:
        return gg::ParentKind::Legal;
    case cw::ParentSort::Adoptive:
        return gg::ParentKind::Adopted;
    case cw::ParentSort::Foster:
        return gg::ParentKind::Foster;
    case cw::ParentSort::Kinship:
        return gg::ParentKind::Kinship;
    case cw::ParentSort::DonorConceived:
        return gg::ParentKind::DonorConceived;
    case cw::ParentSort::Step:
        return gg::ParentKind::Step;
    case cw::ParentSort::Donor:
        return gg::ParentKind::Donor;
    case cw::ParentSort::Guardian:
        return gg::ParentKind::Guardian;
    case cw::ParentSort::Surrogate:
        return gg::ParentKind::Surrogate;
    }
    return gg::ParentKind::Biological;
}

gg::Date genogramDate(const cw::PartialDate& date)
{
    gg::Date result;
    result.year = date.year;
    result.month = date.month;
    result.day = date.day;
    result.approximate = date.quality != cw::PartialDate::Quality::Exact;
    return result;
}

gg::Date genogramDate(QDate date)
{
    gg::Date result;
    result.year = date.year();
    result.month = date.month();
    result.day = date.day();
    return result;
}

gg::Graph graphOf(const cw::CaseView& view)
{
    return graphOn({view, view});
}

gg::Graph storyOf(const cw::CaseView& view)
{
    return graphOn({view, view, false, true});
}

gg::Graph sharedStoryOf(const cw::CaseView& view)
{
    return graphOn({view, view, true, true});
}

gg::Graph sharedGraphOf(const cw::CaseView& view)
{
    return graphOn({view, view, true});
}

gg::Graph paperGraphOf(const cw::CaseView& family, const cw::CaseView& said)
{
    return graphOn({family, said, true});
}

QString householdName(const cw::CaseView& view, const gg::Id& id)
{
    const auto record = RecordId::fromText(QString::fromStdString(id));
    const auto home = record ? view.get<cw::Household>(*record) : std::nullopt;
    return home ? home->value.name : QString();
}

} // namespace kudelma::report
