// Lifting: every quantize/dequantize chain of a file becomes a Quantizer on a Value, and leaves the graph.
#pragma once

#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"

namespace qs::qat {

struct Lifted {
    Graph graph;
    std::vector<Diagnostic> findings; // an error finding means: can be shown, not compiled
};

// `raw` with shapes inferred. A quantized activation keeps the name of the value that was quantized; where
// that value is also used unquantized, an Identity (named as the QuantizeLinear) stands between. Constants
// keep their float values beside the trained codes.
Lifted lift(const Graph& raw);

// `graph` without its quantizers: the FP32 reference of NUMERICS.md 4 (weights as trained, in float).
Graph withoutQuantizers(const Graph& graph);

} // namespace qs::qat
