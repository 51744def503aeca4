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

constexpr qsizetype kShortestName = 3;
constexpr qsizetype kMostEndingLetters = 6; // "Leeviltäkin" is longer, "Leevillekin" is not
constexpr qsizetype kInflectedFrom = 4; // letters; shorter names are found as they are
constexpr std::array kDoubled{u'k', u'p', u't'};

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

/// What a name looks like before its ending: "leevi", and where a doubled letter becomes one in the middle ("Pekka",
/// "Pekan"), that too.
QStringList stemsOf(const QString& name)
{
    QStringList stems{name};
    if (name.size() < kInflectedFrom)
        return stems;
    const QString body = name.chopped(1);
    for (const char16_t letter : kDoubled) {
        if (body.endsWith(QString(2, letter)))
            stems << body.chopped(1) + name.back();
    }
    if (name.endsWith(u"nen"_s))
        stems << name.chopped(3) + u"se"_s; // Virtanen, Virtasen
    return stems;
}

bool isInflected(const QString& word, const QString& name)
{
    if (name.size() < kInflectedFrom)
        return word == name;
    return std::ranges::any_of(stemsOf(name),
        [&](const QString& stem) { return word.startsWith(stem) && word.size() - stem.size() <= kMostEndingLetters; });
}

QString runOf(const std::vector<Word>& words, std::size_t from)
{
    QString run;
    for (std::size_t i = from; i < from + std::size_t(kCheckedRun); ++i)
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
                addText(text, id, isName(kind, field.key()), isAddress(kind, field.key()));
        }
    }

    QHash<QString, RecordId> names;
    QHash<QString, RecordId> addresses; ///< Simplified, lower case.
    QHash<QString, RunHome> runs;

private:
    void addText(const QString& text, const RecordId& id, bool isNameField, bool isAddressField)
    {
        const std::vector<Word> found = wordsOf(text);
        for (const Word& word : found) {
            if (isNameField && word.plain.size() >= kShortestName)
                names.insert(word.plain, id);
        }
        if (isAddressField && text.simplified().size() >= kInflectedFrom)
            addresses.insert(text.simplified().toLower(), id);
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
                m_names << name.key();
        }
    }

    [[nodiscard]] std::vector<CheckFinding> look(const std::vector<CheckedText>& texts)
    {
        for (const CheckedText& text : texts) {
            const std::vector<Word> words = wordsOf(text.text);
            lookForNames(text, words);
            lookForAddresses(text);
            lookForRuns(text, words);
        }
        if (m_found.size() > kMaxFindings)
            m_found.resize(kMaxFindings);
        return std::move(m_found);
    }

private:
    void lookForNames(const CheckedText& text, const std::vector<Word>& words)
    {
        for (const Word& word : words) {
            // A name begins with a capital; "onni" and "toivo" are words as well.
            if (!text.text[word.from].isUpper())
                continue;
            const auto name
                = std::ranges::find_if(m_names, [&](const QString& one) { return isInflected(word.plain, one); });
            if (name != m_names.end())
                add(CheckFinding::Kind::Name, text, word.from, word.to, m_hidden.names.value(*name));
        }
    }

    void lookForAddresses(const CheckedText& text)
    {
        const QString low = text.text.toLower();
        for (auto address = m_hidden.addresses.begin(); address != m_hidden.addresses.end(); ++address) {
            const qsizetype at = m_known.addresses.contains(address.key()) ? -1 : low.indexOf(address.key());
            if (at >= 0)
                add(CheckFinding::Kind::Address, text, at, at + address.key().size(), address.value());
        }
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
    QStringList m_names;
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
            for (const MemoFact& fact : entry.facts) {
                for (const QString& line : fact.lines)
                    add(section.heading, line, entry.record);
            }
        }
    }
    return texts;
}

} // namespace kudelma::report
