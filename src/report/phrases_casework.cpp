// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/phrases.h"

#include <QLocale>

namespace kudelma::report {

using namespace Qt::StringLiterals;

QString Phrases::role(casework::MemberRole role)
{
    switch (role) {
    //: Role of somebody who takes part in the work with a family. Lower case.
    case casework::MemberRole::ResponsibleWorker:
        return tr("responsible social worker");
    case casework::MemberRole::ConsultantWorker:
        return tr("consultant social worker");
    case casework::MemberRole::FamilyTherapist:
        return tr("family therapist");
    case casework::MemberRole::Coordinator:
        return tr("coordinator");
    case casework::MemberRole::SocialCounsellor:
        return tr("social counsellor");
    case casework::MemberRole::SocialWorker:
        return tr("social worker");
    case casework::MemberRole::Child:
        return tr("child or young person");
    case casework::MemberRole::Parent:
        return tr("parent");
    case casework::MemberRole::Relative:
        return tr("relative");
    case casework::MemberRole::CloseOne:
        return tr("close person");
    case casework::MemberRole::FosterCarer:
        return tr("foster carer");
    case casework::MemberRole::NetworkGuest:
        return tr("guest from the network");
    case casework::MemberRole::Interpreter:
        return tr("interpreter");
    case casework::MemberRole::SupportPerson:
        return tr("support person");
    case casework::MemberRole::GuardianAdLitem:
        return tr("guardian ad litem");
    case casework::MemberRole::Supervisor:
        return tr("supervisor");
    case casework::MemberRole::Coach:
        return tr("coach");
    }
    return {};
}

QString Phrases::hypothesisState(casework::HypothesisState state)
{
    switch (state) {
    //: Where a hypothesis stands. Never "true" or "confirmed".
    case casework::HypothesisState::Sketch:
        return tr("sketch");
    case casework::HypothesisState::Open:
        return tr("open");
    case casework::HypothesisState::Tested:
        return tr("being explored");
    case casework::HypothesisState::Strengthened:
        return tr("grew stronger");
    case casework::HypothesisState::Changed:
        return tr("changed");
    case casework::HypothesisState::LetGo:
        return tr("let go");
    case casework::HypothesisState::Parked:
        return tr("resting");
    }
    return {};
}

QString Phrases::questionSort(casework::QuestionSort sort)
{
    switch (sort) {
    //: Kind of a systemic question. Lower case.
    case casework::QuestionSort::ThirdPerson:
        return tr("through a third person");
    case casework::QuestionSort::Ranking:
        return tr("ranking");
    case casework::QuestionSort::BeforeAfter:
        return tr("before and after");
    case casework::QuestionSort::Sequence:
        return tr("what happens then");
    case casework::QuestionSort::Difference:
        return tr("difference between relationships");
    case casework::QuestionSort::Hypothetical:
        return tr("what if");
    case casework::QuestionSort::Future:
        return tr("future");
    case casework::QuestionSort::Exception:
        return tr("exception");
    case casework::QuestionSort::Scaling:
        return tr("scale");
    case casework::QuestionSort::Agreement:
        return tr("agreeing and disagreeing");
    case casework::QuestionSort::AboutUs:
        return tr("about us workers");
    case casework::QuestionSort::Safety:
        return tr("safety");
    case casework::QuestionSort::Other:
        return tr("another kind");
    }
    return {};
}

QString Phrases::stepState(casework::StepState state)
{
    switch (state) {
    //: Where a next step stands.
    case casework::StepState::Proposed:
        return tr("proposed");
    case casework::StepState::Confirmed:
        return tr("agreed");
    case casework::StepState::Doing:
        return tr("under way");
    case casework::StepState::Done:
        return tr("done");
    case casework::StepState::Dropped:
        return tr("dropped");
    case casework::StepState::DidNotWork:
        return tr("did not work");
    }
    return {};
}

QString Phrases::practice()
{
    //: Stands on papers and in files that come from a practice page, so that nobody takes them for real.
    return tr("Practice: a made-up family");
}

QString Phrases::saidTogether()
{
    //: Stands for the name of who said something, where several people put it into words together.
    return tr("Put into words together");
}

QString Phrases::medium(casework::Medium medium)
{
    switch (medium) {
    //: How somebody's words were said. Lower case, stands after the name.
    case casework::Medium::Talk:
        return tr("when talking");
    case casework::Medium::Walk:
        return tr("on a walk");
    case casework::Medium::Phone:
        return tr("on the phone");
    case casework::Medium::Remote:
        return tr("over a remote connection");
    case casework::Medium::Drawing:
        return tr("while drawing");
    case casework::Medium::ThreeHouses:
        return tr("with the three houses");
    case casework::Medium::Letter:
        return tr("in a letter");
    case casework::Medium::Chat:
        return tr("in writing");
    case casework::Medium::SeparateSession:
        return tr("in a session of their own");
    case casework::Medium::Meeting:
        return tr("at the meeting");
    case casework::Medium::Play:
        return tr("while playing");
    case casework::Medium::Other:
        return {};
    }
    return {};
}

QString Phrases::factorSort(casework::FactorSort sort)
{
    switch (sort) {
    case casework::FactorSort::Risk:
        return tr("Worry or danger");
    case casework::FactorSort::Protective:
        return tr("What protects");
    case casework::FactorSort::ExistingSafety:
        return tr("Safety that is already there");
    case casework::FactorSort::Needed:
        return tr("What is needed");
    }
    return {};
}

namespace {

QString dateWords(int year, int month, int day)
{
    if (year == 0)
        return {};
    const QLocale locale;
    if (month == 0)
        return QString::number(year);
    if (day == 0)
        return u"%1 %2"_s.arg(locale.standaloneMonthName(month), QString::number(year));
    return locale.toString(QDate(year, month, day), QLocale::ShortFormat);
}

} // namespace

QString Phrases::date(const casework::PartialDate& date)
{
    const QString words = dateWords(date.year, date.month, date.day);
    if (words.isEmpty())
        return {};
    switch (date.quality) {
    //: %1 is a date or a year.
    case casework::PartialDate::Quality::About:
        return tr("about %1").arg(words);
    case casework::PartialDate::Quality::Before:
        return tr("before %1").arg(words);
    case casework::PartialDate::Quality::After:
        return tr("after %1").arg(words);
    case casework::PartialDate::Quality::Exact:
        break;
    }
    return words;
}

QString Phrases::date(const genogram::Date& date)
{
    if (!date.text.empty())
        return QString::fromStdString(date.text);
    const QString words = dateWords(date.year, date.month, date.day);
    return date.approximate && !words.isEmpty() ? tr("about %1").arg(words) : words;
}

QString Phrases::period(const genogram::Period& period)
{
    const QString from = date(period.from);
    const QString to = date(period.to);
    if (from.isEmpty() && to.isEmpty())
        return {};
    return period.ongoing || to.isEmpty() ? u"%1–"_s.arg(from) : u"%1–%2"_s.arg(from, to);
}

} // namespace kudelma::report
