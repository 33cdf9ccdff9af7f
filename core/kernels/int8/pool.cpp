#include "kernels/int8/Pool.h"

#include "kernels/Clones.h"

namespace qs::kernels {

namespace {

// A macro, because a clone cannot be a template. Blocks of channels stay in registers over all taps.
#define QS_TAP_LOOPS(MAX, SUM, T)                                                                            \
    QS_CLONES void MAX(const T* const* taps, std::size_t count, std::int64_t channels, T low, T high,        \
                       T* out) {                                                                             \
        constexpr std::int64_t kBlock = 64;                                                                  \
        for (std::int64_t from = 0; from < channels; from += kBlock) {                                       \
            const std::int64_t n = channels - from < kBlock ? channels - from : kBlock;                      \
            T best[kBlock];                                                                                  \
            for (std::int64_t c = 0; c < kBlock; ++c)                                                        \
                best[c] = low;                                                                               \
            for (std::size_t k = 0; k < count; ++k) {                                                        \
                const T* x = taps[k] + from;                                                                 \
                if (n == kBlock)                                                                             \
                    for (std::int64_t c = 0; c < kBlock; ++c)                                                \
                        best[c] = best[c] > x[c] ? best[c] : x[c];                                           \
                else                                                                                         \
                    for (std::int64_t c = 0; c < n; ++c)                                                     \
                        best[c] = best[c] > x[c] ? best[c] : x[c];                                           \
            }                                                                                                \
            for (std::int64_t c = 0; c < n; ++c)                                                             \
                out[from + c] = best[c] < high ? best[c] : high;                                             \
        }                                                                                                    \
    }                                                                                                        \
    QS_CLONES void SUM(const T* const* taps, std::size_t count, std::int64_t channels, std::int32_t* sums) { \
        for (std::int64_t c = 0; c < channels; ++c)                                                          \
            sums[c] = 0;                                                                                     \
        for (std::size_t k = 0; k < count; ++k)                                                              \
            for (std::int64_t c = 0; c < channels; ++c)                                                      \
                sums[c] += taps[k][c];                                                                       \
    }
QS_TAP_LOOPS(maxU8, sumU8, std::uint8_t)
QS_TAP_LOOPS(maxS8, sumS8, std::int8_t)
#undef QS_TAP_LOOPS

} // namespace

void maxOfTaps(std::span<const std::uint8_t* const> taps, std::int64_t channels, std::uint8_t low,
               std::uint8_t high, std::uint8_t* out) {
    maxU8(taps.data(), taps.size(), channels, low, high, out);
}
void maxOfTaps(std::span<const std::int8_t* const> taps, std::int64_t channels, std::int8_t low,
               std::int8_t high, std::int8_t* out) {
    maxS8(taps.data(), taps.size(), channels, low, high, out);
}
void sumOfTaps(std::span<const std::uint8_t* const> taps, std::int64_t channels, std::int32_t* sums) {
    sumU8(taps.data(), taps.size(), channels, sums);
}
void sumOfTaps(std::span<const std::int8_t* const> taps, std::int64_t channels, std::int32_t* sums) {
    sumS8(taps.data(), taps.size(), channels, sums);
}

} // namespace qs::kernels
