// Samples put together, so that an operator runs once for several of them.
#pragma once

#include <cstdint>
#include <vector>

#include "base/JobContext.h"
#include "data/Dataset.h"
#include "runtime/Fp32Executor.h"
#include "runtime/Int8Emulator.h"

namespace qs::analysis {

inline constexpr std::int64_t kLargestBatch = 8;
inline constexpr std::int64_t kBatchBytes = std::int64_t{64} << 20; // all float values of one batch

class SampleBatches {
public:
    // The first `samples` samples. Batch b of n holds samples b, b + n, b + 2n, ..., so each is spread over
    // all of them.
    SampleBatches(const data::Dataset& dataset, std::int64_t samples, std::int64_t batchSize);

    std::int64_t count() const { return m_count; }
    Result<std::vector<Tensor>> inputs(std::int64_t batch) const;

private:
    const data::Dataset& m_dataset;
    std::int64_t m_samples, m_count;
};

// How many samples both networks take at once: tried out with two. 1 where the input's batch is fixed, where
// a value does not count the samples in its first axis, or where two samples together give other outputs than
// one by one; fewer than kLargestBatch where values are large.
Result<std::int64_t> usableBatch(const runtime::Fp32Executor& fp32, const runtime::Int8Emulator& int8,
                                 const data::Dataset& dataset, std::int64_t samples, JobContext& job);

} // namespace qs::analysis
