// Measures networks for a comparison: a float file gives a column of its own and one per way to quantize it,
// everything else one.
#pragma once

#include <string>
#include <vector>

#include "Network.h"
#include "PtqVariant.h"
#include "report/Comparison.h"

namespace qs::cli {

class ComparisonColumns {
public:
    // The referenced objects must outlive this one. `samples`: of the error per layer.
    ComparisonColumns(const EngineArguments& engine, const data::DatasetOptions& data,
                      const std::vector<PtqVariant>& variants, std::int64_t samples, JobContext& job)
        : m_engine(engine), m_data(data), m_variants(variants), m_samples(samples), m_job(job) {}

    Result<void> add(const std::string& net);
    Result<void> add(const Network& network);

    std::vector<report::ComparisonColumn> columns;
    std::string failed; // what an error is about
    std::string data;   // what was measured on, in words

private:
    Result<void> addFloat(const Network& network);
    Result<void> addInteger(const Network& network, const std::string& kind, const std::string& variant);
    Result<void> measure(const Network& network, pipeline::Engine engine, report::ComparisonColumn& column);

    const EngineArguments& m_engine;
    const data::DatasetOptions& m_data;
    const std::vector<PtqVariant>& m_variants;
    std::int64_t m_samples;
    JobContext& m_job;
    // Outputs of m_samples samples.
    Result<std::vector<std::vector<Tensor>>> outputsOf(const Network& network, pipeline::Engine engine);
    std::optional<double> sqnrToFloat(const std::vector<std::vector<Tensor>>& outputs) const;

    std::shared_ptr<const data::Dataset> m_dataset;
    std::vector<std::vector<Tensor>> m_float; // of the first float network, by sample
};

} // namespace qs::cli
