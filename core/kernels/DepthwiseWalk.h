// The walk of a depthwise filter over its input, channels last, without a padded copy: pointers to single
// input pixels, and to a pixel of padding where the window hangs over.
#pragma once

#include <cstdint>
#include <vector>

#include "kernels/ConvGeometry.h"

namespace qs::kernels {

template <class T>
class DepthwiseWalk {
public:
    // `padding` holds g.inChannels elements.
    DepthwiseWalk(const ConvGeometry& g, const T* x, const T* padding)
        : m_geometry(g), m_x(x), m_padding(padding),
          m_rows(static_cast<std::size_t>(g.kernel[0] * g.kernel[1])) {}

    std::int64_t lines() const { return m_geometry.batch * m_geometry.out[0] * m_geometry.out[1]; }

    // Goes to a line of output pixels.
    void setLine(std::int64_t line) {
        const ConvGeometry& g = m_geometry;
        const std::int64_t oh = line % g.out[1], od = line / g.out[1] % g.out[0],
                           n = line / (g.out[1] * g.out[0]);
        for (std::int64_t r = 0; r < static_cast<std::int64_t>(m_rows.size()); ++r) {
            const std::int64_t d = od * g.stride[0] - g.padBegin[0] + r / g.kernel[1] * g.dilation[0];
            const std::int64_t h = oh * g.stride[1] - g.padBegin[1] + r % g.kernel[1] * g.dilation[1];
            const bool inside = d >= 0 && d < g.in[0] && h >= 0 && h < g.in[1];
            m_rows[static_cast<std::size_t>(r)] =
                inside ? m_x + ((n * g.in[0] + d) * g.in[1] + h) * g.in[2] * g.inChannels : nullptr;
        }
    }
    // Input lines under the kernel's, in order; nullptr: padding.
    const T* const* lineRows() const { return m_rows.data(); }

    // Pointers to `columns` input pixels under every row of the kernel, for the window of output column `ow`;
    // returns their end.
    const T** fill(std::int64_t ow, std::int64_t columns, const T** taps) const {
        const ConvGeometry& g = m_geometry;
        const std::int64_t first = ow * g.stride[2] - g.padBegin[2], step = g.dilation[2] * g.inChannels;
        const bool inside = first >= 0 && first + (columns - 1) * g.dilation[2] < g.in[2];
        for (const T* row : m_rows) {
            if (row && inside) {
                const T* pixel = row + first * g.inChannels;
                for (std::int64_t k = 0; k < columns; ++k, pixel += step)
                    *taps++ = pixel;
                continue;
            }
            for (std::int64_t k = 0; k < columns; ++k) {
                const std::int64_t column = first + k * g.dilation[2];
                *taps++ = row && column >= 0 && column < g.in[2] ? row + column * g.inChannels : m_padding;
            }
        }
        return taps;
    }

private:
    const ConvGeometry& m_geometry;
    const T *m_x, *m_padding;
    std::vector<const T*> m_rows;
};

} // namespace qs::kernels
