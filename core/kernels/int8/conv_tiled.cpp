#include "kernels/int8/ConvTiled.h"

#include <cmath>
#include <cstring>

#include "kernels/ChannelsLast.h"
#include "kernels/CpuFeatures.h"
#include "kernels/DepthwiseWalk.h"

namespace qs::kernels {

std::unique_ptr<const ConvTiled> ConvTiled::make(const ConvGeometry& g, const IntWeights& weights,
                                                 std::int32_t inputZero, const ConvOutput& output) {
    if (!hasAvx512Vnni() || tilesU8S8(false) == nullptr || weights.rows == 0) return nullptr;
    // A multiplier that is no number, or whose products may leave int32, takes the way of the portable code.
    for (std::int64_t o = 0; o < weights.rows; ++o)
        if (const float m = std::fabs(output.multipliers[o]); !(m < 0.99f)) return nullptr;
    return std::unique_ptr<const ConvTiled>(new ConvTiled(g, weights, inputZero, output));
}

ConvTiled::ConvTiled(const ConvGeometry& g, const IntWeights& w, std::int32_t inputZero,
                     const ConvOutput& output)
    : m_tiled(g, 1), m_depthwise(isDepthwise(g)), m_lines(m_depthwise && hasDepthwiseLines(g)),
      m_narrow(m_lines && g.stride[2] == 1 && 64 % g.outChannels == 0),
      m_tapGroups(static_cast<int>(m_lines ? 3 : (g.kernelPixels() + 3) / 4)), m_inputZero(inputZero),
      m_output(output) {
    const std::int64_t taps = g.kernelPixels(), in = g.groupInChannels();
    const std::int64_t blocks = (g.outChannels + 63) / 64;
    const auto columns = static_cast<std::size_t>(m_depthwise ? blocks * 64 : m_tiled.paddedColumns());
    m_bias.resize(columns);
    m_multipliers.resize(columns);
    m_output.multipliers = nullptr;
    if (m_depthwise) {
        packDepthwise(g, w);
        for (std::int64_t c = 0; c < (m_narrow ? 64 : w.rows); ++c)
            setColumn(depthwiseColumn(c), c % w.rows, w, output.multipliers);
        return;
    }
    m_weights.resize(static_cast<std::size_t>(m_tiled.packedBytes()));
    for (std::int64_t o = 0; o < w.rows; ++o) {
        for (std::int64_t i = 0; i < in; ++i)
            for (std::int64_t k = 0; k < taps; ++k)
                m_weights[static_cast<std::size_t>(m_tiled.packedOffset(o, i, k))] =
                    static_cast<std::uint8_t>(w.codes[(o * in + i) * taps + k]);
        setColumn(m_tiled.paddedColumn(o), o, w, output.multipliers);
    }
}

void ConvTiled::packDepthwise(const ConvGeometry& g, const IntWeights& w) {
    const std::int64_t taps = g.kernelPixels(), blocks = (g.outChannels + 63) / 64;
    m_weights.resize(static_cast<std::size_t>(blocks * (m_lines ? kDepthwiseLineBytes : m_tapGroups * 256)));
    for (std::int64_t c = 0; c < (m_narrow ? 64 : w.rows); ++c)
        for (std::int64_t k = 0; k < taps; ++k) {
            const auto code = static_cast<std::uint8_t>(w.codes[c % w.rows * taps + k]);
            std::int64_t to = depthwisePackedOffset(c, k, m_tapGroups);
            if (m_lines) { // by rows of three, and once more, shifted
                to = c / 64 * kDepthwiseLineBytes + depthwisePackedOffset(c % 64, k / 3 * 4 + k % 3, 3);
                m_weights[static_cast<std::size_t>(to + kDepthwiseLineBytes / 2 + 1)] = code;
            }
            m_weights[static_cast<std::size_t>(to)] = code;
        }
}

// Bias, less what the zero point of the input adds to every sum, and multiplier.
void ConvTiled::setColumn(std::int64_t column, std::int64_t channel, const IntWeights& w,
                          const float* multipliers) {
    std::int64_t sum = 0;
    for (std::int64_t k = 0; k < w.rowLength; ++k)
        sum += w.codes[channel * w.rowLength + k];
    const auto at = static_cast<std::size_t>(column);
    m_bias[at] = static_cast<std::int32_t>((w.bias ? w.bias[channel] : 0) - sum * m_inputZero);
    m_multipliers[at] = multipliers[channel];
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
    if (m_lines)
        runDepthwiseLines(g, x, output);
    else if (m_depthwise)
        runDepthwiseTaps(g, x, output);
    else
        m_tiled.run(g, x, static_cast<std::uint8_t>(m_inputZero), m_weights.data(),
                    *tilesU8S8(residual != nullptr), &output);
}

void ConvTiled::runDepthwiseTaps(const ConvGeometry& g, const std::uint8_t* x,
                                 const CodeOutput& output) const {
    const std::vector<std::uint8_t> padding(static_cast<std::size_t>(g.inChannels),
                                            static_cast<std::uint8_t>(m_inputZero));
    DepthwiseWalk<std::uint8_t> walk(g, x, padding.data());
    // What is left of the last group meets weights of 0.
    std::vector<const std::uint8_t*> taps(static_cast<std::size_t>(4 * m_tapGroups), padding.data());
    const DepthwiseRow row{taps.data(), m_tapGroups, g.outChannels, m_weights.data()};
    std::uint8_t* y = output.y;
    for (std::int64_t line = 0; line < walk.lines(); ++line) {
        walk.setLine(line);
        for (std::int64_t ow = 0; ow < g.out[2]; ++ow, y += g.outChannels) {
            walk.fill(ow, g.kernel[2], taps.data());
            depthwiseU8S8(row, output, y);
        }
    }
}

void ConvTiled::runDepthwiseLines(const ConvGeometry& g, const std::uint8_t* x,
                                  const CodeOutput& output) const {
    const auto rowBytes = static_cast<std::size_t>(g.in[2] * g.inChannels),
               left = static_cast<std::size_t>(g.padBegin[2] * g.inChannels),
               right = static_cast<std::size_t>(g.padEnd[2] * g.inChannels);
    // A line of padding; of a narrow layer, three lines with their padding.
    const std::size_t pitch = left + rowBytes + right + 64;
    thread_local std::vector<std::uint8_t> scratch;
    scratch.assign(pitch * (m_narrow ? 4 : 1), static_cast<std::uint8_t>(m_inputZero));
    DepthwiseLine line;
    line.padding = scratch.data();
    line.channels = g.outChannels;
    line.width = g.in[2];
    line.outWidth = g.out[2];
    line.padLeft = g.padBegin[2];
    line.weights = m_weights.data();
    DepthwiseWalk<std::uint8_t> walk(g, x, nullptr);
    for (std::int64_t at = 0; at < walk.lines(); ++at) {
        walk.setLine(at);
        std::uint8_t* y = output.y + at * g.out[2] * g.outChannels;
        for (std::size_t r = 0; r < 3; ++r) {
            const std::uint8_t* row = walk.lineRows()[r];
            line.rows[r] = row ? row : scratch.data();
            if (!m_narrow || !row) continue;
            std::uint8_t* copy = scratch.data() + pitch * (r + 1);
            std::memcpy(copy + left, row, rowBytes);
            line.rows[r] = copy;
        }
        if (m_narrow)
            depthwiseNarrowLine3x3U8S8(line, output, y);
        else
            depthwiseLine3x3U8S8(line, static_cast<int>(g.stride[2]), output, y);
    }
}

} // namespace qs::kernels
