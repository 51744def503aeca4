// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "casework/page_content.h"

#include <functional>
#include <map>
#include <string>

namespace kudelma::vault {
class CaseStore;
}

namespace kudelma::app {

/// A circle of a child's page on the way into a meeting without internet and back.
struct TakenCircle
{
    casework::CircleId home; ///< Null: was made in the meeting.
    casework::CircleId local; ///< Null: not made yet.
    CircleCard card;
    casework::CircleContent content;
    std::map<std::string, sync::Bytes> pictures = {}; ///< Of drawings, by what the record says; those that are here.

    /// The circles whose shared document this person writes; what they only read stays.
    [[nodiscard]] static std::vector<TakenCircle> of(CaseRoom& home);
    /// Makes the circles in the page of the meeting, and keeps what they held: `local` is set. False: not all of it.
    [[nodiscard]] static bool unpack(std::vector<TakenCircle>& circles, CaseRoom& local, vault::CaseStore& store);
    /// What unpack() kept. Nothing where it cannot be read.
    [[nodiscard]] static std::optional<std::vector<TakenCircle>> kept(vault::CaseStore& store);
    /// How all circles stand in the page of the meeting now; those that were made there have no `home`.
    [[nodiscard]] static std::vector<TakenCircle> now(CaseRoom& local, const std::vector<TakenCircle>& kept);
};

/// Asks for the pictures of drawings that are not on this device; `done` comes once for each, later. Answers how many.
int fetchPictures(CaseRoom& room, const std::function<void()>& done);

/// Writes what changed from `before` to `now` into the child's page. What is there already is not written twice.
/// Nothing: a circle could not be made, and what was written stays.
[[nodiscard]] std::optional<casework::BroughtHome> bringHome(
    CaseRoom& home, const std::vector<TakenCircle>& before, std::vector<TakenCircle> now);

} // namespace kudelma::app
