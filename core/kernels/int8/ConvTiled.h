// Integer convolution by AVX-512 VNNI tiles, codes out: see TiledConv.h and CodeOutput.h.
#pragma once

#include <memory>

#include "kernels/WeightMemory.h"
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
    void runDepthwiseTaps(const ConvGeometry& g, const std::uint8_t* x, const CodeOutput& output) const;
    void runDepthwiseLines(const ConvGeometry& g, const std::uint8_t* x, const CodeOutput& output) const;
    void packDepthwise(const ConvGeometry& g, const IntWeights& weights);
    void setColumn(std::int64_t column, std::int64_t channel, const IntWeights& weights,
                   const float* multipliers);

    TiledConv m_tiled;
    bool m_depthwise;
    // Of a depthwise filter: it has kernels by the line; copies of the channels in a block of 64.
    bool m_lines, m_narrow;
    int m_tapGroups;
    std::int32_t m_inputZero;
    ConvOutput m_output;
    PackedWeights m_weights;
    std::vector<std::int32_t> m_bias;
    std::vector<float> m_multipliers;
};

} // namespace qs::kernels
