#include "PtqVariant.h"

#include <fmt/format.h>

#include "QuantizationOption.h"
#include "Words.h"
#include "quant/OptionText.h"

namespace qs::cli {

namespace {

Result<void> applyWord(const std::string& word, PtqVariant& variant) {
    if (word == "default") return {};
    if (word == "per-tensor" || word == "per-channel") {
        variant.quant.perChannelWeights = word == "per-channel";
        return {};
    }
    if (word == "best" || word == "auto") {
        variant.automatic = true;
        return {};
    }
    for (const quant::PtqMethod& method : quant::ptqMethods())
        if (word == method.option) {
            variant.quant.*method.field = true;
            return {};
        }
    const auto calibration = calibrationMethodFromString(word);
    if (!calibration)
        return makeError("bad-usage", "--ptq",
                         fmt::format("does not know '{}'; it knows default, per-tensor, per-channel, best, "
                                     "calibration methods and post-training methods",
                                     word));
    variant.quant.method = *calibration;
    return {};
}

} // namespace

Result<std::vector<PtqVariant>> parsePtqVariants(const std::string& text) {
    std::vector<PtqVariant> variants;
    for (const std::string& name : splitAt(text, ',')) {
        PtqVariant variant;
        variant.name = name;
        for (const std::string& word : splitAt(lowerCase(name), '+'))
            QS_CHECK(applyWord(word, variant));
        variants.push_back(std::move(variant));
    }
    return variants;
}

} // namespace qs::cli
