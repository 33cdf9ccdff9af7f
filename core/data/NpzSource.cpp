// .npz with the arrays x (samples along the first axis) and, for labels, y (class numbers, or scores whose
// largest counts).
#include <algorithm>
#include <cstring>
#include <filesystem>

#include "data/ArraySample.h"
#include "data/FileBytes.h"
#include "data/Npz.h"
#include "data/Sources.h"

namespace qs::data {

namespace {

class NpzDataset : public Dataset {
public:
    NpzDataset(std::string file, Tensor x, std::vector<std::int64_t> labels, ArraySample converter)
        : m_file(std::move(file)), m_x(std::move(x)), m_labels(std::move(labels)),
          m_converter(std::move(converter)),
          m_sampleBytes(m_x.shape()[0] > 0 ? m_x.sizeBytes() / m_x.shape()[0] : 0) {}

    std::int64_t size() const override { return m_x.shape()[0]; }

    Result<Tensor> sample(std::int64_t i) const override {
        if (i < 0 || i >= size()) return badData(m_file, "it has no sample " + std::to_string(i));
        auto tensor = m_converter.convert(static_cast<const char*>(m_x.raw()) + i * m_sampleBytes);
        if (!tensor) return inFile(m_file, tensor.error());
        return tensor;
    }

    std::optional<std::int64_t> label(std::int64_t i) const override {
        if (i < 0 || static_cast<std::size_t>(i) >= m_labels.size()) return std::nullopt;
        return m_labels[static_cast<std::size_t>(i)];
    }

    std::string description() const override {
        return "NPZ " + std::filesystem::path(m_file).filename().string() + ", x " + nameOf(m_x.type()) +
               " " + m_x.shape().toString() + (m_labels.empty() ? ", no labels" : "");
    }
    std::vector<std::string> notes() const override { return m_converter.notes(); }

private:
    std::string m_file;
    Tensor m_x;
    std::vector<std::int64_t> m_labels;
    ArraySample m_converter;
    std::int64_t m_sampleBytes;
};

const Tensor* arrayX(const std::map<std::string, Tensor>& arrays) {
    if (const auto it = arrays.find("x"); it != arrays.end()) return &it->second;
    // A file with one array beside y leaves no doubt.
    const Tensor* only = nullptr;
    for (const auto& [name, tensor] : arrays) {
        if (name == "y") continue;
        if (only != nullptr) return nullptr;
        only = &tensor;
    }
    return only;
}

} // namespace

Result<std::vector<std::int64_t>> labelsOf(const Tensor& y, std::int64_t count, const std::string& file) {
    if (y.shape().rank() < 1 || y.shape()[0] != count)
        return badData(file, "y has the shape " + y.shape().toString() + ", not one row for each of the " +
                                 std::to_string(count) + " samples");
    if (y.count() == count) {
        std::vector<std::int64_t> labels = y.toInts();
        if (isFloat(y.type()))
            for (std::int64_t i = 0; i < count; ++i)
                if (y.at(i) != static_cast<double>(labels[static_cast<std::size_t>(i)]))
                    return badData(file, "y holds fractions, not class numbers");
        return labels;
    }
    const std::int64_t width = y.count() / count;
    const std::vector<float> scores = y.toFloats();
    std::vector<std::int64_t> labels;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto row = scores.begin() + i * width;
        labels.push_back(std::max_element(row, row + width) - row);
    }
    return labels;
}

Result<DatasetPtr> openNpz(const std::string& spec, const SourceContext& context) {
    QS_TRY(const auto arrays, readNpz(spec));
    const Tensor* x = arrayX(arrays);
    if (x == nullptr) {
        std::string names;
        for (const auto& [name, tensor] : arrays)
            names += (names.empty() ? "" : ", ") + name;
        return badData(spec,
                       "it has no array x" + (names.empty() ? std::string() : " (there are: " + names + ")"));
    }
    if (x->shape().rank() < 2)
        return badData(spec, "x has the shape " + x->shape().toString() + ", without samples");
    if (x->shape()[0] == 0) return badData(spec, "x holds no samples");
    const auto& d = x->shape().dims();
    auto converter =
        ArraySample::create(Shape(std::vector<std::int64_t>(d.begin() + 1, d.end())), x->type(), context);
    if (!converter) return inFile(spec, converter.error());
    std::vector<std::int64_t> labels;
    if (const auto y = arrays.find("y"); y != arrays.end()) {
        QS_TRY(labels, labelsOf(y->second, d[0], spec));
    }
    return DatasetPtr(std::make_shared<NpzDataset>(spec, *x, std::move(labels), std::move(*converter)));
}

} // namespace qs::data
