#include "DataOptions.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Words.h"
#include "quant/OptionValue.h"

namespace qs::cli {

namespace {

Result<std::vector<float>> numbers(const std::string& option, const std::string& text, bool positive) {
    std::vector<float> values;
    if (text.empty()) return values;
    for (const std::string& part : splitAt(text, ',')) {
        const std::optional<double> value = quant::numberOf(part);
        if (!value || (positive && *value <= 0.0))
            return makeError("bad-usage", option,
                             fmt::format("'{}' is no {}number", part, positive ? "positive " : ""));
        values.push_back(static_cast<float>(*value));
    }
    return values;
}

Result<std::optional<data::Size>> size(const std::string& option, const std::string& text) {
    if (text.empty()) return std::optional<data::Size>{};
    const std::vector<std::string> parts = splitAt(lowerCase(text), 'x');
    std::optional<std::int64_t> width, height;
    if (parts.size() == 2) {
        width = asInteger(parts[0]);
        height = asInteger(parts[1]);
    }
    constexpr std::int64_t kLargest = 1 << 16;
    if (!width || !height || *width < 1 || *height < 1 || *width > kLargest || *height > kLargest)
        return makeError("bad-usage", option, fmt::format("'{}' is no size WxH", text));
    return std::optional<data::Size>{data::Size{static_cast<int>(*width), static_cast<int>(*height)}};
}

} // namespace

void addDataOptions(CLI::App& command, DataArguments& arguments) {
    CLI::App& group = *command.add_option_group("Data");
    group.add_option("--dataset", arguments.dataset,
                     "idx:IMAGES,LABELS | npz:FILE | cifar10:PATH | folder:DIR | bin:DIR. The files of idx "
                     "may be gzipped, a "
                     "folder holds pictures, in one sub-folder per class where there are labels.");
    group.add_option("--mean", arguments.mean,
                     "Taken off every pixel, per channel or one for all: 0.485,0.456,0.406. Pixels are "
                     "scaled to 0..1 before.");
    group.add_option(
        "--std", arguments.std,
        "What every pixel is divided by after --mean, per channel or one for all. As in training: with other "
        "values a network loses much.");
    group.add_option(
        "--resize", arguments.resize,
        "WxH: pictures are scaled to this size first. Without it and --crop they are scaled to the input.");
    group.add_option(
        "--crop", arguments.crop,
        "WxH: cut out of the centre, after --resize. Many networks are trained on 224x224 out of 256x256.");
    group
        .add_option(
            "--channel-order", arguments.channelOrder,
            "Channel order that the model wants [rgb]. A wrong one costs accuracy without any other sign.")
        ->transform(CLI::IsMember({"rgb", "bgr"}, CLI::ignore_case));
    group
        .add_option("--layout", arguments.layout,
                    "Layout that the model wants, where it does not tell. Of arrays in .npz and bin: how "
                    "they lie there.")
        ->transform(CLI::IsMember({"nchw", "nhwc"}, CLI::ignore_case));
    group.add_option("--limit", arguments.limit, "Samples at most, the first ones. All of them without it.")
        ->check(CLI::Range(std::int64_t{1}, INT64_MAX));
    group
        .add_option("--skip", arguments.skip,
                    "Samples left out at the beginning [0]. --limit counts from there.")
        ->check(CLI::Range(std::int64_t{0}, INT64_MAX));
}

Result<data::DatasetOptions> toDatasetOptions(const DataArguments& arguments) {
    data::DatasetOptions options;
    options.source = arguments.dataset;
    QS_TRY(options.mean, numbers("--mean", arguments.mean, false));
    QS_TRY(options.std, numbers("--std", arguments.std, true));
    QS_TRY(options.resize, size("--resize", arguments.resize));
    QS_TRY(options.crop, size("--crop", arguments.crop));
    options.bgr = arguments.channelOrder == "bgr";
    options.layout = arguments.layout;
    options.limit = arguments.limit;
    options.skip = arguments.skip;
    return options;
}

} // namespace qs::cli
