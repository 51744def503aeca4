// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/picture_keeper.h"

#include "app/core/ids.h"

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
    for (const auto& [id, picture] : m_known) {
        const auto same = now.find(id);
        const bool isGone = same == now.end() || same->second.reference != picture.reference;
        const auto reference = sync::AttachmentReference::fromText(picture.reference);
        // Where the whole document went, its circle takes care of itself.
        if (isGone && reference && m_view.source(picture.key)) {
            // On its way to the server still, it cannot be let go of: then it goes with the page.
            static_cast<void>(m_client.forgetAttachment(syncCircle(picture.key.circle), *reference));
        }
    }
    m_known = std::move(now);
}

} // namespace kudelma::app
