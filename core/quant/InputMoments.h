// Second moments of what a layer's filters see: with them the error that any rounding of the weights leaves
// at the layer's output is a small quadratic form, without going through the data again.
#pragma once

#include <cstdint>
#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Graph.h"
#include "quant/LayerWeights.h"

namespace qs::quant {

// Per group a symmetric size x size matrix, row-major: mean over samples and positions of x x^T, where x is
// the filter's view of the input (size = input channels of the group * filter positions, in the order of the
// weights).
struct InputMoments {
    std::int64_t size = 0;
    std::vector<std::vector<float>> groups;
};

inline constexpr std::int64_t kLargestMoments = 2304; // 3 x 3 x 256; 21 MB per matrix

// `centred`: covariances instead, for a layer whose bias takes up what changes in the mean.
// `inputs`: the layer's input, one tensor per sample. At most kPositions positions of each are looked at,
// evenly spread. Error "too-large" when size exceeds kLargestMoments. The number of threads does not matter.
Result<InputMoments> inputMoments(const Graph& graph, const Node& node, const LayerWeights& layer,
                                  const std::vector<Tensor>& inputs, bool centred, JobContext& job);

} // namespace qs::quant
