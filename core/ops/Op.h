// What QuantScope knows about one ONNX operator: shapes, float computation, how quantization treats it, its
// cost. One OpDef per line of ops.def.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::ops {

// How an integer network carries the operator out.
enum class QuantTrait {
    Float, // stays in float between Dequantize and Quantize
    Conv,  // weights in input 1
    ConvTranspose,
    Gemm,        // weights in input 1, bias in input 2
    MatMul,      // weights in input 1 when constant, else activation x activation
    Add,         // two activations, rescaled and added
    Sub,         // two activations
    Mul,         // two activations
    Concat,      // inputs brought to the output's parameters
    Average,     // sum of integers, one requantization
    MaxPool,     // integers compared, parameters pass through
    Move,        // integers move untouched, parameters pass through; of Resize see traitOf
    Interpolate, // means of integers, never outside what they span: parameters pass through
    Clamp,       // Relu and Clip: a narrower code range, parameters pass through
    Table,       // one input, element-wise: a 256-entry table
    Constant,    // produces a constant
};

// Inputs by position (an omitted optional input is an undefined Tensor) to outputs. Safe from several
// threads.
using Kernel = std::function<Result<std::vector<Tensor>>(std::span<const Tensor> inputs)>;

// Runs the subgraph that stands in the node's attribute of this name; values of the outer scopes are the
// caller's business. Inputs and outputs are the subgraph's own. Safe from several threads.
using SubgraphRunner =
    std::function<Result<std::vector<Tensor>>(const std::string& attribute, std::vector<Tensor> inputs)>;

struct KernelRequest {
    const Node& node;
    std::int64_t opset = 0;               // of the node's domain
    std::vector<const Tensor*> constants; // by input; nullptr where the input is not constant
    SubgraphRunner runSubgraph = {};      // empty where subgraphs cannot be run (constant folding)

    const Tensor* constant(std::size_t i) const { return i < constants.size() ? constants[i] : nullptr; }
};

// What shape inference sees of a node and tells about it.
class InferContext {
public:
    InferContext(Graph& graph, const Node& node, std::int64_t opset)
        : m_graph(graph), m_node(node), m_opset(opset) {}

    const Node& node() const { return m_node; }
    std::int64_t opset() const { return m_opset; }
    bool hasInput(std::size_t i) const { return m_node.input(i).valid(); }
    std::size_t inputCount() const { return m_node.inputs.size(); }
    DataType type(std::size_t i) const;
    // nullptr when the rank is unknown or the input omitted.
    const Shape* shape(std::size_t i) const;
    // nullptr when the input is not constant (values computed from constants by small operators count).
    const Tensor* constant(std::size_t i) const;
    void setOutput(std::size_t i, DataType type, std::optional<Shape> shape);
    // The first output's value, where shapes alone tell it (Shape of a static value).
    void setKnownOutput(Tensor value) { m_known = std::move(value); }
    const std::optional<Tensor>& knownOutput() const { return m_known; }

private:
    std::optional<Tensor> m_known;
    Graph& m_graph;
    const Node& m_node;
    std::int64_t m_opset;
};

struct OpDef {
    const char* type;
    const char* domain; // "" is the default domain
    QuantTrait trait;
    Result<void> (*infer)(InferContext&);
    Result<Kernel> (*kernel)(const KernelRequest&);
    // Multiply-accumulates of one sample; nullptr: none.
    std::int64_t (*macs)(const Graph&, const Node&) = nullptr;
    // The kernel takes float16 and bfloat16 itself; otherwise they are computed in float32 and rounded back.
    bool nativeHalf = false;
};

// nullptr when the operator is not known.
const OpDef* findOp(const std::string& type, const std::string& domain);
const OpDef* findOp(const Node& node);
std::span<const OpDef> allOps();

// That of the node's operator, but Float for a Resize or Upsample that computes new values. Float where the
// operator is not known.
QuantTrait traitOf(const Node& node);

// Version of the node's domain in the graph.
std::int64_t opsetOf(const std::map<std::string, std::int64_t>& opsets, const std::string& domain);

// Errors that name the node.
Diagnostic badShape(const Node& node, std::string message);
Diagnostic badNode(const Node& node, std::string message);
Diagnostic unsupported(const Node& node, std::string message);

} // namespace qs::ops
