// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kudelma::app {

/// manifest.txt of the guest page that was built together with this program (sync_server/guest/README.md).
extern const char* const kPageManifest;

} // namespace kudelma::app
