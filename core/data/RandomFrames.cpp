#include "data/Dataset.h"

namespace qs::data {

namespace {

// SplitMix64 (Steele, Lea & Flood 2014), as a function of the position: any sample can be made by itself.
std::uint64_t mix(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

class RandomFrames : public Dataset {
public:
    RandomFrames(SampleFormat format, std::int64_t count, std::uint64_t seed)
        : m_format(std::move(format)), m_count(count), m_seed(seed) {
        for (std::int64_t& d : m_format.shape.dims())
            if (d < 0) d = 1;
    }

    std::int64_t size() const override { return m_count; }

    Result<Tensor> sample(std::int64_t i) const override {
        constexpr std::int64_t kFrameBytes = std::int64_t{1} << 30; // the shape is the model file's
        QS_TRY(Tensor tensor, Tensor::makeChecked(m_format.type, m_format.shape, kFrameBytes));
        const std::uint64_t stream = mix(m_seed ^ mix(static_cast<std::uint64_t>(i)));
        if (sizeOf(m_format.type) == 1 && m_format.type != DataType::Bool) {
            const unsigned mask = m_format.type == DataType::U4 || m_format.type == DataType::I4 ? 7u : 255u;
            auto* bytes = static_cast<std::uint8_t*>(tensor.mutableRaw());
            for (std::int64_t k = 0; k < tensor.count(); ++k)
                bytes[k] =
                    static_cast<std::uint8_t>(mix(stream + static_cast<std::uint64_t>(k)) >> 56 & mask);
            return tensor;
        }
        QS_TRY(Tensor floats, Tensor::makeChecked(DataType::F32, m_format.shape, kFrameBytes));
        float* v = floats.mutableData<float>();
        // 24 bits make every value exact in float32. Wide integers (token numbers, lengths) get 0 and 1,
        // which are legal for nearly every model.
        const float scale = isFloat(m_format.type) ? 0x1p-24f : 0x1p-23f;
        for (std::int64_t k = 0; k < floats.count(); ++k)
            v[k] = static_cast<float>(mix(stream + static_cast<std::uint64_t>(k)) >> 40) * scale;
        if (isFloat(m_format.type)) return floats.cast(m_format.type);
        QS_TRY(const Tensor whole, floats.cast(DataType::I64));
        return whole.cast(m_format.type);
    }

    std::optional<std::int64_t> label(std::int64_t) const override { return std::nullopt; }
    std::string description() const override { return "random frames, seed " + std::to_string(m_seed); }

private:
    SampleFormat m_format;
    std::int64_t m_count;
    std::uint64_t m_seed;
};

// One stream of frames per input of the model.
class RandomInputs : public RandomFrames {
public:
    RandomInputs(const std::vector<SampleFormat>& formats, std::int64_t count, std::uint64_t seed)
        : RandomFrames(formats.empty() ? SampleFormat{} : formats[0], count, seed), m_any(!formats.empty()) {
        for (std::size_t i = 1; i < formats.size(); ++i)
            m_others.push_back(std::make_shared<RandomFrames>(formats[i], count, mix(seed + i)));
    }

    Result<std::vector<Tensor>> inputs(std::int64_t i) const override {
        std::vector<Tensor> tensors;
        if (!m_any) return tensors;
        QS_TRY(Tensor first, sample(i));
        tensors.push_back(std::move(first));
        for (const auto& other : m_others) {
            QS_TRY(Tensor x, other->sample(i));
            tensors.push_back(std::move(x));
        }
        return tensors;
    }

private:
    bool m_any; // a network without inputs computes all the same
    std::vector<std::shared_ptr<const RandomFrames>> m_others;
};

} // namespace

std::shared_ptr<const Dataset> randomFrames(const std::vector<SampleFormat>& formats, std::int64_t count,
                                            std::uint64_t seed) {
    return std::make_shared<RandomInputs>(formats, count, seed);
}

std::shared_ptr<const Dataset> randomFrames(const SampleFormat& format, std::int64_t count,
                                            std::uint64_t seed) {
    return std::make_shared<RandomFrames>(format, count, seed);
}

} // namespace qs::data
