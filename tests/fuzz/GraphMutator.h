// Structure-aware damage to a legal graph: absurd attributes, retyped and reshaped constants, scales that are
// none, other operators, other wiring, nodes dropped and swapped.
#pragma once

#include <cstring>
#include <iterator>
#include <limits>
#include <utility>

#include "Mutator.h"
#include "graph/Graph.h"
#include "ops/Op.h"

namespace qs::fuzz {

inline std::int64_t oddNumber(Random& random) {
    constexpr std::int64_t kNumbers[] = {0,   1,    -1,      2,          3,         5,         -2,        7,
                                         100, -100, 1 << 20, -(1 << 20), INT32_MAX, INT64_MAX, INT64_MIN, 64};
    return kNumbers[random.below(std::size(kNumbers))];
}

inline float oddFloat(Random& random) {
    using Limits = std::numeric_limits<float>;
    constexpr float kNumbers[] = {0.0f,
                                  -0.0f,
                                  1.0f,
                                  -1.0f,
                                  0.5f,
                                  1e30f,
                                  -1e30f,
                                  1e-30f,
                                  Limits::denorm_min(),
                                  Limits::max(),
                                  -0.1f,
                                  Limits::infinity(),
                                  -Limits::infinity(),
                                  Limits::quiet_NaN(),
                                  3e-8f};
    return kNumbers[random.below(std::size(kNumbers))];
}

inline void damageAttribute(Node& node, Random& random) {
    static const char* const kNames[] = {"axis",  "pads", "strides",  "kernel_shape", "dilations",
                                         "group", "perm", "auto_pad", "transB",       "ceil_mode"};
    if (node.attributes.empty() || random.chance(4)) {
        if (random.chance(2))
            node.attributes[kNames[random.below(std::size(kNames))]] = oddNumber(random);
        else
            node.attributes[kNames[random.below(std::size(kNames))]] =
                std::vector<std::int64_t>(random.below(6), oddNumber(random));
        return;
    }
    auto it = node.attributes.begin();
    std::advance(it, static_cast<std::ptrdiff_t>(random.below(node.attributes.size())));
    if (auto* i = std::get_if<std::int64_t>(&it->second))
        *i = oddNumber(random);
    else if (auto* list = std::get_if<std::vector<std::int64_t>>(&it->second)) {
        if (random.chance(3)) list->resize(random.below(7), 1);
        if (!list->empty()) (*list)[random.below(list->size())] = oddNumber(random);
    } else if (random.chance(2))
        node.attributes.erase(it);
}

inline void damageConstant(Value& value, Random& random) {
    constexpr DataType kTypes[] = {DataType::F32, DataType::U8,  DataType::I8,   DataType::I32,
                                   DataType::I64, DataType::F16, DataType::Bool, DataType::F64};
    Tensor t = value.constant->clone();
    switch (random.below(5)) {
    case 0:
        if (auto cast = t.cast(kTypes[random.below(std::size(kTypes))])) t = *cast;
        break;
    case 1:
        t = t.reshaped(Shape{t.count()});
        break;
    case 2:
        t = Tensor(t.type(), Shape{}).clone();
        std::memset(t.mutableRaw(), static_cast<int>(random.below(2)),
                    static_cast<std::size_t>(t.sizeBytes()));
        break;
    case 3: // scales are floats
        if (t.type() == DataType::F32 && t.count() > 0)
            t.mutableData<float>()[random.below(static_cast<std::size_t>(t.count()))] = oddFloat(random);
        break;
    default:
        if (t.sizeBytes() > 0 && t.type() != DataType::Bool)
            for (int i = 0; i < 4; ++i)
                static_cast<unsigned char*>(
                    t.mutableRaw())[random.below(static_cast<std::size_t>(t.sizeBytes()))] =
                    static_cast<unsigned char>(random.chance(2) ? 0xff : random.next());
        break;
    }
    value.type = t.type();
    value.shape = t.shape();
    value.constant = std::move(t);
}

// Takes the node out: what read its first output reads its first input.
inline void dropNode(Graph& g, NodeId id) {
    const Node& node = g.node(id);
    const ValueId in = node.input(0), out = node.output();
    if (g.nodeCount() < 2 || node.outputs.size() != 1 || !in.valid() || !out.valid() || in == out) return;
    g.replaceUses(out, in);
    g.removeNode(id);
}

// Each computes in the other's place.
inline void swapNodes(Node& a, Node& b) {
    std::swap(a.op, b.op);
    std::swap(a.domain, b.domain);
    std::swap(a.attributes, b.attributes);
}

inline void damageGraph(Graph& g, Random& random) {
    const std::vector<NodeId> nodes = g.nodes();
    for (std::size_t i = 0, n = 1 + random.below(4); i < n; ++i) {
        const NodeId id = nodes[random.below(nodes.size())];
        const NodeId other = nodes[random.below(nodes.size())];
        if (!g.alive(id) || !g.alive(other)) continue;
        Node& node = g.node(id);
        const ValueId any(static_cast<std::int32_t>(random.below(g.valueCount())));
        switch (random.below(8)) {
        case 0:
        case 1:
            damageAttribute(node, random);
            break;
        case 2:
            if (g.value(any).constant && g.value(any).type != DataType::String)
                damageConstant(g.value(any), random);
            break;
        case 3:
            node.op = ops::allOps()[random.below(ops::allOps().size())].type;
            break;
        case 4:
            g.setInput(id, random.below(node.inputs.size() + 1), random.chance(3) ? ValueId{} : any);
            break;
        case 5:
            dropNode(g, id);
            break;
        case 6:
            swapNodes(node, g.node(other));
            break;
        default:
            if (const ValueId in = g.inputs[0].value; g.value(in).shape) {
                Shape s = *g.value(in).shape;
                if (random.chance(3)) s.dims().resize(random.below(6), 3);
                if (s.rank() > 0)
                    s[static_cast<int>(random.below(static_cast<std::size_t>(s.rank())))] =
                        random.chance(2) ? oddNumber(random) : 1;
                g.value(in).shape = s;
            }
            break;
        }
    }
}

// What the executor would take for every value; a model that asks for more is legal, but not run here.
inline bool isSmall(const Graph& g) {
    constexpr std::int64_t kElements = 1 << 16;
    for (std::size_t i = 0; i < g.valueCount(); ++i) {
        const Value& v = g.value(ValueId(static_cast<std::int32_t>(i)));
        if (!v.shape) continue;
        for (std::int64_t d : *v.shape)
            if (d > kElements) return false;
        if (v.shape->isStatic() && v.shape->elementCount().value_or(kElements + 1) > kElements) return false;
    }
    return true;
}

} // namespace qs::fuzz
