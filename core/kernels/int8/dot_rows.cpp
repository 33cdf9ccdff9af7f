#include "kernels/Clones.h"
#include "kernels/int8/DotRows.h"

namespace qs::kernels {

// The compiler makes multiply-add pairs of it.
QS_CLONES void dotRows_s16s32(const std::int16_t* x, const std::int16_t* matrix, std::int64_t rows,
                              std::int64_t length, std::int32_t* out) {
    for (std::int64_t r = 0; r < rows; ++r) {
        std::int32_t sum = 0;
        const std::int16_t* w = matrix + r * length;
        for (std::int64_t k = 0; k < length; ++k)
            sum += static_cast<std::int32_t>(x[k]) * w[k];
        out[r] = sum;
    }
}

} // namespace qs::kernels
