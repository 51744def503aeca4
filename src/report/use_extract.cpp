// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/use_extract.h"

#include "report/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace kudelma::report {

using namespace Qt::StringLiterals;

namespace {

class UseExtract
{
    Q_DECLARE_TR_FUNCTIONS(UseExtract)
};

bool isGiven(casework::UseDeed deed)
{
    return deed != casework::UseDeed::Opened && deed != casework::UseDeed::Changed
        && deed != casework::UseDeed::OpenedByTeam;
}

MemoEntry plain(const QString& text)
{
    MemoEntry entry;
    entry.text = text;
    return entry;
}

QString when(const UseExtractLine& line)
{
    return QLocale().toString(line.at, QLocale::ShortFormat);
}

QString doubtOf(UseDoubt doubt)
{
    return doubt == UseDoubt::Changed ? UseExtract::tr("This line may have been changed afterwards.")
                                      : UseExtract::tr("It is not certain who wrote this line.");
}

MemoEntry givenEntry(const UseExtractLine& line)
{
    MemoEntry entry = plain(when(line) + u"  "_s + Phrases::use(line.deed, line.matter));
    const auto add = [&](const QString& label, const QString& words) {
        if (!words.isEmpty())
            entry.facts.push_back({label, {words}});
    };
    //: Label in front of a name: the worker who did it.
    add(UseExtract::tr("By"), line.who);
    //: Label in front of names: whom a file that was saved is meant for.
    add(line.deed == casework::UseDeed::Exported ? UseExtract::tr("Meant for")
                                                 //: Label in front of names: who saw or got it.
                                                 : UseExtract::tr("To"),
        line.toWhom);
    add(UseExtract::tr("Reason"), line.why);
    if (line.doubt != UseDoubt::None)
        add(UseExtract::tr("Note"), doubtOf(line.doubt));
    return entry;
}

MemoSection handlers(const std::vector<UseExtractLine>& lines)
{
    MemoSection section{MemoPart::Notes, UseExtract::tr("Who has read or changed your information"), {}};
    std::map<QString, QStringList> byPerson;
    for (const UseExtractLine& line : lines) {
        if (isGiven(line.deed))
            continue;
        QString words = when(line) + u"  "_s + Phrases::use(line.deed, line.matter);
        if (line.doubt != UseDoubt::None)
            words += u' ' + doubtOf(line.doubt);
        byPerson[line.who] << words;
    }
    for (const auto& [who, done] : byPerson) {
        MemoEntry entry = plain(who);
        // A single line would stand beside its label; here there is none.
        for (const QString& words : done)
            entry.facts.push_back({{}, {words}});
        section.entries.push_back(std::move(entry));
    }
    return section;
}

} // namespace

Memo makeUseExtract(std::vector<UseExtractLine> lines, const UseExtractOptions& options)
{
    std::ranges::stable_sort(lines, {}, &UseExtractLine::at);
    Memo memo;
    memo.heading = UseExtract::tr("Who has used your information");
    memo.subheading = QLocale().toString(options.today, QLocale::LongFormat);
    //: Head of each page.
    memo.running = UseExtract::tr("Extract from the use log");
    //: Foot of each page; %1 is a day.
    memo.foot = UseExtract::tr("Made on %1. Confidential: for the person who asked for it.");

    MemoSection about{MemoPart::Notes, UseExtract::tr("What this paper tells"), {}};
    about.entries.push_back(plain(UseExtract::tr(
        "You have the right to know who has handled what is known of you and your family, and to whom it was given. "
        "Kudelma writes down when somebody opens the page, changes something there, shows it to others or saves it as "
        "a file. What the same person does again within an hour is one line. This paper does not repeat what was "
        "written.")));
    about.entries.push_back(
        plain(UseExtract::tr("Not on this paper is what concerns other people only, what those who made this paper "
                             "cannot see, and where a saved file "
                             "went afterwards. The workers' other registers have logs of their own.")));
    if (!options.reader.isEmpty())
        about.entries.push_back(plain(UseExtract::tr("Made for: %1").arg(options.reader)));
    if (!options.why.isEmpty())
        about.entries.push_back(plain(UseExtract::tr("This extract was made because: %1").arg(options.why)));
    if (options.isShortened)
        about.entries.push_back(plain(UseExtract::tr("Some lines that were in the log before are no longer there. "
                                                     "Those who keep Kudelma are to find out why.")));
    memo.sections.push_back(std::move(about));

    MemoSection given{MemoPart::Notes, UseExtract::tr("To whom it was shown or given"), {}};
    for (const UseExtractLine& line : lines) {
        if (isGiven(line.deed))
            given.entries.push_back(givenEntry(line));
    }
    if (given.entries.empty())
        given.entries.push_back(plain(UseExtract::tr("The log has no line about that.")));
    memo.sections.push_back(std::move(given));

    if (MemoSection read = handlers(lines); !read.entries.empty())
        memo.sections.push_back(std::move(read));
    MemoSection next{MemoPart::Notes, UseExtract::tr("If something here worries you"), {}};
    next.entries.push_back(plain(UseExtract::tr(
        "Ask the worker who gave you this paper. They explain each line, and you may always ask why somebody has read "
        "about you.")));
    memo.sections.push_back(std::move(next));
    return memo;
}

} // namespace kudelma::report
