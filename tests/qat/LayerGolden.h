// What ONNX Runtime made of every value of a file (tests/golden/make_layers.py), in terms of the lifted
// graph.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "graph/Graph.h"

namespace qs {

class LayerGolden {
public:
    LayerGolden(const Graph& raw, std::map<std::string, Tensor> values)
        : m_raw(raw), m_values(std::move(values)) {}

    std::int64_t images(const std::string& input) const {
        const auto it = m_values.find(input);
        return it == m_values.end() ? 0 : it->second.shape()[0];
    }

    // Image n of a value of the file; undefined where the golden file does not hold it.
    Tensor image(const std::string& name, std::int64_t n) const {
        const auto it = m_values.find(name);
        if (it == m_values.end()) return {};
        const Tensor& all = it->second;
        Shape shape = all.shape();
        const std::int64_t count = all.count() / shape[0];
        shape[0] = 1;
        Tensor one(all.type(), shape);
        const auto bytes = static_cast<std::size_t>(count) * sizeOf(all.type());
        std::memcpy(one.mutableRaw(),
                    static_cast<const char*>(all.raw()) + static_cast<std::size_t>(n) * bytes, bytes);
        return one;
    }

    // Image n of a value of the lifted graph, as its consumers see it: behind its quantizer.
    Tensor real(const Value& value, std::int64_t n) const {
        if (value.quantizer) {
            for (const std::string& source : value.quantizer->sourceNodes) {
                const NodeId id = m_raw.findNode(source);
                if (!id.valid() || m_raw.node(id).op != "DequantizeLinear") continue;
                if (const Tensor t = floats(m_raw.value(m_raw.node(id).output()).name, n); t.defined())
                    return t;
            }
        }
        const Tensor t = image(value.name, n);
        if (!t.defined() || !value.quantizer) return t.defined() && t.type() == DataType::F32 ? t : Tensor();
        return t.type() == DataType::F32 ? fakeQuantize(t, *value.quantizer)
                                         : dequantize(t, *value.quantizer);
    }

    // Image n of the codes of a value of the lifted graph that carries a quantizer.
    Tensor codes(const Value& value, std::int64_t n) const {
        Tensor t;
        for (const std::string& source : value.quantizer->sourceNodes) {
            const NodeId id = m_raw.findNode(source);
            if (id.valid() && m_raw.node(id).op == "QuantizeLinear" && !t.defined())
                t = integers(m_raw.value(m_raw.node(id).output()).name, n);
        }
        return t.defined() ? t : integers(value.name, n);
    }

private:
    Tensor floats(const std::string& name, std::int64_t n) const {
        const Tensor t = image(name, n);
        return t.defined() && t.type() == DataType::F32 ? t : Tensor();
    }
    Tensor integers(const std::string& name, std::int64_t n) const {
        const Tensor t = image(name, n);
        return t.defined() && (t.type() == DataType::U8 || t.type() == DataType::I8) ? t : Tensor();
    }

    const Graph& m_raw;
    std::map<std::string, Tensor> m_values;
};

// The part of a lifted graph that makes one value from values that are known.
class LayerPart {
public:
    // `known` says which values stand at the part's beginning.
    template <class Known>
    static std::optional<LayerPart> of(const Graph& graph, ValueId output, const Known& known) {
        LayerPart part;
        part.graph.opsets = graph.opsets;
        const ValueId end = part.copyProducer(graph, output, known);
        if (!end.valid()) return std::nullopt;
        part.graph.outputs.push_back({"result", end});
        return part;
    }

    Graph graph;
    std::vector<ValueId> inputs; // of the lifted graph, in the order of graph.inputs
    std::vector<std::string> nodes;

private:
    template <class Known>
    ValueId copyProducer(const Graph& from, ValueId id, const Known& known) {
        const Value& value = from.value(id);
        if (!from.alive(value.producer) || m_depth > 50) return {};
        ++m_depth;
        const Node& node = from.node(value.producer);
        if (node.outputs.size() != 1) return {};
        std::vector<ValueId> operands;
        for (const ValueId input : node.inputs) {
            operands.push_back(input.valid() ? copyValue(from, input, known) : ValueId());
            if (input.valid() && !operands.back().valid()) return {};
        }
        const ValueId out = graph.addValue(value.name, value.type, value.shape);
        graph.value(out).quantizer = value.quantizer;
        graph.addNode(node.name, node.op, operands, {out}, node.attributes, node.domain);
        nodes.push_back(node.op);
        return m_copies[id] = out;
    }
    template <class Known>
    ValueId copyValue(const Graph& from, ValueId id, const Known& known) {
        if (const auto it = m_copies.find(id); it != m_copies.end()) return it->second;
        const Value& value = from.value(id);
        if (value.isConstant()) {
            const ValueId copy = graph.addConstant(value.name, *value.constant);
            graph.value(copy).quantizer = value.quantizer;
            return m_copies[id] = copy;
        }
        if (!known(value)) return copyProducer(from, id, known);
        const ValueId copy = graph.addValue(value.name, value.type, value.shape);
        graph.inputs.push_back({value.name, copy}); // its quantizer stays behind: it is fed quantized
        inputs.push_back(id);
        return m_copies[id] = copy;
    }

    std::unordered_map<ValueId, ValueId> m_copies;
    int m_depth = 0;
};

} // namespace qs
