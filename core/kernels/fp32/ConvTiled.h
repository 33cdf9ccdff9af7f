// Float convolution by AVX-512 tiles, channels last (see TiledConv.h), with what follows at once: a residual
// add and a clamp. Every sum runs over kernel position, then input channel, in one order, so that neither
// batch nor position nor fusion changes a bit.
#pragma once

#include <memory>
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

// nullptr where this build has none; call only where hasAvx512().
const TileTable* tilesF32();

// Depthwise, one filter per channel: y[c] from taps[k][c] * weights[k * channels + c], sums in order of k.
struct DepthwiseRowF32 {
    const float* const* taps = nullptr;
    int tapCount = 0;
    std::int64_t channels = 0;
    const float* weights = nullptr;
};
void depthwiseF32(const DepthwiseRowF32& row, const FloatOutput& output, std::int64_t firstElement);
// A whole line of output of a filter three columns and three lines wide, column stride 1 or 2.
struct DepthwiseLineF32 {
    const float* rows[3]{}; // of the input under the filter's; nullptr: padding
    std::int64_t channels = 0, width = 0, outWidth = 0, padLeft = 0;
    const float* weights = nullptr;
};
void depthwiseLine3x3F32(const DepthwiseLineF32& line, int stride, const FloatOutput& output,
                         std::int64_t firstElement);

class ConvTiledF32 {
public:
    // nullptr where this machine or build cannot run it. Weights O x I/groups x kernel and bias (or nullptr)
    // are copied and packed.
    static std::unique_ptr<const ConvTiledF32> make(const ConvGeometry& g, const float* weights,
                                                    const float* bias);
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
    ConvTiledF32(const ConvGeometry& g, const float* weights, const float* bias);
    DepthwiseLineF32 lineOf(const ConvGeometry& g) const; // but for its rows
    void runDepthwise(const ConvGeometry& g, const float* x, const FloatOutput& output) const;
    void runDepthwiseTaps(const ConvGeometry& g, const float* x, const FloatOutput& output) const;

    TiledConv m_tiled;
    bool m_depthwise;
    PackedWeights m_weights;
    std::vector<float> m_bias;
};

} // namespace qs::kernels
