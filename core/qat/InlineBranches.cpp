#include "qat/InlineBranches.h"

#include <algorithm>
#include <unordered_map>

#include "ops/Op.h"
#include "ops/ShapeInference.h"

namespace qs::qat {

namespace {

constexpr int kMostOperators = 256, kMostRounds = 64;
constexpr std::int64_t kLargestConstant = 1 << 16; // elements that a condition may be computed from
constexpr std::size_t kMostNodes = 1 << 18;        // of the graph while it grows

// The value, if it follows from constants and shapes; `budget`: operators that may run for it.
std::optional<Tensor> evaluated(const Graph& graph, ValueId id, int& budget) {
    if (!id.valid()) return std::nullopt;
    const Value& value = graph.value(id);
    if (value.constant) return value.constant->count() <= kLargestConstant ? value.constant : std::nullopt;
    const auto count = value.shape ? value.shape->elementCount() : std::nullopt;
    if (!graph.alive(value.producer) || !count || *count > kLargestConstant || budget-- <= 0)
        return std::nullopt;
    const Node& node = graph.node(value.producer);
    const ops::OpDef* op = ops::findOp(node);
    if (!op || node.outputs.size() != 1) return std::nullopt;
    std::vector<Tensor> inputs;
    ops::KernelRequest request{node, ops::opsetOf(graph.opsets, node.domain), {}};
    for (const ValueId input : node.inputs) {
        std::optional<Tensor> tensor;
        const auto& shape = input.valid() ? graph.value(input).shape : std::nullopt;
        if (node.is("Shape") && shape && shape->isStatic()) {
            // Its elements do not matter: none are made.
            Tensor dims(DataType::I64, Shape{shape->rank()});
            for (int i = 0; i < shape->rank(); ++i)
                dims.mutableData<std::int64_t>()[i] = (*shape)[i];
            if (!node.has("start") && !node.has("end")) return dims;
        }
        if (input.valid() && !(tensor = evaluated(graph, input, budget))) return std::nullopt;
        inputs.push_back(tensor.value_or(Tensor()));
    }
    for (const Tensor& tensor : inputs)
        request.constants.push_back(tensor.defined() ? &tensor : nullptr);
    const auto kernel = op->kernel(request);
    if (!kernel) return std::nullopt;
    auto outputs = (*kernel)(inputs);
    if (!outputs || outputs->size() != 1) return std::nullopt;
    return (*outputs)[0];
}

std::optional<std::int64_t> evaluatedScalar(const Graph& graph, ValueId id) {
    int budget = kMostOperators;
    const auto tensor = evaluated(graph, id, budget);
    if (!tensor || tensor->count() != 1) return std::nullopt;
    return static_cast<std::int64_t>(tensor->at(0));
}

using Mapping = std::unordered_map<std::int32_t, ValueId>; // values of the subgraph to those of the graph

// Everything that the subgraph takes from outside is there; subgraphs of its own, which read by name, are
// not.
bool canInline(const Graph& graph, const Graph& body) {
    for (const std::string& name : body.outerNames())
        if (!graph.findValue(name).valid()) return false;
    for (const NodeId id : body.nodes())
        for (const auto& [key, attribute] : body.node(id).attributes)
            if (std::holds_alternative<std::shared_ptr<const Graph>>(attribute)) return false;
    for (const auto* ports : {&body.inputs, &body.outputs})
        for (const GraphPort& port : *ports)
            if (!port.value.valid()) return false;
    return body.topologicalOrder().ok() && graph.nodeCapacity() + body.nodeCount() < kMostNodes;
}

// The body's nodes in the graph; `mapping` holds its inputs and, afterwards, everything.
void copyBody(Graph& graph, const Graph& body, Mapping& mapping) {
    const auto mapped = [&](ValueId id) -> ValueId {
        if (!id.valid()) return {};
        if (const auto known = mapping.find(id.index); known != mapping.end()) return known->second;
        const Value& value = body.value(id);
        ValueId to;
        if (value.constant)
            to = graph.addConstant(value.name, *value.constant);
        else if (value.producer.valid())
            to = graph.addValue(value.name, value.type, value.shape);
        else
            to = graph.findValue(value.name);
        mapping[id.index] = to;
        return to;
    };
    const auto order = body.topologicalOrder();
    for (const NodeId id : *order) {
        const Node& node = body.node(id);
        std::vector<ValueId> inputs, outputs;
        for (const ValueId input : node.inputs)
            inputs.push_back(mapped(input));
        for (const ValueId output : node.outputs)
            outputs.push_back(mapped(output));
        graph.addNode(node.name, node.op, std::move(inputs), std::move(outputs), node.attributes,
                      node.domain);
    }
    for (const GraphPort& port : body.outputs)
        mapped(port.value);
}

void replaceNode(Graph& graph, NodeId id, const std::vector<ValueId>& results) {
    const Node node = graph.node(id);
    graph.removeNode(id);
    for (std::size_t i = 0; i < node.outputs.size() && i < results.size(); ++i)
        if (node.outputs[i].valid()) graph.replaceUses(node.outputs[i], results[i]);
    graph.rewrites.push_back({"InlineBranches", {node.name}, {}, node.op + " of constants"});
}

bool outputsAreReadByName(const Graph& graph, const Node& node) {
    return std::any_of(node.outputs.begin(), node.outputs.end(),
                       [&](ValueId id) { return id.valid() && graph.isReadBySubgraph(id); });
}

bool inlineIf(Graph& graph, NodeId id) {
    const Node node = graph.node(id);
    const auto condition = evaluatedScalar(graph, node.input(0));
    if (!condition || outputsAreReadByName(graph, node)) return false;
    const Graph* body = node.subgraph(*condition ? "then_branch" : "else_branch");
    if (!body || body->outputs.size() != node.outputs.size() || !body->inputs.empty() ||
        !canInline(graph, *body))
        return false;
    Mapping mapping;
    copyBody(graph, *body, mapping);
    std::vector<ValueId> results;
    for (const GraphPort& port : body->outputs)
        results.push_back(mapping.at(port.value.index));
    replaceNode(graph, id, results);
    return true;
}

// The body hands its condition on, or says true.
bool goesOn(const Graph& body) {
    const ValueId out = body.outputs[0].value, in = body.inputs[1].value;
    if (const Tensor* constant = body.constantOf(out))
        return constant->count() == 1 && constant->at(0) != 0.0;
    if (out == in) return true;
    const NodeId producer = body.value(out).producer;
    return body.alive(producer) && body.node(producer).is("Identity") && body.node(producer).input(0) == in;
}

bool inlineLoop(Graph& graph, NodeId id) {
    const Node node = graph.node(id);
    const auto trips = evaluatedScalar(graph, node.input(0));
    const auto condition =
        node.input(1).valid() ? evaluatedScalar(graph, node.input(1)) : std::optional<std::int64_t>(1);
    const Graph* body = node.subgraph("body");
    if (!trips || !condition || !body || node.inputs.size() < 2 || outputsAreReadByName(graph, node))
        return false;
    const std::size_t carried = node.inputs.size() - 2;
    if (body->inputs.size() != carried + 2 || body->outputs.size() != carried + 1 ||
        node.outputs.size() > carried || *trips > kLargestTrips || !canInline(graph, *body) || !goesOn(*body))
        return false;
    std::vector<ValueId> values(node.inputs.begin() + 2, node.inputs.end());
    const std::int64_t count = *condition ? std::max<std::int64_t>(*trips, 0) : 0;
    for (const ValueId value : values)
        if (!value.valid()) return false;
    if (graph.nodeCapacity() + static_cast<std::size_t>(count) * body->nodeCount() > kMostNodes) return false;
    for (std::int64_t trip = 0; trip < count; ++trip) {
        Tensor number(DataType::I64, Shape{}), always(DataType::Bool, Shape{});
        *number.mutableData<std::int64_t>() = trip;
        *static_cast<std::uint8_t*>(always.mutableRaw()) = 1;
        Mapping mapping;
        mapping[body->inputs[0].value.index] = graph.addConstant(node.name + "_trip", number);
        mapping[body->inputs[1].value.index] = graph.addConstant(node.name + "_condition", always);
        for (std::size_t i = 0; i < carried; ++i)
            mapping[body->inputs[i + 2].value.index] = values[i];
        copyBody(graph, *body, mapping);
        for (std::size_t i = 0; i < carried; ++i)
            values[i] = mapping.at(body->outputs[i + 1].value.index);
    }
    replaceNode(graph, id, values);
    return true;
}

} // namespace

void inlineBranches(Graph& graph) {
    for (int round = 0; round < kMostRounds; ++round) {
        bool changed = false;
        for (const NodeId id : graph.nodes()) {
            if (!graph.alive(id)) continue;
            changed = (graph.node(id).is("If") && inlineIf(graph, id)) || changed;
            changed = (graph.alive(id) && graph.node(id).is("Loop") && inlineLoop(graph, id)) || changed;
        }
        if (!changed) return;
        graph.removeDeadNodes();
        ops::inferShapes(graph);
    }
}

} // namespace qs::qat
