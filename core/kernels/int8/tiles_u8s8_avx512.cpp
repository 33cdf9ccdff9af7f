// Tiles of u8 x s8 products with AVX-512 VNNI: vpdpbusd adds four products to an int32 without saturating, so
// the sums are exact.
#include "kernels/int8/CodeOutput.h"

#include "kernels/CpuFeatures.h"

#ifdef QS_HAS_AVX512_KERNELS
#include <cstring>
#include <immintrin.h>
#include <utility>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")

#include "kernels/TileAvx512.h"

namespace qs::kernels {

namespace {

constexpr int kNearest = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC;

struct ByteStep {
    using Sums = __m512i;
    static Sums zero() { return _mm512_setzero_si512(); }
    static Sums load(const std::uint8_t* w) { return _mm512_loadu_si512(w); }
    static Sums broadcast(const std::uint8_t* x) {
        std::int32_t four;
        std::memcpy(&four, x, 4);
        return _mm512_set1_epi32(four);
    }
    static Sums add(Sums sums, Sums x, Sums w) { return _mm512_dpbusd_epi32(sums, x, w); }
};

// Requantizer::apply of Rounding::Onnx without the zero point.
struct Rounder {
    __m512 low, high;
    explicit Rounder(std::int32_t zeroPoint, std::int32_t clampMin, std::int32_t clampMax)
        : low(_mm512_set1_ps(static_cast<float>(clampMin - zeroPoint))),
          high(_mm512_set1_ps(static_cast<float>(clampMax - zeroPoint))) {}
    __m512i operator()(__m512 x) const {
        return _mm512_cvt_roundps_epi32(_mm512_min_ps(_mm512_max_ps(x, low), high), kNearest);
    }
};

class CodeFinish {
public:
    struct Column {
        __m512i bias;
        __m512 multiplier;
        __mmask16 mask;
        std::int64_t offset;
    };

    CodeFinish(const Tile& t, const void* output)
        : m_tile(t), m_output(*static_cast<const CodeOutput*>(output)),
          m_round(m_output.zeroPoint, m_output.clampMin, m_output.clampMax),
          m_zero(_mm512_set1_epi32(m_output.zeroPoint)) {}

    Column column(int half) const {
        const std::int64_t at = m_tile.column + 16 * half;
        const int left = m_tile.columns - 16 * half;
        return {_mm512_loadu_si512(m_output.bias + at), _mm512_loadu_ps(m_output.multipliers + at),
                static_cast<__mmask16>(left >= 16 ? 0xffff : (1 << left) - 1),
                m_tile.firstElement + 16 * half};
    }

    void store(const Column& c, int pixel, __m512i sums) const {
        const __m512i code =
            m_round(_mm512_mul_ps(_mm512_cvtepi32_ps(_mm512_add_epi32(sums, c.bias)), c.multiplier));
        const std::int64_t at = c.offset + pixel * m_tile.pixelElements;
        const __m512i result = m_output.residual ? withResidual(*m_output.residual, c, at, code)
                                                 : _mm512_add_epi32(code, m_zero);
        _mm512_mask_cvtepi32_storeu_epi8(m_output.y + at, c.mask, result);
    }

private:
    static __m512i withResidual(const ResidualAdd& r, const Column& c, std::int64_t at, __m512i code) {
        const __m128i bytes = _mm_maskz_loadu_epi8(c.mask, r.other + at);
        const __m512i other =
            _mm512_sub_epi32(r.otherSigned ? _mm512_cvtepi8_epi32(bytes) : _mm512_cvtepu8_epi32(bytes),
                             _mm512_set1_epi32(r.otherZero));
        const __m512 sum =
            _mm512_add_ps(_mm512_mul_ps(_mm512_cvtepi32_ps(code), _mm512_set1_ps(r.scale)),
                          _mm512_mul_ps(_mm512_cvtepi32_ps(other), _mm512_set1_ps(r.otherScale)));
        const __m512 divisor = _mm512_set1_ps(r.divisor);
        const __m512 scaled = r.multiply ? _mm512_mul_ps(sum, divisor) : _mm512_div_ps(sum, divisor);
        return _mm512_add_epi32(Rounder(r.zeroPoint, r.clampMin, r.clampMax)(scaled),
                                _mm512_set1_epi32(r.zeroPoint));
    }

    const Tile& m_tile;
    const CodeOutput& m_output;
    Rounder m_round;
    __m512i m_zero;
};

} // namespace

const TileTable* tilesU8S8() {
    static constexpr TileTable kTable =
        tableOf<ByteStep, CodeFinish>(std::make_integer_sequence<int, kTilePixels>());
    return &kTable;
}

} // namespace qs::kernels

#pragma GCC pop_options

#else

namespace qs::kernels {
const TileTable* tilesU8S8() {
    return nullptr;
}
} // namespace qs::kernels

#endif
