// Integer convolution by AVX-512 VNNI tiles, codes out: see TiledConv.h and CodeOutput.h.
#pragma once

#include <memory>

#include "kernels/int8/CodeOutput.h"
#include "kernels/int8/ConvU8S8.h"

namespace qs::kernels {

class ConvTiled {
public:
    // nullptr where this machine or build cannot run it.
    static std::unique_ptr<const ConvTiled> make(const ConvGeometry& g, const IntWeights& weights,
                                                 std::int32_t inputZero, const ConvOutput& output);
    void run(const ConvGeometry& g, const std::uint8_t* x, const ResidualAdd* residual,
             std::uint8_t* y) const;
    bool depthwise() const { return m_depthwise; }

private:
    ConvTiled(const ConvGeometry& g, const IntWeights& weights, std::int32_t inputZero,
              const ConvOutput& output);
    void runDepthwise(const ConvGeometry& g, const std::uint8_t* x, const CodeOutput& output) const;

    TiledConv m_tiled;
    bool m_depthwise;
    bool m_groupIsRow; // depthwise: a group of four taps is a row of three of the filter
    int m_tapGroups;
    std::int32_t m_inputZero;
    ConvOutput m_output;
    std::vector<std::uint8_t> m_weights;
    std::vector<std::int32_t> m_bias;
    std::vector<float> m_multipliers;
};

} // namespace qs::kernels
