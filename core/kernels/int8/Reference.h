// The scalar reference of the integer kernels (NUMERICS.md 2), written line by line after it. Codes are uint8
// or int8; every faster path gives the same bits.
#pragma once

#include <cstdint>

#include "base/Result.h"
#include "kernels/ConvGeometry.h"
#include "kernels/Requantize.h"

namespace qs::kernels {

// Weights of a convolution or of a matrix product: int8 codes, one row of `rowLength` per output channel.
struct IntWeights {
    const std::int8_t* codes = nullptr;
    const std::int32_t* zeroPoints = nullptr; // one per output channel, or nullptr: all 0
    const std::int32_t* bias = nullptr;       // one per output channel, or nullptr
    std::int64_t rows = 0, rowLength = 0;
};

// y = requantize(sum (x - inputZero)(w - zw) + bias), N x C x D x H x W. Positions in the padding hold real
// 0. Error "accumulator-overflow" when a sum leaves int32. T and U: uint8_t or int8_t.
template <class T, class U>
Result<void> conv_reference(const ConvGeometry& g, const T* x, std::int32_t inputZero, const IntWeights& w,
                            const Requantizer& requantizer, U* y);

// y (m x w.rows) = requantize(x (m x w.rowLength) * w^T + bias).
template <class T, class U>
Result<void> gemm_reference(std::int64_t m, const T* x, std::int32_t inputZero, const IntWeights& w,
                            const Requantizer& requantizer, U* y);

// True when no accumulator of these weights can leave int32, whatever the codes in qmin..qmax.
bool accumulatorsFit(const IntWeights& w, std::int32_t inputZero, std::int32_t qmin, std::int32_t qmax);

} // namespace qs::kernels
