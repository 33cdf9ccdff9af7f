#include "ops/ShapeInference.h"

#include "ops/Arity.h"
#include "ops/Op.h"

namespace qs::ops {

namespace {

// Values computed from constants are followed as far as shape arithmetic needs: small tensors only.
constexpr std::int64_t kFoldElements = 1024;

// Keeps what the file says where inference does not know better.
Shape merged(const Shape& inferred, const std::optional<Shape>& known) {
    if (!known || known->rank() != inferred.rank()) return inferred;
    Shape shape = inferred;
    for (int i = 0; i < shape.rank(); ++i)
        if (shape[i] < 0) shape[i] = (*known)[i];
    return shape;
}

// Forgets shapes that no tensor can have, whether the file says them or they were derived.
void checkShape(Value& value, std::vector<Diagnostic>& findings) {
    if (!value.shape || value.shape->isPossible()) return;
    findings.push_back(makeWarning("bad-shape", value.name,
                                   "no tensor can have the shape " + value.shape->toString(),
                                   {value.shape->toString()}));
    value.shape.reset();
}

} // namespace

DataType InferContext::type(std::size_t i) const {
    const ValueId id = m_node.input(i);
    return id.valid() ? m_graph.value(id).type : DataType::Undefined;
}

const Shape* InferContext::shape(std::size_t i) const {
    const ValueId id = m_node.input(i);
    if (!id.valid() || !m_graph.value(id).shape) return nullptr;
    return &*m_graph.value(id).shape;
}

const Tensor* InferContext::constant(std::size_t i) const {
    return m_graph.constantOf(m_node.input(i));
}

void InferContext::setOutput(std::size_t i, DataType type, std::optional<Shape> shape) {
    const ValueId id = m_node.output(i);
    if (!id.valid()) return;
    Value& value = m_graph.value(id);
    if (type != DataType::Undefined) value.type = type;
    if (shape) value.shape = merged(*shape, value.shape);
}

std::vector<Diagnostic> inferShapes(Graph& graph) {
    std::vector<Diagnostic> findings;
    auto order = graph.topologicalOrder();
    if (!order) return {order.error()};
    for (std::size_t i = 0; i < graph.valueCount(); ++i)
        checkShape(graph.value(ValueId(static_cast<std::int32_t>(i))), findings);
    // Constants known only for the purpose of inference: removed again, so that the graph stays the file's.
    std::vector<ValueId> folded;
    for (const NodeId id : *order) {
        const Node node = graph.node(id);
        const OpDef* op = findOp(node);
        if (!op) continue;
        const std::int64_t opset = opsetOf(graph.opsets, node.domain);
        InferContext context(graph, node, opset);
        auto inferred = checkArity(node);
        if (inferred) inferred = op->infer(context);
        if (!inferred) {
            Diagnostic finding = inferred.error();
            finding.severity = Severity::Warning;
            findings.push_back(std::move(finding));
            continue;
        }
        for (const ValueId output : node.outputs)
            if (output.valid()) checkShape(graph.value(output), findings);
        const ValueId out = node.output();
        if (node.outputs.size() != 1 || !out.valid() || graph.value(out).isConstant()) continue;
        if (context.knownOutput()) {
            graph.value(out).constant = *context.knownOutput();
            folded.push_back(out);
            continue;
        }
        const auto& shape = graph.value(out).shape;
        const auto count = shape ? shape->elementCount() : std::nullopt;
        if (!count || *count > kFoldElements) continue;
        KernelRequest request{node, opset, {}};
        std::vector<Tensor> inputs;
        bool allConstant = true;
        for (const ValueId input : node.inputs) {
            const Tensor* constant = graph.constantOf(input);
            if (input.valid() && (!constant || constant->count() > kFoldElements)) allConstant = false;
            request.constants.push_back(constant);
            inputs.push_back(constant ? *constant : Tensor());
        }
        if (!allConstant) continue;
        auto kernel = op->kernel(request);
        if (!kernel) continue;
        auto result = (*kernel)(inputs);
        if (!result || result->size() != 1) continue;
        graph.value(out).constant = (*result)[0];
        folded.push_back(out);
    }
    for (const ValueId id : folded)
        graph.value(id).constant.reset();
    return findings;
}

std::int64_t countMacs(const Graph& graph, const Node& node) {
    const OpDef* op = findOp(node);
    return op && op->macs && checkArity(node) ? op->macs(graph, node) : 0;
}

std::int64_t countMacs(const Graph& graph) {
    std::int64_t total = 0;
    for (const NodeId id : graph.nodes())
        total += countMacs(graph, graph.node(id));
    return total;
}

} // namespace qs::ops
