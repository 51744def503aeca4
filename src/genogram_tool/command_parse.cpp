// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram_tool/command.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace kudelma::genogram_tool {

namespace {

/// An option that is followed by a value. False: it is no such value.
using TakeValue = std::function<bool(Command&, const QString&)>;

bool setNotation(Command& command, const QString& value)
{
    if (value == u"mcgoldrick"_s)
        command.notation = genogram::NotationProfile::McGoldrick;
    else if (value == u"nsgc"_s)
        command.notation = genogram::NotationProfile::Nsgc;
    else
        return false;
    return true;
}

bool setDate(Command& command, const QString& value)
{
    command.at = genogram::dateFromIso(value.toStdString());
    return command.at.known() && !command.at.approximate;
}

bool setLanguage(Command& command, const QString& value)
{
    command.language = value;
    return value == u"fi"_s || value == u"sv"_s || value == u"en"_s;
}

const QHash<QString, TakeValue>& valueOptions()
{
    static const QHash<QString, TakeValue> kOptions{
        {u"--svg"_s, [](Command& c, const QString& v) { return c.svg = v, true; }},
        {u"--pdf"_s, [](Command& c, const QString& v) { return c.pdf = v, true; }},
        {u"--png"_s, [](Command& c, const QString& v) { return c.png = v, true; }},
        {u"--json"_s, [](Command& c, const QString& v) { return c.json = v, true; }},
        {u"--notation"_s, setNotation},
        {u"--at"_s, setDate},
        {u"--language"_s, setLanguage},
    };
    return kOptions;
}

const QHash<QString, std::function<void(Command&)>>& flags()
{
    static const QHash<QString, std::function<void(Command&)>> kFlags{
        {u"--stats"_s, [](Command& c) { c.showStats = true; }},
        {u"--ties"_s, [](Command& c) { c.showTies = true; }},
        {u"--relaxed"_s, [](Command& c) { c.siblingOrder = genogram::SiblingOrder::Relaxed; }},
        {u"--a3"_s, [](Command& c) { c.isLarge = true; }},
        {u"--joined"_s, [](Command& c) { c.isJoined = true; }},
        {u"--gedcom551"_s, [](Command& c) { c.is551 = true; }},
    };
    return kFlags;
}

tl::expected<void, QString> setFiles(Command& command, const QStringList& files)
{
    const qsizetype wanted = command.deed == Command::Deed::Convert ? 2 : 1;
    if (files.size() != wanted)
        return tl::unexpected(wanted == 2 ? u"convert needs two files: IN and OUT"_s : u"layout needs one file: IN"_s);
    command.in = files.first();
    if (wanted == 2)
        command.out = files.last();
    return {};
}

} // namespace

tl::expected<Command, QString> parseCommand(const QStringList& words)
{
    Command command;
    if (words.isEmpty() || words.first() == u"--help"_s || words.first() == u"help"_s)
        return command;
    if (words.first() == u"layout"_s)
        command.deed = Command::Deed::Layout;
    else if (words.first() == u"convert"_s)
        command.deed = Command::Deed::Convert;
    else
        return tl::unexpected(u"what is \"%1\"? It begins with layout or convert"_s.arg(words.first()));
    QStringList files;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words[i];
        if (const auto flag = flags().find(word); flag != flags().end()) {
            (*flag)(command);
        } else if (const auto option = valueOptions().find(word); option != valueOptions().end()) {
            if (++i == words.size())
                return tl::unexpected(u"%1 needs a value"_s.arg(word));
            if (!(*option)(command, words[i]))
                return tl::unexpected(u"\"%1\" is no value of %2"_s.arg(words[i], word));
        } else if (word.startsWith(u"--"_s)) {
            return tl::unexpected(u"what is \"%1\"?"_s.arg(word));
        } else {
            files << word;
        }
    }
    if (const auto set = setFiles(command, files); !set)
        return tl::unexpected(set.error());
    return command;
}

QString helpText()
{
    return QStringLiteral(
        "kudelma-genogram layout IN(.ged|.json) [--svg OUT] [--pdf OUT] [--png OUT] [--json OUT|-] [--stats]\n"
        "                 [--notation mcgoldrick|nsgc] [--at DATE] [--ties] [--relaxed] [--a3] [--joined]\n"
        "                 [--language fi|sv|en]\n"
        "kudelma-genogram convert IN(.ged|.json) OUT(.ged|.json) [--gedcom551]\n"
        "\n"
        "Lays a family out and draws it. IN is GEDCOM (5.5, 5.5.1, 7.0) or the neutral graph (see README.md).\n"
        "--at DATE    the family on that day: 2019, 2019-05 or 2019-05-31\n"
        "--stats      persons, overlaps, crossings, height, width, and milliseconds of the layout alone\n"
        "--ties       how people are with each other, too\n"
        "--relaxed    siblings need not stand by age where that saves a crossing\n"
        "--joined     the PDF on as many pages as make names readable, with marks where they are joined\n"
        "Exit code 0; 1 when something could not be written; 2 for bad input, with FILE:LINE on standard error.\n");
}

} // namespace kudelma::genogram_tool
