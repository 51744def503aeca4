// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/sketch_sweep.h"

#include "meeting/thought_rules.h"

namespace kudelma::app {

using casework::RecordId;

SketchSweep& SketchSweep::of(CaseRoom& room)
{
    auto* sweep = room.findChild<SketchSweep*>({}, Qt::FindDirectChildrenOnly);
    return sweep ? *sweep : *new SketchSweep(room);
}

SketchSweep::SketchSweep(CaseRoom& room)
    : QObject(&room)
    , m_room(room)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &SketchSweep::look);
    connect(&room.view(), &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(casework::RecordKind::Meeting))
            m_settle.start();
    });
    m_settle.start();
}

void SketchSweep::look()
{
    for (const auto& [head, meeting] : m_room.view().all<casework::Meeting>()) {
        if (meeting.state != casework::MeetingState::Closed)
            m_swept.erase(head.id);
        else if (!m_swept.contains(head.id))
            sweep(head.id);
    }
}

void SketchSweep::sweep(const RecordId& meeting)
{
    m_swept.insert(meeting);
    std::vector<RecordId> gone;
    for (const auto& [head, hypothesis] : m_room.view().all<casework::Hypothesis>()) {
        const bool isOwn = head.writable && head.createdBy == m_room.self();
        if (isOwn && meeting::goesWith(m_room.view(), head, hypothesis, meeting))
            gone.push_back(head.id);
    }
    if (gone.empty())
        return;
    static_cast<void>(m_room.editor().together([&]() -> casework::Result<void> {
        // One that cannot go does not keep the others.
        for (const RecordId& sketch : gone)
            static_cast<void>(m_room.editor().remove(sketch, casework::Pointers::Detach));
        return {};
    }));
    m_room.client().flush();
}

} // namespace kudelma::app
