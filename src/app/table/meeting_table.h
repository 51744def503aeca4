// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/case_room.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kudelma::app {

/// The meeting workspace of a team device.
class MeetingTable : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App has it")

public:
    MeetingTable(CaseRoom& room, Appearance& appearance, const QByteArray& meetingTemplate,
        const casework::RecordId& meeting, QObject* parent = nullptr);
    ~MeetingTable() override;

private:
    CaseRoom& m_room;
};

} // namespace kudelma::app
