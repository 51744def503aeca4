// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/family_graph.h"

#include "casework/minimisation.h"

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
    bool onPaper = false;
    bool withPast = false; ///< Those too who lived in a home before.

    [[nodiscard]] bool draws(const cw::CaseView& view, const RecordId& id) const
    {
        return !onPaper || !cw::staysOffSharedScreens(view, id);
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

gg::PersonKind kindOf(cw::PersonSort sort)
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

gg::UnionStatus statusOf(cw::UnionStatus status)
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
    case cw::UnionStatus::Brief:
        return gg::UnionStatus::Brief;
    case cw::UnionStatus::Separated:
        return gg::UnionStatus::Separated;
    case cw::UnionStatus::Divorced:
        return gg::UnionStatus::Divorced;
    case cw::UnionStatus::Reconciled:
        return gg::UnionStatus::Reunited;
    case cw::UnionStatus::Widowed:
        return gg::UnionStatus::Widowed;
    case cw::UnionStatus::NotSaid:
    case cw::UnionStatus::ApartNotSeparated:
        return gg::UnionStatus::Unspecified;
    }
    return gg::UnionStatus::Unspecified;
}

/// Guardians and legal parents who are not the birth parents have no line of descent in the notation.
std::optional<gg::ParentKind> kindOf(cw::ParentSort sort)
{
    switch (sort) {
    case cw::ParentSort::Biological:
    case cw::ParentSort::Presumed:
    case cw::ParentSort::Legal:
        return gg::ParentKind::Biological;
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
    case cw::ParentSort::Surrogate:
        break;
    }
    return std::nullopt;
}

gg::Period periodOf(const cw::PartialDate& from, const cw::PartialDate& to)
{
    return {genogramDate(from), genogramDate(to), !from.isEmpty() && to.isEmpty()};
}

std::vector<gg::PlacementBadge> badgesOf(const cw::Placement& placement)
{
    const gg::Period period = periodOf(placement.from, placement.to);
    std::vector<gg::PlacementBadge> badges;
    switch (placement.basis) {
    case cw::PlacementBasis::Emergency:
        badges.push_back({gg::PlacementKind::Emergency, period});
        break;
    case cw::PlacementBasis::OpenCare:
        badges.push_back({gg::PlacementKind::OpenCare, period});
        break;
    case cw::PlacementBasis::TakenIntoCare:
        badges.push_back({gg::PlacementKind::TakenIntoCare, period});
        break;
    case cw::PlacementBasis::Aftercare:
        badges.push_back({gg::PlacementKind::Aftercare, period});
        break;
    case cw::PlacementBasis::NotSaid:
        break;
    }
    switch (placement.form) {
    case cw::PlacementForm::Family:
        badges.push_back({gg::PlacementKind::FamilyCare, period});
        break;
    case cw::PlacementForm::Institution:
    case cw::PlacementForm::Hospital:
        badges.push_back({gg::PlacementKind::Institution, period});
        break;
    case cw::PlacementForm::Kin:
        badges.push_back({gg::PlacementKind::Kinship, period});
        break;
    case cw::PlacementForm::NotSaid:
    case cw::PlacementForm::Other:
        break;
    }
    return badges;
}

std::optional<gg::Mark> markOf(const cw::Mark& mark)
{
    switch (mark.sort) {
    case cw::MarkSort::Illness:
        return gg::Mark::Illness;
    case cw::MarkSort::MentalHealth:
        return gg::Mark::MentalHealth;
    case cw::MarkSort::SubstanceUse:
        if (mark.state == cw::MarkState::Suspected)
            return gg::Mark::SubstanceSuspected;
        return mark.state == cw::MarkState::Active ? gg::Mark::SubstanceUse : gg::Mark::SubstanceRecovery;
    case cw::MarkSort::Violence:
        return gg::Mark::Violence;
    case cw::MarkSort::Resource:
        return gg::Mark::Resource;
    case cw::MarkSort::Migration:
        return gg::Mark::Migration;
    case cw::MarkSort::Language:
        return gg::Mark::Interpreter;
    default:
        return std::nullopt; // Secrets and safety orders are never drawn.
    }
}

/// "Saara" stands first, the family name or what the child calls her on the quieter line under it.
void setName(gg::Person& person, const cw::Person& record)
{
    person.name = (record.name.isEmpty() ? record.label : record.name).toStdString();
    const QString second = record.familyName.isEmpty() ? record.label : record.familyName;
    if (!record.name.isEmpty())
        person.secondLine = second.toStdString();
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
        person.kind = kindOf(record.sort);
        person.birth = genogramDate(
            record.sort == cw::PersonSort::Pregnancy && !record.due.isEmpty() ? record.due : record.born);
        person.death = genogramDate(record.died);
        person.deceased = record.deceased || !record.died.isEmpty();
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
            for (const gg::PlacementBadge& badge : badgesOf(placement))
                person->placements.push_back(badge);
        }
    }
    for (const auto& [head, mark] : basis.said.all<cw::Mark>()) {
        if (!basis.draws(basis.said, head.id))
            continue;
        gg::Person* person = byId.value(same.of(mark.person));
        if (const auto kind = markOf(mark); person && kind) {
            person->marks.push_back(*kind);
            person->markPeriods.push_back(periodOf(mark.since, mark.until));
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
            couple.history.push_back({statusOf(stage.status), genogramDate(stage.from), genogramDate(stage.to)});
    }
    for (const auto& [head, record] : view.all<cw::Parentage>()) {
        const auto kind = kindOf(record.sort);
        if (!kind)
            continue;
        gg::ParentLink& link = graph.parentLinks.emplace_back();
        link.child = same.of(record.child);
        link.parent = same.of(record.parent);
        if (!record.parents.isNull() && view.head(record.parents))
            link.unionId = record.parents.text().toStdString();
        link.kind = *kind;
        link.period = periodOf(record.from, record.to);
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

// The two lists name the same kinds in the same order, and a test holds them to it.
gg::TieType tieOf(cw::TieSort sort)
{
    return gg::TieType(sort);
}

void addTiesAndHomes(gg::Graph& graph, const Basis& basis, const Same& same)
{
    for (const auto& [head, record] : basis.said.all<cw::Tie>()) {
        gg::Tie& tie = graph.ties.emplace_back();
        tie.id = head.id.text().toStdString();
        tie.from = same.of(record.from);
        tie.to = same.of(record.to);
        tie.type = tieOf(record.sort);
        tie.saidBy = record.saidBy.toStdString();
        tie.period = periodOf(record.since, record.until);
    }
    for (const auto& [head, record] : basis.said.all<cw::Household>()) {
        gg::Household& home = graph.households.emplace_back();
        home.id = head.id.text().toStdString();
        home.label = record.name.toStdString();
        for (const cw::HouseholdMember& member : record.members) {
            if ((basis.withPast || member.to.isEmpty()) && basis.family.head(member.person))
                home.members.push_back(
                    {same.of(member.person), member.percent ? std::to_string(*member.percent) + " %" : std::string(),
                        periodOf(member.from, member.to)});
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
