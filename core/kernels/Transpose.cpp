#include "kernels/Transpose.h"

#include <algorithm>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace qs::kernels {

namespace {

// Few rows: the channels of a picture become pixels.
template <int kRows, class T>
void interleave(const T* source, std::int64_t columns, T* target) {
    for (std::int64_t c = 0; c < columns; ++c, target += kRows)
        for (int r = 0; r < kRows; ++r)
            target[r] = source[r * columns + c];
}

template <class T>
void transposePlain(const T* source, std::int64_t rows, std::int64_t columns, T* target) {
    if (rows == 2) return interleave<2>(source, columns, target);
    if (rows == 3) return interleave<3>(source, columns, target);
    if (rows == 4) return interleave<4>(source, columns, target);
    constexpr std::int64_t kTile = 32;
    for (std::int64_t r0 = 0; r0 < rows; r0 += kTile)
        for (std::int64_t c0 = 0; c0 < columns; c0 += kTile)
            for (std::int64_t c = c0; c < std::min(columns, c0 + kTile); ++c)
                for (std::int64_t r = r0; r < std::min(rows, r0 + kTile); ++r)
                    target[c * rows + r] = source[r * columns + c];
}

#if defined(__SSE2__)

// Squares of 16 bytes or 4 words a side; the last ones of a row and column of squares overlap those before.
template <class T, int kSide, class Square>
void transposeSquares(const T* source, std::int64_t rows, std::int64_t columns, T* target, Square square) {
    for (std::int64_t r = 0; r < rows; r += kSide) {
        const std::int64_t row = std::min(r, rows - kSide);
        for (std::int64_t c = 0; c < columns; c += kSide) {
            const std::int64_t column = std::min(c, columns - kSide);
            square(source + row * columns + column, columns, target + column * rows + row, rows);
        }
    }
}

// Four rounds of interleaving row i with row i + 8.
void byteSquare(const std::uint8_t* source, std::int64_t from, std::uint8_t* target, std::int64_t to) {
    __m128i a[16], b[16];
    for (int i = 0; i < 16; ++i)
        a[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(source + i * from));
    const auto round = [](const __m128i(&x)[16], __m128i(&y)[16]) {
        for (int i = 0; i < 8; ++i) {
            y[2 * i] = _mm_unpacklo_epi8(x[i], x[i + 8]);
            y[2 * i + 1] = _mm_unpackhi_epi8(x[i], x[i + 8]);
        }
    };
    round(a, b);
    round(b, a);
    round(a, b);
    round(b, a);
    for (int i = 0; i < 16; ++i)
        _mm_storeu_si128(reinterpret_cast<__m128i*>(target + i * to), a[i]);
}

void wordSquare(const std::uint32_t* source, std::int64_t from, std::uint32_t* target, std::int64_t to) {
    __m128i x[4];
    for (int i = 0; i < 4; ++i)
        x[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(source + i * from));
    const __m128i a = _mm_unpacklo_epi32(x[0], x[1]), b = _mm_unpacklo_epi32(x[2], x[3]),
                  c = _mm_unpackhi_epi32(x[0], x[1]), d = _mm_unpackhi_epi32(x[2], x[3]);
    const __m128i y[4] = {_mm_unpacklo_epi64(a, b), _mm_unpackhi_epi64(a, b), _mm_unpacklo_epi64(c, d),
                          _mm_unpackhi_epi64(c, d)};
    for (int i = 0; i < 4; ++i)
        _mm_storeu_si128(reinterpret_cast<__m128i*>(target + i * to), y[i]);
}

#endif

} // namespace

void transpose(const std::uint8_t* source, std::int64_t rows, std::int64_t columns, std::uint8_t* target) {
#if defined(__SSE2__)
    if (rows >= 16 && columns >= 16)
        return transposeSquares<std::uint8_t, 16>(source, rows, columns, target, byteSquare);
#endif
    transposePlain(source, rows, columns, target);
}

void transpose(const std::uint32_t* source, std::int64_t rows, std::int64_t columns, std::uint32_t* target) {
#if defined(__SSE2__)
    if (rows >= 4 && columns >= 4)
        return transposeSquares<std::uint32_t, 4>(source, rows, columns, target, wordSquare);
#endif
    transposePlain(source, rows, columns, target);
}

} // namespace qs::kernels
