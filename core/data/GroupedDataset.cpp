#include "data/GroupedDataset.h"

#include <algorithm>
#include <cstring>

namespace qs::data {

namespace {

// Tensors of batch 1 as one along axis 0.
Result<Tensor> joined(const std::vector<Tensor>& parts) {
    Shape shape = parts[0].shape();
    if (shape.rank() < 1 || shape[0] != 1)
        return makeError("bad-data", "", "samples of this form cannot be put into one batch");
    shape[0] = static_cast<std::int64_t>(parts.size());
    QS_TRY(Tensor whole, Tensor::makeChecked(parts[0].type(), shape));
    auto* to = static_cast<std::uint8_t*>(whole.mutableRaw());
    for (const Tensor& part : parts) {
        if (part.type() != parts[0].type() || part.shape() != parts[0].shape())
            return makeError("bad-data", "", "samples of different forms cannot be put into one batch");
        std::memcpy(to, part.raw(), static_cast<std::size_t>(part.sizeBytes()));
        to += part.sizeBytes();
    }
    return whole;
}

class GroupedDataset : public Dataset {
public:
    GroupedDataset(std::shared_ptr<const Dataset> samples, std::int64_t batch)
        : m_samples(std::move(samples)), m_batch(batch) {}

    std::int64_t size() const override {
        return m_samples->size() > 0 ? std::max<std::int64_t>(1, m_samples->size() / m_batch) : 0;
    }
    Result<Tensor> sample(std::int64_t i) const override {
        QS_TRY(auto tensors, inputs(i));
        return std::move(tensors[0]);
    }
    Result<std::vector<Tensor>> inputs(std::int64_t i) const override {
        std::vector<std::vector<Tensor>> parts; // by input, then by sample
        for (std::int64_t k = 0; k < m_batch; ++k) {
            QS_TRY(auto one, m_samples->inputs((i * m_batch + k) % m_samples->size()));
            parts.resize(one.size());
            for (std::size_t input = 0; input < one.size(); ++input)
                parts[input].push_back(std::move(one[input]));
        }
        std::vector<Tensor> tensors;
        for (const auto& input : parts) {
            QS_TRY(Tensor whole, joined(input));
            tensors.push_back(std::move(whole));
        }
        return tensors;
    }
    std::optional<std::int64_t> label(std::int64_t) const override { return std::nullopt; }
    std::string description() const override {
        return m_samples->description() + ", in batches of " + std::to_string(m_batch);
    }
    std::vector<std::string> notes() const override { return m_samples->notes(); }

private:
    std::shared_ptr<const Dataset> m_samples;
    std::int64_t m_batch;
};

} // namespace

std::shared_ptr<const Dataset> groupSamples(std::shared_ptr<const Dataset> samples, std::int64_t batch) {
    return batch > 1 ? std::make_shared<GroupedDataset>(std::move(samples), batch) : std::move(samples);
}

} // namespace qs::data
