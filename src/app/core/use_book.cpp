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
    case RecordKind::Snapshot:
    case RecordKind::Figures:
    case RecordKind::Preparation:
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
    connect(&room, &CaseRoom::peopleChanged, this, [this] {
        learnOwners();
        writeWaiting();
    });
    learnOwners();
}

UseBook::~UseBook()
{
    // Not where it would keep the person waiting; then it is the next time that the log is read.
    constexpr std::size_t kQuick = 3'000;
    std::size_t unchecked = 0;
    const std::vector<CircleId> circles = m_room.view().rules().circles();
    for (const CircleId& circle : circles)
        unchecked += shelf(circle).lines.size();
    if (unchecked <= kQuick)
        static_cast<void>(read());
}

CircleId UseBook::home(const CircleId& about) const
{
    CircleId best;
    std::pair<std::size_t, std::size_t> most(0, 1); // A book that nobody else holds is none.
    for (const CircleId& circle : m_room.view().rules().circles()) {
        const CircleCard card = m_room.card(circle);
        const auto own = card.people.find(m_room.self());
        // Who has a device there weighs more than who is only written down: a name costs nothing.
        const auto info = m_room.client().circle(syncCircle(circle));
        casework::Members present;
        for (const sync::DeviceInfo& device : info ? info->devices : std::vector<sync::DeviceInfo>()) {
            if (const auto member = m_room.memberOf(device.id))
                present.insert(*member);
        }
        const std::pair size(present.size(), card.people.size());
        if (own == card.people.end() || own->second != Access::Shared || card.people.size() < 2 || size <= most
            || !m_room.isOfWorkersOnly(circle) || !m_room.view().writableSource(circle)
            || (!about.isNull() && !m_room.view().rules().mayPoint(circle, about)))
            continue;
        best = circle;
        most = size;
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
        QDateTime& lately = m_lately[{deed, matter, about, toWhom, why}];
        if (isWithin(lately, use.at))
            return false;
        lately = use.at;
    }
    // Whom somebody let in or out without saying where concerns nobody else.
    const bool isSomewhere
        = !about.isNull() || (deed != UseDeed::Invited && deed != UseDeed::Admitted && deed != UseDeed::Removed);
    writeWaiting();
    if (isSomewhere && !write(use))
        wait(std::move(use));
    return true;
}

void UseBook::wait(Use use)
{
    const auto same = std::ranges::count(m_waiting, use.about, &Use::about);
    if (std::size_t(same) < kMaxWaiting)
        m_waiting.push_back(std::move(use));
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

bool UseBook::write(const Use& wanted)
{
    Use use = wanted;
    if (isUnknownDevice(use.who))
        use.who = m_room.self(); // Who was let in learns only then who they are.
    const CircleId circle = isUnknownDevice(use.who) ? CircleId() : home(use.about);
    crdt::Document* document = circle.isNull() ? nullptr : m_room.client().document(syncCircle(circle));
    if (!document)
        return false;
    const auto own = ownLines(shelf(circle));
    const bool isRepeated = isOnceEnough(use.deed) && std::ranges::any_of(own, [&](const UseLine* line) {
        return line->use.deed == use.deed && line->use.matter == use.matter && line->use.about == use.about
            && line->use.toWhom == use.toWhom && line->use.why == use.why && isWithin(line->use.at, use.at);
    });
    if (isRepeated)
        return true;
    if (own.size() >= kMaxOwnLines)
        return false;
    const UseWitness::End last = ownEnd(circle, own);
    const QByteArray line = UseLine::write(circle, use, last.number + 1, last.hash, m_device);
    // By an origin that no undo follows: the person's own undo must not take it back.
    document->transact(
        [&](crdt::Transaction& transaction) {
            document->array(kRoot).push(transaction, {crdt::Any(crdt::Bytes(line.begin(), line.end()))});
        },
        std::string(kRoot));
    m_room.client().flush(); // On disk before this device remembers that it is.
    if (const auto written = UseLine::read(circle, line)) {
        UseWitness::Ends ends{{written->number, written->hash}};
        const auto& seen = m_witness.seenIn(circle);
        if (const auto before = seen.find(written->device); before != seen.end())
            std::ranges::remove_copy(before->second, std::back_inserter(ends), last);
        m_witness.see(circle, written->device, std::move(ends));
        keepWitness();
    }
    return true;
}

std::vector<const UseLine*> UseBook::ownLines(Shelf& shelf) const
{
    std::vector<const UseLine*> own;
    for (const QByteArray& bytes : shelf.lines) {
        Checked& checked = *shelf.known[bytes];
        if (checked.line.device == m_device.id() && isSigned(checked))
            own.push_back(&checked.line);
    }
    return own;
}

UseWitness::End UseBook::ownEnd(const CircleId& circle, const std::vector<const UseLine*>& own) const
{
    UseWitness::End last;
    const auto& seen = m_witness.seenIn(circle);
    // What this device has written counts also where it is gone: then the next line shows the gap.
    if (const auto ends = seen.find(m_device.id()); ends != seen.end() && !ends->second.empty())
        last = ends->second.front();
    for (const UseLine* line : own) {
        if (line->number > last.number)
            last = {line->number, line->hash};
    }
    return last;
}

bool UseBook::isSigned(Checked& checked)
{
    if (!checked.isSigned)
        checked.isSigned = checked.line.isSigned();
    return *checked.isSigned;
}

UseBook::Shelf& UseBook::shelf(const CircleId& circle)
{
    Shelf& shelf = m_shelves[circle];
    crdt::Document* document = m_room.client().document(syncCircle(circle));
    if (shelf.isFresh && document)
        return shelf;
    Shelf next;
    next.isFresh = true;
    // Whoever fills it up cannot make everybody else wait: the newest are read.
    const crdt::Array array = document ? document->array(kRoot) : crdt::Array();
    const std::size_t count = document ? array.size() : 0;
    const std::size_t first = count > kMaxRead ? count - kMaxRead : 0;
    next.unreadable = int(first);
    for (std::size_t i = first; i < count; ++i) {
        const crdt::Value value = array.get(i);
        const auto* any = std::get_if<crdt::Any>(&value);
        const crdt::Bytes* content = any ? any->bytes() : nullptr;
        if (!content || content->size() > std::size_t(UseLine::kMaxBytes)) {
            ++next.unreadable;
            continue;
        }
        const QByteArray bytes(reinterpret_cast<const char*>(content->data()), qsizetype(content->size()));
        if (next.known.contains(bytes))
            continue; // The same line twice says nothing new.
        std::optional<Checked> line;
        if (const auto before = shelf.known.constFind(bytes); before != shelf.known.constEnd())
            line = *before;
        else if (auto read = UseLine::read(circle, bytes))
            line = Checked{std::move(*read)};
        if (line)
            next.lines.push_back(bytes);
        else
            ++next.unreadable;
        next.known.insert(bytes, std::move(line));
    }
    shelf = std::move(next);
    return shelf;
}

/// Whose the devices are that stand on a roster. An id that is only written into a record is nobody's.
void UseBook::learnOwners()
{
    if (!isUnknownDevice(m_room.self()) && !m_room.self().isNull())
        m_witness.learnOwner(m_device.id(), m_room.self());
    for (const sync::CircleInfo& circle : m_room.client().circles()) {
        for (const sync::DeviceInfo& device : circle.devices) {
            if (const auto member = m_room.memberOf(device.id))
                m_witness.learnOwner(device.id, *member);
        }
    }
}

void UseBook::readCircle(const CircleId& circle, Log& log)
{
    Shelf& present = shelf(circle);
    log.unreadable += present.unreadable;
    log.isFull = log.isFull || ownLines(present).size() >= kMaxOwnLines;
    using Place = std::pair<DeviceId, QByteArray>;
    std::map<Place, int> numbers; // Of each signed line.
    std::set<Place> followed;
    for (const QByteArray& bytes : present.lines) {
        Checked& checked = *present.known[bytes];
        if (isSigned(checked)) {
            numbers[{checked.line.device, checked.line.hash}] = checked.line.number;
            followed.insert({checked.line.device, checked.line.before});
        }
    }
    std::map<DeviceId, UseWitness::Ends> ends;
    for (const QByteArray& bytes : present.lines) {
        Checked& checked = *present.known[bytes];
        const UseLine& line = checked.line;
        const auto previous = numbers.find({line.device, line.before});
        const bool follows = line.number == 1 ? line.before.isEmpty()
                                              : previous != numbers.end() && previous->second == line.number - 1;
        const MemberId owner = m_witness.ownerOf(line.device);
        Soundness soundness = Soundness::Sound;
        if (!isSigned(checked) || !follows)
            soundness = Soundness::Broken;
        else if (owner.isNull())
            soundness = Soundness::Unknown;
        else if (owner != line.use.who)
            soundness = Soundness::OtherHand;
        if (line.isKnown)
            log.lines.push_back({line.hash, circle, line.device, line.number, line.use, soundness});
        else
            ++log.unreadable;
        // What strangers wrote is no chain that anybody would miss.
        if (isSigned(checked) && !owner.isNull() && !followed.contains({line.device, line.hash}))
            ends[line.device].push_back({line.number, line.hash});
    }
    for (const auto& [device, seen] : m_witness.seenIn(circle)) {
        for (const UseWitness::End& end : seen) {
            if (numbers.contains({device, end.hash}))
                continue;
            log.shortened.insert(circle);
            ends[device].push_back(end); // Looking does not make it forget.
        }
    }
    for (auto& [device, list] : ends)
        m_witness.see(circle, device, std::move(list));
}

UseBook::Log UseBook::read()
{
    Log log;
    learnOwners();
    for (const CircleId& circle : m_room.view().rules().circles())
        readCircle(circle, log);
    keepWitness();
    log.waiting = int(m_waiting.size());
    // A clock that is ahead does not keep its lines on top.
    const QDateTime now = m_memory.now();
    std::ranges::stable_sort(log.lines, std::greater(),
        [&now](const Line& line) { return std::pair(std::min(line.use.at, now), line.number); });
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
