#include "pipeline/Trials.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "analysis/LayerError.h"
#include "analysis/Metrics.h"
#include "base/Parallel.h"
#include "pipeline/Scores.h"
#include "runtime/Fp32Executor.h"
#include "runtime/Int8Emulator.h"

namespace qs::pipeline {

namespace {

double percentOf(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

} // namespace

Result<void> Trials::prepare() {
    QS_TRY(const auto executor, runtime::Fp32Executor::create(std::make_shared<Graph>(m_prepared), {true}));
    const std::int64_t samples = m_measured.size();
    m_float.resize(static_cast<std::size_t>(samples));
    QS_CHECK(parallelFor(0, samples, m_job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const auto inputs, m_measured.inputs(i));
        QS_TRY(m_float[static_cast<std::size_t>(i)], executor->run(inputs, m_job));
        return {};
    }));
    std::int64_t labelled = 0, right = 0;
    for (std::int64_t i = 0; i < samples; ++i) {
        const auto label = m_measured.label(i);
        if (!label || m_float[static_cast<std::size_t>(i)].empty()) continue;
        ++labelled;
        right += rankOf(m_float[static_cast<std::size_t>(i)][0], *label) == 0;
    }
    if (labelled > 0) m_log.floatTop1 = percentOf(right, labelled);
    return {};
}

Result<void> Trials::measure(const QuantizedGraph& quantized, Trial& trial) {
    QS_TRY(const auto emulator, runtime::Int8Emulator::create(quantized.network));
    const std::int64_t samples = m_measured.size();
    std::vector<std::vector<Tensor>> outputs(m_float.size());
    QS_CHECK(parallelFor(0, samples, m_job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const auto inputs, m_measured.inputs(i));
        QS_TRY(outputs[static_cast<std::size_t>(i)], emulator->run(inputs, m_job));
        return {};
    }));
    analysis::MetricSums sums; // in the order of the samples
    std::int64_t labelled = 0, right = 0, same = 0;
    for (std::size_t s = 0; s < outputs.size(); ++s) {
        for (std::size_t k = 0; k < outputs[s].size() && k < m_float[s].size(); ++k)
            if (m_float[s][k].type() == DataType::F32) sums.add(m_float[s][k], outputs[s][k]);
        if (outputs[s].empty() || m_float[s].empty()) continue;
        same += winnerOf(outputs[s][0]) == winnerOf(m_float[s][0]);
        if (const auto label = m_measured.label(static_cast<std::int64_t>(s))) {
            ++labelled;
            right += rankOf(outputs[s][0], *label) == 0;
        }
    }
    const analysis::ErrorMetrics error = sums.metrics();
    trial.outputSqnrDb = error.sqnrDb;
    trial.outputNmse = error.nmse;
    trial.agreementPct = percentOf(same, samples);
    if (labelled > 0) trial.top1 = percentOf(right, labelled);
    for (const runtime::IntOp& op : quantized.network->ops)
        trial.layersFloat += op.kind == runtime::IntOpKind::Float;
    return {};
}

Result<std::size_t> Trials::add(const std::string& name, const quant::QuantOptions& options) {
    Trial trial;
    trial.name = name;
    trial.options = options;
    const auto quantized = quantizeGraph(m_prepared, options, m_calibration, m_calibration.size(), m_job);
    const auto measured = quantized ? measure(*quantized, trial) : Result<void>(quantized.error());
    if (!measured) {
        if (isCancelled(measured.error())) return measured.error();
        trial.failure = qs::describe(measured.error());
        m_job.log(Severity::Info,
                  fmt::format("trial {}: {}: {}", m_log.trials.size() + 1, name, trial.failure));
    } else {
        m_job.log(Severity::Info,
                  fmt::format("trial {}: {}: output SQNR {:.2f} dB, agreement {:.2f} %{}",
                              m_log.trials.size() + 1, name, *trial.outputSqnrDb, trial.agreementPct,
                              trial.top1 ? fmt::format(", top-1 {:.2f} %", *trial.top1) : std::string()));
    }
    m_log.trials.push_back(std::move(trial));
    return m_log.trials.size() - 1;
}

Result<std::vector<std::string>> Trials::layersBySensitivity(std::size_t trial, std::int64_t samples) {
    QS_TRY(const QuantizedGraph quantized, quantizeGraph(m_prepared, m_log.trials[trial].options,
                                                         m_calibration, m_calibration.size(), m_job));
    analysis::LayerErrorRequest request;
    request.reference = quantized.graph;
    request.network = quantized.network;
    request.dataset = &m_measured;
    request.samples = samples;
    request.sensitivitySamples = samples;
    QS_TRY(const auto result, analysis::analyzeLayers(request, m_job));
    std::vector<std::string> names;
    for (const std::size_t i : analysis::rankLayers(*result))
        if (result->layers[i].integer) names.push_back(result->layers[i].name);
    return names;
}

} // namespace qs::pipeline
