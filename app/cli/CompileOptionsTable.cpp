// The options of `compile` as CLI11 sees them.
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "CompileArguments.h"
#include "quant/OptionText.h"
#include "quant/OptionValue.h"

namespace qs::cli {

namespace {

void addQatOptions(CLI::App& command, CompileArguments& a) {
    CLI::App& group = *command.add_option_group("Quantization-aware training");
    group.add_flag(
        "-a,--qat", a.qat,
        "The model carries trained quantizers, whose ranges and codes are kept. May be followed by pytorch "
        "or tensorflow.");
    group.add_option("--qat-framework", a.qatFramework)->group("");
    group.add_option(
        "-m,--qat_type,--qat-type", a.qatType,
        "pytorch | tensorflow | auto: the framework of the training, in any case. Wants -a; a file that "
        "looks otherwise is reported.");
    group.add_flag(
        "--ignore-quantizers", a.ignoreQuantizers,
        "Quantize by calibration even if there are trained quantizers (PTQ). All ranges then come from the "
        "calibration data.");
    group
        .add_option("-p,--quantization_option,--quantization-option", a.quantizationOptions,
                    "A string: --calibrate_method MinMax|Percentile|Entropy|MSE, --opts KEY VALUE … "
                    "(percentile_value, activation_zeropoint), -az. Several are merged, the last one wins; "
                    "`options` in the output says how they were understood.")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
}

void addQuantOptions(CLI::App& command, CompileArguments& a) {
    CLI::App& group = *command.add_option_group("Quantization");
    group
        .add_option(
            "--calib", a.calib,
            "Calibration samples, the first ones of the data [500]. More smooth the ranges and take longer.")
        ->check(CLI::Range(std::int64_t{1}, INT64_MAX));
    const quant::QuantOption* method = quant::findQuantOption("calibrate-method");
    group.add_option_function<std::string>(
        "--calibrate-method", [&a, method](const std::string& value) { a.more.emplace_back(method, value); },
        "MinMax | Percentile | Entropy | MSE | MovingAverage [MinMax]. MinMax keeps every value seen; the "
        "others give up outliers for finer steps.");
    group.add_flag(
        "--per-channel", a.perChannel,
        "One weight scale per output channel (default). Loses less than one scale per tensor; all common "
        "runtimes take it.");
    group.add_flag(
        "--per-tensor", a.perTensor,
        "One weight scale per tensor. For hardware that wants it; --cle makes up for most of the loss.");
    group
        .add_option("--weight-range", a.weightRange,
                    "127: codes -127..127, 128: codes -128..127 [127]. PyTorch trains with 128, ONNX Runtime "
                    "uses 127.")
        ->check(CLI::IsMember({127, 128}));
    group
        .add_option("--exclude", a.exclude,
                    "Node name or regular expression for whole names, to leave in float. May be repeated.")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
    group
        .add_option("--memory-limit", a.memoryLimitMb,
                    "MB that the model file, its tensors and all values computed from them may take. Beyond "
                    "it the command stops with a message [no limit].")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1} << 30));
    group.add_option(
        "--target", a.target,
        "generic-onnx | c (also a C99 program), rounding rules onnx | tflite | rndnu | pow2, or both: "
        "c,tflite [onnx]. The rules decide how accumulators come back to 8 bits, and so the last bit of "
        "every layer.");
}

void addMethodOptions(CLI::App& command, CompileArguments& a) {
    CLI::App& group = *command.add_option_group("Post-training methods");
    for (const quant::PtqMethod& method : quant::ptqMethods()) {
        const quant::QuantOption* option = quant::findQuantOption(method.option);
        group.add_flag_callback(
            std::string("--") + method.option, [&a, option] { a.more.emplace_back(option, "true"); },
            method.help);
    }
    group.add_flag("--auto", a.automatic,
                   "Tries calibration methods and the methods above, measures each on samples held back from "
                   "calibration (as --max-drop) and keeps the one with the least error at the outputs. What "
                   "was tried stands in the "
                   "output and the report.");
    group
        .add_option("--max-drop", a.maxDrop,
                    "Leaves as few layers in float as keep the loss within this many percent; the methods "
                    "above come first, as they cost none. The loss, measured on samples held back from "
                    "calibration (up to 500 behind the first --calib N of the data, or its last fifth), is "
                    "what top-1 falls against the float network, at least half the share of changed "
                    "answers; without labels it is that share.")
        ->check(CLI::Range(0.0, 100.0));
}

// What the table holds beyond the options above, in its own words.
void addTableOptions(CLI::App& command, CompileArguments& a) {
    CLI::App& group = *command.add_option_group("Calibration and codes");
    for (const quant::QuantOption& option : quant::quantOptionTable()) {
        const std::string name = std::string("--") + option.key;
        if (command.get_option_no_throw(name) != nullptr) continue;
        if (std::holds_alternative<bool quant::QuantOptions::*>(option.field)) {
            group.add_flag_callback(
                name, [&a, &option] { a.more.emplace_back(&option, "true"); }, option.help);
            continue;
        }
        const std::string only =
            option.onlyWith ? fmt::format(", of {}", toString(*option.onlyWith)) : std::string();
        group.add_option_function<std::string>(
            name, [&a, &option](const std::string& value) { a.more.emplace_back(&option, value); },
            fmt::format("{} [{}]{}: {}", quant::valuesOf(option), quant::valueOf({}, option), only,
                        option.help));
    }
}

void addWorkflowOptions(CLI::App& command, CompileArguments& a) {
    CLI::App& group = *command.add_option_group("Of the QAT workflow");
    group.add_option("-s,--input_shape,--input-shape", a.inputShape,
                     "Sizes of the input: 1,3,224,224. Checked against the file; what the file leaves open "
                     "comes from the data.");
    group
        .add_option("-i,--input_name,--input-name", a.inputNames,
                    "Name of an input. Checked against the file; may be repeated for networks with several.")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
    group
        .add_option("-n,--num_frame,--num-frame", a.numFrame,
                    "Calibration samples, the first ones of the data. The same as --calib.")
        ->check(CLI::Range(std::int64_t{1}, INT64_MAX));
    group.add_option("--images", a.images,
                     "Folder of calibration pictures. The same as --dataset folder:DIR.");
    // What becomes of the rest is up to the vendor's toolchain.
    group.add_option(
        "-d,--drp_compiler_dir,--drp-compiler-dir", a.compilerDir,
        "Folder of an installed DRP-AI translator. With -c, DRP-AI TVM is called too (environment: TVM_ROOT, "
        "PRODUCT).");
    group.add_option("-c,-q,--quantization_tool,--quantization-tool", a.quantizationTool,
                     "Folder of an installed DRP-AI quantizer. Has an effect only together with -d.");
    group.add_option("-t,--toolchain_dir,--toolchain-dir", a.toolchainDir,
                     "Folder of the toolchain that cross-compiles for the board. Handed on with -d and -c; "
                     "without them a note says that there is no effect.");
    group.add_option("-v,--drp_compiler_version,--drp-compiler-version", a.compilerVersion,
                     "Version of the DRP-AI translator. Handed on with -d and -c; without them a note says "
                     "that there is no effect.");
    group.add_option("-r,--record_dir,--record-dir", a.recordDir,
                     "Folder for the calibration data that DRP-AI TVM records. Handed on with -d and -c; "
                     "without them a note says that there is no effect.");
    group.add_option(
        "-f,--cpu_data_type,--cpu-data-type", a.cpuDataType,
        "Type in which DRP-AI TVM computes what stays on the CPU, such as float16. Handed on with "
        "-d and -c; without them a note says that there is no effect, as it is float32 here.");
    group.add_option("--level", a.level,
                     "Level of graph optimization of the workflow. Without effect, which a note says: there "
                     "is one level here.");
    group.add_flag("--fp16", a.fp16,
                   "Asks the workflow for 16-bit floats outside of INT8. Without effect, which a note says: "
                   "layers left in float run in float32.");
}

} // namespace

void addCompileOptions(CLI::App& command, CompileArguments& a) {
    command.add_option("model", a.model, "ONNX file")->required();
    command
        .add_option("-o,--output_dir,--output-dir", a.outputDir,
                    "Folder to write. One that is there already is replaced when everything is done.")
        ->required();
    command.add_option(
        "--config", a.config,
        "JSON file with any of these options by their long names. What the command line gives as "
        "well wins.");
    addQatOptions(command, a);
    addQuantOptions(command, a);
    addMethodOptions(command, a);
    addTableOptions(command, a);
    addDataOptions(command, a.data);
    addWorkflowOptions(command, a);
}

} // namespace qs::cli
