// Measures sets of quantization options on samples held back from calibration.
#pragma once

#include <string>
#include <vector>

#include "base/JobContext.h"
#include "data/Dataset.h"
#include "graph/Graph.h"
#include "pipeline/Model.h"
#include "pipeline/Quantize.h"

namespace qs::pipeline {

class Trials {
public:
    // The referenced objects must outlive this one.
    Trials(const Graph& prepared, const data::Dataset& calibration, const data::Dataset& measured,
           SearchLog& log, JobContext& job)
        : m_prepared(prepared), m_calibration(calibration), m_measured(measured), m_log(log), m_job(job) {}

    // Runs the network in float on the measured samples, trained quantizers simulated: what the trials are
    // held against.
    Result<void> prepare();

    // Adds a trial to the log and returns its index. Options that cannot be compiled are a trial with a
    // failure; an error is only what ends the whole search.
    Result<std::size_t> add(const std::string& name, const quant::QuantOptions& options);

    // Layers that run in integers under the trial's options, the one that costs most at the network's outputs
    // first. `samples` of the measured ones are looked at.
    Result<std::vector<std::string>> layersBySensitivity(std::size_t trial, std::int64_t samples);

private:
    Result<void> measure(const QuantizedGraph& quantized, Trial& trial);

    const Graph& m_prepared;
    const data::Dataset &m_calibration, &m_measured;
    SearchLog& m_log;
    JobContext& m_job;
    std::vector<std::vector<Tensor>> m_float; // outputs by sample
};

} // namespace qs::pipeline
