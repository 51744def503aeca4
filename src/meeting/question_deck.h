// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "meeting/meeting_template.h"

namespace kudelma::meeting {

inline constexpr qsizetype kMaxDeckBytes = 512 * 1024;
inline constexpr int kMaxDeckTypes = 30;
inline constexpr int kMaxDeckQuestions = 60; ///< Of one type.
inline constexpr int kMaxLensItems = 30;

/// Questions of one kind.
struct DeckType
{
    QString key;
    casework::QuestionSort sort = casework::QuestionSort::Other; ///< What a question from here is kept as.
    LocalText title;
    LocalText purpose; ///< What such a question is good for, for whoever asks.
    bool hidden = false; ///< Shown only to whoever asks for it.
    std::vector<LocalText> questions; ///< {person} and {other} stand where names come.
};

/// What may stay unseen: an optional reminder for whoever thinks up questions.
struct DeckLens
{
    LocalText title;
    LocalText hint;
    std::vector<LocalText> items;
};

/// Systemic questions to choose from, as a county's content pack gives them (assets/meeting/question_deck.json).
class QuestionDeck
{
public:
    [[nodiscard]] static tl::expected<QuestionDeck, TemplateError> fromJson(const QByteArray& json);

    [[nodiscard]] const std::vector<DeckType>& types() const { return m_types; }
    [[nodiscard]] const DeckLens& lens() const { return m_lens; }

    /// The question with names in it, or "somebody" where none was chosen. Names stand as they are: the pack's
    /// questions are made so that no language has to bend them.
    [[nodiscard]] QString filled(
        const LocalText& question, QStringView language, const QString& person, const QString& other) const;
    [[nodiscard]] static bool names(const LocalText& question, QStringView placeholder); ///< "person" or "other".

private:
    std::vector<DeckType> m_types;
    DeckLens m_lens;
    LocalText m_somebody;
    LocalText m_somebodyElse;
};

} // namespace kudelma::meeting
