// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/quick_phrase.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::Gender;
using casework::PartialDate;
using Sign = QuickWords::Sign;

namespace {

constexpr int kTens = 20; ///< From here on a number word may be followed by its units: "twenty five".
constexpr int kFewMonths = 48;

PartialDate about(int year)
{
    return {year, 0, 0, PartialDate::Quality::About};
}

/// Reads one phrase in one language.
class QuickReader
{
public:
    QuickReader(const QuickWords& words, std::span<const QuickWords> all, QDate today)
        : m_words(words)
        , m_all(all)
        , m_today(today)
    { }

    void read(const QString& text)
    {
        static const QRegularExpression kBetween(u"[,;\\n]"_s);
        // Letters with their marks in one, as the words have them.
        const QString read = text.normalized(QString::NormalizationForm_C).left(kMaxQuickPhrase);
        for (const QString& segment : read.split(kBetween)) {
            if (const QString plain = segment.simplified(); !plain.isEmpty())
                readSegment(plain.split(u' '));
        }
        if (m_result.gender == Gender::Unknown && !m_result.kin.path.empty())
            m_result.gender = m_result.kin.path.back().gender;
    }
    [[nodiscard]] const QuickRelative& result() const { return m_result; }
    [[nodiscard]] int score() const { return m_score; } ///< Tokens that it understood.

private:
    struct Rest
    {
        QString word;
        bool isPlace = false;
    };

    void readSegment(const QStringList& tokens)
    {
        m_raw = tokens;
        m_rest.clear();
        m_about = m_harm = m_health = false;
        m_died = contains(Sign::Died);
        for (m_at = 0; m_at < m_raw.size();) {
            const qsizetype taken = takePhrase();
            if (taken > 0) {
                m_score += int(taken);
                m_at += taken;
            } else {
                m_rest.push_back({m_raw[m_at], false});
                ++m_at;
            }
        }
        m_result.withheld = m_result.withheld || m_harm;
        m_result.withheldHealth = m_result.withheldHealth || m_health;
        if (!m_harm && !m_health) // or what stood beside it is not kept either
            keepRest();
    }

    [[nodiscard]] bool contains(Sign sign) const
    {
        for (qsizetype at = 0; at < m_raw.size(); ++at) {
            for (qsizetype count = 1; count <= kMaxQuickWordTokens && at + count <= m_raw.size(); ++count) {
                if (is(sign, phrase(at, count)))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] QString phrase(qsizetype at, qsizetype count) const
    {
        return m_raw.mid(at, count).join(u' ').toLower();
    }

    /// With or without the full stop that an abbreviation, or a sentence, ends with.
    template <class Find>
    static auto either(const QString& word, Find find) -> decltype(find(word))
    {
        if (auto found = find(word))
            return found;
        return word.endsWith(u'.') ? find(word.chopped(1)) : decltype(find(word)){};
    }
    [[nodiscard]] bool is(Sign sign, const QString& word) const
    {
        return either(word, [&](const QString& form) { return m_words.is(sign, form); });
    }

    /// The longest words that mean something, from where the reader is; how many tokens they were.
    qsizetype takePhrase()
    {
        for (qsizetype count = std::min(kMaxQuickWordTokens, m_raw.size() - m_at); count > 0; --count) {
            if (takeWord(phrase(m_at, count), count))
                return count;
        }
        return takeNumber();
    }

    bool takeWord(const QString& word, qsizetype count)
    {
        const bool isHarm = isSpokenOf(Sign::Harm, word);
        const bool isHealth = isSpokenOf(Sign::Health, word);
        m_harm = m_harm || isHarm;
        m_health = m_health || isHealth;
        if (isHarm || isHealth)
            return true;
        if (takeKin(word, count))
            return true;
        if (!m_result.tie) {
            if (const auto* tie = either(word, [&](const QString& form) { return m_words.tie(form); })) {
                m_result.tie = *tie;
                return true;
            }
        }
        if (m_result.gender == Gender::Unknown) {
            if (const auto* gender = either(word, [&](const QString& form) { return m_words.gender(form); })) {
                m_result.gender = *gender;
                return true;
            }
        }
        if (m_result.born.isEmpty()) {
            if (const int* age = either(word, [&](const QString& form) { return m_words.age(form); })) {
                m_result.born = about(m_today.year() - *age);
                return true;
            }
        }
        return takeSign(word, count);
    }

    bool takeKin(const QString& word, qsizetype count)
    {
        if (m_result.isUnderstood())
            return false;
        const KinWord* kin = either(word, [&](const QString& form) { return m_words.kin(form); });
        if (!kin)
            return false;
        m_result.kin = *kin;
        m_result.kinWord = m_raw.mid(m_at, count).join(u' ');
        return true;
    }

    bool takeSign(const QString& word, qsizetype count)
    {
        if (is(Sign::About, word)) {
            m_about = true;
            return true;
        }
        if (is(Sign::Died, word)) {
            m_result.deceased = true;
            return true;
        }
        if (is(Sign::Born, word))
            return true;
        if (isAnywhere(Sign::Place, word)) {
            m_rest.push_back({m_raw.mid(m_at, count).join(u' '), true});
            return true;
        }
        return false;
    }

    /// Whatever stands around or between the letters: "(alkoholisti)", "ex-alkoholisti".
    [[nodiscard]] bool isSpokenOf(Sign sign, const QString& word) const
    {
        static const QRegularExpression kNoLetters(u"[^\\p{L}\\p{N}]+"_s);
        if (isAnywhere(sign, word))
            return true;
        if (word.contains(u' '))
            return false;
        const QStringList parts = word.split(kNoLetters, Qt::SkipEmptyParts);
        return std::ranges::any_of(parts, [&](const QString& part) { return isAnywhere(sign, part); });
    }

    /// In any language: people speak of places in another one's words, and of harm nothing may slip through.
    [[nodiscard]] bool isAnywhere(Sign sign, const QString& word) const
    {
        return either(word, [&](const QString& form) {
            return std::ranges::any_of(m_all, [&](const QuickWords& words) { return words.is(sign, form); });
        });
    }

    struct Number
    {
        int value = -1;
        QString unit; ///< Written together with it: "20v", "20-vuotias".
        qsizetype tokens = 1;
        bool inWords = false;
    };

    [[nodiscard]] std::optional<Number> numberHere() const
    {
        static const QRegularExpression kDigits(u"^(\\d{1,4})(?:-?(\\p{L}[\\p{L}./]*))?\\.?$"_s);
        const QString word = m_raw[m_at].toLower();
        if (const auto match = kDigits.match(word); match.hasMatch())
            return Number{match.captured(1).toInt(), match.captured(2), 1, false};
        const int* number = m_words.number(word);
        if (!number)
            return std::nullopt;
        Number result{*number, {}, 1, true};
        if (*number >= kTens && *number % 10 == 0 && m_at + 1 < m_raw.size()) {
            if (const int* units = m_words.number(m_raw[m_at + 1].toLower()); units && *units > 0 && *units < 10) {
                result.value += *units;
                result.tokens = 2;
            }
        }
        return result;
    }

    /// How many tokens from `at` on are this sign; 0: none.
    [[nodiscard]] qsizetype signAt(Sign sign, qsizetype at) const
    {
        for (qsizetype count = std::min(kMaxQuickWordTokens, m_raw.size() - at); count > 0; --count) {
            if (is(sign, phrase(at, count)))
                return count;
        }
        return 0;
    }

    qsizetype takeNumber()
    {
        const auto number = numberHere();
        if (!number)
            return 0;
        qsizetype end = m_at + number->tokens;
        if (!number->unit.isEmpty() && !is(Sign::Years, number->unit) && !is(Sign::Months, number->unit))
            return 0;
        if (number->value >= PartialDate::kFirstYear)
            return number->unit.isEmpty() && takeYear(number->value) ? number->tokens : 0;
        if (number->unit.isEmpty()) {
            if (const qsizetype taken = takeCount(number->value, end); taken > 0)
                return number->tokens + taken;
        }
        qsizetype months = is(Sign::Months, number->unit) ? 0 : signAt(Sign::Months, end);
        if (is(Sign::Months, number->unit) || months > 0)
            return takeMonths(number->value) ? end + months - m_at : 0;
        const qsizetype years = number->unit.isEmpty() ? signAt(Sign::Years, end) : 0;
        if (number->inWords && years == 0 && !m_about)
            return 0; // "en bror" is not one year old
        end += years;
        if (const qsizetype ago = signAt(Sign::Ago, end); ago > 0) {
            if (!m_died || !m_result.died.isEmpty())
                return 0;
            m_result.died = about(m_today.year() - number->value);
            return end + ago - m_at;
        }
        return takeAge(number->value) ? end - m_at : 0;
    }

    bool takeYear(int year)
    {
        PartialDate& date = m_died ? m_result.died : m_result.born;
        if (year > m_today.year() + 1 || !date.isEmpty())
            return false;
        date = m_about ? about(year) : PartialDate{year, 0, 0, PartialDate::Quality::Exact};
        return true;
    }

    bool takeMonths(int months)
    {
        if (months > kFewMonths || m_died || !m_result.born.isEmpty())
            return false;
        const QDate born = m_today.addMonths(-months);
        m_result.born = {born.year(), born.month(), 0, PartialDate::Quality::About};
        return true;
    }

    bool takeAge(int age)
    {
        if (age > kMaxQuickAge || m_died || !m_result.born.isEmpty())
            return false;
        m_result.born = about(m_today.year() - age);
        return true;
    }

    qsizetype takeCount(int count, qsizetype next)
    {
        if (m_result.isUnderstood() || count < 1 || count > kMaxQuickCount || next >= m_raw.size())
            return 0;
        const QString word = phrase(next, 1);
        const KinWord* many = either(word, [&](const QString& form) { return m_words.many(form); });
        if (!many)
            return 0;
        m_result.kin = *many;
        m_result.kinWord = m_raw[next];
        m_result.count = count;
        return 1;
    }

    [[nodiscard]] bool mayBeName(const Rest& rest) const
    {
        static const QRegularExpression kName(u"^\\p{Lu}[\\p{L}'’-]*\\.?$"_s);
        return !rest.isPlace && kName.match(rest.word).hasMatch() && !is(Sign::NotName, rest.word.toLower());
    }

    /// Words that only hold a sentence together are not kept at its ends.
    void trimRest()
    {
        const auto isFiller = [&](const Rest& rest) { return !rest.isPlace && is(Sign::Filler, rest.word.toLower()); };
        while (!m_rest.empty() && isFiller(m_rest.back()))
            m_rest.pop_back();
        m_rest.erase(m_rest.begin(), std::ranges::find_if_not(m_rest, isFiller));
    }

    /// The first words with a capital are the name; all else is kept as it was said.
    void keepRest()
    {
        trimRest();
        std::size_t first = 0;
        if (m_result.name.isEmpty()) {
            QStringList name;
            while (first < m_rest.size() && first < std::size_t(kMaxQuickNameTokens) && mayBeName(m_rest[first]))
                name << m_rest[first++].word;
            m_result.name = name.join(u' ').left(kMaxQuickName);
            if (m_result.name.endsWith(u'.'))
                m_result.name.chop(1);
        }
        QStringList note;
        for (std::size_t i = first; i < m_rest.size(); ++i)
            note << m_rest[i].word;
        if (note.isEmpty())
            return;
        if (!m_result.note.isEmpty())
            m_result.note += u", "_s;
        m_result.note += note.join(u' ');
    }

    const QuickWords& m_words;
    std::span<const QuickWords> m_all;
    QDate m_today;
    QuickRelative m_result;
    int m_score = 0;

    QStringList m_raw; ///< Of the segment that is being read.
    qsizetype m_at = 0;
    std::vector<Rest> m_rest;
    bool m_about = false;
    bool m_died = false;
    bool m_harm = false;
    bool m_health = false;
};

} // namespace

QuickRelative readQuickPhrase(const QString& text, std::span<const QuickWords> languages, QDate today)
{
    QuickRelative best;
    int bestScore = -1;
    for (const QuickWords& words : languages) {
        QuickReader reader(words, languages, today);
        reader.read(text);
        // Whom it is about counts for more than any number of words beside it.
        const int score = reader.score() + (reader.result().isUnderstood() ? int(kMaxQuickPhrase) : 0);
        if (score > bestScore) {
            best = reader.result();
            bestScore = score;
        }
    }
    return best;
}

std::optional<PartialDate> bornFrom(const QString& text, std::span<const QuickWords> languages, QDate today)
{
    const QString plain = text.simplified();
    if (const auto date = PartialDate::fromText(plain))
        return date;
    for (const QuickWords& words : languages) {
        QuickReader reader(words, languages, today);
        reader.read(plain);
        QuickRelative only = reader.result();
        const PartialDate born = std::exchange(only.born, {});
        if (!born.isEmpty() && only == QuickRelative{})
            return born;
    }
    return std::nullopt;
}

} // namespace kudelma::report
