// Values that are quantized more than once.
//
//   x -> Q -> DQ, x -> Q' -> DQ', one grid           duplicate-quantizer: harmless, costs time elsewhere
//   x -> Q -> DQ -> Q' -> DQ', one grid              duplicate-quantizer
//   x -> Q -> DQ, x -> Q' -> DQ', different grids    conflicting-quantizers: the layers disagree on x
//   x -> Q -> DQ -> Q' -> DQ', different grids       conflicting-quantizers: rounded twice
//
// Lifting leaves an Identity, named as the QuantizeLinear, before every quantized copy of a value.
#include <vector>

#include "analysis/LintWalk.h"
#include "analysis/Linter.h"

namespace qs::analysis {

namespace {

bool quantizes(const Node& node) {
    return node.op == "QuantizeLinear" || node.op == "Quant" || node.op == "BipolarQuant";
}

void findDuplicates(LintContext& context, const Value& value) {
    std::vector<std::string> quantizers;
    for (const std::string& name : value.quantizer->sourceNodes) {
        const NodeId id = context.raw.findNode(name);
        if (id.valid() && quantizes(context.raw.node(id))) quantizers.push_back(name);
    }
    if (quantizers.size() < 2) return;
    context.findings.push_back(makeInfo("duplicate-quantizer", quantizers[1],
                                        value.name + " is quantized " + std::to_string(quantizers.size()) +
                                            " times on one grid; the first time is by " + quantizers[0],
                                        {value.name, std::to_string(quantizers.size()), quantizers[0]}));
}

struct Copy {
    std::string node;
    const Quantizer* quantizer;
};

// The value's own quantizer, then those of its quantized copies.
std::vector<Copy> copiesOf(const Graph& graph, const Value& value) {
    std::vector<Copy> copies;
    if (value.quantizer) copies.push_back({nodeOf(*value.quantizer, value.name), &*value.quantizer});
    for (const NodeId id : value.consumers) {
        const Node& node = graph.node(id);
        if (!node.is("Identity") || !graph.value(node.output()).quantizer) continue;
        copies.push_back({node.name, &*graph.value(node.output()).quantizer});
    }
    return copies;
}

void findConflicts(LintContext& context, const Value& value) {
    const std::vector<Copy> copies = copiesOf(context.lifted, value);
    for (std::size_t i = 1; i < copies.size(); ++i) {
        if (copies[i].quantizer->sameGrid(*copies[0].quantizer)) continue;
        const bool twice = value.quantizer.has_value();
        context.findings.push_back(
            makeWarning("conflicting-quantizers", copies[i].node,
                        value.name + " is quantized on another grid by " + copies[0].node +
                            (twice ? " already: it is rounded twice" : ": its readers see different values"),
                        {value.name, copies[0].node}));
    }
}

} // namespace

void lintRepetition(LintContext& context) {
    for (std::size_t i = 0; i < context.lifted.valueCount(); ++i) {
        const Value& value = context.lifted.value(ValueId(static_cast<std::int32_t>(i)));
        if (value.quantizer) findDuplicates(context, value);
        findConflicts(context, value);
    }
}

} // namespace qs::analysis
