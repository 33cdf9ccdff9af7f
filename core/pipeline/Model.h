// What loading, compiling and evaluating give: immutable, shared between the threads of the app.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/Dataset.h"
#include "graph/Graph.h"
#include "qat/Framework.h"
#include "quant/Options.h"
#include "runtime/IntNetwork.h"

namespace qs::pipeline {

// One quantizer of the file, as `inspect --json` lists it.
struct QuantizerEntry {
    std::string tensor; // value that carries it
    Quantizer quantizer;
};

struct Model {
    std::filesystem::path file;
    std::int64_t fileBytes = 0;
    std::shared_ptr<const Graph> raw;    // the file's graph, shapes inferred: what the raw view shows
    std::shared_ptr<const Graph> lifted; // quantize/dequantize chains turned into Value::quantizer
    qat::FrameworkGuess framework;
    std::vector<QuantizerEntry> quantizers; // trained ones only
    std::vector<Diagnostic> findings;
    std::int64_t parameters = 0;
    std::int64_t macs = 0; // per sample
    // False when an error finding keeps the model from being compiled (train-mode BN, live observers).
    bool compilable = true;

    bool quantized() const { return !quantizers.empty(); }
};

// The options of one compile: CLI.md. Paths are as the user gave them.
struct CompileOptions {
    bool qat = false;             // -a
    std::string qatType = "auto"; // -m: pytorch, tensorflow, auto
    quant::QuantOptions quant;
    data::DatasetOptions calibration; // source empty: seeded random frames, with a finding
    std::int64_t calibrationSamples = 500;
    std::string target = "generic-onnx"; // one of deploy::allTargets
    std::vector<std::string> notes;      // options that were accepted but have no effect here, as sentences
    // What Search.h does before anything is compiled; `quant` is where it starts.
    bool automatic = false;
    std::optional<double> maxDrop; // percent
};

// One set of options that a search tried, measured on samples held back from calibration.
struct Trial {
    std::string name;
    quant::QuantOptions options;
    std::optional<double> outputSqnrDb; // over all outputs, against the float network; nothing: it failed
    double outputNmse = 0.0;
    double agreementPct = 0.0;  // samples with the float network's winner
    std::optional<double> top1; // percent; nothing without labels
    std::int64_t layersFloat = 0;
    std::string failure;
    bool kept = false;
};

struct SearchLog {
    std::int64_t calibrated = 0, heldBack = 0; // samples
    std::optional<double> floatTop1;           // of the float network on the samples held back
    std::vector<Trial> trials;                 // in the order of trying; empty: nothing was searched
    std::size_t chosen = 0;
};

struct FloatLayer {
    std::string node;
    std::string op;
    std::string reason;
};

struct StageSeconds {
    double load = 0, search = 0, calibrate = 0, lower = 0, emulate = 0, write = 0;
};

struct CompiledModel {
    std::shared_ptr<const Model> source;
    CompileOptions options; // effective: quant is what a search found
    SearchLog search;
    // The fused graph that was lowered; every integer value carries its quantizer (trained, calibrated or
    // inherited). Its value and node names are the file's.
    std::shared_ptr<const Graph> fused;
    std::shared_ptr<const runtime::IntNetwork> network;
    // The first calibration sample and what the emulator makes of it, by input and output.
    std::vector<Tensor> sampleInputs, sampleOutputs;
    std::int64_t layersInt8 = 0;
    std::vector<FloatLayer> layersFloat;
    std::int64_t weightsBytes = 0;
    std::int64_t macs = 0;
    StageSeconds seconds;
    std::vector<Diagnostic> findings; // of loading and of compiling
};

enum class Engine { Fp32, Sim, Int8 };
const char* toString(Engine engine);

struct Evaluation {
    std::optional<double> top1, top5; // percent; nothing without labels
    std::int64_t samples = 0;
    double seconds = 0.0;
    std::vector<bool> right; // by sample: its label wins; empty without labels
};

} // namespace qs::pipeline
