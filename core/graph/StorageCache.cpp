#include "graph/StorageCache.h"

#include <array>
#include <atomic>
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

std::atomic<std::int64_t> inUse{0}, limit{0};

StorageBlock takeBlock(std::size_t bytes) {
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

// Adds the bytes to what is in use, unless that would cross the limit.
bool reserve(std::int64_t bytes) noexcept {
    const std::int64_t most = limit.load(std::memory_order_relaxed);
    const std::int64_t before = inUse.fetch_add(bytes, std::memory_order_relaxed);
    if (most == 0 || bytes <= most - before) return true;
    inUse.fetch_sub(bytes, std::memory_order_relaxed);
    return false;
}

} // namespace

std::int64_t storageInUse() noexcept {
    return inUse.load(std::memory_order_relaxed);
}

void setStorageLimit(std::int64_t bytes) noexcept {
    limit.store(bytes, std::memory_order_relaxed);
}

std::int64_t storageLimit() noexcept {
    return limit.load(std::memory_order_relaxed);
}

StorageBlock takeStorage(std::size_t bytes) {
    const auto asked = static_cast<std::int64_t>(bytes);
    if (!reserve(asked)) throw std::bad_alloc();
    StorageBlock block;
    try {
        block = takeBlock(bytes);
    } catch (const std::bad_alloc&) {
        inUse.fetch_sub(asked, std::memory_order_relaxed);
        throw;
    }
    // A block out of the cache may be a little larger; what is returned counts with its own size.
    inUse.fetch_add(static_cast<std::int64_t>(block.bytes) - asked, std::memory_order_relaxed);
    return block;
}

void returnStorage(const StorageBlock& block) noexcept {
    inUse.fetch_sub(static_cast<std::int64_t>(block.bytes), std::memory_order_relaxed);
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
