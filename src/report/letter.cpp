// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/letter.h"

#include "report/memo_parts.h"
#include "report/phrases.h"

#include <QLocale>

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using casework::RecordId;

namespace {

/// Somebody said yes to it, and it was not let go: only that is told to a child as agreed.
bool isAgreed(casework::StepState state)
{
    return state == casework::StepState::Confirmed || state == casework::StepState::Doing
        || state == casework::StepState::Done;
}

struct LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(Letter)
};

bool isSentence(const QString& words)
{
    return words.endsWith(u'.') || words.endsWith(u'!') || words.endsWith(u'?');
}

QString asSentence(const QString& words)
{
    const QString said = words.simplified();
    return said.isEmpty() || isSentence(said) ? said : said + u'.';
}

/// Gathers the paragraphs of one letter.
class Draft
{
public:
    Draft(const MemoSource& source, const RecordId& meeting, const RecordId& child)
        : m_source(source)
        , m_meeting(meeting)
        , m_child(child)
    { }

    void addGreeting()
    {
        const QString name = m_source.name(m_child);
        //: The first line of a letter to a child; %1 is the child's name.
        m_paragraphs << (name.isEmpty() ? LetterWords::tr("Hello!") : LetterWords::tr("Hello %1!").arg(name));
        const auto held = m_source.common().get<casework::Meeting>(m_meeting);
        const QDateTime begun = !held         ? QDateTime()
            : held->value.startedAt.isValid() ? held->value.startedAt
                                              : held->value.plannedAt;
        if (!begun.isValid())
            return;
        m_from.push_back(m_meeting);
        //: In a letter to a child; %1 is a day.
        m_paragraphs << LetterWords::tr("We met on %1. We talked about you and about what could help.")
                            .arg(QLocale().toString(begun.toLocalTime().date(), QLocale::LongFormat));
    }

    void addOwnWords()
    {
        QStringList said;
        for (const auto& [head, voice] : m_source.common().all<casework::Voice>()) {
            const bool isFree = !voice.withdrawn && voice.storyOf.isNull() && !voice.withoutName && voice.never.empty()
                && voice.askFirst.empty();
            if (voice.person != m_child || voice.meeting != m_meeting || !isFree || voice.words.trimmed().isEmpty()
                || !voice.answers.isNull() || said.size() >= kMaxLetterQuotes)
                continue;
            //: The child's own words in a letter to the child.
            said << LetterWords::tr("You said: “%1”").arg(voice.words.simplified());
            m_from.push_back(head.id);
        }
        if (said.isEmpty())
            return;
        m_paragraphs << said.join(u'\n');
        m_paragraphs << LetterWords::tr("Thank you for telling us.");
    }

    void addSteps()
    {
        QStringList agreed;
        for (const auto& [head, step] : m_source.common().all<casework::Step>()) {
            const bool isToBeTold = std::ranges::any_of(
                step.childTold, [this](const casework::ChildTold& telling) { return telling.child == m_child; });
            if (!isToBeTold || step.meeting != m_meeting || step.what.trimmed().isEmpty() || !isAgreed(step.state)
                || agreed.size() >= kMaxLetterSteps)
                continue;
            agreed << stepLine(step);
            m_from.push_back(head.id);
        }
        if (agreed.isEmpty())
            return;
        //: Before a list of steps, in a letter to a child.
        m_paragraphs << LetterWords::tr("This is what the adults agreed:") + u'\n' + agreed.join(u'\n');
    }

    void addNextMeeting()
    {
        QDateTime next;
        RecordId record;
        for (const auto& [head, meeting] : m_source.common().all<casework::Meeting>()) {
            const bool isToCome = meeting.state == casework::MeetingState::Planned && head.id != m_meeting
                && meeting.plannedAt > QDateTime::currentDateTimeUtc();
            if (isToCome && (!next.isValid() || meeting.plannedAt < next)) {
                next = meeting.plannedAt;
                record = head.id;
            }
        }
        if (!next.isValid())
            return;
        m_from.push_back(record);
        //: In a letter to a child; %1 is a day.
        m_paragraphs << LetterWords::tr("We meet again on %1. You can come, or not. Both are fine.")
                            .arg(QLocale().toString(next.toLocalTime().date(), QLocale::LongFormat));
    }

    LetterDraft end(const QString& writer)
    {
        m_paragraphs << LetterWords::tr("Is something wrong here? Do you want to say something? You can answer this "
                                        "letter: write, draw, or tell me.");
        //: The last line of a letter to a child; %1 is the name of who writes.
        m_paragraphs << LetterWords::tr("Greetings from %1").arg(writer);
        std::ranges::sort(m_from);
        m_from.erase(std::unique(m_from.begin(), m_from.end()), m_from.end());
        return {m_paragraphs.join(u"\n\n"_s), std::move(m_from)};
    }

private:
    [[nodiscard]] QString stepLine(const casework::Step& step) const
    {
        const QString known = m_source.memberName(step.owner);
        const QString owner = known.isEmpty() ? step.ownerName : known;
        const QString day = Phrases::date(step.due);
        QString line = owner.isEmpty() ? asSentence(step.what) : u"%1: %2"_s.arg(owner, asSentence(step.what));
        if (!day.isEmpty())
            //: Behind a step in a letter to a child: by which day. A sentence of its own.
            line += u' ' + LetterWords::tr("By %1.").arg(day);
        return u"• "_s + line;
    }

    const MemoSource& m_source;
    RecordId m_meeting;
    RecordId m_child;
    QStringList m_paragraphs;
    std::vector<RecordId> m_from;
};

} // namespace

LetterDraft letterDraft(const MemoSource& source, const RecordId& meeting, const RecordId& child, const QString& writer)
{
    Draft draft(source, meeting, child);
    draft.addGreeting();
    draft.addOwnWords();
    draft.addSteps();
    draft.addNextMeeting();
    return draft.end(writer);
}

QByteArray letterPdf(const QString& words, const MemoType& type, QDate day)
{
    Memo letter;
    //: Head of the page, and the title of the document: a letter to a child. It names nobody.
    letter.running = LetterWords::tr("A letter to you");
    //: Foot of a letter to a child; %1 is a day.
    letter.foot = LetterWords::tr("Written on %1.");
    letter.isLarge = true;
    MemoSection body;
    body.part = MemoPart::Question; // plain words, in letters a little larger than a memo's
    for (const QString& paragraph : words.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        MemoEntry entry;
        entry.text = paragraph.trimmed();
        body.entries.push_back(std::move(entry));
    }
    letter.sections.push_back(std::move(body));
    return memoPdf(letter, type, day);
}

QByteArray letterText(const QString& words, const QString& mark)
{
    QString text = (mark.isEmpty() ? QString() : mark + u"\n\n"_s) + words.trimmed() + u'\n';
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s).toUtf8();
}

} // namespace kudelma::report
