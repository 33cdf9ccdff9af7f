#include "analysis/SampleBatches.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace qs::analysis {

namespace {

constexpr double kTolerance = 1e-3; // of the largest output: float sums may come in another order

bool firstAxisCounts(const Tensor& t, std::int64_t samples) {
    return t.shape().rank() > 0 && t.shape()[0] == samples;
}

// Half `part` of a batch of two against the sample alone.
bool sameAs(const Tensor& both, int part, const Tensor& alone) {
    if (!firstAxisCounts(both, 2) || both.count() != 2 * alone.count() || both.type() != alone.type())
        return false;
    double largest = 0.0, difference = 0.0;
    for (std::int64_t i = 0; i < alone.count(); ++i) {
        const double a = alone.at(i), b = both.at(part * alone.count() + i);
        largest = std::max(largest, std::fabs(a));
        difference = std::max(difference, std::isfinite(a) && std::isfinite(b) ? std::fabs(a - b) : 0.0);
    }
    return difference <= kTolerance * largest;
}

Result<std::vector<Tensor>> stacked(const std::vector<std::vector<Tensor>>& samples) {
    std::vector<Tensor> inputs;
    for (std::size_t k = 0; k < samples[0].size(); ++k) {
        const Tensor& first = samples[0][k];
        Shape shape = first.shape();
        if (!firstAxisCounts(first, 1) || first.type() == DataType::String)
            return makeError("bad-data", "", "samples do not come one by one");
        shape[0] = static_cast<std::int64_t>(samples.size());
        QS_TRY(Tensor all, Tensor::makeChecked(first.type(), shape));
        auto* bytes = static_cast<unsigned char*>(all.mutableRaw());
        for (const auto& sample : samples) {
            if (sample[k].shape() != first.shape() || sample[k].type() != first.type())
                return makeError("bad-data", "", "samples differ in shape");
            std::memcpy(bytes, sample[k].raw(), static_cast<std::size_t>(first.sizeBytes()));
            bytes += first.sizeBytes();
        }
        inputs.push_back(std::move(all));
    }
    return inputs;
}

} // namespace

SampleBatches::SampleBatches(const data::Dataset& dataset, std::int64_t samples, std::int64_t batchSize)
    : m_dataset(dataset), m_samples(samples), m_count((samples + batchSize - 1) / batchSize) {}

Result<std::vector<Tensor>> SampleBatches::inputs(std::int64_t batch) const {
    std::vector<std::vector<Tensor>> samples;
    for (std::int64_t i = batch; i < m_samples; i += m_count) {
        QS_TRY(auto inputs, m_dataset.inputs(i));
        samples.push_back(std::move(inputs));
    }
    if (samples.size() == 1) return samples[0];
    return stacked(samples);
}

Result<std::int64_t> usableBatch(const runtime::Fp32Executor& fp32, const runtime::Int8Emulator& int8,
                                 const data::Dataset& dataset, std::int64_t samples, JobContext& job) {
    const Graph& graph = fp32.graph();
    if (samples < 2) return std::int64_t{1};
    for (const GraphPort& port : graph.inputs) {
        const auto& shape = graph.value(port.value).shape;
        if (!shape || shape->rank() == 0 || (*shape)[0] >= 0) return std::int64_t{1};
    }
    std::int64_t bytes = 0;
    std::vector<std::vector<Tensor>> inputs, alone, aloneInt8;
    for (std::int64_t i = 0; i < 2; ++i) {
        QS_TRY(auto x, dataset.inputs(i));
        bytes = 0;
        QS_TRY(auto y, fp32.run(x, job, [&](ValueId, const Tensor& t) { bytes += t.sizeBytes(); }));
        QS_TRY(auto z, int8.run(x, job));
        inputs.push_back(std::move(x));
        alone.push_back(std::move(y));
        aloneInt8.push_back(std::move(z));
    }
    const auto both = stacked(inputs);
    if (!both) return std::int64_t{1};
    bool counts = true;
    // Any failure only means that this network takes one sample at a time.
    const auto y = fp32.run(*both, job, [&](ValueId, const Tensor& t) { counts &= firstAxisCounts(t, 2); });
    const auto z = y && counts ? int8.run(*both, job) : Result<std::vector<Tensor>>(std::vector<Tensor>{});
    QS_CHECK(job.checkCancelled());
    if (!y || !z || !counts) return std::int64_t{1};
    for (int part = 0; part < 2; ++part)
        for (std::size_t k = 0; k < y->size(); ++k)
            if (!sameAs((*y)[k], part, alone[static_cast<std::size_t>(part)][k]) ||
                !sameAs((*z)[k], part, aloneInt8[static_cast<std::size_t>(part)][k]))
                return std::int64_t{1};
    return std::clamp<std::int64_t>(kBatchBytes / std::max<std::int64_t>(1, bytes), 1, kLargestBatch);
}

} // namespace qs::analysis
