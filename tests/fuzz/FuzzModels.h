// Small models that hold what a reader has to deal with.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "graph/Graph.h"

namespace qs::fuzz {

inline Tensor ramp(Shape shape, float step) {
    Tensor t(DataType::F32, std::move(shape));
    for (std::int64_t i = 0; i < t.count(); ++i)
        t.mutableData<float>()[i] = static_cast<float>(i % 17 - 8) * step;
    return t;
}

// Conv -> fake-quantizer with a Clip -> BatchNormalization -> Relu -> MaxPool -> Flatten -> Gemm, quantized
// weights.
inline Graph quantizedModel() {
    Graph g;
    g.name = "quantized";
    g.opsets = {{"", 13}};
    g.producerName = "pytorch";
    const ValueId x = g.addValue("x", DataType::F32, Shape{-1, 1, 6, 6});
    g.inputs = {{"x", x}};
    const auto constant = [&](const char* name, Tensor t) { return g.addConstant(name, std::move(t)); };
    const auto node = [&](const char* name, const char* op, std::vector<ValueId> in,
                          std::map<std::string, Attribute> a = {}) {
        const ValueId out = g.addValue(std::string(name) + "_out");
        g.addNode(name, op, std::move(in), {out}, std::move(a));
        return out;
    };
    const ValueId scale = constant("scale", Tensor::scalar(0.05f)),
                  zero = constant("zero", Tensor::scalar(std::uint8_t{0}));
    const ValueId ws = constant("ws", Tensor::of<float>(Shape{2}, {0.01f, 0.02f}));
    const ValueId wz = constant("wz", Tensor::of<std::int8_t>(Shape{2}, {0, 0}));
    const auto axis0 = std::map<std::string, Attribute>{{"axis", std::int64_t{0}}};
    const ValueId wq =
        node("wq", "QuantizeLinear", {constant("w", ramp(Shape{2, 1, 3, 3}, 0.1f)), ws, wz}, axis0);
    const ValueId wd = node("wd", "DequantizeLinear", {wq, ws, wz}, axis0);
    ValueId v = node(
        "conv", "Conv", {x, wd, constant("b", ramp(Shape{2}, 0.01f))},
        {{"kernel_shape", std::vector<std::int64_t>{3, 3}}, {"pads", std::vector<std::int64_t>{1, 1, 1, 1}}});
    v = node("q", "QuantizeLinear", {v, scale, zero});
    v = node("clip", "Clip", {v, {}, constant("max", Tensor::scalar(std::uint8_t{127}))});
    v = node("dq", "DequantizeLinear", {v, scale, zero});
    const ValueId one = constant("one", Tensor::of<float>(Shape{2}, {1.0f, 2.0f}));
    v = node("bn", "BatchNormalization", {v, one, one, one, one}, {{"epsilon", 1e-5f}});
    v = node("relu", "Relu", {v});
    v = node(
        "pool", "MaxPool", {v},
        {{"kernel_shape", std::vector<std::int64_t>{2, 2}}, {"strides", std::vector<std::int64_t>{2, 2}}});
    v = node("flat", "Flatten", {v}, {{"axis", std::int64_t{1}}});
    v = node("fc", "Gemm",
             {v, constant("fw", ramp(Shape{3, 18}, 0.1f)), constant("fb", ramp(Shape{3}, 0.1f))},
             {{"transB", std::int64_t{1}}});
    g.outputs = {{"y", v}};
    return g;
}

// Subgraph, omitted inputs, all attribute kinds, element types, shape arithmetic.
inline Graph oddModel() {
    Graph g;
    g.name = "odd";
    g.opsets = {{"", 13}, {"my.domain", 2}};
    const ValueId x = g.addValue("x", DataType::F32, Shape{2, 3, 4}), y = g.addValue("y");
    auto sub = std::make_shared<Graph>();
    const ValueId outer = sub->addValue("x"), made = sub->addValue("made");
    sub->addNode("inner", "Neg", {outer}, {made});
    sub->outputs = {{"made", made}};
    g.addNode("odd", "Odd", {x, {}, x}, {y, {}},
              {{"g", std::shared_ptr<const Graph>(sub)},
               {"i", std::int64_t{1}},
               {"f", 1.5f},
               {"s", std::string("text")},
               {"ints", std::vector<std::int64_t>{1, 2, 3}},
               {"floats", std::vector<float>{1, 2}},
               {"strings", std::vector<std::string>{"a", "b"}},
               {"t", *ramp(Shape{3}, 1).cast(DataType::I4)}},
              "my.domain");
    const ValueId shape = g.addValue("shape"), flat = g.addValue("flat"), turned = g.addValue("turned"),
                  joined = g.addValue("joined");
    g.addNode("shape", "Shape", {x}, {shape});
    g.addNode("reshape", "Reshape", {x, g.addConstant("dims", Tensor::of<std::int64_t>(Shape{2}, {2, -1}))},
              {flat});
    g.addNode("transpose", "Transpose", {flat}, {turned}, {{"perm", std::vector<std::int64_t>{1, 0}}});
    g.addNode("concat", "Concat", {turned, turned}, {joined}, {{"axis", std::int64_t{-1}}});
    g.addConstant("unused", Tensor::of<std::int64_t>(Shape{1}, {1}));
    g.inputs = {{"x", x}};
    g.outputs = {{"y", y},
                 {"shape", shape},
                 {"joined", joined},
                 {"half", g.addConstant("half", *ramp(Shape{5}, 1).cast(DataType::F16))}};
    return g;
}

inline std::vector<Graph> fuzzModels() {
    return {quantizedModel(), oddModel()};
}

} // namespace qs::fuzz
