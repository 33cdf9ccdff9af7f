#include "quant/SaturatingQuantizers.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>

#include "base/Parallel.h"
#include "passes/Pass.h"
#include "runtime/Fp32Executor.h"

namespace qs::quant {

namespace {

constexpr std::int64_t kSamples = 32;

struct Candidate {
    NodeId batchNorm;
    Quantizer quantizer;
    std::int64_t outside = 0, total = 0;
};

// Conv -> quantizer -> BatchNormalization, by the Conv's output value.
std::unordered_map<std::int32_t, Candidate> candidatesOf(const Graph& graph) {
    std::unordered_map<std::int32_t, Candidate> found;
    for (const NodeId id : graph.nodes()) {
        const Node& bn = graph.node(id);
        if (!bn.is("BatchNormalization")) continue;
        const ValueId in = bn.input(0);
        const NodeId conv = graph.value(in).producer;
        const auto& q = graph.value(in).quantizer;
        if (!graph.alive(conv) || !graph.node(conv).is("Conv") || graph.soleConsumer(in) != id || !q ||
            q->perChannel())
            continue;
        found.emplace(in.index, Candidate{id, *q});
    }
    return found;
}

// The quantizers of the candidates move to a copy of their value, so that the values themselves can be seen.
Graph withValuesVisible(const Graph& graph, const std::unordered_map<std::int32_t, Candidate>& candidates) {
    Graph open = graph;
    for (const auto& [index, candidate] : candidates) {
        const ValueId value(index);
        const ValueId copy = open.addValue(open.freshName(open.value(value).name + ":quantized"),
                                           DataType::F32, open.value(value).shape);
        open.replaceUses(value, copy);
        open.addNode(open.node(candidate.batchNorm).name + ":quantize", "Identity", {value}, {copy});
        open.value(copy).quantizer = open.value(value).quantizer;
        open.value(value).quantizer.reset();
    }
    return open;
}

std::int64_t countOutside(const Tensor& x, const Quantizer& q) {
    const double low = q.realMin() - 0.5 * q.scale[0], high = q.realMax() + 0.5 * q.scale[0];
    std::int64_t outside = 0;
    for (const float v : x.values<float>())
        outside += v < low || v > high;
    return outside;
}

} // namespace

Result<void> keepSaturatingQuantizers(Graph& graph, const data::Dataset& dataset, JobContext& job,
                                      std::vector<Diagnostic>& findings) {
    auto candidates = candidatesOf(graph);
    if (candidates.empty()) return {};
    QS_TRY(const auto executor, runtime::Fp32Executor::create(
                                    std::make_shared<Graph>(withValuesVisible(graph, candidates)), {true}));
    const std::int64_t samples = std::min(kSamples, dataset.size());
    std::mutex mutex; // integer sums: the order does not matter
    QS_CHECK(parallelFor(0, samples, job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const auto inputs, dataset.inputs(i));
        auto done = executor->run(inputs, job, [&](ValueId id, const Tensor& x) {
            const auto it = candidates.find(id.index);
            if (it == candidates.end() || x.type() != DataType::F32) return;
            const std::int64_t outside = countOutside(x, it->second.quantizer);
            const std::lock_guard lock(mutex);
            it->second.outside += outside;
            it->second.total += x.count();
        });
        if (!done) return done.error();
        return {};
    }));
    for (const NodeId id : graph.nodes()) { // in the order of the graph, so that findings have one
        const auto it =
            candidates.find(graph.node(id).is("BatchNormalization") ? graph.node(id).input(0).index : -1);
        if (it == candidates.end() || it->second.total == 0) continue;
        const Candidate& c = it->second;
        const double share = static_cast<double>(c.outside) / static_cast<double>(c.total);
        if (share <= kSaturatedShare) continue;
        Node& bn = graph.node(id);
        bn.attributes[passes::kKeepQuantizerAttribute] = std::int64_t{1};
        const std::string percent = fmt::format("{:.2f}", 100.0 * share);
        findings.push_back(makeWarning(
            "quantizer-kept", c.quantizer.sourceNodes.empty() ? bn.name : c.quantizer.sourceNodes[0],
            "the fake-quantizer in front of " + bn.name + " cuts off " + percent +
                " % of the values; it is kept, and the BatchNormalization is a layer of its own",
            {bn.name, percent}));
    }
    return {};
}

} // namespace qs::quant
