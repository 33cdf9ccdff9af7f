#include "kernels/int8/Pool.h"

#include <cstring>

#include "kernels/Clones.h"

namespace qs::kernels {

namespace {

// A macro, because a clone cannot be a template. Blocks of channels stay in registers over all taps: vectors
// that the compiler splits where registers are smaller.
#define QS_TAP_LOOPS(MAX, SUM, T)                                                                            \
    QS_CLONES void MAX(const T* const* taps, std::size_t count, std::int64_t channels, T low, T high,        \
                       T* out) {                                                                             \
        typedef T Block [[gnu::vector_size(32)]];                                                            \
        Block lows, highs;                                                                                   \
        std::memset(&lows, low, sizeof lows);                                                                \
        std::memset(&highs, high, sizeof highs);                                                             \
        std::int64_t from = 0;                                                                               \
        for (; from + 64 <= channels; from += 64) {                                                          \
            Block first = lows, second = lows;                                                               \
            for (std::size_t k = 0; k < count; ++k) {                                                        \
                Block a, b;                                                                                  \
                std::memcpy(&a, taps[k] + from, sizeof a);                                                   \
                std::memcpy(&b, taps[k] + from + sizeof a, sizeof b);                                        \
                first = first > a ? first : a;                                                               \
                second = second > b ? second : b;                                                            \
            }                                                                                                \
            first = first < highs ? first : highs;                                                           \
            second = second < highs ? second : highs;                                                        \
            std::memcpy(out + from, &first, sizeof first);                                                   \
            std::memcpy(out + from + sizeof first, &second, sizeof second);                                  \
        }                                                                                                    \
        for (std::int64_t c = from; c < channels; ++c)                                                       \
            out[c] = low;                                                                                    \
        for (std::size_t k = 0; k < count; ++k)                                                              \
            for (std::int64_t c = from; c < channels; ++c)                                                   \
                out[c] = out[c] > taps[k][c] ? out[c] : taps[k][c];                                          \
        for (std::int64_t c = from; c < channels; ++c)                                                       \
            out[c] = out[c] < high ? out[c] : high;                                                          \
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
