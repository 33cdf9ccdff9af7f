#include "pipeline/Quantize.h"

#include "pipeline/Calibrate.h"
#include "pipeline/Stopwatch.h"
#include "quant/Equalize.h"
#include "quant/LayerTuning.h"
#include "quant/Lower.h"
#include "quant/Plan.h"
#include "quant/PowerOfTwo.h"

namespace qs::pipeline {

Result<QuantizedGraph> quantizeGraph(const Graph& prepared, const quant::QuantOptions& options,
                                     const data::Dataset& dataset, std::int64_t samples, JobContext& job) {
    Stopwatch watch;
    QuantizedGraph result;
    auto graph = std::make_shared<Graph>(prepared);
    const quant::QuantPlan plan = quant::planQuantization(*graph, options, result.findings);
    if (options.equalize) {
        const auto groups = quant::equalizationGroups(*graph);
        QS_TRY(const auto maxima, quant::channelMaxima(graph, groups, dataset, samples, job));
        quant::equalizeLayers(*graph, groups, maxima, options, result.findings);
    }
    QS_TRY(const auto ranges, calibrate(graph, plan, options, dataset, samples, job));
    quant::applyCalibration(*graph, plan, ranges, options, result.findings);
    if (options.searchScales || options.adaRound || options.correctBias)
        QS_CHECK(quant::tuneLayers(*graph, plan, options, dataset, samples, result.findings, job));
    if (options.rounding == kernels::Rounding::Pow2) quant::roundActivationScales(*graph, result.findings);
    result.calibrateSeconds = watch.lap();
    QS_TRY(runtime::IntNetwork network, quant::lower(*graph, plan, options, result.findings, job));
    result.network = std::make_shared<runtime::IntNetwork>(std::move(network));
    result.graph = std::move(graph);
    result.lowerSeconds = watch.lap();
    return result;
}

} // namespace qs::pipeline
