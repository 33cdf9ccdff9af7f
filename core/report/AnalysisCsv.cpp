#include "report/AnalysisCsv.h"

#include <cmath>

#include <fmt/format.h>

namespace qs::report {

namespace {

std::string quoted(const std::string& text) {
    std::string cell = "\"";
    if (!text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos) cell += '\'';
    for (const char c : text) {
        if (c == '"') cell += '"';
        cell += c;
    }
    return cell + "\"";
}

std::string number(double value) {
    if (std::isnan(value)) return {};
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    return fmt::format("{:.9g}", value);
}

std::string metrics(const analysis::ErrorMetrics& m) {
    return fmt::format("{},{},{},{},{},{}", number(m.sqnrDb), number(m.cosine), number(m.mse), number(m.nmse),
                       number(m.maxAbs), number(m.meanAbs));
}

} // namespace

std::string analysisCsv(const analysis::AnalysisResult& result) {
    std::string csv = "layer,operator,tensor,integer";
    for (const char* view : {"accumulated", "isolated", "sensitivity"})
        csv += fmt::format(",{0}_sqnr_db,{0}_cosine,{0}_mse,{0}_nmse,{0}_max_abs,{0}_mean_abs", view);
    csv += ",weight_sqnr_db,saturation_pct,unused_levels_pct,macs\r\n";
    for (const analysis::LayerResult& layer : result.layers)
        csv += fmt::format("{},{},{},{},{},{},{},{},{},{},{}\r\n", quoted(layer.name), quoted(layer.op),
                           quoted(layer.tensor), layer.integer ? 1 : 0, metrics(layer.accumulated),
                           metrics(layer.isolated), layer.sensitivity ? metrics(*layer.sensitivity) : ",,,,,",
                           layer.weights ? number(layer.weights->error.sqnrDb) : "",
                           number(layer.saturationPct), number(layer.unusedLevelsPct), layer.macs);
    return csv;
}

} // namespace qs::report
