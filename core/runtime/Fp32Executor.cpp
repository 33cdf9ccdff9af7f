#include "runtime/Fp32Executor.h"

#include <algorithm>

#include "base/Guard.h"
#include "ops/Arity.h"
#include "ops/Op.h"
#include "runtime/FloatKernels.h"

namespace qs::runtime {

namespace {

// One node, or several in one.
struct Step {
    NodeId node;
    FloatKernel kernel;
    std::vector<ValueId> inputs, outputs;
    std::vector<ValueId> lastUse;   // values that nobody reads after this step
    std::vector<std::size_t> parts; // of several nodes: their own steps
};

Result<void> checkInput(const Graph& graph, const GraphPort& port, const Tensor& given) {
    const Value& value = graph.value(port.value);
    if (!given.defined()) return makeError("bad-input", port.name, "no data was given for this input");
    if (value.type != DataType::Undefined && given.type() != value.type)
        return makeError("bad-input", port.name,
                         std::string("wants ") + nameOf(value.type) + ", got " + nameOf(given.type()));
    if (!value.shape) return {};
    bool fits = value.shape->rank() == given.shape().rank();
    for (int i = 0; fits && i < given.shape().rank(); ++i)
        fits = (*value.shape)[i] < 0 || (*value.shape)[i] == given.shape()[i];
    if (!fits)
        return makeError("bad-input", port.name,
                         "wants " + value.shape->toString() + ", got " + given.shape().toString());
    return {};
}

bool gives(const Step& step, ValueId value) {
    return std::find(step.outputs.begin(), step.outputs.end(), value) != step.outputs.end();
}

class Executor final : public Fp32Executor {
public:
    Executor(std::shared_ptr<const Graph> graph, const Fp32Options& options)
        : m_graph(std::move(graph)), m_simulate(options.simulate),
          m_winograd(options.fastConvolutions && !options.simulate) {}

    Result<void> prepare();
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                    const Observer& observer) const override;
    Result<std::vector<Tensor>> rerun(const std::vector<Tensor>& values, ValueId changed, const Tensor& value,
                                      JobContext& job) const override;
    const Graph& graph() const override { return *m_graph; }

private:
    static std::size_t at(ValueId id) { return static_cast<std::size_t>(id.index); }
    void prepareConstants();
    Result<void> prepareNode(NodeId id);
    void fuse(const std::vector<NodeId>& order);
    FloatKernel fusedKernel(const FloatFusion& fusion) const;
    ops::KernelRequest requestOf(const Node& node) const;
    void planLifetimes(std::vector<Step>& steps) const;
    Result<void> execute(const Step& step, std::span<const Buffer> inputs, std::vector<Buffer>& values) const;
    Result<Buffer> simulated(const Step& step, const Quantizer& quantizer, const Buffer& value) const;
    std::vector<Buffer> constants() const;
    Result<std::vector<Tensor>> collect(const std::vector<Buffer>& values) const;

    std::shared_ptr<const Graph> m_graph;
    bool m_simulate, m_winograd;
    std::vector<Tensor> m_constants; // by ValueId; undefined where the value is computed
    std::unordered_map<std::int32_t, std::shared_ptr<const FloatConv>> m_convs; // that run fast, by node
    std::unordered_map<std::int32_t, std::size_t> m_stepOfNode;                 // in m_steps
    std::vector<Step> m_steps; // one per node: what an observer sees
    std::vector<Step> m_fused; // the same bits in fewer steps
};

void Executor::prepareConstants() {
    const Graph& g = *m_graph;
    m_constants.resize(g.valueCount());
    for (std::size_t i = 0; i < g.valueCount(); ++i) {
        const Value& value = g.value(ValueId(static_cast<std::int32_t>(i)));
        if (!value.constant) continue;
        m_constants[i] = *value.constant;
        if (m_simulate && value.quantizer)
            m_constants[i] = value.quantizer->codes.defined()
                                 ? dequantize(value.quantizer->codes, *value.quantizer)
                                 : fakeQuantize(*value.constant, *value.quantizer);
    }
}

ops::KernelRequest Executor::requestOf(const Node& node) const {
    ops::KernelRequest request{node, ops::opsetOf(m_graph->opsets, node.domain), {}};
    for (const ValueId input : node.inputs)
        request.constants.push_back(
            input.valid() && m_constants[at(input)].defined() ? &m_constants[at(input)] : nullptr);
    return request;
}

Result<void> Executor::prepareNode(NodeId id) {
    const Node& node = m_graph->node(id);
    const ops::OpDef* op = ops::findOp(node);
    if (!op)
        return makeError("unsupported-op", node.name,
                         "operator " + (node.domain.empty() ? "" : node.domain + ".") + node.op + " (opset " +
                             std::to_string(ops::opsetOf(m_graph->opsets, node.domain)) +
                             ") is not supported",
                         {node.op});
    QS_CHECK(ops::checkArity(node));
    const ops::KernelRequest request = requestOf(node);
    FloatKernel kernel;
    if (const auto conv = FloatConv::make(request, m_winograd)) {
        m_convs[id.index] = conv;
        kernel = [conv](std::span<const Buffer> in) { return conv->run(in[0]); };
    } else {
        QS_TRY(const ops::Kernel plain, op->kernel(request));
        kernel = makeFloatKernel(request, plain);
    }
    m_stepOfNode[id.index] = m_steps.size();
    m_steps.push_back({id, std::move(kernel), node.inputs, node.outputs, {}, {}});
    return {};
}

FloatKernel Executor::fusedKernel(const FloatFusion& fusion) const {
    FloatFusionKernels kernels;
    kernels.conv = m_convs.at(fusion.conv.index);
    if (fusion.add.valid()) {
        kernels.add = m_steps[m_stepOfNode.at(fusion.add.index)].kernel;
        kernels.residualFirst = m_graph->node(fusion.add).inputs[0] == fusion.residual;
    }
    if (fusion.activation.valid()) {
        const Node& node = m_graph->node(fusion.activation);
        kernels.activation = m_steps[m_stepOfNode.at(fusion.activation.index)].kernel;
        kernels.bounds = boundsOf(requestOf(node));
        for (std::size_t i = 1; i < node.inputs.size(); ++i)
            kernels.activationInputs.push_back(
                {node.inputs[i].valid() ? m_constants[at(node.inputs[i])] : Tensor(), false});
    }
    if (fusion.pointwise.valid()) {
        kernels.pointwise = m_convs.at(fusion.pointwise.index);
        kernels.between = kUnbounded;
        if (fusion.pointwiseActivation.valid())
            kernels.between = *boundsOf(requestOf(m_graph->node(fusion.pointwiseActivation)));
    }
    return makeFusedKernel(std::move(kernels));
}

void Executor::fuse(const std::vector<NodeId>& order) {
    std::unordered_map<std::int32_t, bool> covered; // by node; true: nothing runs in its place
    std::unordered_map<std::int32_t, FloatFusion> byLast;
    if (!m_simulate) { // else quantizers stand between the nodes
        auto fusions = findFloatFusions(
            *m_graph, order, [&](NodeId id) { return m_convs.count(id.index) != 0; },
            [&](NodeId id) { return boundsOf(requestOf(m_graph->node(id))).has_value(); });
        joinPointwise(
            *m_graph,
            [&](NodeId id, NodeId first) {
                return m_convs.at(id.index)->runsBehind(*m_convs.at(first.index));
            },
            fusions);
        for (const FloatFusion& fusion : fusions) {
            for (const NodeId id : fusion.nodes())
                covered[id.index] = true;
            byLast[fusion.last().index] = fusion;
        }
    }
    for (const Step& step : m_steps) {
        const auto fusion = byLast.find(step.node.index);
        if (fusion == byLast.end()) {
            if (!covered.count(step.node.index)) m_fused.push_back(step);
            continue;
        }
        const FloatFusion& f = fusion->second;
        std::vector<ValueId> inputs{f.input};
        if (f.residual.valid()) inputs.push_back(f.residual);
        std::vector<std::size_t> parts;
        for (const NodeId id : f.nodes())
            parts.push_back(m_stepOfNode.at(id.index));
        m_fused.push_back({step.node, fusedKernel(f), inputs, {f.output}, {}, std::move(parts)});
    }
}

Result<void> Executor::prepare() {
    prepareConstants();
    QS_TRY(const auto order, m_graph->topologicalOrder());
    for (const NodeId id : order)
        QS_CHECK(prepareNode(id));
    fuse(order);
    planLifetimes(m_steps);
    planLifetimes(m_fused);
    return {};
}

void Executor::planLifetimes(std::vector<Step>& steps) const {
    std::vector<bool> needed(m_graph->valueCount(), false);
    for (const GraphPort& port : m_graph->outputs)
        needed[at(port.value)] = true;
    for (std::size_t i = 0; i < needed.size(); ++i)
        if (m_constants[i].defined()) needed[i] = true;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        for (const auto* list : {&step->inputs, &step->outputs})
            for (const ValueId id : *list)
                if (id.valid() && !needed[at(id)]) {
                    needed[at(id)] = true;
                    step->lastUse.push_back(id);
                }
    }
}

Result<Buffer> Executor::simulated(const Step& step, const Quantizer& quantizer, const Buffer& value) const {
    if (!quantizer.perChannel()) return Buffer{fakeQuantize(value.tensor, quantizer), value.channelsLast};
    const Tensor plain = toChannelsFirst(value).tensor;
    if (quantizer.axis >= plain.shape().rank() ||
        plain.shape()[quantizer.axis] != static_cast<std::int64_t>(quantizer.scale.size()))
        return makeError("bad-shape", m_graph->node(step.node).name,
                         "its per-channel quantizer does not fit the value");
    return Buffer{fakeQuantize(plain, quantizer), false};
}

Result<void> Executor::execute(const Step& step, std::span<const Buffer> inputs,
                               std::vector<Buffer>& values) const {
    QS_TRY(auto outputs, guarded(m_graph->node(step.node).name, [&] { return step.kernel(inputs); }));
    for (std::size_t i = 0; i < step.outputs.size() && i < outputs.size(); ++i) {
        const ValueId id = step.outputs[i];
        if (!id.valid()) continue;
        const Value& value = m_graph->value(id);
        // Whoever looks at the values goes by the graph's types.
        if (value.type == DataType::F32 && outputs[i].tensor.type() != DataType::F32)
            return makeError("bad-graph", m_graph->node(step.node).name,
                             std::string("computes ") + nameOf(outputs[i].tensor.type()) + ", but " +
                                 value.name + " is said to be float32");
        const auto& quantizer = value.quantizer;
        if (m_simulate && quantizer && outputs[i].tensor.type() == DataType::F32) {
            QS_TRY(values[at(id)], simulated(step, *quantizer, outputs[i]));
        } else {
            values[at(id)] = std::move(outputs[i]);
        }
    }
    return {};
}

std::vector<Buffer> Executor::constants() const {
    std::vector<Buffer> values(m_constants.size());
    for (std::size_t i = 0; i < m_constants.size(); ++i)
        values[i].tensor = m_constants[i];
    return values;
}

Result<std::vector<Tensor>> Executor::collect(const std::vector<Buffer>& values) const {
    std::vector<Tensor> outputs;
    for (const GraphPort& port : m_graph->outputs) {
        if (!values[at(port.value)].tensor.defined())
            return makeError("bad-graph", port.name, "nothing computes this output");
        outputs.push_back(toChannelsFirst(values[at(port.value)]).tensor);
    }
    return outputs;
}

Result<std::vector<Tensor>> Executor::run(const std::vector<Tensor>& inputs, JobContext& job,
                                          const Observer& observer) const {
    const Graph& g = *m_graph;
    if (inputs.size() != g.inputs.size())
        return makeError("bad-input", "",
                         "the model has " + std::to_string(g.inputs.size()) + " inputs, got " +
                             std::to_string(inputs.size()));
    std::vector<Buffer> values = constants();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        QS_CHECK(checkInput(g, g.inputs[i], inputs[i]));
        const ValueId id = g.inputs[i].value;
        const auto& quantizer = g.value(id).quantizer;
        values[at(id)].tensor = m_simulate && quantizer && inputs[i].type() == DataType::F32
                                    ? fakeQuantize(inputs[i], *quantizer)
                                    : inputs[i];
        if (observer) observer(id, values[at(id)].tensor);
    }
    std::vector<Buffer> arguments;
    for (const Step& step : observer ? m_steps : m_fused) {
        QS_CHECK(job.checkCancelled());
        arguments.clear();
        for (const ValueId id : step.inputs)
            arguments.push_back(id.valid() ? values[at(id)] : Buffer());
        QS_CHECK(execute(step, arguments, values));
        if (observer)
            for (const ValueId id : step.outputs)
                if (id.valid() && values[at(id)].tensor.defined())
                    observer(id, toChannelsFirst(values[at(id)]).tensor);
        for (const ValueId id : step.lastUse)
            values[at(id)] = Buffer();
    }
    return collect(values);
}

Result<std::vector<Tensor>> Executor::rerun(const std::vector<Tensor>& before, ValueId changed,
                                            const Tensor& value, JobContext& job) const {
    // Only what changes is stored here; the rest is read where it lies.
    std::vector<Buffer> anew(m_constants.size()), arguments;
    std::vector<char> dirty(m_constants.size(), 0);
    anew[at(changed)] = {value, false};
    dirty[at(changed)] = 1;
    const auto current = [&](ValueId id) -> Buffer {
        if (dirty[at(id)]) return anew[at(id)];
        return {m_constants[at(id)].defined() ? m_constants[at(id)] : before[at(id)], false};
    };
    const auto redo = [&](const Step& step) -> Result<void> {
        bool affected = false;
        for (const ValueId id : step.inputs)
            affected = affected || (id.valid() && dirty[at(id)]);
        if (!affected || gives(step, changed)) return {};
        QS_CHECK(job.checkCancelled());
        arguments.clear();
        for (const ValueId id : step.inputs)
            arguments.push_back(id.valid() ? current(id) : Buffer());
        QS_CHECK(execute(step, arguments, anew));
        for (const ValueId id : step.outputs)
            if (id.valid()) dirty[at(id)] = 1;
        return {};
    };
    for (const Step& step : m_fused) {
        // A value between nodes that run as one: there they run one by one.
        const bool inside = !gives(step, changed) &&
                            std::any_of(step.parts.begin(), step.parts.end(),
                                        [&](std::size_t part) { return gives(m_steps[part], changed); });
        if (!inside) {
            QS_CHECK(redo(step));
            continue;
        }
        for (const std::size_t part : step.parts)
            QS_CHECK(redo(m_steps[part]));
    }
    std::vector<Tensor> outputs;
    for (const GraphPort& port : m_graph->outputs)
        outputs.push_back(toChannelsFirst(current(port.value)).tensor);
    return outputs;
}

} // namespace

Result<std::shared_ptr<const Fp32Executor>> Fp32Executor::create(std::shared_ptr<const Graph> graph,
                                                                 const Fp32Options& options) {
    auto executor = std::make_shared<Executor>(std::move(graph), options);
    QS_CHECK(executor->prepare());
    return std::shared_ptr<const Fp32Executor>(std::move(executor));
}

} // namespace qs::runtime
