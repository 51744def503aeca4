// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "casework/describe.h"

/// What stands in the team's own circle, and belongs to no child.
namespace kudelma::casework {

struct PhaseFigures
{
    QString key; ///< Of the template.
    int planned = 0; ///< Minutes.
    int actual = 0;

    template <class V>
    static void describe(V& v)
    {
        v.words("key", &PhaseFigures::key, 64, kRequired);
        v.integer("planned", &PhaseFigures::planned, 0, 600);
        v.integer("actual", &PhaseFigures::actual, 0, 6000);
    }
    friend bool operator==(const PhaseFigures&, const PhaseFigures&) = default;
};

struct FormFigures
{
    Attendance form = Attendance::InRoom;
    int people = 0;

    template <class V>
    static void describe(V& v)
    {
        v.choice("form", &FormFigures::form, kRequired);
        v.integer("people", &FormFigures::people, 0, 1000);
    }
    friend bool operator==(const FormFigures&, const FormFigures&) = default;
};

/// Answers that were given to be counted, to one question of the feedback form; each was tossed on its giver's device
/// (meeting::tossed), so that no single one of them says what somebody thinks.
struct TallyFigures
{
    QString key; ///< Of the template's question.
    int answers = 0;
    int good = 0;

    template <class V>
    static void describe(V& v)
    {
        v.words("key", &TallyFigures::key, 64, kRequired);
        v.integer("answers", &TallyFigures::answers, 0, 1000);
        v.integer("good", &TallyFigures::good, 0, 1000);
    }
    friend bool operator==(const TallyFigures&, const TallyFigures&) = default;
};

/// One meeting in numbers, without a word of it and without a name: what a team, and whoever leads it, may know of how
/// its meetings go (../shared/domain.md, 2.6). Only in the circle of a team.
struct Figures
{
    static constexpr RecordKind kKind = RecordKind::Figures;

    /// The same for all meetings of one child that one person led, and made with a secret of that person's: whoever is
    /// on the page too cannot find it again. Empty where somebody else has led that child's meetings since.
    QString page;
    QString meeting; ///< Made likewise. Empty: no meeting, only obstacles.
    PartialDate week; ///< Its Monday: the day itself would be found in a calendar.
    bool childPresent = false;
    bool childHeard = false; ///< Own words, however they came to the meeting.
    bool familyPresent = false;
    bool networkPresent = false;
    std::vector<FormFigures> forms; ///< Of the child, the family and the network; workers are not counted.
    std::vector<PhaseFigures> phases;
    int hypotheses = 0;
    int questioned = 0; ///< Hypotheses that a question tests.
    int questions = 0;
    int answered = 0;
    int steps = 0;
    int closed = 0; ///< Steps that are done or were let go.
    int asked = 0; ///< People who could give feedback.
    int gave = 0;
    std::vector<TallyFigures> tallies; ///< In the order of their keys.
    QStringList obstacles; ///< Keys of the content pack.

    template <class V>
    static void describe(V& v)
    {
        constexpr int kMost = 10'000;
        v.words("page", &Figures::page, 64);
        v.words("meeting", &Figures::meeting, 64);
        v.date("week", &Figures::week);
        v.flag("childPresent", &Figures::childPresent);
        v.flag("childHeard", &Figures::childHeard);
        v.flag("familyPresent", &Figures::familyPresent);
        v.flag("networkPresent", &Figures::networkPresent);
        v.entries("forms", &Figures::forms, 20);
        v.entries("phases", &Figures::phases, 30);
        v.integer("hypotheses", &Figures::hypotheses, 0, kMost);
        v.integer("questioned", &Figures::questioned, 0, kMost);
        v.integer("questions", &Figures::questions, 0, kMost);
        v.integer("answered", &Figures::answered, 0, kMost);
        v.integer("steps", &Figures::steps, 0, kMost);
        v.integer("closed", &Figures::closed, 0, kMost);
        v.integer("asked", &Figures::asked, 0, kMost);
        v.integer("gave", &Figures::gave, 0, kMost);
        v.entries("tallies", &Figures::tallies, 20);
        v.names("obstacles", &Figures::obstacles, 20);
    }
    friend bool operator==(const Figures&, const Figures&) = default;
};

} // namespace kudelma::casework
