// Memory of packed weights. A network reads all its weights once a run; on pages of 4 KiB that are thousands
// of address translations. Large blocks therefore lie side by side on huge pages where the system has them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace qs::kernels {

// Aligned to 64 bytes; throws std::bad_alloc. Safe from several threads, also to free what another one took.
void* takeWeightMemory(std::size_t bytes);
void freeWeightMemory(void* block) noexcept;

template <class T>
struct WeightAllocator {
    using value_type = T;
    WeightAllocator() = default;
    template <class U>
    WeightAllocator(const WeightAllocator<U>&) {}
    T* allocate(std::size_t n) { return static_cast<T*>(takeWeightMemory(n * sizeof(T))); }
    void deallocate(T* block, std::size_t) noexcept { freeWeightMemory(block); }
    bool operator==(const WeightAllocator&) const { return true; }
};

using PackedWeights = std::vector<std::uint8_t, WeightAllocator<std::uint8_t>>;

} // namespace qs::kernels
