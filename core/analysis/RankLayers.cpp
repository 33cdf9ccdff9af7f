#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "analysis/AnalysisResult.h"

namespace qs::analysis {

std::vector<std::size_t> rankLayers(const AnalysisResult& result) {
    const auto cost = [&](std::size_t i) {
        const LayerResult& layer = result.layers[i];
        if (!layer.integer) return -1.0;
        const ErrorMetrics& error = layer.sensitivity ? *layer.sensitivity : layer.isolated;
        // A reference of zeros has no relative error; any error there is beyond all others.
        if (error.zeroReference && error.maxAbs > 0.0) return std::numeric_limits<double>::infinity();
        return std::isnan(error.nmse) ? std::numeric_limits<double>::infinity() : error.nmse;
    };
    std::vector<std::size_t> order(result.layers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return cost(a) > cost(b); });
    return order;
}

} // namespace qs::analysis
