#include "analysis/WeightError.h"

#include <algorithm>

#include "analysis/LayerCounts.h"
#include "quant/LayerWeights.h"

namespace qs::analysis {

std::optional<WeightResult> weightResult(const Graph& reference, const runtime::IntOp& op) {
    const NodeId node = reference.findNode(op.name);
    if (!node.valid() || op.constants.empty() || op.weightScale.empty() ||
        op.constants[0].type() != DataType::I8)
        return std::nullopt;
    const auto layer = quant::layerWeights(reference, reference.node(node));
    const Tensor& codes = op.constants[0];
    if (!layer || layer->outChannels * layer->inPerGroup * layer->kernel != codes.count() ||
        (op.weightScale.size() > 1 && static_cast<std::int64_t>(op.weightScale.size()) != layer->outChannels))
        return std::nullopt;
    WeightResult result;
    const float* floats = reference.constantOf(layer->weights)->data<float>();
    Tensor p(DataType::F32, Shape{codes.count()}), r(DataType::F32, Shape{codes.count()});
    std::int64_t at = 0; // both in the order of the codes: output, input, filter position
    for (std::int64_t o = 0; o < layer->outChannels; ++o) {
        const auto channel = static_cast<std::size_t>(op.weightScale.size() > 1 ? o : 0);
        const std::int32_t zero = channel < op.weightZeroPoint.size() ? op.weightZeroPoint[channel] : 0;
        ChannelRange range;
        for (std::int64_t i = 0; i < layer->inPerGroup; ++i)
            for (std::int64_t k = 0; k < layer->kernel; ++k, ++at) {
                const float w = floats[layer->index(o, i, k)];
                p.mutableData<float>()[at] = w;
                r.mutableData<float>()[at] =
                    static_cast<float>(codes.data<std::int8_t>()[at] - zero) * op.weightScale[channel];
                range.low = std::min<double>(range.low, w);
                range.high = std::max<double>(range.high, w);
            }
        result.channels.push_back(range);
    }
    MetricSums sums;
    sums.add(p, r);
    result.error = sums.metrics();
    double low = 0.0, high = 0.0;
    for (const ChannelRange& range : result.channels) {
        low = std::min(low, range.low);
        high = std::max(high, range.high);
    }
    const HistogramGrid grid = HistogramGrid::covering(low, high);
    Bins floatBins{}, codeBins{};
    grid.count(p.data<float>(), p.count(), floatBins);
    grid.count(r.data<float>(), r.count(), codeBins);
    result.reference = grid.histogram(floatBins);
    result.emulated = grid.histogram(codeBins);
    return result;
}

} // namespace qs::analysis
