#include "runtime/Int8Emulator.h"

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
    Result<void> checkIndices() const;
    Result<std::vector<Buffer>> execute(std::size_t op, std::span<const Buffer> inputs) const;

    std::shared_ptr<const IntNetwork> m_network;
    EmulatorOptions m_options;
    std::vector<IntKernel> m_kernels;
    std::vector<std::vector<int>> m_lastUse; // tensors that nobody reads after op i
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
            const bool optional = op.kind == IntOpKind::Float || op.kind == IntOpKind::Move;
            if (t == -1 && optional) continue;
            if (t < 0 || t >= count || !known[static_cast<std::size_t>(t)])
                return badNetwork(op, "reads a tensor that nothing has written");
        }
        if (op.outputs.empty() || (op.outputs.size() > 1 && op.kind != IntOpKind::Float))
            return badNetwork(op, "has the wrong number of outputs");
        for (const int t : op.outputs) {
            if (t == -1) continue;
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

Result<void> Emulator::prepare() {
    QS_CHECK(checkIndices());
    const IntNetwork& n = *m_network;
    for (const IntOp& op : n.ops) {
        QS_TRY(IntKernel kernel, makeIntKernel({n, op, m_options}));
        m_kernels.push_back(std::move(kernel));
    }
    std::vector<bool> needed(n.tensors.size(), false);
    for (const int t : n.outputs)
        needed[static_cast<std::size_t>(t)] = true;
    m_lastUse.resize(n.ops.size());
    for (std::size_t i = n.ops.size(); i-- > 0;)
        for (const auto* list : {&n.ops[i].inputs, &n.ops[i].outputs})
            for (const int t : *list)
                if (t >= 0 && !needed[static_cast<std::size_t>(t)]) {
                    needed[static_cast<std::size_t>(t)] = true;
                    m_lastUse[i].push_back(t);
                }
    return {};
}

Result<std::vector<Buffer>> Emulator::execute(std::size_t op, std::span<const Buffer> inputs) const {
    auto outputs = m_kernels[op](inputs);
    if (outputs) return outputs;
    Diagnostic error = outputs.error();
    if (error.node.empty()) error.node = m_network->ops[op].name;
    return error;
}

Result<std::vector<Tensor>> Emulator::run(const std::vector<Tensor>& inputs, JobContext& job,
                                          const Observer& observer) const {
    const IntNetwork& n = *m_network;
    if (inputs.size() != n.inputs.size())
        return makeError("bad-input", "",
                         "the network has " + std::to_string(n.inputs.size()) + " inputs, got " +
                             std::to_string(inputs.size()));
    std::vector<Buffer> tensors(n.tensors.size());
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
        if (observer) observer(n.inputs[i], inputs[i]);
    }
    std::vector<Buffer> arguments;
    for (std::size_t i = 0; i < n.ops.size(); ++i) {
        QS_CHECK(job.checkCancelled());
        arguments.clear();
        for (const int t : n.ops[i].inputs)
            arguments.push_back(t >= 0 ? tensors[static_cast<std::size_t>(t)] : Buffer());
        QS_TRY(auto outputs, execute(i, arguments));
        for (std::size_t k = 0; k < n.ops[i].outputs.size() && k < outputs.size(); ++k) {
            const int t = n.ops[i].outputs[k];
            if (t < 0) continue;
            tensors[static_cast<std::size_t>(t)] = std::move(outputs[k]);
            if (observer) observer(t, toChannelsFirst(tensors[static_cast<std::size_t>(t)]).tensor);
        }
        for (const int t : m_lastUse[i])
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
    if (op >= m_kernels.size() || inputs.size() != m_network->ops[op].inputs.size())
        return makeError("bad-input", "", "the operator does not take these inputs");
    std::vector<Buffer> arguments;
    for (const Tensor& t : inputs)
        arguments.push_back({t, false});
    QS_TRY(auto outputs, execute(op, arguments));
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
