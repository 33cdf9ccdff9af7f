// Bilinear resampling with half-pixel centres: output pixel o samples the input at (o + 0.5) * in / out -
// 0.5, clamped to the border (ONNX Resize, coordinate_transformation_mode half_pixel, mode linear, no
// antialias).
#pragma once

#include <cstdint>
#include <vector>

#include "data/Preprocess.h"

namespace qs::data {

// The sampling positions of one axis, for output pixels first .. first + count - 1 of `out`.
class BilinearAxis {
public:
    struct Tap {
        int low = 0, high = 0;
        float weight = 0.0f; // of high
    };
    BilinearAxis(int in, int out, int first, int count);
    const Tap& operator[](int i) const { return m_taps[static_cast<std::size_t>(i)]; }

private:
    std::vector<Tap> m_taps;
};

inline float bilinear(const PixelView& p, int channel, const BilinearAxis& ys, int y, const BilinearAxis& xs,
                      int x) {
    const auto &ty = ys[y], &tx = xs[x];
    const auto at = [&](int yy, int xx) { return static_cast<float>(p.at(yy, xx, channel)); };
    const float top = at(ty.low, tx.low) + (at(ty.low, tx.high) - at(ty.low, tx.low)) * tx.weight;
    const float bottom = at(ty.high, tx.low) + (at(ty.high, tx.high) - at(ty.high, tx.low)) * tx.weight;
    return top + (bottom - top) * ty.weight;
}

} // namespace qs::data
