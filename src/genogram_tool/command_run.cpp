// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram_tool/command.h"
#include "genogram_tool/graph_json.h"
#include "genogram_tool/layout_json.h"

#include "gedcom/export.h"
#include "gedcom/import.h"
#include "genogram/at_date.h"
#include "report/gedcom_words.h"
#include "report/genogram_paper.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kudelma::genogram_tool {

namespace {

constexpr int kBadInput = 2;
constexpr int kNotWritten = 1;
/// As many remarks of one file are told one by one.
constexpr std::size_t kMostTold = 50;

void tell(const QString& file, int line, const QString& what)
{
    const QString place = line > 0 ? u"%1:%2"_s.arg(file).arg(line) : file;
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(place), qUtf8Printable(what));
}

bool isGedcom(const QString& file)
{
    return QFileInfo(file).suffix().compare(u"ged"_s, Qt::CaseInsensitive) == 0;
}

bool isJson(const QString& file)
{
    return QFileInfo(file).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0;
}

tl::expected<GraphFile, Remark> readGedcom(const QByteArray& bytes)
{
    auto read = gedcom::importFamily(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    const auto remarkOf = [](const gedcom::Complaint& complaint) {
        return Remark{complaint.line, report::GedcomWords::what(complaint)};
    };
    if (!read)
        return tl::unexpected(remarkOf(read.error()));
    GraphFile file{.graph = std::move(read->graph)};
    for (const gedcom::Complaint& complaint : read->complaints)
        file.remarks.push_back(remarkOf(complaint));
    return file;
}

/// The family of a file, or nothing, with the reason told.
std::optional<GraphFile> readFamily(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(path, 0, file.errorString());
        return std::nullopt;
    }
    if (!isGedcom(path) && !isJson(path)) {
        tell(path, 0, u"neither .ged nor .json"_s);
        return std::nullopt;
    }
    if (file.size() > kMaxFileBytes) {
        tell(path, 0, u"larger than %1 MiB"_s.arg(kMaxFileBytes >> 20));
        return std::nullopt;
    }
    const QByteArray bytes = file.read(kMaxFileBytes + 1);
    auto family = isGedcom(path) ? readGedcom(bytes) : readGraph(bytes);
    if (!family) {
        tell(path, family.error().line, family.error().what);
        return std::nullopt;
    }
    if (family->graph.persons.size() > std::size_t(kMaxRecords)) {
        tell(path, 0, u"more than %1 persons"_s.arg(kMaxRecords));
        return std::nullopt;
    }
    const std::size_t told = std::min(family->remarks.size(), kMostTold);
    for (std::size_t i = 0; i < told; ++i)
        tell(path, family->remarks[i].line, family->remarks[i].what);
    if (told < family->remarks.size())
        tell(path, 0, u"and %1 more"_s.arg(family->remarks.size() - told));
    return std::move(*family);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const bool isOpen = path == u"-"_s ? file.open(stdout, QIODevice::WriteOnly) : file.open(QIODevice::WriteOnly);
    if (isOpen && file.write(bytes) == bytes.size() && file.flush())
        return true;
    tell(path, 0, file.errorString());
    return false;
}

report::GenogramPaper paperOf(const Command& command)
{
    using Paper = report::GenogramPaper;
    if (command.isJoined)
        return command.isLarge ? Paper::A3Joined : Paper::A4Joined;
    return command.isLarge ? Paper::A3 : Paper::A4;
}

bool writePictures(const Command& command, const report::GenogramSheet& sheet)
{
    const report::MemoType type{u"Noto Sans"_s, u"Noto Serif"_s};
    bool isWritten = true;
    if (!command.svg.isEmpty())
        isWritten = write(command.svg, report::genogramSvg(sheet, type)) && isWritten;
    if (!command.pdf.isEmpty())
        isWritten = write(command.pdf, report::genogramPdf(sheet, type, paperOf(command))) && isWritten;
    if (!command.png.isEmpty() && !report::genogramImage(sheet, type).save(command.png, "PNG")) {
        tell(command.png, 0, u"could not be written"_s);
        isWritten = false;
    }
    return isWritten;
}

/// The family as it was at the end of that year, month or day.
void goBack(GraphFile& family, const genogram::Date& at)
{
    const std::optional<genogram::Day> day = genogram::lastDayOf(at);
    const std::optional<genogram::Day> today = genogram::lastDayOf(family.today);
    if (day)
        family.graph = genogram::familyAt(family.graph, *day, std::max(*day, today.value_or(*day))).graph;
}

int layOut(const Command& command)
{
    auto family = readFamily(command.in);
    if (!family)
        return kBadInput;
    goBack(*family, command.at);
    genogram::ViewState view{
        .today = command.at.known() ? command.at : family->today,
        .profile = command.notation,
        .siblingOrder = command.siblingOrder,
        .showTies = command.showTies,
    };
    const auto begun = std::chrono::steady_clock::now();
    const genogram::Layout layout = genogram::compute(family->graph, view);
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begun;
    const LayoutStats stats = statsOf(family->graph, view, layout, time.count());
    bool isWritten = true;
    if (!command.json.isEmpty())
        isWritten = write(command.json, layoutJson(family->graph, view, layout, stats));
    if (command.showStats)
        std::fprintf(command.json == u"-"_s ? stderr : stdout, "%s\n", qUtf8Printable(statsLine(stats)));
    const report::GenogramSheet sheet{.graph = std::move(family->graph), .state = view, .day = QDate::currentDate()};
    isWritten = writePictures(command, sheet) && isWritten;
    return isWritten ? 0 : kNotWritten;
}

int convert(const Command& command)
{
    const auto family = readFamily(command.in);
    if (!family)
        return kBadInput;
    if (isJson(command.out))
        return write(command.out, writeGraph(family->graph, family->today)) ? 0 : kNotWritten;
    if (!isGedcom(command.out)) {
        tell(command.out, 0, u"neither .ged nor .json"_s);
        return kBadInput;
    }
    const auto version = command.is551 ? gedcom::Version::V551 : gedcom::Version::V70;
    const gedcom::Exported exported = gedcom::exportFamily(family->graph, version);
    using Carried = gedcom::Loss::Carried;
    for (const QString& words : report::GedcomWords::lost(exported.losses, Carried::Nowhere))
        tell(command.out, 0, u"not in this format: %1"_s.arg(words));
    for (const QString& words : report::GedcomWords::lost(exported.losses, Carried::InOurTags))
        tell(command.out, 0, u"only Kudelma reads this: %1"_s.arg(words));
    return write(command.out, QByteArray(exported.bytes.data(), qsizetype(exported.bytes.size()))) ? 0 : kNotWritten;
}

} // namespace

int run(const Command& command)
{
    switch (command.deed) {
    case Command::Deed::Layout:
        return layOut(command);
    case Command::Deed::Convert:
        return convert(command);
    case Command::Deed::Help:
        break;
    }
    std::fputs(qUtf8Printable(helpText()), stdout);
    return 0;
}

} // namespace kudelma::genogram_tool
