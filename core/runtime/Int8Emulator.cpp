#include "runtime/Int8Emulator.h"

#include "base/Guard.h"
#include "runtime/IntKernels.h"

namespace qs::runtime {

namespace {

class Emulator final : public Int8Emulator {
public:
    Emulator(std::shared_ptr<const IntNetwork> network, const EmulatorOptions& options)
        : m_network(std::move(network)), m_options(options) {}

    Result<void> prepare();
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                    const Observer& observer) const override;
    Result<std::vector<Tensor>> runOp(int index, const std::vector<Tensor>& inputs,
                                      JobContext& job) const override;
    const IntNetwork& network() const override { return *m_network; }

private:
    // One operator, or several in one.
    struct Step {
        std::size_t op; // that names it
        IntKernel kernel;
        std::vector<int> inputs, outputs;
        std::vector<int> lastUse; // tensors that nobody reads after it
    };

    Result<void> checkIndices() const;
    std::vector<std::size_t> fusedAdds() const;
    void planLifetimes(std::vector<Step>& steps) const;
    Result<std::vector<Buffer>> execute(const Step& step, std::span<const Buffer> inputs) const;
    Result<void> readInputs(const std::vector<Tensor>& inputs, std::vector<Buffer>& tensors) const;

    std::shared_ptr<const IntNetwork> m_network;
    EmulatorOptions m_options;
    std::vector<Step> m_steps; // one per operator: what an observer sees
    std::vector<Step> m_fused; // the same bits in fewer steps
};

Result<void> Emulator::checkIndices() const {
    const IntNetwork& n = *m_network;
    const auto count = static_cast<int>(n.tensors.size());
    std::vector<bool> known(n.tensors.size(), false);
    for (const int t : n.inputs) {
        if (t < 0 || t >= count) return makeError("bad-network", "", "an input names no tensor");
        known[static_cast<std::size_t>(t)] = true;
    }
    for (const IntOp& op : n.ops) {
        for (std::size_t i = 0; i < op.inputs.size(); ++i) {
            const int t = op.inputs[i];
            const bool optional = op.kind == IntOpKind::Float || (op.kind == IntOpKind::Move && i > 0);
            if (t == -1 && optional) continue;
            if (t < 0 || t >= count || !known[static_cast<std::size_t>(t)])
                return badNetwork(op, "reads a tensor that nothing has written");
        }
        if (op.kind == IntOpKind::Move && op.inputs.empty())
            return badNetwork(op, "reads a tensor that nothing has written");
        if (op.outputs.empty() || (op.outputs.size() > 1 && op.kind != IntOpKind::Float))
            return badNetwork(op, "has the wrong number of outputs");
        for (const int t : op.outputs) {
            if (t == -1 && op.kind == IntOpKind::Float) continue;
            if (t < 0 || t >= count || known[static_cast<std::size_t>(t)])
                return badNetwork(op, "writes a tensor twice");
            known[static_cast<std::size_t>(t)] = true;
        }
    }
    for (const int t : n.outputs)
        if (t < 0 || t >= count || !known[static_cast<std::size_t>(t)])
            return makeError("bad-network", "", "an output names no tensor");
    for (const IntTensor& t : n.tensors)
        if (t.isInteger() && !(t.scale > 0.0f && t.scale < std::numeric_limits<float>::infinity()))
            return makeError("bad-network", t.name, "its scale is not positive");
    return {};
}

// By operator: the Add that takes a convolution's output, and nobody else does, and that may run in one step
// with it; the number of operators where there is none.
std::vector<std::size_t> Emulator::fusedAdds() const {
    const IntNetwork& n = *m_network;
    std::vector<std::size_t> adds(n.ops.size(), n.ops.size()), uses(n.tensors.size(), 0);
    std::vector<std::size_t> producer(n.tensors.size(), n.ops.size());
    for (const int t : n.outputs)
        ++uses[static_cast<std::size_t>(t)];
    for (std::size_t i = 0; i < n.ops.size(); ++i) {
        for (const int t : n.ops[i].inputs)
            if (t >= 0) ++uses[static_cast<std::size_t>(t)];
        for (const int t : n.ops[i].outputs)
            if (t >= 0) producer[static_cast<std::size_t>(t)] = i;
    }
    if (m_options.referenceKernels || n.rounding != kernels::Rounding::Onnx) return adds;
    for (std::size_t i = 0; i < n.ops.size(); ++i) {
        if (n.ops[i].kind != IntOpKind::Add || n.ops[i].inputs.size() != 2) continue;
        std::size_t last = n.ops.size(); // of two convolutions the later one
        for (const int t : n.ops[i].inputs) {
            const std::size_t p = producer[static_cast<std::size_t>(t)];
            if (p == n.ops.size() || n.ops[p].kind != IntOpKind::Conv || n.ops[p].transposes() ||
                uses[static_cast<std::size_t>(t)] != 1)
                continue;
            if (last == n.ops.size() || p > last) last = p;
        }
        if (last != n.ops.size()) adds[last] = i;
    }
    return adds;
}

Result<void> Emulator::prepare() {
    QS_CHECK(checkIndices());
    const IntNetwork& n = *m_network;
    const std::vector<std::size_t> adds = fusedAdds();
    std::vector<IntKernel> made(n.ops.size()), fused(n.ops.size()); // `fused` by Add
    std::vector<std::size_t> conv(n.ops.size(), n.ops.size());      // by fused Add
    for (std::size_t i = 0; i < n.ops.size(); ++i) {
        if (adds[i] != n.ops.size()) {
            QS_TRY(ConvAddKernels both,
                   makeIntConvAdd({n, n.ops[i], m_options}, {n, n.ops[adds[i]], m_options}));
            made[i] = std::move(both.conv);
            made[adds[i]] = std::move(both.add);
            if (both.both) conv[adds[i]] = i;
            fused[adds[i]] = std::move(both.both);
        } else if (!made[i]) {
            QS_TRY(made[i], makeIntKernel({n, n.ops[i], m_options}));
        }
        m_steps.push_back({i, made[i], n.ops[i].inputs, n.ops[i].outputs, {}});
    }
    for (std::size_t i = 0; i < n.ops.size(); ++i) {
        const IntOp& op = n.ops[i];
        if (adds[i] != n.ops.size() && conv[adds[i]] == i) continue; // runs with its Add
        if (conv[i] == n.ops.size()) {
            m_fused.push_back({i, made[i], op.inputs, op.outputs, {}});
            continue;
        }
        const IntOp& first = n.ops[conv[i]];
        const int other = op.inputs[0] == first.outputs[0] ? op.inputs[1] : op.inputs[0];
        m_fused.push_back({i, std::move(fused[i]), {first.inputs[0], other}, op.outputs, {}});
    }
    planLifetimes(m_steps);
    planLifetimes(m_fused);
    return {};
}

void Emulator::planLifetimes(std::vector<Step>& steps) const {
    std::vector<bool> needed(m_network->tensors.size(), false);
    for (const int t : m_network->outputs)
        needed[static_cast<std::size_t>(t)] = true;
    for (std::size_t i = steps.size(); i-- > 0;)
        for (const auto* list : {&steps[i].inputs, &steps[i].outputs})
            for (const int t : *list)
                if (t >= 0 && !needed[static_cast<std::size_t>(t)]) {
                    needed[static_cast<std::size_t>(t)] = true;
                    steps[i].lastUse.push_back(t);
                }
}

Result<std::vector<Buffer>> Emulator::execute(const Step& step, std::span<const Buffer> inputs) const {
    auto outputs = guarded(m_network->ops[step.op].name, [&] { return step.kernel(inputs); });
    if (outputs) return outputs;
    Diagnostic error = outputs.error();
    if (error.node.empty()) error.node = m_network->ops[step.op].name;
    return error;
}

Result<void> Emulator::readInputs(const std::vector<Tensor>& inputs, std::vector<Buffer>& tensors) const {
    const IntNetwork& n = *m_network;
    if (inputs.size() != n.inputs.size())
        return makeError("bad-input", "",
                         "the network has " + std::to_string(n.inputs.size()) + " inputs, got " +
                             std::to_string(inputs.size()));
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto t = static_cast<std::size_t>(n.inputs[i]);
        if (!inputs[i].defined() || inputs[i].type() != n.tensors[t].type)
            return makeError("bad-input", n.inputNames[i], std::string("wants ") + nameOf(n.tensors[t].type));
        const Shape& wanted = n.tensors[t].shape;
        bool fits = wanted.rank() == inputs[i].shape().rank();
        for (int d = 0; fits && d < wanted.rank(); ++d)
            fits = wanted[d] < 0 || wanted[d] == inputs[i].shape()[d];
        if (!fits)
            return makeError("bad-input", n.inputNames[i],
                             "wants " + wanted.toString() + ", got " + inputs[i].shape().toString());
        tensors[t] = {inputs[i], false};
    }
    return {};
}

Result<std::vector<Tensor>> Emulator::run(const std::vector<Tensor>& inputs, JobContext& job,
                                          const Observer& observer) const {
    const IntNetwork& n = *m_network;
    std::vector<Buffer> tensors(n.tensors.size());
    QS_CHECK(readInputs(inputs, tensors));
    if (observer)
        for (std::size_t i = 0; i < inputs.size(); ++i)
            observer(n.inputs[i], inputs[i]);
    std::vector<Buffer> arguments;
    for (const Step& step : observer ? m_steps : m_fused) {
        QS_CHECK(job.checkCancelled());
        arguments.clear();
        for (const int t : step.inputs)
            arguments.push_back(t >= 0 ? tensors[static_cast<std::size_t>(t)] : Buffer());
        QS_TRY(auto outputs, execute(step, arguments));
        for (std::size_t k = 0; k < step.outputs.size() && k < outputs.size(); ++k) {
            const int t = step.outputs[k];
            if (t < 0) continue;
            tensors[static_cast<std::size_t>(t)] = std::move(outputs[k]);
            if (observer) observer(t, toChannelsFirst(tensors[static_cast<std::size_t>(t)]).tensor);
        }
        for (const int t : step.lastUse)
            tensors[static_cast<std::size_t>(t)] = Buffer();
    }
    std::vector<Tensor> outputs;
    for (const int t : n.outputs)
        outputs.push_back(toChannelsFirst(tensors[static_cast<std::size_t>(t)]).tensor);
    return outputs;
}

Result<std::vector<Tensor>> Emulator::runOp(int index, const std::vector<Tensor>& inputs,
                                            JobContext& job) const {
    QS_CHECK(job.checkCancelled());
    const auto op = static_cast<std::size_t>(index);
    if (op >= m_steps.size() || inputs.size() != m_network->ops[op].inputs.size())
        return makeError("bad-input", "", "the operator does not take these inputs");
    std::vector<Buffer> arguments;
    for (const Tensor& t : inputs)
        arguments.push_back({t, false});
    QS_TRY(auto outputs, execute(m_steps[op], arguments));
    std::vector<Tensor> tensors;
    for (const Buffer& b : outputs)
        tensors.push_back(toChannelsFirst(b).tensor);
    return tensors;
}

} // namespace

Result<std::shared_ptr<const Int8Emulator>> Int8Emulator::create(std::shared_ptr<const IntNetwork> network,
                                                                 const EmulatorOptions& options) {
    auto emulator = std::make_shared<Emulator>(std::move(network), options);
    QS_CHECK(emulator->prepare());
    return std::shared_ptr<const Int8Emulator>(std::move(emulator));
}

} // namespace qs::runtime
