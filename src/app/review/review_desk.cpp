// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/review/review_desk.h"

namespace kudelma::app {

ReviewDesk::ReviewDesk(CaseRoom& room, Appearance&, QObject* parent)
    : QObject(parent)
    , m_room(room)
{ }

ReviewDesk::~ReviewDesk() = default;

} // namespace kudelma::app
