#include "runtime/Buffer.h"

#include <algorithm>

namespace qs::runtime {

namespace {

// The channels of a picture: pixel by pixel.
template <int kRows, class T>
void interleave(const T* source, std::int64_t columns, T* target) {
    for (std::int64_t c = 0; c < columns; ++c, target += kRows)
        for (int r = 0; r < kRows; ++r)
            target[r] = source[r * columns + c];
}

template <class T>
void transpose(const T* source, std::int64_t rows, std::int64_t columns, T* target) {
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

// Between N x C x P and N x P x C.
template <class T>
Tensor permuted(const Tensor& tensor, bool toLast) {
    const Shape& shape = tensor.shape();
    const std::int64_t channels = shape[1], pixels = shape.product(2, shape.rank());
    const std::int64_t rows = toLast ? channels : pixels, columns = toLast ? pixels : channels;
    Tensor out(tensor.type(), shape);
    for (std::int64_t n = 0; n < shape[0]; ++n)
        transpose(tensor.data<T>() + n * rows * columns, rows, columns,
                  out.mutableData<T>() + n * rows * columns);
    return out;
}

Buffer permuted(const Buffer& buffer, bool toLast) {
    const Shape& shape = buffer.tensor.shape();
    if (shape[1] == 1 || shape.product(2, shape.rank()) == 1) return {buffer.tensor, toLast};
    if (sizeOf(buffer.tensor.type()) == 1) return {permuted<std::uint8_t>(buffer.tensor, toLast), toLast};
    return {permuted<std::uint32_t>(buffer.tensor, toLast), toLast};
}

} // namespace

Buffer toChannelsLast(const Buffer& buffer) {
    const std::size_t size = buffer.tensor.defined() ? sizeOf(buffer.tensor.type()) : 0;
    if (buffer.channelsLast || buffer.tensor.shape().rank() < 3 || (size != 1 && size != 4)) return buffer;
    return permuted(buffer, true);
}

Buffer toChannelsFirst(const Buffer& buffer) {
    return buffer.channelsLast ? permuted(buffer, false) : buffer;
}

} // namespace qs::runtime
