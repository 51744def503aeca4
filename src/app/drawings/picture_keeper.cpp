// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/drawings/picture_keeper.h"

#include "app/core/ids.h"

#include <algorithm>
#include <vector>

namespace kudelma::app {

PictureKeeper::PictureKeeper(
    casework::CaseView& view, sync::SyncClient& client, QObject* parent, std::chrono::milliseconds wait)
    : QObject(parent)
    , m_view(view)
    , m_client(client)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(wait);
    connect(&m_wait, &QTimer::timeout, this, &PictureKeeper::eraseWaiting);
    connect(&view, &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Drawing))
            look();
    });
    look();
}

PictureKeeper::~PictureKeeper()
{
    look(); // The view tells a turn late, and the page may be closed before it has.
    eraseWaiting();
}

void PictureKeeper::look()
{
    std::map<casework::RecordId, Picture> now;
    std::vector<Picture> withdrawn;
    for (const auto& [head, drawing] : m_view.all<casework::Drawing>()) {
        if (drawing.attachment.isEmpty())
            continue;
        Picture picture{head.key, drawing.attachment.toStdString()};
        if (drawing.withdrawn)
            withdrawn.push_back(std::move(picture));
        else
            now.emplace(head.id, std::move(picture));
    }
    for (const auto& one : now)
        m_waiting.erase(one.second.reference); // It came back.
    const std::string_view root = casework::rootName(casework::RecordKind::Drawing);
    const auto isNamed = [&now](const Picture& picture) {
        return std::ranges::any_of(
            now, [&picture](const auto& other) { return other.second.reference == picture.reference; });
    };
    for (const auto& known : m_known) {
        const Picture& picture = known.second;
        const auto same = now.find(known.first);
        const bool isGone = same == now.end() || same->second.reference != picture.reference;
        // Where the whole document went, its circle takes care of itself; unreadable is not gone.
        const casework::Source* source = m_view.source(picture.key);
        if (isGone && !isNamed(picture) && source
            && !source->document->map(root).contains(known.first.text().toStdString()))
            letGo(picture);
    }
    // What was taken back with its words is still in its record, also where a device hears of it only after a start.
    for (const Picture& picture : withdrawn) {
        if (!isNamed(picture) && !m_waiting.contains(picture.reference))
            letGo(picture);
    }
    m_known = std::move(now);
}

/// The device that put it there takes it from the server too: whoever undoes an addition has it nowhere else to do so.
void PictureKeeper::letGo(const Picture& picture)
{
    const auto reference = sync::AttachmentReference::fromText(picture.reference);
    if (!reference || !m_client.attachmentProgress(syncCircle(picture.key.circle), *reference))
        return;
    if (reference->author == m_client.deviceId()) {
        m_waiting.insert_or_assign(picture.reference, picture);
        m_wait.start();
    } else {
        // else it goes with the page
        static_cast<void>(m_client.forgetAttachment(syncCircle(picture.key.circle), *reference));
    }
}

void PictureKeeper::eraseWaiting()
{
    for (const auto& waiting : m_waiting) {
        if (const auto reference = sync::AttachmentReference::fromText(waiting.first))
            m_client.eraseAttachment(syncCircle(waiting.second.key.circle), *reference);
    }
    m_waiting.clear();
}

} // namespace kudelma::app
