// Branches that meet on different grids.
//
//   Concat of parts with unequal parameters      a part is requantized, which rounds it a second time
//   Add of operands whose scales are far apart   the finer operand's steps vanish in the sum's
#include <algorithm>

#include <fmt/format.h>

#include "analysis/LintWalk.h"
#include "analysis/Linter.h"
#include "ops/Op.h"

namespace qs::analysis {

namespace {

// Every Add rescales; from this ratio on, 4 of the finer operand's 8 bits cannot reach the sum.
constexpr float kScaleRatio = 16.0f;

// Grids of the node's activations that are quantized, with their values.
struct Part {
    std::string value;
    const Quantizer* quantizer;
};
std::vector<Part> partsOf(const Graph& graph, const Node& node) {
    std::vector<Part> parts;
    for (const ValueId input : node.inputs) {
        if (!isFloatActivation(graph, input)) continue;
        const Value& source = graph.value(gridSource(graph, input));
        if (source.quantizer && !source.quantizer->perChannel())
            parts.push_back({graph.value(input).name, &*source.quantizer});
    }
    return parts;
}

void lintConcat(LintContext& context, const Node& node, const std::vector<Part>& parts) {
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].quantizer->sameGrid(*parts[0].quantizer)) continue;
        context.findings.push_back(makeWarning(
            "scale-mismatch", node.name,
            fmt::format(
                "its parts {} (scale {:g}) and {} (scale {:g}) lie on different grids; one of them is "
                "requantized",
                parts[0].value, parts[0].quantizer->scale[0], parts[i].value, parts[i].quantizer->scale[0]),
            {parts[0].value, parts[i].value}));
        return;
    }
}

void lintAdd(LintContext& context, const Node& node, const std::vector<Part>& parts) {
    if (parts.size() != 2) return;
    const float a = parts[0].quantizer->scale[0], b = parts[1].quantizer->scale[0];
    if (std::max(a, b) < kScaleRatio * std::min(a, b)) return;
    context.findings.push_back(makeWarning(
        "scale-mismatch", node.name,
        fmt::format("its operands have scales {:g} ({}) and {:g} ({}): the finer one loses most of its bits",
                    a, parts[0].value, b, parts[1].value),
        {parts[0].value, parts[1].value}));
}

} // namespace

void lintJoins(LintContext& context) {
    for (const NodeId id : context.lifted.nodes()) {
        const Node& node = context.lifted.node(id);
        const ops::OpDef* op = ops::findOp(node);
        if (!op) continue;
        if (op->trait == ops::QuantTrait::Concat) lintConcat(context, node, partsOf(context.lifted, node));
        if (op->trait == ops::QuantTrait::Add) lintAdd(context, node, partsOf(context.lifted, node));
    }
}

} // namespace qs::analysis
