// The value of -p/--quantization_option: a command line inside a string, as the QAT workflow's quantizer
// takes it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/Result.h"
#include "quant/QuantOptionTable.h"

namespace qs::cli {

// What one or several -p strings ask for; later ones win, --opts of all of them are merged.
struct QuantizationOption {
    std::optional<bool> activationZeroPoint; // --opts activation_zeropoint, -az, az
    // Options of the table in core/quant, such as --calibrate_method, with values that they take; in order.
    std::vector<std::pair<const quant::QuantOption*, std::string>> values;
    std::vector<std::string> notes; // what was accepted but has no effect here
};

// Understands `--calibrate_method NAME`, `--opts KEY VALUE …` and `-az [True|False]` or `az True`, in any
// order, any number of times; words may stand in quotes. --opts knows every other quantization option by its
// key, such as entropy_levels. Forgives what happens to option strings on their way through documents: case,
// - for _, = for a blank, commas, typographic dashes and quotes. Error "bad-usage" names the word that is not
// understood.
Result<QuantizationOption> parseQuantizationOption(const std::string& text, QuantizationOption merged = {});
} // namespace qs::cli
