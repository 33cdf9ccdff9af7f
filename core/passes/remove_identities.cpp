// Identity and inference-time Dropout go, unless the copy carries a quantizer of its own:
//
//   x -> Identity -> y        =>   x
#include "passes/Pass.h"

namespace qs::passes {

namespace {

bool matches(const Graph& graph, const Node& node) {
    if (!node.is("Identity") && !node.is("Dropout")) return false;
    for (std::size_t i = 1; i < node.outputs.size(); ++i)
        if (node.output(i).valid()) return false;
    // A graph output that is a graph input has no node left to compute it.
    if (graph.isOutput(node.output()) && graph.isInput(node.input(0))) return false;
    return !graph.value(node.output()).quantizer;
}

} // namespace

void runRemoveIdentities(PassContext& context) {
    Graph& graph = context.graph;
    for (const NodeId id : graph.nodes()) {
        const Node node = graph.node(id);
        if (!matches(graph, node)) continue;
        graph.replaceUses(node.output(), node.input(0));
        graph.removeNode(id);
        context.record("RemoveIdentities", {node.name}, {}, node.op + " passes its input on");
    }
}

} // namespace qs::passes
