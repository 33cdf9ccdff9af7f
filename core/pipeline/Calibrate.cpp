#include "pipeline/Calibrate.h"

#include <algorithm>

#include "base/Parallel.h"
#include "pipeline/FixedBatch.h"
#include "quant/Calibrator.h"
#include "runtime/Fp32Executor.h"

namespace qs::pipeline {

namespace {

using Observed = std::vector<std::vector<Tensor>>; // by sample of a block, then by calibrator

// A value as calibrators want it: one sample after the other. Where a model has a fixed batch, the value
// holds several along its first axis.
void observeSamples(quant::Calibrator& calibrator, const Tensor& value, std::int64_t batch) {
    if (batch < 2 || value.shape().rank() < 1 || value.shape()[0] % batch != 0 || value.count() == 0 ||
        value.type() != DataType::F32) {
        calibrator.observe(value);
        return;
    }
    Shape shape = value.shape();
    shape[0] /= batch;
    const std::int64_t size = value.count() / batch;
    for (std::int64_t k = 0; k < batch; ++k) {
        Tensor sample(DataType::F32, shape);
        std::copy_n(value.data<float>() + k * size, size, sample.mutableData<float>());
        calibrator.observe(sample);
    }
}

// The values of samples first..last-1 that calibrators wait for.
Result<Observed> runBlock(const runtime::Fp32Executor& executor, const data::Dataset& dataset,
                          const std::vector<int>& slot, std::size_t slots, std::int64_t first,
                          std::int64_t last, JobContext& job) {
    Observed seen(static_cast<std::size_t>(last - first), std::vector<Tensor>(slots));
    QS_CHECK(parallelFor(first, last, job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const auto inputs, dataset.inputs(i));
        const auto done = executor.run(inputs, job, [&](ValueId id, const Tensor& t) {
            const int k = slot[static_cast<std::size_t>(id.index)];
            if (k >= 0) seen[static_cast<std::size_t>(i - first)][static_cast<std::size_t>(k)] = t;
        });
        if (!done) return done.error();
        return {};
    }));
    return seen;
}

} // namespace

Result<std::vector<quant::RealRange>> calibrate(std::shared_ptr<const Graph> graph,
                                                const quant::QuantPlan& plan,
                                                const quant::QuantOptions& options,
                                                const data::Dataset& dataset, std::int64_t samples,
                                                JobContext& job) {
    const quant::CalibratorDef* def = quant::findCalibrator(options.method);
    if (!def)
        return makeError("bad-usage", "",
                         std::string("calibration method ") + quant::toString(options.method) +
                             " is not available");
    if (plan.calibrate.empty()) return std::vector<quant::RealRange>{};
    std::vector<std::unique_ptr<quant::Calibrator>> calibrators;
    std::vector<int> slot(graph->valueCount(), -1);
    for (const ValueId id : plan.calibrate) {
        slot[static_cast<std::size_t>(id.index)] = static_cast<int>(calibrators.size());
        calibrators.push_back(def->make(options));
    }
    QS_TRY(const auto executor, runtime::Fp32Executor::create(graph, {true}));
    samples = std::min(dataset.size(), samples);
    if (samples <= 0) return makeError("bad-data", "", "the calibration data holds no samples");
    const std::int64_t batch = fixedBatch(*graph);
    // Threads first share the samples of a block, then the calibrators, each of which sees the samples in
    // order.
    const std::int64_t block = std::max(1, job.threads());
    for (std::int64_t first = 0; first < samples; first += block) {
        const std::int64_t last = std::min(samples, first + block);
        QS_TRY(const Observed seen, runBlock(*executor, dataset, slot, calibrators.size(), first, last, job));
        QS_CHECK(parallelFor(0, static_cast<std::int64_t>(calibrators.size()), job,
                             [&](std::int64_t k, int) -> Result<void> {
                                 for (const auto& sample : seen)
                                     if (const Tensor& t = sample[static_cast<std::size_t>(k)]; t.defined())
                                         observeSamples(*calibrators[static_cast<std::size_t>(k)], t, batch);
                                 return {};
                             }));
        job.progress(static_cast<double>(last) / static_cast<double>(samples), "calibrate",
                     "sample " + std::to_string(last) + " of " + std::to_string(samples));
    }
    std::vector<quant::RealRange> ranges(calibrators.size());
    QS_CHECK(parallelFor(0, static_cast<std::int64_t>(calibrators.size()), job,
                         [&](std::int64_t k, int) -> Result<void> {
                             const quant::Range r = calibrators[static_cast<std::size_t>(k)]->range();
                             ranges[static_cast<std::size_t>(k)] = {r.low, r.high};
                             return {};
                         }));
    return ranges;
}

} // namespace qs::pipeline
