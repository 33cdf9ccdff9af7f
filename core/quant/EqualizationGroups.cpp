#include <algorithm>
#include <optional>
#include <set>

#include "quant/Equalize.h"
#include "quant/LayerWeights.h"

namespace qs::quant {

namespace {

// True when a positive factor per channel can be moved through the node; a Clip lowers `cap`.
bool passesFactor(const Graph& graph, const Node& node, double& cap) {
    if (node.is("Relu") || node.is("LeakyRelu") || node.is("Identity") || node.is("GlobalAveragePool") ||
        node.is("AveragePool"))
        return true;
    if (node.is("MaxPool")) return !node.output(1).valid();
    if (node.is("Clip")) {
        const auto bound = [&](std::size_t input, const char* attribute) -> std::optional<double> {
            if (!node.input(input).valid()) {
                if (node.has(attribute)) return node.floatOr(attribute, 0.0f);
                return std::nullopt;
            }
            const Tensor* t = graph.constantOf(node.input(input));
            return t && t->count() == 1 ? t->at(0) : -1.0;
        };
        const auto low = bound(1, "min"), high = bound(2, "max");
        if (low && *low != 0.0) return false;
        if (high && !(*high > 0.0)) return false;
        if (high) cap = cap > 0.0 ? std::min(cap, *high) : *high;
        return true;
    }
    if (node.is("Flatten") || node.is("Reshape") || node.is("Squeeze")) {
        const auto &in = graph.value(node.input(0)).shape, &out = graph.value(node.output()).shape;
        return in && out && in->rank() >= 2 && out->rank() == 2 && in->product(2, in->rank()) == 1 &&
               (*out)[1] == (*in)[1];
    }
    return false;
}

// Grows from one writer's output over everything that a factor must reach as well.
class GroupFinder {
public:
    explicit GroupFinder(const Graph& graph) : m_graph(graph) {}

    std::optional<EqualizationGroup> from(const Node& writer) {
        m_group.channels = layerWeights(m_graph, writer)->outChannels;
        m_pending = {writer.output()};
        while (!m_pending.empty()) {
            const ValueId value = m_pending.back();
            m_pending.pop_back();
            if (!m_seen.insert(value.index).second) continue;
            if (!takeIn(value)) return std::nullopt;
        }
        if (m_group.readers.empty()) return std::nullopt;
        for (auto* nodes : {&m_group.writers, &m_group.readers}) {
            std::sort(nodes->begin(), nodes->end(), [](NodeId a, NodeId b) { return a.index < b.index; });
            nodes->erase(std::unique(nodes->begin(), nodes->end()), nodes->end());
        }
        std::sort(m_group.values.begin(), m_group.values.end(),
                  [](ValueId a, ValueId b) { return a.index < b.index; });
        return std::move(m_group);
    }

private:
    bool takeIn(ValueId id) {
        const Value& value = m_graph.value(id);
        if (value.quantizer || value.isConstant() || m_graph.isOutput(id) || m_graph.isReadBySubgraph(id) ||
            !m_graph.alive(value.producer) || !value.shape || value.shape->rank() < 2 ||
            (*value.shape)[1] != m_group.channels)
            return false;
        if (!fromProducer(m_graph.node(value.producer))) return false;
        for (const NodeId consumer : value.consumers)
            if (!intoConsumer(m_graph.node(consumer), id)) return false;
        const NodeId sole = m_graph.soleConsumer(id);
        if (!sole.valid() || !(m_graph.node(sole).is("Relu") || m_graph.node(sole).is("Clip")))
            m_group.values.push_back(id);
        return true;
    }

    bool fromProducer(const Node& node) {
        if (const auto layer = layerWeights(m_graph, node)) {
            m_group.writers.push_back(node.id);
            return layer->outChannels == m_group.channels && !m_graph.value(layer->weights).quantizer;
        }
        return throughNode(node);
    }

    bool intoConsumer(const Node& node, ValueId value) {
        if (const auto layer = layerWeights(m_graph, node); layer && node.input(0) == value) {
            m_group.readers.push_back(node.id);
            return layer->inChannels() == m_group.channels && !m_graph.value(layer->weights).quantizer;
        }
        return throughNode(node);
    }

    // Inputs and output of a node that shares its factor with them.
    bool throughNode(const Node& node) {
        if (node.is("Add")) {
            const auto &a = m_graph.value(node.input(0)).shape, &b = m_graph.value(node.input(1)).shape;
            if (!a || !b || !(*a == *b)) return false;
            m_pending.insert(m_pending.end(), {node.input(0), node.input(1), node.output()});
            return true;
        }
        if (!passesFactor(m_graph, node, m_group.cap)) return false;
        m_pending.insert(m_pending.end(), {node.input(0), node.output()});
        return true;
    }

    const Graph& m_graph;
    EqualizationGroup m_group;
    std::vector<ValueId> m_pending;
    std::set<std::int32_t> m_seen;
};

} // namespace

std::vector<EqualizationGroup> equalizationGroups(const Graph& graph) {
    std::vector<EqualizationGroup> groups;
    const auto order = graph.topologicalOrder();
    if (!order) return groups;
    std::set<std::int32_t> grouped; // writers
    for (const NodeId id : *order) {
        const Node& node = graph.node(id);
        const auto layer = layerWeights(graph, node);
        if (!layer || graph.value(layer->weights).quantizer || grouped.count(id.index) != 0) continue;
        auto group = GroupFinder(graph).from(node);
        if (!group) continue;
        for (const NodeId writer : group->writers)
            grouped.insert(writer.index);
        groups.push_back(std::move(*group));
    }
    return groups;
}

} // namespace qs::quant
