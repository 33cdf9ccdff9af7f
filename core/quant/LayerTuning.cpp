#include "quant/LayerTuning.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/Parallel.h"
#include "ops/Op.h"
#include "quant/InputMoments.h"
#include "quant/LayerWeights.h"
#include "quant/Parameters.h"
#include "quant/WeightRounding.h"

namespace qs::quant {

namespace {

std::size_t at(ValueId id) {
    return static_cast<std::size_t>(id.index);
}

using Values = std::vector<Tensor>; // by ValueId

class Tuner {
public:
    Tuner(Graph& graph, const QuantPlan& plan, const QuantOptions& options, std::vector<Diagnostic>& findings,
          JobContext& job)
        : m_graph(graph), m_plan(plan), m_options(options), m_findings(findings), m_job(job) {}

    Result<void> run(const data::Dataset& dataset, std::int64_t samples);

private:
    Result<void> load(const data::Dataset& dataset, std::int64_t samples);
    Result<void> step(const Node& node);
    Result<ops::Kernel> kernel(const Node& node, bool quantized) const;
    Result<void> execute(const Node& node, bool quantized, bool roundOutputs);
    Tensor rounded(ValueId id, const Tensor& t) const;
    bool tunable(const Node& node) const;
    Result<void> tuneWeights(const Node& node);
    bool biasCorrectable(const Node& node) const;
    void correctBias(const Node& node);
    std::vector<double> meanDifference(ValueId value, std::int64_t channels) const;
    void storeBias(const Node& node, const std::vector<double>& correction);
    void release(const std::vector<ValueId>& values);
    std::int64_t bytesPerSample(const std::vector<NodeId>& order) const;
    void planLifetimes(const std::vector<NodeId>& order);

    Graph& m_graph;
    const QuantPlan& m_plan;
    const QuantOptions& m_options;
    std::vector<Diagnostic>& m_findings;
    JobContext& m_job;
    std::vector<std::vector<ValueId>> m_lastUse; // by position in the order
    std::vector<Values> m_float, m_quantized;    // by sample
    std::int64_t m_tuned = 0;
};

void Tuner::planLifetimes(const std::vector<NodeId>& order) {
    std::vector<bool> needed(m_graph.valueCount(), false);
    m_lastUse.resize(order.size());
    for (std::size_t i = order.size(); i-- > 0;)
        for (const auto* list : {&m_graph.node(order[i]).inputs, &m_graph.node(order[i]).outputs})
            for (const ValueId id : *list)
                if (id.valid() && !m_graph.value(id).isConstant() && !needed[at(id)]) {
                    needed[at(id)] = true;
                    m_lastUse[i].push_back(id);
                }
}

// Largest sum of values that live at once, of the float and the quantized run together.
std::int64_t Tuner::bytesPerSample(const std::vector<NodeId>& order) const {
    const auto size = [&](ValueId id) {
        const Value& v = m_graph.value(id);
        std::int64_t count = 1;
        if (v.shape)
            for (const std::int64_t d : *v.shape)
                count = std::min<std::int64_t>(count * std::max<std::int64_t>(1, d), std::int64_t{1} << 40);
        return 2 * 4 * count;
    };
    std::int64_t live = 0, peak = 1;
    for (const GraphPort& port : m_graph.inputs)
        live += size(port.value);
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const ValueId id : m_graph.node(order[i]).outputs)
            if (id.valid()) live += size(id);
        peak = std::max(peak, live);
        for (const ValueId id : m_lastUse[i])
            live -= size(id);
    }
    return peak;
}

Tensor Tuner::rounded(ValueId id, const Tensor& t) const {
    const auto& q = m_graph.value(id).quantizer;
    return q && t.type() == DataType::F32 ? fakeQuantize(t, *q) : t;
}

Result<void> Tuner::load(const data::Dataset& dataset, std::int64_t samples) {
    m_float.assign(static_cast<std::size_t>(samples), Values(m_graph.valueCount()));
    m_quantized = m_float;
    return parallelFor(0, samples, m_job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const auto inputs, dataset.inputs(i));
        if (inputs.size() != m_graph.inputs.size())
            return makeError("bad-data", "", "the data does not feed every input of the network");
        for (std::size_t k = 0; k < inputs.size(); ++k) {
            const ValueId input = m_graph.inputs[k].value;
            m_float[static_cast<std::size_t>(i)][at(input)] = inputs[k];
            m_quantized[static_cast<std::size_t>(i)][at(input)] = rounded(input, inputs[k]);
        }
        return {};
    });
}

Result<ops::Kernel> Tuner::kernel(const Node& node, bool quantized) const {
    const ops::OpDef* op = ops::findOp(node);
    if (!op) return makeError("unsupported-op", node.name, "operator " + node.op + " is not supported");
    std::vector<Tensor> constants;
    for (const ValueId input : node.inputs) {
        const Tensor* constant = m_graph.constantOf(input);
        if (!constant) {
            constants.emplace_back();
            continue;
        }
        const auto& q = m_graph.value(input).quantizer;
        constants.push_back(!quantized || !q     ? *constant
                            : q->codes.defined() ? dequantize(q->codes, *q)
                                                 : fakeQuantize(*constant, *q));
    }
    ops::KernelRequest request{node, ops::opsetOf(m_graph.opsets, node.domain), {}};
    for (const Tensor& t : constants)
        request.constants.push_back(t.defined() ? &t : nullptr);
    QS_TRY(ops::Kernel inner, op->kernel(request));
    return ops::Kernel([inner, constants](std::span<const Tensor> inputs) {
        std::vector<Tensor> all(inputs.begin(), inputs.end());
        for (std::size_t i = 0; i < all.size(); ++i)
            if (constants[i].defined()) all[i] = constants[i];
        return inner(all);
    });
}

// The node on every sample.
Result<void> Tuner::execute(const Node& node, bool quantized, bool roundOutputs) {
    QS_TRY(const ops::Kernel run, kernel(node, quantized));
    auto& samples = quantized ? m_quantized : m_float;
    return parallelFor(0, static_cast<std::int64_t>(samples.size()), m_job,
                       [&](std::int64_t s, int) -> Result<void> {
                           Values& values = samples[static_cast<std::size_t>(s)];
                           std::vector<Tensor> inputs;
                           for (const ValueId id : node.inputs)
                               inputs.push_back(id.valid() ? values[at(id)] : Tensor());
                           QS_TRY(auto outputs, run(inputs));
                           for (std::size_t i = 0; i < node.outputs.size() && i < outputs.size(); ++i)
                               if (const ValueId id = node.outputs[i]; id.valid())
                                   values[at(id)] = roundOutputs ? rounded(id, outputs[i]) : outputs[i];
                           return {};
                       });
}

bool Tuner::tunable(const Node& node) const {
    if (!m_plan.integer[static_cast<std::size_t>(node.id.index)]) return false;
    const auto layer = layerWeights(m_graph, node);
    if (!layer) return false;
    const auto& q = m_graph.value(layer->weights).quantizer;
    return !q || q->kind == QuantizerKind::Calibrated;
}

Result<void> Tuner::tuneWeights(const Node& node) {
    const LayerWeights layer = *layerWeights(m_graph, node);
    Value& value = m_graph.value(layer.weights);
    const Tensor weights = *value.constant;
    Quantizer q =
        quantizeWeights(weights, m_options.perChannelWeights ? layer.outputAxis : -1, m_options.weightRange);
    if (m_options.searchScales || m_options.adaRound) {
        std::vector<Tensor> inputs;
        for (const Values& values : m_quantized)
            inputs.push_back(values[at(node.input(0))]);
        const auto moments = inputMoments(m_graph, node, layer, inputs, biasCorrectable(node), m_job);
        if (moments) {
            if (m_options.searchScales) QS_CHECK(searchWeightScales(weights, q, layer, *moments, m_job));
            if (m_options.adaRound) QS_CHECK(adaptiveRounding(weights, q, layer, *moments, m_job));
        } else if (moments.error().code == "too-large") {
            m_findings.push_back(makeInfo("not-tuned", node.name,
                                          "the weights keep the nearest codes: " + moments.error().message));
        } else {
            return moments.error();
        }
    }
    value.quantizer = std::move(q);
    return {};
}

// Mean over samples and positions of float minus quantized, per channel; the channels are axis 1 of a Conv's
// output and the last axis of a matrix.
std::vector<double> Tuner::meanDifference(ValueId value, std::int64_t channels) const {
    std::vector<double> sums(static_cast<std::size_t>(channels), 0.0);
    std::int64_t count = 0;
    for (std::size_t s = 0; s < m_float.size(); ++s) {
        const Tensor &p = m_float[s][at(value)], &r = m_quantized[s][at(value)];
        const int rank = p.shape().rank();
        const std::int64_t inner = rank > 2 ? p.shape().product(2, rank) : 1;
        for (std::int64_t i = 0; i < p.count(); ++i)
            sums[static_cast<std::size_t>(i / inner % channels)] +=
                static_cast<double>(p.data<float>()[i]) - r.data<float>()[i];
        count += p.count() / channels;
    }
    for (double& s : sums)
        s /= static_cast<double>(std::max<std::int64_t>(1, count));
    return sums;
}

void Tuner::storeBias(const Node& node, const std::vector<double>& correction) {
    const LayerWeights layer = *layerWeights(m_graph, node);
    const Quantizer& w = *m_graph.value(layer.weights).quantizer;
    const float inputScale = m_graph.value(node.input(0)).quantizer->scale[0];
    Value& bias = m_graph.value(layer.bias);
    Quantizer q;
    q.role = QuantizerRole::Bias;
    q.kind = QuantizerKind::Calibrated;
    q.bits = 32;
    q.isSigned = true;
    q.qmin = std::numeric_limits<std::int32_t>::min();
    q.qmax = std::numeric_limits<std::int32_t>::max();
    q.axis = 0;
    Tensor codes(DataType::I32, bias.constant->shape());
    for (std::int64_t c = 0; c < layer.outChannels; ++c) {
        q.scale.push_back(inputScale * w.scaleAt(c));
        q.zeroPoint.push_back(0);
        const double steps = std::nearbyint((bias.constant->at(c) + correction[static_cast<std::size_t>(c)]) /
                                            static_cast<double>(q.scale.back()));
        const double kept = std::clamp<double>(steps, q.qmin, q.qmax);
        if (kept != steps)
            m_findings.push_back(makeWarning("bias-overflow", node.name,
                                             "the bias of output channel " + std::to_string(c) +
                                                 " does not fit 32 bits at this channel's scale",
                                             {std::to_string(c)}));
        codes.mutableData<std::int32_t>()[c] = static_cast<std::int32_t>(kept);
    }
    q.codes = codes;
    bias.quantizer = std::move(q);
}

void Tuner::correctBias(const Node& node) {
    const LayerWeights layer = *layerWeights(m_graph, node);
    const auto correction = meanDifference(node.output(), layer.outChannels);
    storeBias(node, correction);
    // What the corrected layer gives.
    for (Values& values : m_quantized) {
        Tensor y = values[at(node.output())].clone();
        const int rank = y.shape().rank();
        const std::int64_t inner = rank > 2 ? y.shape().product(2, rank) : 1;
        for (std::int64_t i = 0; i < y.count(); ++i)
            y.mutableData<float>()[i] +=
                static_cast<float>(correction[static_cast<std::size_t>(i / inner % layer.outChannels)]);
        values[at(node.output())] = y;
    }
}

bool Tuner::biasCorrectable(const Node& node) const {
    const LayerWeights layer = *layerWeights(m_graph, node);
    return m_options.correctBias && layer.bias.valid() && m_graph.value(node.input(0)).quantizer &&
           m_graph.value(layer.bias).constant->shape().rank() == 1;
}

Result<void> Tuner::step(const Node& node) {
    QS_CHECK(execute(node, false, false));
    if (!tunable(node)) return execute(node, true, true);
    QS_CHECK(tuneWeights(node));
    ++m_tuned;
    const bool correct = biasCorrectable(node);
    QS_CHECK(execute(node, true, !correct));
    if (!correct) return {};
    correctBias(node);
    for (Values& values : m_quantized)
        values[at(node.output())] = rounded(node.output(), values[at(node.output())]);
    return {};
}

Result<void> Tuner::run(const data::Dataset& dataset, std::int64_t samples) {
    QS_TRY(const auto order, m_graph.topologicalOrder());
    for (const NodeId id : order) // before anything is counted by ValueId
        if (tunable(m_graph.node(id))) {
            ownWeights(m_graph, id);
            if (m_options.correctBias) giveBias(m_graph, id);
        }
    planLifetimes(order);
    samples = std::min({samples, dataset.size(), kTuningSamples,
                        std::max<std::int64_t>(4, kTuningBytes / bytesPerSample(order))});
    QS_CHECK(load(dataset, samples));
    for (std::size_t i = 0; i < order.size(); ++i) {
        QS_CHECK(m_job.checkCancelled());
        const Node node = m_graph.node(order[i]);
        m_job.progress(static_cast<double>(i) / static_cast<double>(order.size()), "tune", node.name);
        QS_CHECK(step(node));
        release(m_lastUse[i]);
    }
    m_findings.push_back(
        makeInfo("tuned", "",
                 std::to_string(m_tuned) + " layers were tuned on " + std::to_string(samples) + " samples",
                 {std::to_string(m_tuned), std::to_string(samples)}));
    return {};
}

void Tuner::release(const std::vector<ValueId>& values) {
    for (auto* samples : {&m_float, &m_quantized})
        for (Values& sample : *samples)
            for (const ValueId id : values)
                sample[at(id)] = Tensor();
}

} // namespace

Result<void> tuneLayers(Graph& graph, const QuantPlan& plan, const QuantOptions& options,
                        const data::Dataset& dataset, std::int64_t samples, std::vector<Diagnostic>& findings,
                        JobContext& job) {
    return Tuner(graph, plan, options, findings, job).run(dataset, samples);
}

} // namespace qs::quant
