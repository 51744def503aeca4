// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/pen.h"
#include "app/core/troubles.h"
#include "app/drawings/drawing_desk.h"
#include "app/genogram/genogram_desk.h"
#include "app/models/case_lists.h"

#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// A child's page: genogram, own words, hypotheses, questions, steps, timeline, meetings.
class CaseDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.desk is the one")
    Q_PROPERTY(QString childName READ childName NOTIFY changed FINAL)
    Q_PROPERTY(QString nextMeeting READ nextMeeting NOTIFY changed FINAL)
    Q_PROPERTY(QString nextMeetingText READ nextMeetingText NOTIFY changed FINAL)
    Q_PROPERTY(int putAside READ putAside NOTIFY changed FINAL)
    Q_PROPERTY(bool online READ online NOTIFY connectionChanged FINAL)
    Q_PROPERTY(kudelma::app::Troubles* troubles READ troubles CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::CaseLists* lists READ lists CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::DrawingDesk* drawings READ drawings CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::GenogramDesk* genogram READ genogram CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::Pen* pen READ pen CONSTANT FINAL)

public:
    CaseDesk(CaseRoom& room, Appearance& appearance, QObject* parent = nullptr);
    ~CaseDesk() override;

    [[nodiscard]] QString childName() const;
    [[nodiscard]] QString nextMeeting() const; ///< Key of the meeting that is running or comes next; empty: none.
    [[nodiscard]] QString nextMeetingText() const;
    /// Entries from others that could not be trusted or read; shown, never dropped.
    [[nodiscard]] int putAside() const;
    [[nodiscard]] bool online() const;
    [[nodiscard]] Troubles* troubles() { return &m_room.troubles(); }
    [[nodiscard]] CaseLists* lists() { return &m_lists; }
    [[nodiscard]] DrawingDesk* drawings() { return &m_drawings; }
    [[nodiscard]] GenogramDesk* genogram() { return &m_genogram; }
    [[nodiscard]] Pen* pen() { return &m_pen; }

Q_SIGNALS:
    void changed();
    void connectionChanged();

private:
    [[nodiscard]] std::optional<casework::Stored<casework::Meeting>> next() const;

    CaseRoom& m_room;
    Pen m_pen;
    CaseLists m_lists;
    DrawingDesk m_drawings;
    GenogramDesk m_genogram;
};

} // namespace kudelma::app
