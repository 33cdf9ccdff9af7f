// Output channels that carry nothing, or whose weights sit at the ends of their range.
//
//   all codes of a channel are the zero point          dead-channel
//   half of a channel's codes are qmin or qmax         saturated-channel (grids of 6 bits and more: on
//   coarser
//                                                      ones the ends are ordinary levels)
#include <algorithm>
#include <vector>

#include "analysis/LintWalk.h"
#include "analysis/Linter.h"

namespace qs::analysis {

namespace {

constexpr double kSaturatedShare = 0.5;
constexpr std::int64_t kFewestWeights = 8; // fewer fill the ends by chance

struct Tally {
    std::int64_t total = 0, zeros = 0, ends = 0;
};

std::vector<Tally> tally(const Quantizer& q, int axis) {
    const Tensor& codes = q.codes;
    const std::int64_t channels = codes.shape()[axis],
                       inner = codes.shape().product(axis + 1, codes.shape().rank());
    std::vector<Tally> tallies(static_cast<std::size_t>(channels));
    for (std::int64_t i = 0; i < codes.count(); ++i) {
        const std::int64_t c = i / inner % channels;
        Tally& t = tallies[static_cast<std::size_t>(c)];
        const std::int64_t code = codes.intAt(i);
        ++t.total;
        t.zeros += code == q.zeroPointAt(c);
        t.ends += code <= q.qmin || code >= q.qmax || (q.isSigned && code <= -q.qmax);
    }
    return tallies;
}

void report(LintContext& context, const char* code, const Node& node,
            const std::vector<std::size_t>& channels, const std::string& what) {
    if (channels.empty()) return;
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(channels.size(), 8); ++i)
        list += (i ? ", " : "") + std::to_string(channels[i]);
    if (channels.size() > 8) list += ", ...";
    context.findings.push_back(makeWarning(
        code, node.name, std::to_string(channels.size()) + " of its output channels " + what + ": " + list,
        {std::to_string(channels.size()), list}));
}

} // namespace

void lintChannels(LintContext& context) {
    const Graph& graph = context.lifted;
    for (const NodeId id : graph.nodes()) {
        const Node& node = graph.node(id);
        const bool conv = node.is("Conv"), matrix = node.is("Gemm") || node.is("MatMul");
        if ((!conv && !matrix) || !node.input(1).valid()) continue;
        const auto& q = graph.value(node.input(1)).quantizer;
        const int axis = conv || node.intOr("transB", 0) != 0 ? 0 : 1;
        if (!q || !q->codes.defined() || q->codes.shape().rank() <= axis) continue;
        const auto tallies = tally(*q, q->perChannel() ? q->axis : axis);
        std::vector<std::size_t> dead, saturated;
        for (std::size_t c = 0; c < tallies.size(); ++c) {
            const Tally& t = tallies[c];
            if (t.total > 0 && t.zeros == t.total) dead.push_back(c);
            if (q->bits >= 6 && t.total >= kFewestWeights &&
                static_cast<double>(t.ends) >= kSaturatedShare * static_cast<double>(t.total))
                saturated.push_back(c);
        }
        report(context, "dead-channel", node, dead, "have no weight other than zero");
        report(context, "saturated-channel", node, saturated,
               "have half of their weights or more at the ends of the code range");
    }
}

} // namespace qs::analysis
