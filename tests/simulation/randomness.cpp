// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "simulation/life.h"

#include <sodium.h>

#include <sys/mman.h>

#include <cstring>
#include <random>

// To keep memory from being swapped takes a third of a life's time and plays no part in it: here it is not done. These
// stand before the C library's own.
extern "C" int mlock(const void*, size_t) noexcept
{
    return 0;
}
extern "C" int munlock(const void*, size_t) noexcept
{
    return 0;
}

namespace kudelma::sync::simulation {

namespace {

std::mt19937_64& engine()
{
    static std::mt19937_64 engine;
    return engine;
}

void fill(void* target, std::size_t size)
{
    auto* bytes = static_cast<unsigned char*>(target);
    for (std::size_t at = 0; at < size; at += sizeof(std::uint64_t)) {
        const std::uint64_t number = engine()();
        std::memcpy(bytes + at, &number, std::min(sizeof number, size - at));
    }
}

} // namespace

void takeOverRandomness()
{
    static randombytes_implementation seeded{};
    seeded.implementation_name = [] { return "of the seed"; };
    seeded.random = [] { return std::uint32_t(engine()()); };
    seeded.buf = [](void* target, std::size_t size) { fill(target, size); };
    randombytes_set_implementation(&seeded);
}

void seedEverything(std::uint64_t seed)
{
    engine().seed(seed);
}

} // namespace kudelma::sync::simulation
