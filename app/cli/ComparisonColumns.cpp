#include "ComparisonColumns.h"

#include <algorithm>

#include "analysis/Metrics.h"
#include "base/Parallel.h"
#include "imageio/ImageLoader.h"
#include "pipeline/Pipeline.h"
#include "quant/OptionText.h"

namespace qs::cli {

using pipeline::Engine;
using report::ComparisonColumn;

Result<void> ComparisonColumns::measure(const Network& network, Engine engine, ComparisonColumn& column) {
    column.net = network.path.string();
    if (m_dataset->size() == 0 || !m_dataset->label(0)) return {};
    QS_TRY(const auto accuracy,
           pipeline::evaluateModel(*network.model, network.compiled.get(), engine, *m_dataset, m_job));
    column.top1 = accuracy.top1;
    column.top5 = accuracy.top5;
    column.samples = accuracy.samples;
    column.right = accuracy.right;
    return {};
}

Result<std::vector<std::vector<Tensor>>> ComparisonColumns::outputsOf(const Network& network, Engine engine) {
    QS_TRY(const auto runner, pipeline::makeRunner(*network.model, network.compiled.get(), engine));
    const std::int64_t samples = std::min(m_analyze.samples, m_dataset->size());
    std::vector<std::vector<Tensor>> outputs(static_cast<std::size_t>(samples));
    QS_CHECK(parallelFor(0, samples, m_job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const auto inputs, m_dataset->inputs(i));
        QS_TRY(outputs[static_cast<std::size_t>(i)], runner->run(inputs, m_job));
        return {};
    }));
    return outputs;
}

// Nothing where there is no float network, or one with other outputs.
std::optional<double> ComparisonColumns::sqnrToFloat(const std::vector<std::vector<Tensor>>& outputs) const {
    analysis::MetricSums sums;
    if (m_float.empty() || m_float.size() != outputs.size()) return std::nullopt;
    for (std::size_t s = 0; s < outputs.size(); ++s) {
        if (outputs[s].size() != m_float[s].size()) return std::nullopt;
        for (std::size_t k = 0; k < outputs[s].size(); ++k)
            if (m_float[s][k].type() == DataType::F32 && !sums.add(m_float[s][k], outputs[s][k]))
                return std::nullopt;
    }
    return sums.metrics().sqnrDb;
}

Result<void> ComparisonColumns::compile(Network& network, const PtqVariant& variant) {
    pipeline::CompileOptions options = inMemoryOptions(m_engine, m_data);
    options.quant = variant.quant;
    options.automatic = variant.automatic;
    QS_TRY(network.compiled, pipeline::compileModel(network.model, options, m_job, imageio::loader()));
    return {};
}

Result<ComparisonColumns::Analysis> ComparisonColumns::analyze(const Network& network, bool sensitivity) {
    pipeline::AnalyzeOptions options = m_analyze;
    options.sensitivity = sensitivity;
    return pipeline::analyzeModel(*network.compiled, options, *m_dataset, m_job);
}

// The analysis of the plain way to quantize also gives the ranges of the float network.
Result<void> ComparisonColumns::addFloat(const Network& network, const Analysis& ofPlain) {
    ComparisonColumn column;
    column.kind = "FP32";
    column.integer = false;
    column.weightsBytes = network.model->parameters * 4;
    column.analysis = ofPlain;
    QS_CHECK(measure(network, Engine::Fp32, column));
    if (m_float.empty()) {
        QS_TRY(m_float, outputsOf(network, Engine::Fp32));
    }
    columns.push_back(std::move(column));
    return {};
}

Result<void> ComparisonColumns::addInteger(const Network& network, const std::string& kind,
                                           const std::string& variant, const Analysis& known) {
    ComparisonColumn column;
    column.kind = kind;
    column.variant = variant;
    if (!network.folder) column.options = quant::describe(network.compiled->options.quant);
    column.weightsBytes = network.compiled->weightsBytes;
    column.layersFloat = static_cast<std::int64_t>(network.compiled->layersFloat.size());
    for (const Diagnostic& finding : network.compiled->findings)
        column.needsQuantizers = column.needsQuantizers || finding.code == "float-differs";
    QS_CHECK(measure(network, Engine::Int8, column));
    if (!m_float.empty()) {
        QS_TRY(const auto outputs, outputsOf(network, Engine::Int8));
        column.sqnrToFloat = sqnrToFloat(outputs);
    }
    column.analysis = known;
    if (!known) {
        QS_TRY(column.analysis, analyze(network, true));
    }
    columns.push_back(std::move(column));
    return {};
}

// A float network and every way to quantize it.
Result<void> ComparisonColumns::addVariants(Network network, const Analysis& known) {
    const auto isPlain = [](const PtqVariant& variant) {
        return !variant.automatic && variant.quant == quant::QuantOptions();
    };
    const bool firstIsPlain = isPlain(m_variants.front());
    const auto first = network.compiled;
    Analysis ofPlain = firstIsPlain ? known : nullptr;
    if (!first || !firstIsPlain) QS_CHECK(compile(network, PtqVariant()));
    const auto plain = network.compiled;
    if (!ofPlain) {
        const bool column = std::any_of(m_variants.begin(), m_variants.end(), isPlain);
        QS_TRY(ofPlain, analyze(network, column));
    }
    QS_CHECK(addFloat(network, ofPlain));
    for (const PtqVariant& variant : m_variants) {
        const bool isFirst = &variant == &m_variants.front() && first;
        network.compiled = isPlain(variant) ? plain : first;
        if (!isPlain(variant) && !isFirst) QS_CHECK(compile(network, variant));
        QS_CHECK(addInteger(network, "PTQ", variant.name,
                            isPlain(variant) ? ofPlain
                            : isFirst        ? known
                                             : nullptr));
    }
    return {};
}

Result<void> ComparisonColumns::add(const std::string& net) {
    failed = net;
    QS_TRY(Network network, openNetwork(net, m_job));
    return add(std::move(network));
}

Result<void> ComparisonColumns::add(Network network, const Analysis& known) {
    failed = m_data.source;
    QS_TRY(m_dataset, pipeline::openDatasetFor(*network.model, m_data, m_job, imageio::loader()));
    data = m_dataset->description();
    failed = network.path.string();
    if (network.folder) return addInteger(network, "INT8", network.path.filename().string(), known);
    if (!network.model->quantized()) return addVariants(std::move(network), known);
    if (!network.compiled) QS_CHECK(compile(network, PtqVariant()));
    return addInteger(network, "QAT", "", known);
}

} // namespace qs::cli
