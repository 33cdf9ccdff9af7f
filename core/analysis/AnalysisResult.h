// The one immutable result that tables, plots, the heat map and the report read.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "graph/Quantizer.h"

namespace qs::analysis {

// NUMERICS.md 4; p = FP32 reference, r = emulated value, dequantized.
struct ErrorMetrics {
    double sqnrDb = 0.0; // +inf for an exact match; NaN when the reference is all zero and r is not
    double cosine = 0.0;
    double mse = 0.0;
    double nmse = 0.0;
    double maxAbs = 0.0;
    double meanAbs = 0.0;
    std::int64_t count = 0; // elements compared
    bool zeroReference = false;
};

struct Histogram {
    double low = 0.0;  // left edge of the first bin
    double high = 0.0; // right edge of the last bin
    std::vector<std::uint64_t> counts;
};

struct ChannelRange {
    double low = 0.0, high = 0.0;
};

// The weights of a layer as they are in float and as codes.
struct WeightResult {
    ErrorMetrics error; // codes, dequantized, against the float weights
    Histogram reference, emulated;
    std::vector<ChannelRange> channels; // of the float weights, by output channel
};

// One layer of the integer network and the price of its quantization.
struct LayerResult {
    std::string name;               // the file's node that gives the layer its name (the Conv, the Add, ...)
    std::string op;                 // operator type, with what was fused behind it: "Conv+Relu"
    std::string tensor;             // the file's value that the layer computes
    std::vector<std::string> nodes; // the file's nodes that the layer stands for
    bool integer = true;            // false: left in float
    ErrorMetrics accumulated;
    ErrorMetrics isolated;
    std::optional<ErrorMetrics> sensitivity; // error at the network's outputs, all of them together
    double saturationPct = 0.0;
    double unusedLevelsPct = 0.0;
    std::optional<Quantizer> outputQuantizer;
    std::optional<Quantizer> weightQuantizer;
    double referenceMin = 0.0, referenceMax = 0.0;
    Histogram referenceHistogram;
    Histogram emulatedHistogram;         // same edges as referenceHistogram
    std::vector<ChannelRange> channels;  // of the reference values, by channel (axis 1)
    std::optional<WeightResult> weights; // of layers with constant weights
    std::int64_t macs = 0;               // per sample
};

struct OutputResult {
    std::string name;
    ErrorMetrics error; // accumulated
};

struct AnalysisResult {
    std::string model;
    std::int64_t samples = 0;
    bool hasSensitivity = false;
    std::int64_t sensitivitySamples = 0; // fewer than samples in the quick mode
    std::vector<LayerResult> layers;     // in order of execution
    std::vector<OutputResult> outputs;
    double seconds = 0.0;
};

// Indices of the layers, what costs most at the outputs first: by sensitivity, or where that was not measured
// by the isolated error. Layers left in float come last.
std::vector<std::size_t> rankLayers(const AnalysisResult& result);

// Below this sensitivity a layer is flagged [dB].
inline constexpr double kFlaggedDb = 10.0;

} // namespace qs::analysis
