// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crypto/spoken_code.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace kudelma::sync {

/// What a person typed, without the blanks and hyphens between; empty: no spoken code.
[[nodiscard]] std::optional<QString> spokenDigits(const QString& typed);

using SpokenLink = std::function<void(std::optional<crypto::InvitationLink>)>;
/// The link of these digits at this server, on the day of the server's clock; see crypto::linkOfSpoken(). Works in the
/// background, and answers in the program's first thread, where `context` lives, or never when that is gone. Empty:
/// these are no digits.
void makeSpokenLink(
    const QString& digits, const QUrl& server, std::int64_t serverMs, QObject* context, SpokenLink done);

} // namespace kudelma::sync
