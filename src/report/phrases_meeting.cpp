// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/phrases.h"

#include "casework/known_question.h"
#include "report/scale_question.h"

namespace kudelma::report {

QString Phrases::attendance(casework::Attendance attendance)
{
    switch (attendance) {
    //: How somebody took part in a meeting. Lower case, stands after the name.
    case casework::Attendance::InRoom:
        return tr("in the room");
    case casework::Attendance::RemoteVideo:
        return tr("by video");
    case casework::Attendance::RemoteTablet:
        return tr("remotely, on a tablet");
    case casework::Attendance::Audio:
        return tr("by sound");
    case casework::Attendance::Chat:
        return tr("in writing");
    case casework::Attendance::Letter:
        return tr("by a letter or a drawing");
    case casework::Attendance::Represented:
        return tr("through a representative");
    case casework::Attendance::SeparateSession:
        return tr("in a session of their own");
    case casework::Attendance::NotComing:
        return tr("not this time");
    case casework::Attendance::SharedDevice:
        return tr("at somebody else's device");
    }
    return {};
}

QString Phrases::forATime()
{
    //: How somebody took part in a meeting: they left before it ended. Lower case, stands after the name.
    return tr("in the room, a part of the time");
}

QString Phrases::atTheDeviceOf(const QString& name)
{
    //: How somebody took part in a meeting; %1 is a name. Lower case, stands after the name.
    return tr("at the same device as %1").arg(name);
}

QString Phrases::topic(casework::Topic topic)
{
    switch (topic) {
    //: What somebody's view is about: a worry, what works.
    case casework::Topic::Worry:
        return tr("Worry");
    case casework::Topic::Works:
        return tr("What works");
    case casework::Topic::Needed:
        return tr("What is needed");
    case casework::Topic::HelpWanted:
        return tr("Help wanted");
    case casework::Topic::Agreed:
        return tr("What we agree on");
    case casework::Topic::Disagreed:
        return tr("What we see differently");
    case casework::Topic::Other:
        break;
    }
    return {};
}

QString Phrases::reaction(casework::ReactionMark mark)
{
    switch (mark) {
    //: What somebody in the family thinks of an idea that they heard. Lower case.
    case casework::ReactionMark::Hit:
        return tr("that's how it is");
    case casework::ReactionMark::Miss:
        return tr("not quite so");
    case casework::ReactionMark::Thinking:
        return tr("still thinking");
    case casework::ReactionMark::Resonates:
        return tr("speaks to me");
    case casework::ReactionMark::DoesNotResonate:
        return tr("does not speak to me");
    }
    return {};
}

QString Phrases::certainty(casework::Certainty certainty)
{
    switch (certainty) {
    //: How something is known. Lower case.
    case casework::Certainty::Stated:
        return tr("somebody told us");
    case casework::Certainty::OnRecord:
        return tr("from a document");
    case casework::Certainty::Disputed:
        return tr("seen differently by different people");
    case casework::Certainty::Assumed:
        return tr("a guess so far");
    }
    return {};
}

QString Phrases::urgency(casework::Urgency urgency)
{
    switch (urgency) {
    case casework::Urgency::Watch:
        //: How soon a worry must be looked after.
        return tr("We keep an eye on this.");
    case casework::Urgency::Today:
        return tr("This is looked after today.");
    case casework::Urgency::None:
        break;
    }
    return {};
}

QString scaleQuestion(const QString& question)
{
    if (question.trimmed() == casework::kQuestionOfSafety)
        //: A question that is answered from 0 to 10.
        return Phrases::tr("How safe is it now?");
    //: A question that is answered from 0 to 10.
    return question.trimmed().isEmpty() ? Phrases::tr("How well are things now?") : question.trimmed();
}

QString Phrases::scaleMoment(casework::ScaleMoment moment)
{
    switch (moment) {
    //: When somebody showed a point on a scale from 0 to 10.
    case casework::ScaleMoment::Baseline:
        return tr("At the start");
    case casework::ScaleMoment::After:
        return tr("At the end");
    case casework::ScaleMoment::Between:
        return tr("In between");
    }
    return {};
}

} // namespace kudelma::report
