// A network of any size for measurements of the workbench.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "graph/Graph.h"

namespace qs::bench {

// Residual blocks as a QAT export has them: Conv -> Q -> DQ -> Relu -> Q -> DQ, twice, and an Add with Q and
// DQ behind it; weights through Q/DQ too.
class Chain {
public:
    explicit Chain(int nodes) {
        m_graph = std::make_shared<Graph>();
        m_graph->opsets[""] = 13;
        m_graph->irVersion = 8;
        m_scale = m_graph->addConstant("scale", Tensor::scalar(0.05f));
        m_zero = m_graph->addConstant("zero", Tensor::scalar(std::int8_t{0}));
        const ValueId x = m_graph->addValue("x", DataType::F32, Shape{1, 4, 8, 8});
        m_graph->inputs = {{"x", x}};
        ValueId value = quantized(x);
        for (int block = 0; static_cast<int>(m_graph->nodeCount()) < nodes; ++block) {
            const ValueId skip = value;
            m_scope = "/blocks/block." + std::to_string(block) + "/";
            for (int i = 0; i < 2; ++i)
                value = quantized(node("Relu", {quantized(node("Conv", {value, quantized(weight())}))}));
            value = quantized(node("Add", {value, skip}));
        }
        m_graph->outputs = {{"y", value}};
    }
    std::shared_ptr<Graph> graph() const { return m_graph; }

private:
    ValueId node(const std::string& op, std::vector<ValueId> inputs) {
        const std::string number = std::to_string(m_count++);
        const ValueId out = m_graph->addValue("v" + number, DataType::F32, Shape{1, 4, 8, 8});
        m_graph->addNode(m_scope + op + "_" + number, op, std::move(inputs), {out});
        return out;
    }
    // Every convolution has its own.
    ValueId weight() {
        const std::vector<float> values(4 * 4, 0.1f);
        return m_graph->addConstant("weight" + std::to_string(m_count),
                                    Tensor::of<float>(Shape{4, 4, 1, 1}, values));
    }
    ValueId quantized(ValueId x) {
        const ValueId codes = node("QuantizeLinear", {x, m_scale, m_zero});
        m_graph->value(codes).type = DataType::I8;
        return node("DequantizeLinear", {codes, m_scale, m_zero});
    }

    std::shared_ptr<Graph> m_graph;
    ValueId m_scale, m_zero;
    std::string m_scope = "/";
    int m_count = 0;
};

} // namespace qs::bench
