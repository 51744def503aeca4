// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/child/case_desk.h"

namespace kudelma::app {

CaseDesk::CaseDesk(CaseRoom& room, Appearance&, QObject* parent)
    : QObject(parent)
    , m_room(room)
{ }

CaseDesk::~CaseDesk() = default;

} // namespace kudelma::app
