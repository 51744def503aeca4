// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// The closed lists of words that records choose from. The enumerators and the names that stand in the documents are
/// written side by side; a name once used is never given another meaning.
namespace kudelma::casework {

template <class E>
struct Choices; ///< `static constexpr std::array names`, in the order of the enumerators.

template <class E>
[[nodiscard]] constexpr std::string_view nameOf(E choice)
{
    return Choices<E>::names[std::size_t(choice)];
}

template <class E>
[[nodiscard]] constexpr std::optional<E> choiceOf(std::string_view name)
{
    for (std::size_t i = 0; i < Choices<E>::names.size(); ++i) {
        if (Choices<E>::names[i] == name)
            return E(i);
    }
    return std::nullopt;
}

#define KUDELMA_CHOICES(Enum, ...)                                                                                     \
    template <>                                                                                                        \
    struct Choices<Enum>                                                                                               \
    {                                                                                                                  \
        static constexpr auto names = std::to_array<std::string_view>({__VA_ARGS__});                                  \
    }

// Genogram

enum class Gender : std::uint8_t { Unknown, Man, Woman, NonBinary };
KUDELMA_CHOICES(Gender, "unknown", "man", "woman", "nonBinary");

enum class PersonSort : std::uint8_t {
    Person,
    Pregnancy,
    Miscarriage,
    Abortion,
    Stillbirth,
    Pet,
    NonKin,
    Institution,
    NotKnown
};
KUDELMA_CHOICES(PersonSort, "person", "pregnancy", "miscarriage", "abortion", "stillbirth", "pet", "nonKin",
    "institution", "notKnown");

enum class UnionStatus : std::uint8_t {
    NotSaid, // parents of a child together; nothing more is known
    Married,
    RegisteredPartners,
    Engaged,
    Cohabiting,
    LivingApart,
    Dating,
    Affair,
    Brief,
    Separated,
    Divorced,
    Reconciled,
    Widowed,
    ApartNotSeparated,
    Arranged,
    Forced
};
KUDELMA_CHOICES(UnionStatus, "notSaid", "married", "registeredPartners", "engaged", "cohabiting", "livingApart",
    "dating", "affair", "brief", "separated", "divorced", "reconciled", "widowed", "apartNotSeparated", "arranged",
    "forced");

enum class ParentSort : std::uint8_t {
    Biological,
    Adoptive,
    Foster,
    Kinship, // placed with a relative or a close person
    Step,
    Guardian,
    Legal,
    DonorConceived, // a parent from birth on, with a donor's help
    Donor, // the donor, who is not a parent
    Surrogate,
    Presumed // "isyys vahvistamatta"
};
KUDELMA_CHOICES(ParentSort, "biological", "adoptive", "foster", "kinship", "step", "guardian", "legal",
    "donorConceived", "donor", "surrogate", "presumed");

enum class Custody : std::uint8_t { NotSaid, Joint, Sole, None };
KUDELMA_CHOICES(Custody, "notSaid", "joint", "sole", "none");

enum class Certainty : std::uint8_t { Stated, OnRecord, Disputed, Assumed };
KUDELMA_CHOICES(Certainty, "stated", "onRecord", "disputed", "assumed");

enum class Zygosity : std::uint8_t { Unknown, Identical, Fraternal };
KUDELMA_CHOICES(Zygosity, "unknown", "identical", "fraternal");

enum class TieSort : std::uint8_t {
    Normal,
    Close,
    Fused,
    Distant,
    Hostile,
    CloseHostile,
    FusedHostile,
    DistantHostile,
    Cutoff,
    CutoffRepaired,
    FocusedOn,
    FocusedOnNegatively,
    Caretaker,
    Spiritual,
    AbusePhysical,
    AbuseEmotional,
    AbuseSexual,
    Neglect,
    Controlling,
    AbuseEconomic,
    Fear,
    Support,
    NeverMet,
    Grief
};
KUDELMA_CHOICES(TieSort, "normal", "close", "fused", "distant", "hostile", "closeHostile", "fusedHostile",
    "distantHostile", "cutoff", "cutoffRepaired", "focusedOn", "focusedOnNegatively", "caretaker", "spiritual",
    "abusePhysical", "abuseEmotional", "abuseSexual", "neglect", "controlling", "abuseEconomic", "fear", "support",
    "neverMet", "grief");

enum class Direction : std::uint8_t { None, Forward, Both };
KUDELMA_CHOICES(Direction, "none", "forward", "both");

enum class PlacementBasis : std::uint8_t { NotSaid, Emergency, OpenCare, TakenIntoCare, Aftercare };
KUDELMA_CHOICES(PlacementBasis, "notSaid", "emergency", "openCare", "takenIntoCare", "aftercare");

enum class PlacementForm : std::uint8_t { NotSaid, Family, Institution, Kin, Hospital, Other };
KUDELMA_CHOICES(PlacementForm, "notSaid", "family", "institution", "kin", "hospital", "other");

enum class MarkSort : std::uint8_t {
    Illness,
    MentalHealth,
    SubstanceUse,
    Violence,
    Resource,
    NonDisclosure,
    SafetyDeny,
    RestrainingOrder,
    Secret,
    Language,
    Migration,
    Religion,
    School,
    Work,
    Other
};
KUDELMA_CHOICES(MarkSort, "illness", "mentalHealth", "substanceUse", "violence", "resource", "nonDisclosure",
    "safetyDeny", "restrainingOrder", "secret", "language", "migration", "religion", "school", "work", "other");

enum class MarkState : std::uint8_t { Active, Suspected, InRecovery, Past };
KUDELMA_CHOICES(MarkState, "active", "suspected", "inRecovery", "past");

// Ecomap and timeline

enum class SystemSort : std::uint8_t {
    School,
    Daycare,
    Health,
    ChildProtection,
    SocialServices,
    Police,
    Work,
    Hobby,
    Friends,
    Relatives,
    Religion,
    Neighbours,
    Other
};
KUDELMA_CHOICES(SystemSort, "school", "daycare", "health", "childProtection", "socialServices", "police", "work",
    "hobby", "friends", "relatives", "religion", "neighbours", "other");

enum class Tone : std::uint8_t { Support, Stress, Both, Tenuous, Missing };
KUDELMA_CHOICES(Tone, "support", "stress", "both", "tenuous", "missing");

enum class Flow : std::uint8_t { None, ToFamily, FromFamily, Both };
KUDELMA_CHOICES(Flow, "none", "toFamily", "fromFamily", "both");

enum class Trend : std::uint8_t { Steady, Rising, Falling, Ended };
KUDELMA_CHOICES(Trend, "steady", "rising", "falling", "ended");

enum class EventSort : std::uint8_t {
    Birth,
    Death,
    Union,
    Move,
    Placement,
    Health,
    School,
    Safety,
    Service,
    Strength,
    Meeting,
    Other
};
KUDELMA_CHOICES(EventSort, "birth", "death", "union", "move", "placement", "health", "school", "safety", "service",
    "strength", "meeting", "other");

// Voice and thinking

enum class Medium : std::uint8_t {
    Talk,
    Walk,
    Phone,
    Remote,
    Drawing,
    ThreeHouses,
    Letter,
    Chat,
    SeparateSession,
    Meeting,
    Play,
    Other
};
KUDELMA_CHOICES(Medium, "talk", "walk", "phone", "remote", "drawing", "threeHouses", "letter", "chat",
    "separateSession", "meeting", "play", "other");

enum class House : std::uint8_t { None, Worries, GoodThings, Dreams };
KUDELMA_CHOICES(House, "none", "worries", "goodThings", "dreams");

enum class HypothesisState : std::uint8_t { Sketch, Open, Tested, Strengthened, Changed, LetGo, Parked };
KUDELMA_CHOICES(HypothesisState, "sketch", "open", "tested", "strengthened", "changed", "letGo", "parked");

enum class RiskRelevance : std::uint8_t { None, Watch, ActNow };
KUDELMA_CHOICES(RiskRelevance, "none", "watch", "actNow");

enum class QuestionSort : std::uint8_t {
    ThirdPerson,
    Ranking,
    BeforeAfter,
    Sequence,
    Difference,
    Hypothetical,
    Future,
    Exception,
    Scaling,
    Agreement,
    AboutUs,
    Safety,
    Other
};
KUDELMA_CHOICES(QuestionSort, "thirdPerson", "ranking", "beforeAfter", "sequence", "difference", "hypothetical",
    "future", "exception", "scaling", "agreement", "aboutUs", "safety", "other");

enum class QuestionState : std::uint8_t { Planned, Asked, Answered, Dropped };
KUDELMA_CHOICES(QuestionState, "planned", "asked", "answered", "dropped");

enum class ReactionMark : std::uint8_t { Hit, Miss, Thinking, Resonates, DoesNotResonate };
KUDELMA_CHOICES(ReactionMark, "hit", "miss", "thinking", "resonates", "doesNotResonate");

enum class Topic : std::uint8_t { Worry, Works, Needed, HelpWanted, Agreed, Disagreed, Other };
KUDELMA_CHOICES(Topic, "worry", "works", "needed", "helpWanted", "agreed", "disagreed", "other");

enum class FactorSort : std::uint8_t { Risk, Protective, ExistingSafety, Needed };
KUDELMA_CHOICES(FactorSort, "risk", "protective", "existingSafety", "needed");

enum class Urgency : std::uint8_t { None, Watch, Today };
KUDELMA_CHOICES(Urgency, "none", "watch", "today");

// Meeting

enum class StepState : std::uint8_t { Proposed, Confirmed, Doing, Done, Dropped, DidNotWork };
KUDELMA_CHOICES(StepState, "proposed", "confirmed", "doing", "done", "dropped", "didNotWork");

/// Nobody does anything about it any more, whatever came of it.
[[nodiscard]] constexpr bool isOver(StepState state)
{
    return state == StepState::Done || state == StepState::Dropped || state == StepState::DidNotWork;
}

enum class MeetingState : std::uint8_t {
    Planned,
    Running,
    Paused,
    Closed,
    CalledOff, ///< Was planned, and is not held.
};
KUDELMA_CHOICES(MeetingState, "planned", "running", "paused", "closed", "calledOff");

[[nodiscard]] constexpr bool isOver(MeetingState state)
{
    return state == MeetingState::Closed || state == MeetingState::CalledOff;
}

enum class Attendance : std::uint8_t {
    InRoom,
    RemoteVideo,
    RemoteTablet,
    Audio,
    Chat,
    Letter,
    Represented,
    SeparateSession,
    NotComing,
    SharedDevice // beside somebody, at that person's device; the last, as figures are kept by number
};
KUDELMA_CHOICES(Attendance, "inRoom", "remoteVideo", "remoteTablet", "audio", "chat", "letter", "represented",
    "separateSession", "notComing", "sharedDevice");

/// What workers answered to a question of the safety check.
enum class SafetyReply : std::uint8_t { None, Yes, No, NotKnown };
KUDELMA_CHOICES(SafetyReply, "none", "yes", "no", "notKnown");

enum class ScaleMoment : std::uint8_t { Baseline, After, Between };
KUDELMA_CHOICES(ScaleMoment, "baseline", "after", "between");

enum class NoteSort : std::uint8_t {
    Fact,
    Interpretation,
    Memo,
    Letter,
    Reflection,
    Agreement,
    Agenda,
    SafetyPlan,
    Other,
    Correction, // of a memo, by whoever it tells of: whether their view is recorded right
    Transferred, // into the client-information system
    Changed // what was changed because of feedback
};
KUDELMA_CHOICES(NoteSort, "fact", "interpretation", "memo", "letter", "reflection", "agreement", "agenda", "safetyPlan",
    "other", "correction", "transferred", "changed");

enum class Stance : std::uint8_t { None, For, Against };
KUDELMA_CHOICES(Stance, "none", "for", "against");

enum class ReviewState : std::uint8_t { Open, Answered, Done };
KUDELMA_CHOICES(ReviewState, "open", "answered", "done");

/// What was done, and with what kind of thing, in a line of the use log.
enum class UseDeed : std::uint8_t { Opened, Changed, Showed, Exported, Invited, Admitted, Removed, OpenedByTeam };
KUDELMA_CHOICES(UseDeed, "opened", "changed", "showed", "exported", "invited", "admitted", "removed", "openedByTeam");

enum class UseMatter : std::uint8_t {
    Case,
    Family,
    OwnWords,
    Thoughts,
    Questions,
    Steps,
    Meeting,
    Memo,
    UseLog,
    Other,
    Letter,
    SystemText // for the client-information system
};
KUDELMA_CHOICES(UseMatter, "case", "family", "ownWords", "thoughts", "questions", "steps", "meeting", "memo", "useLog",
    "other", "letter", "systemText");

enum class MemberRole : std::uint8_t {
    ResponsibleWorker,
    ConsultantWorker,
    FamilyTherapist,
    Coordinator,
    SocialCounsellor,
    SocialWorker,
    Child,
    Parent,
    Relative,
    CloseOne,
    FosterCarer,
    NetworkGuest,
    Interpreter,
    SupportPerson,
    GuardianAdLitem,
    Supervisor,
    Coach
};
KUDELMA_CHOICES(MemberRole, "responsibleWorker", "consultantWorker", "familyTherapist", "coordinator",
    "socialCounsellor", "socialWorker", "child", "parent", "relative", "closeOne", "fosterCarer", "networkGuest",
    "interpreter", "supportPerson", "guardianAdLitem", "supervisor", "coach");

} // namespace kudelma::casework
