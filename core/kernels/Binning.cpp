#include "kernels/Binning.h"

#include <limits>

#include "kernels/Clones.h"

namespace qs::kernels {

QS_CLONES Extent extent_f32(const float* x, std::int64_t n) {
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    // Lanes of their own: the compiler may not reorder minima of floats by itself.
    constexpr int kLanes = 32;
    float low[kLanes], high[kLanes], poison[kLanes];
    for (int k = 0; k < kLanes; ++k) {
        low[k] = kInfinity;
        high[k] = -kInfinity;
        poison[k] = 0.0f;
    }
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes)
        for (int k = 0; k < kLanes; ++k) {
            const float v = x[i + k];
            low[k] = v < low[k] ? v : low[k];
            high[k] = v > high[k] ? v : high[k];
            poison[k] += v - v; // 0, or not a number
        }
    Extent all{kInfinity, -kInfinity, true};
    float poisoned = 0.0f;
    for (int k = 0; k < kLanes; ++k) {
        all.low = low[k] < all.low ? low[k] : all.low;
        all.high = high[k] > all.high ? high[k] : all.high;
        poisoned += poison[k];
    }
    for (; i < n; ++i) {
        all.low = x[i] < all.low ? x[i] : all.low;
        all.high = x[i] > all.high ? x[i] : all.high;
        poisoned += x[i] - x[i];
    }
    all.finite = poisoned == 0.0f;
    return all;
}

QS_CLONES void bins_f32(const float* x, std::int64_t n, float inverseWidth, std::int32_t first,
                        std::int32_t last, std::int32_t* bins) {
    const std::int32_t end = last - first;
    for (std::int64_t i = 0; i < n; ++i) {
        const float v = x[i] * inverseWidth;
        auto bin = static_cast<std::int32_t>(v);
        bin -= (v < static_cast<float>(bin)) + first; // truncation to floor
        bin = bin < 0 ? 0 : bin;
        bins[i] = bin > end ? end : bin;
    }
}

} // namespace qs::kernels
