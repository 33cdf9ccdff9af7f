// Models of a few nodes and a few bytes, one per way in which a file can carry its quantization: what
// compiling them costs is mostly the program's own work.
#pragma once

#include "FuzzModels.h"

namespace qs::fuzz {

class TinyBuilder {
public:
    TinyBuilder(const char* name, Shape input, std::int64_t opset = 13) {
        graph.name = name;
        graph.opsets = {{"", opset}};
        value = graph.addValue("x", DataType::F32, std::move(input));
        graph.inputs = {{"x", value}};
    }
    ValueId constant(Tensor t) { return graph.addConstant("c" + std::to_string(m_count++), std::move(t)); }
    ValueId node(const char* op, std::vector<ValueId> inputs,
                 std::map<std::string, Attribute> attributes = {}, const char* domain = "") {
        const std::string name = op + std::to_string(m_count++);
        value = graph.addValue(name + "_out");
        graph.addNode(name, op, std::move(inputs), {value}, std::move(attributes), domain);
        return value;
    }
    ValueId quantize(ValueId x, float scale, std::uint8_t zero) {
        const ValueId s = constant(Tensor::scalar(scale)), z = constant(Tensor::scalar(zero));
        return node("DequantizeLinear", {node("QuantizeLinear", {x, s, z}), s, z});
    }
    Graph finish() {
        graph.outputs = {{"y", value}};
        return std::move(graph);
    }

    Graph graph;
    ValueId value; // the latest

private:
    int m_count = 0;
};

inline Graph tinyFloat() {
    TinyBuilder b("float", Shape{-1, 2, 4, 4});
    const ValueId first = b.node("Conv", {b.value, b.constant(ramp(Shape{2, 2, 1, 1}, 0.1f))});
    b.node("Relu", {first});
    b.node("Add", {b.value, first});
    b.node("Concat", {b.value, first}, {{"axis", std::int64_t{1}}});
    b.node("AveragePool", {b.value}, {{"kernel_shape", std::vector<std::int64_t>{2, 2}}});
    b.node("Transpose", {b.value}, {{"perm", std::vector<std::int64_t>{0, 2, 3, 1}}});
    b.node("Reshape", {b.value, b.constant(Tensor::of<std::int64_t>(Shape{2}, {-1, 36}))});
    b.node("MatMul", {b.value, b.constant(ramp(Shape{36, 3}, 0.1f))});
    b.node("Sigmoid", {b.value});
    b.node("Softmax", {b.value}, {{"axis", std::int64_t{1}}});
    return b.finish();
}

inline Graph tinyQdq() {
    TinyBuilder b("qdq", Shape{1, 2, 3, 3});
    const ValueId x = b.quantize(b.value, 0.02f, 128);
    const ValueId scale = b.constant(Tensor::of<float>(Shape{2}, {0.01f, 0.02f})),
                  zero = b.constant(Tensor::of<std::int8_t>(Shape{2}, {0, 0}));
    const ValueId weights = b.node(
        "DequantizeLinear",
        {b.constant(Tensor::of<std::int8_t>(Shape{2, 1, 2, 2}, {1, -2, 3, 4, -5, 6, 7, -128})), scale, zero},
        {{"axis", std::int64_t{0}}});
    b.node("Conv", {x, weights}, {{"group", std::int64_t{2}}});
    const ValueId y = b.quantize(b.value, 0.03f, 0);
    b.quantize(b.node("Mul", {y, y}), 0.05f, 3);
    b.quantize(b.node("GlobalAveragePool", {b.value}), 0.05f, 3);
    b.node("Flatten", {b.value});
    return b.finish();
}

inline Graph tinyQonnx() {
    TinyBuilder b("qonnx", Shape{1, 4});
    b.graph.opsets["qonnx.custom_op.general"] = 1;
    const auto quant = [&](ValueId x, float scale, float bits) {
        return b.node("Quant",
                      {x, b.constant(Tensor::scalar(scale)), b.constant(Tensor::scalar(0.0f)),
                       b.constant(Tensor::scalar(bits))},
                      {{"signed", std::int64_t{1}},
                       {"narrow", std::int64_t{0}},
                       {"rounding_mode", std::string("ROUND")}},
                      "qonnx.custom_op.general");
    };
    const ValueId x = quant(b.value, 0.1f, 8.0f);
    const ValueId w = quant(b.constant(ramp(Shape{4, 2}, 0.1f)), 0.05f, 4.0f);
    quant(b.node("Gemm", {x, w}), 0.2f, 8.0f);
    return b.finish();
}

inline Graph tinyQOperator() {
    TinyBuilder b("qoperator", Shape{1, 1, 3, 3});
    const ValueId s = b.constant(Tensor::scalar(0.05f)), z = b.constant(Tensor::scalar(std::uint8_t{10})),
                  ws = b.constant(Tensor::scalar(0.01f)), wz = b.constant(Tensor::scalar(std::int8_t{0}));
    b.node("QuantizeLinear", {b.value, s, z});
    b.node("QLinearConv",
           {b.value, s, z, b.constant(Tensor::of<std::int8_t>(Shape{1, 1, 2, 2}, {1, -2, 3, 4})), ws, wz, s,
            z, b.constant(Tensor::of<std::int32_t>(Shape{1}, {7}))});
    b.node("DequantizeLinear", {b.value, s, z});
    return b.finish();
}

inline std::vector<Graph> tinyModels() {
    return {quantizedModel(), tinyFloat(), tinyQdq(), tinyQonnx(), tinyQOperator()};
}

} // namespace qs::fuzz
