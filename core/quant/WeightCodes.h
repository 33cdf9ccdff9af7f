// The constants of an integer Conv or Gemm, from a graph's weights and bias.
#pragma once

#include <vector>

#include "base/Result.h"
#include "graph/Graph.h"
#include "quant/Options.h"

namespace qs::quant {

struct WeightCodes {
    Tensor codes;                        // int8; Conv: O x I x kernel, Gemm and MatMul: N x K
    std::vector<float> scale;            // one, or one per output channel
    std::vector<std::int32_t> zeroPoint; // empty: all 0
    Tensor bias;                         // int32, or undefined
};

// `node` is a Conv, Gemm or MatMul with constant weights. The quantizer that the weights get, if they had
// none, is written back to the graph.
Result<WeightCodes> weightCodes(Graph& graph, const Node& node, float inputScale, const QuantOptions& options,
                                std::vector<Diagnostic>& findings);

} // namespace qs::quant
