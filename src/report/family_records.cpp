// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/family_records.h"

#include "casework/order_key.h"
#include "casework/records.h"

#include <map>
#include <set>

namespace kudelma::report {

namespace cw = casework;
namespace gg = genogram;
using cw::RecordId;

namespace {

constexpr int kMostWeeks = 45; // cw::Person::weeks
constexpr std::size_t kMostStages = 20; // cw::Union::history
constexpr std::size_t kMostTwins = 8; // cw::Twins::members
constexpr std::size_t kMostMembers = 30; // cw::Household::members
constexpr std::size_t kMostViews = 20; // cw::Tie::view
constexpr qsizetype kWhenLetters = 120; // cw::Tie::when
constexpr qsizetype kNoteLetters = 1000; // cw::Tie::note

cw::Gender genderFor(gg::Gender gender)
{
    switch (gender) {
    case gg::Gender::Woman:
        return cw::Gender::Woman;
    case gg::Gender::Man:
        return cw::Gender::Man;
    case gg::Gender::NonBinary:
        return cw::Gender::NonBinary;
    case gg::Gender::Unknown:
        break;
    }
    return cw::Gender::Unknown;
}

cw::PersonSort sortFor(gg::PersonKind kind)
{
    switch (kind) {
    case gg::PersonKind::Person:
        break;
    case gg::PersonKind::Pregnancy:
        return cw::PersonSort::Pregnancy;
    case gg::PersonKind::Miscarriage:
        return cw::PersonSort::Miscarriage;
    case gg::PersonKind::Abortion:
        return cw::PersonSort::Abortion;
    case gg::PersonKind::Stillbirth:
        return cw::PersonSort::Stillbirth;
    case gg::PersonKind::Pet:
        return cw::PersonSort::Pet;
    case gg::PersonKind::SignificantOther:
        return cw::PersonSort::NonKin;
    case gg::PersonKind::Professional:
        return cw::PersonSort::Institution;
    case gg::PersonKind::UnknownPlaceholder:
        return cw::PersonSort::NotKnown;
    }
    return cw::PersonSort::Person;
}

cw::UnionStatus statusFor(gg::UnionStatus status)
{
    switch (status) {
    case gg::UnionStatus::Unspecified:
        break;
    case gg::UnionStatus::Married:
        return cw::UnionStatus::Married;
    case gg::UnionStatus::Registered:
        return cw::UnionStatus::RegisteredPartners;
    case gg::UnionStatus::Engaged:
        return cw::UnionStatus::Engaged;
    case gg::UnionStatus::Cohabiting:
        return cw::UnionStatus::Cohabiting;
    case gg::UnionStatus::LivingApart:
        return cw::UnionStatus::LivingApart;
    case gg::UnionStatus::Dating:
        return cw::UnionStatus::Dating;
    case gg::UnionStatus::Brief:
        return cw::UnionStatus::Brief;
    case gg::UnionStatus::Separated:
        return cw::UnionStatus::Separated;
    case gg::UnionStatus::Divorced:
        return cw::UnionStatus::Divorced;
    case gg::UnionStatus::Widowed:
        return cw::UnionStatus::Widowed;
    case gg::UnionStatus::Reunited:
        return cw::UnionStatus::Reconciled;
    case gg::UnionStatus::Affair:
        return cw::UnionStatus::Affair;
    case gg::UnionStatus::Apart:
        return cw::UnionStatus::ApartNotSeparated;
    case gg::UnionStatus::Arranged:
        return cw::UnionStatus::Arranged;
    case gg::UnionStatus::Forced:
        return cw::UnionStatus::Forced;
    }
    return cw::UnionStatus::NotSaid;
}

cw::ParentSort sortFor(const gg::ParentLink& link)
{
    switch (link.kind) {
    case gg::ParentKind::Biological:
        break;
    case gg::ParentKind::Adopted:
        return cw::ParentSort::Adoptive;
    case gg::ParentKind::Foster:
        return cw::ParentSort::Foster;
    case gg::ParentKind::Kinship:
        return cw::ParentSort::Kinship;
    case gg::ParentKind::Step:
        return cw::ParentSort::Step;
    case gg::ParentKind::DonorConceived:
        return cw::ParentSort::DonorConceived;
    case gg::ParentKind::Donor:
        return cw::ParentSort::Donor;
    case gg::ParentKind::Surrogate:
        return cw::ParentSort::Surrogate;
    case gg::ParentKind::Legal:
        return cw::ParentSort::Legal;
    case gg::ParentKind::Guardian:
        return cw::ParentSort::Guardian;
    }
    return link.unconfirmed ? cw::ParentSort::Presumed : cw::ParentSort::Biological;
}

/// Basis and form stand in one record where badges of one time say both.
void setPlacement(cw::Placement& placement, gg::PlacementKind kind)
{
    switch (kind) {
    case gg::PlacementKind::Emergency:
        placement.basis = cw::PlacementBasis::Emergency;
        break;
    case gg::PlacementKind::OpenCare:
        placement.basis = cw::PlacementBasis::OpenCare;
        break;
    case gg::PlacementKind::TakenIntoCare:
        placement.basis = cw::PlacementBasis::TakenIntoCare;
        break;
    case gg::PlacementKind::Aftercare:
        placement.basis = cw::PlacementBasis::Aftercare;
        break;
    case gg::PlacementKind::FamilyCare:
        placement.form = cw::PlacementForm::Family;
        break;
    case gg::PlacementKind::Institution:
        placement.form = cw::PlacementForm::Institution;
        break;
    case gg::PlacementKind::Kinship:
        placement.form = cw::PlacementForm::Kin;
        break;
    }
}

/// Another basis, or another form, of one time is another placement.
bool hasRoomFor(const cw::Placement& placement, gg::PlacementKind kind)
{
    cw::Placement one;
    setPlacement(one, kind);
    return one.basis == cw::PlacementBasis::NotSaid ? placement.form == cw::PlacementForm::NotSaid
                                                    : placement.basis == cw::PlacementBasis::NotSaid;
}

class Bringer
{
public:
    Bringer(cw::CaseEditor& editor, const cw::CircleId& circle)
        : m_editor(editor)
        , m_circle(circle)
    { }

    cw::Result<void> bring(const gg::Graph& graph)
    {
        return each(graph.persons, &Bringer::person)
            .and_then([&] { return each(graph.unions, &Bringer::couple); })
            .and_then([&] { return each(graph.parentLinks, &Bringer::link); })
            .and_then([&] { return each(graph.birthSets, &Bringer::twins); })
            .and_then([&] { return each(graph.households, &Bringer::household); })
            .and_then([&] { return each(graph.ties, &Bringer::tie); });
    }

    FamilyBrought brought;

private:
    template <typename Record>
    cw::Result<void> each(const std::vector<Record>& records, cw::Result<void> (Bringer::*one)(const Record&))
    {
        for (const Record& record : records) {
            if (auto done = (this->*one)(record); !done)
                return done;
        }
        return {};
    }

    QString words(const std::string& text, qsizetype limit)
    {
        const QString all = QString::fromStdString(text).simplified();
        brought.shortened += all.size() > limit ? 1 : 0;
        return all.left(limit).trimmed();
    }

    cw::PartialDate date(const gg::Date& date)
    {
        brought.dates += date.text.empty() ? 0 : 1; // numbers alone have a place
        if (!date.known())
            return {};
        const cw::PartialDate read{date.year, date.month, date.day,
            date.approximate ? cw::PartialDate::Quality::About : cw::PartialDate::Quality::Exact};
        const auto checked = cw::PartialDate::fromText(read.text());
        brought.dates += checked || !date.text.empty() ? 0 : 1;
        return checked.value_or(cw::PartialDate());
    }

    [[nodiscard]] RecordId at(const std::map<gg::Id, RecordId>& known, const gg::Id& id) const
    {
        const auto found = known.find(id);
        return found == known.end() ? RecordId() : found->second;
    }

    template <typename Record>
    cw::Result<void> add(const Record& record, RecordId* made = nullptr)
    {
        auto added = m_editor.add(m_circle, record);
        if (!added)
            return tl::unexpected(added.error());
        if (made)
            *made = *added;
        return {};
    }

    /// Where somebody stands among the siblings; a key of another kind would leave no room beside it.
    QString orderOf(const gg::Person& person)
    {
        const QString key = QString::fromStdString(person.orderKey);
        if (cw::isOrderKey(key))
            return key;
        ++brought.details;
        return {};
    }

    cw::Result<void> person(const gg::Person& person)
    {
        if (gg::isLoss(person.kind)) {
            ++brought.losses;
            m_leftOut.insert(person.id);
            return {};
        }
        cw::Person record;
        record.name = words(person.name, 120);
        if (person.secondLineIsLabel)
            record.label = words(person.secondLine, 60);
        else
            record.familyName = words(person.secondLine, 80);
        record.gender = genderFor(person.gender);
        record.sort = sortFor(person.kind);
        record.born = date(person.birth);
        record.due = date(person.due);
        if (person.weeks && *person.weeks >= 0 && *person.weeks <= kMostWeeks) // or it is no weeks
            record.weeks = person.weeks;
        record.language = words(person.language, 16);
        record.died = date(person.death);
        record.deceased = person.deceased;
        record.order = orderOf(person);
        brought.marks += int(person.marks.size());
        brought.details += int(person.facts.size()) + int(person.moved != gg::Date());
        RecordId made;
        if (auto done = add(record, &made); !done)
            return done;
        m_persons.insert_or_assign(person.id, made);
        ++brought.persons;
        return placements(person, made);
    }

    cw::Result<void> placements(const gg::Person& person, const RecordId& made)
    {
        struct Stay
        {
            gg::Period period;
            std::string place;
            cw::Placement record;
        };
        std::vector<Stay> all;
        for (const gg::PlacementBadge& badge : person.placements) {
            auto same = std::ranges::find_if(all, [&](const Stay& stay) {
                return stay.period == badge.period && stay.place == badge.place && hasRoomFor(stay.record, badge.kind);
            });
            if (same == all.end())
                same = all.insert(all.end(), {badge.period, badge.place, {}});
            setPlacement(same->record, badge.kind);
        }
        for (Stay& stay : all) {
            stay.record.person = made;
            stay.record.from = date(stay.period.from);
            stay.record.to = date(stay.period.to);
            stay.record.place = words(stay.place, 160);
            if (auto done = add(stay.record); !done)
                return done;
        }
        return {};
    }

    cw::Result<void> couple(const gg::Union& couple)
    {
        cw::Union record;
        if (!couple.partners.empty())
            record.partnerA = at(m_persons, couple.partners[0]);
        if (couple.partners.size() > 1 && couple.partners[1] != couple.partners[0])
            record.partnerB = at(m_persons, couple.partners[1]);
        if (record.partnerA.isNull())
            std::swap(record.partnerA, record.partnerB);
        if (record.partnerA.isNull())
            return {}; // of nobody
        brought.details += couple.partners.size() > 2 ? int(couple.partners.size() - 2) : 0;
        for (const gg::UnionEvent& event : couple.history) {
            if (record.history.size() < kMostStages)
                record.history.push_back({statusFor(event.status), date(event.date), date(event.until)});
            else
                ++brought.details;
        }
        record.related = couple.related;
        RecordId made;
        if (auto done = add(record, &made); !done)
            return done;
        m_unions.insert_or_assign(couple.id, made);
        ++brought.unions;
        return {};
    }

    cw::Result<void> link(const gg::ParentLink& link)
    {
        cw::Parentage record;
        record.child = at(m_persons, link.child);
        record.parent = at(m_persons, link.parent);
        record.parents = at(m_unions, link.unionId);
        if (record.child.isNull() || record.parent.isNull() || record.child == record.parent)
            return leaveOut(link.child, link.parent);
        record.sort = sortFor(link);
        if (link.unconfirmed && record.sort != cw::ParentSort::Presumed)
            record.certainty = cw::Certainty::Disputed;
        record.from = date(link.period.from);
        record.to = date(link.period.to);
        return add(record);
    }

    cw::Result<void> twins(const gg::BirthSet& set)
    {
        cw::Twins record;
        for (const gg::Id& member : set.members) {
            const RecordId id = at(m_persons, member);
            if (!id.isNull() && record.members.size() < kMostTwins)
                record.members.push_back(id);
            else
                static_cast<void>(leaveOut(member));
        }
        if (set.zygosity != gg::Zygosity::Unknown)
            record.zygosity
                = set.zygosity == gg::Zygosity::Identical ? cw::Zygosity::Identical : cw::Zygosity::Fraternal;
        return record.members.size() < 2 ? cw::Result<void>() : add(record);
    }

    cw::Result<void> household(const gg::Household& home)
    {
        cw::Household record;
        record.name = words(home.label, 80);
        for (const gg::HouseholdMember& member : home.members) {
            const RecordId id = at(m_persons, member.person);
            if (id.isNull() || record.members.size() == kMostMembers) {
                static_cast<void>(leaveOut(member.person));
                continue;
            }
            cw::HouseholdMember one;
            one.person = id;
            bool isNumber = false;
            const int percent = QString::fromStdString(member.share).remove(u'%').trimmed().toInt(&isNumber);
            if (isNumber && percent >= 0 && percent <= 100)
                one.percent = percent;
            else
                brought.details += member.share.empty() ? 0 : 1;
            one.from = date(member.period.from);
            one.to = date(member.period.to);
            record.members.push_back(one);
        }
        return record.members.empty() ? cw::Result<void>() : add(record);
    }

    cw::Result<void> tie(const gg::Tie& tie)
    {
        cw::Tie record;
        record.from = at(m_persons, tie.from);
        record.to = at(m_persons, tie.to);
        if (record.from.isNull() || record.to.isNull() || record.from == record.to)
            return leaveOut(tie.from, tie.to);
        if (gg::tieStyle(tie.type).group == gg::TieGroup::Harm) {
            ++brought.harm;
            return {};
        }
        record.sort = cw::TieSort(tie.type); // The two lists name the same kinds in the same order.
        record.direction = gg::tieStyle(tie.type).directed ? cw::Direction::Forward : cw::Direction::None;
        record.since = date(tie.period.from);
        record.until = date(tie.period.to);
        const RecordId view = at(m_persons, tie.saidBy);
        if (!view.isNull())
            record.view = {view};
        else if (!m_leftOut.contains(tie.saidBy))
            record.saidBy = words(tie.saidBy, 120);
        for (const gg::Id& teller : tie.views) {
            const RecordId id = at(m_persons, teller);
            if (!id.isNull() && record.view.size() < kMostViews)
                record.view.push_back(id);
            else
                static_cast<void>(leaveOut(teller));
        }
        if (tie.direction == gg::TieDirection::Both)
            record.direction = cw::Direction::Both;
        else if (tie.direction == gg::TieDirection::Forward)
            record.direction = cw::Direction::Forward;
        if (tie.uncertain)
            record.certainty = cw::Certainty::Disputed;
        setWords(record, QString::fromStdString(tie.label).simplified());
        return add(record);
    }

    /// What stands on the line; where that is more than a line takes, the rest beside it.
    void setWords(cw::Tie& record, const QString& all)
    {
        const qsizetype space = all.lastIndexOf(u' ', kWhenLetters);
        const qsizetype end = all.size() <= kWhenLetters ? all.size() : space > 0 ? space : kWhenLetters;
        record.when = all.left(end);
        record.note = words(all.mid(end).toStdString(), kNoteLetters);
    }

    /// Counts what leads nowhere. What leads to a loss is counted with the loss.
    template <typename... Ids>
    cw::Result<void> leaveOut(const Ids&... persons)
    {
        brought.details += (m_leftOut.contains(persons) || ...) ? 0 : 1;
        return {};
    }

    cw::CaseEditor& m_editor;
    cw::CircleId m_circle;
    std::map<gg::Id, RecordId> m_persons;
    std::map<gg::Id, RecordId> m_unions;
    std::set<gg::Id> m_leftOut;
};

} // namespace

cw::Result<FamilyBrought> bringFamily(cw::CaseEditor& editor, const cw::CircleId& circle, const gg::Graph& graph)
{
    if (graph.persons.size() > kMostBroughtPersons)
        return cw::failure(cw::ErrorKind::TooMany, QString::number(kMostBroughtPersons));
    Bringer bringer(editor, circle);
    if (auto done = editor.together([&] { return bringer.bring(graph); }); !done)
        return tl::unexpected(done.error());
    return bringer.brought;
}

} // namespace kudelma::report
