// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "casework/describe.h"

#include <utility>

/// The meeting, what comes out of it, and who the people around the table are.
namespace kudelma::casework {

/// Of a snapshot: room for about a thousand sessions that have drawn in one document.
inline constexpr qsizetype kMaxReachBytes = 16 * 1024;
/// Of the name of somebody at another's device; UTF-16 units, as sync_server/guest counts them.
inline constexpr qsizetype kMaxCompanionChars = 40;
inline constexpr int kMaxAwaySeconds = 604800; ///< A week.

struct MeetingPhase
{
    QString key; ///< Of the template; its words are in the template.
    std::optional<int> plannedMinutes;
    QDateTime startedAt;
    QDateTime endedAt;
    QString skipped; ///< Why it was passed over.
    /// Of the time since startedAt, what it did not run: pauses, and what was on before the meeting came back to it.
    int awaySeconds = 0;

    template <class V>
    static void describe(V& v)
    {
        v.words("key", &MeetingPhase::key, 64, kRequired);
        v.integer("plannedMinutes", &MeetingPhase::plannedMinutes, 0, 600);
        v.instant("startedAt", &MeetingPhase::startedAt);
        v.instant("endedAt", &MeetingPhase::endedAt);
        v.words("skipped", &MeetingPhase::skipped, 500);
        v.integer("awaySeconds", &MeetingPhase::awaySeconds, 0, kMaxAwaySeconds);
    }
    friend bool operator==(const MeetingPhase&, const MeetingPhase&) = default;
};

struct MeetingGuest
{
    MemberId member;
    Attendance attendance = Attendance::InRoom;
    /// What stands again when the table takes back what it said instead (by phone, at another's device). Empty: the
    /// table said nothing.
    std::optional<Attendance> planned;
    QString fromPhase; ///< Empty: from the beginning.
    QString untilPhase;
    bool came = false; ///< Marked at the table: sits in the room, whatever was planned.
    bool left = false; ///< Marked at the table: is not in the room any more.
    QString wish; ///< What they asked for: what to talk about, where to sit, large text.

    /// Takes part otherwise than planned, as the table says.
    void takePart(Attendance now)
    {
        if (!planned)
            planned = attendance;
        attendance = now;
    }
    /// The table takes it back.
    void takePartAsPlanned() { attendance = std::exchange(planned, std::nullopt).value_or(Attendance::NotComing); }

    template <class V>
    static void describe(V& v)
    {
        v.member("member", &MeetingGuest::member, kRequired);
        v.choice("attendance", &MeetingGuest::attendance);
        v.choice("planned", &MeetingGuest::planned);
        v.words("fromPhase", &MeetingGuest::fromPhase, 64);
        v.words("untilPhase", &MeetingGuest::untilPhase, 64);
        v.flag("came", &MeetingGuest::came);
        v.flag("left", &MeetingGuest::left);
        v.words("wish", &MeetingGuest::wish, 240);
    }
    friend bool operator==(const MeetingGuest&, const MeetingGuest&) = default;
};

/// Somebody who sat at another's device, as that person said and whoever led confirmed.
struct MeetingCompanion
{
    QString name; ///< As it was said.
    MemberId beside; ///< Whose device it was.
    MemberId member; ///< Who it is; null: nobody who is known, and the name is all.

    template <class V>
    static void describe(V& v)
    {
        v.words("name", &MeetingCompanion::name, kMaxCompanionChars, kRequired);
        v.member("beside", &MeetingCompanion::beside, kRequired);
        v.member("member", &MeetingCompanion::member);
    }
    friend bool operator==(const MeetingCompanion&, const MeetingCompanion&) = default;
};

struct SpeakingTurn
{
    MemberId member;
    bool spoke = false;
    bool passed = false; ///< Would rather not say anything in this round.

    template <class V>
    static void describe(V& v)
    {
        v.member("member", &SpeakingTurn::member, kRequired);
        v.flag("spoke", &SpeakingTurn::spoke);
        v.flag("passed", &SpeakingTurn::passed);
    }
    friend bool operator==(const SpeakingTurn&, const SpeakingTurn&) = default;
};

/// Who led the meeting, from when on.
struct MeetingLeader
{
    MemberId member;
    QDateTime since;

    template <class V>
    static void describe(V& v)
    {
        v.member("member", &MeetingLeader::member, kRequired);
        v.instant("since", &MeetingLeader::since);
    }
    friend bool operator==(const MeetingLeader&, const MeetingLeader&) = default;
};

struct Meeting
{
    static constexpr RecordKind kKind = RecordKind::Meeting;

    QString title;
    QString purpose;
    QString place;
    QString templateKey;
    MeetingState state = MeetingState::Planned;
    QDateTime plannedAt;
    QDateTime startedAt;
    QDateTime endedAt;
    QString phase; ///< Key of the running one.
    std::vector<MeetingPhase> phases;
    QString question; ///< What would be good to have talked about; pinned all meeting.
    QString usefulIf; ///< "How would we notice that this was useful?"
    MemberId facilitator;
    MemberId scribe;
    std::vector<MeetingGuest> guests;
    std::vector<MeetingCompanion> companions;
    std::vector<SpeakingTurn> turns; ///< In the order of speaking.
    MemberId speaker;
    QString shown; ///< What the room screen shows: a view's name.
    RecordId focus; ///< And which record in it.
    QString noChildsVoice; ///< Why the child's voice was not heard, and the plan to hear it, for everybody there.
    bool notHeardKept = false; ///< The workers have written that down among themselves (Preparation::notHeard).
    std::vector<MeetingLeader> leaders; ///< Empty until it was handed over for the first time.
    QDateTime pausedAt; ///< Since when everything is paused.
    QStringList joined; ///< Members whose device was there while the meeting went on, wherever they sat.
    bool notesWhoJoined = false; ///< That is written down. Of older meetings only the plan is known.

    template <class V>
    static void describe(V& v)
    {
        v.words("title", &Meeting::title, 160);
        v.words("purpose", &Meeting::purpose, 300);
        v.words("place", &Meeting::place, 160);
        v.words("templateKey", &Meeting::templateKey, 64);
        v.choice("state", &Meeting::state);
        v.instant("plannedAt", &Meeting::plannedAt);
        v.instant("startedAt", &Meeting::startedAt);
        v.instant("endedAt", &Meeting::endedAt);
        v.words("phase", &Meeting::phase, 64);
        v.entries("phases", &Meeting::phases, 30);
        v.text("question", &Meeting::question, 300);
        v.text("usefulIf", &Meeting::usefulIf, 300);
        v.member("facilitator", &Meeting::facilitator);
        v.member("scribe", &Meeting::scribe);
        v.entries("guests", &Meeting::guests, 40);
        v.entries("companions", &Meeting::companions, 40);
        v.entries("turns", &Meeting::turns, 40);
        v.member("speaker", &Meeting::speaker);
        v.words("shown", &Meeting::shown, 64);
        v.ref("focus", &Meeting::focus, kAnyKind);
        v.words("noChildsVoice", &Meeting::noChildsVoice, 500);
        v.flag("notHeardKept", &Meeting::notHeardKept);
        v.entries("leaders", &Meeting::leaders, 20);
        v.instant("pausedAt", &Meeting::pausedAt);
        v.names("joined", &Meeting::joined, 40);
        v.flag("notesWhoJoined", &Meeting::notesWhoJoined);
    }
};

/// A question of the safety check and what the workers answered.
struct SafetyAnswer
{
    QString key; ///< Of the question; its words are in the content pack.
    SafetyReply reply = SafetyReply::None;
    QString words;

    template <class V>
    static void describe(V& v)
    {
        v.words("key", &SafetyAnswer::key, 64, kRequired);
        v.choice("reply", &SafetyAnswer::reply);
        v.words("words", &SafetyAnswer::words, 500);
    }
    friend bool operator==(const SafetyAnswer&, const SafetyAnswer&) = default;
};

/// How somebody takes part, as the workers know it; what the meeting's record says of it is for everybody there.
struct FormOfPart
{
    MemberId member;
    Attendance attendance = Attendance::InRoom;
    QString reason;

    template <class V>
    static void describe(V& v)
    {
        v.member("member", &FormOfPart::member, kRequired);
        v.choice("attendance", &FormOfPart::attendance);
        v.words("reason", &FormOfPart::reason, 240);
    }
    friend bool operator==(const FormOfPart&, const FormOfPart&) = default;
};

/// One thing of the checklist that was done for somebody.
struct PreparedThing
{
    MemberId member;
    QString key; ///< Of the checklist in the content pack.

    template <class V>
    static void describe(V& v)
    {
        v.member("member", &PreparedThing::member, kRequired);
        v.words("key", &PreparedThing::key, 64, kRequired);
    }
    friend bool operator==(const PreparedThing&, const PreparedThing&) = default;
};

/// How the workers made ready for a meeting: the safety check, and what was done for whom. Belongs into a circle of
/// workers alone, never into the meeting's own.
struct Preparation
{
    static constexpr RecordKind kKind = RecordKind::Preparation;

    RecordId meeting;
    std::vector<SafetyAnswer> answers;
    MemberId answeredBy; ///< Who answered last.
    QDateTime answeredAt;
    QString goAhead; ///< Why the meeting was begun although the check said otherwise, or was not done.
    std::vector<FormOfPart> forms;
    std::vector<PreparedThing> done;
    std::vector<RecordId> apart; ///< The sessions that are held instead of one together.
    QString notHeard; ///< Why the child was not heard at the meeting, and the plan: it may be about somebody there.

    template <class V>
    static void describe(V& v)
    {
        v.ref("meeting", &Preparation::meeting, kinds(RecordKind::Meeting), kRequired);
        v.entries("answers", &Preparation::answers, 20);
        v.member("answeredBy", &Preparation::answeredBy);
        v.instant("answeredAt", &Preparation::answeredAt);
        v.words("goAhead", &Preparation::goAhead, 500);
        v.entries("forms", &Preparation::forms, 40);
        v.entries("done", &Preparation::done, 400);
        v.refs("apart", &Preparation::apart, kinds(RecordKind::Meeting), 10);
        v.words("notHeard", &Preparation::notHeard, 500);
    }
};

/// A point on a line from 0 to 10, asked from one person.
struct Scale
{
    static constexpr RecordKind kKind = RecordKind::Scale;

    QString question;
    RecordId person;
    MemberId member; ///< A professional who is not on the genogram.
    int value = 0;
    ScaleMoment moment = ScaleMoment::Between;
    PartialDate askedOn;
    QString askedBy;
    QString words; ///< "How do you know that it is not 0?"
    RecordId meeting;

    template <class V>
    static void describe(V& v)
    {
        v.words("question", &Scale::question, 200);
        v.ref("person", &Scale::person, kinds(RecordKind::Person));
        v.member("member", &Scale::member);
        v.integer("value", &Scale::value, 0, 10, kRequired);
        v.choice("moment", &Scale::moment);
        v.date("askedOn", &Scale::askedOn);
        v.words("askedBy", &Scale::askedBy, 120);
        v.text("words", &Scale::words, 500);
        v.ref("meeting", &Scale::meeting, kinds(RecordKind::Meeting));
    }
};

/// What is a danger to the child, what protects, what is needed.
struct Factor
{
    static constexpr RecordKind kKind = RecordKind::Factor;

    FactorSort sort = FactorSort::Protective;
    QString words;
    std::vector<RecordId> persons;
    Urgency urgency = Urgency::None;
    Certainty certainty = Certainty::Stated;
    QString source;
    RecordId meeting;
    QString order;

    template <class V>
    static void describe(V& v)
    {
        v.choice("sort", &Factor::sort, kRequired);
        v.text("words", &Factor::words, 500);
        v.refs("persons", &Factor::persons, kinds(RecordKind::Person, RecordKind::System), 20);
        v.choice("urgency", &Factor::urgency);
        v.choice("certainty", &Factor::certainty);
        v.words("source", &Factor::source, 160);
        v.ref("meeting", &Factor::meeting, kinds(RecordKind::Meeting));
        v.words("order", &Factor::order, kMaxOrderChars);
    }
};

struct ChildTold
{
    RecordId child;
    MemberId teller;
    QString tellerName; ///< Where the teller has no device: "isä Mika".
    PartialDate by;
    QString how;
    bool told = false; ///< The child has heard it.

    template <class V>
    static void describe(V& v)
    {
        v.ref("child", &ChildTold::child, kinds(RecordKind::Person), kRequired);
        v.member("teller", &ChildTold::teller);
        v.words("tellerName", &ChildTold::tellerName, 120);
        v.date("by", &ChildTold::by);
        v.words("how", &ChildTold::how, 240);
        v.flag("told", &ChildTold::told);
    }
    friend bool operator==(const ChildTold&, const ChildTold&) = default;
};

/// A small concrete next step.
struct Step
{
    static constexpr RecordKind kKind = RecordKind::Step;

    QString what;
    MemberId owner;
    QString ownerName; ///< Where the owner is not a member.
    QString withWhom;
    PartialDate due;
    QString repeats;
    QString forChild; ///< How it serves the child, in the words of whoever proposes it.
    std::vector<RecordId> answers; ///< Which hypothesis, words or factor it answers.
    std::vector<ChildTold> childTold;
    StepState state = StepState::Proposed;
    MemberId confirmedBy;
    QString result;
    RecordId meeting;
    QString order;

    template <class V>
    static void describe(V& v)
    {
        v.text("what", &Step::what, 300);
        v.member("owner", &Step::owner);
        v.words("ownerName", &Step::ownerName, 120);
        v.words("withWhom", &Step::withWhom, 200);
        v.date("due", &Step::due);
        v.words("repeats", &Step::repeats, 80);
        v.words("forChild", &Step::forChild, 200);
        v.refs("answers", &Step::answers,
            kinds(RecordKind::Hypothesis, RecordKind::Voice, RecordKind::Factor, RecordKind::Question,
                RecordKind::Viewpoint),
            20);
        v.entries("childTold", &Step::childTold, 10);
        v.choice("state", &Step::state);
        v.member("confirmedBy", &Step::confirmedBy);
        v.text("result", &Step::result, 1000);
        v.ref("meeting", &Step::meeting, kinds(RecordKind::Meeting));
        v.words("order", &Step::order, kMaxOrderChars);
    }
};

struct Note
{
    static constexpr RecordKind kKind = RecordKind::Note;

    QString title;
    NoteSort sort = NoteSort::Other;
    QString words;
    std::vector<RecordId> about;
    Stance stance = Stance::None; ///< For or against what it is about.
    QString source;
    PartialDate when;
    bool kept = false;
    RecordId meeting;
    QString order;

    template <class V>
    static void describe(V& v)
    {
        v.words("title", &Note::title, 160);
        v.choice("sort", &Note::sort);
        v.text("words", &Note::words, 8000);
        v.refs("about", &Note::about, kAnyKind, 40);
        v.choice("stance", &Note::stance);
        v.words("source", &Note::source, 160);
        v.date("when", &Note::when);
        v.flag("kept", &Note::kept);
        v.ref("meeting", &Note::meeting, kinds(RecordKind::Meeting));
        v.words("order", &Note::order, kMaxOrderChars);
    }
};

struct FeedbackItem
{
    QString key; ///< Of the survey; its words are in the survey.
    int value = 0;

    template <class V>
    static void describe(V& v)
    {
        v.words("key", &FeedbackItem::key, 64, kRequired);
        v.integer("value", &FeedbackItem::value, 0, 10, kRequired);
    }
    friend bool operator==(const FeedbackItem&, const FeedbackItem&) = default;
};

struct Feedback
{
    static constexpr RecordKind kKind = RecordKind::Feedback;

    RecordId meeting;
    RecordId person;
    MemberId member;
    QString surveyKey;
    std::vector<FeedbackItem> items;
    QString words;
    QString changeOne; ///< One thing to change.
    /// Given to be counted alone: one answer, tossed before it left the giver's device (meeting::tossed), and no words.
    bool counted = false;

    template <class V>
    static void describe(V& v)
    {
        v.ref("meeting", &Feedback::meeting, kinds(RecordKind::Meeting));
        v.ref("person", &Feedback::person, kinds(RecordKind::Person));
        v.member("member", &Feedback::member);
        v.words("surveyKey", &Feedback::surveyKey, 64);
        v.entries("items", &Feedback::items, 20);
        v.text("words", &Feedback::words, 1000);
        v.text("changeOne", &Feedback::changeOne, 500);
        v.flag("counted", &Feedback::counted);
    }
};

/// The same person recorded in two circles that do not overlap: whoever sees both sees one.
struct Alias
{
    static constexpr RecordKind kKind = RecordKind::Alias;

    RecordId person; ///< The fuller record, which is shown.
    RecordId copy;

    template <class V>
    static void describe(V& v)
    {
        v.ref("person", &Alias::person, kinds(RecordKind::Person), kRequired);
        v.ref("copy", &Alias::copy, kinds(RecordKind::Person), kRequired);
    }
};

/// A supervisor's comment and the worker's answer.
struct Review
{
    static constexpr RecordKind kKind = RecordKind::Review;

    RecordId about;
    QString words;
    QString answer;
    ReviewState state = ReviewState::Open;

    template <class V>
    static void describe(V& v)
    {
        v.ref("about", &Review::about, kAnyKind);
        v.text("words", &Review::words, 2000);
        v.text("answer", &Review::answer, 2000);
        v.choice("state", &Review::state);
    }
};

/// Who one of the people around the table is. Names are only here, never on the server.
struct Member
{
    static constexpr RecordKind kKind = RecordKind::Member;

    MemberId member;
    QString name;
    QString title; ///< As the person says it: "vastuusosiaalityöntekijä", "mummo".
    MemberRole role = MemberRole::NetworkGuest; ///< Also where it is one that this version does not know: no worker.
    QString organisation;
    RecordId person; ///< Who they are on the genogram.
    RecordId system; ///< Which circle of the ecomap they work in.
    QStringList devices;
    QString face; ///< Key of the small picture that stands for them.
    QString language;
    QString can; ///< Role sheet: what somebody in this role can do, cannot do, is bound by.
    QString cannot;
    QString boundBy;

    template <class V>
    static void describe(V& v)
    {
        v.member("member", &Member::member, kRequired);
        v.words("name", &Member::name, 120, kRequired);
        v.words("title", &Member::title, 120);
        v.choice("role", &Member::role);
        v.words("organisation", &Member::organisation, 160);
        v.ref("person", &Member::person, kinds(RecordKind::Person));
        v.ref("system", &Member::system, kinds(RecordKind::System));
        v.names("devices", &Member::devices, 20);
        v.words("face", &Member::face, 64);
        v.words("language", &Member::language, 16);
        v.words("can", &Member::can, 300);
        v.words("cannot", &Member::cannot, 300);
        v.words("boundBy", &Member::boundBy, 300);
    }
};

/// How far one document of the family's picture was written at a moment; see snapshots.h. Holds no words and names no
/// record of the picture.
struct Snapshot
{
    static constexpr RecordKind kKind = RecordKind::Snapshot;

    RecordId meeting; ///< At the end of which it was taken, if it was.
    QDateTime taken; ///< The same in all records of one moment.
    QString circle; ///< Id of the circle of the document.
    MemberId owner; ///< Whose own document it is; null: the shared one.
    QByteArray reach; ///< As crdt::encodeReach() has it.

    template <class V>
    static void describe(V& v)
    {
        v.ref("meeting", &Snapshot::meeting, kinds(RecordKind::Meeting));
        v.instant("taken", &Snapshot::taken);
        v.words("circle", &Snapshot::circle, 2 * qsizetype(kIdBytes), kRequired);
        v.member("owner", &Snapshot::owner);
        v.bytes("reach", &Snapshot::reach, kMaxReachBytes);
    }
};

} // namespace kudelma::casework
