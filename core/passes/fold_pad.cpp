// Zero padding in front of a Conv becomes the Conv's own (TensorFlow's explicit pads; asymmetric ones stay as
// they are). Zero is a code of every grid, so a quantizer may stand on either side of the Pad.
//
//   x -> Pad(constant 0, spatial axes) -> Conv(pads) -> y      =>      x -> Conv(pads + Pad's) -> y
#include "passes/Pass.h"

namespace qs::passes {

namespace {

struct Match {
    NodeId conv;
    std::vector<std::int64_t> pads; // of the Conv, both summed
};

// The Pad's widths, begins before ends; empty when they are not constant.
std::vector<std::int64_t> widthsOf(const Graph& graph, const Node& pad, int rank) {
    std::vector<std::int64_t> given = pad.intsOr("pads", {});
    if (const Tensor* t = graph.constantOf(pad.input(1))) given = t->toInts();
    const auto n = static_cast<std::size_t>(rank);
    if (!pad.input(3).valid()) return given.size() == 2 * n ? given : std::vector<std::int64_t>();
    const Tensor* axes = graph.constantOf(pad.input(3));
    if (!axes || given.size() != 2 * static_cast<std::size_t>(axes->count())) return {};
    std::vector<std::int64_t> all(2 * n, 0);
    const std::size_t count = given.size() / 2;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t axis = axes->intAt(static_cast<std::int64_t>(i)),
                           at = axis < 0 ? axis + rank : axis;
        if (at < 0 || at >= rank) return {};
        all[static_cast<std::size_t>(at)] = given[i];
        all[n + static_cast<std::size_t>(at)] = given[count + i];
    }
    return all;
}

bool padsWithZero(const Graph& graph, const Node& pad) {
    if (pad.stringOr("mode", "constant") != "constant" || pad.floatOr("value", 0.0f) != 0.0f) return false;
    if (!pad.input(2).valid()) return true;
    const Tensor* value = graph.constantOf(pad.input(2));
    return value && value->count() == 1 && value->at(0) == 0.0;
}

bool match(const Graph& graph, const Node& pad, Match& m) {
    if (!pad.is("Pad") || pad.outputs.size() != 1 || !padsWithZero(graph, pad)) return false;
    const auto& shape = graph.value(pad.input(0)).shape;
    m.conv = graph.soleConsumer(pad.output());
    if (!shape || shape->rank() < 3 || !m.conv.valid()) return false;
    const Node& conv = graph.node(m.conv);
    if (!conv.is("Conv") || conv.input(0) != pad.output()) return false;
    const std::string automatic = conv.stringOr("auto_pad", "NOTSET");
    if (automatic != "NOTSET" && automatic != "VALID" && !automatic.empty()) return false;
    const Value &before = graph.value(pad.input(0)), &after = graph.value(pad.output());
    if (before.quantizer && after.quantizer && !before.quantizer->sameGrid(*after.quantizer)) return false;
    // A quantizer behind the Pad moves in front of it only where nobody else reads there.
    if (!before.quantizer && after.quantizer &&
        (after.quantizer->perChannel() || graph.soleConsumer(pad.input(0)) != pad.id))
        return false;
    const std::vector<std::int64_t> widths = widthsOf(graph, pad, shape->rank());
    const auto rank = static_cast<std::size_t>(shape->rank()), spatial = rank - 2;
    if (widths.empty() || widths[0] != 0 || widths[1] != 0 || widths[rank] != 0 || widths[rank + 1] != 0)
        return false;
    m.pads = automatic == "VALID" ? std::vector<std::int64_t>() : conv.intsOr("pads", {});
    m.pads.resize(2 * spatial, 0);
    constexpr std::int64_t kWidest = 1 << 16;
    for (std::size_t i = 0; i < spatial; ++i) {
        const std::int64_t low = widths[2 + i], high = widths[rank + 2 + i];
        if (low < 0 || high < 0 || low > kWidest || high > kWidest) return false;
        m.pads[i] += low;
        m.pads[spatial + i] += high;
    }
    return true;
}

} // namespace

void runFoldPad(PassContext& context) {
    Graph& graph = context.graph;
    for (const NodeId id : graph.nodes()) {
        const Node pad = graph.node(id);
        Match m;
        if (!match(graph, pad, m)) continue;
        if (!graph.value(pad.input(0)).quantizer)
            graph.value(pad.input(0)).quantizer = graph.value(pad.output()).quantizer;
        graph.setInput(m.conv, 0, pad.input(0));
        graph.removeNode(id);
        Node& conv = graph.node(m.conv);
        conv.attributes["pads"] = m.pads;
        conv.attributes.erase("auto_pad");
        context.record("FoldPad", {pad.name, conv.name}, {conv.name},
                       "zero padding becomes the pads of the Conv");
    }
}

} // namespace qs::passes
