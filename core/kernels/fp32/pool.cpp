#include "kernels/fp32/Pool.h"

#include <limits>

#include "kernels/Clones.h"

namespace qs::kernels {

namespace {

QS_CLONES void maxLoop(const float* const* taps, std::size_t count, std::int64_t channels, float* out) {
    for (std::int64_t c = 0; c < channels; ++c)
        out[c] = count ? taps[0][c] : std::numeric_limits<float>::lowest();
    for (std::size_t k = 1; k < count; ++k) {
        const float* x = taps[k];
        for (std::int64_t c = 0; c < channels; ++c)
            out[c] = x[c] > out[c] ? x[c] : out[c];
    }
}

QS_CLONES void averageLoop(const float* const* taps, std::size_t tapCount, std::int64_t channels, float count,
                           float* out) {
    for (std::int64_t c = 0; c < channels; ++c)
        out[c] = 0.0f;
    for (std::size_t k = 0; k < tapCount; ++k) {
        const float* x = taps[k];
        for (std::int64_t c = 0; c < channels; ++c)
            out[c] += x[c];
    }
    for (std::int64_t c = 0; c < channels; ++c)
        out[c] = count > 0.0f ? out[c] / count : 0.0f;
}

} // namespace

void maxOfTaps(std::span<const float* const> taps, std::int64_t channels, float* out) {
    maxLoop(taps.data(), taps.size(), channels, out);
}

void averageOfTaps(std::span<const float* const> taps, std::int64_t channels, std::int64_t count,
                   float* out) {
    averageLoop(taps.data(), taps.size(), channels, static_cast<float>(count), out);
}

} // namespace qs::kernels
