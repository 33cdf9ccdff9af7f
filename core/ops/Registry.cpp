#include <algorithm>
#include <unordered_map>

#include "ops/Op.h"

namespace qs::ops {

// The entries live in the files that ops.def names.
#define QS_OP(function, file) OpDef function();
#include "ops/ops.def"
#undef QS_OP

namespace {

bool isHalf(DataType type) {
    return type == DataType::F16 || type == DataType::BF16;
}

// float16 and bfloat16 in float32: inputs are widened, float32 outputs rounded to the first such type.
Result<std::vector<Tensor>> runInFloat(const Kernel& kernel, std::span<const Tensor> in) {
    const auto half = std::find_if(in.begin(), in.end(), [](const Tensor& t) { return isHalf(t.type()); });
    if (half == in.end()) return kernel(in);
    std::vector<Tensor> wide(in.begin(), in.end());
    for (Tensor& t : wide)
        if (isHalf(t.type())) {
            QS_TRY(t, t.cast(DataType::F32));
        }
    QS_TRY(auto outputs, kernel(wide));
    for (Tensor& t : outputs)
        if (t.type() == DataType::F32) {
            QS_TRY(t, t.cast(half->type()));
        }
    return outputs;
}

template <OpDef (*make)()>
Result<Kernel> makeWithHalves(const KernelRequest& request) {
    QS_TRY(Kernel kernel, make().kernel(request));
    return Kernel(
        [kernel = std::move(kernel)](std::span<const Tensor> in) { return runInFloat(kernel, in); });
}

template <OpDef (*make)()>
OpDef entry() {
    OpDef op = make();
    if (!op.nativeHalf) op.kernel = makeWithHalves<make>;
    return op;
}

const std::vector<OpDef>& table() {
    static const std::vector<OpDef> ops = {
#define QS_OP(function, file) entry<function>(),
#include "ops/ops.def"
#undef QS_OP
    };
    return ops;
}

} // namespace

const OpDef* findOp(const std::string& type, const std::string& domain) {
    static const auto index = [] {
        std::unordered_map<std::string, const OpDef*> map;
        for (const OpDef& op : table())
            map.emplace(std::string(op.domain) + ':' + op.type, &op);
        return map;
    }();
    const auto it = index.find((domain == "ai.onnx" ? "" : domain) + ':' + type);
    return it == index.end() ? nullptr : it->second;
}

const OpDef* findOp(const Node& node) {
    return findOp(node.op, node.domain);
}

QuantTrait traitOf(const Node& node) {
    const OpDef* op = findOp(node);
    if (!op) return QuantTrait::Float;
    if (!node.is("Resize") && !node.is("Upsample")) return op->trait;
    const std::string mode = node.stringOr("mode", "nearest");
    // What lies outside has a real value of its own; a cubic curve leaves the range of its points.
    if (node.stringOr("coordinate_transformation_mode", "") == "tf_crop_and_resize") return QuantTrait::Float;
    return mode == "nearest" ? op->trait : mode == "linear" ? QuantTrait::Interpolate : QuantTrait::Float;
}

std::span<const OpDef> allOps() {
    return table();
}

std::int64_t opsetOf(const std::map<std::string, std::int64_t>& opsets, const std::string& domain) {
    const auto it = opsets.find(domain == "ai.onnx" ? "" : domain);
    return it == opsets.end() ? 1 : it->second;
}

Diagnostic badShape(const Node& node, std::string message) {
    return makeError("bad-shape", node.name, node.op + ": " + std::move(message), {node.op});
}
Diagnostic badNode(const Node& node, std::string message) {
    return makeError("bad-node", node.name, node.op + ": " + std::move(message), {node.op});
}
Diagnostic unsupported(const Node& node, std::string message) {
    return makeError("unsupported-op", node.name, node.op + ": not supported: " + std::move(message),
                     {node.op});
}

} // namespace qs::ops
