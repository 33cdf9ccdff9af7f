// Class scores and the order that they give the classes.
#pragma once

#include <cstdint>

#include "graph/Tensor.h"

namespace qs::pipeline {

// Rank of a class's score among the scores of one sample: 0 is the winner; of equal scores the lower index
// wins. -1: no such class.
std::int64_t rankOf(const Tensor& scores, std::int64_t label);

// The class of rank 0; -1 where there are no scores.
std::int64_t winnerOf(const Tensor& scores);

} // namespace qs::pipeline
