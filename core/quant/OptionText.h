// Quantization options in words, and the table of PTQ methods that command line, panel and search share.
#pragma once

#include <string>
#include <vector>

#include "quant/Options.h"

namespace qs::quant {

struct PtqMethod {
    bool QuantOptions::*field;
    const char* option; // of the command line, without dashes
    const char* title;
    const char* help; // two sentences
};

// The table ptq_methods.def.
const std::vector<PtqMethod>& ptqMethods();

// "Percentile 99.99 calibration, uint8 asymmetric activations, ...": everything that decides about the
// numbers, in one line.
std::string describe(const QuantOptions& options);

} // namespace qs::quant
