// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Words of a case pass through Qt's strings, the engine's, the documents: none of these wipes what it gives back, and
// no list of places would ever be complete. So whatever the program and its libraries give back is wiped there and then
// (claim 26). These stand before the C library's own; where there is another, or a sanitizer brings one, nothing is
// changed. Not in a library: it goes for a whole program.
#include <cstddef>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <cerrno>
#include <cstring>

extern "C" {

void __libc_free(void*);
void* __libc_malloc(std::size_t);
std::size_t malloc_usable_size(void*) noexcept;

namespace {

void wipe(void* memory, std::size_t size)
{
    std::memset(memory, 0, size);
    // The compiler knows that nobody reads it again, and would leave it.
    __asm__ volatile("" : : "r"(memory) : "memory");
}

} // namespace

void free(void* memory) noexcept
{
    if (!memory)
        return;
    const int before = errno;
    wipe(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = before;
}

/// Never leaves the old copy behind, nor the end of one that shrank.
void* realloc(void* memory, std::size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t present = malloc_usable_size(memory);
    if (size <= present && size >= present / 2) {
        wipe(static_cast<char*>(memory) + size, present - size);
        return memory;
    }
    void* moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(size, present));
    free(memory);
    return moved;
}

} // extern "C"

#endif
