// Rewriting: everything here keeps producer and consumer lists right.
#include <algorithm>
#include <set>

#include "graph/Graph.h"

namespace qs {

namespace {

void dropOneUse(Value& value, NodeId consumer) {
    const auto it = std::find(value.consumers.begin(), value.consumers.end(), consumer);
    if (it != value.consumers.end()) value.consumers.erase(it);
}

} // namespace

void Graph::countSubgraphReads(const Node& node, int step) {
    std::set<std::string> names; // a name counts once for a node
    for (const auto& [key, attribute] : node.attributes) {
        const auto* subgraph = std::get_if<std::shared_ptr<const Graph>>(&attribute);
        if (subgraph == nullptr || *subgraph == nullptr) continue;
        for (std::string& name : (*subgraph)->outerNames())
            names.insert(std::move(name));
    }
    for (const std::string& name : names)
        if ((m_subgraphReads[name] += step) <= 0) m_subgraphReads.erase(name);
}

std::vector<std::string> Graph::outerNames() const {
    std::set<std::string> names;
    std::vector<char> isPort(m_values.size(), 0);
    for (const GraphPort& port : inputs)
        if (port.value.valid()) isPort[static_cast<std::size_t>(port.value.index)] = 1;
    const auto made = [&](ValueId id) {
        const Value& v = value(id);
        return v.producer.valid() || v.constant || isPort[static_cast<std::size_t>(id.index)] != 0;
    };
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const ValueId id(static_cast<std::int32_t>(i));
        if (!m_values[i].consumers.empty() && !made(id)) names.insert(m_values[i].name);
    }
    for (const GraphPort& port : outputs)
        if (port.value.valid() && !made(port.value)) names.insert(value(port.value).name);
    for (const auto& [name, count] : m_subgraphReads) {
        const ValueId id = findValue(name);
        if (!id.valid() || !made(id)) names.insert(name);
    }
    return {names.begin(), names.end()};
}

void Graph::setInput(NodeId id, std::size_t index, ValueId newValue) {
    Node& n = node(id);
    if (index >= n.inputs.size()) n.inputs.resize(index + 1);
    if (n.inputs[index] == newValue) return;
    if (n.inputs[index].valid()) dropOneUse(value(n.inputs[index]), id);
    n.inputs[index] = newValue;
    if (newValue.valid()) value(newValue).consumers.push_back(id);
}

void Graph::removeNode(NodeId id) {
    if (!alive(id)) return;
    Node& n = node(id);
    for (ValueId input : n.inputs)
        if (input.valid()) dropOneUse(value(input), id);
    for (ValueId output : n.outputs)
        if (output.valid() && value(output).producer == id) value(output).producer = NodeId{};
    countSubgraphReads(n, -1);
    m_nodeByName.erase(n.name);
    m_alive[static_cast<std::size_t>(id.index)] = 0;
    --m_aliveCount;
}

void Graph::replaceUses(ValueId from, ValueId to) {
    if (from == to) return;
    std::vector<NodeId> users;
    users.swap(value(from).consumers);
    for (NodeId user : users) // one entry per use; the first visit of a node replaces all of its uses
        for (ValueId& input : node(user).inputs)
            if (input == from) {
                input = to;
                value(to).consumers.push_back(user);
            }
    for (GraphPort& port : outputs)
        if (port.value == from) port.value = to;
}

std::size_t Graph::removeDeadNodes() {
    std::vector<char> needed(m_values.size(), 0);
    for (const GraphPort& port : outputs)
        if (port.value.valid()) needed[static_cast<std::size_t>(port.value.index)] = 1;
    const auto isDead = [&](const Node& n) {
        return std::none_of(n.outputs.begin(), n.outputs.end(), [&](ValueId output) {
            return output.valid() && (needed[static_cast<std::size_t>(output.index)] != 0 ||
                                      !value(output).consumers.empty() || isReadBySubgraph(output));
        });
    };
    std::vector<NodeId> work = nodes();
    std::size_t removed = 0;
    while (!work.empty()) {
        const NodeId id = work.back();
        work.pop_back();
        if (!alive(id) || !isDead(node(id))) continue;
        const bool hadSubgraphs = !m_subgraphReads.empty();
        for (ValueId input : node(id).inputs)
            if (input.valid() && value(input).producer.valid()) work.push_back(value(input).producer);
        removeNode(id);
        ++removed;
        if (hadSubgraphs && m_subgraphReads.empty())
            work = nodes(); // what only the subgraph read may be dead now
    }
    return removed;
}

} // namespace qs
