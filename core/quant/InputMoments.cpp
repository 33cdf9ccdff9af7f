#include "quant/InputMoments.h"

#include <algorithm>

#include "base/Parallel.h"
#include "kernels/fp32/Conv.h"
#include "ops/ConvShape.h"

namespace qs::quant {

namespace {

constexpr std::int64_t kPositions = 64; // per sample
constexpr std::int64_t kChunks = 4; // partial sums; fixed, so that threads do not change the order of adding

// Filter views of one sample, `layer.inPerGroup * layer.kernel` values each, at up to kPositions positions.
class Views {
public:
    virtual ~Views() = default;
    virtual Result<std::int64_t> take(const Tensor& x, std::int64_t group,
                                      std::vector<float>& rows) const = 0;
};

class ConvViews final : public Views {
public:
    ConvViews(const Node& node, const Shape& weights) : m_node(node), m_weights(weights) {}

    Result<std::int64_t> take(const Tensor& x, std::int64_t group, std::vector<float>& rows) const override {
        QS_TRY(const ops::ConvShape shape, ops::resolveConv(m_node, x.shape(), m_weights));
        const kernels::ConvGeometry& g = shape.geometry;
        const std::int64_t positions = g.batch * g.outPixels(), taken = std::min(positions, kPositions);
        const std::int64_t size = g.groupInChannels() * g.kernelPixels();
        rows.assign(static_cast<std::size_t>(taken * size), 0.0f);
        for (std::int64_t t = 0; t < taken; ++t)
            fill(g, x.data<float>(), t * positions / taken, group, rows.data() + t * size);
        return taken;
    }

private:
    // One position; what lies in the padding stays 0.
    static void fill(const kernels::ConvGeometry& g, const float* x, std::int64_t position,
                     std::int64_t group, float* row) {
        const std::int64_t n = position / g.outPixels(), pixel = position % g.outPixels();
        const std::int64_t out[3] = {pixel / (g.out[1] * g.out[2]), pixel / g.out[2] % g.out[1],
                                     pixel % g.out[2]};
        for (std::int64_t k = 0; k < g.kernelPixels(); ++k) {
            const std::int64_t tap[3] = {k / (g.kernel[1] * g.kernel[2]), k / g.kernel[2] % g.kernel[1],
                                         k % g.kernel[2]};
            std::int64_t at = 0;
            bool inside = true;
            for (std::size_t a = 0; a < 3; ++a) {
                const std::int64_t i = out[a] * g.stride[a] - g.padBegin[a] + tap[a] * g.dilation[a];
                inside = inside && i >= 0 && i < g.in[a];
                at = at * g.in[a] + i;
            }
            if (!inside) continue;
            for (std::int64_t c = 0; c < g.groupInChannels(); ++c)
                row[c * g.kernelPixels() + k] =
                    x[(n * g.inChannels + group * g.groupInChannels() + c) * g.inPixels() + at];
        }
    }

    const Node& m_node;
    Shape m_weights;
};

class MatrixViews final : public Views {
public:
    explicit MatrixViews(std::int64_t size) : m_size(size) {}

    Result<std::int64_t> take(const Tensor& x, std::int64_t, std::vector<float>& rows) const override {
        const std::int64_t positions = x.count() / m_size, taken = std::min(positions, kPositions);
        rows.clear();
        for (std::int64_t t = 0; t < taken; ++t) {
            const float* row = x.data<float>() + t * positions / taken * m_size;
            rows.insert(rows.end(), row, row + m_size);
        }
        return taken;
    }

private:
    std::int64_t m_size;
};

struct Partial {
    std::vector<std::vector<float>> groups;
    std::vector<std::vector<double>> sums; // by group: of the views
    std::int64_t positions = 0;
};

// mean x x^T - mean x mean x^T
void centre(std::vector<float>& moments, const std::vector<double>& mean) {
    const std::size_t size = mean.size();
    for (std::size_t i = 0; i < size; ++i)
        for (std::size_t j = 0; j < size; ++j)
            moments[i * size + j] = static_cast<float>(moments[i * size + j] - mean[i] * mean[j]);
}

} // namespace

Result<InputMoments> inputMoments(const Graph& graph, const Node& node, const LayerWeights& layer,
                                  const std::vector<Tensor>& inputs, bool centred, JobContext& job) {
    InputMoments moments;
    moments.size = layer.inPerGroup * layer.kernel;
    if (moments.size > kLargestMoments)
        return makeError("too-large", node.name, "its filters see too many values at once");
    const ConvViews convViews(node, graph.value(layer.weights).constant->shape());
    const MatrixViews matrixViews(moments.size);
    const Views& views = node.is("Conv") ? static_cast<const Views&>(convViews) : matrixViews;
    const auto area = static_cast<std::size_t>(moments.size * moments.size);
    std::vector<Partial> partial(static_cast<std::size_t>(kChunks));
    const auto samples = static_cast<std::int64_t>(inputs.size());
    QS_CHECK(parallelFor(0, kChunks, job, [&](std::int64_t chunk, int) -> Result<void> {
        Partial& mine = partial[static_cast<std::size_t>(chunk)];
        mine.groups.assign(static_cast<std::size_t>(layer.groups), std::vector<float>(area, 0.0f));
        mine.sums.assign(static_cast<std::size_t>(layer.groups),
                         std::vector<double>(static_cast<std::size_t>(moments.size), 0.0));
        std::vector<float> rows;
        for (std::int64_t i = chunk * samples / kChunks; i < (chunk + 1) * samples / kChunks; ++i)
            for (std::int64_t g = 0; g < layer.groups; ++g) {
                QS_TRY(const std::int64_t taken, views.take(inputs[static_cast<std::size_t>(i)], g, rows));
                float* sums = mine.groups[static_cast<std::size_t>(g)].data();
                kernels::gemm_f32(true, false, moments.size, moments.size, taken, 1.0f, rows.data(),
                                  rows.data(), 1.0f, sums);
                for (std::size_t k = 0; k < rows.size(); ++k)
                    mine.sums[static_cast<std::size_t>(g)][k % static_cast<std::size_t>(moments.size)] +=
                        static_cast<double>(rows[k]);
                if (g == 0) mine.positions += taken;
            }
        return {};
    }));
    std::int64_t positions = 0;
    for (const Partial& part : partial)
        positions += part.positions;
    if (positions == 0) return makeError("bad-data", node.name, "there is nothing to calibrate with");
    moments.groups.assign(static_cast<std::size_t>(layer.groups), std::vector<float>(area, 0.0f));
    for (std::size_t g = 0; g < moments.groups.size(); ++g) {
        std::vector<double> mean(static_cast<std::size_t>(moments.size), 0.0);
        for (const Partial& part : partial) {
            for (std::size_t i = 0; i < area; ++i)
                moments.groups[g][i] += part.groups[g][i] / static_cast<float>(positions);
            for (std::size_t k = 0; k < mean.size(); ++k)
                mean[k] += part.sums[g][k] / static_cast<double>(positions);
        }
        if (centred) centre(moments.groups[g], mean);
    }
    return moments;
}

} // namespace qs::quant
