#include "kernels/Binning.h"

#include <algorithm>
#include <array>
#include <cstring>
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

QS_CLONES CodeExtent extent_u8(const std::uint8_t* codes, std::int64_t n) {
    std::uint8_t low = 255, high = 0;
    std::int64_t sum = 0;
    constexpr std::int64_t kChunk = 1 << 20; // whose sum fits in 32 bits
    for (std::int64_t begin = 0; begin < n; begin += kChunk) {
        std::uint32_t part = 0;
        for (std::int64_t i = begin, end = std::min(n, begin + kChunk); i < end; ++i) {
            low = codes[i] < low ? codes[i] : low;
            high = codes[i] > high ? codes[i] : high;
            part += codes[i];
        }
        sum += part;
    }
    return {low, high, sum};
}

void count_u8(const std::uint8_t* codes, std::int64_t n, std::uint64_t* counts) {
    constexpr std::int64_t kFew = 2048; // whose counting costs less than setting up the tables
    std::int64_t i = 0;
    if (n >= kFew) {
        // Four tables, so that equal neighbours need not wait for each other.
        std::array<std::array<std::uint32_t, 256>, 4> tables;
        constexpr std::int64_t kChunk = std::int64_t{1} << 32; // no table overflows
        while (n - i >= 8) {
            for (auto& table : tables)
                table.fill(0);
            for (const std::int64_t end = std::min(n, i + kChunk); end - i >= 8; i += 8) {
                std::uint64_t eight;
                std::memcpy(&eight, codes + i, sizeof eight);
                for (std::size_t k = 0; k < 8; ++k, eight >>= 8)
                    ++tables[k % 4][eight & 255];
            }
            for (const auto& table : tables)
                for (std::size_t code = 0; code < table.size(); ++code)
                    counts[code] += table[code];
        }
    }
    for (; i < n; ++i)
        ++counts[codes[i]];
}

} // namespace qs::kernels
