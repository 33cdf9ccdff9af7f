#include "ComparisonColumns.h"

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

// With default options compiled, the analysis also gives the ranges of the float network.
Result<void> ComparisonColumns::addFloat(const Network& network) {
    ComparisonColumn column;
    column.kind = "FP32";
    column.integer = false;
    column.weightsBytes = network.model->parameters * 4;
    QS_CHECK(measure(network, Engine::Fp32, column));
    pipeline::AnalyzeOptions options;
    options.samples = m_samples;
    QS_TRY(column.analysis, pipeline::analyzeModel(*network.compiled, options, *m_dataset, m_job));
    columns.push_back(std::move(column));
    return {};
}

Result<void> ComparisonColumns::addInteger(const Network& network, const std::string& kind,
                                           const std::string& variant) {
    ComparisonColumn column;
    column.kind = kind;
    column.variant = variant;
    if (!network.folder) column.options = quant::describe(network.compiled->options.quant);
    column.weightsBytes = network.compiled->weightsBytes;
    column.layersFloat = static_cast<std::int64_t>(network.compiled->layersFloat.size());
    QS_CHECK(measure(network, Engine::Int8, column));
    pipeline::AnalyzeOptions options;
    options.samples = m_samples;
    options.sensitivity = true;
    QS_TRY(column.analysis, pipeline::analyzeModel(*network.compiled, options, *m_dataset, m_job));
    columns.push_back(std::move(column));
    return {};
}

Result<void> ComparisonColumns::add(const std::string& net) {
    failed = net;
    QS_TRY(const Network network, openNetwork(net, m_job));
    return add(network);
}

Result<void> ComparisonColumns::add(const Network& opened) {
    Network network = opened;
    failed = m_data.source;
    QS_TRY(m_dataset, pipeline::openDatasetFor(*network.model, m_data, m_job, imageio::loader()));
    data = m_dataset->description();
    failed = network.path.string();
    if (network.folder) return addInteger(network, "INT8", network.path.filename().string());
    pipeline::CompileOptions options = inMemoryOptions(m_engine, m_data);
    QS_TRY(network.compiled, pipeline::compileModel(network.model, options, m_job, imageio::loader()));
    if (network.model->quantized()) return addInteger(network, "QAT", "");
    QS_CHECK(addFloat(network));
    for (const PtqVariant& variant : m_variants) {
        options.quant = variant.quant;
        options.automatic = variant.automatic;
        QS_TRY(network.compiled, pipeline::compileModel(network.model, options, m_job, imageio::loader()));
        QS_CHECK(addInteger(network, "PTQ", variant.name));
    }
    return {};
}

} // namespace qs::cli
