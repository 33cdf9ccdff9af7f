#include "quant/QuantOptionTable.h"

// The tools that collect texts for translation find the sentences of this table by the name of this macro.
#define QT_TRANSLATE_NOOP(context, text) text

namespace qs::quant {

namespace {

using Group = QuantOption::Group;
using Method = CalibrationMethod;
using Rounding = kernels::Rounding;

std::vector<QuantChoice> methodChoices() {
    const auto choice = [](Method method, const char* label, const char* help) {
        return QuantChoice{static_cast<std::int64_t>(method), toString(method), label, help};
    };
    return {
        choice(Method::MinMax, QT_TRANSLATE_NOOP("OptionTable", "Minimum and maximum"),
               QT_TRANSLATE_NOOP("OptionTable",
                                 "The range holds every value seen. A single outlier widens it.")),
        choice(
            Method::MovingAverage, QT_TRANSLATE_NOOP("OptionTable", "Moving average"),
            QT_TRANSLATE_NOOP("OptionTable", "Averages the extremes of the samples, so that one odd sample "
                                             "counts little. What lies beyond the average is cut off.")),
        choice(
            Method::Percentile, QT_TRANSLATE_NOOP("OptionTable", "Percentile"),
            QT_TRANSLATE_NOOP("OptionTable", "Cuts off the outermost values. The others get finer steps.")),
        choice(Method::Entropy, QT_TRANSLATE_NOOP("OptionTable", "Entropy"),
               QT_TRANSLATE_NOOP("OptionTable", "Searches the range that loses least information. Where few "
                                                "values lie far out, it cuts off much.")),
        choice(Method::Mse, QT_TRANSLATE_NOOP("OptionTable", "Least squared error"),
               QT_TRANSLATE_NOOP("OptionTable", "Searches the range with the smallest quantization error. "
                                                "Outliers count by the square of their distance.")),
    };
}

std::vector<QuantChoice> roundingChoices() {
    const auto choice = [](Rounding rounding, const char* label) {
        return QuantChoice{static_cast<std::int64_t>(rounding), toString(rounding), label, ""};
    };
    return {
        choice(Rounding::Onnx, QT_TRANSLATE_NOOP("OptionTable", "ONNX: float multiplier, ties to even")),
        choice(Rounding::TfLite,
               QT_TRANSLATE_NOOP("OptionTable", "TFLite: 31-bit multiplier, two roundings")),
        choice(Rounding::Rndnu, QT_TRANSLATE_NOOP("OptionTable", "XNNPACK: one rounding, half up")),
        choice(Rounding::Pow2, QT_TRANSLATE_NOOP("OptionTable", "Powers of two: shifts only")),
    };
}

QuantOption quantizersOption() {
    return {
        .key = "ignore-quantizers",
        .group = Group::Quantizers,
        .field = &QuantOptions::ignoreQuantizers,
        .label = QT_TRANSLATE_NOOP("OptionTable", "Trained quantizers"),
        .help = QT_TRANSLATE_NOOP(
            "OptionTable", "Whether the quantizers that training put into the file are used, or all ranges "
                           "come from calibration. A network that was trained with them usually needs them."),
        .choices = {
            {0, "", QT_TRANSLATE_NOOP("OptionTable", "Use those of the file (QAT)"),
             QT_TRANSLATE_NOOP("OptionTable", "The network keeps the ranges and weight codes that training "
                                              "found. Calibration fills in only what is missing.")},
            {1, "", QT_TRANSLATE_NOOP("OptionTable", "Ignore them, calibrate everything (PTQ)"),
             QT_TRANSLATE_NOOP("OptionTable",
                               "Post-training quantization: all ranges come from the sample data. The model "
                               "is taken as if it had been trained in float.")}}};
}

std::vector<QuantOption> calibrationOptions() {
    return {
        {.key = "calibrate-method",
         .group = Group::Activations,
         .field = &QuantOptions::method,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Calibration"),
         .help = QT_TRANSLATE_NOOP(
             "OptionTable", "How the range of an activation is found from its values on sample data. MinMax "
                            "keeps every value seen; the others give up outliers for finer steps."),
         .choices = methodChoices()},
        {.key = "percentile",
         .group = Group::Activations,
         .field = &QuantOptions::percentile,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Keep"),
         .help = QT_TRANSLATE_NOOP("OptionTable", "Share of the values that the range keeps; the rest is cut "
                                                  "off. 100 is the same as minimum and maximum."),
         .range = {50.0, 100.0, 0.01, 3, " %"},
         .onlyWith = Method::Percentile},
        {.key = "moving-average-constant",
         .group = Group::Activations,
         .field = &QuantOptions::movingAverageConstant,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Constant"),
         .help =
             QT_TRANSLATE_NOOP("OptionTable", "Weight of each new sample in the moving average. A large one "
                                              "forgets earlier samples sooner; 1 keeps only the last one."),
         .range = {0.0001, 1.0, 0.01, 4, ""},
         .onlyWith = Method::MovingAverage},
        {.key = "entropy-levels",
         .group = Group::Activations,
         .field = &QuantOptions::entropyLevels,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Levels"),
         .help =
             QT_TRANSLATE_NOOP("OptionTable", "Into how many levels the search merges the values. 128 cuts "
                                              "off more and is the usual choice; 256 keeps wider ranges."),
         .choices = {{128, "128", "128", ""}, {256, "256", "256", ""}},
         .onlyWith = Method::Entropy},
    };
}

std::vector<QuantOption> formatOptions() {
    return {
        {.key = "signed-activations",
         .group = Group::Activations,
         .field = &QuantOptions::signedActivations,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Signed (int8 instead of uint8)"),
         .help =
             QT_TRANSLATE_NOOP("OptionTable", "Some hardware takes signed activations only. Behind a ReLU, a "
                                              "signed symmetric range leaves half of the codes unused.")},
        {.key = "symmetric-activations",
         .group = Group::Activations,
         .field = &QuantOptions::symmetricActivations,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Symmetric around zero"),
         .help = QT_TRANSLATE_NOOP("OptionTable",
                                   "The zero point stands in the middle of the codes, so integer arithmetic "
                                   "needs no correction for it. One-sided ranges lose one bit.")},
        {.key = "per-tensor",
         .group = Group::Weights,
         .field = &QuantOptions::perChannelWeights,
         .label = QT_TRANSLATE_NOOP("OptionTable", "One scale per output channel"),
         .help = QT_TRANSLATE_NOOP("OptionTable",
                                   "Channels with small weights keep their precision beside channels with "
                                   "large ones. Off: one scale for the whole tensor."),
         .negated = true},
        {.key = "weight-range",
         .group = Group::Weights,
         .field = &QuantOptions::weightRange,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Codes"),
         .help = QT_TRANSLATE_NOOP("OptionTable",
                                   "Integer codes of the weights. Without −128 the range is symmetric, which "
                                   "some hardware and ONNX Runtime expect; PyTorch trains with −128."),
         .choices = {{127, "127", "−127 … 127", ""}, {128, "128", "−128 … 127", ""}}},
        {.key = "exclude",
         .group = Group::Weights,
         .field = &QuantOptions::exclude,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Leave in float"),
         .help = QT_TRANSLATE_NOOP("OptionTable",
                                   "Nodes that stay in float: names or regular expressions for whole names, "
                                   "separated by spaces. For layers that lose too much in 8 bits.")},
    };
}

std::vector<QuantOption> tuningOptions() {
    return {
        {.key = "cle",
         .group = Group::Tuning,
         .field = &QuantOptions::equalize,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Equalize channels across layers"),
         .help = QT_TRANSLATE_NOOP("OptionTable",
                                   "Scales neighbouring layers against each other without changing the "
                                   "network, so that channels of very different range lose less (cross-layer "
                                   "equalization). Most of all with one scale per tensor.")},
        {.key = "scale-search",
         .group = Group::Tuning,
         .field = &QuantOptions::searchScales,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Search the scales of the weights"),
         .help = QT_TRANSLATE_NOOP("OptionTable",
                                   "Chooses the scales that give the least error at each layer's output, "
                                   "instead of those that hold the largest weight. Costs seconds.")},
        {.key = "adaround",
         .group = Group::Tuning,
         .field = &QuantOptions::adaRound,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Round the weights by the layer's error"),
         .help = QT_TRANSLATE_NOOP("OptionTable", "Rounds each weight up or down, whichever serves the "
                                                  "layer's output on the sample data (AdaRound). Slower.")},
        {.key = "bias-correction",
         .group = Group::Tuning,
         .field = &QuantOptions::correctBias,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Correct the biases"),
         .help = QT_TRANSLATE_NOOP("OptionTable",
                                   "Takes the mean error that quantization adds to each channel out of the "
                                   "layer's bias. Wants sample data that looks like the data in use.")},
        {.key = "target",
         .group = Group::Hardware,
         .field = &QuantOptions::rounding,
         .label = QT_TRANSLATE_NOOP("OptionTable", "Rounding"),
         .help = QT_TRANSLATE_NOOP("OptionTable", "How the hardware brings accumulators back to 8 bits. "
                                                  "Decides about the last bit of every layer."),
         .choices = roundingChoices()},
    };
}

} // namespace

const std::vector<QuantOption>& quantOptionTable() {
    static const std::vector<QuantOption> table = [] {
        std::vector<QuantOption> all{quantizersOption()};
        for (auto options : {calibrationOptions(), formatOptions(), tuningOptions()})
            all.insert(all.end(), options.begin(), options.end());
        return all;
    }();
    return table;
}

} // namespace qs::quant
