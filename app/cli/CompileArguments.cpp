#include "CompileArguments.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "QuantizationOption.h"
#include "Words.h"
#include "deploy/Target.h"
#include "quant/OptionValue.h"

namespace qs::cli {

namespace {

Diagnostic usage(const std::string& option, const std::string& message) {
    return makeError("bad-usage", option, message);
}

bool isFramework(const std::string& word) {
    return word == "pytorch" || word == "tensorflow";
}

std::string longName(char letter) {
    switch (letter) {
    case 'a':
        return "--qat";
    case 'm':
        return "--qat_type";
    case 'p':
        return "--quantization_option";
    case 'o':
        return "--output_dir";
    case 's':
        return "--input_shape";
    case 'i':
        return "--input_name";
    case 'n':
        return "--num_frame";
    case 'r':
        return "--record_dir";
    case 'v':
        return "--drp_compiler_version";
    case 'd':
        return "--drp_compiler_dir";
    case 'c':
    case 'q':
        return "--quantization_tool";
    case 'f':
        return "--cpu_data_type";
    case 't':
        return "--toolchain_dir";
    default:
        return {};
    }
}

// `-m=pytorch` -> `--qat_type=pytorch`; anything else as it is.
std::string expandShortAssignment(const std::string& word) {
    if (word.size() < 3 || word[0] != '-' || word[2] != '=') return word;
    const std::string name = longName(word[1]);
    return name.empty() ? word : name + word.substr(2);
}

// "--Calibrate_Method=MSE" -> "--calibrate-method=MSE": documents spell long names either way.
std::string plainLongName(const std::string& word) {
    if (word.rfind("--", 0) != 0) return word;
    const std::size_t end = std::min(word.find('='), word.size());
    std::string name = lowerCase(word.substr(0, end));
    std::replace(name.begin(), name.end(), '_', '-');
    return name + word.substr(end);
}

Result<std::string> qatType(const CompileArguments& arguments) {
    const std::string type = lowerCase(arguments.qatType);
    const std::string word = lowerCase(arguments.qatFramework);
    if (!type.empty() && type != "auto" && !isFramework(type))
        return usage("--qat_type",
                     fmt::format("knows pytorch, tensorflow and auto, not '{}'", arguments.qatType));
    if (!word.empty() && !isFramework(word))
        return usage("--qat", fmt::format("knows pytorch and tensorflow, not '{}'", arguments.qatFramework));
    if (!type.empty() && !arguments.qat)
        return usage("--qat_type",
                     "says how the model was trained, but -a (--qat) is missing; give both, or neither to "
                     "let the file tell");
    if (isFramework(type) && !word.empty() && word != type)
        return usage("--qat", fmt::format("says {}, but --qat_type says {}", word, type));
    if (!word.empty()) return word;
    return type.empty() ? std::string("auto") : type;
}

void noteNoEffect(const CompileArguments& a, std::vector<std::string>& notes) {
    const auto note = [&](const std::string& value, const char* option, const char* why) {
        if (!value.empty()) notes.push_back(fmt::format("{} {} has no effect here: {}", option, value, why));
    };
    note(a.level, "--level", "there is one level of graph optimization");
    if (a.fp16) notes.push_back("--fp16 has no effect here: layers left in float run in float32");
    if (handsOff(a)) return; // the options below are handed to the vendor's toolchain
    const char* pair = "the vendor's toolchain is called when -d and -c both name its parts";
    note(a.recordDir, "--record_dir",
         "calibration data is not recorded; the sample input is in interpreter_out");
    note(a.compilerVersion, "--drp_compiler_version", "no vendor compiler is called");
    note(a.compilerDir, "--drp_compiler_dir", pair);
    note(a.toolchainDir, "--toolchain_dir", "nothing is cross-compiled");
    note(a.quantizationTool, "--quantization_tool", pair);
    note(a.cpuDataType, "--cpu_data_type", "layers left in float run in float32");
}

// "c,tflite": a deployment target, rounding rules, or both; a target alone brings its own rules.
Result<void> applyTarget(const CompileArguments& a, pipeline::CompileOptions& options) {
    std::optional<kernels::Rounding> rounding;
    const deploy::Target* target = nullptr;
    for (const std::string& word : splitAt(lowerCase(a.target), ',')) {
        const auto rules = kernels::roundingFromString(word);
        const deploy::Target* named = deploy::findTarget(word);
        if ((!rules && !named) || (rules && rounding) || (named && target))
            return usage(
                "--target",
                fmt::format("knows the targets generic-onnx and c and the rounding rules onnx, tflite, "
                            "rndnu and pow2, one of each, not '{}'",
                            a.target));
        if (rules)
            rounding = rules;
        else
            target = named;
    }
    if (target) options.target = target->name;
    options.quant.rounding = rounding ? *rounding : target ? target->rounding : kernels::Rounding::Onnx;
    return {};
}

// What belongs to a calibration method that is not used. A search tries the others too.
void noteOtherMethods(const QuantizationOption& merged, const CompileArguments& a,
                      pipeline::CompileOptions& options) {
    if (a.automatic) return;
    const quant::CalibrationMethod method = options.quant.method;
    const auto note = [&](const std::string& option) {
        options.notes.push_back(
            fmt::format("{} has no effect: the calibration method is {}", option, toString(method)));
    };
    const auto noteEach = [&](const auto& given, const char* dashes) {
        for (const auto& [option, value] : given)
            if (option->onlyWith && *option->onlyWith != method)
                note(fmt::format("{}{} {}", dashes, option->key, value));
    };
    noteEach(merged.values, "--opts ");
    noteEach(a.more, "--");
}

Result<void> applyQuantization(const CompileArguments& a, pipeline::CompileOptions& options) {
    QuantizationOption merged;
    for (const std::string& text : a.quantizationOptions) {
        QS_TRY(merged, parseQuantizationOption(text, std::move(merged)));
    }
    quant::QuantOptions& quant = options.quant;
    if (merged.activationZeroPoint) quant.symmetricActivations = !*merged.activationZeroPoint;
    for (const auto& [option, value] : merged.values)
        QS_CHECK(quant::setQuantOption(quant, *option, value));
    for (const auto& [option, value] : a.more) {
        if (const auto set = quant::setQuantOption(quant, *option, value); !set)
            return usage(std::string("--") + option->key, set.error().message);
    }
    if (merged.activationZeroPoint == true && quant.symmetricActivations)
        return usage("--symmetric-activations", "and a zero point of activations (-az) exclude each other");
    noteOtherMethods(merged, a, options);
    options.notes.insert(options.notes.end(), merged.notes.begin(), merged.notes.end());
    return {};
}

Result<void> applyData(const CompileArguments& a, pipeline::CompileOptions& options) {
    DataArguments data = a.data;
    if (!a.images.empty()) {
        if (!data.dataset.empty())
            return usage("--images", "and --dataset both name the calibration data; give one");
        data.dataset = "folder:" + a.images;
    }
    QS_TRY(options.calibration, toDatasetOptions(data));
    if (a.numFrame && a.calib && *a.numFrame != *a.calib)
        return usage("--num_frame", fmt::format("says {} samples, --calib says {}", *a.numFrame, *a.calib));
    if (a.numFrame) options.calibrationSamples = *a.numFrame;
    if (a.calib) options.calibrationSamples = *a.calib;
    return {};
}

std::optional<std::vector<std::int64_t>> parseShape(const std::string& text) {
    std::vector<std::int64_t> dims;
    for (const std::string& part : splitAt(text, ',')) {
        const std::optional<std::int64_t> dim = asInteger(part);
        if (!dim || *dim < 1) return std::nullopt;
        dims.push_back(*dim);
    }
    return dims;
}

} // namespace

std::vector<std::string> normalizeCompileWords(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--") {
            result.insert(result.end(), words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
            break;
        }
        const std::string word = plainLongName(expandShortAssignment(words[i]));
        const bool more = i + 1 < words.size();
        const std::string lower = lowerCase(word);
        if (word == "-a" || word == "--qat") {
            result.push_back("--qat");
            if (more && isFramework(lowerCase(words[i + 1])))
                result.push_back("--qat-framework=" + words[++i]);
        } else if (word.rfind("--qat=", 0) == 0) {
            result.push_back("--qat");
            result.push_back("--qat-framework=" + word.substr(6));
        } else if ((word == "-p" || word == "--quantization-option") && more) {
            result.push_back("--quantization-option=" + words[++i]);
        } else if (lower.rfind("-az=", 0) == 0) {
            result.push_back("--quantization-option=" + lower);
        } else if (lower == "-az") { // belongs into -p, but cannot mean anything else
            const bool value = more && quant::switchOf(words[i + 1]);
            result.push_back("--quantization-option=-az" + (value ? " " + words[++i] : std::string()));
        } else {
            result.push_back(word);
        }
    }
    return result;
}

bool handsOff(const CompileArguments& a) {
    return !a.compilerDir.empty() && !a.quantizationTool.empty();
}

std::optional<deploy::VendorRequest> vendorRequest(const CompileArguments& a, const pipeline::Model& model) {
    if (!handsOff(a)) return std::nullopt;
    deploy::VendorRequest request;
    request.model = a.model;
    request.translator = a.compilerDir;
    request.quantizer = a.quantizationTool;
    request.toolchain = a.toolchainDir;
    request.version = a.compilerVersion;
    request.inputShape = a.inputShape;
    request.quantizationOptions = a.quantizationOptions;
    request.cpuDataType = a.cpuDataType;
    request.images = a.images;
    request.recordDir = a.recordDir;
    request.frames = a.numFrame;
    request.qat = a.qat;
    const std::string said = lowerCase(a.qatType.empty() ? a.qatFramework : a.qatType);
    request.qatType = isFramework(said) ? said : qat::toString(model.framework.framework);
    return request;
}

Result<pipeline::CompileOptions> toCompileOptions(const CompileArguments& a) {
    pipeline::CompileOptions options;
    options.qat = a.qat;
    QS_TRY(options.qatType, qatType(a));
    if (a.qat && a.ignoreQuantizers)
        return usage("--ignore-quantizers", "forces PTQ, but -a (--qat) asks for the trained quantizers");
    options.quant.ignoreQuantizers = a.ignoreQuantizers;
    if (a.perChannel && a.perTensor) return usage("--per-channel", "and --per-tensor exclude each other");
    options.quant.perChannelWeights = !a.perTensor;
    options.quant.weightRange = a.weightRange;
    options.quant.exclude = a.exclude;
    options.automatic = a.automatic;
    options.maxDrop = a.maxDrop;
    QS_CHECK(applyTarget(a, options));
    if (!a.inputShape.empty() && !parseShape(a.inputShape))
        return usage("--input_shape", fmt::format("wants sizes like 1,3,224,224, not '{}'", a.inputShape));
    QS_CHECK(applyQuantization(a, options));
    QS_CHECK(applyData(a, options));
    noteNoEffect(a, options.notes);
    return options;
}

Result<void> checkAgainstModel(const CompileArguments& a, const pipeline::Model& model,
                               pipeline::CompileOptions& options) {
    const Graph& graph = *model.raw;
    for (const std::string& name : a.inputNames) {
        const bool known = std::any_of(graph.inputs.begin(), graph.inputs.end(),
                                       [&](const GraphPort& port) { return port.name == name; });
        if (known) continue;
        std::vector<std::string> names;
        for (const GraphPort& port : graph.inputs)
            names.push_back(port.name);
        return usage("--input_name",
                     fmt::format("the model has no input '{}'; it has: {}", name, fmt::join(names, ", ")));
    }
    if (a.inputShape.empty()) return {};
    const std::vector<std::int64_t> wanted = *parseShape(a.inputShape);
    std::string name = a.inputNames.empty() ? std::string() : a.inputNames.front();
    for (const GraphPort& port : graph.inputs) {
        if (!name.empty() && port.name != name) continue;
        const std::optional<Shape>& shape = graph.value(port.value).shape;
        bool fits = !shape || shape->dims().size() == wanted.size();
        for (std::size_t i = 0; shape && fits && i < wanted.size(); ++i)
            fits = shape->dims()[i] < 0 || shape->dims()[i] == wanted[i];
        if (!fits)
            return usage("--input_shape", fmt::format("{} does not fit the model's input {} of {}",
                                                      a.inputShape, port.name, shape->toString()));
        if (!shape || !shape->isStatic())
            options.notes.push_back(
                fmt::format("--input_shape {} fits the file; sizes that the file leaves open are "
                            "taken from the data",
                            a.inputShape));
        break;
    }
    return {};
}

} // namespace qs::cli
