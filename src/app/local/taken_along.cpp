// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/local/taken_along.h"

#include "app/core/ids.h"
#include "vault/case_store.h"

#include <algorithm>

namespace kudelma::app {

using casework::BroughtHome;
using casework::CircleContent;
using casework::CircleId;

namespace {

/// One setting for each circle: ids of the circle at home and in the meeting, then what it held, as a document. In the
/// page of the meeting what was taken along, and at home what was brought.
constexpr std::string_view kTaken = "local/taken/";
constexpr std::string_view kBrought = "local/brought/";
constexpr std::string_view kWhole = "local/whole"; ///< Everything that was taken along is there.
constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kMaxPictureBytes = std::size_t{128} << 20; ///< In memory on the way; the newest circles first.
constexpr int kFetchesAtOnce = 16;

crypto::Bytes written(const TakenCircle& circle)
{
    crdt::Document document;
    casework::writeContent(document, circle.content);
    const auto state = document.encodeStateAsUpdate();
    crypto::Bytes bytes(circle.home.bytes().begin(), circle.home.bytes().end());
    bytes.insert(bytes.end(), circle.local.bytes().begin(), circle.local.bytes().end());
    if (state)
        bytes.insert(bytes.end(), state->begin(), state->end());
    return bytes;
}

CircleId idAt(const crypto::Bytes& bytes, std::size_t at)
{
    std::array<std::uint8_t, kIdBytes> id{};
    std::copy_n(bytes.begin() + std::ptrdiff_t(at), kIdBytes, id.begin());
    return CircleId(id);
}

std::optional<TakenCircle> read(const crypto::Bytes& bytes)
{
    crdt::Document document;
    if (bytes.size() <= 2 * kIdBytes || !document.applyUpdate(crypto::Bytes(bytes.begin() + 2 * kIdBytes, bytes.end())))
        return {};
    TakenCircle circle;
    circle.home = idAt(bytes, 0);
    circle.local = idAt(bytes, kIdBytes);
    circle.content = casework::contentOf(document);
    return circle;
}

std::string settingOf(std::string_view prefix, const TakenCircle& circle)
{
    return std::string(prefix) + circle.local.text().toStdString();
}

/// The field of a drawing's record that names its picture; null: it has none.
casework::RawValue* pictureField(casework::RecordContent& record)
{
    const auto isField = [](const auto& field) { return field.key == "attachment"; };
    const auto found = std::ranges::find_if(record.fields, isField);
    return record.kind == casework::RecordKind::Drawing && found != record.fields.end() ? &found->value : nullptr;
}

std::string pictureName(const casework::RawValue* field)
{
    const auto* any = field ? std::get_if<crdt::Any>(&field->value) : nullptr;
    return any && any->string() ? *any->string() : std::string();
}

bool isSamePicture(const CircleContent& before, const casework::RecordId& id, const std::string& name)
{
    const auto old = before.find(id);
    if (old == before.end())
        return false;
    casework::RecordContent known = old->second;
    return pictureName(pictureField(known)) == name;
}

/// Attachments are of one circle: what goes into another is given its pictures anew. Not those that `before` names; no
/// more than `room` bytes of them.
void collectPictures(
    TakenCircle& circle, CaseRoom& room, const CircleId& from, const CircleContent& before, std::size_t& bytesLeft)
{
    for (auto& [id, record] : circle.content) {
        const std::string name = pictureName(pictureField(record));
        const auto reference = sync::AttachmentReference::fromText(name);
        if (!reference || reference->size > bytesLeft || isSamePicture(before, id, name))
            continue;
        if (auto content = room.client().attachment(syncCircle(from), *reference)) {
            bytesLeft -= content->size();
            circle.pictures.emplace(name, std::move(*content));
        }
    }
}

/// Gives records their pictures in another circle, but for those that are the same in `before`. Answers which have one
/// that is not on this device, or that could not be kept.
std::vector<casework::RecordId> givePictures(CircleContent& content, const std::map<std::string, sync::Bytes>& pictures,
    CaseRoom& room, const CircleId& to, const CircleContent& before)
{
    std::vector<casework::RecordId> without;
    for (auto& [id, record] : content) {
        casework::RawValue* field = pictureField(record);
        const std::string name = pictureName(field);
        if (!sync::AttachmentReference::fromText(name) || isSamePicture(before, id, name))
            continue;
        const auto picture = pictures.find(name);
        const auto there = picture == pictures.end()
            ? sync::Result<sync::AttachmentReference>(tl::unexpected(sync::Error{}))
            : room.client().attach(syncCircle(to), picture->second);
        if (there)
            *field = {crdt::Any(there->toText())};
        else
            without.push_back(id);
    }
    return without;
}

/// Nothing where nobody can say whose a device is.
std::optional<casework::Members> readersOf(CaseRoom& room, const CircleId& circle)
{
    const auto info = room.client().circle(syncCircle(circle));
    const bool isKnown = info && std::ranges::all_of(info->devices, [&](const sync::DeviceInfo& device) {
        return device.id == room.client().deviceId() || room.memberOf(device.id).has_value();
    });
    return isKnown ? std::optional(room.view().rules().membersOf(circle)) : std::nullopt;
}

bool isSameRecord(const casework::RecordContent& one, const casework::RecordContent& other)
{
    return one.kind == other.kind && casework::isSame({one.fields}, {other.fields});
}

/// What the meeting changed is brought where nobody else reads; else only what is new, among those who were there, and
/// the rest is left. Nothing: the circle could not be made. A change of no circle: there is nothing to bring.
std::optional<casework::CircleChange> changeOf(
    CaseRoom& home, const TakenCircle* taken, TakenCircle& now, std::vector<casework::RecordId>& left)
{
    casework::CircleChange change{now.home, taken ? taken->content : CircleContent(), now.content};
    casework::forgetDevices(change.before);
    casework::forgetDevices(change.after);
    const auto readers = now.home.isNull() ? std::nullopt : readersOf(home, now.home);
    if (readers && std::ranges::includes(now.readers, *readers))
        return change;
    for (const auto& [id, record] : change.before) {
        const auto after = change.after.find(id);
        if (after == change.after.end() || !isSameRecord(record, after->second))
            left.push_back(id);
    }
    std::erase_if(change.after, [&](const auto& record) {
        return change.before.contains(record.first) || home.view().head(record.first).has_value();
    });
    change.before.clear();
    const bool isNews = std::ranges::any_of(
        change.after, [](const auto& record) { return record.second.kind != casework::RecordKind::Member; });
    if (!isNews && !now.home.isNull())
        return casework::CircleChange{};
    const auto made = home.createCircle(now.card);
    if (!made)
        return {};
    now.home = *made;
    change.circle = *made;
    return change;
}

/// A drawing whose picture cannot come along stays in the meeting's page.
void leaveWithout(casework::CircleChange& change, const std::vector<casework::RecordId>& without,
    std::vector<casework::RecordId>& left)
{
    for (const casework::RecordId& id : without) {
        left.push_back(id);
        change.after.erase(id);
        if (const auto before = change.before.find(id); before != change.before.end())
            change.after.emplace(id, before->second);
    }
}

} // namespace

std::set<std::string> picturesOf(const std::vector<TakenCircle>& circles)
{
    std::set<std::string> names;
    for (const TakenCircle& circle : circles) {
        for (const auto& one : circle.content) {
            casework::RecordContent record = one.second;
            names.insert(pictureName(pictureField(record)));
        }
    }
    return names;
}

bool fetchPictures(CaseRoom& room, const std::set<std::string>& known)
{
    int missing = 0;
    for (const auto& [head, drawing] : room.view().all<casework::Drawing>()) {
        const sync::CircleId circle = syncCircle(head.key.circle);
        const auto reference = sync::AttachmentReference::fromText(drawing.attachment.toStdString());
        if (!reference || drawing.withdrawn || known.contains(drawing.attachment.toStdString()))
            continue;
        const auto progress = room.client().attachmentProgress(circle, *reference);
        const bool isHere = progress && progress->state != sync::AttachmentProgress::State::Fetching;
        missing += isHere ? 0 : 1;
        if (!progress && missing <= kFetchesAtOnce)
            room.client().fetchAttachment(circle, *reference);
    }
    return missing == 0;
}

std::vector<TakenCircle> TakenCircle::of(CaseRoom& home)
{
    home.view().flush();
    std::vector<TakenCircle> circles;
    std::size_t bytesLeft = kMaxPictureBytes;
    for (const CircleId& circle : home.view().rules().circles()) {
        const auto info = home.client().circle(syncCircle(circle));
        CircleCard card = home.card(circle);
        if (!info || info->role != sync::Role::Host || card.people.empty() || card.members() != readersOf(home, circle))
            continue;
        circles.push_back({circle, {}, std::move(card), {}, casework::contentOf(home.view(), circle)});
        casework::cutToLimits(circles.back().content);
        casework::forgetDevices(circles.back().content);
        collectPictures(circles.back(), home, circle, {}, bytesLeft);
    }
    return circles;
}

bool TakenCircle::unpack(std::vector<TakenCircle>& circles, CaseRoom& local, vault::CaseStore& store)
{
    vault::Batch batch;
    for (TakenCircle& circle : circles) {
        const auto made = local.createCircle(circle.card);
        crdt::Document* document = made ? local.client().document(syncCircle(*made)) : nullptr;
        if (!document)
            return false;
        circle.local = *made;
        // A picture that does not come along is looked at on the child's page.
        static_cast<void>(givePictures(circle.content, circle.pictures, local, circle.local, {}));
        casework::writeContent(*document, circle.content);
        batch.putSetting(settingOf(kTaken, circle), written(circle));
    }
    local.view().flush();
    local.client().flush();
    batch.putSetting(std::string(kWhole), {1});
    return !local.troubles().notKept() && store.commit(batch);
}

std::optional<std::vector<TakenCircle>> TakenCircle::kept(vault::CaseStore& store)
{
    const auto settings = store.settings();
    if (!settings || !settings->contains(std::string(kWhole)))
        return {};
    std::vector<TakenCircle> circles;
    for (const auto& [key, value] : *settings) {
        if (!key.starts_with(kTaken))
            continue;
        auto circle = read(value);
        if (!circle)
            return {};
        circles.push_back(std::move(*circle));
    }
    return circles;
}

std::optional<std::vector<TakenCircle>> TakenCircle::now(CaseRoom& local, const std::vector<TakenCircle>& kept)
{
    local.view().flush();
    std::vector<TakenCircle> circles;
    std::size_t bytesLeft = kMaxPictureBytes;
    for (const sync::CircleInfo& info : local.client().circles()) {
        const CircleId circle = caseworkCircle(info.id);
        crdt::Document* document = local.client().document(info.id);
        CircleCard card = local.card(circle);
        if (info.removed || !info.caughtUp || !document || card.people.empty())
            return {};
        const auto known = std::ranges::find(kept, circle, &TakenCircle::local);
        circles.push_back({known == kept.end() ? CircleId() : known->home, circle, std::move(card),
            local.view().rules().membersOf(circle), casework::contentOf(local.view(), circle)});
        if (known != kept.end())
            casework::keepUnreadable(circles.back().content, *document, known->content);
        collectPictures(
            circles.back(), local, circle, known == kept.end() ? CircleContent() : known->content, bytesLeft);
    }
    const bool isWhole = std::ranges::all_of(kept, [&](const TakenCircle& taken) {
        return std::ranges::find(circles, taken.local, &TakenCircle::local) != circles.end();
    });
    return isWhole ? std::optional(std::move(circles)) : std::nullopt;
}

std::optional<BroughtHome> bringHome(
    CaseRoom& home, vault::CaseStore& store, const std::vector<TakenCircle>& before, std::vector<TakenCircle>& now)
{
    home.view().flush();
    const auto settings = store.settings();
    if (!settings)
        return {};
    std::vector<casework::CircleChange> changes;
    std::vector<casework::RecordId> left;
    std::vector<CircleContent> bases; ///< Of each circle in `now`.
    vault::Batch beginning;
    for (TakenCircle& circle : now) {
        std::optional<TakenCircle> brought;
        if (const auto known = settings->find(settingOf(kBrought, circle)); known != settings->end()) {
            brought = read(known->second);
            if (!brought)
                return {};
            circle.home = brought->home;
        }
        const auto taken = std::ranges::find(before, circle.local, &TakenCircle::local);
        const TakenCircle* base = brought ? &*brought : taken != before.end() ? &*taken : nullptr;
        auto change = changeOf(home, base, circle, left);
        if (!change)
            return {};
        bases.push_back(base ? base->content : CircleContent());
        beginning.putSetting(
            settingOf(kBrought, circle), written({circle.home, circle.local, {}, {}, bases.back(), {}}));
        if (!change->circle.isNull())
            changes.push_back(std::move(*change));
    }
    // Which circle is whose is known before anything is written, whatever happens then.
    if (!store.commit(beginning))
        return {};
    for (casework::CircleChange& change : changes) {
        const auto circle = std::ranges::find(now, change.circle, &TakenCircle::home);
        CircleContent known = change.before;
        for (const auto& [id, record] : change.after) {
            if (home.view().head(id))
                known.emplace(id, record); // is there already, with its picture
        }
        leaveWithout(change, givePictures(change.after, circle->pictures, home, change.circle, known), left);
    }
    BroughtHome report = casework::bringHome(home.view(), std::move(changes));
    report.left.insert(report.left.end(), left.begin(), left.end());
    home.client().flush();
    vault::Batch end;
    for (std::size_t i = 0; i < now.size(); ++i) {
        CircleContent content = now[i].content;
        for (const casework::RecordId& id : report.left) { // To be brought another time.
            content.erase(id);
            if (const auto base = bases[i].find(id); base != bases[i].end())
                content.emplace(id, base->second);
        }
        end.putSetting(
            settingOf(kBrought, now[i]), written({now[i].home, now[i].local, {}, {}, std::move(content), {}}));
    }
    const bool isKept = !home.troubles().notKept() && store.commit(end);
    return isKept ? std::optional(std::move(report)) : std::nullopt;
}

void closeBooks(vault::CaseStore& store, const std::vector<TakenCircle>& now)
{
    vault::Batch batch;
    for (const TakenCircle& circle : now)
        batch.putSetting(settingOf(kBrought, circle), {0}); // is no circle: bringHome() refuses
    static_cast<void>(store.commit(batch)); // else an old copy of the meeting's page would add what is new in it
}

} // namespace kudelma::app
