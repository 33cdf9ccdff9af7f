#include "quant/OptionText.h"

#include <fmt/format.h>

namespace qs::quant {

const std::vector<PtqMethod>& ptqMethods() {
    static const std::vector<PtqMethod> table = {
#define QS_PTQ_METHOD(field, option, title, help) {&QuantOptions::field, option, title, help},
#include "quant/ptq_methods.def"
#undef QS_PTQ_METHOD
    };
    return table;
}

std::string describe(const QuantOptions& options) {
    std::string text = toString(options.method);
    if (options.method == CalibrationMethod::Percentile) text += fmt::format(" {:.6g}", options.percentile);
    if (options.method == CalibrationMethod::MovingAverage)
        text += fmt::format(" {:.6g}", options.movingAverageConstant);
    if (options.method == CalibrationMethod::Entropy)
        text += fmt::format(" {} levels", options.entropyLevels);
    text += fmt::format(" calibration, {} {} activations, int8 {} weights from {} to 127",
                        options.signedActivations ? "int8" : "uint8",
                        options.symmetricActivations ? "symmetric" : "asymmetric",
                        options.perChannelWeights ? "per-channel" : "per-tensor", -options.weightRange);
    for (const PtqMethod& method : ptqMethods())
        if (options.*method.field) text += fmt::format(", {}", method.title);
    if (!options.exclude.empty())
        text += fmt::format(", {} name{} left in float", options.exclude.size(),
                            options.exclude.size() == 1 ? "" : "s or patterns");
    if (options.ignoreQuantizers) text += ", trained quantizers ignored";
    return text;
}

} // namespace qs::quant
