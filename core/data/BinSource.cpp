// A folder of raw files, one sample each in the order of their names (or one such file): float32 or uint8, as
// the size tells.
#include <algorithm>
#include <filesystem>

#include "data/ArraySample.h"
#include "data/FileBytes.h"
#include "data/Sources.h"

namespace qs::data {

namespace {

namespace fs = std::filesystem;

class BinDataset : public Dataset {
public:
    // `floats` is missing when the input takes no floats.
    BinDataset(std::vector<fs::path> files, std::int64_t elements, std::optional<ArraySample> floats,
               ArraySample bytes, std::string description)
        : m_files(std::move(files)), m_elements(elements), m_floats(std::move(floats)),
          m_bytes(std::move(bytes)), m_description(std::move(description)) {}

    std::int64_t size() const override { return static_cast<std::int64_t>(m_files.size()); }

    Result<Tensor> sample(std::int64_t i) const override {
        if (i < 0 || i >= size()) return badData(m_description, "there is no sample " + std::to_string(i));
        const fs::path& file = m_files[static_cast<std::size_t>(i)];
        QS_TRY(const std::string content, readContent(file, m_elements * kFloatBytes + 1));
        const auto have = static_cast<std::int64_t>(content.size());
        const bool isFloats = m_floats && have == m_elements * kFloatBytes;
        if (!isFloats && have != m_elements) {
            const std::string wanted =
                std::to_string(m_elements) + " bytes of uint8" +
                (m_floats ? " or " + std::to_string(m_elements * kFloatBytes) + " bytes of float32"
                          : std::string());
            return badData(file, "its size does not fit: the input takes " + wanted);
        }
        auto tensor = (isFloats ? *m_floats : m_bytes).convert(content.data());
        if (!tensor) return inFile(file.string(), tensor.error());
        return tensor;
    }

    std::optional<std::int64_t> label(std::int64_t) const override { return std::nullopt; }
    std::string description() const override { return m_description; }
    std::vector<std::string> notes() const override { return m_bytes.notes(); }

private:
    static constexpr std::int64_t kFloatBytes = 4;

    std::vector<fs::path> m_files;
    std::int64_t m_elements;
    std::optional<ArraySample> m_floats;
    ArraySample m_bytes;
    std::string m_description;
};

Result<std::vector<fs::path>> filesOf(const fs::path& path) {
    std::error_code ec;
    if (!fs::is_directory(path, ec)) return std::vector<fs::path>{path};
    std::vector<fs::path> named, others;
    for (const auto& entry : fs::directory_iterator(path, ec)) {
        if (!entry.is_regular_file(ec) || entry.path().filename().string().starts_with('.')) continue;
        (entry.path().extension() == ".bin" ? named : others).push_back(entry.path());
    }
    if (ec) return badData(path, "cannot list the folder: " + ec.message());
    std::vector<fs::path> files = std::move(named.empty() ? others : named);
    if (files.empty()) return badData(path, "it holds no files");
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<DatasetPtr> openBin(const std::string& spec, const SourceContext& context) {
    QS_TRY(std::vector<fs::path> files, filesOf(spec));
    std::vector<std::int64_t> dims = context.format.shape.dims();
    if (!dims.empty()) dims.erase(dims.begin());
    const std::string& layout = context.options.layout;
    if (dims.size() == 3 && !layout.empty() && (layout == "nhwc") != context.format.channelsLast)
        dims = context.format.channelsLast ? std::vector<std::int64_t>{dims[2], dims[0], dims[1]}
                                           : std::vector<std::int64_t>{dims[1], dims[2], dims[0]};
    const Shape sample(dims);
    const auto count = sample.elementCount();
    if (!count || *count < 1 || *count > kFileLimitBytes / 8)
        return badData(spec, "raw files need an input of known size, not " + context.format.shape.toString());
    auto bytes = ArraySample::create(sample, DataType::U8, context);
    if (!bytes) return inFile(spec, bytes.error());
    auto floats = ArraySample::create(sample, DataType::F32, context);
    std::string description = "raw files in " + fs::path(spec).lexically_normal().string();
    std::optional<ArraySample> asFloats;
    if (floats) asFloats = std::move(*floats);
    return DatasetPtr(std::make_shared<BinDataset>(std::move(files), *count, std::move(asFloats),
                                                   std::move(*bytes), std::move(description)));
}

} // namespace qs::data
