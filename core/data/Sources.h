// The kinds of --dataset, one function each; `spec` is what stands behind the colon. All give "bad-data" with
// the file's name.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "data/Dataset.h"
#include "data/Preprocess.h"

namespace qs::data {

using DatasetPtr = std::shared_ptr<const Dataset>;

struct SourceContext {
    const DatasetOptions& options;
    const SampleFormat& format;
    const Preprocess& preprocess;
    const ImageLoader& images;
    JobContext& job;
};

Result<DatasetPtr> openIdx(const std::string& spec, const SourceContext& context);
Result<DatasetPtr> openNpz(const std::string& spec, const SourceContext& context);
// One array per input, by their names.
Result<DatasetPtr> openNpzInputs(const std::string& file, const DatasetOptions& options,
                                 const std::vector<InputFormat>& inputs, JobContext& job);
// Class numbers of `count` samples: as they are, or the largest of each row of scores.
Result<std::vector<std::int64_t>> labelsOf(const Tensor& y, std::int64_t count, const std::string& file);
Result<DatasetPtr> openCifar10(const std::string& spec, const SourceContext& context);
Result<DatasetPtr> openFolder(const std::string& spec, const SourceContext& context);
Result<DatasetPtr> openBin(const std::string& spec, const SourceContext& context);

// How many samples from the beginning of the data --skip and --limit ask for; -1: all.
std::int64_t neededSamples(const DatasetOptions& options);

// "name: reason" with the file's name in front, for errors of Preprocess, which knows no files.
Diagnostic inFile(const std::string& file, const Diagnostic& error);

} // namespace qs::data
