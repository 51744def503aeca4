// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/start/home_desk.h"

namespace kudelma::app {

HomeDesk::HomeDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{ }

HomeDesk::~HomeDesk() = default;

bool HomeDesk::loadPractice()
{
    return false;
}

} // namespace kudelma::app
