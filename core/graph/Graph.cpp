#include "graph/Graph.h"

#include <algorithm>

namespace qs {

namespace {

// stem, stem_1 ... stem_9, then numbers from `start` on: the search stays short when thousands of names share
// a stem.
template <class Map>
std::string unusedName(const Map& taken, const std::string& stem, std::size_t start) {
    if (!stem.empty() && !taken.contains(stem)) return stem;
    const std::string prefix = (stem.empty() ? "value" : stem) + "_";
    for (int i = 1; i < 10; ++i)
        if (std::string name = prefix + std::to_string(i); !taken.contains(name)) return name;
    for (std::size_t i = std::max<std::size_t>(start, 10);; ++i)
        if (std::string name = prefix + std::to_string(i); !taken.contains(name)) return name;
}

template <class T>
const T* attributeOf(const Node& node, const std::string& name) {
    const auto it = node.attributes.find(name);
    return it == node.attributes.end() ? nullptr : std::get_if<T>(&it->second);
}

} // namespace

std::int64_t Node::intOr(const std::string& attribute, std::int64_t fallback) const {
    const auto* v = attributeOf<std::int64_t>(*this, attribute);
    return v ? *v : fallback;
}

float Node::floatOr(const std::string& attribute, float fallback) const {
    const auto* v = attributeOf<float>(*this, attribute);
    return v ? *v : fallback;
}

std::string Node::stringOr(const std::string& attribute, const std::string& fallback) const {
    const auto* v = attributeOf<std::string>(*this, attribute);
    return v ? *v : fallback;
}

std::vector<std::int64_t> Node::intsOr(const std::string& attribute,
                                       std::vector<std::int64_t> fallback) const {
    const auto* v = attributeOf<std::vector<std::int64_t>>(*this, attribute);
    return v ? *v : fallback;
}

std::vector<float> Node::floatsOr(const std::string& attribute, std::vector<float> fallback) const {
    const auto* v = attributeOf<std::vector<float>>(*this, attribute);
    return v ? *v : fallback;
}

const Tensor* Node::tensor(const std::string& attribute) const {
    return attributeOf<Tensor>(*this, attribute);
}

const Graph* Node::subgraph(const std::string& attribute) const {
    const auto* v = attributeOf<std::shared_ptr<const Graph>>(*this, attribute);
    return v ? v->get() : nullptr;
}

std::int64_t Graph::opset() const {
    const auto it = opsets.find("");
    return it == opsets.end() ? 0 : it->second;
}

ValueId Graph::addValue(std::string name, DataType type, std::optional<Shape> shape) {
    const ValueId id(static_cast<std::int32_t>(m_values.size()));
    if (name.empty() || m_valueByName.contains(name)) name = freshName(name);
    m_valueByName.emplace(name, id);
    Value value;
    value.name = std::move(name);
    value.type = type;
    value.shape = std::move(shape);
    m_values.push_back(std::move(value));
    return id;
}

ValueId Graph::addConstant(std::string name, Tensor tensor) {
    const ValueId id = addValue(std::move(name), tensor.type(), tensor.shape());
    value(id).constant = std::move(tensor);
    return id;
}

ValueId Graph::findValue(const std::string& name) const {
    const auto it = m_valueByName.find(name);
    return it == m_valueByName.end() ? ValueId{} : it->second;
}

std::string Graph::freshName(const std::string& stem) const {
    return unusedName(m_valueByName, stem, m_values.size());
}

void Graph::renameValue(ValueId id, const std::string& name) {
    Value& v = value(id);
    if (v.name == name || m_valueByName.contains(name) || isReadBySubgraph(id)) return;
    m_valueByName.erase(v.name);
    m_valueByName.emplace(name, id);
    v.name = name;
}

NodeId Graph::addNode(std::string name, std::string op, std::vector<ValueId> inputs,
                      std::vector<ValueId> outputs, std::map<std::string, Attribute> attributes,
                      std::string domain) {
    const NodeId id(static_cast<std::int32_t>(m_nodes.size()));
    if (name.empty()) name = op + "_" + std::to_string(id.index);
    name = unusedName(m_nodeByName, name, m_nodes.size());
    m_nodeByName.emplace(name, id);
    for (ValueId input : inputs)
        if (input.valid()) value(input).consumers.push_back(id);
    for (ValueId output : outputs)
        if (output.valid()) value(output).producer = id;
    m_nodes.push_back({id, std::move(name), std::move(op), std::move(domain), std::move(inputs),
                       std::move(outputs), std::move(attributes)});
    m_alive.push_back(1);
    ++m_aliveCount;
    countSubgraphReads(m_nodes.back(), 1);
    return id;
}

std::vector<NodeId> Graph::nodes() const {
    std::vector<NodeId> ids;
    ids.reserve(m_aliveCount);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (m_alive[i]) ids.push_back(m_nodes[i].id);
    return ids;
}

NodeId Graph::findNode(const std::string& name) const {
    const auto it = m_nodeByName.find(name);
    return it == m_nodeByName.end() ? NodeId{} : it->second;
}

bool Graph::isOutput(ValueId id) const {
    return std::any_of(outputs.begin(), outputs.end(), [&](const GraphPort& p) { return p.value == id; });
}

bool Graph::isInput(ValueId id) const {
    return std::any_of(inputs.begin(), inputs.end(), [&](const GraphPort& p) { return p.value == id; });
}

bool Graph::isReadBySubgraph(ValueId id) const {
    return id.valid() && !m_subgraphReads.empty() && m_subgraphReads.contains(value(id).name);
}

NodeId Graph::soleConsumer(ValueId id) const {
    if (!id.valid() || value(id).consumers.size() != 1 || isOutput(id) || isReadBySubgraph(id)) return {};
    return value(id).consumers.front();
}

const Tensor* Graph::constantOf(ValueId id) const {
    if (!id.valid() || !value(id).constant) return nullptr;
    return &*value(id).constant;
}

} // namespace qs
