// Tiles of float32 products with AVX-512.
#include "kernels/fp32/ConvTiled.h"

#include "kernels/CpuFeatures.h"

#ifdef QS_HAS_AVX512_KERNELS
#include <immintrin.h>
#include <utility>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma")

#include "kernels/TileAvx512.h"
#include "kernels/fp32/FinishAvx512.h"

namespace qs::kernels {

namespace {

struct FloatStep {
    using Sums = __m512;
    static Sums zero() { return _mm512_setzero_ps(); }
    static Sums load(const std::uint8_t* w) { return _mm512_loadu_ps(w); }
    static Sums broadcast(const std::uint8_t* x) {
        return _mm512_set1_ps(*reinterpret_cast<const float*>(x));
    }
    static Sums add(Sums sums, Sums x, Sums w) { return _mm512_fmadd_ps(x, w, sums); }
};

class FloatFinish {
public:
    struct Column {
        __m512 bias;
        __mmask16 mask;
        std::int64_t offset;
    };
    FloatFinish(const Tile& t, const void* output)
        : m_tile(t), m_output(*static_cast<const FloatOutput*>(output)) {}
    Column column(int half) const {
        const int left = m_tile.columns - 16 * half;
        return {_mm512_loadu_ps(m_output.bias + m_tile.column + 16 * half),
                static_cast<__mmask16>(left >= 16 ? 0xffff : (1 << left) - 1),
                m_tile.firstElement + 16 * half};
    }
    void store(const Column& c, int pixel, __m512 sums) const {
        const std::int64_t at = c.offset + pixel * m_tile.pixelElements;
        _mm512_mask_storeu_ps(m_output.y + at, c.mask, finished(sums, c.bias, m_output, at, c.mask));
    }

private:
    const Tile& m_tile;
    const FloatOutput& m_output;
};

} // namespace

const TileTable* tilesF32() {
    static constexpr TileTable kTable =
        tableOf<FloatStep, FloatFinish>(std::make_integer_sequence<int, kTilePixels>());
    return &kTable;
}

} // namespace qs::kernels

#pragma GCC pop_options

#else

namespace qs::kernels {
const TileTable* tilesF32() {
    return nullptr;
}
} // namespace qs::kernels

#endif
