#include "graph/TensorAxes.h"

#include <cstring>
#include <utility>

namespace qs {

Tensor exchangeFirstAxes(const Tensor& tensor) {
    Shape shape = tensor.shape();
    const std::int64_t rows = shape[0], columns = shape[1],
                       bytes =
                           shape.product(2, shape.rank()) * static_cast<std::int64_t>(sizeOf(tensor.type()));
    std::swap(shape[0], shape[1]);
    Tensor out(tensor.type(), shape);
    const auto* from = static_cast<const char*>(tensor.raw());
    auto* to = static_cast<char*>(out.mutableRaw());
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t c = 0; c < columns; ++c)
            std::memcpy(to + (c * rows + r) * bytes, from + (r * columns + c) * bytes,
                        static_cast<std::size_t>(bytes));
    return out;
}

} // namespace qs
