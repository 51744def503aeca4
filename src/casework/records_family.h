// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "casework/describe.h"

/// The family and what is around it: what the genogram, the ecomap and the timeline are drawn from. In each struct
/// `describe` is the schema: the name in the document, the member, the limit. What is said of somebody stands in a
/// record of its own, so that it can have a narrower audience than the person.
namespace kudelma::casework {

struct Person
{
    static constexpr RecordKind kKind = RecordKind::Person;

    QString name; ///< What stands first under the symbol, mostly the given name; empty where nobody gave one.
    QString familyName;
    QString birthName; ///< Family name at birth.
    QString label; ///< What the child calls them ("mummo"), or a short word for who this is.
    Gender gender = Gender::Unknown;
    PersonSort sort = PersonSort::Person;
    PartialDate born;
    PartialDate died; ///< Also the date of a loss.
    bool deceased = false; ///< Has died, even if nobody knows when.
    PartialDate due; ///< Of a pregnancy.
    std::optional<int> weeks; ///< Of a pregnancy or a loss.
    bool index = false; ///< The child whom the work is about.
    QString language; ///< Mother tongue, where an interpreter may be needed.
    QString necessity; ///< Why a loss must be known for the child's sake; without it the check asks to delete.
    QString order; ///< Order key among siblings and partners (compared as text), by whom drew it.
    std::optional<int> pinX; ///< Where somebody put the symbol, in layout units; both or none.
    std::optional<int> pinY;
    QString note;

    template <class V>
    static void describe(V& v)
    {
        v.words("name", &Person::name, 120);
        v.words("familyName", &Person::familyName, 80);
        v.words("birthName", &Person::birthName, 80);
        v.words("label", &Person::label, 60);
        v.choice("gender", &Person::gender);
        v.choice("sort", &Person::sort);
        v.date("born", &Person::born);
        v.date("died", &Person::died);
        v.flag("deceased", &Person::deceased);
        v.date("due", &Person::due);
        v.integer("weeks", &Person::weeks, 0, 45);
        v.flag("index", &Person::index);
        v.words("language", &Person::language, 16);
        v.words("necessity", &Person::necessity, 240);
        v.words("order", &Person::order, kMaxOrderChars);
        v.integer("pinX", &Person::pinX, -kMaxPin, kMaxPin);
        v.integer("pinY", &Person::pinY, -kMaxPin, kMaxPin);
        v.text("note", &Person::note, 2000);
    }
};

struct UnionStage
{
    UnionStatus status = UnionStatus::NotSaid;
    PartialDate from;
    PartialDate to;

    template <class V>
    static void describe(V& v)
    {
        v.choice("status", &UnionStage::status, kRequired);
        v.date("from", &UnionStage::from);
        v.date("to", &UnionStage::to);
    }
    friend bool operator==(const UnionStage&, const UnionStage&) = default;
};

struct Union
{
    static constexpr RecordKind kKind = RecordKind::Union;

    RecordId partnerA;
    RecordId partnerB; ///< Null where the other one is not recorded.
    std::vector<UnionStage> history; ///< In the order of time.
    bool related = false; ///< Partners of common descent (double line).
    QString order;
    QString note;

    template <class V>
    static void describe(V& v)
    {
        v.ref("partnerA", &Union::partnerA, kinds(RecordKind::Person), kRequired);
        v.ref("partnerB", &Union::partnerB, kinds(RecordKind::Person));
        v.entries("history", &Union::history, 20);
        v.flag("related", &Union::related);
        v.words("order", &Union::order, kMaxOrderChars);
        v.text("note", &Union::note, 1000);
    }
};

/// One child and one parent. A child has as many as it has parents: of birth, adoptive, foster, each with its time.
struct Parentage
{
    static constexpr RecordKind kKind = RecordKind::Parentage;

    RecordId child;
    RecordId parent;
    RecordId parents; ///< The union that the child hangs from, where there is one.
    ParentSort sort = ParentSort::Biological;
    PartialDate from;
    PartialDate to;
    Certainty certainty = Certainty::Stated;
    Custody custody = Custody::NotSaid;
    std::optional<int> residencePercent;
    std::optional<bool> mayBeInformed; ///< The right to information (tiedonsaantioikeus), where somebody said.
    QString contact; ///< What was agreed about seeing each other.
    QString source;

    template <class V>
    static void describe(V& v)
    {
        v.ref("child", &Parentage::child, kinds(RecordKind::Person), kRequired);
        v.ref("parent", &Parentage::parent, kinds(RecordKind::Person), kRequired);
        v.ref("parents", &Parentage::parents, kinds(RecordKind::Union));
        v.choice("sort", &Parentage::sort);
        v.date("from", &Parentage::from);
        v.date("to", &Parentage::to);
        v.choice("certainty", &Parentage::certainty);
        v.choice("custody", &Parentage::custody);
        v.integer("residencePercent", &Parentage::residencePercent, 0, 100);
        v.flag("mayBeInformed", &Parentage::mayBeInformed);
        v.words("contact", &Parentage::contact, 240);
        v.words("source", &Parentage::source, 160);
    }
};

/// Born together: two or more.
struct Twins
{
    static constexpr RecordKind kKind = RecordKind::Twins;

    std::vector<RecordId> members;
    Zygosity zygosity = Zygosity::Unknown;

    template <class V>
    static void describe(V& v)
    {
        v.refs("members", &Twins::members, kinds(RecordKind::Person), 8, kRequired);
        v.choice("zygosity", &Twins::zygosity);
    }
};

/// How two are with each other, as one person sees it. Views that contradict each other are several ties.
struct Tie
{
    static constexpr RecordKind kKind = RecordKind::Tie;

    RecordId from;
    RecordId to;
    TieSort sort = TieSort::Normal;
    Direction direction = Direction::None;
    std::optional<int> strength;
    PartialDate since;
    PartialDate until;
    QString when; ///< In words, where dates do not say it ("aina").
    QString saidBy; ///< In words, as told ("Saara, poliisin ilmoitus").
    std::vector<RecordId> view; ///< Whose view it is, where they are on the genogram.
    PartialDate toldOn;
    Certainty certainty = Certainty::Stated;
    bool askedFromBoth = false;
    QString note;

    template <class V>
    static void describe(V& v)
    {
        v.ref("from", &Tie::from, kinds(RecordKind::Person), kRequired);
        v.ref("to", &Tie::to, kinds(RecordKind::Person), kRequired);
        v.choice("sort", &Tie::sort);
        v.choice("direction", &Tie::direction);
        v.integer("strength", &Tie::strength, 1, 3);
        v.date("since", &Tie::since);
        v.date("until", &Tie::until);
        v.words("when", &Tie::when, 120);
        v.words("saidBy", &Tie::saidBy, 120);
        v.refs("view", &Tie::view, kinds(RecordKind::Person), 20);
        v.date("toldOn", &Tie::toldOn);
        v.choice("certainty", &Tie::certainty);
        v.flag("askedFromBoth", &Tie::askedFromBoth);
        v.text("note", &Tie::note, 1000);
    }
};

struct HouseholdMember
{
    RecordId person;
    PartialDate from;
    PartialDate to;
    std::optional<int> percent; ///< Of the time, where a child lives in two homes.

    template <class V>
    static void describe(V& v)
    {
        v.ref("person", &HouseholdMember::person, kinds(RecordKind::Person), kRequired);
        v.date("from", &HouseholdMember::from);
        v.date("to", &HouseholdMember::to);
        v.integer("percent", &HouseholdMember::percent, 0, 100);
    }
    friend bool operator==(const HouseholdMember&, const HouseholdMember&) = default;
};

struct Household
{
    static constexpr RecordKind kKind = RecordKind::Household;

    QString name;
    std::vector<HouseholdMember> members;
    QString address; ///< Only where it is needed; never where `nonDisclosure` is set.
    bool nonDisclosure = false; ///< Order of non-disclosure for safety (turvakielto).
    QString order;

    template <class V>
    static void describe(V& v)
    {
        v.words("name", &Household::name, 80);
        v.entries("members", &Household::members, 30);
        v.words("address", &Household::address, 200);
        v.flag("nonDisclosure", &Household::nonDisclosure);
        v.words("order", &Household::order, kMaxOrderChars);
    }
};

struct Placement
{
    static constexpr RecordKind kKind = RecordKind::Placement;

    RecordId person;
    PlacementBasis basis = PlacementBasis::NotSaid;
    PlacementForm form = PlacementForm::NotSaid;
    PartialDate from;
    PartialDate to;
    QString place; ///< In words; a home with an address is a household.
    RecordId household;
    std::vector<RecordId> carers;
    QString note;

    template <class V>
    static void describe(V& v)
    {
        v.ref("person", &Placement::person, kinds(RecordKind::Person), kRequired);
        v.choice("basis", &Placement::basis);
        v.choice("form", &Placement::form);
        v.date("from", &Placement::from);
        v.date("to", &Placement::to);
        v.words("place", &Placement::place, 160);
        v.ref("household", &Placement::household, kinds(RecordKind::Household));
        v.refs("carers", &Placement::carers, kinds(RecordKind::Person), 8);
        v.text("note", &Placement::note, 1000);
    }
};

/// Something about a person that is drawn or kept beside them: illness, substance use, a resource, a safety order.
struct Mark
{
    static constexpr RecordKind kKind = RecordKind::Mark;

    RecordId person;
    MarkSort sort = MarkSort::Other;
    MarkState state = MarkState::Active;
    QString label;
    PartialDate since;
    PartialDate until;
    QString source; ///< Who said so; needed for what is only suspected.
    QString necessity; ///< Why it must be known for the child's sake.
    std::vector<RecordId> against; ///< Of a safety order: from whom the person is kept safe.

    template <class V>
    static void describe(V& v)
    {
        v.ref("person", &Mark::person, kinds(RecordKind::Person), kRequired);
        v.choice("sort", &Mark::sort, kRequired);
        v.choice("state", &Mark::state);
        v.words("label", &Mark::label, 120);
        v.date("since", &Mark::since);
        v.date("until", &Mark::until);
        v.words("source", &Mark::source, 160);
        v.words("necessity", &Mark::necessity, 240);
        v.refs("against", &Mark::against, kinds(RecordKind::Person), 8);
    }
};

/// A circle of the ecomap: school, friends, a service. Professionals are part of the picture too.
struct System
{
    static constexpr RecordKind kKind = RecordKind::System;

    QString name;
    SystemSort sort = SystemSort::Other;
    std::optional<int> workersPerWeek; ///< How many of its workers are in the family's week.
    QString order;
    QString note;

    template <class V>
    static void describe(V& v)
    {
        v.words("name", &System::name, 120, kRequired);
        v.choice("sort", &System::sort);
        v.integer("workersPerWeek", &System::workersPerWeek, 0, 50);
        v.words("order", &System::order, kMaxOrderChars);
        v.text("note", &System::note, 1000);
    }
};

/// A line of the ecomap.
struct Link
{
    static constexpr RecordKind kKind = RecordKind::Link;

    RecordId from; ///< A household or one person of it.
    RecordId to;
    Tone tone = Tone::Support;
    std::optional<int> strength;
    Flow flow = Flow::None;
    Trend trend = Trend::Steady;
    PartialDate since;
    PartialDate until;
    QString frequency;
    QString saidBy;
    QString note;

    template <class V>
    static void describe(V& v)
    {
        v.ref("from", &Link::from, kinds(RecordKind::Person, RecordKind::Household), kRequired);
        v.ref("to", &Link::to, kinds(RecordKind::System, RecordKind::Person, RecordKind::Household), kRequired);
        v.choice("tone", &Link::tone);
        v.integer("strength", &Link::strength, 1, 3);
        v.choice("flow", &Link::flow);
        v.choice("trend", &Link::trend);
        v.date("since", &Link::since);
        v.date("until", &Link::until);
        v.words("frequency", &Link::frequency, 80);
        v.words("saidBy", &Link::saidBy, 120);
        v.text("note", &Link::note, 1000);
    }
};

/// A point or a stretch of the timeline.
struct Event
{
    static constexpr RecordKind kKind = RecordKind::Event;

    QString title;
    EventSort sort = EventSort::Other;
    PartialDate when;
    PartialDate until;
    std::vector<RecordId> persons;
    Certainty certainty = Certainty::Stated;
    QString source;
    QString note;

    template <class V>
    static void describe(V& v)
    {
        v.words("title", &Event::title, 160, kRequired);
        v.choice("sort", &Event::sort);
        v.date("when", &Event::when);
        v.date("until", &Event::until);
        v.refs("persons", &Event::persons, kinds(RecordKind::Person), 60);
        v.choice("certainty", &Event::certainty);
        v.words("source", &Event::source, 160);
        v.text("note", &Event::note, 2000);
    }
};

} // namespace kudelma::casework
