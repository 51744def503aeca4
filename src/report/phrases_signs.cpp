// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The words of the signs: marks, labels on the drawing, the legend.
#include "report/phrases.h"

namespace kudelma::report {

using namespace Qt::StringLiterals;

QString Phrases::mark(genogram::Mark mark)
{
    switch (mark) {
    case genogram::Mark::Illness:
        return tr("illness or disability");
    case genogram::Mark::MentalHealth:
        return tr("mental health");
    case genogram::Mark::SubstanceUse:
        return tr("substance use");
    case genogram::Mark::SubstanceSuspected:
        return tr("substance use suspected");
    case genogram::Mark::SubstanceRecovery:
        return tr("in recovery from substance use");
    case genogram::Mark::Violence:
        return tr("has experienced violence");
    case genogram::Mark::Resource:
        return tr("a strength");
    case genogram::Mark::Migration:
        return tr("moved from another country");
    case genogram::Mark::Interpreter:
        return tr("needs an interpreter");
    case genogram::Mark::IllnessSuspected:
        return tr("illness or disability suspected");
    case genogram::Mark::IllnessPast:
        return tr("illness that is over or under control");
    case genogram::Mark::MentalHealthSuspected:
        return tr("mental health, suspected");
    case genogram::Mark::MentalHealthPast:
        return tr("mental health, recovered or recovering");
    case genogram::Mark::ViolenceSuspected:
        return tr("violence suspected");
    }
    return {};
}

namespace {

/// A line of facts under a name, a part of a line of words elsewhere.
QString factWords(const genogram::LabelPart& part)
{
    const QString text = QString::fromStdString(part.text);
    switch (part.kind) {
    //: Under a symbol of the genogram: %1 is the year of birth.
    case genogram::LabelPart::Kind::Born:
        return Phrases::tr("b. %1").arg(text);
    //: Under a symbol of the genogram: %1 is the year of death.
    case genogram::LabelPart::Kind::Died:
        return Phrases::tr("d. %1").arg(text);
    //: Under a symbol of the genogram: %1 is an age in years.
    case genogram::LabelPart::Kind::Age:
        return Phrases::tr("%1 y").arg(text);
    //: Under a pregnancy in the genogram: %1 is the day on which the child is expected.
    case genogram::LabelPart::Kind::Due:
        return Phrases::tr("due %1").arg(Phrases::date(part.date));
    //: Under a pregnancy or a loss in the genogram: %1 is a number of weeks.
    case genogram::LabelPart::Kind::Weeks:
        return Phrases::tr("%1 weeks").arg(text);
    case genogram::LabelPart::Kind::Loss:
        return Phrases::personKind(part.person);
    //: Under a name in the genogram: %1 is a language.
    case genogram::LabelPart::Kind::Language:
        return Phrases::tr("language: %1").arg(text);
    //: Under a name in the genogram: %1 is the year in which somebody came to the country.
    case genogram::LabelPart::Kind::Moved:
        return Phrases::tr("came %1").arg(text);
    //: At a tie in the genogram: %1 is who told of it.
    case genogram::LabelPart::Kind::SaidBy:
        return Phrases::tr("told by %1").arg(text);
    default:
        return text;
    }
}

QString partWords(const genogram::LabelPart& part, genogram::TextStyle style)
{
    const QString text = QString::fromStdString(part.text);
    switch (part.kind) {
    case genogram::LabelPart::Kind::UnionStatus:
        return Phrases::unionStatusShort(part.status) + u' ' + text;
    case genogram::LabelPart::Kind::ParentKind:
        return Phrases::parentKind(part.parent) + u' ' + text;
    case genogram::LabelPart::Kind::Placement:
        // A badge has room for its letter alone.
        return style == genogram::TextStyle::Badge ? text : Phrases::placement(part.placement) + u' ' + text;
    case genogram::LabelPart::Kind::Tie:
        return Phrases::tie(part.tie) + u' ' + text;
    case genogram::LabelPart::Kind::Donor:
        return Phrases::tr("donor") + u' ' + text;
    case genogram::LabelPart::Kind::Question:
        return u"? "_s + text;
    default:
        return factWords(part);
    }
}

} // namespace

QString Phrases::label(const genogram::Label& label)
{
    QStringList words;
    for (const genogram::LabelPart& part : label.parts) {
        if (const QString trimmed = partWords(part, label.style).trimmed(); !trimmed.isEmpty())
            words << trimmed;
    }
    const bool listed = label.style == genogram::TextStyle::UnionLabel || label.style == genogram::TextStyle::Fact;
    return words.join(listed ? u", "_s : u" "_s);
}

QString Phrases::personKind(genogram::PersonKind kind)
{
    switch (kind) {
    case genogram::PersonKind::Pregnancy:
        return tr("pregnancy");
    case genogram::PersonKind::Miscarriage:
        return tr("miscarriage");
    case genogram::PersonKind::Abortion:
        return tr("abortion");
    case genogram::PersonKind::Stillbirth:
        return tr("stillborn");
    case genogram::PersonKind::Pet:
        return tr("pet");
    case genogram::PersonKind::SignificantOther:
        return tr("important person");
    case genogram::PersonKind::Professional:
        return tr("worker or service");
    case genogram::PersonKind::UnknownPlaceholder:
        return tr("not known");
    case genogram::PersonKind::Person:
        break;
    }
    return {};
}

QString Phrases::gender(genogram::Gender gender)
{
    switch (gender) {
    case genogram::Gender::Woman:
        return tr("woman or girl");
    case genogram::Gender::Man:
        return tr("man or boy");
    case genogram::Gender::NonBinary:
        return tr("non-binary");
    case genogram::Gender::Unknown:
        break;
    }
    return tr("gender not known");
}

QString Phrases::legend(const genogram::LegendEntry& entry)
{
    using Entry = genogram::LegendEntry::Kind;
    switch (entry.kind) {
    case Entry::Shape:
        return entry.person == genogram::PersonKind::Person ? gender(entry.gender) : personKind(entry.person);
    case Entry::Index:
        return tr("the child this is about");
    case Entry::Deceased:
        return tr("has died");
    case Entry::Union:
    case Entry::Ending:
        return unionStatus(entry.status);
    case Entry::Link:
        //: Legend of the genogram: a parent of whom it is not certain that they are.
        return entry.unconfirmed ? tr("not confirmed") : parentKind(entry.parent);
    case Entry::Twins:
        return entry.zygosity == genogram::Zygosity::Identical ? tr("identical twins") : tr("twins");
    case Entry::Household:
        return tr("live together");
    case Entry::Tie:
        return tie(entry.tie);
    case Entry::Placement:
        return u"%1 = %2"_s.arg(
            QChar::fromLatin1(genogram::placementLetter(entry.placement)), placement(entry.placement));
    case Entry::Mark:
        return mark(entry.mark);
    case Entry::Kinship:
        return tr("partners who are relatives");
    case Entry::History:
        return tr("placements along time");
    }
    return {};
}

} // namespace kudelma::report
