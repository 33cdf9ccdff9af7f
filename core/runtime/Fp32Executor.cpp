#include "runtime/Fp32Executor.h"

#include "ops/Arity.h"
#include "ops/Op.h"

namespace qs::runtime {

namespace {

struct Step {
    NodeId node;
    ops::Kernel kernel;
    std::vector<ValueId> inputs, outputs;
    std::vector<ValueId> lastUse; // values that nobody reads after this step
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

class Executor final : public Fp32Executor {
public:
    Executor(std::shared_ptr<const Graph> graph, const Fp32Options& options)
        : m_graph(std::move(graph)), m_simulate(options.simulate) {}

    Result<void> prepare();
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                    const Observer& observer) const override;
    Result<std::vector<Tensor>> rerun(const std::vector<Tensor>& values, ValueId changed, const Tensor& value,
                                      JobContext& job) const override;
    const Graph& graph() const override { return *m_graph; }

private:
    static std::size_t at(ValueId id) { return static_cast<std::size_t>(id.index); }
    void planLifetimes();
    Result<void> execute(const Step& step, std::span<const Tensor> inputs, std::vector<Tensor>& values) const;
    Result<std::vector<Tensor>> collect(const std::vector<Tensor>& values) const;

    std::shared_ptr<const Graph> m_graph;
    bool m_simulate;
    std::vector<Tensor> m_constants; // by ValueId; undefined where the value is computed
    std::vector<Step> m_steps;
};

Result<void> Executor::prepare() {
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
    QS_TRY(const auto order, g.topologicalOrder());
    for (const NodeId id : order) {
        const Node& node = g.node(id);
        const ops::OpDef* op = ops::findOp(node);
        if (!op)
            return makeError("unsupported-op", node.name,
                             "operator " + (node.domain.empty() ? "" : node.domain + ".") + node.op +
                                 " (opset " + std::to_string(ops::opsetOf(g.opsets, node.domain)) +
                                 ") is not supported",
                             {node.op});
        QS_CHECK(ops::checkArity(node));
        ops::KernelRequest request{node, ops::opsetOf(g.opsets, node.domain), {}};
        for (const ValueId input : node.inputs)
            request.constants.push_back(
                input.valid() && m_constants[at(input)].defined() ? &m_constants[at(input)] : nullptr);
        QS_TRY(ops::Kernel kernel, op->kernel(request));
        m_steps.push_back({id, std::move(kernel), node.inputs, node.outputs, {}});
    }
    planLifetimes();
    return {};
}

void Executor::planLifetimes() {
    std::vector<bool> needed(m_graph->valueCount(), false);
    for (const GraphPort& port : m_graph->outputs)
        needed[at(port.value)] = true;
    for (std::size_t i = 0; i < needed.size(); ++i)
        if (m_constants[i].defined()) needed[i] = true;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        for (const auto* list : {&step->inputs, &step->outputs})
            for (const ValueId id : *list)
                if (id.valid() && !needed[at(id)]) {
                    needed[at(id)] = true;
                    step->lastUse.push_back(id);
                }
    }
}

Result<void> Executor::execute(const Step& step, std::span<const Tensor> inputs,
                               std::vector<Tensor>& values) const {
    QS_TRY(auto outputs, step.kernel(inputs));
    for (std::size_t i = 0; i < step.outputs.size() && i < outputs.size(); ++i) {
        const ValueId id = step.outputs[i];
        if (!id.valid()) continue;
        const auto& quantizer = m_graph->value(id).quantizer;
        if (m_simulate && quantizer && outputs[i].type() == DataType::F32) {
            if (quantizer->perChannel() &&
                (quantizer->axis >= outputs[i].shape().rank() ||
                 outputs[i].shape()[quantizer->axis] != static_cast<std::int64_t>(quantizer->scale.size())))
                return makeError("bad-shape", m_graph->node(step.node).name,
                                 "its per-channel quantizer does not fit the value");
            values[at(id)] = fakeQuantize(outputs[i], *quantizer);
        } else {
            values[at(id)] = std::move(outputs[i]);
        }
    }
    return {};
}

Result<std::vector<Tensor>> Executor::collect(const std::vector<Tensor>& values) const {
    std::vector<Tensor> outputs;
    for (const GraphPort& port : m_graph->outputs) {
        if (!values[at(port.value)].defined())
            return makeError("bad-graph", port.name, "nothing computes this output");
        outputs.push_back(values[at(port.value)]);
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
    std::vector<Tensor> values = m_constants;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        QS_CHECK(checkInput(g, g.inputs[i], inputs[i]));
        const ValueId id = g.inputs[i].value;
        const auto& quantizer = g.value(id).quantizer;
        values[at(id)] = m_simulate && quantizer && inputs[i].type() == DataType::F32
                             ? fakeQuantize(inputs[i], *quantizer)
                             : inputs[i];
        if (observer) observer(id, values[at(id)]);
    }
    std::vector<Tensor> arguments;
    for (const Step& step : m_steps) {
        QS_CHECK(job.checkCancelled());
        arguments.clear();
        for (const ValueId id : step.inputs)
            arguments.push_back(id.valid() ? values[at(id)] : Tensor());
        QS_CHECK(execute(step, arguments, values));
        if (observer)
            for (const ValueId id : step.outputs)
                if (id.valid() && values[at(id)].defined()) observer(id, values[at(id)]);
        for (const ValueId id : step.lastUse)
            values[at(id)] = Tensor();
    }
    return collect(values);
}

Result<std::vector<Tensor>> Executor::rerun(const std::vector<Tensor>& before, ValueId changed,
                                            const Tensor& value, JobContext& job) const {
    // Only what changes is stored here; the rest is read where it lies.
    std::vector<Tensor> anew(m_constants.size()), arguments;
    std::vector<char> dirty(m_constants.size(), 0);
    anew[at(changed)] = value;
    dirty[at(changed)] = 1;
    const auto current = [&](ValueId id) -> const Tensor& {
        if (dirty[at(id)]) return anew[at(id)];
        return m_constants[at(id)].defined() ? m_constants[at(id)] : before[at(id)];
    };
    for (const Step& step : m_steps) {
        bool affected = false, produces = false;
        for (const ValueId id : step.inputs)
            affected = affected || (id.valid() && dirty[at(id)]);
        for (const ValueId id : step.outputs)
            produces = produces || id == changed;
        if (!affected || produces) continue;
        QS_CHECK(job.checkCancelled());
        arguments.clear();
        for (const ValueId id : step.inputs)
            arguments.push_back(id.valid() ? current(id) : Tensor());
        QS_CHECK(execute(step, arguments, anew));
        for (const ValueId id : step.outputs)
            if (id.valid()) dirty[at(id)] = 1;
    }
    std::vector<Tensor> outputs;
    for (const GraphPort& port : m_graph->outputs)
        outputs.push_back(current(port.value));
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
