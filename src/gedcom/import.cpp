// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/import.h"

#include "gedcom/reading.h"

#include <algorithm>
#include <map>

namespace kudelma::gedcom {

namespace {

Complaint::Kind kindOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::TooLarge:
        return Complaint::Kind::TooLarge;
    case Error::Kind::TooManyRecords:
        return Complaint::Kind::TooManyRecords;
    case Error::Kind::TooManyLines:
        return Complaint::Kind::TooManyLines;
    case Error::Kind::NotGedcom:
        break;
    }
    return Complaint::Kind::NotGedcom;
}

bool isFamilyTree(const Records& records)
{
    return std::ranges::any_of(records.roots(), [&](NodeIndex root) {
        const std::string& tag = records.node(root).tag;
        return tag == "HEAD" || tag == "INDI" || tag == "FAM";
    });
}

/// "INDI.BIRT.PLAC", of at most three tags.
std::string pathOf(const Records& records, NodeIndex node)
{
    std::string path = records.node(node).tag;
    for (int depth = 1; depth < 3; ++depth) {
        node = records.node(node).parent;
        if (node == kNoNode)
            break;
        path = records.node(node).tag + '.' + path;
    }
    return path;
}

} // namespace

/// The topmost of what nobody took, by its kind: a line for each would bury what matters.
void tellWhatIsLeft(Reading& reading)
{
    struct Kind
    {
        int line = 0;
        int count = 0;
    };
    std::map<std::string, Kind> kinds;
    for (NodeIndex node = 0; node < reading.records.size(); ++node) {
        const Node& one = reading.records.node(node);
        if (reading.isTaken(node) || (one.parent != kNoNode && !reading.isTaken(one.parent)))
            continue;
        const bool isFrame = one.parent == kNoNode && (one.tag == "HEAD" || one.tag == "TRLR");
        if (isFrame || (reading.isOurs && one.parent == kNoNode && one.tag == "SUBM"))
            continue;
        Kind& kind = kinds[pathOf(reading.records, node)];
        kind.line = kind.count == 0 ? one.line : kind.line;
        ++kind.count;
    }
    for (const auto& [path, kind] : kinds)
        reading.complaints.add(Complaint::Kind::LeftOut, kind.line, path, kind.count);
}

tl::expected<Imported, Complaint> importFamily(std::string_view bytes)
{
    if (bytes.starts_with("PK\x03\x04"))
        return tl::unexpected(Complaint{Complaint::Kind::Zipped});
    Complaints complaints;
    const auto records = readRecords({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}, complaints);
    if (!records)
        return tl::unexpected(Complaint{kindOf(records.error().kind), records.error().line});
    if (!isFamilyTree(*records))
        return tl::unexpected(Complaint{Complaint::Kind::NotGedcom});
    Reading reading(*records, complaints);
    readPersons(reading);
    readUnions(reading);
    readParents(reading);
    cutCircles(reading);
    readSiblings(reading);
    readTies(reading);
    readHouseholds(reading);
    reading.tellRestrictions();
    tellWhatIsLeft(reading);

    Imported imported{.graph = std::move(reading.graph), .complaints = complaints.kept()};
    imported.complaintCount = complaints.total();
    imported.confidential = std::move(reading.confidential);
    std::ranges::stable_sort(imported.complaints, {}, &Complaint::line);
    return imported;
}

} // namespace kudelma::gedcom
