// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "crypto/process_hardening.h"

#include <sodium.h>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif
#if defined(__linux__)
#include <sys/prctl.h>
#endif

#include <array>
#include <limits>

namespace kudelma::crypto {

Hardening hardenProcess()
{
    Hardening result;
#if defined(__unix__) || defined(__APPLE__)
    const rlimit none{0, 0};
    rlimit cores{};
    result.noCoreDumps
        = setrlimit(RLIMIT_CORE, &none) == 0 && getrlimit(RLIMIT_CORE, &cores) == 0 && cores.rlim_cur == 0;
    rlimit locks{};
    if (getrlimit(RLIMIT_MEMLOCK, &locks) == 0) {
        result.lockableBytes = locks.rlim_cur == RLIM_INFINITY ? std::numeric_limits<std::size_t>::max()
                                                               : static_cast<std::size_t>(locks.rlim_cur);
    }
#endif
#if defined(__linux__)
    // A limit of zero does not stop a core that is piped to a helper program; not being dumpable does.
    result.notInspectable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
#endif
    // sodium_malloc() goes on silently when it cannot lock, so the lock is tried where failure shows.
    static std::array<unsigned char, 64> probe;
    result.memoryLocks = sodium_mlock(probe.data(), probe.size()) == 0;
    if (result.memoryLocks)
        sodium_munlock(probe.data(), probe.size());
    return result;
}

} // namespace kudelma::crypto
