// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"

#include <QTimer>

#include <set>

namespace kudelma::app {

/// Thinking aloud at a meeting leaves no trace that nobody wanted: this person's own sketches that were not kept go
/// when the meeting has ended, each from the device of whoever thought of them. As a step of undo. It lives as long as
/// the room.
class SketchSweep : public QObject
{
    Q_OBJECT

public:
    /// The one of this room; made when it is first asked for.
    static SketchSweep& of(CaseRoom& room);

    /// Takes away what goes with the end of this meeting.
    void sweep(const casework::RecordId& meeting);

private:
    explicit SketchSweep(CaseRoom& room);
    void look();

    CaseRoom& m_room;
    std::set<casework::RecordId> m_swept; ///< Meetings that have ended: what is brought back stays.
    QTimer m_settle; ///< Not while the case is just telling of a change.
};

} // namespace kudelma::app
