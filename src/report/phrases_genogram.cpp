// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/phrases.h"

namespace kudelma::report {

using namespace Qt::StringLiterals;
using genogram::Gender;
using genogram::Kin;
using genogram::KinNature;
using genogram::KinSide;

namespace {

QString byGender(Gender gender, const QString& woman, const QString& man, const QString& any)
{
    if (gender == Gender::Woman)
        return woman;
    return gender == Gender::Man ? man : any;
}

} // namespace

QString Phrases::unionStatus(genogram::UnionStatus status)
{
    switch (status) {
    //: Genogram: how two partners are together. Lower case, stands in a sentence or a legend.
    case genogram::UnionStatus::Unspecified:
        return tr("parents together");
    case genogram::UnionStatus::Married:
        return tr("married");
    case genogram::UnionStatus::Registered:
        return tr("registered partnership");
    case genogram::UnionStatus::Engaged:
        return tr("engaged");
    case genogram::UnionStatus::Cohabiting:
        return tr("living together");
    case genogram::UnionStatus::LivingApart:
        return tr("a couple with two homes");
    case genogram::UnionStatus::Dating:
        return tr("dating");
    case genogram::UnionStatus::Brief:
        return tr("brief relationship");
    case genogram::UnionStatus::Separated:
        return tr("separated");
    case genogram::UnionStatus::Divorced:
        return tr("divorced");
    case genogram::UnionStatus::Widowed:
        return tr("widowed");
    case genogram::UnionStatus::Reunited:
        return tr("together again");
    case genogram::UnionStatus::Affair:
        return tr("a relationship beside another one");
    case genogram::UnionStatus::Apart:
        return tr("kept apart by circumstances");
    case genogram::UnionStatus::Arranged:
        return tr("arranged marriage");
    case genogram::UnionStatus::Forced:
        return tr("forced marriage");
    }
    return {};
}

QString Phrases::unionStatusShort(genogram::UnionStatus status)
{
    switch (status) {
    //: Genogram: one or two letters before a year on the line of a couple. Married.
    case genogram::UnionStatus::Married:
        return tr("m.", "short for married");
    case genogram::UnionStatus::Registered:
        return tr("rp.", "short for registered partnership");
    case genogram::UnionStatus::Engaged:
        return tr("e.", "short for engaged");
    case genogram::UnionStatus::Cohabiting:
        return tr("lt.", "short for living together");
    case genogram::UnionStatus::LivingApart:
        return tr("lat.", "short for a couple with two homes");
    case genogram::UnionStatus::Dating:
        return tr("dt.", "short for dating");
    case genogram::UnionStatus::Brief:
        return tr("br.", "short for brief relationship");
    case genogram::UnionStatus::Separated:
        return tr("s.", "short for separated");
    case genogram::UnionStatus::Divorced:
        return tr("d.", "short for divorced");
    case genogram::UnionStatus::Widowed:
        return tr("w.", "short for widowed");
    case genogram::UnionStatus::Reunited:
        return tr("re.", "short for together again");
    case genogram::UnionStatus::Affair:
        return tr("af.", "short for a relationship beside another one");
    case genogram::UnionStatus::Apart:
        return tr("apart", "on the line of a couple kept apart by war, work or migration");
    case genogram::UnionStatus::Arranged:
        return tr("arr. m.", "short for arranged marriage");
    case genogram::UnionStatus::Forced:
        return tr("forced m.", "short for forced marriage");
    case genogram::UnionStatus::Unspecified:
        break;
    }
    return {};
}

QString Phrases::parentKind(genogram::ParentKind kind)
{
    switch (kind) {
    case genogram::ParentKind::Biological:
        return tr("by birth");
    case genogram::ParentKind::Adopted:
        return tr("adopted");
    case genogram::ParentKind::Foster:
        return tr("in foster care");
    case genogram::ParentKind::Kinship:
        return tr("living with relatives");
    case genogram::ParentKind::Step:
        return tr("step-parent");
    case genogram::ParentKind::DonorConceived:
        return tr("with a donor's help");
    case genogram::ParentKind::Donor:
        return tr("donor");
    case genogram::ParentKind::Surrogate:
        return tr("surrogate");
    case genogram::ParentKind::Legal:
        return tr("parent by law");
    case genogram::ParentKind::Guardian:
        return tr("guardian");
    }
    return {};
}

QString Phrases::placement(genogram::PlacementKind kind)
{
    switch (kind) {
    case genogram::PlacementKind::Emergency:
        return tr("emergency placement");
    case genogram::PlacementKind::OpenCare:
        return tr("placement in open care");
    case genogram::PlacementKind::TakenIntoCare:
        return tr("taken into care");
    case genogram::PlacementKind::FamilyCare:
        return tr("foster family");
    case genogram::PlacementKind::Institution:
        return tr("residential care");
    case genogram::PlacementKind::Kinship:
        return tr("placed with a relative or a close person");
    case genogram::PlacementKind::Aftercare:
        return tr("after-care");
    }
    return {};
}

QString Phrases::tie(genogram::TieType type)
{
    switch (type) {
    //: Genogram: how two people are with each other; name of a line. Lower case.
    case genogram::TieType::Normal:
        return tr("ordinary");
    case genogram::TieType::Close:
        return tr("close");
    case genogram::TieType::Fused:
        return tr("fused");
    case genogram::TieType::Distant:
        return tr("distant");
    case genogram::TieType::Hostile:
        return tr("in conflict");
    case genogram::TieType::CloseHostile:
        return tr("close and in conflict");
    case genogram::TieType::FusedHostile:
        return tr("fused and in conflict");
    case genogram::TieType::DistantHostile:
        return tr("distant and in conflict");
    case genogram::TieType::Cutoff:
        return tr("cut off");
    case genogram::TieType::CutoffRepaired:
        return tr("contact restored");
    case genogram::TieType::FocusedOn:
        return tr("attention is on");
    case genogram::TieType::FocusedNegatively:
        return tr("worry or blame is on");
    case genogram::TieType::Caretaker:
        return tr("takes care of");
    case genogram::TieType::Spiritual:
        return tr("connected in spirit");
    case genogram::TieType::PhysicalAbuse:
        return tr("physical violence");
    case genogram::TieType::EmotionalAbuse:
        return tr("emotional violence");
    case genogram::TieType::SexualAbuse:
        return tr("sexual violence");
    case genogram::TieType::Neglect:
        return tr("neglect");
    case genogram::TieType::Controlling:
        return tr("controlling");
    case genogram::TieType::EconomicAbuse:
        return tr("economic violence");
    case genogram::TieType::Fear:
        return tr("fears");
    case genogram::TieType::Support:
        return tr("supports");
    case genogram::TieType::NeverMet:
        return tr("has never met");
    case genogram::TieType::Grief:
        return tr("grief");
    }
    return {};
}

QString Phrases::kin(const genogram::Relation& r)
{
    QString word;
    switch (r.kin) {
    //: Kinship to the child whom the work is about. Lower case, one or two words.
    case Kin::Self:
        return tr("the child this is about");
    case Kin::Parent:
        word = byGender(r.gender, tr("mother"), tr("father"), tr("parent"));
        break;
    case Kin::Grandparent:
        if (r.greats == 0) {
            if (r.side == KinSide::Maternal)
                return byGender(r.gender, tr("mother's mother"), tr("mother's father"), tr("mother's parent"));
            if (r.side == KinSide::Paternal)
                return byGender(r.gender, tr("father's mother"), tr("father's father"), tr("father's parent"));
            return byGender(r.gender, tr("grandmother"), tr("grandfather"), tr("grandparent"));
        }
        word = r.greats == 1
            ? byGender(r.gender, tr("great-grandmother"), tr("great-grandfather"), tr("great-grandparent"))
            : tr("ancestor");
        break;
    case Kin::Child:
        word = byGender(r.gender, tr("daughter"), tr("son"), tr("child"));
        break;
    case Kin::Grandchild:
        word = tr("grandchild");
        break;
    case Kin::Sibling:
        word = byGender(r.gender, tr("sister"), tr("brother"), tr("sibling"));
        break;
    case Kin::HalfSibling:
        if (r.side == KinSide::Maternal)
            return byGender(r.gender, tr("half-sister, same mother"), tr("half-brother, same mother"),
                tr("half-sibling, same mother"));
        if (r.side == KinSide::Paternal)
            return byGender(r.gender, tr("half-sister, same father"), tr("half-brother, same father"),
                tr("half-sibling, same father"));
        word = tr("half-sibling");
        break;
    case Kin::StepSibling:
        word = byGender(r.gender, tr("step-sister"), tr("step-brother"), tr("step-sibling"));
        break;
    case Kin::AuntUncle:
        if (r.greats > 0)
            word = byGender(r.gender, tr("great-aunt"), tr("great-uncle"), tr("grandparent's sibling"));
        else if (r.side == KinSide::Maternal)
            word = byGender(r.gender, tr("mother's sister"), tr("mother's brother"), tr("mother's sibling"));
        else
            word = byGender(r.gender, tr("father's sister"), tr("father's brother"), tr("father's sibling"));
        break;
    case Kin::AuntUncleByUnion:
        word = byGender(r.gender, tr("aunt by marriage"), tr("uncle by marriage"), tr("partner of an aunt or uncle"));
        break;
    case Kin::NieceNephew:
        word = byGender(r.gender, tr("niece"), tr("nephew"), tr("sibling's child"));
        break;
    case Kin::Cousin:
        word = r.degree <= 1 && r.removed == 0 ? tr("cousin") : tr("distant cousin");
        break;
    case Kin::Partner:
        word = tr("partner");
        break;
    case Kin::FormerPartner:
        word = tr("former partner");
        break;
    case Kin::ParentsPartner:
        word = tr("parent's partner");
        break;
    case Kin::ParentsFormerPartner:
        word = tr("parent's former partner");
        break;
    case Kin::SiblingsCarer:
        word = tr("sibling's carer");
        break;
    case Kin::SiblingsPartner:
        word = tr("sibling's partner");
        break;
    case Kin::GrandparentsPartner:
        word = tr("grandparent's partner");
        break;
    case Kin::ParentInLaw:
        word = tr("partner's parent");
        break;
    case Kin::ChildInLaw:
        word = tr("child's partner");
        break;
    case Kin::Relative:
        word = tr("relative");
        break;
    case Kin::RelativeByUnion:
        word = tr("relative by marriage");
        break;
    case Kin::HouseholdMember:
        word = tr("lives in the same home");
        break;
    case Kin::Pet:
        word = tr("pet");
        break;
    case Kin::NonKin:
        word = tr("important person");
        break;
    case Kin::Unrelated:
        return {};
    }
    switch (r.nature) {
    //: %1 is a word for a relative, such as "mother" or "brother".
    case KinNature::Foster:
        return tr("foster %1").arg(word);
    case KinNature::Adoptive:
        return tr("adoptive %1").arg(word);
    case KinNature::Kinship:
        return tr("%1 in kinship care").arg(word);
    case KinNature::Step:
        return tr("step-%1").arg(word);
    case KinNature::Biological:
    case KinNature::Donor:
        break;
    }
    return word;
}

} // namespace kudelma::report
