// Measures networks for a comparison: a float file gives a column of its own and one per way to quantize it,
// everything else one.
#pragma once

#include <string>
#include <vector>

#include "Network.h"
#include "PtqVariant.h"
#include "pipeline/Pipeline.h"
#include "report/Comparison.h"

namespace qs::cli {

class ComparisonColumns {
public:
    using Analysis = std::shared_ptr<const analysis::AnalysisResult>;

    // The referenced objects must outlive this one. `analyze`: the error per layer of the integer columns.
    ComparisonColumns(const EngineArguments& engine, const data::DatasetOptions& data,
                      const std::vector<PtqVariant>& variants, const pipeline::AnalyzeOptions& analyze,
                      JobContext& job)
        : m_engine(engine), m_data(data), m_variants(variants), m_analyze(analyze), m_job(job) {}

    Result<void> add(const std::string& net);
    // What is known already is not worked out again: `network.compiled`, if there, is compiled the first way
    // of the variants, and `known`, if given, is its analysis as the constructor's options ask for it.
    Result<void> add(Network network, const Analysis& known = nullptr);

    std::vector<report::ComparisonColumn> columns;
    std::string failed; // what an error is about
    std::string data;   // what was measured on, in words

private:
    Result<void> addVariants(Network network, const Analysis& known);
    Result<void> addFloat(const Network& network, const Analysis& ofPlain);
    Result<void> addInteger(const Network& network, const std::string& kind, const std::string& variant,
                            const Analysis& known);
    Result<void> compile(Network& network, const PtqVariant& variant);
    Result<Analysis> analyze(const Network& network, bool sensitivity);
    Result<void> measure(const Network& network, pipeline::Engine engine, report::ComparisonColumn& column);

    const EngineArguments& m_engine;
    const data::DatasetOptions& m_data;
    const std::vector<PtqVariant>& m_variants;
    const pipeline::AnalyzeOptions& m_analyze;
    JobContext& m_job;
    // Outputs of the samples that are analyzed.
    Result<std::vector<std::vector<Tensor>>> outputsOf(const Network& network, pipeline::Engine engine);
    std::optional<double> sqnrToFloat(const std::vector<std::vector<Tensor>>& outputs) const;

    std::shared_ptr<const data::Dataset> m_dataset;
    std::vector<std::vector<Tensor>> m_float; // of the first float network, by sample
};

} // namespace qs::cli
