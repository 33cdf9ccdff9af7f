// Scale and zero point from a real range, by ONNX Runtime's rule (NUMERICS.md 1), so that results can be
// compared.
#pragma once

#include <cstdint>

#include "graph/Quantizer.h"

namespace qs::quant {

struct CodeRange {
    std::int32_t qmin = 0, qmax = 255;
    bool isSigned = false;
};

struct ScaleZero {
    float scale = 1.0f;
    std::int32_t zeroPoint = 0;
};

// The range is widened to hold 0; range and division in float64; float32 last. A scale below the smallest
// normal float becomes 1 with zero point 0.
ScaleZero asymmetricParameters(double rmin, double rmax, const CodeRange& range);
ScaleZero symmetricParameters(double rmin, double rmax, const CodeRange& range);

// int8 codes and scales of float weights: symmetric, -range..range with range 127 (or -128..127 with 128);
// per output channel (axis) or, with axis -1, per tensor. The quantizer's kind is Calibrated, its codes are
// set.
Quantizer quantizeWeights(const Tensor& weights, int axis, std::int32_t range);

} // namespace qs::quant
