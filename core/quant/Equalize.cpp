#include "quant/Equalize.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/Parallel.h"
#include "quant/LayerWeights.h"
#include "runtime/Fp32Executor.h"

namespace qs::quant {

namespace {

constexpr int kRounds = 20;
// Room between a channel's largest value and a Clip's cap, for data that calibration has not seen.
constexpr double kBelowCap = 0.75;
// No channel moves further than this: weights stay well inside float32 and biases inside 32 bits.
constexpr double kLargestFactor = 1e4;

struct Work {
    EqualizationGroup group;
    std::vector<std::vector<double>> maximum; // of the values, as rescaled so far
    std::vector<double> total;                // product of all factors so far
};

// Channel by channel the largest of several, each relative to its own largest channel; in units of the
// largest of all.
std::vector<double> relativeMaxima(const std::vector<std::vector<double>>& all) {
    std::vector<double> combined(all.empty() ? 0 : all[0].size(), 0.0);
    double overall = 0.0;
    for (const auto& one : all)
        overall = std::max(overall, *std::max_element(one.begin(), one.end()));
    for (const auto& one : all) {
        const double largest = *std::max_element(one.begin(), one.end());
        for (std::size_t c = 0; c < one.size() && largest > 0.0; ++c)
            combined[c] = std::max(combined[c], one[c] * (overall / largest));
    }
    return combined;
}

std::vector<double> writtenBy(const Graph& graph, const EqualizationGroup& group) {
    std::vector<std::vector<double>> all;
    for (const NodeId writer : group.writers)
        all.push_back(largestByOutput(graph, *layerWeights(graph, graph.node(writer))));
    return relativeMaxima(all);
}

std::vector<double> readBy(const Graph& graph, const EqualizationGroup& group) {
    std::vector<std::vector<double>> all;
    for (const NodeId reader : group.readers)
        all.push_back(largestByInput(graph, *layerWeights(graph, graph.node(reader))));
    return relativeMaxima(all);
}

bool allDepthwise(const Graph& graph, const std::vector<NodeId>& readers) {
    return std::all_of(readers.begin(), readers.end(), [&](NodeId id) {
        const LayerWeights layer = *layerWeights(graph, graph.node(id));
        return layer.groups == layer.inChannels();
    });
}

// Factors of one group; 1 where a channel must not move.
std::vector<double> factorsOf(const Graph& graph, const Work& work, bool perChannel) {
    const std::vector<double> written =
                                  perChannel ? relativeMaxima(work.maximum) : writtenBy(graph, work.group),
                              read = readBy(graph, work.group);
    const bool freeReader = perChannel && allDepthwise(graph, work.group.readers);
    const double cap = work.group.cap;
    const double widestRead = *std::max_element(read.begin(), read.end());
    const auto channels = static_cast<std::size_t>(work.group.channels);
    std::vector<double> factors(channels, 1.0);
    for (std::size_t c = 0; c < channels; ++c) {
        const double r1 = written[c];
        double r2 = read[c];
        // Behind a Clip the cap is the range that the channels at it already have.
        if (freeReader && r1 > 0.0)
            r2 = (cap > 0.0 ? cap * cap : 1.0) / r1;
        else if (perChannel && cap > 0.0)
            r2 *= cap / widestRead;
        if (!(r1 > 0.0) || !(r2 > 0.0)) continue;
        double s = std::sqrt(r1 / r2);
        if (cap > 0.0) {
            double largest = 0.0;
            for (const auto& maximum : work.maximum)
                largest = std::max(largest, maximum[c]);
            // A channel at the cap is fixed, one below it may grow, but not up to it.
            if (largest * work.total[c] >= 0.999 * cap) continue;
            s = std::max(s, largest / (kBelowCap * cap));
        }
        s = std::clamp(s * work.total[c], 1.0 / kLargestFactor, kLargestFactor) / work.total[c];
        factors[c] = s;
    }
    return factors;
}

// The group's layers by name: "conv1 and conv2".
std::string namesOf(const Graph& graph, const std::vector<NodeId>& nodes) {
    const std::string first = graph.node(nodes.front()).name;
    if (nodes.size() == 1) return first;
    return first + " and " +
           (nodes.size() == 2 ? graph.node(nodes.back()).name : std::to_string(nodes.size() - 1) + " others");
}

} // namespace

Result<ChannelMaxima> channelMaxima(std::shared_ptr<const Graph> graph,
                                    const std::vector<EqualizationGroup>& groups,
                                    const data::Dataset& dataset, std::int64_t samples, JobContext& job) {
    ChannelMaxima maxima;
    std::map<std::int32_t, std::pair<std::size_t, std::size_t>> slotOf; // by value: group, value of the group
    for (std::size_t g = 0; g < groups.size(); ++g) {
        maxima.emplace_back(groups[g].values.size(),
                            std::vector<double>(static_cast<std::size_t>(groups[g].channels), 0.0));
        for (std::size_t v = 0; v < groups[g].values.size(); ++v)
            slotOf[groups[g].values[v].index] = {g, v};
    }
    if (groups.empty()) return maxima;
    QS_TRY(const auto executor, runtime::Fp32Executor::create(graph));
    samples = std::min(dataset.size(), samples);
    std::mutex mutex; // a maximum does not depend on the order
    QS_CHECK(parallelFor(0, samples, job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const auto inputs, dataset.inputs(i));
        const auto done = executor->run(inputs, job, [&](ValueId id, const Tensor& t) {
            const auto found = slotOf.find(id.index);
            if (found == slotOf.end() || t.type() != DataType::F32 || t.shape().rank() < 2) return;
            const std::int64_t channels = t.shape()[1], inner = t.shape().product(2, t.shape().rank());
            std::vector<float> mine(static_cast<std::size_t>(channels), 0.0f);
            for (std::int64_t k = 0; k < t.count(); ++k) {
                float& m = mine[static_cast<std::size_t>(k / inner % channels)];
                m = std::max(m, std::fabs(t.data<float>()[k]));
            }
            std::lock_guard lock(mutex);
            auto& all = maxima[found->second.first][found->second.second];
            for (std::size_t c = 0; c < all.size() && c < mine.size(); ++c)
                all[c] = std::max<double>(all[c], mine[c]);
        });
        if (!done) return done.error();
        job.progress(static_cast<double>(i) / static_cast<double>(samples), "calibrate", "channel ranges");
        return {};
    }));
    return maxima;
}

void equalizeLayers(Graph& graph, const std::vector<EqualizationGroup>& groups, const ChannelMaxima& maxima,
                    const QuantOptions& options, std::vector<Diagnostic>& findings) {
    std::vector<Work> works;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const auto* nodes : {&groups[i].writers, &groups[i].readers})
            for (const NodeId node : *nodes)
                ownWeights(graph, node);
        works.push_back(
            {groups[i], maxima[i], std::vector<double>(static_cast<std::size_t>(groups[i].channels), 1.0)});
    }
    for (int round = 0; round < kRounds; ++round) {
        double largest = 0.0;
        for (Work& work : works) {
            const auto factors = factorsOf(graph, work, options.perChannelWeights);
            for (const NodeId writer : work.group.writers)
                divideOutputs(graph, *layerWeights(graph, graph.node(writer)), factors);
            for (const NodeId reader : work.group.readers)
                multiplyInputs(graph, *layerWeights(graph, graph.node(reader)), factors);
            for (std::size_t c = 0; c < factors.size(); ++c) {
                for (auto& maximum : work.maximum)
                    maximum[c] /= factors[c];
                work.total[c] *= factors[c];
                largest = std::max(largest, std::fabs(std::log(factors[c])));
            }
        }
        if (largest < 1e-3) break;
    }
    for (const Work& work : works) {
        const auto [low, high] = std::minmax_element(work.total.begin(), work.total.end());
        if (*low == 1.0 && *high == 1.0) continue;
        const std::string first = namesOf(graph, work.group.writers),
                          second = namesOf(graph, work.group.readers);
        std::vector<std::string> names;
        for (const auto* nodes : {&work.group.writers, &work.group.readers})
            for (const NodeId node : *nodes)
                names.push_back(graph.node(node).name);
        graph.rewrites.push_back(
            {"EqualizeLayers", names, names, "channels between them are rescaled to one range"});
        findings.push_back(makeInfo("equalized", graph.node(work.group.writers.front()).name,
                                    "channels between " + first + " and " + second +
                                        " were rescaled by factors up to " +
                                        std::to_string(std::max(*high, 1.0 / *low)),
                                    {second}));
    }
}

} // namespace qs::quant
