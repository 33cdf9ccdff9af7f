#include "quant/WeightRounding.h"

#include <algorithm>
#include <cmath>

#include "base/Parallel.h"
#include "kernels/fp32/Conv.h"

namespace qs::quant {

namespace {

constexpr std::int64_t kRowBlock = 32; // output channels that are worked on together
constexpr int kScaleSteps = 32;
constexpr double kSmallestScale = 0.5; // of the largest |weight|

// The paper's constants; the descent takes whole-data steps, so it needs far fewer of them.
constexpr int kIterations = 400;
constexpr float kZeta = 1.1f, kGamma = -0.1f, kLambda = 0.02f, kLearningRate = 0.05f;
constexpr float kBetaStart = 20.0f, kBetaEnd = 2.0f, kWarmup = 0.2f;

// Rows of one group that are worked on together: their weights in order of the moments.
struct Block {
    std::int64_t group, first, rows;
};

std::vector<Block> blocksOf(const LayerWeights& layer) {
    std::vector<Block> blocks;
    for (std::int64_t g = 0; g < layer.groups; ++g)
        for (std::int64_t r = 0; r < layer.outPerGroup(); r += kRowBlock)
            blocks.push_back({g, g * layer.outPerGroup() + r, std::min(kRowBlock, layer.outPerGroup() - r)});
    return blocks;
}

template <class T>
void gather(const LayerWeights& layer, const T* from, const Block& block, std::vector<float>& rows) {
    rows.clear();
    for (std::int64_t o = block.first; o < block.first + block.rows; ++o)
        for (std::int64_t i = 0; i < layer.inPerGroup; ++i)
            for (std::int64_t k = 0; k < layer.kernel; ++k)
                rows.push_back(static_cast<float>(from[layer.index(o, i, k)]));
}

void scatter(const LayerWeights& layer, const std::vector<float>& rows, const Block& block, std::int8_t* to) {
    std::size_t at = 0;
    for (std::int64_t o = block.first; o < block.first + block.rows; ++o)
        for (std::int64_t i = 0; i < layer.inPerGroup; ++i)
            for (std::int64_t k = 0; k < layer.kernel; ++k)
                to[layer.index(o, i, k)] = static_cast<std::int8_t>(rows[at++]);
}

// d^T M d per row; `product` is room for d M.
std::vector<double> rowErrors(const std::vector<float>& d, std::int64_t rows,
                              const std::vector<float>& moments, std::int64_t size,
                              std::vector<float>& product) {
    product.assign(d.size(), 0.0f);
    kernels::gemm_f32(false, false, rows, size, size, 1.0f, d.data(), moments.data(), 0.0f, product.data());
    std::vector<double> errors(static_cast<std::size_t>(rows), 0.0);
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t i = 0; i < size; ++i) {
            const auto at = static_cast<std::size_t>(r * size + i);
            errors[static_cast<std::size_t>(r)] += static_cast<double>(d[at]) * product[at];
        }
    return errors;
}

std::vector<double> errorsAtScale(const Tensor& weights, const Quantizer& q, const LayerWeights& layer,
                                  const InputMoments& moments, const Block& block, double shrink) {
    std::vector<float> d, product;
    gather(layer, weights.data<float>(), block, d);
    for (std::int64_t r = 0; r < block.rows; ++r) {
        const float scale = static_cast<float>(q.scaleAt(block.first + r) * shrink);
        for (std::int64_t i = 0; i < moments.size; ++i) {
            float& w = d[static_cast<std::size_t>(r * moments.size + i)];
            w -= std::clamp(std::nearbyint(w / scale), static_cast<float>(q.qmin),
                            static_cast<float>(q.qmax)) *
                 scale;
        }
    }
    return rowErrors(d, block.rows, moments.groups[static_cast<std::size_t>(block.group)], moments.size,
                     product);
}

float sigmoid(float v) {
    return 1.0f / (1.0f + std::exp(-v));
}

// The relaxed rounding of one block of rows. Weights are in units of their scale, so the error of a row is
// (h - fraction)^T M (h - fraction) / mean of M's diagonal.
class Relaxation {
public:
    Relaxation(std::vector<float> steps, std::int64_t rows, const std::vector<float>& moments,
               std::int64_t size)
        : m_rows(rows), m_size(size), m_moments(moments), m_fraction(std::move(steps)) {
        for (float& f : m_fraction) {
            m_floor.push_back(std::floor(f));
            f -= m_floor.back();
            // The sigmoid's argument at which h is the fraction itself.
            const float p = std::clamp((f - kGamma) / (kZeta - kGamma), 0.01f, 0.99f);
            m_v.push_back(std::log(p / (1.0f - p)));
        }
        double trace = 0.0;
        for (std::int64_t i = 0; i < size; ++i)
            trace += moments[static_cast<std::size_t>(i * size + i)];
        m_unit = trace > 0.0 ? static_cast<float>(static_cast<double>(size) / trace) : 0.0f;
    }

    // Codes, not yet clamped.
    std::vector<float> run() {
        std::vector<float> difference(m_v.size()), gradient(m_v.size()), m1(m_v.size(), 0.0f),
            m2(m_v.size(), 0.0f);
        for (int step = 0; step < kIterations; ++step) {
            for (std::size_t i = 0; i < m_v.size(); ++i)
                difference[i] = relaxed(m_v[i]) - m_fraction[i];
            kernels::gemm_f32(false, false, m_rows, m_size, m_size, 2.0f * m_unit, difference.data(),
                              m_moments.data(), 0.0f, gradient.data());
            descend(step, gradient, m1, m2);
        }
        std::vector<float> codes = m_floor;
        for (std::size_t i = 0; i < codes.size(); ++i)
            codes[i] += relaxed(m_v[i]) >= 0.5f ? 1.0f : 0.0f;
        return codes;
    }

private:
    static float relaxed(float v) { return std::clamp(sigmoid(v) * (kZeta - kGamma) + kGamma, 0.0f, 1.0f); }

    // One step of Adam on V; the regulariser is lambda * sum(1 - |2h - 1|^beta), off during the warm-up.
    void descend(int step, const std::vector<float>& gradient, std::vector<float>& m1,
                 std::vector<float>& m2) {
        const float done = static_cast<float>(step) / kIterations;
        const float left = std::max(0.0f, (done - kWarmup) / (1.0f - kWarmup));
        const float beta = kBetaEnd + (kBetaStart - kBetaEnd) * (1.0f - left);
        const float correct1 = 1.0f - std::pow(0.9f, static_cast<float>(step + 1)),
                    correct2 = 1.0f - std::pow(0.999f, static_cast<float>(step + 1));
        for (std::size_t i = 0; i < m_v.size(); ++i) {
            const float s = sigmoid(m_v[i]), h = s * (kZeta - kGamma) + kGamma;
            float g = 0.0f;
            if (h > 0.0f && h < 1.0f) {
                float slope = gradient[i];
                if (done >= kWarmup) {
                    const float x = 2.0f * h - 1.0f;
                    slope -= kLambda * 2.0f * beta * std::pow(std::fabs(x), beta - 1.0f) *
                             (x < 0.0f ? -1.0f : 1.0f);
                }
                g = slope * s * (1.0f - s) * (kZeta - kGamma);
            }
            m1[i] = 0.9f * m1[i] + 0.1f * g;
            m2[i] = 0.999f * m2[i] + 0.001f * g * g;
            m_v[i] -= kLearningRate * (m1[i] / correct1) / (std::sqrt(m2[i] / correct2) + 1e-8f);
        }
    }

    std::int64_t m_rows, m_size;
    const std::vector<float>& m_moments;
    std::vector<float> m_fraction, m_floor, m_v;
    float m_unit;
};

// Takes the single move of one weight to its other neighbour that lowers the row's error most, until none
// does. The relaxation decides each weight against a mean of all others; this settles what it left.
void settle(const float* steps, float* codes, const std::vector<float>& moments, std::int64_t size,
            float qmin, float qmax) {
    std::vector<float> slope(static_cast<std::size_t>(size), 0.0f); // M (steps - codes)
    for (std::int64_t i = 0; i < size; ++i)
        for (std::int64_t j = 0; j < size; ++j)
            slope[static_cast<std::size_t>(i)] +=
                moments[static_cast<std::size_t>(i * size + j)] * (steps[j] - codes[j]);
    for (std::int64_t moves = 0; moves < size; ++moves) {
        std::int64_t best = -1;
        float bestGain = 0.0f, bestMove = 0.0f;
        for (std::int64_t i = 0; i < size; ++i) {
            const float below = std::floor(steps[i]);
            const float move = codes[i] > below ? -1.0f : 1.0f;
            if (codes[i] + move < qmin || codes[i] + move > qmax ||
                std::fabs(codes[i] + move - steps[i]) > 1.0f)
                continue;
            const float gain = 2.0f * move * slope[static_cast<std::size_t>(i)] -
                               moments[static_cast<std::size_t>(i * size + i)];
            if (gain > bestGain) {
                bestGain = gain;
                best = i;
                bestMove = move;
            }
        }
        if (best < 0) return;
        codes[best] += bestMove;
        for (std::int64_t i = 0; i < size; ++i)
            slope[static_cast<std::size_t>(i)] -=
                bestMove * moments[static_cast<std::size_t>(i * size + best)];
    }
}

std::vector<float> differences(const std::vector<float>& weights, const std::vector<float>& codes,
                               const Quantizer& q, const Block& block, std::int64_t size) {
    std::vector<float> d(weights.size());
    for (std::int64_t r = 0; r < block.rows; ++r)
        for (std::int64_t i = 0; i < size; ++i) {
            const auto at = static_cast<std::size_t>(r * size + i);
            d[at] = weights[at] - codes[at] * q.scaleAt(block.first + r);
        }
    return d;
}

void roundBlock(const Tensor& weights, const Quantizer& q, const LayerWeights& layer,
                const InputMoments& moments, const Block& block, Tensor& codes) {
    const auto& matrix = moments.groups[static_cast<std::size_t>(block.group)];
    std::vector<float> real, nearest, product;
    gather(layer, weights.data<float>(), block, real);
    gather(layer, q.codes.data<std::int8_t>(), block, nearest);
    std::vector<float> steps = real;
    for (std::int64_t r = 0; r < block.rows; ++r)
        for (std::int64_t i = 0; i < moments.size; ++i)
            steps[static_cast<std::size_t>(r * moments.size + i)] /= q.scaleAt(block.first + r);
    std::vector<float> chosen = Relaxation(steps, block.rows, matrix, moments.size).run();
    const auto qmin = static_cast<float>(q.qmin), qmax = static_cast<float>(q.qmax);
    for (float& c : chosen)
        c = std::clamp(c, qmin, qmax);
    for (std::int64_t r = 0; r < block.rows; ++r)
        settle(steps.data() + r * moments.size, chosen.data() + r * moments.size, matrix, moments.size, qmin,
               qmax);
    const auto before = rowErrors(differences(real, nearest, q, block, moments.size), block.rows, matrix,
                                  moments.size, product);
    const auto after = rowErrors(differences(real, chosen, q, block, moments.size), block.rows, matrix,
                                 moments.size, product);
    for (std::int64_t r = 0; r < block.rows; ++r)
        if (!(after[static_cast<std::size_t>(r)] < before[static_cast<std::size_t>(r)]))
            std::copy_n(nearest.begin() + r * moments.size, moments.size, chosen.begin() + r * moments.size);
    scatter(layer, chosen, block, codes.mutableData<std::int8_t>());
}

} // namespace

double outputError(const Tensor& weights, const Quantizer& q, const LayerWeights& layer,
                   const InputMoments& moments) {
    double sum = 0.0;
    std::vector<float> real, codes, product;
    for (const Block& block : blocksOf(layer)) {
        gather(layer, weights.data<float>(), block, real);
        gather(layer, q.codes.data<std::int8_t>(), block, codes);
        for (const double e :
             rowErrors(differences(real, codes, q, block, moments.size), block.rows,
                       moments.groups[static_cast<std::size_t>(block.group)], moments.size, product))
            sum += e;
    }
    return sum;
}

Result<void> searchWeightScales(const Tensor& weights, Quantizer& q, const LayerWeights& layer,
                                const InputMoments& moments, JobContext& job) {
    const std::vector<Block> blocks = blocksOf(layer);
    // By candidate, then by output channel.
    std::vector<std::vector<double>> errors(kScaleSteps + 1,
                                            std::vector<double>(static_cast<std::size_t>(layer.outChannels)));
    const auto shrinkOf = [](int step) { return 1.0 - (1.0 - kSmallestScale) * step / kScaleSteps; };
    QS_CHECK(parallelFor(
        0, static_cast<std::int64_t>(blocks.size()), job, [&](std::int64_t b, int) -> Result<void> {
            const Block& block = blocks[static_cast<std::size_t>(b)];
            for (int step = 0; step <= kScaleSteps; ++step) {
                const auto found = errorsAtScale(weights, q, layer, moments, block, shrinkOf(step));
                std::copy(found.begin(), found.end(),
                          errors[static_cast<std::size_t>(step)].begin() + block.first);
            }
            return {};
        }));
    if (!q.perChannel()) // one scale answers for all channels
        for (auto& candidate : errors) {
            double sum = 0.0;
            for (const double e : candidate)
                sum += e;
            candidate.assign(1, sum);
        }
    for (std::size_t c = 0; c < q.scale.size(); ++c) {
        int best = 0;
        for (int step = 1; step <= kScaleSteps; ++step)
            if (errors[static_cast<std::size_t>(step)][c] < errors[static_cast<std::size_t>(best)][c])
                best = step;
        q.scale[c] = static_cast<float>(q.scale[c] * shrinkOf(best));
    }
    q.codes = quantize(weights, q);
    return {};
}

Result<void> adaptiveRounding(const Tensor& weights, Quantizer& q, const LayerWeights& layer,
                              const InputMoments& moments, JobContext& job) {
    const std::vector<Block> blocks = blocksOf(layer);
    Tensor codes = q.codes.clone();
    QS_CHECK(parallelFor(
        0, static_cast<std::int64_t>(blocks.size()), job, [&](std::int64_t b, int) -> Result<void> {
            roundBlock(weights, q, layer, moments, blocks[static_cast<std::size_t>(b)], codes);
            return {};
        }));
    q.codes = codes;
    return {};
}

} // namespace qs::quant
