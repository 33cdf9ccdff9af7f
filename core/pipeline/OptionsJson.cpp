#include "pipeline/OptionsJson.h"

#include <filesystem>

#include "quant/OptionText.h"

namespace qs::pipeline {

using report::Json;

namespace {

// "idx:/data/a.gz,/data/b.gz" -> "idx:a.gz,b.gz": a folder that is handed on names no paths of the machine it
// was made on.
std::string withoutFolders(const std::string& source) {
    const auto colon = source.find(':');
    if (colon == std::string::npos) return source;
    std::string result = source.substr(0, colon + 1), rest = source.substr(colon + 1);
    for (std::size_t begin = 0; begin <= rest.size();) {
        const std::size_t end = std::min(rest.find(',', begin), rest.size());
        if (begin > 0) result += ',';
        result += std::filesystem::path(rest.substr(begin, end - begin)).filename().string();
        begin = end + 1;
    }
    return result;
}

Json sizeJson(const std::optional<data::Size>& size) {
    return size ? Json(std::to_string(size->width) + "x" + std::to_string(size->height)) : Json(nullptr);
}

Json optional(const std::optional<double>& value) {
    return value ? report::number(*value) : Json(nullptr);
}

} // namespace

Json quantOptionsJson(const quant::QuantOptions& q) {
    Json json = {{"understood", quant::describe(q)},
                 {"ignore_quantizers", q.ignoreQuantizers},
                 {"calibrate_method", quant::toString(q.method)},
                 {"percentile_value", q.percentile},
                 {"moving_average_constant", q.movingAverageConstant},
                 {"entropy_levels", q.entropyLevels},
                 {"symmetric_activations", q.symmetricActivations},
                 {"signed_activations", q.signedActivations},
                 {"per_channel", q.perChannelWeights},
                 {"weight_range", q.weightRange},
                 {"exclude", q.exclude},
                 {"rounding", kernels::toString(q.rounding)}};
    for (const quant::PtqMethod& method : quant::ptqMethods()) {
        std::string key = method.option;
        for (char& c : key)
            if (c == '-') c = '_';
        json[key] = q.*method.field;
    }
    return json;
}

Json optionsJson(const CompiledModel& compiled) {
    const CompileOptions& o = compiled.options;
    Json json = quantOptionsJson(o.quant);
    json.update(Json{{"model", compiled.source->file.filename().string()},
                     {"qat", o.qat},
                     {"qat_type", o.qatType},
                     {"target", o.target},
                     {"auto", o.automatic},
                     {"max_drop", optional(o.maxDrop)},
                     {"calibration",
                      {{"source", withoutFolders(o.calibration.source)},
                       {"samples", o.calibrationSamples},
                       {"mean", o.calibration.mean},
                       {"std", o.calibration.std},
                       {"resize", sizeJson(o.calibration.resize)},
                       {"crop", sizeJson(o.calibration.crop)},
                       {"channel_order", o.calibration.bgr ? "bgr" : "rgb"},
                       {"layout", o.calibration.layout},
                       {"limit", o.calibration.limit},
                       {"skip", o.calibration.skip}}},
                     {"notes", o.notes}});
    return json;
}

Json searchJson(const SearchLog& log) {
    if (log.trials.empty()) return nullptr;
    Json trials = Json::array();
    for (const Trial& trial : log.trials) {
        Json entry = {{"name", trial.name},
                      {"understood", quant::describe(trial.options)},
                      {"exclude", trial.options.exclude},
                      {"output_sqnr_db", optional(trial.outputSqnrDb)},
                      {"agreement_pct", trial.agreementPct},
                      {"top1", optional(trial.top1)},
                      {"layers_float", trial.layersFloat},
                      {"kept", trial.kept}};
        if (!trial.failure.empty()) entry["failure"] = trial.failure;
        trials.push_back(std::move(entry));
    }
    return {{"calibrated", log.calibrated},
            {"held_back", log.heldBack},
            {"float_top1", optional(log.floatTop1)},
            {"trials", trials}};
}

} // namespace qs::pipeline
