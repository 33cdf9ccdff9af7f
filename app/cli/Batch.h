// Batches along the first axis.
#pragma once

#include <cstdint>
#include <vector>

#include "base/Result.h"
#include "data/Dataset.h"
#include "graph/Graph.h"

namespace qs::cli {

// The first `samples` samples of a dataset, one tensor per input.
Result<std::vector<Tensor>> batchOf(const data::Dataset& dataset, std::int64_t samples);

// A model that was exported for a fixed batch also takes a multiple of it, piece by piece. The number of
// pieces: 1 where the inputs fit as they are, or do not fit at all.
std::int64_t piecesOf(const std::vector<Tensor>& inputs, const Graph& graph);

// Piece `index` of `count`, of equal size along the first axis.
Result<Tensor> pieceOf(const Tensor& whole, std::int64_t index, std::int64_t count);

// The pieces one behind the other. Scalars, which have no first axis, give the first one.
// Errors: "bad-input" where the pieces differ in type or in their further sizes.
Result<Tensor> join(const std::vector<Tensor>& pieces);

} // namespace qs::cli
