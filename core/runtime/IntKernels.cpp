#include "runtime/IntKernels.h"

#include "ops/Arity.h"
#include "ops/Op.h"

namespace qs::runtime {

kernels::Grid gridOf(const IntTensor& t) {
    return {t.scale, t.zeroPoint, t.qmin, t.qmax};
}

kernels::Grid clampedGrid(const IntKernelRequest& request) {
    kernels::Grid grid = gridOf(request.output());
    grid.qmin = std::max(grid.qmin, request.op.clampMin);
    grid.qmax = std::min(grid.qmax, request.op.clampMax);
    return grid;
}

Node nodeOf(const IntOp& op) {
    Node node;
    node.name = op.name;
    node.op = op.nodeOp;
    node.domain = op.nodeDomain;
    node.attributes = op.attributes;
    // Presence is all that kernels ask of these ids.
    for (std::size_t i = 0; i < op.inputs.size(); ++i) {
        const bool constant = op.constantInputs.count(static_cast<int>(i)) != 0;
        node.inputs.push_back(op.inputs[i] >= 0 || constant ? ValueId(static_cast<std::int32_t>(i))
                                                            : ValueId());
    }
    for (std::size_t i = 0; i < op.outputs.size(); ++i)
        node.outputs.push_back(op.outputs[i] >= 0 ? ValueId(static_cast<std::int32_t>(i)) : ValueId());
    return node;
}

bool IntOp::interpolates() const {
    return kind == IntOpKind::Move && ops::traitOf(nodeOf(*this)) == ops::QuantTrait::Interpolate;
}

Diagnostic badNetwork(const IntOp& op, std::string message) {
    return makeError("bad-network", op.name, std::move(message));
}

Result<void> checkDeclared(const Shape& shape, const IntTensor& declared, const std::string& op) {
    bool same = shape.rank() == declared.shape.rank();
    for (int i = 1; same && i < shape.rank(); ++i)
        same = declared.shape[i] < 0 || declared.shape[i] == shape[i];
    if (!same) return makeError("bad-network", op, "the output's shape is another than the network says");
    return {};
}

Result<IntKernel> makeIntNode(const IntKernelRequest& request) {
    const IntOp& op = request.op;
    const Node node = nodeOf(op);
    const ops::OpDef* def = ops::findOp(node);
    if (!def)
        return makeError("unsupported-op", op.name, "operator " + op.nodeOp + " is not supported",
                         {op.nodeOp});
    QS_CHECK(ops::checkArity(node));
    ops::KernelRequest nodeRequest{node, ops::opsetOf(request.network.opsets, op.nodeDomain), {}};
    std::vector<Tensor> constants(op.inputs.size());
    for (const auto& [index, tensor] : op.constantInputs) {
        if (index < 0 || static_cast<std::size_t>(index) >= constants.size())
            return badNetwork(op, "a constant input is out of range");
        constants[static_cast<std::size_t>(index)] = tensor;
    }
    for (const Tensor& constant : constants)
        nodeRequest.constants.push_back(constant.defined() ? &constant : nullptr);
    QS_TRY(ops::Kernel kernel, def->kernel(nodeRequest));
    return IntKernel([kernel = std::move(kernel), constants = std::move(constants)](
                         std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        std::vector<Tensor> inputs = constants;
        for (std::size_t i = 0; i < in.size() && i < inputs.size(); ++i)
            if (!inputs[i].defined()) inputs[i] = toChannelsFirst(in[i]).tensor;
        QS_TRY(auto outputs, kernel(inputs));
        std::vector<Buffer> buffers;
        for (Tensor& t : outputs)
            buffers.push_back({std::move(t), false});
        return buffers;
    });
}

Result<IntKernel> makeIntKernel(const IntKernelRequest& request) {
    switch (request.op.kind) {
    case IntOpKind::Quantize:
    case IntOpKind::Dequantize:
        return makeIntConvert(request);
    case IntOpKind::Requantize:
    case IntOpKind::Clamp:
    case IntOpKind::Table:
        return makeIntPointwise(request);
    case IntOpKind::Conv:
        return request.op.transposes() ? makeIntConvTranspose(request) : makeIntConv(request);
    case IntOpKind::Gemm:
        return makeIntGemm(request);
    case IntOpKind::MatMul:
        return makeIntMatMul(request);
    case IntOpKind::Add:
    case IntOpKind::Sub:
    case IntOpKind::Mul:
        return makeIntBinary(request);
    case IntOpKind::Concat:
        return makeIntConcat(request);
    case IntOpKind::AveragePool:
    case IntOpKind::MaxPool:
        return makeIntPool(request);
    case IntOpKind::Move:
        return request.op.interpolates() ? makeIntInterpolation(request) : makeIntNode(request);
    case IntOpKind::Float:
        return makeIntNode(request);
    }
    return badNetwork(request.op, "unknown kind of operator");
}

std::string IntTensor::valueName() const {
    for (const std::string suffix : {kCodesSuffix, kFloatSuffix, kMovedSuffix})
        if (name.ends_with(suffix)) return name.substr(0, name.size() - suffix.size());
    return name;
}

const char* toString(IntOpKind kind) {
    switch (kind) {
    case IntOpKind::Quantize:
        return "Quantize";
    case IntOpKind::Dequantize:
        return "Dequantize";
    case IntOpKind::Requantize:
        return "Requantize";
    case IntOpKind::Conv:
        return "Conv";
    case IntOpKind::Gemm:
        return "Gemm";
    case IntOpKind::MatMul:
        return "MatMul";
    case IntOpKind::Add:
        return "Add";
    case IntOpKind::Sub:
        return "Sub";
    case IntOpKind::Mul:
        return "Mul";
    case IntOpKind::Concat:
        return "Concat";
    case IntOpKind::AveragePool:
        return "AveragePool";
    case IntOpKind::MaxPool:
        return "MaxPool";
    case IntOpKind::Move:
        return "Move";
    case IntOpKind::Clamp:
        return "Clamp";
    case IntOpKind::Table:
        return "Table";
    case IntOpKind::Float:
        return "Float";
    }
    return "Float";
}

} // namespace qs::runtime
