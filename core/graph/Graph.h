// The graph IR: nodes and values in arenas, linked by ids. A value has at most one producer; an id stays
// valid for the graph's life (removed nodes leave a hole that iteration skips).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Id.h"
#include "base/Result.h"
#include "graph/Attribute.h"
#include "graph/Quantizer.h"

namespace qs {

struct Value {
    std::string name;
    DataType type = DataType::Undefined;
    std::optional<Shape> shape;    // nothing: rank unknown
    NodeId producer;               // invalid for inputs and constants
    std::vector<NodeId> consumers; // one entry per use, so a node may stand twice
    std::optional<Tensor> constant;
    std::optional<Quantizer> quantizer;

    bool isConstant() const { return constant.has_value(); }
};

struct Node {
    NodeId id;
    std::string name; // unique; made up from type and number where the file has none
    std::string op;
    std::string domain;          // "" is the default ONNX domain
    std::vector<ValueId> inputs; // an invalid id is an omitted optional input
    std::vector<ValueId> outputs;
    std::map<std::string, Attribute> attributes;

    bool is(const char* type) const { return op == type && domain.empty(); }
    bool has(const std::string& attribute) const { return attributes.count(attribute) != 0; }
    std::int64_t intOr(const std::string& attribute, std::int64_t fallback) const;
    float floatOr(const std::string& attribute, float fallback) const;
    std::string stringOr(const std::string& attribute, const std::string& fallback) const;
    std::vector<std::int64_t> intsOr(const std::string& attribute, std::vector<std::int64_t> fallback) const;
    std::vector<float> floatsOr(const std::string& attribute, std::vector<float> fallback) const;
    const Tensor* tensor(const std::string& attribute) const;
    const Graph* subgraph(const std::string& attribute) const;
    ValueId input(std::size_t i) const { return i < inputs.size() ? inputs[i] : ValueId{}; }
    ValueId output(std::size_t i = 0) const { return i < outputs.size() ? outputs[i] : ValueId{}; }
};

// A named end of the graph. The name is the file's, also after rewriting has replaced the value.
struct GraphPort {
    std::string name;
    ValueId value;
};

// What a pass did, for the before/after view.
struct Rewrite {
    std::string pass;
    std::vector<std::string> before; // names of the nodes that it replaced
    std::vector<std::string> after;  // names of the nodes that stand for them now
    std::string note;
};

class Graph {
public:
    std::string name;
    // Domain -> version; "" is the default domain.
    std::map<std::string, std::int64_t> opsets;
    std::string producerName;
    std::string producerVersion;
    std::int64_t irVersion = 0;
    std::vector<GraphPort> inputs; // without initializers
    std::vector<GraphPort> outputs;
    std::vector<Rewrite> rewrites;
    std::vector<Diagnostic>
        findings; // what the reader had to assume (no opset import, unknown IR version, ...)

    std::int64_t opset() const;

    // Values. A name that is empty or taken is made unique.
    ValueId addValue(std::string name, DataType type = DataType::Undefined, std::optional<Shape> shape = {});
    ValueId addConstant(std::string name, Tensor tensor);
    Value& value(ValueId id) { return m_values[static_cast<std::size_t>(id.index)]; }
    const Value& value(ValueId id) const { return m_values[static_cast<std::size_t>(id.index)]; }
    std::size_t valueCount() const { return m_values.size(); }
    ValueId findValue(const std::string& name) const; // invalid when there is none
    // A name that no value has yet: the stem itself, or the stem with a number behind it.
    std::string freshName(const std::string& stem) const;
    // Does nothing when a subgraph reads the value by its name, or when the name is taken.
    void renameValue(ValueId id, const std::string& name);

    // Nodes.
    NodeId addNode(std::string name, std::string op, std::vector<ValueId> inputs,
                   std::vector<ValueId> outputs, std::map<std::string, Attribute> attributes = {},
                   std::string domain = {});
    Node& node(NodeId id) { return m_nodes[static_cast<std::size_t>(id.index)]; }
    const Node& node(NodeId id) const { return m_nodes[static_cast<std::size_t>(id.index)]; }
    bool alive(NodeId id) const { return id.valid() && m_alive[static_cast<std::size_t>(id.index)]; }
    std::size_t nodeCapacity() const { return m_nodes.size(); }
    std::size_t nodeCount() const { return m_aliveCount; }
    std::vector<NodeId> nodes() const; // the living ones, in order of insertion
    NodeId findNode(const std::string& name) const;

    // Rewriting. Every function keeps producer and consumer lists right.
    void setInput(NodeId node, std::size_t index, ValueId value);
    void removeNode(NodeId node); // its outputs lose their producer
    // Every use of `from`, graph outputs included, becomes a use of `to`.
    void replaceUses(ValueId from, ValueId to);
    // Nodes whose outputs nobody needs, then constants that nobody uses lose their consumers.
    std::size_t removeDeadNodes();
    bool isOutput(ValueId id) const;
    bool isInput(ValueId id) const;
    // True when a subgraph (an attribute of a node here) reads the value by its name.
    bool isReadBySubgraph(ValueId id) const;
    // The only consumer, when there is exactly one use and it is neither graph output nor read by a subgraph.
    NodeId soleConsumer(ValueId id) const;
    const Tensor* constantOf(ValueId id) const; // nullptr when not constant or id invalid

    // Topological order of the living nodes, stable with respect to insertion; a cycle is an error that
    // names a node on it.
    Result<std::vector<NodeId>> topologicalOrder() const;

    // Structural faults: dangling ids, two producers, cycles, duplicate names, missing outputs.
    Result<void> verify() const;
    // Names that this graph reads without making them itself: what a subgraph takes from its outer scopes,
    // its own subgraphs included.
    std::vector<std::string> outerNames() const;
    std::string print() const;

private:
    std::vector<Value> m_values;
    std::vector<Node> m_nodes;
    std::vector<char> m_alive;
    std::size_t m_aliveCount = 0;
    std::unordered_map<std::string, ValueId> m_valueByName;
    std::unordered_map<std::string, NodeId> m_nodeByName;
    // Names that subgraphs read from here, with the number of nodes whose subgraphs do.
    std::unordered_map<std::string, int> m_subgraphReads;

    void countSubgraphReads(const Node& node, int step);
};

} // namespace qs
