// Sum and product of two codes under the rounding rules that compute with integers only (NUMERICS.md 2):
// TfLite, Rndnu and Pow2. Rounding::Onnx computes them in float32, see Elementwise.h.
#pragma once

#include <cstdint>

#include "kernels/Requantize.h"
#include "kernels/int8/Elementwise.h"

namespace qs::kernels {

// The factors of a sum, in the form that one rounding rule wants.
struct IntegerAdd {
    Rounding rounding = Rounding::TfLite;
    std::int32_t zeroA = 0, zeroB = 0;
    std::int32_t zeroPoint = 0, clampMin = 0, clampMax = 255; // of the sum
    // TfLite: both inputs are moved up by 20 bits and brought to twice the larger scale, the sum to the
    // output's.
    Multiplier a, b, out;
    // Rndnu: 21-bit factors; Pow2: powers of two. Both on one right shift.
    std::int64_t factorA = 0, factorB = 0;
    std::int32_t shift = 0;

    std::int32_t apply(std::int32_t codeA, std::int32_t codeB) const;
};

// Grids of the two inputs and of the sum; a negative scale of the second makes it a difference, whose factors
// are those of the sum with that one negated. Sources: TfLite: tensorflow/lite/kernels/add.cc; Rndnu:
// XNNPACK's xnn_init_qu8_add_minmax_params.
IntegerAdd makeIntegerAdd(Rounding rounding, const Grid& a, const Grid& b, const Grid& sum);

// The product (a - za)(b - zb) is an accumulator like that of a layer.
struct IntegerMul {
    std::int32_t zeroA = 0, zeroB = 0;
    Requantizer requantizer;

    std::int32_t apply(std::int32_t codeA, std::int32_t codeB) const {
        return requantizer.apply((codeA - zeroA) * (codeB - zeroB), 0);
    }
};
IntegerMul makeIntegerMul(Rounding rounding, const Grid& a, const Grid& b, const Grid& product);

// A code on another grid: one requantization by the ratio of the scales.
Requantizer makeIntegerRequantizer(Rounding rounding, const Grid& from, const Grid& to);

} // namespace qs::kernels
