#include "kernels/fp32/ConvTiled.h"

#include <algorithm>
#include <cstring>

#include "kernels/ChannelsLast.h"
#include "kernels/CpuFeatures.h"
#include "kernels/DepthwiseWalk.h"

namespace qs::kernels {

std::unique_ptr<const ConvTiledF32> ConvTiledF32::make(const ConvGeometry& g, const float* weights,
                                                       const float* bias) {
    if (!hasAvx512() || tilesF32() == nullptr || g.outChannels == 0 || g.inChannels == 0) return nullptr;
    return std::unique_ptr<const ConvTiledF32>(new ConvTiledF32(g, weights, bias));
}

ConvTiledF32::ConvTiledF32(const ConvGeometry& g, const float* weights, const float* bias)
    : m_tiled(g, sizeof(float)), m_depthwise(isDepthwise(g)) {
    const std::int64_t taps = g.kernelPixels(), in = g.groupInChannels();
    m_weights.resize(
        static_cast<std::size_t>(m_depthwise ? g.outChannels * taps * 4 : m_tiled.packedBytes()));
    m_bias.resize(static_cast<std::size_t>(m_depthwise ? g.outChannels : m_tiled.paddedColumns()), 0.0f);
    for (std::int64_t o = 0; o < g.outChannels; ++o) {
        for (std::int64_t i = 0; i < in; ++i)
            for (std::int64_t k = 0; k < taps; ++k) {
                const std::int64_t to =
                    m_depthwise ? (k * g.outChannels + o) * 4 : m_tiled.packedOffset(o, i, k);
                std::memcpy(m_weights.data() + to, weights + (o * in + i) * taps + k, sizeof(float));
            }
        if (bias) m_bias[static_cast<std::size_t>(m_depthwise ? o : m_tiled.paddedColumn(o))] = bias[o];
    }
}

void ConvTiledF32::run(const ConvGeometry& g, const float* x, const float* residual, float low, float high,
                       float* y) const {
    const FloatOutput output{y, m_bias.data(), residual, low, high};
    if (g.outCount() == 0) return;
    if (m_depthwise)
        runDepthwise(g, x, output);
    else
        m_tiled.run(g, x, 0, m_weights.data(), *tilesF32(), &output);
}

void ConvTiledF32::runDepthwise(const ConvGeometry& g, const float* x, const FloatOutput& output) const {
    const std::vector<float> padding(static_cast<std::size_t>(g.inChannels), 0.0f);
    DepthwiseWalk<float> walk(g, x, padding.data());
    const std::int64_t mostColumns = g.kernel[2] + 3 * g.stride[2];
    std::vector<const float*> taps(walk.rows() * static_cast<std::size_t>(mostColumns));
    const DepthwiseRowF32 row{taps.data(), static_cast<int>(g.kernelPixels()), g.outChannels,
                              reinterpret_cast<const float*>(m_weights.data())};
    const bool threeByThree =
        walk.rows() == 3 && g.kernel[2] == 3 && g.dilation[2] == 1 && (g.stride[2] == 1 || g.stride[2] == 2);
    const std::int64_t most = threeByThree ? 4 : 1; // pixels at once
    std::int64_t element = 0;
    for (std::int64_t line = 0; line < walk.lines(); ++line) {
        walk.setLine(line);
        for (std::int64_t ow = 0; ow < g.out[2];) {
            const std::int64_t pixels = std::min(most, g.out[2] - ow);
            const std::int64_t columns = g.kernel[2] + (pixels - 1) * g.stride[2];
            walk.fill(ow, columns, taps.data());
            if (threeByThree)
                depthwise3x3F32(row, static_cast<int>(pixels), static_cast<int>(g.stride[2]), output,
                                element);
            else
                depthwiseF32(row, output, element);
            element += pixels * g.outChannels;
            ow += pixels;
        }
    }
}

} // namespace qs::kernels
