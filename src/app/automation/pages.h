// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/app.h"

#include <QJsonObject>

#include <optional>

#include <tl/expected.hpp>

namespace kudelma::app {

/// The pages for a child's words, as the screens that have them use them: at the page or table that is open, else at
/// the meeting that this device is a guest of. Each answers the key of what was written; a refusal is an error.
///
/// Who may read is said by `circle`, or as a child answers it on the screens: `who` ("worker", "team", "these",
/// "meeting") and `faces` (members), whom the wishes in `more` (never, askFirst, withoutName) may narrow down.
///
/// `request`: instrument, zone, person (record), circle or who, page (the words), more (further fields of a voice). An
/// instrument that is a story takes the zone for its prompt and `speaker` (of StoryBoard::speakersFor); rings take
/// `about`, whose face stands there; "scale" takes `value`, or `face` and of how many `faces`, in `more`.
[[nodiscard]] tl::expected<QVariant, QString> tellOnPage(App& app, const QJsonObject& request);
/// `request`: draw (what its maker says of it), instrument, zone, person, circle or who, more: a few lines and a
/// sticker. Answers the key of the words that go with it; the picture follows once it is sealed.
[[nodiscard]] tl::expected<QVariant, QString> drawOnPad(App& app, const QJsonObject& request);
/// Looks at a drawing, as a screen does that shows it. `request`: picture (record), file, into which it is written as
/// it was kept. Empty: it is not here yet.
[[nodiscard]] std::optional<tl::expected<QVariant, QString>> lookAtPicture(App& app, const QJsonObject& request);
/// A letter to the guest. `request`: mail (words of the letter), answer. Answers true; empty: it has not come yet.
[[nodiscard]] std::optional<tl::expected<QVariant, QString>> answerMail(App& app, const QJsonObject& request);
/// That somebody agrees to a frame of a story. `request`: agree (frame), instrument, person, by, mark.
[[nodiscard]] tl::expected<QVariant, QString> agreeToFrame(App& app, const QJsonObject& request);
/// Keys of what leans on words that were taken back.
[[nodiscard]] tl::expected<QVariant, QString> leaningOn(App& app);

} // namespace kudelma::app
