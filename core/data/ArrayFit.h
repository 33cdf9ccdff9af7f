// How an array of the data becomes the model's input: as it is, transposed between NCHW and NHWC, or
// reshaped.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>

#include "base/Result.h"
#include "data/Dataset.h"

namespace qs::data {

class ArrayFit {
public:
    // `sample` is the shape of one sample without its batch dimension; `layout` is what --layout says about
    // the data
    // ("nchw", "nhwc", or empty: as the input if that fits, else transposed if that fits). Error "bad-data"
    // without a file.
    static Result<ArrayFit> create(const Shape& sample, const std::string& layout,
                                   const SampleFormat& format);

    bool transposed() const { return m_transposed; }
    const Shape& shape() const { return m_shape; } // of the result, batch 1
    // Elements of one sample in the input's order; `in` and `out` must not overlap.
    template <class T>
    void apply(const T* in, T* out) const {
        if (!m_transposed) {
            std::copy(in, in + m_count, out);
            return;
        }
        // in is [outer][inner]: CHW seen as C x HW, or HWC seen as HW x C.
        for (std::int64_t o = 0; o < m_outer; ++o)
            for (std::int64_t i = 0; i < m_inner; ++i)
                out[i * m_outer + o] = in[o * m_inner + i];
    }

private:
    Shape m_shape;
    bool m_transposed = false;
    std::int64_t m_count = 0, m_outer = 1, m_inner = 1;
};

} // namespace qs::data
