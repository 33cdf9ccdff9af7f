// Copies of elements of any storable type, addressed by strides.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/Tensor.h"

namespace qs::ops {

// fn(U{}) with an unsigned integer U of `bytes` bytes; false for sizes that no Tensor element has.
template <class Fn>
bool forElementSize(std::size_t bytes, Fn&& fn) {
    switch (bytes) {
    case 1:
        fn(std::uint8_t{});
        return true;
    case 2:
        fn(std::uint16_t{});
        return true;
    case 4:
        fn(std::uint32_t{});
        return true;
    case 8:
        fn(std::uint64_t{});
        return true;
    default:
        return false;
    }
}

// Row-major strides in elements.
std::vector<std::int64_t> denseStrides(const Shape& shape);

// out[index] = source[offset + sum of index * strides] for every index of the shape; strides may be 0 or
// negative. Errors: "unsupported-type" for strings, the size errors of Tensor::makeChecked.
Result<Tensor> stridedCopy(const Tensor& source, const Shape& out, const std::vector<std::int64_t>& strides,
                           std::int64_t offset = 0);

// numpy.broadcast_to; the shapes must be broadcastable to `out`. The tensor itself where nothing changes.
Result<Tensor> expanded(const Tensor& source, const Shape& out);

// numpy.transpose; `perm` must be a permutation of the axes.
Result<Tensor> transposed(const Tensor& source, const std::vector<int>& perm);

} // namespace qs::ops
