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
        return {name,     isSigned ? DataType::I8 : DataType::U8, shape, scale(), low + pick(0, 255), low,
                low + 255};
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

private:
    std::mt19937 m_random;
};

} // namespace qs::runtime
