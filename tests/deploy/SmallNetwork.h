// A hand-made integer network with every kind of operator that lowering emits.
#pragma once

#include <cmath>
#include <random>

#include "runtime/IntNetwork.h"

namespace qs::tests {

class NetworkBuilder {
public:
    runtime::IntNetwork network;

    int codes(const std::string& name, Shape shape, float scale, std::int32_t zero, std::int32_t qmin = 0,
              std::int32_t qmax = 255, DataType type = DataType::U8) {
        runtime::IntTensor t;
        t.name = name;
        t.type = type;
        t.shape = std::move(shape);
        t.scale = scale;
        t.zeroPoint = zero;
        t.qmin = qmin;
        t.qmax = qmax;
        network.tensors.push_back(t);
        return static_cast<int>(network.tensors.size()) - 1;
    }
    int floats(const std::string& name, Shape shape) {
        const int t = codes(name, std::move(shape), 1.0f, 0);
        network.tensors.back().type = DataType::F32;
        return t;
    }
    runtime::IntOp& add(runtime::IntOpKind kind, const std::string& name, std::vector<int> inputs, int output,
                        const std::string& nodeOp = {}, std::map<std::string, Attribute> attributes = {}) {
        runtime::IntOp op;
        op.kind = kind;
        op.name = name;
        op.op = nodeOp;
        op.nodeOp = nodeOp;
        op.sourceNodes = {name};
        op.inputs = std::move(inputs);
        op.outputs = {output};
        op.attributes = std::move(attributes);
        op.clampMin = network.tensors[static_cast<std::size_t>(output)].qmin;
        op.clampMax = network.tensors[static_cast<std::size_t>(output)].qmax;
        network.ops.push_back(std::move(op));
        return network.ops.back();
    }
    Tensor weights(Shape shape) {
        Tensor t(DataType::I8, std::move(shape));
        for (std::int64_t i = 0; i < t.count(); ++i)
            t.mutableData<std::int8_t>()[i] =
                static_cast<std::int8_t>(static_cast<int>(m_random() % 255) - 127);
        return t;
    }
    Tensor bias(std::int64_t n) {
        Tensor t(DataType::I32, Shape{n});
        for (std::int64_t i = 0; i < n; ++i)
            t.mutableData<std::int32_t>()[i] = static_cast<std::int32_t>(m_random() % 4001) - 2000;
        return t;
    }

private:
    std::mt19937 m_random{11};
};

inline runtime::IntNetwork smallNetwork() {
    using runtime::IntOpKind;
    NetworkBuilder b;
    b.network.name = "small";
    b.network.opsets = {{"", 13}};
    const int x = b.floats("x", Shape{-1, 2, 6, 6});
    const int xq = b.codes("x:codes", Shape{-1, 2, 6, 6}, 0.02f, 100);
    b.add(IntOpKind::Quantize, "x:Quantize", {x}, xq);
    const int c1 = b.codes("conv1_out", Shape{-1, 3, 6, 6}, 0.03f, 10, 0, 127);
    auto& conv = b.add(
        IntOpKind::Conv, "conv1", {xq}, c1, "Conv",
        {{"kernel_shape", std::vector<std::int64_t>{3, 3}}, {"pads", std::vector<std::int64_t>{1, 1, 1, 1}}});
    conv.constants = {b.weights(Shape{3, 2, 3, 3}), b.bias(3)};
    conv.weightScale = {0.01f, 0.02f, 0.005f};
    conv.op = "Conv+Relu";
    conv.clampMin = 10; // a fused Relu: real zero
    conv.macs = 3 * 2 * 9 * 36;
    const int c2 = b.codes("conv2_out", Shape{-1, 3, 6, 6}, 0.05f, 128);
    auto& depthwise = b.add(IntOpKind::Conv, "conv2", {c1}, c2, "Conv",
                            {{"kernel_shape", std::vector<std::int64_t>{1, 1}}, {"group", std::int64_t{3}}});
    depthwise.constants = {b.weights(Shape{3, 1, 1, 1})};
    depthwise.weightScale = {0.02f};
    const int sum = b.codes("sum", Shape{-1, 3, 6, 6}, 0.06f, 120);
    b.add(IntOpKind::Add, "add", {c1, c2}, sum, "Add");
    const int difference = b.codes("difference", Shape{-1, 3, 6, 6}, 0.07f, 130);
    b.add(IntOpKind::Sub, "sub", {sum, c1}, difference, "Sub");
    const int halved = b.codes("halved", Shape{-1, 3, 3, 3}, 0.07f, 130);
    Tensor half(DataType::F32, Shape{4});
    for (int i = 0; i < 4; ++i)
        half.mutableData<float>()[i] = i < 2 ? 1.0f : 0.5f;
    b.add(IntOpKind::Move, "resize", {difference, -1, -1}, halved, "Resize",
          {{"mode", std::string("nearest")}})
        .constantInputs[2] = half;
    const int pooled = b.codes("pooled", Shape{-1, 3, 3, 3}, 0.06f, 120);
    b.add(IntOpKind::MaxPool, "maxpool", {sum}, pooled, "MaxPool",
          {{"kernel_shape", std::vector<std::int64_t>{2, 2}}, {"strides", std::vector<std::int64_t>{2, 2}}});
    const int curved = b.codes("curved", Shape{-1, 3, 3, 3}, 1.0f / 255.0f, 0);
    auto& table = b.add(IntOpKind::Table, "sigmoid", {pooled}, curved, "Sigmoid");
    Tensor entries(DataType::U8, Shape{256});
    for (int i = 0; i < 256; ++i) {
        const float real = static_cast<float>(i - 120) * 0.06f;
        entries.mutableData<std::uint8_t>()[i] =
            static_cast<std::uint8_t>(std::min(255.0f, std::nearbyint(255.0f / (1.0f + std::exp(-real)))));
    }
    table.constants = {entries};
    const int product = b.codes("product", Shape{-1, 3, 3, 3}, 0.06f, 120);
    b.add(IntOpKind::Mul, "mul", {pooled, curved}, product, "Mul");
    const int joined = b.codes("joined", Shape{-1, 6, 3, 3}, 0.07f, 110);
    b.add(IntOpKind::Concat, "concat", {product, halved}, joined, "Concat", {{"axis", std::int64_t{1}}});
    const int clamped = b.codes("clamped", Shape{-1, 6, 3, 3}, 0.07f, 110);
    b.add(IntOpKind::Clamp, "relu", {joined}, clamped, "Relu").clampMin = 110;
    const int averaged = b.codes("averaged", Shape{-1, 6}, 0.04f, 5);
    b.add(IntOpKind::AveragePool, "mean", {clamped}, averaged, "ReduceMean",
          {{"axes", std::vector<std::int64_t>{2, 3}}, {"keepdims", std::int64_t{0}}});
    const int turned = b.codes("turned", Shape{-1, 6}, 0.04f, 5);
    b.add(IntOpKind::Move, "flatten", {averaged}, turned, "Flatten", {{"axis", std::int64_t{1}}});
    const int finer = b.codes("finer", Shape{-1, 6}, 0.05f, 0);
    b.add(IntOpKind::Requantize, "requantize", {turned}, finer);
    const int logits = b.codes("logits", Shape{-1, 4}, 0.1f, 128);
    auto& gemm = b.add(IntOpKind::Gemm, "fc", {finer}, logits, "Gemm", {{"transB", std::int64_t{1}}});
    gemm.constants = {b.weights(Shape{4, 6}), b.bias(4)};
    gemm.weightScale = {0.02f, 0.03f, 0.01f, 0.02f};
    const int real = b.floats("logits:float", Shape{-1, 4});
    b.add(IntOpKind::Dequantize, "logits:Dequantize", {logits}, real);
    const int probabilities = b.floats("probabilities", Shape{-1, 4});
    auto& softmax =
        b.add(IntOpKind::Float, "softmax", {real}, probabilities, "Softmax", {{"axis", std::int64_t{-1}}});
    softmax.reason = "Softmax has no integer form here";
    b.network.inputs = {x};
    b.network.inputNames = {"x"};
    b.network.outputs = {real, probabilities};
    b.network.outputNames = {"scores", "probabilities"};
    return b.network;
}

} // namespace qs::tests
