// The loop of a tile, for files that are compiled with the AVX-512 target pragma in force: included there,
// after the pragma. `Step` adds one step of four bytes to the sums; `Finish` gives them their first value,
// the bias, and turns them into elements of y; it may fetch what it needs for that before the loop.
#include "kernels/TiledConv.h"

namespace qs::kernels {
namespace {

template <class Step, class Finish, int kPixels, int kHalves>
void tile(const Tile& t, const void* output) {
    using Sums = typename Step::Sums;
    Sums sums[kPixels][kHalves];
    const std::uint8_t* rows[kPixels];
    Finish::template begin<kPixels>(t, output);
#pragma GCC unroll 14
    for (int p = 0; p < kPixels; ++p)
        rows[p] = t.rows[p];
#pragma GCC unroll 2
    for (int h = 0; h < kHalves; ++h) {
        const Sums bias = Finish::bias(t, output, h);
#pragma GCC unroll 14
        for (int p = 0; p < kPixels; ++p)
            sums[p][h] = bias;
    }
    const std::uint8_t* weights = t.weights;
    std::uintptr_t ahead = t.ahead;
    const auto aheadBytes = static_cast<std::uintptr_t>(t.aheadBytes);
    for (int run = 0; run < t.runCount; ++run)
        for (std::int64_t at = t.runs[run], end = at + t.runBytes; at < end;
             at += 4, weights += 64 * kHalves) {
            _mm_prefetch(reinterpret_cast<const char*>(ahead), _MM_HINT_T1);
            ahead += aheadBytes;
            Sums w[kHalves];
#pragma GCC unroll 2
            for (int h = 0; h < kHalves; ++h)
                w[h] = Step::load(weights + 64 * h);
#pragma GCC unroll 14
            for (int p = 0; p < kPixels; ++p) {
                const Sums x = Step::broadcast(rows[p] + at);
#pragma GCC unroll 2
                for (int h = 0; h < kHalves; ++h)
                    sums[p][h] = Step::add(sums[p][h], x, w[h]);
            }
        }
        // Here the sums begin a life of their own: else the compiler's wish for registers in the code below
        // moves them to memory in the loop above.
#pragma GCC unroll 14
    for (int p = 0; p < kPixels; ++p)
#pragma GCC unroll 2
        for (int h = 0; h < kHalves; ++h)
            asm("" : "+v"(sums[p][h]));
    Finish::template finish<kPixels, kHalves>(t, output, sums);
}

template <class Step, class Finish, int... kPixels>
constexpr TileTable tableOf(std::integer_sequence<int, kPixels...>) {
    return {{{tile<Step, Finish, kPixels + 1, 1>, tile<Step, Finish, kPixels + 1, 2>}...}};
}

} // namespace
} // namespace qs::kernels
