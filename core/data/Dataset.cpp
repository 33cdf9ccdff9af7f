#include "data/Dataset.h"

#include <algorithm>

#include "data/Sources.h"

namespace qs::data {

namespace {

// Samples [begin, begin + count) of another dataset: --skip and --limit.
class Range : public Dataset {
public:
    Range(DatasetPtr all, std::int64_t begin, std::int64_t count)
        : m_all(std::move(all)), m_begin(begin), m_count(count) {}
    std::int64_t size() const override { return m_count; }
    Result<Tensor> sample(std::int64_t i) const override { return m_all->sample(inside(i)); }
    std::optional<std::int64_t> label(std::int64_t i) const override { return m_all->label(inside(i)); }
    std::string description() const override { return m_all->description(); }
    std::vector<std::string> notes() const override { return m_all->notes(); }

private:
    std::int64_t inside(std::int64_t i) const { return i < 0 || i >= m_count ? -1 : m_begin + i; }

    DatasetPtr m_all;
    std::int64_t m_begin, m_count;
};

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
    if (!options.layout.empty() && options.layout != "nchw" && options.layout != "nhwc")
        return makeError("bad-usage", "", "the layout must be nchw or nhwc", {options.layout});
    QS_TRY(DatasetPtr all, openSource(options, format, job, images));
    const std::int64_t skip = std::max<std::int64_t>(options.skip, 0);
    const std::int64_t rest = all->size() - std::min(skip, all->size());
    const std::int64_t count = options.limit < 0 ? rest : std::min(rest, options.limit);
    if (count == 0) return makeError("bad-data", options.source, "no samples are left after skip and limit");
    // What is wrong with the data as a whole shows in its first sample: say it now, not in the middle of a
    // job.
    auto first = all->sample(skip);
    if (!first) return first.error();
    if (skip == 0 && count == all->size()) return all;
    return DatasetPtr(std::make_shared<Range>(std::move(all), skip, count));
}

} // namespace qs::data
