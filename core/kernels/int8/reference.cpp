#include "kernels/int8/Reference.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <vector>

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

namespace {

// The part of 0..out whose tap lies inside the input: positions o with 0 <= o * stride + first < in.
struct Span {
    std::int64_t begin, end;
};
Span insideOf(std::int64_t out, std::int64_t in, std::int64_t stride, std::int64_t first) {
    const std::int64_t begin = first >= 0 ? 0 : (-first + stride - 1) / stride;
    const std::int64_t end = first >= in ? 0 : (in - 1 - first) / stride + 1;
    return {begin, std::max(begin, std::min(out, end))};
}

// Adds one tap of the filter to the sums of all output positions. `source` is the tap's input channel.
template <class T>
void addTap(const ConvGeometry& g, const T* source, std::int32_t inputZero, std::int32_t weight,
            const std::int64_t first[3], std::int64_t* sums) {
    const Span depth = insideOf(g.out[0], g.in[0], g.stride[0], first[0]),
               height = insideOf(g.out[1], g.in[1], g.stride[1], first[1]),
               width = insideOf(g.out[2], g.in[2], g.stride[2], first[2]);
    for (std::int64_t od = depth.begin; od < depth.end; ++od)
        for (std::int64_t oh = height.begin; oh < height.end; ++oh) {
            const std::int64_t d = od * g.stride[0] + first[0], h = oh * g.stride[1] + first[1];
            const T* row = source + (d * g.in[1] + h) * g.in[2] + first[2];
            std::int64_t* sum = sums + (od * g.out[1] + oh) * g.out[2];
            for (std::int64_t ow = width.begin; ow < width.end; ++ow)
                sum[ow] += static_cast<std::int64_t>(row[ow * g.stride[2]] - inputZero) * weight;
        }
}

} // namespace

template <class T, class U>
Result<void> conv_reference(const ConvGeometry& g, const T* x, std::int32_t inputZero, const IntWeights& w,
                            const Requantizer& requantizer, U* y) {
    std::vector<std::int64_t> sums(static_cast<std::size_t>(g.outPixels()));
    for (std::int64_t n = 0; n < g.batch; ++n)
        for (std::int64_t oc = 0; oc < g.outChannels; ++oc) {
            const T* source =
                x + (n * g.inChannels + oc / g.groupOutChannels() * g.groupInChannels()) * g.inPixels();
            const std::int32_t weightZero = w.zeroPoints ? w.zeroPoints[oc] : 0;
            std::fill(sums.begin(), sums.end(), w.bias ? w.bias[oc] : 0);
            for (std::int64_t k = 0; k < w.rowLength; ++k) {
                const std::int64_t kw = k % g.kernel[2], kh = k / g.kernel[2] % g.kernel[1],
                                   kd = k / (g.kernel[2] * g.kernel[1]) % g.kernel[0],
                                   c = k / g.kernelPixels();
                const std::int64_t first[3] = {kd * g.dilation[0] - g.padBegin[0],
                                               kh * g.dilation[1] - g.padBegin[1],
                                               kw * g.dilation[2] - g.padBegin[2]};
                addTap(g, source + c * g.inPixels(), inputZero, w.codes[oc * w.rowLength + k] - weightZero,
                       first, sums.data());
            }
            for (const std::int64_t sum : sums) {
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
