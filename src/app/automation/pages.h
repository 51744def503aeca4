// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/app.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace kudelma::app {

/// The pages for a child's words, as the screens that have them use them: at the page or table that is open, else at
/// the meeting that this device is a guest of. Each answers the key of what was written; a refusal is an error.
///
/// `request`: instrument, zone, person (record), circle, page (the words), more (further fields of a voice). An
/// instrument that is a story takes the zone for its prompt; "scale" takes `value` in `more`.
[[nodiscard]] tl::expected<QVariant, QString> tellOnPage(App& app, const QJsonObject& request);
/// `request`: draw (what its maker says of it), person, circle: a few lines and a sticker. Answers true; the picture
/// follows once it is sealed.
[[nodiscard]] tl::expected<QVariant, QString> drawOnPad(App& app, const QJsonObject& request);
/// Keys of what leans on words that were taken back.
[[nodiscard]] tl::expected<QVariant, QString> leaningOn(App& app);

} // namespace kudelma::app
