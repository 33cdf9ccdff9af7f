// Winograd's transforms with AVX-512, 16 channels at a time.
#include "kernels/fp32/Winograd.h"

#include "kernels/CpuFeatures.h"

#ifdef QS_HAS_AVX512_KERNELS
#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma")

#include "kernels/MaskAvx512.h"
#include "kernels/fp32/FinishAvx512.h"

namespace qs::kernels {

namespace {

// BT d B.
[[gnu::always_inline]] inline void transformed(const __m512 (&d)[4][4], __m512 (&v)[16]) {
    __m512 t[4][4];
#pragma GCC unroll 4
    for (int j = 0; j < 4; ++j) {
        t[0][j] = _mm512_sub_ps(d[0][j], d[2][j]);
        t[1][j] = _mm512_add_ps(d[1][j], d[2][j]);
        t[2][j] = _mm512_sub_ps(d[2][j], d[1][j]);
        t[3][j] = _mm512_sub_ps(d[1][j], d[3][j]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        v[4 * i] = _mm512_sub_ps(t[i][0], t[i][2]);
        v[4 * i + 1] = _mm512_add_ps(t[i][1], t[i][2]);
        v[4 * i + 2] = _mm512_sub_ps(t[i][2], t[i][1]);
        v[4 * i + 3] = _mm512_sub_ps(t[i][1], t[i][3]);
    }
}

template <bool kInside>
void inputTile(const WinogradInput& tile) {
    for (std::int64_t c = 0; c < tile.channels; c += 16) {
        const __mmask16 mask = maskOf(tile.channels - c);
        __m512 d[4][4], v[16];
#pragma GCC unroll 4
        for (int i = 0; i < 4; ++i)
#pragma GCC unroll 4
            for (int j = 0; j < 4; ++j) {
                const bool inside = kInside || (tile.rows[i] && j >= tile.firstColumn && j < tile.lastColumn);
                d[i][j] = inside ? _mm512_maskz_loadu_ps(mask, tile.rows[i] + j * tile.channels + c)
                                 : _mm512_setzero_ps();
            }
        transformed(d, v);
#pragma GCC unroll 16
        for (int k = 0; k < 16; ++k)
            if (mask == 0xffff)
                _mm512_storeu_ps(tile.v + k * tile.step + c, v[k]);
            else
                _mm512_mask_storeu_ps(tile.v + k * tile.step + c, mask, v[k]);
    }
}

} // namespace

void winogradInput(const WinogradInput& tile) {
    const bool inside = tile.rows[0] && tile.rows[1] && tile.rows[2] && tile.rows[3] &&
                        tile.firstColumn == 0 && tile.lastColumn == 4;
    (inside ? inputTile<true> : inputTile<false>)(tile);
}

void winogradOutput(const WinogradOutput& tile, const FloatOutput& output, std::int64_t at) {
    const __m512 low = _mm512_set1_ps(output.low), high = _mm512_set1_ps(output.high);
    for (std::int64_t c = 0; c < tile.channels; c += 16) {
        const __mmask16 mask = maskOf(tile.channels - c);
        const __m512 bias = _mm512_maskz_loadu_ps(mask, output.bias + c);
        __m512 t[2][4];
#pragma GCC unroll 4
        for (int j = 0; j < 4; ++j) {
            __m512 m[4];
#pragma GCC unroll 4
            for (int i = 0; i < 4; ++i)
                m[i] = _mm512_maskz_loadu_ps(mask, tile.m + (4 * i + j) * tile.step + c);
            const __m512 sum = _mm512_add_ps(m[1], m[2]), difference = _mm512_sub_ps(m[1], m[2]);
            t[0][j] = _mm512_add_ps(m[0], sum);
            t[1][j] = _mm512_sub_ps(difference, m[3]);
        }
#pragma GCC unroll 2
        for (int i = 0; i < 2; ++i) {
            const __m512 sum = _mm512_add_ps(t[i][1], t[i][2]), difference = _mm512_sub_ps(t[i][1], t[i][2]);
            const __m512 two[2] = {_mm512_add_ps(t[i][0], sum), _mm512_sub_ps(difference, t[i][3])};
#pragma GCC unroll 2
            for (int j = 0; j < 2; ++j) {
                if (i >= tile.rows || j >= tile.columns) continue;
                const std::int64_t to = at + i * tile.line + j * tile.channels + c;
                __m512 y = _mm512_add_ps(two[j], bias);
                if (output.residual) y = _mm512_add_ps(y, _mm512_maskz_loadu_ps(mask, output.residual + to));
                _mm512_mask_storeu_ps(output.y + to, mask, bounded(y, low, high));
            }
        }
    }
}

} // namespace qs::kernels

#pragma GCC pop_options

#else

namespace qs::kernels {
void winogradInput(const WinogradInput&) {}
void winogradOutput(const WinogradOutput&, const FloatOutput&, std::int64_t) {}
} // namespace qs::kernels

#endif
