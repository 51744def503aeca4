// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "casework/describe.h"

/// What people say and what they wonder together: quotes, drawings, viewpoints, hypotheses with their questions.
namespace kudelma::casework {

/// Keys of pages and their parts, as content packs give them.
inline constexpr qsizetype kMaxInstrumentKey = 40;
inline constexpr qsizetype kMaxStoryHelpers = 10;

/// Somebody's own words, exactly as said. Guests write theirs into a document of their own, so nobody can change them.
struct Voice
{
    static constexpr RecordKind kKind = RecordKind::Voice;

    RecordId person; ///< Null where it was said without a name and others than workers read it.
    QString words;
    QString language;
    QString translation; ///< Marked as such wherever it is shown.
    QString translatedBy;
    PartialDate saidOn;
    QString heardBy; ///< In words: who was told.
    QString place;
    QString askedBefore; ///< The question before it, so that a leading one is seen.
    Medium medium = Medium::Talk;
    House house = House::None;
    bool readBack = false;
    QString wish; ///< What the person said of who may see it, in their own words.
    std::vector<RecordId> never; ///< "Never" to these people.
    std::vector<RecordId> askFirst; ///< "Ask me first."
    bool withoutName = false; ///< "Say it for me, without my name."
    bool withdrawn = false;
    RecordId answers; ///< The letter that it answers.
    bool tellsOfHarm = false; ///< Of violence or a sexual offence: nothing more is asked.
    QString instrument; ///< Key of the page it was written on (assets/voice); its words are in the content pack.
    QString zone; ///< Key of the part of that page.
    RecordId storyOf; ///< For whom it is told, where it is a frame of a story in words and pictures.
    MemberId teller; ///< Of a frame: the worker whose words these are; null: the person's, or said together.
    QStringList helpers; ///< Of a frame: names of who helped to put it into words.
    QString sticker; ///< Of a frame: which of our shapes stands for its picture where there is no drawing.
    RecordId about; ///< Whom or what the words stand for on that page; a face is shown for it.
    RecordId meeting;
    QString order;

    template <class V>
    static void describe(V& v)
    {
        v.ref("person", &Voice::person, kinds(RecordKind::Person));
        v.text("words", &Voice::words, 2000);
        v.words("language", &Voice::language, 16);
        v.text("translation", &Voice::translation, 2000);
        v.words("translatedBy", &Voice::translatedBy, 120);
        v.date("saidOn", &Voice::saidOn);
        v.words("heardBy", &Voice::heardBy, 120);
        v.words("place", &Voice::place, 120);
        v.words("askedBefore", &Voice::askedBefore, 300);
        v.choice("medium", &Voice::medium);
        v.choice("house", &Voice::house);
        v.flag("readBack", &Voice::readBack);
        v.words("wish", &Voice::wish, 240);
        v.refs("never", &Voice::never, kinds(RecordKind::Person), 20);
        v.refs("askFirst", &Voice::askFirst, kinds(RecordKind::Person), 20);
        v.flag("withoutName", &Voice::withoutName);
        v.flag("withdrawn", &Voice::withdrawn);
        v.ref("answers", &Voice::answers, kinds(RecordKind::Note));
        v.flag("tellsOfHarm", &Voice::tellsOfHarm);
        v.words("instrument", &Voice::instrument, kMaxInstrumentKey);
        v.words("zone", &Voice::zone, kMaxInstrumentKey);
        v.ref("storyOf", &Voice::storyOf, kinds(RecordKind::Person));
        v.member("teller", &Voice::teller);
        v.names("helpers", &Voice::helpers, kMaxStoryHelpers);
        v.words("sticker", &Voice::sticker, kMaxInstrumentKey);
        v.ref("about", &Voice::about, kinds(RecordKind::Person, RecordKind::System));
        v.ref("meeting", &Voice::meeting, kinds(RecordKind::Meeting));
        v.words("order", &Voice::order, kMaxOrderChars);
    }
};

/// A drawing and what the child says of it; nothing is read out of it by software.
struct Drawing
{
    static constexpr RecordKind kKind = RecordKind::Drawing;

    RecordId person; ///< Null where it goes with words that are said without a name.
    QString title;
    QString explanation; ///< The child's own.
    QString altText; ///< For those who do not see it; the child's own where possible.
    QString attachment; ///< Reference to the sealed attachment of the circle that holds the picture.
    QByteArray strokes; ///< Drawn in the app and small; large ones are attachments.
    RecordId voice;
    PartialDate drawnOn;
    bool withdrawn = false;

    template <class V>
    static void describe(V& v)
    {
        v.ref("person", &Drawing::person, kinds(RecordKind::Person));
        v.words("title", &Drawing::title, 160);
        v.text("explanation", &Drawing::explanation, 2000);
        v.words("altText", &Drawing::altText, 500);
        v.words("attachment", &Drawing::attachment, 200);
        v.bytes("strokes", &Drawing::strokes, 64 * 1024);
        v.ref("voice", &Drawing::voice, kinds(RecordKind::Voice));
        v.date("drawnOn", &Drawing::drawnOn);
        v.flag("withdrawn", &Drawing::withdrawn);
    }
};

/// One turn of the loop: who, and what they do or feel, which leads to the next.
struct LoopStep
{
    RecordId who;
    QString what;

    template <class V>
    static void describe(V& v)
    {
        v.ref("who", &LoopStep::who, kinds(RecordKind::Person, RecordKind::System));
        v.words("what", &LoopStep::what, 160, kRequired);
    }
    friend bool operator==(const LoopStep&, const LoopStep&) = default;
};

/// "Could it be that ...": useful or not, never true.
struct Hypothesis
{
    static constexpr RecordKind kKind = RecordKind::Hypothesis;

    QString sentence;
    QString familyWording;
    std::vector<LoopStep> loop;
    std::vector<RecordId> parties;
    bool aboutUs = false; ///< The workers are part of the loop.
    QString intention; ///< What good somebody is trying to do by it.
    QString childsDay; ///< What it means to the child's day.
    QString ifSo; ///< What we would expect to see.
    QString ifNot;
    std::vector<RecordId> evidenceFor;
    std::vector<RecordId> evidenceAgainst;
    std::vector<RecordId> alternatives;
    RiskRelevance risk = RiskRelevance::None;
    HypothesisState state = HypothesisState::Sketch;
    QString learned; ///< What was learned when it was let go or changed.
    std::optional<int> version;
    RecordId formerly; ///< The card that this one grew out of.
    QStringList authors;
    PartialDate reviewOn;
    bool kept = false; ///< A sketch that nobody keeps goes after the meeting.
    RecordId meeting;
    QString order;

    template <class V>
    static void describe(V& v)
    {
        constexpr KindSet kEvidence
            = kinds(RecordKind::Voice, RecordKind::Event, RecordKind::Factor, RecordKind::Note, RecordKind::Placement,
                RecordKind::Drawing, RecordKind::Scale, RecordKind::Viewpoint, RecordKind::Tie, RecordKind::Link);
        v.text("sentence", &Hypothesis::sentence, 240);
        v.text("familyWording", &Hypothesis::familyWording, 240);
        v.entries("loop", &Hypothesis::loop, 8);
        v.refs("parties", &Hypothesis::parties, kinds(RecordKind::Person, RecordKind::System), 20);
        v.flag("aboutUs", &Hypothesis::aboutUs);
        v.words("intention", &Hypothesis::intention, 240);
        v.words("childsDay", &Hypothesis::childsDay, 240);
        v.words("ifSo", &Hypothesis::ifSo, 240);
        v.words("ifNot", &Hypothesis::ifNot, 240);
        v.refs("evidenceFor", &Hypothesis::evidenceFor, kEvidence, 40);
        v.refs("evidenceAgainst", &Hypothesis::evidenceAgainst, kEvidence, 40);
        v.refs("alternatives", &Hypothesis::alternatives, kinds(RecordKind::Hypothesis), 10);
        v.choice("risk", &Hypothesis::risk);
        v.choice("state", &Hypothesis::state);
        v.text("learned", &Hypothesis::learned, 500);
        v.integer("version", &Hypothesis::version, 1, 99);
        v.ref("formerly", &Hypothesis::formerly, kinds(RecordKind::Hypothesis));
        v.names("authors", &Hypothesis::authors, 20);
        v.date("reviewOn", &Hypothesis::reviewOn);
        v.flag("kept", &Hypothesis::kept);
        v.ref("meeting", &Hypothesis::meeting, kinds(RecordKind::Meeting));
        v.words("order", &Hypothesis::order, kMaxOrderChars);
    }
};

/// A question that somebody will ask somebody by a day; also an interview question that was asked.
struct Question
{
    static constexpr RecordKind kKind = RecordKind::Question;

    QString words;
    QuestionSort sort = QuestionSort::Other;
    std::vector<RecordId> toWhom;
    MemberId asker;
    PartialDate due;
    std::vector<RecordId> tests;
    QuestionState state = QuestionState::Planned;
    PartialDate askedOn;
    QString answer;
    RecordId answeredBy; ///< Who said it.
    std::vector<RecordId> answers;
    RecordId meeting;
    QString order;

    template <class V>
    static void describe(V& v)
    {
        v.text("words", &Question::words, 300);
        v.choice("sort", &Question::sort);
        v.refs("toWhom", &Question::toWhom, kinds(RecordKind::Person, RecordKind::System), 20);
        v.member("asker", &Question::asker);
        v.date("due", &Question::due);
        v.refs("tests", &Question::tests, kinds(RecordKind::Hypothesis), 10);
        v.choice("state", &Question::state);
        v.date("askedOn", &Question::askedOn);
        v.text("answer", &Question::answer, 1000);
        v.ref("answeredBy", &Question::answeredBy, kinds(RecordKind::Person));
        v.refs("answers", &Question::answers, kinds(RecordKind::Voice, RecordKind::Note, RecordKind::Event), 20);
        v.ref("meeting", &Question::meeting, kinds(RecordKind::Meeting));
        v.words("order", &Question::order, kMaxOrderChars);
    }
};

/// What somebody thinks of an idea that they heard. In a document of their own when they are guests.
struct Reaction
{
    static constexpr RecordKind kKind = RecordKind::Reaction;

    RecordId about;
    RecordId person;
    ReactionMark mark = ReactionMark::Thinking;
    QString words;
    RecordId meeting;

    template <class V>
    static void describe(V& v)
    {
        v.ref("about", &Reaction::about,
            kinds(RecordKind::Note, RecordKind::Hypothesis, RecordKind::Question, RecordKind::Step, RecordKind::Tie,
                RecordKind::Factor, RecordKind::Event, RecordKind::Voice),
            kRequired);
        v.ref("person", &Reaction::person, kinds(RecordKind::Person));
        v.choice("mark", &Reaction::mark, kRequired);
        v.text("words", &Reaction::words, 500);
        v.ref("meeting", &Reaction::meeting, kinds(RecordKind::Meeting));
    }
};

/// One person's view on the viewpoint board. Disagreement may stay.
struct Viewpoint
{
    static constexpr RecordKind kKind = RecordKind::Viewpoint;

    RecordId person; ///< Null: everybody's (an agreed sentence).
    MemberId member; ///< A professional who is not on the genogram.
    Topic topic = Topic::Worry;
    QString words;
    bool ownWords = false;
    RecordId meeting;
    QString order;

    template <class V>
    static void describe(V& v)
    {
        v.ref("person", &Viewpoint::person, kinds(RecordKind::Person));
        v.member("member", &Viewpoint::member);
        v.choice("topic", &Viewpoint::topic);
        v.text("words", &Viewpoint::words, 1000);
        v.flag("ownWords", &Viewpoint::ownWords);
        v.ref("meeting", &Viewpoint::meeting, kinds(RecordKind::Meeting));
        v.words("order", &Viewpoint::order, kMaxOrderChars);
    }
};

} // namespace kudelma::casework
