// Models whose operators take codes: QLinearConv, QLinearMatMul and the com.microsoft family that ONNX
// Runtime's quantizer writes. Each becomes the float operator between DequantizeLinear and QuantizeLinear,
// with constant weights and biases dequantized (their codes are kept by the chains that lifting reads next).
//
//   y = QLinearConv(x, sx, zx, w, sw, zw, sy, zy, [B])
//     =>  y = Q(Conv(DQ(x, sx, zx), DQ(w, sw, zw), [DQ(B, sx * sw, 0)]), sy, zy)
#include <optional>

#include "qat/QdqChain.h"
#include "qat/Recogniser.h"

namespace qs::qat {

namespace {

// Positions of a quantized operand and of the result's parameters among the node's inputs.
struct Operand {
    std::size_t value, scale, zero;
};
struct Form {
    const char* type;
    const char* domain;
    const char* floatType;
    std::vector<Operand> operands;
    std::size_t scaleOut, zeroOut;
    int bias = -1; // input that holds an int32 bias with scale = product of the first two operands' scales
};

const std::vector<Form>& forms() {
    static const std::vector<Form> table = {
        {"QLinearConv", "", "Conv", {{0, 1, 2}, {3, 4, 5}}, 6, 7, 8},
        {"QLinearMatMul", "", "MatMul", {{0, 1, 2}, {3, 4, 5}}, 6, 7},
        {"QGemm", "com.microsoft", "Gemm", {{0, 1, 2}, {3, 4, 5}}, 7, 8, 6},
        {"QLinearConv", "com.microsoft", "Conv", {{0, 1, 2}, {3, 4, 5}}, 6, 7, 8},
        {"QLinearAdd", "com.microsoft", "Add", {{0, 1, 2}, {3, 4, 5}}, 6, 7},
        {"QLinearMul", "com.microsoft", "Mul", {{0, 1, 2}, {3, 4, 5}}, 6, 7},
        {"QLinearGlobalAveragePool", "com.microsoft", "GlobalAveragePool", {{0, 1, 2}}, 3, 4},
        {"QLinearAveragePool", "com.microsoft", "AveragePool", {{0, 1, 2}}, 3, 4},
        {"QLinearReduceMean", "com.microsoft", "ReduceMean", {{0, 1, 2}}, 3, 4},
        {"QLinearSigmoid", "com.microsoft", "Sigmoid", {{0, 1, 2}}, 3, 4},
        {"QLinearLeakyRelu", "com.microsoft", "LeakyRelu", {{0, 1, 2}}, 3, 4},
        {"QLinearSoftmax", "com.microsoft", "Softmax", {{0, 1, 2}}, 3, 4},
    };
    return table;
}

const Form* formOf(const Node& node) {
    for (const Form& form : forms())
        if (node.op == form.type && node.domain == form.domain) return &form;
    return nullptr;
}

class Expander {
public:
    Expander(RecogniserContext& context, const Node& node)
        : m_graph(context.graph), m_findings(context.findings), m_node(node) {}

    void run(const Form& form);
    void runConcat();

private:
    ValueId dequantized(const Operand& operand, int axis);
    ValueId biasOf(const Form& form);
    void finish(const char* floatType, std::vector<ValueId> inputs, ValueId scale, ValueId zero);
    std::map<std::string, Attribute> origin(int axis = 1) const {
        return {{kOriginAttribute, m_node.name}, {"axis", std::int64_t{axis}}};
    }

    Graph& m_graph;
    std::vector<Diagnostic>& m_findings;
    const Node m_node;
};

ValueId Expander::dequantized(const Operand& operand, int axis) {
    const ValueId codes = m_node.input(operand.value);
    const std::string stem = m_graph.value(codes).name + ":real";
    const ValueId real = m_graph.addValue(m_graph.freshName(stem), DataType::F32, m_graph.value(codes).shape);
    std::vector<ValueId> inputs{codes, m_node.input(operand.scale)};
    if (m_node.input(operand.zero).valid()) inputs.push_back(m_node.input(operand.zero));
    m_graph.addNode(m_node.name + ":dequantize" + std::to_string(operand.value), "DequantizeLinear", inputs,
                    {real}, origin(axis));
    return real;
}

// int32 bias, scale = sx * sw per channel in float32, zero point 0.
ValueId Expander::biasOf(const Form& form) {
    const ValueId id = m_node.input(static_cast<std::size_t>(form.bias));
    if (!id.valid()) return {};
    const Tensor* codes = m_graph.constantOf(id);
    const Tensor *sx = m_graph.constantOf(m_node.input(form.operands[0].scale)),
                 *sw = m_graph.constantOf(m_node.input(form.operands[1].scale));
    if (!codes || codes->type() != DataType::I32 || !sx || !sw || sx->count() != 1 ||
        sx->type() != DataType::F32 || sw->type() != DataType::F32)
        return {};
    Tensor scale(DataType::F32, sw->count() == 1 ? Shape{} : Shape{sw->count()});
    for (std::int64_t c = 0; c < sw->count(); ++c)
        scale.mutableData<float>()[c] = sx->data<float>()[0] * sw->data<float>()[c];
    const std::string stem = m_graph.value(id).name;
    const ValueId scaleId = m_graph.addConstant(m_graph.freshName(stem + ":scale"), scale);
    const ValueId real = m_graph.addValue(m_graph.freshName(stem + ":real"), DataType::F32, codes->shape());
    m_graph.addNode(m_node.name + ":dequantizeBias", "DequantizeLinear", {id, scaleId}, {real},
                    origin(codes->shape().rank() > 0 ? codes->shape().rank() - 1 : 0));
    return real;
}

void Expander::finish(const char* floatType, std::vector<ValueId> inputs, ValueId scale, ValueId zero) {
    const ValueId codes = m_node.output();
    const std::string name = m_graph.value(codes).name;
    const auto shape = m_graph.value(codes).shape;
    m_graph.removeNode(m_node.id);
    // The result keeps the file's name; its codes get one of their own.
    m_graph.renameValue(codes, m_graph.freshName(name + ":codes"));
    const ValueId real = m_graph.addValue(name, DataType::F32, shape);
    m_graph.addNode(m_node.name, floatType, std::move(inputs), {real}, m_node.attributes);
    m_graph.rewrites.push_back(
        {"QOperator", {m_node.name}, {m_node.name}, m_node.op + " as " + floatType + " between quantizers"});
    if (!scale.valid()) { // QGemm without output parameters gives floats
        m_graph.replaceUses(codes, real);
        return;
    }
    std::vector<ValueId> parameters{real, scale};
    if (zero.valid()) parameters.push_back(zero);
    m_graph.addNode(m_node.name + ":quantize", "QuantizeLinear", parameters, {codes}, origin());
}

void Expander::run(const Form& form) {
    if (m_node.intOr("channels_last", 0) != 0) {
        m_findings.push_back(makeError("unsupported-op", m_node.name,
                                       m_node.op + " with channels_last is not supported", {m_node.op}));
        return;
    }
    // Weights: per-channel scales run along the output channels.
    const bool conv = std::string(form.floatType) == "Conv";
    const bool transB = m_node.intOr("transB", 0) != 0;
    std::vector<ValueId> inputs;
    for (std::size_t i = 0; i < form.operands.size(); ++i)
        inputs.push_back(dequantized(form.operands[i], i == 1 && !conv && !transB ? 1 : 0));
    if (form.bias >= 0) {
        const bool given = m_node.input(static_cast<std::size_t>(form.bias)).valid();
        const ValueId bias = biasOf(form);
        if (given && !bias.valid()) {
            m_findings.push_back(
                makeError("bad-node", m_node.name, "its bias is no constant int32 with constant scales"));
            return;
        }
        if (bias.valid()) inputs.push_back(bias);
    }
    finish(form.floatType, std::move(inputs), m_node.input(form.scaleOut), m_node.input(form.zeroOut));
}

// QLinearConcat(sy, zy, x0, s0, z0, x1, s1, z1, ...)
void Expander::runConcat() {
    std::vector<ValueId> inputs;
    for (std::size_t i = 2; i + 2 < m_node.inputs.size(); i += 3)
        inputs.push_back(dequantized({i, i + 1, i + 2}, 0));
    finish("Concat", std::move(inputs), m_node.input(0), m_node.input(1));
}

bool complete(const Node& node, const Form& form) {
    for (const Operand& operand : form.operands)
        if (!node.input(operand.value).valid() || !node.input(operand.scale).valid()) return false;
    return node.outputs.size() == 1 && node.output().valid();
}

} // namespace

void recogniseQOperator(RecogniserContext& context) {
    for (const NodeId id : context.graph.nodes()) {
        const Node node = context.graph.node(id);
        if (node.op == "QLinearConcat" && node.domain == "com.microsoft" && node.inputs.size() >= 5) {
            Expander(context, node).runConcat();
        } else if (const Form* form = formOf(node); form && complete(node, *form)) {
            Expander(context, node).run(*form);
        }
    }
}

} // namespace qs::qat
