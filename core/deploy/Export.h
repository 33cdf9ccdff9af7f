// An integer network as ONNX graphs that run in any ONNX runtime (opset 13 or newer).
#pragma once

#include "base/Result.h"
#include "graph/Graph.h"
#include "runtime/IntNetwork.h"

namespace qs::deploy {

// QDQ form: int8 weights and int32 biases as initializers behind DequantizeLinear, activations
// between QuantizeLinear and DequantizeLinear. A reduced range (qmax 127) is a Clip between the two.
Result<Graph> exportQdq(const runtime::IntNetwork& network);

// QOperator form: QLinearConv, QLinearMatMul, com.microsoft QGemm/QLinearAdd/..., a reduced range or fused
// clamp is a Clip on the integers behind the operator.
Result<Graph> exportQOperator(const runtime::IntNetwork& network);

} // namespace qs::deploy
