#include "qat/Lift.h"

#include "ops/ShapeInference.h"
#include "qat/InlineBranches.h"
#include "qat/Recogniser.h"

namespace qs::qat {

#define QS_RECOGNISER(name, file) void recognise##name(RecogniserContext& context);
#include "qat/recognisers.def"
#undef QS_RECOGNISER

const std::vector<RecogniserDef>& allRecognisers() {
    static const std::vector<RecogniserDef> table = {
#define QS_RECOGNISER(name, file) {#name, recognise##name},
#include "qat/recognisers.def"
#undef QS_RECOGNISER
    };
    return table;
}

namespace {

void checkBatchNorm(const Node& node, std::vector<Diagnostic>& findings) {
    if (!node.is("BatchNormalization")) return;
    bool extraOutputs = false;
    for (std::size_t i = 1; i < node.outputs.size(); ++i)
        extraOutputs = extraOutputs || node.outputs[i].valid();
    if (node.intOr("training_mode", 0) != 0 || extraOutputs)
        findings.push_back(
            makeError("train-mode-bn", node.name,
                      "BatchNormalization is in training mode: export the model with model.eval()"));
}

void assignRoles(Graph& graph) {
    for (std::size_t i = 0; i < graph.valueCount(); ++i) {
        Value& value = graph.value(ValueId(static_cast<std::int32_t>(i)));
        if (!value.quantizer || !value.isConstant()) continue;
        value.quantizer->role = QuantizerRole::Weight;
        for (const NodeId consumer : value.consumers) {
            const Node& node = graph.node(consumer);
            const bool weighted = node.is("Conv") || node.is("Gemm") || node.is("ConvTranspose");
            if (weighted && node.input(2).index == static_cast<std::int32_t>(i))
                value.quantizer->role = QuantizerRole::Bias;
        }
    }
}

} // namespace

Lifted lift(const Graph& raw) {
    Lifted lifted{raw, {}};
    for (const NodeId id : lifted.graph.nodes())
        checkBatchNorm(lifted.graph.node(id), lifted.findings);
    if (const auto order = lifted.graph.topologicalOrder(); !order) {
        lifted.findings.push_back(order.error());
        return lifted;
    }
    inlineBranches(lifted.graph);
    RecogniserContext context{lifted.graph, lifted.findings};
    for (const RecogniserDef& recogniser : allRecognisers())
        recogniser.run(context);
    lifted.graph.removeDeadNodes();
    ops::inferShapes(lifted.graph); // recognisers add values; faults were findings of the raw graph
    assignRoles(lifted.graph);
    return lifted;
}

Graph withoutQuantizers(const Graph& graph) {
    Graph plain = graph;
    for (std::size_t i = 0; i < plain.valueCount(); ++i)
        plain.value(ValueId(static_cast<std::int32_t>(i))).quantizer.reset();
    return plain;
}

} // namespace qs::qat
