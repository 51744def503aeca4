// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/finding_words.h"

#include <QCoreApplication>

namespace kudelma::app {

using namespace Qt::StringLiterals;

namespace {

struct ClosingChecks
{
    Q_DECLARE_TR_FUNCTIONS(ClosingChecks)
};

} // namespace

QString findingWords(meeting::FindingKind kind, const QString& line)
{
    using Kind = meeting::FindingKind;
    switch (kind) {
    //: Closing a meeting: something is still open. %1 is the hypothesis, question or step itself.
    case Kind::HypothesisWithoutQuestion:
        return ClosingChecks::tr("No question explores this yet: %1").arg(line);
    case Kind::QuestionWithoutPerson:
        return ClosingChecks::tr("Who asks, and whom? %1").arg(line);
    case Kind::QuestionWithoutDate:
        return ClosingChecks::tr("By when is this asked? %1").arg(line);
    case Kind::StepWithoutOwner:
        return ClosingChecks::tr("Who does this? %1").arg(line);
    case Kind::StepWithoutDate:
        return ClosingChecks::tr("By when? %1").arg(line);
    case Kind::StepWithoutChild:
        return ClosingChecks::tr("How does this serve the child? %1").arg(line);
    case Kind::StepAnswersNothing:
        return ClosingChecks::tr("Whose words or which thought does this answer? %1").arg(line);
    case Kind::ChildNotTold:
        return ClosingChecks::tr("Who tells the child, when and how? %1").arg(line);
    case Kind::NoChildsVoice:
        return ClosingChecks::tr("The child's own words are missing, and there is no plan for hearing them.");
    case Kind::TooManyHypotheses:
        return ClosingChecks::tr("Many thoughts are open. Which ones can rest?");
    case Kind::OneHypothesisOnly:
        return ClosingChecks::tr("What else could it be? Keep at least two thoughts open.");
    case Kind::SketchNotKept:
        return ClosingChecks::tr("This sketch goes after the meeting unless you keep it: %1").arg(line);
    case Kind::LossWithoutNecessity:
        return ClosingChecks::tr("This was recorded without a reason why it must be known. Delete it?");
    }
    return {};
}

QString findingMend(meeting::FindingKind kind)
{
    using Kind = meeting::FindingKind;
    switch (kind) {
    case Kind::HypothesisWithoutQuestion:
        return u"question"_s;
    case Kind::QuestionWithoutPerson:
    case Kind::QuestionWithoutDate:
        return u"person"_s;
    case Kind::StepWithoutOwner:
    case Kind::StepWithoutDate:
    case Kind::StepWithoutChild:
    case Kind::ChildNotTold:
        return u"step"_s;
    case Kind::StepAnswersNothing:
        return u"answers"_s;
    case Kind::NoChildsVoice:
        return u"voice"_s;
    case Kind::TooManyHypotheses:
        return u"thoughts"_s;
    case Kind::OneHypothesisOnly:
        return u"thought"_s;
    case Kind::SketchNotKept:
        return u"keep"_s;
    case Kind::LossWithoutNecessity:
        return u"delete"_s;
    }
    return {};
}

} // namespace kudelma::app
