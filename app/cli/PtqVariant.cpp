#include "PtqVariant.h"

#include <fmt/format.h>

#include "Words.h"
#include "quant/OptionValue.h"

namespace qs::cli {

namespace {

// key, or key=value; an option that belongs to one calibration method brings it along.
Result<void> applyOption(const quant::QuantOption& option, const std::string& value, PtqVariant& variant) {
    if (const auto set = quant::setQuantOption(variant.quant, option, value); !set)
        return makeError("bad-usage", "--ptq", fmt::format("{} {}", option.key, set.error().message));
    if (option.onlyWith) variant.quant.method = *option.onlyWith;
    return {};
}

Result<void> applyWord(const std::string& given, PtqVariant& variant) {
    const std::string word = lowerCase(given);
    if (word == "default") return {};
    if (word == "per-channel") {
        variant.quant.perChannelWeights = true;
        return {};
    }
    if (word == "best" || word == "auto") {
        variant.automatic = true;
        return {};
    }
    const std::size_t equals = word.find('=');
    if (const quant::QuantOption* option = quant::findQuantOption(word.substr(0, equals))) {
        if (equals != std::string::npos) return applyOption(*option, given.substr(equals + 1), variant);
        if (std::holds_alternative<bool quant::QuantOptions::*>(option->field))
            return applyOption(*option, "true", variant);
    }
    const quant::QuantOption& method = *quant::findQuantOption("calibrate-method");
    if (!quant::setQuantOption(variant.quant, method, word))
        return makeError("bad-usage", "--ptq",
                         fmt::format("does not know '{}'; it knows default, per-tensor, per-channel, best, "
                                     "calibration methods, post-training methods and options like "
                                     "percentile=99.9",
                                     word));
    return {};
}

} // namespace

Result<std::vector<PtqVariant>> parsePtqVariants(const std::string& text) {
    std::vector<PtqVariant> variants;
    for (const std::string& name : splitAt(text, ',')) {
        PtqVariant variant;
        variant.name = name;
        for (const std::string& word : splitAt(name, '+'))
            QS_CHECK(applyWord(word, variant));
        variants.push_back(std::move(variant));
    }
    return variants;
}

} // namespace qs::cli
