// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "casework/page_content.h"

#include <map>
#include <set>
#include <string>

namespace kudelma::vault {
class CaseStore;
}

namespace kudelma::app {

/// A circle of a child's page on the way into a meeting without internet and back.
struct TakenCircle
{
    casework::CircleId home; ///< Null: was made in the meeting, and is not at home yet.
    casework::CircleId local; ///< Null: not made yet.
    CircleCard card;
    casework::Members readers = {}; ///< In the meeting: the card's people, and whoever else's device is in it.
    casework::CircleContent content;
    std::map<std::string, sync::Bytes> pictures = {}; ///< Of drawings, by what the record says; those that are here.

    /// The circles of which this device is the host and in which nobody else reads than its card says; the meeting's
    /// would be others' matter else.
    [[nodiscard]] static std::vector<TakenCircle> of(CaseRoom& home);
    /// Makes the circles in the page of the meeting, and keeps what they held: `local` is set. False: not all of it.
    [[nodiscard]] static bool unpack(std::vector<TakenCircle>& circles, CaseRoom& local, vault::CaseStore& store);
    /// What unpack() kept. Nothing where it cannot be read, or was not finished.
    [[nodiscard]] static std::optional<std::vector<TakenCircle>> kept(vault::CaseStore& store);
    /// How all circles stand in the page of the meeting now. Nothing while one of them is not here as its server has
    /// it: what is not seen must not be taken for gone.
    [[nodiscard]] static std::optional<std::vector<TakenCircle>> now(
        CaseRoom& local, const std::vector<TakenCircle>& kept);
};

/// What the drawings in these circles name as their pictures.
[[nodiscard]] std::set<std::string> picturesOf(const std::vector<TakenCircle>& circles);
/// Asks for the pictures of drawings that are not on this device, some at a time: to be called again, about once a
/// second. True: all are. Not for `known`: they were taken along, and the meeting's server never had them.
bool fetchPictures(CaseRoom& room, const std::set<std::string>& known);

/// Writes what changed from `before` to `now` into the child's page, and keeps there what was brought, so that
/// bringing it again after something failed adds only what is new. Sets `home` of the circles in `now`. Where somebody
/// reads at home who was not in the meeting's circle, what is new goes into a new circle of the meeting's people.
/// Nothing: not all could be written.
[[nodiscard]] std::optional<casework::BroughtHome> bringHome(
    CaseRoom& home, vault::CaseStore& store, const std::vector<TakenCircle>& before, std::vector<TakenCircle>& now);

/// The page of the meeting is destroyed: an old copy of it brings nothing home any more.
void closeBooks(vault::CaseStore& store, const std::vector<TakenCircle>& now);

} // namespace kudelma::app
