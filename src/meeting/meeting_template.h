// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kudelma::meeting {

/// A text that a county writes in each language. Swedish and English fall back on Finnish where they are empty.
struct LocalText
{
    QString fi;
    QString sv;
    QString en;
    [[nodiscard]] QString in(QStringView language) const; ///< "fi", "sv" or "en", also with a region behind.
};

/// What is large on the screens during a phase.
enum class PhaseView {
    Preparation,
    Round,
    Question,
    Genogram,
    Voices,
    Break,
    Questions,
    Reflecting,
    Response,
    Hypotheses,
    Viewpoints, ///< Everybody's view side by side, and where it ended.
    Factors,
    Steps,
    Feedback,
    Closing,
    Ecomap ///< Beside the factors: what is around the family.
};
[[nodiscard]] std::optional<PhaseView> phaseViewOf(QStringView name);
[[nodiscard]] QString nameOf(PhaseView);

struct PhaseTemplate
{
    QString key;
    PhaseView view = PhaseView::Round;
    int minutes = 0; ///< Plan; each meeting may change it.
    std::optional<int> atMostMinutes; ///< A soft bell rings here.
    bool required = false; ///< May not be skipped in silence: asks for a reason and a plan.
    bool isBreak = false;
    bool listening = false; ///< The family's screens show only listen, pause, too much.
    bool beforeMeeting = false;
    bool afterMeeting = false;
    LocalText title;
    LocalText purpose; ///< For those who lead it.
    LocalText family; ///< The same in plain words, for the family's screens.
    std::vector<LocalText> prompts;
    std::vector<LocalText> examples; ///< How somebody may say it; made up, for those who lead.
};

struct SurveyItem
{
    QString key;
    LocalText text;
};

enum class TemplateErrorKind { TooLarge, NotJson, WrongFormat, NewerVersion, Missing, OutOfRange, Duplicate, TooMany };

struct TemplateError
{
    TemplateErrorKind kind;
    QString path; ///< Where in the file, as "phases[3].minutes".
};

inline constexpr qsizetype kMaxTemplateBytes = 512 * 1024;
inline constexpr int kMaxPhases = 30; ///< As many as a meeting record can hold.
inline constexpr int kMaxPhaseMinutes = 600;
inline constexpr int kMaxPrompts = 20;
inline constexpr int kMaxExamples = 6;
inline constexpr qsizetype kMaxTemplateText = 400;

/// The order of a meeting, as a county's content pack gives it (assets/meeting). In each of them the child is heard: a
/// pack without a phase for it that may not be skipped in silence is none.
class MeetingTemplate
{
public:
    [[nodiscard]] static tl::expected<MeetingTemplate, TemplateError> fromJson(const QByteArray& json);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const LocalText& title() const { return m_title; }
    [[nodiscard]] int childAtMostMinutes() const { return m_childAtMostMinutes; }
    [[nodiscard]] const std::vector<PhaseTemplate>& phases() const { return m_phases; }
    [[nodiscard]] const LocalText& purpose() const { return m_purpose; } ///< When it is the right one; for workers.
    [[nodiscard]] int minutes() const; ///< Of all its phases.
    [[nodiscard]] const std::vector<SurveyItem>& feedbackItems() const { return m_feedbackItems; }
    [[nodiscard]] const PhaseTemplate* phase(QStringView key) const;
    [[nodiscard]] int indexOf(QStringView key) const; ///< -1: none.

private:
    QString m_key;
    LocalText m_title;
    LocalText m_purpose;
    int m_childAtMostMinutes = 0;
    std::vector<PhaseTemplate> m_phases;
    std::vector<SurveyItem> m_feedbackItems;
};

} // namespace kudelma::meeting
