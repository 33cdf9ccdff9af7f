// Addresses of the network's tensors in one block of memory: tensors that live at the same time do not
// overlap. Greedy by size, best fit (Pisarchyk & Lee, "Efficient Memory Management for Deep Neural Net
// Inference", 2020).
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/IntNetwork.h"

namespace qs::deploy {

// First and last operator that touch a tensor; -1: never. An output lives to one behind the last operator.
struct Lifetime {
    std::int64_t first = -1, last = -1;
    bool overlaps(const Lifetime& other) const { return first <= other.last && other.first <= last; }
};

struct MemoryPlan {
    std::vector<std::int64_t>
        addresses;               // by tensor, in bytes; -1 where the size is not known before run time
    std::vector<Lifetime> lives; // by tensor
    std::int64_t bytes = 0;      // of the whole block: the peak
};

// For one sample (an unknown batch counts as 1); addresses are multiples of 64. Inputs live from the
// beginning, outputs to the end.
MemoryPlan planMemory(const runtime::IntNetwork& network);

} // namespace qs::deploy
