#include "graph/StorageCache.h"

#include <array>
#include <cstdlib>
#include <new>

namespace qs {

namespace {

// Smaller blocks are malloc's business: it keeps them in its own lists and never unmaps them.
constexpr std::size_t kSmallestCached = std::size_t{32} << 10;
constexpr std::size_t kLargestCached = std::size_t{64} << 20;
constexpr std::size_t kCacheBytes = std::size_t{192} << 20;
constexpr std::size_t kAlignment = 64;

struct Cache {
    std::array<StorageBlock, 32> blocks{}; // the oldest first
    std::size_t count = 0, bytes = 0;

    ~Cache();
    void clear() noexcept {
        for (std::size_t i = 0; i < count; ++i)
            std::free(blocks[i].data);
        count = bytes = 0;
    }
    StorageBlock remove(std::size_t i) noexcept {
        const StorageBlock block = blocks[i];
        bytes -= block.bytes;
        --count;
        for (; i < count; ++i)
            blocks[i] = blocks[i + 1];
        return block;
    }
};

thread_local Cache cache;
// Tensors of static storage duration may outlive their thread's cache. Not a member: a write to an object in
// its destructor need not happen.
thread_local bool alive = true;

Cache::~Cache() {
    alive = false;
    clear();
}

} // namespace

StorageBlock takeStorage(std::size_t bytes) {
    if (bytes >= kSmallestCached && bytes <= kLargestCached && alive) {
        // The best fit, and of equal ones the latest; not more than a quarter is wasted.
        std::size_t best = cache.count;
        for (std::size_t i = cache.count; i-- > 0;) {
            const std::size_t size = cache.blocks[i].bytes;
            if (size < bytes || size - bytes > bytes / 4) continue;
            if (best == cache.count || size < cache.blocks[best].bytes) best = i;
        }
        if (best != cache.count) return cache.remove(best);
    }
    void* data = std::aligned_alloc(kAlignment, bytes);
    if (data == nullptr) throw std::bad_alloc();
    return {data, bytes};
}

void returnStorage(const StorageBlock& block) noexcept {
    if (block.bytes < kSmallestCached || block.bytes > kLargestCached || !alive) {
        std::free(block.data);
        return;
    }
    while (cache.count == cache.blocks.size() || (cache.count > 0 && cache.bytes + block.bytes > kCacheBytes))
        std::free(cache.remove(0).data);
    cache.blocks[cache.count++] = block;
    cache.bytes += block.bytes;
}

} // namespace qs
