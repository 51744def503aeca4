// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

namespace kudelma::sync::simulation {

/// What came of one life.
struct Verdict
{
    std::string fault; ///< Empty: all promises were kept.
    std::string digest; ///< The same seed gives the same digest in every run.
    int removals = 0; ///< Devices that were taken out and did not come back, and were then tried as attackers.
    int restored = 0; ///< Devices that went on from an old copy of their vault.
    int takenBack = 0; ///< Steps that their writers undid, or did again.
    bool warned = false; ///< The server was set back, and somebody was told.
};

/// One random life of two circles from a seed: the team's, and the one with the family's guests. Client core and relay
/// are the real ones in this process; time, network, disk and randomness are the seed's. The network comes and goes,
/// days pass, the server is killed and its disk is slow, devices crash, are switched off, go on from an old copy,
/// show a wrong time; people take back what they wrote, and take that back; keys change, people are taken out and come
/// back, roles change. In every fourth life the server is set back to an old copy of its disk once. `isCrowd`: with
/// eight devices.
///
/// What must hold at the end:
///  - everybody in a circle has the same document, and every letter and word that was stored is in it once, but those
///    that their writer took back, which are not in it (claim 23);
///  - nobody was put aside and no alarm was raised; only after the server was set back somebody is warned instead, if
///    what it forgot did not come back to it (14), and who goes on from an old copy may be told that there is a twin;
///  - who was taken out cannot read what was written afterwards: not on the device, and not with all keys of its vault
///    and the server's whole log (24);
///  - no byte of the team's circle was sent to a guest (25);
///  - nothing hangs on what the devices' clocks show (22).
[[nodiscard]] Verdict live(std::uint64_t seed, int steps, bool isCrowd = false);

/// All randomness of the process, keys and nonces too, comes from what seedEverything() is given from then on. Before
/// crypto::initialise().
void takeOverRandomness();
void seedEverything(std::uint64_t seed);

} // namespace kudelma::sync::simulation
