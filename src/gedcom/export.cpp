// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/export.h"

#include "gedcom/writing.h"

namespace kudelma::gedcom {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF"; // recommended by 7.0; old readers stumble over it

std::string headOf(const Writing& writing)
{
    LineWriter head(writing.version);
    if (writing.version == Version::V70) {
        std::string bytes(kByteOrderMark);
        bytes += "0 HEAD\n1 GEDC\n2 VERS 7.0\n";
        if (!writing.used().empty())
            head.line(1, "SCHMA");
        for (const Extension extension : writing.used())
            head.line(2, "TAG", std::string(tagOf(extension)) + ' ' + uriOf(extension));
        head.line(1, "SOUR", kOurName);
        return bytes + head.bytes();
    }
    head.line(1, "SOUR", kOurName);
    head.pointer(1, "SUBM", writing.plan.submitter);
    head.line(1, "GEDC");
    head.line(2, "VERS", "5.5.1");
    head.line(2, "FORM", "LINEAGE-LINKED");
    head.line(1, "CHAR", "UTF-8");
    return "0 HEAD\n" + head.bytes();
}

} // namespace

Loss::Carried carriedOf(Loss::Kind kind)
{
    return kind < Loss::Kind::PersonKind ? Loss::Carried::Nowhere : Loss::Carried::InOurTags;
}

Exported exportFamily(const genogram::Graph& graph, Version version)
{
    Losses losses;
    const Plan plan = makePlan(graph, losses);
    Writing writing(graph, plan, version, losses);
    if (version == Version::V551) {
        writing.lines.record(plan.submitter, "SUBM");
        writing.lines.line(1, "NAME", "Kudelma");
    }
    writePersons(writing);
    writeFamilies(writing);
    writeHouseholds(writing);
    return {headOf(writing) + writing.lines.bytes() + "0 TRLR\n", losses.takeAll()};
}

} // namespace kudelma::gedcom
