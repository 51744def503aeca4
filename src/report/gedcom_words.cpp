// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/gedcom_words.h"

namespace kudelma::report {

QString GedcomWords::what(const gedcom::Complaint& complaint)
{
    using Kind = gedcom::Complaint::Kind;
    const QString detail = QString::fromStdString(complaint.detail);
    switch (complaint.kind) {
    case Kind::TooLarge:
        return tr("The file is too large.");
    case Kind::TooManyRecords:
        return tr("The file holds too many records.");
    case Kind::TooManyLines:
        return tr("The file has too many lines.");
    case Kind::NotGedcom:
        return tr("This is not a GEDCOM file.");
    case Kind::Zipped:
        return tr("This is a packed file (GEDZIP). Unpack it first and take gedcom.ged out of it.");
    case Kind::CharsetWrong:
        return tr("The file names another character set than it is written in; it was read as %1.").arg(detail);
    case Kind::CharsetUnknown:
        return tr("The file names a character set that is not known; it was read as Windows-1252.");
    case Kind::BytesUnreadable:
        return tr("Some letters could not be read; look at the names.");
    case Kind::ControlsDropped:
        return tr("Control characters were left out.");
    case Kind::NoLevel:
        return tr("A line without a level; taken for more of the line before.");
    case Kind::LevelTooDeep:
        return tr("A line too deep below the one before; taken as the next below it.");
    case Kind::NoTag:
        return tr("A line that says nothing.");
    case Kind::LineTooLong:
        return tr("A line was too long and was cut.");
    case Kind::NoHeader:
        return tr("The file does not begin as a GEDCOM file does.");
    case Kind::NoTrailer:
        return tr("The file has no end; something may be missing.");
    case Kind::AfterTrailer:
        return tr("What stands behind the end of the file was left out.");
    case Kind::DuplicateXref:
        return tr("Two records have the same name (%1); the first one counts.").arg(detail);
    case Kind::DanglingXref:
        return tr("It points at a record that is not there: %1.").arg(detail);
    case Kind::Confidential:
        return tr("A record that the file calls confidential. It was read.");
    case Kind::ConfidentialLeftOut:
        return tr("A fact that the file calls confidential was left out.");
    case Kind::OneSided:
        return tr("Only one of two records says that they belong together; it was believed.");
    case Kind::TooManyPartners:
        return tr("A family with too many partners; some were left out.");
    case Kind::PartnerTwice:
        return tr("Somebody is their own partner; taken once.");
    case Kind::CircleCut:
        return tr("Somebody would have been their own ancestor; that link was left out.");
    case Kind::LinkDisproven:
        return tr("A parent whom the file itself calls disproven was left out.");
    case Kind::LinkUnclear:
        return tr("A kind of parent that is not known; drawn as not confirmed.");
    case Kind::TakenForNearest:
        return tr("The genogram has no sign for \"%1\"; the nearest one was taken.").arg(detail);
    case Kind::SexUnclear:
        return tr("A gender that is not known; taken as not known.");
    case Kind::DateUnclear:
        return tr("A date that cannot be read; its words were kept.");
    case Kind::ValueUnclear:
        return tr("A value of Kudelma's own that is not known was left out.");
    case Kind::TextCut:
        return tr("A text was too long and was cut.");
    case Kind::LeftOut:
        return tr("%n facts have no place in a genogram and were left out: %1.", nullptr, complaint.count).arg(detail);
    }
    return {};
}

QString GedcomWords::of(const gedcom::Complaint& complaint)
{
    //: %1 is a line number of a file, %2 says what is wrong there.
    return complaint.line > 0 ? tr("Line %1: %2").arg(complaint.line).arg(what(complaint)) : what(complaint);
}

namespace {

QString lossOf(gedcom::Loss::Kind kind)
{
    using Kind = gedcom::Loss::Kind;
    switch (kind) {
    case Kind::Person:
    case Kind::Union:
    case Kind::Identity:
        return GedcomWords::tr("records without a name of their own");
    case Kind::Partner:
    case Kind::PartnerBeyondTwo:
        return GedcomWords::tr("partners beyond the second one");
    case Kind::UnionEvent:
        return GedcomWords::tr("turns of a relationship");
    case Kind::ParentLink:
    case Kind::ParentKind:
    case Kind::ParentOfSome:
        return GedcomWords::tr("how a child belongs to a parent");
    case Kind::ParentPeriod:
    case Kind::PeriodDetail:
        return GedcomWords::tr("from when to when");
    case Kind::BirthSet:
        return GedcomWords::tr("twins");
    case Kind::Tie:
    case Kind::TieView:
    case Kind::TieKind:
        return GedcomWords::tr("how people are with each other");
    case Kind::Household:
    case Kind::HouseholdMember:
    case Kind::HouseholdWhole:
        return GedcomWords::tr("who lives together");
    case Kind::Text:
    case Kind::TextCut:
        return GedcomWords::tr("parts of texts");
    case Kind::Detail:
        return GedcomWords::tr(
            "weeks of a pregnancy, languages, what the child calls people, and until when something was");
    case Kind::DateNumbers:
    case Kind::DateCertainty:
        return GedcomWords::tr("dates as they are known");
    case Kind::PersonKind:
        return GedcomWords::tr("who is a pet, a pregnancy, or important without being family");
    case Kind::Index:
        return GedcomWords::tr("which child this is about");
    case Kind::SiblingOrder:
    case Kind::Pin:
        return GedcomWords::tr("where people stand in the drawing");
    case Kind::Mark:
        return GedcomWords::tr("marks of health and life");
    }
    return {};
}

} // namespace

QStringList GedcomWords::lost(const std::vector<gedcom::Loss>& losses, gedcom::Loss::Carried carried)
{
    QStringList words;
    for (const gedcom::Loss& loss : losses) {
        const QString one = lossOf(loss.kind);
        if (gedcom::carriedOf(loss.kind) == carried && !words.contains(one))
            words << one;
    }
    return words;
}

} // namespace kudelma::report
