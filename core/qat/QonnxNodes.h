// What the recognisers of QONNX nodes share: the grid that such a node names, and its chain of standard
// nodes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/Graph.h"

namespace qs::qat {

struct QonnxGrid {
    std::vector<float> scale;
    std::vector<std::int32_t> zero; // as many as scale
    int axis = -1;                  // -1: one scale
    int bits = 8;                   // 1 to 32
    bool isSigned = true;
    std::int32_t qmin = 0, qmax = 0;

    // qmin and qmax from bits and sign; `narrow` gives up the lowest level of a signed range, the highest of
    // an unsigned one.
    void setRange(bool narrow);
};

// Domains that QONNX, Brevitas and FINN use; "" among them.
bool isQonnxDomain(const std::string& domain);

// x -> QuantizeLinear -> [Clip to qmin..qmax] -> DequantizeLinear -> out, in the name of the file's node
// `origin`, which no longer produces `out`.
void addQonnxChain(Graph& graph, const std::string& origin, const QonnxGrid& grid, ValueId x, ValueId out);

} // namespace qs::qat
