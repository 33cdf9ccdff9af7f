#include "data/PixelDataset.h"

#include "data/FileBytes.h"

namespace qs::data {

namespace {

class PixelDataset : public Dataset {
public:
    PixelDataset(PixelBlock block, const Preprocess& preprocess)
        : m_block(std::move(block)), m_preprocess(preprocess) {}

    std::int64_t size() const override { return m_block.count; }

    Result<Tensor> sample(std::int64_t i) const override {
        if (i < 0 || i >= m_block.count)
            return badData(m_block.file, "it has no sample " + std::to_string(i));
        const auto* data = reinterpret_cast<const std::uint8_t*>(m_block.bytes.data()) + m_block.first +
                           static_cast<std::size_t>(i) * m_block.stride;
        const auto view = m_block.planar
                              ? PixelView::planar(data, m_block.width, m_block.height, m_block.channels)
                              : PixelView::interleaved(data, m_block.width, m_block.height, m_block.channels);
        auto tensor = m_preprocess.run(view);
        if (!tensor) return inFile(m_block.file, tensor.error());
        return tensor;
    }

    std::optional<std::int64_t> label(std::int64_t i) const override {
        if (i < 0 || static_cast<std::size_t>(i) >= m_block.labels.size()) return std::nullopt;
        return m_block.labels[static_cast<std::size_t>(i)];
    }

    std::string description() const override { return m_block.description; }
    std::vector<std::string> notes() const override { return m_preprocess.notes(); }

private:
    PixelBlock m_block;
    Preprocess m_preprocess;
};

} // namespace

Result<DatasetPtr> makePixelDataset(PixelBlock block, const Preprocess& preprocess) {
    return DatasetPtr(std::make_shared<PixelDataset>(std::move(block), preprocess));
}

} // namespace qs::data
