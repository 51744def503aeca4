// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "meeting/voice_pack.h"

namespace kudelma::app {

/// The pages for children's words that are built into the program (assets/voice), read once.
[[nodiscard]] const meeting::VoicePack& voiceContent();

} // namespace kudelma::app
