// A small network with random weights and data for it: Conv, Relu, depthwise Conv, Clip(0, 6), Conv, Relu,
// pooling, Gemm.
#pragma once

#include <cmath>
#include <random>

#include "data/Dataset.h"
#include "graph/Graph.h"
#include "ops/ShapeInference.h"

namespace qs::tests {

inline Tensor randomTensor(const Shape& shape, float sigma, std::mt19937& generator) {
    std::normal_distribution<float> distribution(0.0f, sigma);
    Tensor t(DataType::F32, shape);
    for (std::int64_t i = 0; i < t.count(); ++i)
        t.mutableData<float>()[i] = distribution(generator);
    return t;
}

struct SmallConvNet {
    Graph graph;
    NodeId conv, depthwise, pointwise, gemm;

    // `cap`: upper end of the Clip behind the depthwise Conv.
    explicit SmallConvNet(float cap = 6.0f, unsigned seed = 3) {
        std::mt19937 generator(seed);
        graph.opsets[""] = 13;
        const auto constant = [&](const char* name, const Shape& shape, float sigma) {
            return graph.addConstant(name, randomTensor(shape, sigma, generator));
        };
        const auto value = [&](const char* name) { return graph.addValue(name, DataType::F32); };
        const ValueId x = graph.addValue("x", DataType::F32, Shape{-1, 2, 8, 8});
        graph.inputs = {{"x", x}};
        using Attributes = std::map<std::string, Attribute>;
        const Attributes same{{"pads", std::vector<std::int64_t>{1, 1, 1, 1}}};
        Attributes grouped = same;
        grouped["group"] = std::int64_t{8};
        const ValueId a = value("a"), ar = value("a.relu"), b = value("b"), bc = value("b.clip"),
                      c = value("c"), cr = value("c.relu"), p = value("p"), f = value("f"), y = value("y");
        conv = graph.addNode("conv", "Conv",
                             {x, constant("w1", {8, 2, 3, 3}, 0.5f), constant("b1", {8}, 0.3f)}, {a}, same);
        graph.addNode("relu1", "Relu", {a}, {ar});
        depthwise =
            graph.addNode("depthwise", "Conv",
                          {ar, constant("w2", {8, 1, 3, 3}, 0.4f), constant("b2", {8}, 0.3f)}, {b}, grouped);
        graph.addNode("clip", "Clip",
                      {b, graph.addConstant("zero", Tensor::scalar(0.0f)),
                       graph.addConstant("cap", Tensor::scalar(cap))},
                      {bc});
        pointwise = graph.addNode("pointwise", "Conv",
                                  {bc, constant("w3", {6, 8, 1, 1}, 0.5f), constant("b3", {6}, 0.3f)}, {c});
        graph.addNode("relu2", "Relu", {c}, {cr});
        graph.addNode("pool", "GlobalAveragePool", {cr}, {p});
        graph.addNode("flatten", "Flatten", {p}, {f});
        gemm =
            graph.addNode("gemm", "Gemm", {f, constant("w4", {6, 4}, 0.6f), constant("b4", {4}, 0.3f)}, {y});
        graph.outputs = {{"y", y}};
        ops::inferShapes(graph);
    }

    // Channel c of what the first Conv makes grows by factor^(c - 4) and shrinks again in the next layer.
    void spreadChannels(float factor) {
        Tensor w1 = graph.constantOf(graph.node(conv).input(1))->clone(),
               b1 = graph.constantOf(graph.node(conv).input(2))->clone(),
               w2 = graph.constantOf(graph.node(depthwise).input(1))->clone();
        for (int c = 0; c < 8; ++c) {
            const float f = std::pow(factor, static_cast<float>(c - 4));
            b1.mutableData<float>()[c] *= f;
            for (int i = 0; i < 18; ++i)
                w1.mutableData<float>()[c * 18 + i] *= f;
            for (int i = 0; i < 9; ++i)
                w2.mutableData<float>()[c * 9 + i] /= f;
        }
        graph.value(graph.node(conv).input(1)).constant = w1;
        graph.value(graph.node(conv).input(2)).constant = b1;
        graph.value(graph.node(depthwise).input(1)).constant = w2;
    }
};

// Smooth random pictures, 2 x 8 x 8; sample i is always the same.
class SmoothPictures final : public data::Dataset {
public:
    explicit SmoothPictures(std::int64_t count, unsigned seed = 100) : m_count(count), m_seed(seed) {}
    std::int64_t size() const override { return m_count; }
    Result<Tensor> sample(std::int64_t i) const override {
        std::mt19937 generator(m_seed + static_cast<unsigned>(i));
        std::uniform_real_distribution<float> u(-1.0f, 1.0f);
        Tensor t(DataType::F32, Shape{1, 2, 8, 8});
        for (int c = 0; c < 2; ++c) {
            const float base = u(generator), dx = u(generator), dy = u(generator);
            for (int k = 0; k < 64; ++k)
                t.mutableData<float>()[c * 64 + k] = base + dx * std::sin(0.5f * static_cast<float>(k % 8)) +
                                                     dy * std::cos(0.7f * static_cast<float>(k / 8)) +
                                                     0.1f * u(generator);
        }
        return t;
    }
    std::optional<std::int64_t> label(std::int64_t i) const override { return i % 4; }
    std::string description() const override { return "smooth pictures"; }

private:
    std::int64_t m_count;
    unsigned m_seed;
};

} // namespace qs::tests
