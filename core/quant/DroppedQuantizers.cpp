#include "quant/DroppedQuantizers.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/Parallel.h"
#include "ops/ShapeInference.h"
#include "passes/Pass.h"
#include "runtime/Fp32Executor.h"

namespace qs::quant {

namespace {

constexpr std::int64_t kSamples = 32;

// BatchNormalizations behind Conv -> quantizer.
std::vector<NodeId> candidatesOf(const Graph& graph) {
    std::vector<NodeId> found;
    for (const NodeId id : graph.nodes()) {
        const Node& bn = graph.node(id);
        if (!bn.is("BatchNormalization")) continue;
        const ValueId in = bn.input(0);
        const NodeId conv = graph.value(in).producer;
        if (graph.alive(conv) && graph.node(conv).is("Conv") && graph.soleConsumer(in) == id &&
            graph.value(in).quantizer)
            found.push_back(id);
    }
    return found;
}

struct Energy {
    double signal = 0.0, noise = 0.0;
};

Energy compare(const std::vector<Tensor>& reference, const std::vector<Tensor>& folded) {
    Energy energy;
    for (std::size_t k = 0; k < std::min(reference.size(), folded.size()); ++k) {
        if (reference[k].type() != DataType::F32 || folded[k].type() != DataType::F32 ||
            reference[k].count() != folded[k].count())
            continue;
        const auto a = reference[k].values<float>(), b = folded[k].values<float>();
        for (std::size_t i = 0; i < a.size(); ++i) {
            const double x = a[i], difference = x - b[i];
            energy.signal += x * x;
            energy.noise += difference * difference;
        }
    }
    return energy;
}

// How alike the outputs are in decibel; infinite where they are the same.
Result<double> outputSqnr(const std::shared_ptr<const runtime::Fp32Executor>& reference,
                          const std::shared_ptr<const runtime::Fp32Executor>& other,
                          const data::Dataset& dataset, JobContext& job) {
    std::vector<Energy> perSample(static_cast<std::size_t>(std::min(kSamples, dataset.size())));
    QS_CHECK(parallelFor(0, static_cast<std::int64_t>(perSample.size()), job,
                         [&](std::int64_t i, int) -> Result<void> {
                             QS_TRY(const auto inputs, dataset.inputs(i));
                             QS_TRY(const auto a, reference->run(inputs, job));
                             QS_TRY(const auto b, other->run(inputs, job));
                             perSample[static_cast<std::size_t>(i)] = compare(a, b);
                             return {};
                         }));
    Energy total; // summed in the order of the samples: the same for any number of threads
    for (const Energy& e : perSample) {
        total.signal += e.signal;
        total.noise += e.noise;
    }
    return total.noise > 0.0 ? 10.0 * std::log10(total.signal / total.noise) : HUGE_VAL;
}

Result<double> foldedSqnr(const Graph& graph, const data::Dataset& dataset, JobContext& job) {
    auto folded = std::make_shared<Graph>(graph);
    passes::runPasses(*folded);
    ops::inferShapes(*folded);
    QS_TRY(const auto before, runtime::Fp32Executor::create(std::make_shared<Graph>(graph), {true}));
    QS_TRY(const auto after, runtime::Fp32Executor::create(folded, {true}));
    return outputSqnr(before, after, dataset, job);
}

} // namespace

Result<void> keepQuantizersThatMatter(Graph& graph, const data::Dataset& dataset, JobContext& job,
                                      std::vector<Diagnostic>& findings) {
    const std::vector<NodeId> candidates = candidatesOf(graph);
    if (candidates.empty()) return {};
    QS_TRY(const double sqnr, foldedSqnr(graph, dataset, job));
    if (!(sqnr < kFoldedSqnrDb)) return {};
    const std::string decibel = fmt::format("{:.1f}", sqnr);
    for (const NodeId id : candidates) {
        Node& bn = graph.node(id);
        const Quantizer& q = *graph.value(bn.input(0)).quantizer;
        bn.attributes[passes::kKeepQuantizerAttribute] = std::int64_t{1};
        findings.push_back(
            makeWarning("quantizer-kept", q.sourceNodes.empty() ? bn.name : q.sourceNodes[0],
                        "the network relies on the fake-quantizer in front of " + bn.name +
                            ": folded, its outputs agree by " + decibel +
                            " dB only; it is kept, and the BatchNormalization is a layer of its own",
                        {bn.name, decibel}));
    }
    return {};
}

Result<void> checkFloatMeaning(const Graph& graph, const data::Dataset& dataset, JobContext& job,
                               std::vector<Diagnostic>& findings) {
    const auto shared = std::make_shared<Graph>(graph);
    QS_TRY(const auto simulated, runtime::Fp32Executor::create(shared, {true}));
    QS_TRY(const auto plain, runtime::Fp32Executor::create(shared));
    QS_TRY(const double sqnr, outputSqnr(simulated, plain, dataset, job));
    if (!(sqnr < kFloatSqnrDb)) return {};
    const std::string decibel = fmt::format("{:.1f}", sqnr);
    findings.push_back(makeWarning("float-differs", "",
                                   "without its quantizers the network computes something else (" + decibel +
                                       " dB at the outputs): it was trained to need them, so errors against "
                                       "float say little; compare with simulated quantization",
                                   {decibel}));
    return {};
}

} // namespace qs::quant
