// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/table/meeting_table.h"

namespace kudelma::app {

MeetingTable::MeetingTable(CaseRoom& room, Appearance&, const QByteArray&, const casework::RecordId&, QObject* parent)
    : QObject(parent)
    , m_room(room)
{ }

MeetingTable::~MeetingTable() = default;

} // namespace kudelma::app
