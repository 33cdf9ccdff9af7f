#include "kernels/int8/ConvTiled.h"

#include <cmath>

#include "kernels/ChannelsLast.h"
#include "kernels/CpuFeatures.h"
#include "kernels/DepthwiseWalk.h"

namespace qs::kernels {

std::unique_ptr<const ConvTiled> ConvTiled::make(const ConvGeometry& g, const IntWeights& weights,
                                                 std::int32_t inputZero, const ConvOutput& output) {
    if (!hasAvx512Vnni() || tilesU8S8() == nullptr || weights.rows == 0) return nullptr;
    // A multiplier that is no number takes the way of the portable code, which says what becomes of it; so
    // does a depthwise one whose products may leave int32.
    for (std::int64_t o = 0; o < weights.rows; ++o) {
        const float m = std::fabs(output.multipliers[o]);
        if (!std::isfinite(m) || (isDepthwise(g) && m >= 0.99f)) return nullptr;
    }
    return std::unique_ptr<const ConvTiled>(new ConvTiled(g, weights, inputZero, output));
}

ConvTiled::ConvTiled(const ConvGeometry& g, const IntWeights& w, std::int32_t inputZero,
                     const ConvOutput& output)
    : m_tiled(g, 1), m_depthwise(isDepthwise(g)), m_groupIsRow(g.kernel[2] == 3),
      m_tapGroups(static_cast<int>(m_groupIsRow ? g.kernelPixels() / 3 : (g.kernelPixels() + 3) / 4)),
      m_inputZero(inputZero), m_output(output) {
    const std::int64_t taps = g.kernelPixels(), in = g.groupInChannels();
    const std::int64_t blocks = (g.outChannels + 63) / 64;
    m_weights.resize(
        static_cast<std::size_t>(m_depthwise ? blocks * m_tapGroups * 256 : m_tiled.packedBytes()));
    const auto columns = static_cast<std::size_t>(m_depthwise ? blocks * 64 : m_tiled.paddedColumns());
    m_bias.resize(columns);
    m_multipliers.resize(columns);
    for (std::int64_t o = 0; o < w.rows; ++o) {
        std::int64_t sum = 0;
        for (std::int64_t i = 0; i < in; ++i)
            for (std::int64_t k = 0; k < taps; ++k) {
                const std::int8_t code = w.codes[(o * in + i) * taps + k];
                const std::int64_t to =
                    m_depthwise ? depthwisePackedOffset(o, m_groupIsRow ? k / 3 * 4 + k % 3 : k, m_tapGroups)
                                : m_tiled.packedOffset(o, i, k);
                m_weights[static_cast<std::size_t>(to)] = static_cast<std::uint8_t>(code);
                sum += code;
            }
        const auto column =
            static_cast<std::size_t>(m_depthwise ? depthwiseColumn(o) : m_tiled.paddedColumn(o));
        m_bias[column] = static_cast<std::int32_t>((w.bias ? w.bias[o] : 0) - sum * inputZero);
        m_multipliers[column] = output.multipliers[o];
    }
    m_output.multipliers = nullptr;
}

void ConvTiled::run(const ConvGeometry& g, const std::uint8_t* x, const ResidualAdd* residual,
                    std::uint8_t* y) const {
    const CodeOutput output{y,
                            m_bias.data(),
                            m_multipliers.data(),
                            m_output.zeroPoint,
                            m_output.clampMin,
                            m_output.clampMax,
                            residual};
    if (m_depthwise)
        runDepthwise(g, x, output);
    else
        m_tiled.run(g, x, static_cast<std::uint8_t>(m_inputZero), m_weights.data(), *tilesU8S8(), &output);
}

void ConvTiled::runDepthwise(const ConvGeometry& g, const std::uint8_t* x, const CodeOutput& output) const {
    const std::vector<std::uint8_t> padding(static_cast<std::size_t>(g.inChannels),
                                            static_cast<std::uint8_t>(m_inputZero));
    DepthwiseWalk<std::uint8_t> walk(g, x, padding.data());
    const bool pairs = m_groupIsRow && g.stride[2] == 1 && g.dilation[2] == 1;
    const std::int64_t columns = m_groupIsRow ? 4 : g.kernel[2];
    // What is left of the last group meets weights of 0.
    std::vector<const std::uint8_t*> taps(static_cast<std::size_t>(4 * m_tapGroups), padding.data());
    const DepthwiseRow row{taps.data(), m_tapGroups, g.outChannels, m_weights.data()};
    std::uint8_t* y = output.y;
    for (std::int64_t line = 0; line < walk.lines(); ++line) {
        walk.setLine(line);
        for (std::int64_t ow = 0; ow < g.out[2];) {
            const std::int64_t pixels = pairs && ow + 1 < g.out[2] ? 2 : 1;
            walk.fill(ow, columns, taps.data());
            (pixels == 2 ? depthwisePairU8S8 : depthwiseU8S8)(row, output, y);
            y += pixels * g.outChannels;
            ow += pixels;
        }
    }
}

} // namespace qs::kernels
