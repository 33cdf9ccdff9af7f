#include "kernels/WeightMemory.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <new>
#include <utility>
#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace qs::kernels {

namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20, kSlabBytes = std::size_t{8} << 20;
// Smaller blocks come from malloc, as everything does under sanitizers, which are to see where one ends.
#if defined(__linux__) && !defined(QS_SANITIZED)
constexpr std::size_t kSmallestInSlab = std::size_t{64} << 10;
#else
constexpr std::size_t kSmallestInSlab = SIZE_MAX;
#endif

// Between blocks: weights of many layers are a multiple of 4096 bytes long, and what is read together should
// not lie that far apart.
constexpr std::size_t kGap = 128;

// Blocks are cut off one after the other; the memory goes back with the last of them.
struct Slab {
    char* data;
    std::size_t bytes, used = 0;
    std::atomic<int> users{1};
};

void release(Slab* slab) noexcept {
    if (slab == nullptr || slab->users.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
    std::free(slab->data);
    delete slab;
}

// What stands before every block.
struct alignas(64) Header {
    Slab* slab; // or nullptr: the block is malloc's own
};

// The slab that the thread cuts from.
struct Current {
    Slab* slab = nullptr;
    ~Current() {
        release(slab);
        slab = nullptr;
    }
};
thread_local Current current;

Slab* newSlab(std::size_t bytes) {
    bytes = (std::max(bytes, kSlabBytes) + kHugePage - 1) / kHugePage * kHugePage;
    auto* data = static_cast<char*>(std::aligned_alloc(kHugePage, bytes));
    if (data == nullptr) throw std::bad_alloc();
#if defined(__linux__)
    madvise(data, bytes, MADV_HUGEPAGE); // a wish
#endif
    try {
        return new Slab{data, bytes};
    } catch (...) {
        std::free(data);
        throw;
    }
}

} // namespace

void* takeWeightMemory(std::size_t bytes) {
    if (bytes > SIZE_MAX / 2) throw std::bad_alloc();
    const std::size_t whole = sizeof(Header) + (bytes + 63) / 64 * 64 + kGap;
    Slab* slab = nullptr;
    char* block;
    if (whole < kSmallestInSlab) {
        block = static_cast<char*>(std::aligned_alloc(alignof(Header), whole));
        if (block == nullptr) throw std::bad_alloc();
    } else {
        slab = current.slab;
        if (slab == nullptr || slab->bytes - slab->used < whole) {
            slab = newSlab(whole);
            release(std::exchange(current.slab, slab));
        }
        block = slab->data + slab->used;
        slab->used += whole;
        slab->users.fetch_add(1, std::memory_order_relaxed);
    }
    new (block) Header{slab};
    return block + sizeof(Header);
}

void freeWeightMemory(void* block) noexcept {
    char* begin = static_cast<char*>(block) - sizeof(Header);
    Slab* slab = reinterpret_cast<Header*>(begin)->slab;
    if (slab != nullptr)
        release(slab);
    else
        std::free(begin);
}

} // namespace qs::kernels
