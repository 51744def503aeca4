// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/quick_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuickFormatVersion = 1;
constexpr QChar kStemSign = u'*';

constexpr std::array<std::pair<KinStep::Sort, QLatin1StringView>, 11> kStepNames = {{
    {KinStep::Sort::Parent, "parent"_L1},
    {KinStep::Sort::FosterParent, "fosterParent"_L1},
    {KinStep::Sort::AdoptiveParent, "adoptiveParent"_L1},
    {KinStep::Sort::Child, "child"_L1},
    {KinStep::Sort::Partner, "partner"_L1},
    {KinStep::Sort::FormerPartner, "formerPartner"_L1},
    {KinStep::Sort::Sibling, "sibling"_L1},
    {KinStep::Sort::HalfSibling, "halfSibling"_L1},
    {KinStep::Sort::NonKin, "nonKin"_L1},
    {KinStep::Sort::Professional, "professional"_L1},
    {KinStep::Sort::Pet, "pet"_L1},
}};

constexpr std::array<std::pair<QuickWords::Sign, QLatin1StringView>, 11> kSignNames = {{
    {QuickWords::Sign::About, "about"_L1},
    {QuickWords::Sign::Years, "years"_L1},
    {QuickWords::Sign::Months, "months"_L1},
    {QuickWords::Sign::Ago, "ago"_L1},
    {QuickWords::Sign::Born, "born"_L1},
    {QuickWords::Sign::Died, "died"_L1},
    {QuickWords::Sign::Place, "places"_L1},
    {QuickWords::Sign::NotName, "notNames"_L1},
    {QuickWords::Sign::Filler, "fillers"_L1},
    {QuickWords::Sign::Harm, "harm"_L1},
    {QuickWords::Sign::Health, "health"_L1},
}};

bool standsAlone(KinStep::Sort sort)
{
    return sort == KinStep::Sort::NonKin || sort == KinStep::Sort::Professional || sort == KinStep::Sort::Pet;
}

bool mayBeStem(QuickWords::Sign sign)
{
    return sign == QuickWords::Sign::Harm || sign == QuickWords::Sign::Health;
}

std::optional<KinStep> stepOf(const QString& text)
{
    const QString name = text.section(u'.', 0, 0);
    const QString gender = text.section(u'.', 1);
    KinStep step;
    if (!gender.isEmpty()) {
        const auto choice = casework::choiceOf<casework::Gender>(gender.toStdString());
        if (!choice)
            return std::nullopt;
        step.gender = *choice;
    }
    for (const auto& [sort, known] : kStepNames) {
        if (known == name) {
            step.sort = sort;
            return step;
        }
    }
    return std::nullopt;
}

} // namespace

/// Reads the file and remembers the first thing that was wrong.
class QuickWordsReader
{
public:
    tl::expected<QuickWords, QuickWordsError> read(const QByteArray& json)
    {
        if (json.size() > kMaxQuickWordsBytes)
            return tl::unexpected(QuickWordsError{QuickWordsErrorKind::TooLarge, {}});
        QJsonParseError parsed;
        const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
        if (parsed.error != QJsonParseError::NoError)
            return tl::unexpected(QuickWordsError{QuickWordsErrorKind::NotJson, QString::number(parsed.offset)});
        if (root["format"_L1].toString() != "kudelma-quick-words"_L1)
            return tl::unexpected(QuickWordsError{QuickWordsErrorKind::WrongFormat, u"format"_s});
        if (root["version"_L1].toInt() > kQuickFormatVersion)
            return tl::unexpected(QuickWordsError{QuickWordsErrorKind::NewerVersion, u"version"_s});
        m_words.m_language = word(root["language"_L1], u"language"_s);
        entries(root, "kin"_L1, m_words.m_kin, [this](const QJsonObject& o, const QString& p) { return kin(o, p); });
        entries(root, "many"_L1, m_words.m_many, [this](const QJsonObject& o, const QString& p) { return kin(o, p); });
        entries(root, "ties"_L1, m_words.m_ties, [this](const QJsonObject& o, const QString& p) { return tie(o, p); });
        entries(root, "genders"_L1, m_words.m_genders,
            [this](const QJsonObject& o, const QString& p) { return gender(o, p); });
        entries(root, "ages"_L1, m_words.m_ages,
            [this](const QJsonObject& o, const QString& p) { return number(o["age"_L1], p + u".age"_s); });
        numbers(root["numbers"_L1].toObject());
        for (const auto& [sign, name] : kSignNames)
            signs(root[name].toArray(), sign, name);
        if (m_words.m_kin.isEmpty())
            fail(QuickWordsErrorKind::Missing, u"kin"_s);
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_words);
    }

private:
    void fail(QuickWordsErrorKind kind, const QString& path)
    {
        if (!m_error)
            m_error = QuickWordsError{kind, path};
    }

    QString word(const QJsonValue& value, const QString& path)
    {
        const QString text = value.toString().toLower().simplified();
        if (text.isEmpty())
            fail(QuickWordsErrorKind::Missing, path);
        else if (text.size() > kMaxQuickWordLetters || text.count(u' ') >= kMaxQuickWordTokens)
            fail(QuickWordsErrorKind::TooLong, path);
        else if (text.contains(kStemSign))
            fail(QuickWordsErrorKind::Unknown, path);
        return text;
    }

    int number(const QJsonValue& value, const QString& path)
    {
        const int age = value.toInt(-1);
        if (age < 0 || age > kMaxQuickAge)
            fail(QuickWordsErrorKind::Unknown, path);
        return age;
    }

    /// A list of {words, ...}, all words with the value that `valueOf` reads.
    template <class Value, class ValueOf>
    void entries(const QJsonObject& root, QLatin1StringView list, QHash<QString, Value>& into, const ValueOf& valueOf)
    {
        const QJsonArray rows = root[list].toArray();
        if (rows.size() > kMaxQuickEntries)
            fail(QuickWordsErrorKind::TooMany, list);
        for (qsizetype row = 0; row < rows.size() && !m_error; ++row) {
            const QString path = u"%1[%2]"_s.arg(list).arg(row);
            const QJsonObject object = rows[row].toObject();
            const Value value = valueOf(object, path);
            const QJsonArray words = object["words"_L1].toArray();
            if (words.isEmpty())
                fail(QuickWordsErrorKind::Missing, path + u".words"_s);
            if (words.size() > kMaxQuickEntries)
                fail(QuickWordsErrorKind::TooMany, path + u".words"_s);
            for (qsizetype i = 0; i < words.size() && !m_error; ++i) {
                const QString at = path + u".words[%1]"_s.arg(i);
                const QString name = word(words[i], at);
                if (into.contains(name))
                    fail(QuickWordsErrorKind::Duplicate, at);
                into.insert(name, value);
            }
        }
    }

    KinWord kin(const QJsonObject& object, const QString& path)
    {
        KinWord result;
        const QStringList steps = object["path"_L1].toString().split(u'/');
        if (std::size_t(steps.size()) > kMaxKinSteps)
            fail(QuickWordsErrorKind::TooMany, path + u".path"_s);
        for (const QString& text : steps) {
            const auto step = stepOf(text);
            if (!step || (standsAlone(step->sort) && steps.size() > 1)) {
                fail(QuickWordsErrorKind::Unknown, path + u".path"_s);
                return {};
            }
            result.path.push_back(*step);
        }
        if (const QJsonValue status = object["status"_L1]; !status.isUndefined()) {
            const auto choice = casework::choiceOf<casework::UnionStatus>(status.toString().toStdString());
            if (choice)
                result.status = *choice;
            else
                fail(QuickWordsErrorKind::Unknown, path + u".status"_s);
        }
        return result;
    }

    genogram::TieType tie(const QJsonObject& object, const QString& path)
    {
        const auto type = genogram::fromKey<genogram::TieType>(object["tie"_L1].toString().toStdString());
        if (type && genogram::tieStyle(*type).group != genogram::TieGroup::Harm)
            return *type;
        fail(QuickWordsErrorKind::Unknown, path + u".tie"_s);
        return {};
    }

    casework::Gender gender(const QJsonObject& object, const QString& path)
    {
        const auto choice = casework::choiceOf<casework::Gender>(object["gender"_L1].toString().toStdString());
        if (!choice)
            fail(QuickWordsErrorKind::Unknown, path + u".gender"_s);
        return choice.value_or(casework::Gender::Unknown);
    }

    void numbers(const QJsonObject& object)
    {
        if (object.size() > kMaxQuickEntries)
            fail(QuickWordsErrorKind::TooMany, u"numbers"_s);
        for (auto entry = object.begin(); entry != object.end() && !m_error; ++entry) {
            const QString name = word(entry.key(), u"numbers"_s);
            m_words.m_numbers.insert(name, number(entry.value(), u"numbers."_s + name));
        }
    }

    void signs(const QJsonArray& list, QuickWords::Sign sign, QLatin1StringView name)
    {
        if (list.size() > kMaxQuickEntries)
            fail(QuickWordsErrorKind::TooMany, name);
        for (qsizetype i = 0; i < list.size() && !m_error; ++i) {
            const QString path = u"%1[%2]"_s.arg(name).arg(i);
            if (mayBeStem(sign) && list[i].toString().endsWith(kStemSign))
                m_words.m_stems[stem(list[i].toString().chopped(1), path)] |= 1u << unsigned(sign);
            else
                m_words.m_signs[word(list[i], path)] |= 1u << unsigned(sign);
        }
    }

    QString stem(const QString& begin, const QString& path)
    {
        const QString text = word(begin, path);
        if (text.contains(u' '))
            fail(QuickWordsErrorKind::Unknown, path);
        if (text.size() < kMinQuickStemLetters)
            fail(QuickWordsErrorKind::TooShort, path);
        return text;
    }

    QuickWords m_words;
    std::optional<QuickWordsError> m_error;
};

bool QuickWords::is(Sign sign, const QString& word) const
{
    const unsigned wanted = 1u << unsigned(sign);
    if (m_signs.value(word) & wanted)
        return true;
    for (auto stem = m_stems.begin(); mayBeStem(sign) && stem != m_stems.end(); ++stem) {
        if ((stem.value() & wanted) && word.startsWith(stem.key()))
            return true;
    }
    return false;
}

tl::expected<QuickWords, QuickWordsError> QuickWords::fromJson(const QByteArray& json)
{
    return QuickWordsReader().read(json);
}

} // namespace kudelma::report
