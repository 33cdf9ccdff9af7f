// What the user can choose about quantization. Every default is the one that CLI.md states.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kernels/Requantize.h"

namespace qs::quant {

enum class CalibrationMethod { MinMax, MovingAverage, Percentile, Entropy, Mse };

const char* toString(CalibrationMethod method);

struct QuantOptions {
    // Activations.
    CalibrationMethod method = CalibrationMethod::MinMax;
    double percentile = 99.99; // Percentile: share of |x| (symmetric) or of each tail that is kept
    double movingAverageConstant = 0.01;
    int entropyLevels = 128;           // Entropy: target levels of the search, 128 or 256
    bool symmetricActivations = false; // zero point fixed at the middle of the range
    bool signedActivations = false;    // int8 instead of uint8
    // Weights.
    bool perChannelWeights = true;
    std::int32_t weightRange = 127; // codes -127..127, or 128 for -128..127
    // What stays in float: node names or regular expressions, matched against the whole name.
    std::vector<std::string> exclude;
    // PTQ algorithms; none touches a weight that carries trained codes.
    bool equalize = false;     // cross-layer equalization (Equalize.h)
    bool searchScales = false; // weight scales by the layer's output error (LayerTuning.h)
    bool adaRound = false;     // weight rounding by the layer's output error
    bool correctBias = false;  // empirical bias correction, layer by layer
    kernels::Rounding rounding = kernels::Rounding::Onnx;
    // Ignore the quantizers of the file and calibrate everything (PTQ).
    bool ignoreQuantizers = false;

    bool operator==(const QuantOptions&) const = default;
};

} // namespace qs::quant
