#include "runtime/Buffer.h"

#include "kernels/Transpose.h"

namespace qs::runtime {

namespace {

// Between N x C x P and N x P x C.
template <class T>
Tensor permuted(const Tensor& tensor, bool toLast) {
    const Shape& shape = tensor.shape();
    const std::int64_t channels = shape[1], pixels = shape.product(2, shape.rank());
    const std::int64_t rows = toLast ? channels : pixels, columns = toLast ? pixels : channels;
    Tensor out(tensor.type(), shape);
    for (std::int64_t n = 0; n < shape[0]; ++n)
        kernels::transpose(tensor.data<T>() + n * rows * columns, rows, columns,
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
