// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/use_book.h"

#include "app/core/ids.h"

#include <algorithm>

namespace kudelma::app {

using casework::CircleId;
using casework::MemberId;
using casework::RecordKind;
using casework::UseDeed;
using casework::UseMatter;
using crypto::DeviceId;

namespace {

bool isWithin(const QDateTime& before, const QDateTime& now)
{
    const auto since = std::chrono::milliseconds(before.isValid() ? before.msecsTo(now) : -1);
    return since >= std::chrono::milliseconds::zero() && since < UseBook::kAgain;
}

/// What was given to somebody to keep, and who was let in, counts each time.
bool isOnceEnough(UseDeed deed)
{
    return deed == UseDeed::Opened || deed == UseDeed::Changed || deed == UseDeed::Showed;
}

} // namespace

UseMatter useMatterOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Voice:
    case RecordKind::Drawing:
    case RecordKind::Reaction:
    case RecordKind::Viewpoint:
    case RecordKind::Scale:
        return UseMatter::OwnWords;
    case RecordKind::Hypothesis:
        return UseMatter::Thoughts;
    case RecordKind::Question:
        return UseMatter::Questions;
    case RecordKind::Step:
        return UseMatter::Steps;
    case RecordKind::Meeting:
    case RecordKind::Feedback:
        return UseMatter::Meeting;
    case RecordKind::Factor:
    case RecordKind::Note:
    case RecordKind::Review:
    case RecordKind::Member:
        return UseMatter::Other;
    default:
        return UseMatter::Family;
    }
}

UseBook::UseBook(CaseRoom& room, const crypto::DeviceIdentity& device, Memory memory, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_device(device)
    , m_memory(std::move(memory))
    , m_witness(UseWitness::fromBytes(m_memory.read()))
    , m_kept(m_witness)
{
    connect(&room.client(), &sync::SyncClient::documentChanged, this,
        [this](const sync::CircleId& circle, const sync::LogId& log, const crdt::TransactionEvent& event) {
            const bool isOfLog = log.isZero() && std::ranges::any_of(event.changes, [](const crdt::Change& change) {
                return !change.path.empty() && change.path.front() == kRoot;
            });
            if (isOfLog)
                m_shelves[caseworkCircle(circle)].isFresh = false;
        });
    connect(&room, &CaseRoom::peopleChanged, this, &UseBook::writeWaiting);
}

CircleId UseBook::home(const CircleId& about) const
{
    CircleId best;
    std::size_t most = 1; // A book that nobody else holds is none.
    for (const CircleId& circle : m_room.view().rules().circles()) {
        const CircleCard card = m_room.card(circle);
        const auto own = card.people.find(m_room.self());
        if (own == card.people.end() || own->second != Access::Shared || card.people.size() <= most
            || !m_room.isOfWorkersOnly(circle) || !m_room.view().writableSource(circle)
            || (!about.isNull() && !m_room.view().rules().mayPoint(circle, about)))
            continue;
        best = circle;
        most = card.people.size();
    }
    return best;
}

bool UseBook::note(UseDeed deed, UseMatter matter, const CircleId& about, const QString& toWhom, const QString& why,
    const MemberId& reader)
{
    Use use;
    use.who = m_room.self();
    use.at = m_memory.now();
    use.deed = deed;
    use.matter = matter;
    use.about = about;
    use.toWhom = toWhom;
    use.why = why;
    use.reader = reader;
    if (isOnceEnough(deed)) {
        QDateTime& lately = m_lately[{deed, matter, about, toWhom}];
        if (isWithin(lately, use.at))
            return false;
        lately = use.at;
    }
    writeWaiting();
    if (!write(use) && m_waiting.size() < kMaxWaiting)
        m_waiting.push_back(std::move(use));
    return true;
}

void UseBook::writeWaiting()
{
    if (m_waiting.empty())
        return;
    std::deque<Use> waiting;
    waiting.swap(m_waiting);
    for (Use& use : waiting) {
        if (!write(use))
            m_waiting.push_back(std::move(use));
    }
}

bool UseBook::write(const Use& use)
{
    const CircleId circle = home(use.about);
    crdt::Document* document = circle.isNull() ? nullptr : m_room.client().document(syncCircle(circle));
    if (!document)
        return false;
    const Shelf& present = shelf(circle);
    if (isFull(present))
        return false;
    if (isOnceEnough(use.deed) && isRepeated(present, use))
        return true;
    const UseWitness::End last = ownEnd(circle);
    const QByteArray line = UseLine::write(circle, use, last.number + 1, last.hash, m_device);
    // By an origin that no undo follows: the person's own undo must not take it back.
    document->transact(
        [&](crdt::Transaction& transaction) {
            document->array(kRoot).push(transaction, {crdt::Any(crdt::Bytes(line.begin(), line.end()))});
        },
        std::string(kRoot));
    if (const auto written = UseLine::read(circle, line)) {
        m_witness.see(circle, written->device, {{written->number, written->hash}});
        keepWitness();
    }
    return true;
}

UseWitness::End UseBook::ownEnd(const CircleId& circle)
{
    UseWitness::End last;
    const auto& seen = m_witness.seenIn(circle);
    // What this device has written counts also where it is gone: then the next line shows the gap.
    if (const auto own = seen.find(m_device.id()); own != seen.end() && !own->second.empty())
        last = own->second.front();
    for (const UseLine& line : shelf(circle).lines) {
        if (line.isSigned && line.device == m_device.id() && line.number > last.number)
            last = {line.number, line.hash};
    }
    return last;
}

bool UseBook::isRepeated(const Shelf& shelf, const Use& use) const
{
    return std::any_of(shelf.lines.rbegin(), shelf.lines.rend(), [&](const UseLine& line) {
        return line.isSigned && line.device == m_device.id() && line.use.deed == use.deed
            && line.use.matter == use.matter && line.use.about == use.about && line.use.toWhom == use.toWhom
            && isWithin(line.use.at, use.at);
    });
}

bool UseBook::isFull(const Shelf& shelf)
{
    return shelf.count >= kMaxLines || shelf.bytes >= kMaxLogBytes;
}

const UseBook::Shelf& UseBook::shelf(const CircleId& circle)
{
    Shelf& shelf = m_shelves[circle];
    crdt::Document* document = m_room.client().document(syncCircle(circle));
    if (shelf.isFresh && document)
        return shelf;
    Shelf next;
    next.isFresh = true;
    QSet<QByteArray> hashes;
    const std::vector<crdt::Value> values = document ? document->array(kRoot).values() : std::vector<crdt::Value>();
    for (const crdt::Value& value : values) {
        const auto* any = std::get_if<crdt::Any>(&value);
        const crdt::Bytes* content = any ? any->bytes() : nullptr;
        const QByteArray bytes = content
            ? QByteArray(reinterpret_cast<const char*>(content->data()), qsizetype(content->size()))
            : QByteArray();
        ++next.count;
        next.bytes += bytes.size();
        const auto before = shelf.known.constFind(bytes);
        const auto line = before == shelf.known.constEnd() ? UseLine::read(circle, bytes) : *before;
        next.known.insert(bytes, line);
        if (!line)
            ++next.unreadable;
        else if (!line->isSigned || !hashes.contains(line->hash)) {
            // The same line twice says nothing new; one under a wrong signature is a line that somebody made up.
            if (line->isSigned)
                hashes.insert(line->hash);
            next.lines.push_back(*line);
        }
    }
    shelf = std::move(next);
    return shelf;
}

MemberId UseBook::ownerOf(const DeviceId& device) const
{
    if (device == m_device.id())
        return m_room.self();
    return m_room.memberOf(device).value_or(m_witness.ownerOf(device));
}

void UseBook::readCircle(const CircleId& circle, Log& log)
{
    const Shelf& present = shelf(circle);
    log.unreadable += present.unreadable;
    log.isFull = log.isFull || isFull(present);
    using Place = std::pair<DeviceId, QByteArray>;
    std::map<Place, int> numbers; // Of each signed line.
    std::set<Place> followed;
    for (const UseLine& line : present.lines) {
        if (line.isSigned) {
            numbers[{line.device, line.hash}] = line.number;
            followed.insert({line.device, line.before});
        }
    }
    std::map<DeviceId, UseWitness::Ends> ends;
    for (const UseLine& line : present.lines) {
        const auto previous = numbers.find({line.device, line.before});
        const bool follows = line.number == 1 ? line.before.isEmpty()
                                              : previous != numbers.end() && previous->second == line.number - 1;
        const MemberId owner = ownerOf(line.device);
        Soundness soundness = Soundness::Sound;
        if (!line.isSigned || !follows)
            soundness = Soundness::Broken;
        else if (owner.isNull())
            soundness = Soundness::Unknown;
        else if (owner != line.use.who)
            soundness = Soundness::OtherHand;
        log.lines.push_back({line.hash, circle, line.device, line.number, line.use, soundness});
        if (line.isSigned && !followed.contains({line.device, line.hash}))
            ends[line.device].push_back({line.number, line.hash});
    }
    for (const auto& [device, seen] : m_witness.seenIn(circle)) {
        for (const UseWitness::End& end : seen) {
            if (numbers.contains({device, end.hash}))
                continue;
            log.isShortened = true;
            ends[device].push_back(end); // Looking does not make it forget.
        }
    }
    for (auto& [device, list] : ends)
        m_witness.see(circle, device, std::move(list));
}

UseBook::Log UseBook::read()
{
    Log log;
    for (const auto& [device, owner] : m_room.peopleOf(m_room.view()).devices())
        m_witness.setOwner(device, owner);
    for (const CircleId& circle : m_room.view().rules().circles())
        readCircle(circle, log);
    keepWitness();
    std::ranges::stable_sort(
        log.lines, std::greater(), [](const Line& line) { return std::pair(line.use.at, line.number); });
    return log;
}

void UseBook::keepWitness()
{
    if (m_witness == m_kept)
        return;
    m_memory.write(m_witness.toBytes());
    m_kept = m_witness;
}

} // namespace kudelma::app
