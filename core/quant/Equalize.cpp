#include "quant/Equalize.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "base/Parallel.h"
#include "ops/Op.h"
#include "quant/LayerWeights.h"
#include "runtime/Fp32Executor.h"

namespace qs::quant {

namespace {

constexpr int kRounds = 20;
// Room between a channel's largest value and a Clip's cap, for data that calibration has not seen.
constexpr double kBelowCap = 0.9;
// No channel moves further than this: weights stay well inside float32 and biases inside 32 bits.
constexpr double kLargestFactor = 1e4;

// True when a positive factor per channel can be moved through the node; a Clip lowers `cap`.
bool passesFactor(const Graph& graph, const Node& node, double& cap) {
    if (graph.value(node.output()).quantizer) return false;
    if (node.is("Relu") || node.is("Identity") || node.is("GlobalAveragePool") || node.is("AveragePool"))
        return true;
    if (node.is("MaxPool")) return !node.output(1).valid();
    if (node.is("Clip")) {
        const auto bound = [&](std::size_t input, const char* attribute) -> std::optional<double> {
            if (!node.input(input).valid()) {
                if (node.has(attribute)) return node.floatOr(attribute, 0.0f);
                return std::nullopt;
            }
            const Tensor* t = graph.constantOf(node.input(input));
            return t && t->count() == 1 ? t->at(0) : -1.0;
        };
        const auto low = bound(1, "min"), high = bound(2, "max");
        if (low && *low != 0.0) return false;
        if (high && !(*high > 0.0)) return false;
        if (high) cap = cap > 0.0 ? std::min(cap, *high) : *high;
        return true;
    }
    if (node.is("Flatten") || node.is("Reshape") || node.is("Squeeze")) {
        const auto &in = graph.value(node.input(0)).shape, &out = graph.value(node.output()).shape;
        return in && out && in->rank() >= 2 && out->rank() == 2 && in->product(2, in->rank()) == 1 &&
               (*out)[1] == (*in)[1];
    }
    return false;
}

std::optional<EqualizationPair> pairBehind(const Graph& graph, const Node& first) {
    EqualizationPair pair;
    pair.first = first.id;
    ValueId value = first.output();
    if (graph.value(value).quantizer) return std::nullopt;
    for (NodeId next = graph.soleConsumer(value); next.valid(); next = graph.soleConsumer(value)) {
        const Node& node = graph.node(next);
        const auto second = layerWeights(graph, node);
        if (second && node.input(0) == value) {
            pair.second = next;
            pair.between = value;
            pair.channels = layerWeights(graph, first)->outChannels;
            if (second->inChannels() != pair.channels || graph.value(second->weights).quantizer ||
                !graph.value(value).shape || graph.value(value).shape->rank() < 2)
                return std::nullopt;
            return pair;
        }
        if (!passesFactor(graph, node, pair.cap)) return std::nullopt;
        value = node.output();
    }
    return std::nullopt;
}

struct Work {
    EqualizationPair pair;
    std::vector<double> maximum; // of the activation, as rescaled so far
    std::vector<double> total;   // product of all factors so far
};

// Factors of one pair; 1 where a channel must not move.
std::vector<double> factorsOf(const Graph& graph, const Work& work, bool perChannel) {
    const LayerWeights first = *layerWeights(graph, graph.node(work.pair.first)),
                       second = *layerWeights(graph, graph.node(work.pair.second));
    const std::vector<double> made = largestByOutput(graph, first), read = largestByInput(graph, second);
    const bool freeReader = perChannel && second.groups == second.inChannels();
    const double cap = work.pair.cap;
    const double widestRead = *std::max_element(read.begin(), read.end());
    const auto channels = static_cast<std::size_t>(work.pair.channels);
    std::vector<double> factors(channels, 1.0);
    for (std::size_t c = 0; c < channels; ++c) {
        const double r1 = perChannel ? work.maximum[c] : made[c];
        double r2 = read[c];
        // Behind a Clip the cap is the range that the channels at it already have.
        if (freeReader && r1 > 0.0)
            r2 = (cap > 0.0 ? cap * cap : 1.0) / r1;
        else if (perChannel && cap > 0.0)
            r2 *= cap / widestRead;
        if (!(r1 > 0.0) || !(r2 > 0.0)) continue;
        double s = std::sqrt(r1 / r2);
        if (cap > 0.0) {
            // A channel at the cap is fixed, one below it may grow, but not up to it.
            if (work.maximum[c] * work.total[c] >= 0.999 * cap) continue;
            s = std::max(s, work.maximum[c] / (kBelowCap * cap));
        }
        s = std::clamp(s * work.total[c], 1.0 / kLargestFactor, kLargestFactor) / work.total[c];
        factors[c] = s;
    }
    return factors;
}

} // namespace

std::vector<EqualizationPair> equalizationPairs(const Graph& graph) {
    std::vector<EqualizationPair> pairs;
    const auto order = graph.topologicalOrder();
    if (!order) return pairs;
    for (const NodeId id : *order) {
        const Node& node = graph.node(id);
        const auto first = layerWeights(graph, node);
        if (!first || graph.value(first->weights).quantizer) continue;
        if (const auto pair = pairBehind(graph, node)) pairs.push_back(*pair);
    }
    return pairs;
}

Result<std::vector<std::vector<double>>> channelMaxima(std::shared_ptr<const Graph> graph,
                                                       const std::vector<EqualizationPair>& pairs,
                                                       const data::Dataset& dataset, std::int64_t samples,
                                                       JobContext& job) {
    std::vector<std::vector<double>> maxima;
    std::map<std::int32_t, std::size_t> pairOf;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        maxima.emplace_back(static_cast<std::size_t>(pairs[i].channels), 0.0);
        pairOf[pairs[i].between.index] = i;
    }
    QS_TRY(const auto executor, runtime::Fp32Executor::create(graph));
    samples = std::min(dataset.size(), samples);
    std::mutex mutex; // a maximum does not depend on the order
    QS_CHECK(parallelFor(0, samples, job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const Tensor x, dataset.sample(i));
        const auto done = executor->run({x}, job, [&](ValueId id, const Tensor& t) {
            const auto found = pairOf.find(id.index);
            if (found == pairOf.end() || t.type() != DataType::F32 || t.shape().rank() < 2) return;
            const std::int64_t channels = t.shape()[1], inner = t.shape().product(2, t.shape().rank());
            std::vector<float> mine(static_cast<std::size_t>(channels), 0.0f);
            for (std::int64_t k = 0; k < t.count(); ++k) {
                float& m = mine[static_cast<std::size_t>(k / inner % channels)];
                m = std::max(m, std::fabs(t.data<float>()[k]));
            }
            std::lock_guard lock(mutex);
            auto& all = maxima[found->second];
            for (std::size_t c = 0; c < all.size() && c < mine.size(); ++c)
                all[c] = std::max<double>(all[c], mine[c]);
        });
        if (!done) return done.error();
        job.progress(static_cast<double>(i) / static_cast<double>(samples), "calibrate", "channel ranges");
        return {};
    }));
    return maxima;
}

void equalizeLayers(Graph& graph, const std::vector<EqualizationPair>& pairs,
                    const std::vector<std::vector<double>>& maxima, const QuantOptions& options,
                    std::vector<Diagnostic>& findings) {
    std::vector<Work> works;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        ownWeights(graph, pairs[i].first);
        ownWeights(graph, pairs[i].second);
        works.push_back(
            {pairs[i], maxima[i], std::vector<double>(static_cast<std::size_t>(pairs[i].channels), 1.0)});
    }
    for (int round = 0; round < kRounds; ++round) {
        double largest = 0.0;
        for (Work& work : works) {
            const auto factors = factorsOf(graph, work, options.perChannelWeights);
            divideOutputs(graph, *layerWeights(graph, graph.node(work.pair.first)), factors);
            multiplyInputs(graph, *layerWeights(graph, graph.node(work.pair.second)), factors);
            for (std::size_t c = 0; c < factors.size(); ++c) {
                work.maximum[c] /= factors[c];
                work.total[c] *= factors[c];
                largest = std::max(largest, std::fabs(std::log(factors[c])));
            }
        }
        if (largest < 1e-3) break;
    }
    for (const Work& work : works) {
        const std::string first = graph.node(work.pair.first).name,
                          second = graph.node(work.pair.second).name;
        const auto [low, high] = std::minmax_element(work.total.begin(), work.total.end());
        if (*low == 1.0 && *high == 1.0) continue;
        graph.rewrites.push_back({"EqualizeLayers",
                                  {first, second},
                                  {first, second},
                                  "channels between them are rescaled to one range"});
        findings.push_back(makeInfo("equalized", first,
                                    "channels between this layer and " + second +
                                        " were rescaled by factors up to " +
                                        std::to_string(std::max(*high, 1.0 / *low)),
                                    {second}));
    }
}

} // namespace qs::quant
