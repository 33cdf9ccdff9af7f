// Float convolution 3x3 with stride 1 by Winograd's F(2x2, 3x3), channels last: four outputs of a channel
// cost 16 products instead of 36. Source: A. Lavin and S. Gray, Fast Algorithms for Convolutional Neural
// Networks, 2015. The sums of a pixel do not depend on batch or position in it. They are rounded otherwise
// than those of ConvTiledF32, and an infinite input makes its whole neighbourhood NaN.
#pragma once

#include <memory>
#include <vector>

#include "kernels/fp32/ConvTiled.h"

namespace qs::kernels {

// A square of 4x4 input pixels, transformed: element k lies at v[k * step + c].
struct WinogradInput {
    const float* rows[4]{}; // at the square's first column; nullptr: outside
    std::int64_t channels = 0;
    int firstColumn = 0, lastColumn = 4; // that lie inside
    float* v = nullptr;
    std::int64_t step = 0;
};
void winogradInput(const WinogradInput& tile);

// Four outputs of a square, from m[k * step + c]: `rows` x `columns` of them, at element `at` and its
// neighbours.
struct WinogradOutput {
    const float* m = nullptr;
    std::int64_t step = 0, channels = 0, line = 0; // line: elements from one line of y to the next
    int rows = 2, columns = 2;
};
void winogradOutput(const WinogradOutput& tile, const FloatOutput& output, std::int64_t at);

class WinogradConv {
public:
    // Its transforms are written for AVX-512 only.
    static bool isAvailable();
    // Whether it is worth the transforms. Of the sizes of one picture, not of the batch.
    static bool pays(const ConvGeometry& g);
    // Only where isAvailable() and pays(); weights and bias as for ConvTiledF32.
    WinogradConv(const ConvGeometry& g, const float* weights, const float* bias);
    void run(const ConvGeometry& g, const float* x, const float* residual, float low, float high,
             float* y) const;

private:
    struct Squares;
    void transformInputs(const ConvGeometry& g, const Squares& squares, const float* x, float* v) const;
    void transformOutputs(const ConvGeometry& g, const Squares& squares, const float* m,
                          const FloatOutput& output) const;

    TiledConv m_tiled; // one element of all squares, as a 1x1 convolution
    PackedWeights m_weights;
    std::vector<float> m_bias, m_zeros;
};

} // namespace qs::kernels
