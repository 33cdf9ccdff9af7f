#include "report/AnalysisJson.h"

#include "report/ModelJson.h"

namespace qs::report {

namespace {

Json rangesJson(const std::vector<analysis::ChannelRange>& ranges) {
    Json json = Json::array();
    for (const analysis::ChannelRange& range : ranges)
        json.push_back({number(range.low), number(range.high)});
    return json;
}

Json histogramJson(const analysis::Histogram& histogram) {
    return {{"low", number(histogram.low)}, {"high", number(histogram.high)}, {"counts", histogram.counts}};
}

} // namespace

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
            {"weights", layer.weights ? metricsJson(layer.weights->error) : Json(nullptr)},
            {"macs", layer.macs}};
}

Json layerDetailsJson(const analysis::LayerResult& layer) {
    Json json = {{"channels", rangesJson(layer.channels)},
                 {"reference_histogram", histogramJson(layer.referenceHistogram)},
                 {"emulated_histogram", histogramJson(layer.emulatedHistogram)}};
    if (layer.weights) {
        json["weight_channels"] = rangesJson(layer.weights->channels);
        json["weight_histogram"] = histogramJson(layer.weights->reference);
        json["weight_code_histogram"] = histogramJson(layer.weights->emulated);
    }
    if (layer.outputQuantizer) json["output_quantizer"] = quantizerJson(layer.tensor, *layer.outputQuantizer);
    if (layer.weightQuantizer) json["weight_quantizer"] = quantizerJson(layer.name, *layer.weightQuantizer);
    return json;
}

Json analysisJson(const analysis::AnalysisResult& result, bool details) {
    Json layers = Json::array();
    for (const analysis::LayerResult& layer : result.layers) {
        layers.push_back(layerJson(layer));
        if (details) layers.back()["details"] = layerDetailsJson(layer);
    }
    Json outputs = Json::array();
    for (const analysis::OutputResult& output : result.outputs) {
        Json entry = {{"name", output.name}};
        entry.update(metricsJson(output.error));
        outputs.push_back(std::move(entry));
    }
    Json ranking = Json::array();
    for (const std::size_t i : analysis::rankLayers(result))
        if (result.layers[i].integer) ranking.push_back(result.layers[i].name);
    return {{"samples", result.samples},
            {"sensitivity_samples", result.sensitivitySamples},
            {"layers", layers},
            {"ranking", ranking},
            {"outputs", outputs}};
}

} // namespace qs::report
