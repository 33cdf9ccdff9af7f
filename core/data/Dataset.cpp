#include "data/Dataset.h"

#include <algorithm>

#include <fmt/format.h>

#include "data/Slice.h"
#include "data/Sources.h"

namespace qs::data {

namespace {

using Open = Result<DatasetPtr> (*)(const std::string&, const SourceContext&);
struct Kind {
    const char* name;
    Open open;
    bool arrays; // --layout tells how the data lies; for pictures, whose layout is known, it tells what the
                 // input wants
};
constexpr Kind kKinds[] = {{"idx", openIdx, false},
                           {"npz", openNpz, true},
                           {"cifar10", openCifar10, false},
                           {"folder", openFolder, false},
                           {"bin", openBin, true}};

const Kind* kindOf(const std::string& source) {
    const std::size_t colon = source.find(':');
    for (const Kind& kind : kKinds)
        if (colon != std::string::npos && source.compare(0, colon, kind.name) == 0) return &kind;
    return nullptr;
}

Result<DatasetPtr> openSource(const DatasetOptions& options, const SampleFormat& format, JobContext& job,
                              const ImageLoader& images) {
    const std::string& source = options.source;
    const Kind* kind = kindOf(source);
    if (kind == nullptr)
        return makeError("bad-usage", "",
                         "the dataset \"" + source +
                             "\" is of no known kind (idx:, npz:, cifar10:, folder:, bin:)",
                         {source});
    const std::string spec = source.substr(source.find(':') + 1);
    if (spec.empty())
        return makeError("bad-usage", "", "the dataset \"" + source + "\" names no file", {source});
    DatasetOptions pictureOptions = options;
    if (kind->arrays) pictureOptions.layout.clear();
    QS_TRY(const Preprocess preprocess, Preprocess::create(pictureOptions, format));
    return kind->open(spec, {options, format, preprocess, images, job});
}

Result<void> checkLayout(const DatasetOptions& options) {
    if (options.layout.empty() || options.layout == "nchw" || options.layout == "nhwc") return {};
    return makeError("bad-usage", "", "the layout must be nchw or nhwc", {options.layout});
}

// What --skip and --limit leave.
Result<DatasetPtr> partOf(DatasetPtr all, const DatasetOptions& options) {
    const std::int64_t skip = std::max<std::int64_t>(options.skip, 0);
    const std::int64_t rest = all->size() - std::min(skip, all->size());
    const std::int64_t count = options.limit < 0 ? rest : std::min(rest, options.limit);
    if (count == 0) return makeError("bad-data", options.source, "no samples are left after skip and limit");
    // What is wrong with the data as a whole shows in its first sample: say it now, not in the middle of a
    // job.
    auto first = all->inputs(skip);
    if (!first) return first.error();
    if (skip == 0 && count == all->size()) return all;
    return slice(std::move(all), skip, count);
}

} // namespace

std::int64_t neededSamples(const DatasetOptions& options) {
    constexpr std::int64_t kAll = -1;
    if (options.limit < 0) return kAll;
    std::int64_t needed = 0;
    if (__builtin_add_overflow(options.limit, std::max<std::int64_t>(options.skip, 0), &needed)) return kAll;
    return needed;
}

Diagnostic inFile(const std::string& file, const Diagnostic& error) {
    return makeError(error.code, error.node.empty() ? file : error.node, error.message, error.args);
}

Result<std::shared_ptr<const Dataset>> openDataset(const DatasetOptions& options, const SampleFormat& format,
                                                   JobContext& job, const ImageLoader& images) {
    QS_CHECK(job.checkCancelled());
    QS_CHECK(checkLayout(options));
    QS_TRY(DatasetPtr all, openSource(options, format, job, images));
    return partOf(std::move(all), options);
}

Result<std::shared_ptr<const Dataset>> openDataset(const DatasetOptions& options,
                                                   const std::vector<InputFormat>& inputs, JobContext& job) {
    QS_CHECK(job.checkCancelled());
    QS_CHECK(checkLayout(options));
    constexpr std::string_view kArrays = "npz:";
    if (options.source.rfind(kArrays, 0) != 0) {
        std::string names;
        for (const InputFormat& input : inputs)
            names += (names.empty() ? "" : ", ") + input.name;
        return makeError("bad-usage", "",
                         fmt::format("the model has {} inputs: its data is npz:FILE with an array for each, "
                                     "named {}",
                                     inputs.size(), names),
                         {std::to_string(inputs.size()), names});
    }
    QS_TRY(DatasetPtr all, openNpzInputs(options.source.substr(kArrays.size()), options, inputs, job));
    return partOf(std::move(all), options);
}

} // namespace qs::data
