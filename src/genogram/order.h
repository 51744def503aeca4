// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/model.h"

#include <memory>
#include <vector>

// Who stands left of whom. Private to the room.

namespace kudelma::genogram {

enum class Sifting : std::uint8_t { Once, Well };

/// Improves orders by moving blocks along their rows, once or for a fixed number of rounds; then also by turning the
/// blocks' members.
class Sifter
{
public:
    explicit Sifter(Model& model);
    ~Sifter();
    Sifter(const Sifter&) = delete;
    Sifter& operator=(const Sifter&) = delete;

    void improve(BlockRows& rows, Sifting sifting);
    [[nodiscard]] long long cost(const BlockRows& rows);

private:
    class Improver;
    std::unique_ptr<Improver> m_improver;
};

/// Part of the family that hangs on the rest by one line only, or not at all.
struct Limb
{
    int foot = -1; // the block by which it hangs
    int joint = -1; // the block on the other side; -1 for a family of its own
    std::vector<int> blocks{};
};
/// Seen from the index person, larger ones first.
[[nodiscard]] std::vector<Limb> findLimbs(const Model& model);
/// Improves the order further by sliding and turning whole limbs, a limited number of trials. Whether it did.
bool moveLimbs(Model& model, BlockRows& rows);

[[nodiscard]] NodeRows flatten(const Model& model, const BlockRows& rows);

/// The order of previous, with the new ones let in where they cost least.
/// For a few newcomers: the time grows with their number times the length of the rows.
[[nodiscard]] NodeRows continueFrom(const Model& model, const Layout& previous);

} // namespace kudelma::genogram
