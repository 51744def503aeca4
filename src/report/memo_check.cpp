// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/memo_check.h"

#include <QHash>

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::CaseView;
using casework::FieldValue;
using casework::RecordId;
using casework::RecordKind;

namespace {

constexpr qsizetype kShortestName = 2;
constexpr qsizetype kMostEndingLetters = 6; // "Leeviltäkin" is longer, "Leevillekin" is not
constexpr qsizetype kInflectedFrom = 4; // letters; shorter names are found with the endings of kShortEndings
constexpr std::size_t kShortestRun = 2; // words, of what somebody said in fewer than kCheckedRun

/// How the last syllable weakens: "Pekka, Pekan", "Lahti, Lahden", "Repo, Revon", "Virta, Virran".
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 11> kWeakened{{
    {"kk"_L1, "k"_L1},
    {"pp"_L1, "p"_L1},
    {"tt"_L1, "t"_L1},
    {"nk"_L1, "ng"_L1},
    {"nt"_L1, "nn"_L1},
    {"lt"_L1, "ll"_L1},
    {"rt"_L1, "rr"_L1},
    {"mp"_L1, "mm"_L1},
    {"t"_L1, "d"_L1},
    {"p"_L1, "v"_L1},
    {"k"_L1, ""_L1},
}};
/// After names of two or three letters, which are the beginning of many words.
const std::array kShortEndings{u""_s, u"n"_s, u"a"_s, u"ä"_s, u"ta"_s, u"tä"_s, u"an"_s, u"än"_s, u"in"_s, u"en"_s,
    u"on"_s, u"un"_s, u"yn"_s, u"lla"_s, u"llä"_s, u"lle"_s, u"lta"_s, u"ltä"_s, u"ssa"_s, u"ssä"_s, u"sta"_s, u"stä"_s,
    u"na"_s, u"nä"_s, u"ksi"_s, u"kin"_s, u"nkin"_s, u"s"_s};

struct Word
{
    QString plain; ///< Lower case, letters and digits.
    qsizetype from = 0;
    qsizetype to = 0;
};

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isLetter = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark());
        if (isLetter && from < 0)
            from = i;
        if (isLetter || from < 0)
            continue;
        words.push_back({text.sliced(from, i - from).toLower(), from, i});
        from = -1;
    }
    return words;
}

/// What a name looks like before its ending, as Finnish inflects it.
QStringList stemsOf(const QString& name)
{
    QStringList stems{name};
    if (name.size() < kInflectedFrom)
        return stems;
    const QString body = name.chopped(1);
    QStringList vowels{name.last(1)};
    if (name.endsWith(u'i')) {
        stems << body + u'e'; // Koski, Kosken
        vowels << u"e"_s;
    }
    for (const auto& [strong, weak] : kWeakened) {
        if (!body.endsWith(strong))
            continue;
        for (const QString& vowel : vowels) {
            const QString stem = body.chopped(strong.size()) + weak + vowel;
            if (stem.size() >= kInflectedFrom - 1)
                stems << stem;
        }
        break; // the longest that fits
    }
    if (name.front().script() != QChar::Script_Latin)
        stems << body; // Оксана, Оксану
    if (name.endsWith(u"nen"_s))
        stems << name.chopped(3) + u"s"_s; // Virtanen, Virtasen, Virtasta
    if (name.endsWith(u's'))
        stems << body + u"kse"_s << body + name[name.size() - 2]; // Joonaksen, Tuomaan
    return stems;
}

bool isShortInflected(const QString& word, const QString& name)
{
    return word.startsWith(name) && std::ranges::find(kShortEndings, word.sliced(name.size())) != kShortEndings.end();
}

QString runOf(const std::vector<Word>& words, std::size_t from, std::size_t count = std::size_t(kCheckedRun))
{
    QString run;
    for (std::size_t i = from; i < from + count; ++i)
        run += words[i].plain + u' ';
    return run;
}

/// All texts of a field, also within its parts.
void gather(const FieldValue& value, QStringList& texts)
{
    if (const QString* text = value.as<QString>(); text && !text->isEmpty())
        texts << *text;
    if (const QStringList* names = value.as<QStringList>())
        texts << *names;
    if (const auto* entries = value.as<std::vector<casework::FieldValues>>()) {
        for (const casework::FieldValues& parts : *entries) {
            for (const FieldValue& part : parts)
                gather(part, texts);
        }
    }
}

bool isName(RecordKind kind, const QString& field)
{
    const bool isSomebody = kind == RecordKind::Person || kind == RecordKind::System || kind == RecordKind::Member;
    return (isSomebody && (field == u"name" || field == u"familyName" || field == u"label" || field == u"birthName"))
        || (kind == RecordKind::Household && field == u"name");
}

bool isAddress(RecordKind kind, const QString& field)
{
    return (kind == RecordKind::Household && field == u"address") || field == u"place" || field == u"phone";
}

/// What people say, however shortly: "isä löi mua". Who heard it and where is no such thing.
bool isSaying(RecordKind kind, const QString& field)
{
    const bool isOfWords = kind == RecordKind::Voice || kind == RecordKind::Drawing || kind == RecordKind::Reaction
        || kind == RecordKind::Viewpoint || kind == RecordKind::Note || kind == RecordKind::Feedback;
    return (isOfWords
               && (field == u"words" || field == u"translation" || field == u"explanation" || field == u"altText"
                   || field == u"changeOne"))
        || (kind == RecordKind::Mark && field == u"label");
}

/// In which records a run of words stands.
struct RunHome
{
    RecordId record; ///< One of them.
    bool isInSeveral = false;
};

/// What one view holds: its names, its addresses, its runs of words.
class Lexicon
{
public:
    void add(const CaseView& view, const RecordId& id, RecordKind kind)
    {
        const auto fields = view.fields(id);
        if (!fields)
            return;
        const casework::KindSpec& spec = casework::schemaOf(kind);
        for (auto field = fields->begin(); field != fields->end(); ++field) {
            const casework::FieldSpec* known = spec.field(field.key());
            if (!known || known->type == casework::FieldType::Choice)
                continue;
            QStringList texts;
            gather(*field, texts);
            for (const QString& text : texts)
                addText(text, id, kind, field.key());
        }
    }

    QHash<QString, RecordId> names;
    QHash<QString, RecordId> addresses; ///< Their words, as runOf() has them.
    QHash<QString, RecordId> streets; ///< The first word of where somebody lives.
    QHash<QString, RecordId> sayings; ///< Whole, of kShortestRun to kCheckedRun - 1 words.
    QHash<QString, RunHome> runs;

private:
    void addText(const QString& text, const RecordId& id, RecordKind kind, const QString& field)
    {
        const std::vector<Word> found = wordsOf(text);
        for (const Word& word : found) {
            if (isName(kind, field) && word.plain.size() >= kShortestName)
                names.insert(word.plain, id);
        }
        if (isAddress(kind, field) && text.simplified().size() >= kInflectedFrom)
            addresses.insert(runOf(found, 0, found.size()), id);
        if (kind == RecordKind::Household && field == u"address" && !found.empty()
            && found.front().plain.size() >= kInflectedFrom)
            streets.insert(found.front().plain, id);
        if (isSaying(kind, field) && found.size() >= kShortestRun && found.size() < std::size_t(kCheckedRun))
            sayings.insert(runOf(found, 0, found.size()), id);
        for (std::size_t i = 0; i + std::size_t(kCheckedRun) <= found.size(); ++i) {
            RunHome& home = runs[runOf(found, i)];
            home.isInSeveral = home.isInSeveral || (!home.record.isNull() && home.record != id);
            home.record = id;
        }
    }
};

/// A letter to a child, and what somebody says of a memo, repeat what stands elsewhere: that a letter for few tells of
/// a step that everybody knows makes no secret of the step.
bool isRepetition(const CaseView& view, const RecordId& id)
{
    const auto note = view.get<casework::Note>(id);
    return note
        && (note->value.sort == casework::NoteSort::Letter || note->value.sort == casework::NoteSort::Correction);
}

/// Looks through texts for what only `hidden` holds.
class Checker
{
public:
    Checker(const Lexicon& hidden, const Lexicon& known)
        : m_hidden(hidden)
        , m_known(known)
    {
        for (auto name = hidden.names.begin(); name != hidden.names.end(); ++name) {
            if (!known.names.contains(name.key()))
                m_names.push_back({name.key(), stemsOf(name.key())});
        }
        for (auto street = hidden.streets.begin(); street != hidden.streets.end(); ++street) {
            if (!known.streets.contains(street.key()))
                m_streets.push_back({street.key(), stemsOf(street.key())});
        }
    }

    [[nodiscard]] std::vector<CheckFinding> look(const std::vector<CheckedText>& texts)
    {
        for (const CheckedText& text : texts) {
            const std::vector<Word> words = wordsOf(text.text);
            lookForNames(text, words);
            lookForAddresses(text, words);
            lookForRuns(text, words);
        }
        if (m_found.size() > kMaxFindings)
            m_found.resize(kMaxFindings);
        return std::move(m_found);
    }

private:
    struct Inflected
    {
        QString plain;
        QStringList stems;
        [[nodiscard]] bool isFoundAs(const QString& word) const
        {
            if (plain.size() < kInflectedFrom)
                return isShortInflected(word, plain);
            return std::ranges::any_of(stems, [&](const QString& stem) {
                return word.startsWith(stem) && word.size() - stem.size() <= kMostEndingLetters;
            });
        }
    };

    void lookForNames(const CheckedText& text, const std::vector<Word>& words)
    {
        const bool hasCapitals = std::ranges::any_of(text.text, [](QChar letter) { return letter.isUpper(); });
        for (const Word& word : words) {
            // A name begins with a capital; "onni" and "toivo" are words as well. Who writes without any, and scripts
            // that have none, are looked at word for word.
            const QChar first = text.text[word.from];
            const bool mayBeName = first.isUpper() || !first.isLower() || !hasCapitals;
            if (!mayBeName)
                continue;
            const auto name
                = std::ranges::find_if(m_names, [&](const Inflected& one) { return one.isFoundAs(word.plain); });
            if (name != m_names.end())
                add(CheckFinding::Kind::Name, text, word.from, word.to, m_hidden.names.value(name->plain));
        }
    }

    void lookForAddresses(const CheckedText& text, const std::vector<Word>& words)
    {
        bool isFound = false;
        for (auto address = m_hidden.addresses.begin(); address != m_hidden.addresses.end(); ++address) {
            if (!m_known.addresses.contains(address.key()))
                isFound = lookForWhole(CheckFinding::Kind::Address, text, words, address) || isFound;
        }
        for (const Word& word : words) {
            const auto street
                = std::ranges::find_if(m_streets, [&](const Inflected& one) { return one.isFoundAs(word.plain); });
            if (!isFound && street != m_streets.end())
                add(CheckFinding::Kind::Address, text, word.from, word.to, m_hidden.streets.value(street->plain));
        }
        for (auto saying = m_hidden.sayings.begin(); saying != m_hidden.sayings.end(); ++saying) {
            if (!m_known.sayings.contains(saying.key()) || m_known.sayings.value(saying.key()) == text.record)
                lookForWhole(CheckFinding::Kind::Words, text, words, saying);
        }
    }

    /// Whether all words of a run stand there in a row.
    bool lookForWhole(CheckFinding::Kind kind, const CheckedText& text, const std::vector<Word>& words,
        QHash<QString, RecordId>::const_iterator wanted)
    {
        const auto count = std::size_t(wanted.key().count(u' '));
        for (std::size_t i = 0; i + count <= words.size(); ++i) {
            if (!wanted.key().startsWith(words[i].plain) || runOf(words, i, count) != wanted.key())
                continue;
            add(kind, text, words[i].from, words[i + count - 1].to, wanted.value());
            return true;
        }
        return false;
    }

    void lookForRuns(const CheckedText& text, const std::vector<Word>& words)
    {
        // Runs that follow one another are one finding.
        for (std::size_t i = 0; i + std::size_t(kCheckedRun) <= words.size(); ++i) {
            const auto hit = m_hidden.runs.constFind(runOf(words, i));
            if (hit == m_hidden.runs.constEnd() || isKnown(hit.key(), text))
                continue;
            std::size_t last = i + std::size_t(kCheckedRun) - 1;
            while (last + 1 < words.size() && m_hidden.runs.contains(runOf(words, last + 2 - std::size_t(kCheckedRun))))
                ++last;
            add(CheckFinding::Kind::Words, text, words[i].from, words[last].to, hit.value().record);
            i = last;
        }
    }

    [[nodiscard]] bool isKnown(const QString& run, const CheckedText& text) const
    {
        const auto home = m_known.runs.constFind(run);
        return home != m_known.runs.constEnd() && (home->isInSeveral || home->record != text.record);
    }

    void add(CheckFinding::Kind kind, const CheckedText& text, qsizetype from, qsizetype to, const RecordId& record)
    {
        CheckFinding finding{kind, text.text.sliced(from, to - from), text.place, text.text, record};
        if (std::ranges::find(m_found, finding) == m_found.end())
            m_found.push_back(std::move(finding));
    }

    const Lexicon& m_hidden;
    const Lexicon& m_known;
    std::vector<Inflected> m_names;
    std::vector<Inflected> m_streets;
    std::vector<CheckFinding> m_found;
};

} // namespace

std::vector<CheckFinding> checkTexts(
    const CaseView& whole, const MemoSource& source, const std::vector<CheckedText>& texts)
{
    Lexicon hidden;
    Lexicon known;
    for (std::size_t i = 0; i < casework::kKindCount; ++i) {
        const auto kind = RecordKind(i);
        for (const RecordId& id : source.common().ids(kind))
            known.add(source.common(), id, kind);
        for (const RecordId& id : whole.ids(kind)) {
            if (!source.common().head(id) && !isRepetition(whole, id))
                hidden.add(whole, id, kind);
        }
    }
    return Checker(hidden, known).look(texts);
}

std::vector<CheckedText> textsOf(const Memo& memo)
{
    std::vector<CheckedText> texts;
    const auto add = [&texts](const QString& place, const QString& text, const RecordId& record) {
        if (!text.trimmed().isEmpty())
            texts.push_back({place, text, record});
    };
    add({}, memo.heading, {});
    for (const MemoSection& section : memo.sections) {
        for (const MemoEntry& entry : section.entries) {
            add(section.heading, entry.text, entry.record);
            add(section.heading, entry.by, entry.record);
            add(section.heading, entry.state, entry.record);
            for (const MemoFact& fact : entry.facts) {
                add(section.heading, fact.label, entry.record);
                for (const QString& line : fact.lines)
                    add(section.heading, line, entry.record);
            }
        }
    }
    return texts;
}

} // namespace kudelma::report
