// Memory of tensors. Big blocks that are given back wait in a list of their thread: a network that runs again
// and again gets the same few blocks, still in the processor's caches, and the kernel's page faults happen
// once.
#pragma once

#include <cstddef>
#include <cstdint>

namespace qs {

struct StorageBlock {
    void* data = nullptr;
    std::size_t bytes = 0; // at least what was asked for
};

// 64-byte aligned, uninitialised; `bytes` is a multiple of 64. Throws std::bad_alloc.
StorageBlock takeStorage(std::size_t bytes);
void returnStorage(const StorageBlock& block) noexcept;

// What all tensors of the process hold now, and what they may hold: takeStorage() throws std::bad_alloc
// beyond it. 0, as at the start, is no limit.
std::int64_t storageInUse() noexcept;
void setStorageLimit(std::int64_t bytes) noexcept;
std::int64_t storageLimit() noexcept;

} // namespace qs
