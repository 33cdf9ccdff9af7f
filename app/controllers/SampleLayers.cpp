#include "controllers/SampleLayers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "pipeline/Pipeline.h"

namespace qs::app {

namespace {

constexpr std::int64_t kSamples = 4;
constexpr std::int64_t kPairsPerSample = 300;

struct Sums {
    std::vector<double> signal, noise; // by channel
};

// Tensors of [1, C, ...] and [1, C]: the channel of an element.
void addChannels(const Tensor& p, const Tensor& r, Sums& sums) {
    const auto& dims = p.shape().dims();
    if (dims.size() < 2 || dims[1] < 1) return;
    const auto channels = static_cast<std::size_t>(dims[1]);
    sums.signal.resize(channels);
    sums.noise.resize(channels);
    std::int64_t inner = 1;
    for (std::size_t i = 2; i < dims.size(); ++i)
        inner *= dims[i];
    for (std::int64_t i = 0; i < p.count(); ++i) {
        const auto c = static_cast<std::size_t>(i / std::max<std::int64_t>(inner, 1)) % channels;
        const double x = p.data<float>()[i], d = x - r.data<float>()[i];
        sums.signal[c] += x * x;
        sums.noise[c] += d * d;
    }
}

void addPairs(const Tensor& p, const Tensor& r, std::vector<std::pair<float, float>>& pairs) {
    const std::int64_t step = std::max<std::int64_t>(1, p.count() / kPairsPerSample);
    for (std::int64_t i = 0; i < p.count(); i += step)
        pairs.emplace_back(p.data<float>()[i], r.data<float>()[i]);
}

std::vector<double> toSqnr(const Sums& sums) {
    std::vector<double> db;
    for (std::size_t c = 0; c < sums.signal.size(); ++c)
        db.push_back(sums.noise[c] > 0    ? 10 * std::log10(sums.signal[c] / sums.noise[c])
                     : sums.signal[c] > 0 ? std::numeric_limits<double>::infinity()
                                          : std::numeric_limits<double>::quiet_NaN());
    return db;
}

} // namespace

Result<std::shared_ptr<const widgets::LayerSamples>>
sampleLayers(const pipeline::CompiledModel& compiled, const data::Dataset& dataset, JobContext& job) {
    QS_TRY(const auto fp32, pipeline::makeRunner(*compiled.source, nullptr, pipeline::Engine::Fp32));
    QS_TRY(const auto int8, pipeline::makeRunner(*compiled.source, &compiled, pipeline::Engine::Int8));
    std::unordered_map<std::string, std::string> valueOf; // the network's tensor -> the file's value
    for (const runtime::IntTensor& tensor : compiled.network->tensors)
        valueOf.emplace(tensor.name, tensor.valueName());
    auto samples = std::make_shared<widgets::LayerSamples>();
    std::map<std::string, Sums> sums;
    for (std::int64_t i = 0; i < std::min(kSamples, dataset.size()); ++i) {
        QS_CHECK(job.checkCancelled());
        QS_TRY(const auto inputs, dataset.inputs(i));
        std::unordered_map<std::string, Tensor> emulated;
        QS_TRY(const auto codes, int8->run(inputs, job, [&](const std::string& name, const Tensor& t) {
            const auto value = valueOf.find(name);
            emulated.insert_or_assign(value == valueOf.end() ? name : value->second, t);
        }));
        QS_TRY(const auto reals, fp32->run(inputs, job, [&](const std::string& name, const Tensor& p) {
            const auto found = emulated.find(name);
            if (found == emulated.end()) return;
            const Tensor& r = found->second;
            if (p.type() != DataType::F32 || r.type() != DataType::F32 || p.count() != r.count()) return;
            addChannels(p, r, sums[name]);
            addPairs(p, r, samples->layers[name].pairs);
        }));
        (void)codes;
        (void)reals;
    }
    for (auto& [name, layer] : samples->layers)
        layer.channelSqnrDb = toSqnr(sums[name]);
    return std::shared_ptr<const widgets::LayerSamples>(std::move(samples));
}

} // namespace qs::app
