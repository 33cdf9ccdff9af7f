#include "kernels/int8/ConvTiled.h"

#include <cmath>

#include "kernels/ChannelsLast.h"
#include "kernels/CpuFeatures.h"

namespace qs::kernels {

std::unique_ptr<const ConvTiled> ConvTiled::make(const ConvGeometry& g, const IntWeights& weights,
                                                 std::int32_t inputZero, const ConvOutput& output) {
    if (!hasAvx512Vnni() || tilesU8S8() == nullptr || weights.rows == 0) return nullptr;
    // A multiplier that is no number takes the way of the portable code, which says what becomes of it.
    for (std::int64_t o = 0; o < weights.rows; ++o)
        if (!std::isfinite(output.multipliers[o])) return nullptr;
    return std::unique_ptr<const ConvTiled>(new ConvTiled(g, weights, inputZero, output));
}

ConvTiled::ConvTiled(const ConvGeometry& g, const IntWeights& w, std::int32_t inputZero,
                     const ConvOutput& output)
    : m_tiled(g, 1), m_depthwise(isDepthwise(g)), m_tapGroups(static_cast<int>((g.kernelPixels() + 3) / 4)),
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
                    m_depthwise ? depthwisePackedOffset(o, k, m_tapGroups) : m_tiled.packedOffset(o, i, k);
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

void ConvTiled::runDepthwise(const ConvGeometry& given, const std::uint8_t* x,
                             const CodeOutput& output) const {
    const ConvGeometry g = withoutPadding(given);
    if (g.in != given.in) {
        thread_local std::vector<std::uint8_t> padded;
        if (padded.size() < static_cast<std::size_t>(g.inCount()))
            padded.resize(static_cast<std::size_t>(g.inCount()));
        padChannelsLast(given, x, 1, static_cast<std::uint8_t>(m_inputZero), padded.data());
        x = padded.data();
    }
    const std::int64_t taps = g.kernelPixels();
    std::vector<std::int64_t> offsets;
    for (std::int64_t k = 0; k < taps; ++k) {
        const std::int64_t kw = k % g.kernel[2] * g.dilation[2],
                           kh = k / g.kernel[2] % g.kernel[1] * g.dilation[1],
                           kd = k / (g.kernel[2] * g.kernel[1]) * g.dilation[0];
        offsets.push_back(((kd * g.in[1] + kh) * g.in[2] + kw) * g.inChannels);
    }
    offsets.resize(static_cast<std::size_t>(4 * m_tapGroups), 0); // their weights are 0
    std::vector<const std::uint8_t*> pointers(offsets.size());
    const DepthwiseRow row{pointers.data(), m_tapGroups, g.outChannels, m_weights.data()};
    std::uint8_t* y = output.y;
    for (std::int64_t line = 0; line < g.batch * g.out[0] * g.out[1]; ++line) {
        const std::int64_t h = line % g.out[1] * g.stride[1], d = line / g.out[1] % g.out[0] * g.stride[0],
                           n = line / (g.out[1] * g.out[0]);
        const std::uint8_t* start = x + ((n * g.in[0] + d) * g.in[1] + h) * g.in[2] * g.inChannels;
        for (std::int64_t w = 0; w < g.out[2]; ++w, start += g.stride[2] * g.inChannels, y += g.outChannels) {
            for (std::size_t k = 0; k < offsets.size(); ++k)
                pointers[k] = start + offsets[k];
            depthwiseU8S8(row, output, y);
        }
    }
}

} // namespace qs::kernels
