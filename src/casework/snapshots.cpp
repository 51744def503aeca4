// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/snapshots.h"

#include "casework/record_codec.h"
#include "crdt/reach.h"

#include <algorithm>

namespace kudelma::casework {

namespace {

crdt::StateVector pictureReach(crdt::Document& document)
{
    crdt::StateVector reach;
    for (const RecordKind kind : kPictureKinds) {
        if (!document.hasRoot(rootName(kind)))
            continue; // a look must not change what is compared with others' documents
        const crdt::Map root = document.map(rootName(kind));
        for (const std::string& key : root.keys())
            crdt::extend(reach, crdt::reachOf(root, key));
    }
    return reach;
}

QByteArray bytesOf(const crdt::StateVector& reach)
{
    const crdt::Bytes encoded = crdt::encodeReach(reach);
    return {reinterpret_cast<const char*>(encoded.data()), qsizetype(encoded.size())};
}

std::optional<crdt::StateVector> reachFrom(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
    auto reach = crdt::decodeReach({data, std::size_t(bytes.size())});
    return reach ? std::optional(std::move(*reach)) : std::nullopt;
}

/// The widest circle that this person writes into and whose people all see all of `evidence`.
std::optional<CircleId> homeOf(const CaseView& view, const std::vector<CircleId>& evidence)
{
    for (const CircleId& home : view.rules().homesFor(evidence)) {
        if (view.writableSource(home))
            return home;
    }
    return std::nullopt;
}

/// The document that it speaks of, where the view has it. What a guest wrote into a document of their own counts for
/// nothing: the team takes snapshots.
std::optional<DocumentKey> documentOf(const CaseView& view, const Stored<Snapshot>& stored)
{
    const auto circle = CircleId::fromText(stored.value.circle);
    if (!circle || stored.head.key.owner)
        return std::nullopt;
    const MemberId& owner = stored.value.owner;
    const DocumentKey key{*circle, owner.isNull() ? std::nullopt : std::optional(owner)};
    return view.source(key) ? std::optional(key) : std::nullopt;
}

SnapshotMoment momentOf(const CaseView& view, const Snapshot& snapshot)
{
    return {view.head(snapshot.meeting) ? snapshot.meeting : RecordId(), snapshot.taken};
}

/// By document, of one moment.
std::map<DocumentKey, crdt::StateVector> marksOf(const CaseView& view, const SnapshotMoment& moment)
{
    std::map<DocumentKey, crdt::StateVector> marks;
    for (const Stored<Snapshot>& stored : view.all<Snapshot>()) {
        const auto key = documentOf(view, stored);
        if (!key || momentOf(view, stored.value) != moment)
            continue;
        if (auto reach = reachFrom(stored.value.reach))
            crdt::extend(marks[*key], *reach);
    }
    return marks;
}

std::optional<RecordChange> changeOf(
    const CaseView& view, const RecordHead& head, const crdt::StateVector* mark, const QDateTime& taken)
{
    if (!mark) {
        const bool isLater = head.createdAt.isValid() && head.createdAt > taken;
        return isLater ? std::optional(RecordChange{head, true, {}}) : std::nullopt;
    }
    const crdt::Map root = view.source(head.key)->document->map(rootName(head.kind));
    const std::string key = utf8(head.id.text());
    if (crdt::isBeyond(crdt::madeAt(root, key), *mark))
        return RecordChange{head, true, {}};
    const auto record = root.map(key);
    if (!record)
        return std::nullopt;
    RecordChange change{head, false, {}};
    for (const FieldSpec& field : schemaOf(head.kind).fields) {
        if (crdt::isBeyond(crdt::reachOf(*record, field.name), *mark))
            change.fields << field.key();
    }
    return change.fields.isEmpty() ? std::nullopt : std::optional(std::move(change));
}

} // namespace

Result<void> takeSnapshot(CaseEditor& editor, const RecordId& meeting)
{
    const CaseView& view = editor.view();
    std::vector<CircleId> evidence;
    if (!meeting.isNull()) {
        const auto head = view.head(meeting);
        if (!head)
            return failure(ErrorKind::NoSuchRecord, meeting.text());
        evidence.push_back(head->key.circle);
    }
    const QDateTime now = editor.author().now();
    return editor.together([&]() -> Result<void> {
        for (const Source& source : view.sources()) {
            const crdt::StateVector reach = pictureReach(*source.document);
            const QByteArray bytes = bytesOf(reach);
            std::vector<CircleId> about = evidence;
            about.push_back(source.key.circle);
            const auto home = homeOf(view, about);
            if (reach.empty() || bytes.size() > kMaxReachBytes || !home)
                continue;
            const Snapshot snapshot{.meeting = meeting,
                .taken = now,
                .circle = source.key.circle.text(),
                .owner = source.key.owner.value_or(MemberId()),
                .reach = bytes};
            if (const auto done = editor.add(*home, snapshot); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

std::vector<SnapshotMoment> snapshotMoments(const CaseView& view)
{
    std::vector<SnapshotMoment> moments;
    for (const Stored<Snapshot>& stored : view.all<Snapshot>()) {
        if (stored.value.taken.isValid() && documentOf(view, stored))
            moments.push_back(momentOf(view, stored.value));
    }
    std::stable_sort(moments.begin(), moments.end(),
        [](const SnapshotMoment& a, const SnapshotMoment& b) { return a.taken > b.taken; });
    std::vector<SnapshotMoment> told;
    for (const SnapshotMoment& moment : moments) {
        const bool isTold = std::any_of(told.begin(), told.end(), [&](const SnapshotMoment& other) {
            return moment.meeting.isNull() ? other == moment : other.meeting == moment.meeting;
        });
        if (!isTold)
            told.push_back(moment);
    }
    return told;
}

ChangesSince changesSince(const CaseView& view, const SnapshotMoment& moment)
{
    const auto marks = marksOf(view, moment);
    ChangesSince changes;
    for (const Source& source : view.sources())
        changes.isPartial
            = changes.isPartial || (!marks.contains(source.key) && !pictureReach(*source.document).empty());
    for (const RecordKind kind : kPictureKinds) {
        for (const RecordId& id : view.ids(kind)) {
            const auto head = view.head(id);
            const auto mark = head ? marks.find(head->key) : marks.end();
            if (!head)
                continue;
            if (auto change = changeOf(view, *head, mark == marks.end() ? nullptr : &mark->second, moment.taken))
                changes.records.push_back(std::move(*change));
        }
    }
    return changes;
}

} // namespace kudelma::casework
