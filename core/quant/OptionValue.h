// Quantization options by key and text, as files and command lines give them.
#pragma once

#include <optional>
#include <string>

#include "base/Result.h"
#include "quant/QuantOptionTable.h"

namespace qs::quant {

// The option of that key; case and the kind of dash do not matter, percentile_value is percentile,
// calibration_method calibrate_method. nullptr:
// no such option.
const QuantOption* findQuantOption(const std::string& key);

// Flags take true, false, yes, no, on, off, 1, 0; numbers may carry a percent sign, a percentage may be a
// share (0.9999); names of choices are taken in any case, without their dashes too. Patterns are added.
// Error "bad-usage" with the option's key and what it takes.
Result<void> setQuantOption(QuantOptions& options, const QuantOption& option, const std::string& text);

// The words that the values are made of: "yes", "Off", "1"; the whole text as a finite number.
std::optional<bool> switchOf(const std::string& word);
std::optional<double> numberOf(const std::string& text);

// What the option takes, for a help text: "128 | 256", "50 to 100"; empty for flags and patterns.
std::string valuesOf(const QuantOption& option);
// Its value in `options` as setQuantOption() takes it.
std::string valueOf(const QuantOptions& options, const QuantOption& option);

} // namespace qs::quant
