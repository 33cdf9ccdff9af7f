#include "report/AnalysisJson.h"

namespace qs::report {

Json metricsJson(const analysis::ErrorMetrics& metrics) {
    Json json = {{"sqnr_db", number(metrics.sqnrDb)}, {"cosine", number(metrics.cosine)},
                 {"mse", number(metrics.mse)},        {"nmse", number(metrics.nmse)},
                 {"max_abs", number(metrics.maxAbs)}, {"mean_abs", number(metrics.meanAbs)},
                 {"elements", metrics.count}};
    if (metrics.zeroReference) json["zero_reference"] = true;
    return json;
}

Json layerJson(const analysis::LayerResult& layer) {
    Json sensitivity = nullptr;
    if (layer.sensitivity) sensitivity = metricsJson(*layer.sensitivity);
    return {{"name", layer.name},
            {"op", layer.op},
            {"tensor", layer.tensor},
            {"nodes", layer.nodes},
            {"integer", layer.integer},
            {"accumulated", metricsJson(layer.accumulated)},
            {"isolated", metricsJson(layer.isolated)},
            {"sensitivity", sensitivity},
            {"saturation_pct", number(layer.saturationPct)},
            {"unused_levels_pct", number(layer.unusedLevelsPct)},
            {"reference_min", number(layer.referenceMin)},
            {"reference_max", number(layer.referenceMax)},
            {"macs", layer.macs}};
}

Json analysisJson(const analysis::AnalysisResult& result) {
    Json layers = Json::array();
    for (const analysis::LayerResult& layer : result.layers)
        layers.push_back(layerJson(layer));
    Json outputs = Json::array();
    for (const analysis::OutputResult& output : result.outputs) {
        Json entry = {{"name", output.name}};
        entry.update(metricsJson(output.error));
        outputs.push_back(std::move(entry));
    }
    return {{"samples", result.samples}, {"layers", layers}, {"outputs", outputs}};
}

} // namespace qs::report
