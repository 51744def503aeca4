// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/meeting_template.h"

namespace kudelma::app {

/// The template in `json`, or the built-in weekly meeting when it is empty or not well-formed: a meeting must be able
/// to go on whatever a content pack holds. The built-in one is known to be good by a test.
[[nodiscard]] meeting::MeetingTemplate meetingOrder(const QByteArray& json = {});

} // namespace kudelma::app
