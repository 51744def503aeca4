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

/// One setting for each circle: ids of the circle at home and in the meeting, then what it held, as a document.
constexpr std::string_view kSetting = "local/taken/";
constexpr std::size_t kIdBytes = 16;

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

void add(BroughtHome& sum, const BroughtHome& part)
{
    sum.added += part.added;
    sum.changed += part.changed;
    sum.removed += part.removed;
    sum.overruled.insert(sum.overruled.end(), part.overruled.begin(), part.overruled.end());
    sum.left.insert(sum.left.end(), part.left.begin(), part.left.end());
}

/// The field of a drawing's record that names its picture; null: it has none.
casework::RawValue* pictureField(casework::RecordContent& record)
{
    const auto isField = [](const auto& field) { return field.first == "attachment"; };
    const auto found = std::ranges::find_if(record.fields, isField);
    return record.kind == casework::RecordKind::Drawing && found != record.fields.end() ? &found->second : nullptr;
}

std::string pictureName(const casework::RawValue* field)
{
    const auto* any = field ? std::get_if<crdt::Any>(&field->value) : nullptr;
    return any && any->string() ? *any->string() : std::string();
}

/// Attachments are of one circle: what goes into another is given its pictures anew.
void collectPictures(TakenCircle& circle, CaseRoom& room, const CircleId& from)
{
    for (auto& [id, record] : circle.content) {
        const std::string name = pictureName(pictureField(record));
        const auto reference = sync::AttachmentReference::fromText(name);
        auto content = reference ? room.client().attachment(syncCircle(from), *reference) : std::nullopt;
        if (content)
            circle.pictures.emplace(name, std::move(*content));
    }
}

/// Not of records that name the same picture in `before`. One that is not on this device stays behind.
void givePictures(TakenCircle& circle, CaseRoom& room, const CircleId& to, const CircleContent& before)
{
    for (auto& [id, record] : circle.content) {
        casework::RawValue* field = pictureField(record);
        const auto picture = circle.pictures.find(pictureName(field));
        const auto old = before.find(id);
        const bool isOld = old != before.end() && field
            && std::ranges::any_of(old->second.fields,
                [&](const auto& known) { return known.first == "attachment" && isSame(known.second, *field); });
        const auto there = picture == circle.pictures.end() || isOld
            ? sync::Result<sync::AttachmentReference>(tl::unexpected(sync::Error{}))
            : room.client().attach(syncCircle(to), picture->second);
        if (there)
            *field = {crdt::Any(there->toText())};
    }
}

bool isKnown(CaseRoom& room, const CircleContent& content)
{
    return std::ranges::all_of(content, [&](const auto& record) { return room.view().head(record.first).has_value(); });
}

} // namespace

int fetchPictures(CaseRoom& room, const std::function<void()>& done)
{
    int asked = 0;
    for (const auto& [head, drawing] : room.view().all<casework::Drawing>()) {
        const sync::CircleId circle = syncCircle(head.key.circle);
        const auto reference = sync::AttachmentReference::fromText(drawing.attachment.toStdString());
        if (!reference || room.client().attachment(circle, *reference))
            continue;
        ++asked;
        room.client().fetchAttachment(circle, *reference, [done](const sync::Result<void>&) { done(); });
    }
    return asked;
}

std::vector<TakenCircle> TakenCircle::of(CaseRoom& home)
{
    home.view().flush();
    std::vector<TakenCircle> circles;
    for (const CircleId& circle : home.view().rules().circles()) {
        const casework::Source* source = home.view().writableSource(circle);
        CircleCard card = home.card(circle);
        if (source && !source->key.owner && !card.people.empty())
            circles.push_back({circle, {}, std::move(card), casework::contentOf(home.view(), circle)});
    }
    for (TakenCircle& circle : circles)
        collectPictures(circle, home, circle.home);
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
        givePictures(circle, local, circle.local, {});
        casework::writeContent(*document, circle.content);
        batch.putSetting(std::string(kSetting) + circle.local.text().toStdString(), written(circle));
    }
    local.view().flush();
    local.client().flush();
    return !local.troubles().notKept() && store.commit(batch);
}

std::optional<std::vector<TakenCircle>> TakenCircle::kept(vault::CaseStore& store)
{
    const auto settings = store.settings();
    if (!settings)
        return {};
    std::vector<TakenCircle> circles;
    for (const auto& [key, value] : *settings) {
        if (!key.starts_with(kSetting))
            continue;
        auto circle = read(value);
        if (!circle)
            return {};
        circles.push_back(std::move(*circle));
    }
    return circles;
}

std::vector<TakenCircle> TakenCircle::now(CaseRoom& local, const std::vector<TakenCircle>& kept)
{
    local.view().flush();
    std::vector<TakenCircle> circles;
    for (const CircleId& circle : local.view().rules().circles()) {
        const auto known = std::ranges::find(kept, circle, &TakenCircle::local);
        circles.push_back({known == kept.end() ? CircleId() : known->home, circle, local.card(circle),
            casework::contentOf(local.view(), circle)});
        collectPictures(circles.back(), local, circle);
    }
    return circles;
}

std::optional<BroughtHome> bringHome(
    CaseRoom& home, const std::vector<TakenCircle>& before, std::vector<TakenCircle> now)
{
    BroughtHome sum;
    home.view().flush();
    for (TakenCircle& circle : now) {
        CircleContent taken;
        casework::forgetDevices(circle.content);
        if (circle.home.isNull()) {
            if (isKnown(home, circle.content))
                continue;
            const auto made = home.createCircle(circle.card);
            if (!made)
                return {};
            circle.home = *made;
        } else if (const auto known = std::ranges::find(before, circle.local, &TakenCircle::local);
                   known != before.end()) {
            taken = known->content;
            casework::forgetDevices(taken);
        }
        givePictures(circle, home, circle.home, taken);
        add(sum, casework::bringHome(home.view(), circle.home, taken, circle.content));
    }
    home.view().flush();
    home.client().flush();
    return home.troubles().notKept() ? std::nullopt : std::optional(sum);
}

} // namespace kudelma::app
