// Scale and zero point of a QuantizeLinear or DequantizeLinear node as a Quantizer.
#pragma once

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::ops {

// `codes` is the integer type (of the zero point, or of the input of a DequantizeLinear). One scale means
// per-tensor, whatever `axis` says. Errors: scale and zero point of different length, a vector that does not
// fit the axis (checked only where `shape` is known), blocked quantization.
Result<Quantizer> quantizeParameters(const Node& node, const Shape* shape, const Tensor& scale,
                                     const Tensor* zeroPoint, DataType codes);

// Range of an integer type: bits, sign, qmin and qmax; false when it is no type of codes.
bool setCodeRange(Quantizer& quantizer, DataType codes);

} // namespace qs::ops
