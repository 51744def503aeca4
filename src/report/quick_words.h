// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "genogram/notation.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace kudelma::report {

/// One step from a person to a relative: "their mother", "their child".
struct KinStep
{
    enum class Sort : std::uint8_t {
        Parent,
        FosterParent,
        AdoptiveParent,
        Child,
        Partner,
        FormerPartner,
        Sibling,
        HalfSibling,
        NonKin, ///< Somebody important, without a line of kinship; only alone.
        Professional, ///< As NonKin.
        Pet, ///< As NonKin.
    };
    Sort sort = Sort::Parent;
    casework::Gender gender = casework::Gender::Unknown; ///< Of whom it leads to.

    friend bool operator==(const KinStep&, const KinStep&) = default;
};

/// What a word for a relative means: the way there ("eno": mother, her brother).
struct KinWord
{
    std::vector<KinStep> path;
    casework::UnionStatus status = casework::UnionStatus::NotSaid; ///< Of a last step to a partner.

    friend bool operator==(const KinWord&, const KinWord&) = default;
};

enum class QuickWordsErrorKind {
    TooLarge,
    NotJson,
    WrongFormat,
    NewerVersion,
    Missing,
    TooLong,
    TooShort,
    TooMany,
    Unknown,
    Duplicate
};

struct QuickWordsError
{
    QuickWordsErrorKind kind;
    QString path; ///< Where in the file, as "kin[3].path".
};

inline constexpr qsizetype kMaxQuickWordsBytes = 256 * 1024;
inline constexpr qsizetype kMaxQuickEntries = 400; ///< Of one list.
inline constexpr qsizetype kMaxQuickWordLetters = 40;
inline constexpr qsizetype kMaxQuickWordTokens = 5; ///< "ei ole koskaan tavannut" has four.
inline constexpr qsizetype kMinQuickStemLetters = 4; ///< Shorter ones would be the beginning of too much else.
inline constexpr std::size_t kMaxKinSteps = 4;
inline constexpr int kMaxQuickAge = 120;

/// The words of one language by which people speak of relatives, from a file that a county may change
/// (assets/genogram/quick_words_*.json). Words are kept in lower case. A tie of harm has no word here: whoever draws
/// one chooses it, and says who says so. Words of harm and of health may be stems, which end with an asterisk and stand
/// for every word that begins so: people speak in all forms of a word, and none of them may slip through.
class QuickWords
{
public:
    /// A file that is wrong anywhere is refused whole.
    [[nodiscard]] static tl::expected<QuickWords, QuickWordsError> fromJson(const QByteArray& json);

    /// Health: illness, substances, losses; what a mark asks a reason for.
    enum class Sign : std::uint8_t { About, Years, Months, Ago, Born, Died, Place, NotName, Filler, Harm, Health };

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] const KinWord* kin(const QString& word) const { return found(m_kin, word); }
    /// A word for several of them: "veljeä".
    [[nodiscard]] const KinWord* many(const QString& word) const { return found(m_many, word); }
    [[nodiscard]] const genogram::TieType* tie(const QString& word) const { return found(m_ties, word); }
    [[nodiscard]] const casework::Gender* gender(const QString& word) const { return found(m_genders, word); }
    [[nodiscard]] const int* age(const QString& word) const { return found(m_ages, word); } ///< "parikymppinen".
    [[nodiscard]] const int* number(const QString& word) const { return found(m_numbers, word); }
    [[nodiscard]] bool is(Sign sign, const QString& word) const;

private:
    friend class QuickWordsReader;
    template <class Value>
    static const Value* found(const QHash<QString, Value>& words, const QString& word)
    {
        const auto at = words.constFind(word);
        return at == words.constEnd() ? nullptr : &*at;
    }

    QString m_language;
    QHash<QString, KinWord> m_kin;
    QHash<QString, KinWord> m_many;
    QHash<QString, genogram::TieType> m_ties;
    QHash<QString, casework::Gender> m_genders;
    QHash<QString, int> m_ages;
    QHash<QString, int> m_numbers;
    QHash<QString, unsigned> m_signs; ///< One bit for each Sign.
    QHash<QString, unsigned> m_stems; ///< The same, of all words that begin so.
};

} // namespace kudelma::report
