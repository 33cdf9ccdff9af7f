// Order and structural checks.
#include <algorithm>
#include <map>
#include <unordered_set>

#include "graph/Graph.h"

namespace qs {

namespace {

// Values a node waits for: its inputs and what its subgraphs read by name.
std::vector<ValueId> dependencies(const Graph& graph, const Node& node) {
    std::vector<ValueId> ids = node.inputs;
    for (const auto& [key, attribute] : node.attributes) {
        const auto* subgraph = std::get_if<std::shared_ptr<const Graph>>(&attribute);
        if (subgraph == nullptr || *subgraph == nullptr) continue;
        for (const std::string& name : (*subgraph)->outerNames())
            ids.push_back(graph.findValue(name));
    }
    return ids;
}

enum class Mark : char { New, Open, Done };

struct Frame {
    NodeId node;
    std::vector<ValueId> waits;
    std::size_t next = 0;
};

Diagnostic badGraph(const std::string& node, const std::string& message) {
    return makeError("bad-graph", node, message);
}

} // namespace

Result<std::vector<NodeId>> Graph::topologicalOrder() const {
    // Depth first along producers, roots in order of insertion: an order that is topological already stays as
    // it is.
    std::vector<NodeId> order;
    order.reserve(m_aliveCount);
    std::vector<Mark> marks(m_nodes.size(), Mark::New);
    std::vector<Frame> stack;
    const auto markOf = [&](NodeId id) -> Mark& { return marks[static_cast<std::size_t>(id.index)]; };
    const auto open = [&](NodeId id) {
        markOf(id) = Mark::Open;
        stack.push_back({id, dependencies(*this, node(id))});
    };
    for (NodeId root : nodes()) {
        if (markOf(root) != Mark::New) continue;
        open(root);
        while (!stack.empty()) {
            Frame& frame = stack.back();
            if (frame.next == frame.waits.size()) {
                markOf(frame.node) = Mark::Done;
                order.push_back(frame.node);
                stack.pop_back();
                continue;
            }
            const ValueId waited = frame.waits[frame.next++];
            if (!waited.valid() || !value(waited).producer.valid()) continue;
            const NodeId producer = value(waited).producer;
            if (markOf(producer) == Mark::Open)
                return badGraph(node(producer).name, "the node waits for its own output (a cycle)");
            if (markOf(producer) == Mark::New) open(producer);
        }
    }
    return order;
}

Result<void> Graph::verify() const {
    const auto inRange = [&](ValueId id) {
        return id.valid() && static_cast<std::size_t>(id.index) < m_values.size();
    };
    std::unordered_set<std::string> names;
    for (const Value& v : m_values)
        if (!names.insert(v.name).second) return badGraph(v.name, "two tensors have this name");
    names.clear();

    std::vector<std::size_t> uses(m_values.size(), 0);
    std::vector<NodeId> producers(m_values.size());
    for (NodeId id : nodes()) {
        const Node& n = node(id);
        if (!names.insert(n.name).second) return badGraph(n.name, "two nodes have this name");
        for (ValueId input : n.inputs) {
            if (!input.valid()) continue;
            if (!inRange(input)) return badGraph(n.name, "an input refers to no tensor");
            ++uses[static_cast<std::size_t>(input.index)];
        }
        for (ValueId output : n.outputs) {
            if (!output.valid()) continue;
            if (!inRange(output)) return badGraph(n.name, "an output refers to no tensor");
            NodeId& producer = producers[static_cast<std::size_t>(output.index)];
            if (producer.valid())
                return badGraph(n.name, "the tensor " + value(output).name + " is made by two nodes");
            producer = id;
        }
    }
    std::vector<char> isPort(m_values.size(), 0);
    for (const GraphPort& port : inputs) {
        if (!inRange(port.value)) return badGraph(port.name, "a graph input refers to no tensor");
        isPort[static_cast<std::size_t>(port.value.index)] = 1;
    }
    const auto isMade = [&](std::size_t i) {
        return producers[i].valid() || m_values[i].constant.has_value() || isPort[i] != 0;
    };
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const Value& v = m_values[i];
        if (v.producer != producers[i]) return badGraph(v.name, "the tensor's producer is recorded wrongly");
        if (v.consumers.size() != uses[i])
            return badGraph(v.name, "the tensor's consumers are recorded wrongly");
        if (producers[i].valid() && (v.constant || isPort[i] != 0))
            return badGraph(v.name, "a node writes to an input or constant");
        if (uses[i] > 0 && !isMade(i))
            return badGraph(node(v.consumers.front()).name, "the input " + v.name + " is made by nothing");
    }
    if (outputs.empty()) return badGraph("", "the graph has no output");
    for (const GraphPort& port : outputs)
        if (!inRange(port.value) || !isMade(static_cast<std::size_t>(port.value.index)))
            return badGraph(port.name, "the output is made by nothing");
    const auto order = topologicalOrder();
    if (!order) return order.error();
    return {};
}

} // namespace qs
