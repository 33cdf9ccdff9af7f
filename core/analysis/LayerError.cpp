#include "analysis/LayerError.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>

#include "analysis/ChannelRanges.h"
#include "analysis/LayerCounts.h"
#include "analysis/SampleBatches.h"
#include "analysis/WeightError.h"
#include "base/Parallel.h"
#include "kernels/Binning.h"
#include "runtime/Fp32Executor.h"
#include "runtime/Int8Emulator.h"

namespace qs::analysis {

using runtime::IntOp;
using runtime::IntOpKind;
using runtime::IntTensor;

bool isLayer(const IntOp& op) {
    switch (op.kind) {
    case IntOpKind::Quantize:
    case IntOpKind::Dequantize:
    case IntOpKind::Requantize:
    case IntOpKind::Move:
        return false;
    default:
        return true;
    }
}

namespace {

Quantizer quantizerOf(const IntTensor& t) {
    Quantizer q;
    q.isSigned = t.type == DataType::I8;
    q.qmin = t.qmin;
    q.qmax = t.qmax;
    q.bits = static_cast<int>(std::ceil(std::log2(static_cast<double>(t.qmax) - t.qmin + 1.0)));
    q.scale = {t.scale};
    q.zeroPoint = {t.zeroPoint};
    q.kind = QuantizerKind::Calibrated;
    return q;
}

// A layer of the network with what is known about it before any sample has run.
struct Layer {
    std::size_t op = 0;
    int output = 0; // tensor
    ValueId value;  // of the reference; invalid: not found there
    std::vector<ValueId> inputs;
};

// One batch of samples on its way through both networks.
struct Values {
    std::vector<Tensor> reference; // by ValueId
    std::vector<Tensor> emulated;  // by tensor of the network
    std::vector<Tensor> finals;    // outputs of the reference
    bool sensitivity = false;
};

struct BatchSums {
    std::vector<LayerSums> layers;
    std::vector<MetricSums> outputs; // of the network

    void merge(const BatchSums& later);
};

void BatchSums::merge(const BatchSums& later) {
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i].merge(later.layers[i]);
    for (std::size_t i = 0; i < outputs.size(); ++i)
        outputs[i].merge(later.outputs[i]);
}

class Analyzer {
public:
    Analyzer(const LayerErrorRequest& request, JobContext& job) : m_request(request), m_job(job) {}
    Result<std::shared_ptr<const AnalysisResult>> run();

private:
    Result<void> prepare();
    Result<void> planBatches();
    Result<void> ranges();
    Result<void> measureAll();
    Result<void> measure(std::int64_t batch, BatchSums& sums, std::vector<LayerCounts>& counts) const;
    Result<void> measureLayer(const Layer& layer, std::size_t index, const Values& values, LayerSums& s,
                              LayerCounts& c) const;
    void countCodes(const Layer& layer, const Tensor& p, const Tensor& codes, LayerCounts& c) const;
    Result<Tensor> isolatedOutput(const Layer& layer, const std::vector<Tensor>& reference) const;
    Tensor real(int tensor, const Tensor& t) const;
    std::shared_ptr<AnalysisResult> finish() const;
    LayerResult layerResult(std::size_t index) const;

    const LayerErrorRequest& m_request;
    JobContext& m_job;
    std::shared_ptr<const runtime::Fp32Executor> m_fp32;
    std::shared_ptr<const runtime::Int8Emulator> m_int8;
    std::vector<Layer> m_layers;
    std::vector<ChannelRanges> m_ranges; // by layer and channel: of the reference values
    std::vector<HistogramGrid> m_grids;
    std::vector<LayerCounts> m_counts; // by layer
    BatchSums m_sums;
    std::int64_t m_samples = 0;
    std::optional<SampleBatches> m_batches;
    std::int64_t m_every = 0; // sensitivity is measured on every so manieth batch; 0: on none
    std::int64_t m_sensitivitySamples = 0;
};

std::size_t at(ValueId id) {
    return static_cast<std::size_t>(id.index);
}

Result<void> Analyzer::prepare() {
    auto plain = std::make_shared<Graph>(*m_request.reference);
    // As fast as plain inference, of which a sweep is many: all runs here round alike, and nothing that is
    // compiled depends on them.
    constexpr runtime::Fp32Options kFast{.simulate = false, .fastConvolutions = true};
    QS_TRY(m_fp32, runtime::Fp32Executor::create(plain, kFast));
    QS_TRY(m_int8, runtime::Int8Emulator::create(m_request.network));
    const auto& n = *m_request.network;
    for (std::size_t i = 0; i < n.ops.size(); ++i) {
        if (!isLayer(n.ops[i]) || n.ops[i].outputs.empty() || n.ops[i].outputs[0] < 0) continue;
        Layer layer;
        layer.op = i;
        layer.output = n.ops[i].outputs[0];
        layer.value =
            m_fp32->graph().findValue(n.tensors[static_cast<std::size_t>(layer.output)].valueName());
        if (!layer.value.valid())
            return makeError("bad-reference", n.ops[i].name,
                             "the reference has no value " +
                                 n.tensors[static_cast<std::size_t>(layer.output)].valueName());
        for (const int t : n.ops[i].inputs)
            layer.inputs.push_back(
                t < 0 ? ValueId()
                      : m_fp32->graph().findValue(n.tensors[static_cast<std::size_t>(t)].valueName()));
        m_layers.push_back(std::move(layer));
    }
    return {};
}

Tensor Analyzer::real(int tensor, const Tensor& t) const {
    const IntTensor& info = m_request.network->tensors[static_cast<std::size_t>(tensor)];
    return info.isInteger() ? dequantize(t, quantizerOf(info)) : t;
}

Result<void> Analyzer::planBatches() {
    QS_TRY(const std::int64_t size, usableBatch(*m_fp32, *m_int8, *m_request.dataset, m_samples, m_job));
    const std::int64_t wanted = m_request.sensitivitySamples;
    // No batch is larger than the samples whose sensitivity is wanted.
    const std::int64_t batch = wanted > 0 ? std::min(size, wanted) : size;
    m_batches.emplace(*m_request.dataset, m_samples, batch);
    const std::int64_t count = m_batches->count();
    if (wanted < 0 || wanted >= m_samples) m_every = 1;
    if (m_every == 0 && wanted > 0) m_every = std::max<std::int64_t>(1, count * batch / wanted);
    for (std::int64_t b = 0; m_every > 0 && b < count; b += m_every)
        m_sensitivitySamples += (m_samples - b + count - 1) / count;
    return {};
}

// Ranges of every layer's reference values by channel, for the histograms. A minimum does not depend on the
// order, so each worker keeps its own.
Result<void> Analyzer::ranges() {
    std::vector<int> layerOf(m_fp32->graph().valueCount(), -1);
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        layerOf[at(m_layers[i].value)] = static_cast<int>(i);
    using Ranges = std::vector<ChannelRanges>;
    std::vector<Ranges> byWorker(static_cast<std::size_t>(m_job.threads()), Ranges(m_layers.size()));
    QS_CHECK(parallelFor(0, m_batches->count(), m_job, [&](std::int64_t i, int worker) -> Result<void> {
        Ranges& mine = byWorker[static_cast<std::size_t>(worker)];
        QS_TRY(const auto inputs, m_batches->inputs(i));
        const auto done = m_fp32->run(inputs, m_job, [&](ValueId id, const Tensor& t) {
            if (const int layer = layerOf[at(id)]; layer >= 0)
                widen(mine[static_cast<std::size_t>(layer)], t);
        });
        if (!done) return done.error();
        m_job.progress(0.1 * static_cast<double>(i) / static_cast<double>(m_batches->count()), "analyze",
                       "ranges");
        return {};
    }));
    m_ranges.assign(m_layers.size(), {});
    for (const Ranges& mine : byWorker)
        for (std::size_t i = 0; i < m_layers.size(); ++i)
            widen(m_ranges[i], mine[i]);
    for (const auto& channels : m_ranges) {
        const ChannelRange all = overall(channels);
        m_grids.push_back(HistogramGrid::covering(all.low, all.high));
    }
    return {};
}

Result<Tensor> Analyzer::isolatedOutput(const Layer& layer, const std::vector<Tensor>& reference) const {
    const auto& n = *m_request.network;
    const IntOp& op = n.ops[layer.op];
    std::vector<Tensor> inputs;
    for (std::size_t i = 0; i < op.inputs.size(); ++i) {
        if (op.inputs[i] < 0) {
            inputs.emplace_back();
            continue;
        }
        const IntTensor& info = n.tensors[static_cast<std::size_t>(op.inputs[i])];
        if (!layer.inputs[i].valid() || !reference[at(layer.inputs[i])].defined())
            return makeError("bad-reference", op.name, "the reference has no value " + info.valueName());
        const Tensor& x = reference[at(layer.inputs[i])];
        inputs.push_back(info.isInteger() ? quantize(x, quantizerOf(info)) : x);
    }
    QS_TRY(const auto outputs, m_int8->runOp(static_cast<int>(layer.op), inputs, m_job));
    return real(layer.output, outputs[0]);
}

Result<void> Analyzer::measureLayer(const Layer& layer, std::size_t index, const Values& values, LayerSums& s,
                                    LayerCounts& c) const {
    const Tensor& p = values.reference[at(layer.value)];
    const Tensor& codes = values.emulated[static_cast<std::size_t>(layer.output)];
    if (p.type() != DataType::F32) return {};
    const Tensor r = real(layer.output, codes);
    if (!s.accumulated.add(p, r))
        return makeError("bad-reference", m_request.network->ops[layer.op].name,
                         "reference and network differ in shape");
    m_grids[index].count(p.data<float>(), p.count(), c.referenceBins);
    QS_TRY(const Tensor isolated, isolatedOutput(layer, values.reference));
    s.isolated.add(p, isolated);
    if (values.sensitivity) {
        QS_TRY(const auto outputs, m_fp32->rerun(values.reference, layer.value, isolated, m_job));
        for (std::size_t i = 0; i < outputs.size(); ++i)
            s.sensitivity.add(values.finals[i], outputs[i]); // what is no float counts as nothing
    }
    c.elements += p.count();
    if (m_request.network->tensors[static_cast<std::size_t>(layer.output)].isInteger())
        countCodes(layer, p, codes, c);
    else
        m_grids[index].count(r.data<float>(), r.count(), c.emulatedBins);
    return {};
}

void Analyzer::countCodes(const Layer& layer, const Tensor& p, const Tensor& codes, LayerCounts& c) const {
    const IntTensor& info = m_request.network->tensors[static_cast<std::size_t>(layer.output)];
    const IntOp& op = m_request.network->ops[layer.op];
    const Quantizer q = quantizerOf(info);
    // A fused clamp is meant; saturation is where the code range itself cuts values off.
    constexpr float kNone = std::numeric_limits<float>::infinity();
    const float low = op.clampMin > q.qmin ? -kNone : static_cast<float>(q.realMin() - 0.5 * info.scale);
    const float high = op.clampMax < q.qmax ? kNone : static_cast<float>(q.realMax() + 0.5 * info.scale);
    const float* x = p.data<float>();
    std::int32_t outside = 0;
    const std::int64_t n = std::min<std::int64_t>(p.count(), codes.count());
    for (std::int64_t begin = 0; begin < n; begin += 1 << 20) {
        outside = 0;
        for (std::int64_t i = begin, end = std::min(n, begin + (1 << 20)); i < end; ++i)
            outside += (x[i] < low) | (x[i] > high);
        c.saturated += outside;
    }
    const auto* bytes = static_cast<const std::uint8_t*>(codes.raw());
    kernels::count_u8(bytes, n, c.levels.data());
}

Result<void> Analyzer::measure(std::int64_t batch, BatchSums& sums, std::vector<LayerCounts>& counts) const {
    QS_TRY(const auto inputs, m_batches->inputs(batch));
    Values values;
    values.sensitivity = m_every > 0 && batch % m_every == 0;
    values.reference.resize(m_fp32->graph().valueCount());
    QS_TRY(values.finals,
           m_fp32->run(inputs, m_job, [&](ValueId id, const Tensor& t) { values.reference[at(id)] = t; }));
    values.emulated.resize(m_request.network->tensors.size());
    QS_TRY(const auto results, m_int8->run(inputs, m_job, [&](int t, const Tensor& value) {
        values.emulated[static_cast<std::size_t>(t)] = value;
    }));
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        QS_CHECK(m_job.checkCancelled());
        QS_CHECK(measureLayer(m_layers[i], i, values, sums.layers[i], counts[i]));
    }
    for (std::size_t i = 0; i < results.size() && i < values.finals.size(); ++i)
        if (values.finals[i].type() == DataType::F32) sums.outputs[i].add(values.finals[i], results[i]);
    return {};
}

LayerResult describeLayer(const runtime::IntNetwork& n, const Layer& layer) {
    const IntOp& op = n.ops[layer.op];
    const IntTensor& out = n.tensors[static_cast<std::size_t>(layer.output)];
    LayerResult r;
    r.name = op.name;
    r.op = op.op;
    r.tensor = out.valueName();
    r.nodes = op.sourceNodes;
    r.integer = op.kind != IntOpKind::Float;
    r.macs = op.macs;
    if (out.isInteger()) r.outputQuantizer = quantizerOf(out);
    if (op.weightScale.empty() || op.constants.empty()) return r;
    Quantizer w;
    w.role = QuantizerRole::Weight;
    w.isSigned = true;
    w.qmin = -128;
    w.axis = op.weightScale.size() > 1 ? 0 : -1;
    w.qmax = 127;
    w.scale = op.weightScale;
    w.zeroPoint =
        op.weightZeroPoint.empty() ? std::vector<std::int32_t>(op.weightScale.size(), 0) : op.weightZeroPoint;
    r.weightQuantizer = std::move(w);
    return r;
}

LayerResult Analyzer::layerResult(std::size_t index) const {
    const LayerSums& s = m_sums.layers[index];
    const LayerCounts& c = m_counts[index];
    const auto& n = *m_request.network;
    const IntOp& op = n.ops[m_layers[index].op];
    const HistogramGrid& grid = m_grids[index];
    LayerResult r = describeLayer(n, m_layers[index]);
    r.accumulated = s.accumulated.metrics();
    r.isolated = s.isolated.metrics();
    if (m_every > 0) r.sensitivity = s.sensitivity.metrics();
    r.channels = m_ranges[index];
    const ChannelRange all = overall(r.channels);
    r.referenceMin = all.low;
    r.referenceMax = all.high;
    r.referenceHistogram = grid.histogram(c.referenceBins);
    r.weights = weightResult(m_fp32->graph(), op);
    Bins emulated = c.emulatedBins;
    if (r.outputQuantizer && c.elements > 0) {
        const Quantizer& q = *r.outputQuantizer;
        r.saturationPct = 100.0 * static_cast<double>(c.saturated) / static_cast<double>(c.elements);
        const std::int32_t low = std::max(op.clampMin, q.qmin), high = std::min(op.clampMax, q.qmax);
        int unused = 0;
        for (std::int32_t code = low; code <= high; ++code)
            unused += c.levels[static_cast<std::uint8_t>(code)] == 0;
        r.unusedLevelsPct = high >= low ? 100.0 * unused / (high - low + 1) : 0.0;
        for (std::int32_t code = q.qmin; code <= q.qmax && grid.width > 0.0f; ++code)
            emulated[grid.binOf((code - q.zeroPoint[0]) * static_cast<double>(q.scale[0]))] +=
                c.levels[static_cast<std::uint8_t>(code)];
    }
    r.emulatedHistogram = grid.histogram(emulated);
    return r;
}

std::shared_ptr<AnalysisResult> Analyzer::finish() const {
    const auto& n = *m_request.network;
    auto result = std::make_shared<AnalysisResult>();
    result->model = n.name;
    result->samples = m_samples;
    result->hasSensitivity = m_every > 0;
    result->sensitivitySamples = m_sensitivitySamples;
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        result->layers.push_back(layerResult(i));
    for (std::size_t i = 0; i < n.outputNames.size(); ++i)
        result->outputs.push_back({n.outputNames[i], m_sums.outputs[i].metrics()});
    return result;
}

Result<void> Analyzer::measureAll() {
    const BatchSums none{std::vector<LayerSums>(m_layers.size()),
                         std::vector<MetricSums>(m_request.network->outputs.size())};
    const std::vector<LayerCounts> nothing(m_layers.size());
    const int threads = std::max(1, m_job.threads());
    std::vector<std::vector<LayerCounts>> byWorker(static_cast<std::size_t>(threads), nothing);
    m_sums = none;
    // Blocks of many batches: within one the threads share the work and keep the memory they work in, between
    // them the sums are added in order.
    const std::int64_t block = 16 * static_cast<std::int64_t>(threads);
    const std::int64_t batches = m_batches->count();
    std::atomic<std::int64_t> done{0};
    for (std::int64_t first = 0; first < batches; first += block) {
        const std::int64_t last = std::min(batches, first + block);
        std::vector<BatchSums> sums(static_cast<std::size_t>(last - first), none);
        QS_CHECK(parallelFor(first, last, m_job, [&](std::int64_t i, int worker) -> Result<void> {
            QS_CHECK(measure(i, sums[static_cast<std::size_t>(i - first)],
                             byWorker[static_cast<std::size_t>(worker)]));
            const std::int64_t count = ++done;
            m_job.progress(0.1 + 0.9 * static_cast<double>(count) / static_cast<double>(batches), "analyze",
                           "batch " + std::to_string(count) + " of " + std::to_string(batches));
            return {};
        }));
        for (const BatchSums& later : sums)
            m_sums.merge(later);
    }
    m_counts = nothing;
    for (const auto& counts : byWorker)
        for (std::size_t i = 0; i < counts.size(); ++i)
            m_counts[i].merge(counts[i]);
    return {};
}

Result<std::shared_ptr<const AnalysisResult>> Analyzer::run() {
    const auto begin = std::chrono::steady_clock::now();
    QS_CHECK(prepare());
    const std::int64_t size = m_request.dataset->size();
    m_samples = m_request.samples < 0 ? size : std::min(size, m_request.samples);
    if (m_samples == 0) return makeError("bad-data", "", "the dataset holds no samples");
    QS_CHECK(planBatches());
    QS_CHECK(ranges());
    QS_CHECK(measureAll());
    const auto result = finish();
    result->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return std::shared_ptr<const AnalysisResult>(result);
}

} // namespace

Result<std::shared_ptr<const AnalysisResult>> analyzeLayers(const LayerErrorRequest& request,
                                                            JobContext& job) {
    return Analyzer(request, job).run();
}

} // namespace qs::analysis
