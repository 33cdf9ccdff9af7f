#include "kernels/int8/Reference.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace qs::kernels {

namespace {

bool fits32(std::int64_t x) {
    return x >= std::numeric_limits<std::int32_t>::min() && x <= std::numeric_limits<std::int32_t>::max();
}

Diagnostic overflow(std::int64_t channel) {
    return makeError("accumulator-overflow", "",
                     "the int32 accumulator of output channel " + std::to_string(channel) + " overflows",
                     {std::to_string(channel)});
}

} // namespace

template <class T, class U>
Result<void> conv_reference(const ConvGeometry& g, const T* x, std::int32_t inputZero, const IntWeights& w,
                            const Requantizer& requantizer, U* y) {
    for (std::int64_t n = 0; n < g.batch; ++n)
        for (std::int64_t oc = 0; oc < g.outChannels; ++oc) {
            const T* source =
                x + (n * g.inChannels + oc / g.groupOutChannels() * g.groupInChannels()) * g.inPixels();
            const std::int8_t* filter = w.codes + oc * w.rowLength;
            const std::int32_t weightZero = w.zeroPoints ? w.zeroPoints[oc] : 0;
            for (std::int64_t position = 0; position < g.outPixels(); ++position) {
                const std::int64_t ow = position % g.out[2], oh = position / g.out[2] % g.out[1];
                const std::int64_t od = position / (g.out[2] * g.out[1]);
                std::int64_t sum = w.bias ? w.bias[oc] : 0;
                for (std::int64_t k = 0; k < w.rowLength; ++k) {
                    const std::int64_t kw = k % g.kernel[2], kh = k / g.kernel[2] % g.kernel[1];
                    const std::int64_t kd = k / (g.kernel[2] * g.kernel[1]) % g.kernel[0],
                                       c = k / g.kernelPixels();
                    const std::int64_t d = od * g.stride[0] - g.padBegin[0] + kd * g.dilation[0];
                    const std::int64_t h = oh * g.stride[1] - g.padBegin[1] + kh * g.dilation[1];
                    const std::int64_t v = ow * g.stride[2] - g.padBegin[2] + kw * g.dilation[2];
                    if (d < 0 || d >= g.in[0] || h < 0 || h >= g.in[1] || v < 0 || v >= g.in[2]) continue;
                    sum += static_cast<std::int64_t>(source[((c * g.in[0] + d) * g.in[1] + h) * g.in[2] + v] -
                                                     inputZero) *
                           (filter[k] - weightZero);
                }
                if (!fits32(sum)) return overflow(oc);
                *y++ = static_cast<U>(
                    requantizer.apply(static_cast<std::int32_t>(sum), static_cast<std::size_t>(oc)));
            }
        }
    return {};
}

template <class T, class U>
Result<void> gemm_reference(std::int64_t m, const T* x, std::int32_t inputZero, const IntWeights& w,
                            const Requantizer& requantizer, U* y) {
    for (std::int64_t row = 0; row < m; ++row)
        for (std::int64_t n = 0; n < w.rows; ++n) {
            const std::int32_t weightZero = w.zeroPoints ? w.zeroPoints[n] : 0;
            std::int64_t sum = w.bias ? w.bias[n] : 0;
            for (std::int64_t k = 0; k < w.rowLength; ++k)
                sum += static_cast<std::int64_t>(x[row * w.rowLength + k] - inputZero) *
                       (w.codes[n * w.rowLength + k] - weightZero);
            if (!fits32(sum)) return overflow(n);
            *y++ = static_cast<U>(
                requantizer.apply(static_cast<std::int32_t>(sum), static_cast<std::size_t>(n)));
        }
    return {};
}

bool accumulatorsFit(const IntWeights& w, std::int32_t inputZero, std::int32_t qmin, std::int32_t qmax) {
    const std::int64_t reach = std::max<std::int64_t>(std::abs(static_cast<std::int64_t>(qmin) - inputZero),
                                                      std::abs(static_cast<std::int64_t>(qmax) - inputZero));
    for (std::int64_t row = 0; row < w.rows; ++row) {
        std::int64_t weight = 0;
        for (std::int64_t k = 0; k < w.rowLength; ++k)
            weight += std::abs(w.codes[row * w.rowLength + k] - (w.zeroPoints ? w.zeroPoints[row] : 0));
        std::int64_t bound = 0;
        if (__builtin_mul_overflow(weight, reach, &bound)) return false;
        const std::int64_t bias = w.bias ? w.bias[row] : 0;
        if (!fits32(bound + std::abs(bias))) return false;
    }
    return true;
}

#define QS_INSTANTIATE(T, U)                                                                                 \
    template Result<void> conv_reference(const ConvGeometry&, const T*, std::int32_t, const IntWeights&,     \
                                         const Requantizer&, U*);                                            \
    template Result<void> gemm_reference(std::int64_t, const T*, std::int32_t, const IntWeights&,            \
                                         const Requantizer&, U*);
QS_INSTANTIATE(std::uint8_t, std::uint8_t)
QS_INSTANTIATE(std::uint8_t, std::int8_t)
QS_INSTANTIATE(std::int8_t, std::uint8_t)
QS_INSTANTIATE(std::int8_t, std::int8_t)
#undef QS_INSTANTIATE

} // namespace qs::kernels
