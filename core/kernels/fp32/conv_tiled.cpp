#include "kernels/fp32/ConvTiled.h"

#include <algorithm>
#include <cstring>

#include "kernels/ChannelsLast.h"
#include "kernels/CpuFeatures.h"
#include "kernels/DepthwiseWalk.h"

namespace qs::kernels {

const FloatKernels& floatKernels() {
    if (hasAvx512() && floatKernelsAvx512()) return *floatKernelsAvx512();
    if (hasAvx2() && floatKernelsAvx2()) return *floatKernelsAvx2();
    return floatKernelsPlain();
}

ConvTiledF32::ConvTiledF32(const ConvGeometry& g, const float* weights, const float* bias,
                           const FloatKernels& kernels)
    : m_kernels(kernels), m_tiled(g, sizeof(float)), m_depthwise(isDepthwise(g)) {
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
        m_tiled.run(g, x, 0, m_weights.data(), m_kernels.tiles, &output);
}

DepthwiseLineF32 ConvTiledF32::lineOf(const ConvGeometry& g) const {
    DepthwiseLineF32 line;
    line.channels = g.outChannels;
    line.width = g.in[2];
    line.outWidth = g.out[2];
    line.padLeft = g.padBegin[2];
    line.weights = reinterpret_cast<const float*>(m_weights.data());
    return line;
}

void ConvTiledF32::runDepthwise(const ConvGeometry& g, const float* x, const FloatOutput& output) const {
    if (!hasDepthwiseLines(g)) return runDepthwiseTaps(g, x, output);
    DepthwiseLineF32 line = lineOf(g);
    DepthwiseWalk<float> walk(g, x, nullptr);
    for (std::int64_t at = 0; at < walk.lines(); ++at) {
        walk.setLine(at);
        std::copy_n(walk.lineRows(), 3, line.rows);
        m_kernels.depthwiseLine3x3(line, static_cast<int>(g.stride[2]), output,
                                   at * g.out[2] * g.outChannels);
    }
}

bool ConvTiledF32::isPointwise(const ConvGeometry& g) {
    ConvGeometry single; // one pixel gives one
    single.inChannels = g.inChannels;
    single.outChannels = g.outChannels;
    single.batch = g.batch;
    single.in = g.in;
    single.out = g.in;
    single.dilation = g.dilation;
    return g == single;
}

bool ConvTiledF32::isDepthwiseOfLines(const ConvGeometry& g) {
    return isDepthwise(g) && hasDepthwiseLines(g) && g.dilation[1] == 1 && g.stride[0] == 1 &&
           g.padBegin[0] == 0 && g.padEnd[0] == 0;
}

void ConvTiledF32::runDepthwiseBehind(const ConvTiledF32& pointwise, std::int64_t inChannels,
                                      const ConvGeometry& g, const float* x, Bounds between, Bounds bounds,
                                      float* y) const {
    const FloatOutput output{y, m_bias.data(), nullptr, bounds.low, bounds.high};
    const std::int64_t lineElements = g.in[2] * g.inChannels;
    thread_local std::vector<float> lines; // the last three, by number modulo 3
    lines.resize(std::max(lines.size(), static_cast<std::size_t>(3 * lineElements)));
    ConvGeometry one; // line of the pointwise convolution
    one.inChannels = inChannels;
    one.outChannels = g.inChannels;
    one.in[2] = one.out[2] = g.in[2];
    DepthwiseLineF32 line = lineOf(g);
    std::int64_t element = 0;
    for (std::int64_t n = 0; n < g.batch * g.in[0]; ++n, x += g.in[1] * g.in[2] * inChannels) {
        std::int64_t next = 0; // line that is not made yet
        for (std::int64_t oh = 0; oh < g.out[1]; ++oh, element += g.out[2] * g.outChannels) {
            for (std::int64_t r = 0; r < 3; ++r) {
                const std::int64_t h = oh * g.stride[1] - g.padBegin[1] + r;
                const bool isInside = h >= 0 && h < g.in[1];
                float* made = lines.data() + (isInside ? h % 3 : 0) * lineElements;
                line.rows[r] = isInside ? made : nullptr;
                if (!isInside || h < next) continue;
                pointwise.run(one, x + h * g.in[2] * inChannels, nullptr, between.low, between.high, made);
                next = h + 1;
            }
            m_kernels.depthwiseLine3x3(line, static_cast<int>(g.stride[2]), output, element);
        }
    }
}

void ConvTiledF32::runDepthwiseTaps(const ConvGeometry& g, const float* x, const FloatOutput& output) const {
    const std::vector<float> padding(static_cast<std::size_t>(g.inChannels), 0.0f);
    DepthwiseWalk<float> walk(g, x, padding.data());
    std::vector<const float*> taps(static_cast<std::size_t>(g.kernelPixels()));
    const DepthwiseRowF32 row{taps.data(), static_cast<int>(g.kernelPixels()), g.outChannels,
                              reinterpret_cast<const float*>(m_weights.data())};
    std::int64_t element = 0;
    for (std::int64_t line = 0; line < walk.lines(); ++line) {
        walk.setLine(line);
        for (std::int64_t ow = 0; ow < g.out[2]; ++ow, element += g.outChannels) {
            walk.fill(ow, g.kernel[2], taps.data());
            m_kernels.depthwiseRow(row, output, element);
        }
    }
}

} // namespace qs::kernels
