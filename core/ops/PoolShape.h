// A pool's window against an input, and the walks over it that float and integer kernels share.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "kernels/ConvGeometry.h"
#include "ops/Window.h"

namespace qs::ops {

struct PoolShape {
    Window window;
    kernels::ConvGeometry geometry; // groups = channels, one filter per channel
    Shape output;
    bool countIncludePad = false;
};
Result<PoolShape> resolvePool(const Node& node, const Shape& input);

// Elements that an average at output position `at` is divided by.
std::int64_t windowCount(const kernels::ConvGeometry& g, const std::array<std::int64_t, 3>& at,
                         bool includePad);

template <class Fn>
void forEachPosition(const kernels::ConvGeometry& g, Fn fn) {
    for (std::int64_t d = 0; d < g.out[0]; ++d)
        for (std::int64_t h = 0; h < g.out[1]; ++h)
            for (std::int64_t w = 0; w < g.out[2]; ++w)
                fn(std::array<std::int64_t, 3>{d, h, w});
}

// fn(offset within the plane) for every input element under the window at `at`, row by row.
template <class Fn>
void forEachInWindow(const kernels::ConvGeometry& g, const std::array<std::int64_t, 3>& at, Fn fn) {
    for (std::int64_t kd = 0; kd < g.kernel[0]; ++kd) {
        const std::int64_t d = at[0] * g.stride[0] - g.padBegin[0] + kd * g.dilation[0];
        if (d < 0 || d >= g.in[0]) continue;
        for (std::int64_t kh = 0; kh < g.kernel[1]; ++kh) {
            const std::int64_t h = at[1] * g.stride[1] - g.padBegin[1] + kh * g.dilation[1];
            if (h < 0 || h >= g.in[1]) continue;
            for (std::int64_t kw = 0; kw < g.kernel[2]; ++kw) {
                const std::int64_t w = at[2] * g.stride[2] - g.padBegin[2] + kw * g.dilation[2];
                if (w >= 0 && w < g.in[2]) fn((d * g.in[1] + h) * g.in[2] + w);
            }
        }
    }
}

} // namespace qs::ops
