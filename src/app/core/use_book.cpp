// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/use_book.h"

#include "app/core/ids.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using casework::RecordKind;
using casework::Use;
using casework::UseDeed;
using casework::UseMatter;

namespace {

constexpr std::string_view kChainDomain = "kudelma/v1/use-line";
constexpr std::string_view kSignatureDomain = "kudelma/v1/use-line-signed";

crypto::BytesView viewOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(crypto::BytesView view)
{
    return {reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())};
}

QByteArray numberBytes(qint64 value)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << value;
    return bytes;
}

QByteArray chainAfter(const QByteArray& before, const CircleId& circle, const Use& use)
{
    const QByteArray home = circle.text().toUtf8();
    const QByteArray who = use.who.text().toUtf8();
    const QByteArray number = numberBytes(use.number);
    const QByteArray at = numberBytes(use.at.toMSecsSinceEpoch());
    const QByteArray what = numberBytes(qint64(use.deed) << 8 | qint64(use.matter));
    const QByteArray toWhom = use.toWhom.toUtf8();
    const QByteArray why = use.why.toUtf8();
    return bytesOf(crypto::hash(kChainDomain,
        {viewOf(before), viewOf(home), viewOf(use.device), viewOf(who), viewOf(number), viewOf(at), viewOf(what),
            viewOf(toWhom), viewOf(why)})
                       .view());
}

QByteArray keyOf(const CircleId& circle, const QByteArray& device)
{
    return circle.text().toUtf8() + '/' + device.toHex();
}

bool isWithin(const QDateTime& before, const QDateTime& now)
{
    const auto since = std::chrono::milliseconds(before.isValid() ? before.msecsTo(now) : -1);
    return since >= std::chrono::milliseconds::zero() && since < UseBook::kAgain;
}

UseMatter matterOf(RecordKind kind)
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
    case RecordKind::Use:
        return UseMatter::Other;
    default:
        return UseMatter::Family;
    }
}

} // namespace

UseBook::UseBook(CaseRoom& room, const crypto::DeviceIdentity& device, Memory memory, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_device(device)
    , m_memory(std::move(memory))
{
    connect(&room.editor(), &casework::CaseEditor::wrote, this, &UseBook::wrote);
}

CircleId UseBook::home(const CircleId& about) const
{
    CircleId best;
    std::size_t most = 1; // A book that nobody else holds is none.
    for (const CircleId& circle : m_room.view().rules().circles()) {
        const CircleCard card = m_room.card(circle);
        const auto own = card.people.find(m_room.self());
        const bool isForGuests
            = std::ranges::any_of(card.people, [](const auto& one) { return one.second == Access::Own; });
        if (own == card.people.end() || own->second != Access::Shared || isForGuests || card.people.size() <= most
            || !m_room.view().writableSource(circle)
            || (!about.isNull() && !m_room.view().rules().mayPoint(circle, about)))
            continue;
        best = circle;
        most = card.people.size();
    }
    return best;
}

void UseBook::wrote(const std::set<RecordKind>& kinds)
{
    std::set<UseMatter> matters;
    for (const RecordKind kind : kinds) {
        if (kind != RecordKind::Use)
            matters.insert(matterOf(kind));
    }
    for (const UseMatter matter : matters)
        note(UseDeed::Changed, matter);
}

void UseBook::note(UseDeed deed, UseMatter matter, const CircleId& about, const QString& toWhom, const QString& why)
{
    Use use;
    use.who = m_room.self();
    use.device = bytesOf(m_device.id().view());
    use.at = m_memory.now();
    use.deed = deed;
    use.matter = matter;
    use.toWhom = toWhom.left(kMaxToWhomChars);
    use.why = why.left(kMaxWhyChars);
    // What was given to somebody to keep, and who was let in, counts each time.
    const bool onceIsEnough = deed == UseDeed::Opened || deed == UseDeed::Changed || deed == UseDeed::Showed;
    QDateTime& lately = m_lately[{deed, matter, use.toWhom}];
    if (onceIsEnough && isWithin(lately, use.at))
        return;
    const CircleId circle = home(about);
    if (circle.isNull())
        return;
    const std::vector<Use> own = ownLines(circle);
    lately = use.at;
    if (onceIsEnough && isRepeated(own, use))
        return;
    use.number = own.empty() ? 1 : own.back().number + 1;
    use.chain = chainAfter(own.empty() ? QByteArray() : own.back().chain, circle, use);
    use.signature = bytesOf(m_device.sign(kSignatureDomain, {viewOf(use.chain)}).view());
    // Not by the person's own hand: their undo must not take it back.
    casework::CaseEditor editor(m_room.view(), {m_room.self(), m_memory.now, casework::systemRandom()});
    static_cast<void>(editor.add(circle, use));
}

std::vector<Use> UseBook::ownLines(const CircleId& circle) const
{
    std::vector<Use> lines;
    const QByteArray device = bytesOf(m_device.id().view());
    for (auto& [head, use] : m_room.view().all<Use>()) {
        if (head.key.circle == circle && use.device == device)
            lines.push_back(use);
    }
    std::ranges::sort(lines, {}, &Use::number);
    return lines;
}

bool UseBook::isRepeated(const std::vector<Use>& own, const Use& use) const
{
    return std::any_of(own.rbegin(), own.rend(), [&](const Use& line) {
        return line.deed == use.deed && line.matter == use.matter && line.toWhom == use.toWhom
            && isWithin(line.at, use.at);
    });
}

std::map<std::pair<CircleId, QByteArray>, std::vector<UseBook::Line>> UseBook::chains() const
{
    std::map<std::pair<CircleId, QByteArray>, std::vector<Line>> found;
    for (const auto& [head, use] : m_room.view().all<Use>())
        found[{head.key.circle, use.device}].push_back({head.id, head.key.circle, use, Soundness::Sound});
    for (auto& [place, lines] : found) {
        std::ranges::sort(lines, {}, [](const Line& line) { return std::pair(line.use.number, line.record); });
        const auto circle = m_room.client().circle(syncCircle(place.first));
        const QByteArray& id = place.second;
        const auto device = circle ? std::ranges::find_if(circle->devices,
                                [&id](const sync::DeviceInfo& one) { return bytesOf(one.id.view()) == id; })
                                   : std::vector<sync::DeviceInfo>::const_iterator();
        const bool isKnown = circle && device != circle->devices.end();
        QByteArray before;
        int number = 0;
        for (Line& line : lines) {
            const bool follows
                = line.use.number == ++number && line.use.chain == chainAfter(before, place.first, line.use);
            const auto signature = crypto::Signature::fromBytes(viewOf(line.use.signature));
            const bool isSigned = isKnown && signature
                && crypto::verify(device->keys.signing, kSignatureDomain, {viewOf(line.use.chain)}, *signature);
            if (!follows || (isKnown && !isSigned))
                line.soundness = Soundness::Broken;
            else if (!isKnown)
                line.soundness = Soundness::Unsigned;
            before = line.use.chain;
            number = line.use.number;
        }
    }
    return found;
}

std::optional<UseBook::Witness> UseBook::witnessOf(const CircleId& circle, const QByteArray& device) const
{
    const QByteArray kept = m_memory.read(QString::fromLatin1(keyOf(circle, device)));
    QDataStream stream(kept);
    Witness witness;
    stream >> witness.number >> witness.chain;
    return kept.isEmpty() || stream.status() != QDataStream::Ok ? std::nullopt : std::optional(witness);
}

std::set<QByteArray> UseBook::shortened()
{
    std::set<QByteArray> devices;
    const auto all = chains();
    // Who is asked about are the devices of the circles' rosters and those that have written.
    std::set<std::pair<CircleId, QByteArray>> places;
    for (const auto& [place, lines] : all)
        places.insert(place);
    for (const CircleId& circle : m_room.view().rules().circles()) {
        if (const auto info = m_room.client().circle(syncCircle(circle))) {
            for (const auto& device : info->devices)
                places.emplace(circle, bytesOf(device.id.view()));
        }
    }
    for (const auto& place : places) {
        const auto witness = witnessOf(place.first, place.second);
        if (!witness)
            continue;
        const auto lines = all.find(place);
        const bool isThere = lines != all.end() && std::ranges::any_of(lines->second, [&](const Line& line) {
            return line.use.number == witness->number && line.use.chain == witness->chain;
        });
        if (!isThere)
            devices.insert(place.second);
    }
    return devices;
}

std::vector<UseBook::Line> UseBook::lines()
{
    std::vector<Line> newest;
    for (auto& [place, lines] : chains()) {
        // What this device has seen whole it can miss later.
        const bool isWhole
            = std::ranges::none_of(lines, [](const Line& line) { return line.soundness == Soundness::Broken; });
        const auto witness = witnessOf(place.first, place.second);
        const bool isLonger = !witness || lines.back().use.number > witness->number;
        const bool holds = !witness || std::ranges::any_of(lines, [&](const Line& line) {
            return line.use.number == witness->number && line.use.chain == witness->chain;
        });
        if (isWhole && isLonger && holds) {
            QByteArray kept;
            QDataStream(&kept, QIODevice::WriteOnly) << lines.back().use.number << lines.back().use.chain;
            m_memory.write(QString::fromLatin1(keyOf(place.first, place.second)), kept);
        }
        std::ranges::move(lines, std::back_inserter(newest));
    }
    std::ranges::stable_sort(newest, std::greater(), [](const Line& line) { return line.use.at; });
    return newest;
}

} // namespace kudelma::app
