// .npz with one array for each of several inputs, named as they are.
#include <filesystem>

#include <fmt/format.h>

#include "data/ArraySample.h"
#include "data/FileBytes.h"
#include "data/Npz.h"
#include "data/Sources.h"

namespace qs::data {

namespace {

struct InputArray {
    Tensor array;
    ArraySample converter;
};

class NpzInputs final : public Dataset {
public:
    NpzInputs(std::string file, std::vector<InputArray> arrays, std::vector<std::int64_t> labels)
        : m_file(std::move(file)), m_arrays(std::move(arrays)), m_labels(std::move(labels)) {}

    std::int64_t size() const override { return m_arrays.front().array.shape()[0]; }

    Result<Tensor> sample(std::int64_t i) const override {
        QS_TRY(auto all, inputs(i));
        return std::move(all.front());
    }

    Result<std::vector<Tensor>> inputs(std::int64_t i) const override {
        if (i < 0 || i >= size()) return badData(m_file, "it has no sample " + std::to_string(i));
        std::vector<Tensor> all;
        for (const InputArray& input : m_arrays) {
            const std::int64_t bytes = input.array.sizeBytes() / size();
            auto tensor = input.converter.convert(static_cast<const char*>(input.array.raw()) + i * bytes);
            if (!tensor) return inFile(m_file, tensor.error());
            all.push_back(*std::move(tensor));
        }
        return all;
    }

    std::optional<std::int64_t> label(std::int64_t i) const override {
        if (i < 0 || static_cast<std::size_t>(i) >= m_labels.size()) return std::nullopt;
        return m_labels[static_cast<std::size_t>(i)];
    }

    std::string description() const override {
        return "NPZ " + std::filesystem::path(m_file).filename().string() + ", " +
               std::to_string(m_arrays.size()) + " inputs, " + std::to_string(size()) + " samples" +
               (m_labels.empty() ? ", no labels" : "");
    }

private:
    std::string m_file;
    std::vector<InputArray> m_arrays;
    std::vector<std::int64_t> m_labels;
};

std::string namesOf(const std::map<std::string, Tensor>& arrays) {
    std::string names;
    for (const auto& [name, tensor] : arrays)
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

Result<InputArray> inputArray(const std::string& file, const std::map<std::string, Tensor>& arrays,
                              const DatasetOptions& options, const InputFormat& input, JobContext& job) {
    const auto found = arrays.find(input.name);
    if (found == arrays.end())
        return badData(file, fmt::format("it has no array for the input {} (there are: {})", input.name,
                                         namesOf(arrays)));
    const Shape& shape = found->second.shape();
    if (shape.rank() < 1 || shape[0] == 0)
        return badData(file, fmt::format("the array {} has the shape {}, without samples", input.name,
                                         shape.toString()));
    DatasetOptions own = options;
    own.layout.clear();
    if (input.format.shape.rank() != 4) { // no picture
        own.mean.clear();
        own.std.clear();
        own.resize.reset();
        own.crop.reset();
        own.bgr = false;
    }
    QS_TRY(const Preprocess preprocess, Preprocess::create(own, input.format));
    own.layout = options.layout;
    const ImageLoader none;
    const SourceContext context{own, input.format, preprocess, none, job};
    const auto& dims = shape.dims();
    auto converter = ArraySample::create(Shape(std::vector<std::int64_t>(dims.begin() + 1, dims.end())),
                                         found->second.type(), context);
    if (!converter)
        return badData(file, fmt::format("the array {}: {}", input.name, converter.error().message));
    return InputArray{found->second, *std::move(converter)};
}

} // namespace

Result<DatasetPtr> openNpzInputs(const std::string& file, const DatasetOptions& options,
                                 const std::vector<InputFormat>& inputs, JobContext& job) {
    QS_TRY(const auto arrays, readNpz(file));
    std::vector<InputArray> found;
    bool namedY = false;
    for (const InputFormat& input : inputs) {
        QS_TRY(auto array, inputArray(file, arrays, options, input, job));
        const std::int64_t samples = array.array.shape()[0];
        if (!found.empty() && samples != found.front().array.shape()[0])
            return badData(file, fmt::format("the array {} holds {} samples, {} holds {}", input.name,
                                             samples, inputs.front().name, found.front().array.shape()[0]));
        namedY = namedY || input.name == "y";
        found.push_back(std::move(array));
    }
    std::vector<std::int64_t> labels;
    if (const auto y = arrays.find("y"); y != arrays.end() && !namedY) {
        QS_TRY(labels, labelsOf(y->second, found.front().array.shape()[0], file));
    }
    return DatasetPtr(std::make_shared<NpzInputs>(file, std::move(found), std::move(labels)));
}

} // namespace qs::data
