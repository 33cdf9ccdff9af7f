// Small integer networks made from a seed, the same ones on every machine.
#pragma once

#include <random>

#include "runtime/IntNetwork.h"

namespace qs::runtime {

class RandomNetwork {
public:
    explicit RandomNetwork(unsigned seed) : m_random(seed) {}

    int pick(int low, int high) {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }
    float scale() { return static_cast<float>(pick(20, 400)) * 1e-4f; }
    Tensor codes(DataType type, const Shape& shape) {
        Tensor t(type, shape);
        auto* bytes = static_cast<std::uint8_t*>(t.mutableRaw());
        for (std::int64_t i = 0; i < t.count(); ++i)
            bytes[i] = static_cast<std::uint8_t>(m_random());
        return t;
    }
    IntTensor tensor(const char* name, const Shape& shape) {
        const bool isSigned = pick(0, 1) != 0;
        const int low = isSigned ? -128 : 0;
        const int zero = pick(0, 3) == 0 ? 0 : pick(0, 255); // often that of a Relu
        return {name, isSigned ? DataType::I8 : DataType::U8, shape, scale(), low + zero, low, low + 255};
    }

    // relu(conv(x) + y), the residual on either side, or broadcast from one channel.
    std::shared_ptr<IntNetwork> residualBlock() {
        auto n = std::make_shared<IntNetwork>();
        n->opsets[""] = 13;
        const int in = pick(1, 40), out = pick(1, 70), kernel = 2 * pick(0, 1) + 1, size = pick(3, 9);
        const Shape x{-1, in, size, size}, y{-1, out, size, size};
        n->tensors = {tensor("x", x), tensor("y", pick(0, 4) == 0 ? Shape{1, out, 1, 1} : y),
                      tensor("conv", y), tensor("sum", y)};
        IntOp conv;
        conv.kind = IntOpKind::Conv;
        conv.name = "conv";
        conv.nodeOp = "Conv";
        conv.inputs = {0};
        conv.outputs = {2};
        conv.attributes["pads"] = std::vector<std::int64_t>(4, kernel / 2);
        conv.constants = {codes(DataType::I8, Shape{out, in, kernel, kernel}),
                          Tensor(DataType::I32, Shape{out})};
        for (int o = 0; o < out; ++o) {
            conv.constants[1].mutableData<std::int32_t>()[o] = pick(-9000, 9000);
            conv.weightScale.push_back(scale() * 0.1f);
        }
        conv.clampMin = n->tensors[2].qmin;
        conv.clampMax = n->tensors[2].qmax - pick(0, 1) * 60;
        IntOp add;
        add.kind = IntOpKind::Add;
        add.name = "add";
        add.inputs = pick(0, 1) ? std::vector<int>{2, 1} : std::vector<int>{1, 2};
        add.outputs = {3};
        add.clampMin = pick(0, 1) ? n->tensors[3].zeroPoint : n->tensors[3].qmin;
        add.clampMax = n->tensors[3].qmax;
        n->ops = {conv, add};
        n->inputs = {0, 1};
        n->inputNames = {"x", "y"};
        n->outputs = {3};
        n->outputNames = {"sum"};
        return n;
    }

    // A maximum or an average over a random window of conv(x): fast convolutions leave it pixels with their
    // channels together, the reference planes.
    std::shared_ptr<IntNetwork> pooledConv() {
        auto n = std::make_shared<IntNetwork>();
        n->opsets[""] = 13;
        const int in = pick(1, 8), out = pick(1, 140);
        const Shape x{-1, in, pick(5, 12), pick(5, 12)};
        Shape y = x;
        y[1] = out;
        IntTensor pooled = tensor("pooled", y);
        n->tensors = {tensor("x", x), tensor("conv", y), pooled};
        IntOp conv, pool;
        conv.kind = IntOpKind::Conv;
        conv.name = conv.nodeOp = "Conv";
        conv.inputs = {0};
        conv.outputs = {1};
        conv.constants = {codes(DataType::I8, Shape{out, in, 1, 1})};
        conv.weightScale = {scale() * 0.1f};
        conv.clampMin = n->tensors[1].qmin;
        conv.clampMax = n->tensors[1].qmax;
        const bool average = pick(0, 2) == 0;
        pool.kind = average ? IntOpKind::AveragePool : IntOpKind::MaxPool;
        pool.name = pool.nodeOp = average ? "AveragePool" : "MaxPool";
        pool.inputs = {1};
        pool.outputs = {2};
        std::vector<std::int64_t> kernel, strides, pads(4), dilations;
        for (int axis = 0; axis < 2; ++axis) {
            kernel.push_back(pick(1, 3));
            strides.push_back(pick(1, 3));
            dilations.push_back(average ? 1 : pick(1, 2));
            for (const int side : {0, 2})
                pads[static_cast<std::size_t>(axis + side)] = pick(0, static_cast<int>(kernel.back()) - 1);
            const auto at = static_cast<std::size_t>(axis);
            n->tensors[2].shape[axis + 2] =
                (x[axis + 2] + pads[at] + pads[at + 2] - dilations[at] * (kernel[at] - 1) - 1) / strides[at] +
                1;
        }
        pool.attributes["kernel_shape"] = kernel;
        pool.attributes["strides"] = strides;
        pool.attributes["pads"] = pads;
        if (!average) {
            pool.attributes["dilations"] = dilations;
            n->tensors[2].type = n->tensors[1].type; // a maximum keeps its codes
            n->tensors[2].scale = n->tensors[1].scale;
            n->tensors[2].zeroPoint = n->tensors[1].zeroPoint;
            n->tensors[2].qmin = n->tensors[1].qmin;
            n->tensors[2].qmax = n->tensors[1].qmax;
        }
        pool.clampMin = n->tensors[2].qmin + pick(0, 1) * 90;
        pool.clampMax = n->tensors[2].qmax - pick(0, 1) * 70;
        n->ops = {conv, pool};
        n->inputs = {0};
        n->inputNames = {"x"};
        n->outputs = {2};
        n->outputNames = {"pooled"};
        return n;
    }

private:
    std::mt19937 m_random;
};

} // namespace qs::runtime
