// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/relay_load/line.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace kudelma::load {

class Attacker;

/// A thousand clients that mean harm, a quarter each: they flood with nonsense, never finish their requests, come from
/// pages that may not connect, or sign in and guess invitations. Whoever is thrown out comes again.
class Attackers
{
public:
    Attackers(Loop&, std::uint16_t port);
    ~Attackers();

    void step(Nanoseconds at); ///< Call it often.
    [[nodiscard]] std::string summary() const;

private:
    std::vector<std::unique_ptr<Attacker>> m_all;
    Nanoseconds m_steppedAt = 0;
};

} // namespace kudelma::load
