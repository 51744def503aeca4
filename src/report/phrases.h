// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "casework/partial_date.h"
#include "genogram/at_date.h"
#include "genogram/scene.h"
#include "genogram/text_view.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace kudelma::report {

/// The words for what the rooms below only name: kinship, ties, unions, states, dates. One place, so that the screen,
/// the memo and the drawing say the same. Follows the translators that are installed in the application.
class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)

public:
    using NameOf = std::function<QString(const genogram::Id&)>;

    [[nodiscard]] static QString kin(const genogram::Relation& relation);
    [[nodiscard]] static QString unionStatus(genogram::UnionStatus status);
    [[nodiscard]] static QString unionStatusShort(genogram::UnionStatus status); ///< "s.", "e.": on the drawing.
    [[nodiscard]] static QString parentKind(genogram::ParentKind kind);
    [[nodiscard]] static QString placement(genogram::PlacementKind kind);
    [[nodiscard]] static QString tie(genogram::TieType type);
    [[nodiscard]] static QString mark(genogram::Mark mark);
    [[nodiscard]] static QString personKind(genogram::PersonKind kind); ///< Empty for an ordinary person.
    [[nodiscard]] static QString gender(genogram::Gender gender);
    [[nodiscard]] static QString label(const genogram::Label& label);
    [[nodiscard]] static QString legend(const genogram::LegendEntry& entry);
    /// "Saara, 39 vuotta. Äiti. Asuu …": everything the drawing says of one person, as sentences.
    [[nodiscard]] static QString person(
        const genogram::PersonText& text, const NameOf& nameOf, const NameOf& householdOf);

    /// What happened, without when: "Leevi was born".
    [[nodiscard]] static QString familyEvent(
        const genogram::FamilyEvent& event, const NameOf& nameOf, const NameOf& householdOf);

    [[nodiscard]] static QString role(casework::MemberRole role);
    [[nodiscard]] static QString hypothesisState(casework::HypothesisState state);
    [[nodiscard]] static QString questionSort(casework::QuestionSort sort);
    [[nodiscard]] static QString stepState(casework::StepState state);
    [[nodiscard]] static QString medium(casework::Medium medium);
    [[nodiscard]] static QString practice(); ///< Stands on everything that leaves a page of a made-up family.
    [[nodiscard]] static QString saidTogether(); ///< Whose words they are that several people put together.
    [[nodiscard]] static QString factorSort(casework::FactorSort sort);
    [[nodiscard]] static QString attendance(casework::Attendance attendance);
    [[nodiscard]] static QString forATime(); ///< Sat in the room, and left before the end.
    [[nodiscard]] static QString atTheDeviceOf(const QString& name);
    [[nodiscard]] static QString topic(casework::Topic topic);
    [[nodiscard]] static QString reaction(casework::ReactionMark mark);
    [[nodiscard]] static QString certainty(casework::Certainty certainty);
    [[nodiscard]] static QString urgency(casework::Urgency urgency); ///< Empty for what is not pressing.
    [[nodiscard]] static QString useMatter(casework::UseMatter matter); ///< Empty for the case as a whole.
    [[nodiscard]] static QString use(casework::UseDeed deed, casework::UseMatter matter);
    [[nodiscard]] static QString scaleMoment(casework::ScaleMoment moment);
    [[nodiscard]] static QString date(const casework::PartialDate& date);
    [[nodiscard]] static QString date(const genogram::Date& date);
    [[nodiscard]] static QString period(const genogram::Period& period);
};

} // namespace kudelma::report
