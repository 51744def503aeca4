// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/picture_keeper.h"

#include "app/core/ids.h"

#include <algorithm>

namespace kudelma::app {

PictureKeeper::PictureKeeper(casework::CaseView& view, sync::SyncClient& client, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_client(client)
{
    connect(&view, &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Drawing))
            look();
    });
    look();
}

void PictureKeeper::look()
{
    std::map<casework::RecordId, Picture> now;
    for (const auto& [head, drawing] : m_view.all<casework::Drawing>()) {
        if (!drawing.withdrawn && !drawing.attachment.isEmpty())
            now.emplace(head.id, Picture{head.key, drawing.attachment.toStdString()});
    }
    const std::string_view root = casework::rootName(casework::RecordKind::Drawing);
    for (const auto& known : m_known) {
        const Picture& picture = known.second;
        const auto same = now.find(known.first);
        const bool isGone = same == now.end() || same->second.reference != picture.reference;
        const bool isNamed = std::ranges::any_of(
            now, [&picture](const auto& other) { return other.second.reference == picture.reference; });
        // Where the whole document went, its circle takes care of itself; unreadable is not gone.
        const casework::Source* source = m_view.source(picture.key);
        if (isGone && !isNamed && source && !source->document->map(root).contains(known.first.text().toStdString()))
            letGo(picture);
    }
    m_known = std::move(now);
}

/// The device that put it there takes it from the server too: whoever undoes an addition has it nowhere else to do so.
void PictureKeeper::letGo(const Picture& picture)
{
    const auto reference = sync::AttachmentReference::fromText(picture.reference);
    if (!reference)
        return;
    const sync::CircleId circle = syncCircle(picture.key.circle);
    if (reference->author == m_client.deviceId())
        m_client.eraseAttachment(circle, *reference);
    else
        static_cast<void>(m_client.forgetAttachment(circle, *reference)); // else it goes with the page
}

} // namespace kudelma::app
