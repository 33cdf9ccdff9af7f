// Float convolution by tiles, channels last (see TiledConv.h), with what follows at once: a residual add and
// a clamp. Every sum begins with the bias and runs over kernel position, then input channel, in one order, by
// fused multiply-adds, so that neither batch nor position nor fusion nor the machine changes a bit.
#pragma once

#include <vector>

#include "kernels/TiledConv.h"
#include "kernels/WeightMemory.h"

namespace qs::kernels {

// y = clamp(sum + bias + residual, low, high); a NaN stays one.
struct FloatOutput {
    float* y = nullptr;
    const float* bias = nullptr;     // by padded column
    const float* residual = nullptr; // lies like y; or nullptr
    float low, high;                 // infinite: no bound
};

// Depthwise, one filter per channel: y[c] from taps[k][c] * weights[k * channels + c], sums in order of k.
struct DepthwiseRowF32 {
    const float* const* taps = nullptr;
    int tapCount = 0;
    std::int64_t channels = 0;
    const float* weights = nullptr;
};
// A whole line of output of a filter three columns and three lines wide, column stride 1 or 2.
struct DepthwiseLineF32 {
    const float* rows[3]{}; // of the input under the filter's; nullptr: padding
    std::int64_t channels = 0, width = 0, outWidth = 0, padLeft = 0;
    const float* weights = nullptr;
};

// The same sums in the same order with several sets of instructions.
struct FloatKernels {
    TileTable tiles;
    void (*depthwiseRow)(const DepthwiseRowF32& row, const FloatOutput& output, std::int64_t firstElement);
    void (*depthwiseLine3x3)(const DepthwiseLineF32& line, int stride, const FloatOutput& output,
                             std::int64_t firstElement);
};
const FloatKernels& floatKernelsPlain();
// nullptr where this build has none; to be run only where hasAvx2() or hasAvx512().
const FloatKernels* floatKernelsAvx2();
const FloatKernels* floatKernelsAvx512();
// The fastest that the machine has.
const FloatKernels& floatKernels();

class ConvTiledF32 {
public:
    // Weights O x I/groups x kernel, none of them 0, and bias (or nullptr) are copied and packed.
    ConvTiledF32(const ConvGeometry& g, const float* weights, const float* bias,
                 const FloatKernels& kernels = floatKernels());
    // x and y: N x (D x) H x W x C. Sizes of g may differ from make's in batch and spatial size only. Safe
    // from several threads.
    void run(const ConvGeometry& g, const float* x, const float* residual, float low, float high,
             float* y) const;
    // True where runDepthwiseBehind takes this convolution as the first, or as the second, of its two.
    static bool isPointwise(const ConvGeometry& g);
    static bool isDepthwiseOfLines(const ConvGeometry& g);
    // This depthwise convolution of what `pointwise` gives, a convolution of single pixels, line by line:
    // what lies between them never leaves the cache. The bits of one after the other. `g` is the depthwise
    // one's geometry; x: N x H x W x pointwise input channels; `between`: bounds of what lies between.
    struct Bounds {
        float low, high;
    };
    void runDepthwiseBehind(const ConvTiledF32& pointwise, std::int64_t inChannels, const ConvGeometry& g,
                            const float* x, Bounds between, Bounds bounds, float* y) const;

private:
    DepthwiseLineF32 lineOf(const ConvGeometry& g) const; // but for its rows
    void runDepthwise(const ConvGeometry& g, const float* x, const FloatOutput& output) const;
    void runDepthwiseTaps(const ConvGeometry& g, const float* x, const FloatOutput& output) const;

    const FloatKernels& m_kernels;
    TiledConv m_tiled;
    bool m_depthwise;
    PackedWeights m_weights;
    std::vector<float> m_bias;
};

} // namespace qs::kernels
