#include "analysis/LayerError.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <map>

#include "analysis/Metrics.h"
#include "base/Parallel.h"
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

constexpr int kBins = 128;

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

// What one sample tells about one layer. Everything is added up in sample order.
struct Counts {
    MetricSums accumulated, isolated, sensitivity;
    std::array<std::uint64_t, 256> levels{};
    std::int64_t saturated = 0, elements = 0;
    double low = 0, high = 0;
    bool seen = false;
    // By bin of a range that is fixed before: filled in the second use of the samples' values.
    std::array<std::uint64_t, kBins> referenceBins{}, emulatedBins{};
};

class Analyzer {
public:
    Analyzer(const LayerErrorRequest& request, JobContext& job) : m_request(request), m_job(job) {}
    Result<std::shared_ptr<const AnalysisResult>> run();

private:
    Result<void> prepare();
    Result<void> ranges(std::int64_t samples);
    Result<void> measure(std::int64_t sample, std::vector<Counts>& counts,
                         std::vector<MetricSums>& outputs) const;
    Result<void> measureLayer(const Layer& layer, std::size_t index, const std::vector<Tensor>& reference,
                              const std::vector<Tensor>& emulated, const std::vector<Tensor>& finals,
                              Counts& c) const;
    Result<Tensor> isolatedOutput(const Layer& layer, const std::vector<Tensor>& reference) const;
    Tensor real(int tensor, const Tensor& t) const;
    void histogram(std::size_t index, const Tensor& reference, const Tensor& emulated, Counts& c) const;
    std::shared_ptr<const AnalysisResult> finish(const std::vector<Counts>& counts,
                                                 const std::vector<MetricSums>& outputs,
                                                 std::int64_t samples) const;

    const LayerErrorRequest& m_request;
    JobContext& m_job;
    std::shared_ptr<const runtime::Fp32Executor> m_fp32;
    std::shared_ptr<const runtime::Int8Emulator> m_int8;
    std::vector<Layer> m_layers;
    std::vector<std::pair<double, double>>
        m_range; // by layer: of reference values, widened to the quantizer's
};

std::size_t at(ValueId id) {
    return static_cast<std::size_t>(id.index);
}

Result<void> Analyzer::prepare() {
    auto plain = std::make_shared<Graph>(*m_request.reference);
    QS_TRY(m_fp32, runtime::Fp32Executor::create(plain));
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

// Range of every layer's reference values, for the histograms.
Result<void> Analyzer::ranges(std::int64_t samples) {
    std::vector<std::vector<std::pair<double, double>>> perSample(static_cast<std::size_t>(samples));
    std::map<std::int32_t, std::size_t> layerOf;
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        layerOf[m_layers[i].value.index] = i;
    QS_CHECK(parallelFor(0, samples, m_job, [&](std::int64_t i, int) -> Result<void> {
        auto& mine = perSample[static_cast<std::size_t>(i)];
        mine.assign(m_layers.size(), {0.0, 0.0});
        QS_TRY(const auto inputs, m_request.dataset->inputs(i));
        QS_TRY(const auto outputs, m_fp32->run(inputs, m_job, [&](ValueId id, const Tensor& t) {
            const auto layer = layerOf.find(id.index);
            if (layer == layerOf.end() || t.type() != DataType::F32 || t.count() == 0) return;
            const auto [low, high] = std::minmax_element(t.data<float>(), t.data<float>() + t.count());
            mine[layer->second] = {*low, *high};
        }));
        (void)outputs;
        m_job.progress(0.25 * static_cast<double>(i) / static_cast<double>(samples), "analyze", "ranges");
        return {};
    }));
    m_range.assign(m_layers.size(), {0.0, 0.0});
    for (const auto& sample : perSample)
        for (std::size_t i = 0; i < m_layers.size(); ++i) {
            m_range[i].first = std::min(m_range[i].first, sample[i].first);
            m_range[i].second = std::max(m_range[i].second, sample[i].second);
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

void Analyzer::histogram(std::size_t index, const Tensor& reference, const Tensor& emulated,
                         Counts& c) const {
    const auto [low, high] = m_range[index];
    const double width = high - low;
    if (!(width > 0.0)) return;
    auto bin = [&](float x) {
        const double b = (x - low) / width * kBins;
        return static_cast<std::size_t>(std::clamp(b, 0.0, kBins - 1.0));
    };
    for (std::int64_t i = 0; i < reference.count(); ++i)
        ++c.referenceBins[bin(reference.data<float>()[i])];
    for (std::int64_t i = 0; i < emulated.count(); ++i)
        ++c.emulatedBins[bin(emulated.data<float>()[i])];
}

Result<void> Analyzer::measureLayer(const Layer& layer, std::size_t index,
                                    const std::vector<Tensor>& reference, const std::vector<Tensor>& emulated,
                                    const std::vector<Tensor>& finals, Counts& c) const {
    const IntTensor& info = m_request.network->tensors[static_cast<std::size_t>(layer.output)];
    const Tensor& p = reference[at(layer.value)];
    const Tensor& codes = emulated[static_cast<std::size_t>(layer.output)];
    if (p.type() != DataType::F32) return {};
    const Tensor r = real(layer.output, codes);
    if (!c.accumulated.add(p, r))
        return makeError("bad-reference", m_request.network->ops[layer.op].name,
                         "reference and network differ in shape");
    histogram(index, p, r, c);
    QS_TRY(const Tensor isolated, isolatedOutput(layer, reference));
    c.isolated.add(p, isolated);
    if (m_request.sensitivity) {
        QS_TRY(const auto outputs, m_fp32->rerun(reference, layer.value, isolated, m_job));
        c.sensitivity.add(finals[0], outputs[0]);
    }
    c.elements += p.count();
    if (!info.isInteger()) return {};
    const IntOp& op = m_request.network->ops[layer.op];
    const Quantizer q = quantizerOf(info);
    // A fused clamp is meant; saturation is where the code range itself cuts values off.
    const double low =
        op.clampMin > q.qmin ? -std::numeric_limits<double>::infinity() : q.realMin() - 0.5 * info.scale;
    const double high =
        op.clampMax < q.qmax ? std::numeric_limits<double>::infinity() : q.realMax() + 0.5 * info.scale;
    for (std::int64_t i = 0; i < codes.count(); ++i) {
        const float x = p.data<float>()[i];
        c.saturated += x < low || x > high;
        ++c.levels[static_cast<const std::uint8_t*>(codes.raw())[i]];
    }
    return {};
}

Result<void> Analyzer::measure(std::int64_t sample, std::vector<Counts>& counts,
                               std::vector<MetricSums>& outputs) const {
    QS_TRY(const auto inputs, m_request.dataset->inputs(sample));
    std::vector<Tensor> reference(m_fp32->graph().valueCount());
    QS_TRY(const auto finals,
           m_fp32->run(inputs, m_job, [&](ValueId id, const Tensor& t) { reference[at(id)] = t; }));
    std::vector<Tensor> emulated(m_request.network->tensors.size());
    QS_TRY(const auto results, m_int8->run(inputs, m_job, [&](int t, const Tensor& value) {
        emulated[static_cast<std::size_t>(t)] = value;
    }));
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        QS_CHECK(m_job.checkCancelled());
        QS_CHECK(measureLayer(m_layers[i], i, reference, emulated, finals, counts[i]));
    }
    for (std::size_t i = 0; i < results.size() && i < finals.size(); ++i)
        if (finals[i].type() == DataType::F32) outputs[i].add(finals[i], results[i]);
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

std::shared_ptr<const AnalysisResult> Analyzer::finish(const std::vector<Counts>& counts,
                                                       const std::vector<MetricSums>& outputs,
                                                       std::int64_t samples) const {
    const auto& n = *m_request.network;
    auto result = std::make_shared<AnalysisResult>();
    result->model = n.name;
    result->samples = samples;
    result->hasSensitivity = m_request.sensitivity;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const Counts& c = counts[i];
        LayerResult r = describeLayer(n, m_layers[i]);
        r.accumulated = c.accumulated.metrics();
        r.isolated = c.isolated.metrics();
        if (m_request.sensitivity) r.sensitivity = c.sensitivity.metrics();
        r.referenceMin = m_range[i].first;
        r.referenceMax = m_range[i].second;
        r.referenceHistogram = {
            m_range[i].first, m_range[i].second, {c.referenceBins.begin(), c.referenceBins.end()}};
        r.emulatedHistogram = {
            m_range[i].first, m_range[i].second, {c.emulatedBins.begin(), c.emulatedBins.end()}};
        if (r.outputQuantizer && c.elements > 0) {
            const IntOp& op = n.ops[m_layers[i].op];
            r.saturationPct = 100.0 * static_cast<double>(c.saturated) / static_cast<double>(c.elements);
            const std::int32_t low = std::max(op.clampMin, r.outputQuantizer->qmin),
                               high = std::min(op.clampMax, r.outputQuantizer->qmax);
            int unused = 0;
            for (std::int32_t code = low; code <= high; ++code)
                unused += c.levels[static_cast<std::uint8_t>(code)] == 0;
            r.unusedLevelsPct = 100.0 * unused / (high - low + 1);
        }
        result->layers.push_back(std::move(r));
    }
    for (std::size_t i = 0; i < n.outputNames.size(); ++i)
        result->outputs.push_back({n.outputNames[i], outputs[i].metrics()});
    return result;
}

void add(Counts& total, const Counts& c) {
    total.accumulated.merge(c.accumulated);
    total.isolated.merge(c.isolated);
    total.sensitivity.merge(c.sensitivity);
    total.saturated += c.saturated;
    total.elements += c.elements;
    for (std::size_t i = 0; i < 256; ++i)
        total.levels[i] += c.levels[i];
    for (std::size_t i = 0; i < kBins; ++i) {
        total.referenceBins[i] += c.referenceBins[i];
        total.emulatedBins[i] += c.emulatedBins[i];
    }
}

Result<std::shared_ptr<const AnalysisResult>> Analyzer::run() {
    const auto begin = std::chrono::steady_clock::now();
    QS_CHECK(prepare());
    const std::int64_t size = m_request.dataset->size();
    const std::int64_t samples = m_request.samples < 0 ? size : std::min(size, m_request.samples);
    if (samples == 0) return makeError("bad-data", "", "the dataset holds no samples");
    QS_CHECK(ranges(samples));
    std::vector<Counts> totals(m_layers.size());
    std::vector<MetricSums> outputs(m_request.network->outputs.size());
    // Blocks of a few samples: within one the threads share the work, between them the sums are added in
    // order.
    const std::int64_t block = std::max(1, m_job.threads());
    for (std::int64_t first = 0; first < samples; first += block) {
        const std::int64_t last = std::min(samples, first + block);
        std::vector<std::vector<Counts>> counts(static_cast<std::size_t>(last - first));
        std::vector<std::vector<MetricSums>> ends(counts.size());
        QS_CHECK(parallelFor(first, last, m_job, [&](std::int64_t i, int) -> Result<void> {
            const auto k = static_cast<std::size_t>(i - first);
            counts[k].resize(m_layers.size());
            ends[k].resize(outputs.size());
            return measure(i, counts[k], ends[k]);
        }));
        for (std::size_t k = 0; k < counts.size(); ++k) {
            for (std::size_t i = 0; i < totals.size(); ++i)
                add(totals[i], counts[k][i]);
            for (std::size_t i = 0; i < outputs.size(); ++i)
                outputs[i].merge(ends[k][i]);
        }
        m_job.progress(0.25 + 0.75 * static_cast<double>(last) / static_cast<double>(samples), "analyze",
                       "sample " + std::to_string(last) + " of " + std::to_string(samples));
    }
    auto result = finish(totals, outputs, samples);
    auto timed = std::make_shared<AnalysisResult>(*result);
    timed->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return std::shared_ptr<const AnalysisResult>(std::move(timed));
}

} // namespace

Result<std::shared_ptr<const AnalysisResult>> analyzeLayers(const LayerErrorRequest& request,
                                                            JobContext& job) {
    return Analyzer(request, job).run();
}

} // namespace qs::analysis
