// Every member of QuantOptions with what a form needs to offer it: key, words, limits, choices. The panel of
// the workbench makes its widgets from this table; a test asks that no member is missing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "quant/Options.h"

namespace qs::quant {

struct QuantChoice {
    std::int64_t value; // of the number or enumerator
    const char* name;   // in files and on the command line
    const char* label;  // English
    const char* help;   // English; may be empty
};

using QuantField = std::variant<bool QuantOptions::*, std::int32_t QuantOptions::*, double QuantOptions::*,
                                CalibrationMethod QuantOptions::*, kernels::Rounding QuantOptions::*,
                                std::vector<std::string> QuantOptions::*>;

// Limits of a real number, and the steps of a field that edits it.
struct QuantRange {
    double least = 0.0, most = 0.0, step = 0.0;
    int decimals = 0;
    const char* unit = "";
};

struct QuantOption {
    enum class Group { Quantizers, Activations, Weights, Tuning, Hardware };

    const char* key; // in files; where the command line has the option, its long name without dashes
    Group group;
    QuantField field;
    const char* label; // English
    const char* help;  // English, one or two sentences
    // The values of a number or an enumerator. A flag that has two of them is shown as alternatives: the
    // first is "off".
    std::vector<QuantChoice> choices = {};
    QuantRange range = {};                          // of a real number
    bool negated = false;                           // the key means the opposite of field and label
    std::optional<CalibrationMethod> onlyWith = {}; // has an effect with this method only
};

// In the order of a form, which is also the order of running for the methods of Tuning.
const std::vector<QuantOption>& quantOptionTable();

} // namespace qs::quant
