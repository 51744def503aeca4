// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/guest/guest_desk.h"

namespace kudelma::app {

GuestDesk::GuestDesk(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{ }

GuestDesk::~GuestDesk() = default;

void GuestDesk::open(const QString&) { }

void GuestDesk::leave() { }

} // namespace kudelma::app
