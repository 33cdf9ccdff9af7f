// Picture files: one sub-folder per class (classes in the order of their names), or flat and without labels.
#include <algorithm>
#include <filesystem>

#include "data/FileBytes.h"
#include "data/Sources.h"

namespace qs::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFiles = 20'000'000;

bool isPicture(const fs::path& file) {
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    constexpr std::string_view kExtensions[] = {".png", ".jpg", ".jpeg", ".bmp",  ".gif", ".ppm",
                                                ".pgm", ".pbm", ".tif",  ".tiff", ".webp"};
    return std::find(std::begin(kExtensions), std::end(kExtensions), extension) != std::end(kExtensions);
}

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

struct Picture {
    fs::path file;
    std::int64_t label = -1;
};

Result<std::vector<fs::path>> entriesOf(const fs::path& folder, JobContext& job) {
    std::error_code ec;
    std::vector<fs::path> entries;
    for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
        QS_CHECK(job.checkCancelled());
        if (isHidden(it->path())) continue;
        entries.push_back(it->path());
        if (entries.size() > kMaxFiles) return badData(folder, "it holds too many files");
    }
    if (ec) return badData(folder, "cannot list the folder: " + ec.message());
    std::sort(entries.begin(), entries.end());
    return entries;
}

class FolderDataset : public Dataset {
public:
    FolderDataset(std::vector<Picture> pictures, std::string description, const SourceContext& context)
        : m_pictures(std::move(pictures)), m_description(std::move(description)), m_images(context.images),
          m_preprocess(context.preprocess) {}

    std::int64_t size() const override { return static_cast<std::int64_t>(m_pictures.size()); }

    Result<Tensor> sample(std::int64_t i) const override {
        if (i < 0 || i >= size()) return badData(m_description, "there is no sample " + std::to_string(i));
        const fs::path& file = m_pictures[static_cast<std::size_t>(i)].file;
        auto image = m_images(file);
        if (!image) return inFile(file.string(), image.error());
        const std::size_t expected = static_cast<std::size_t>(std::max(image->width, 0)) *
                                     static_cast<std::size_t>(std::max(image->height, 0)) *
                                     static_cast<std::size_t>(std::max(image->channels, 0));
        if (expected == 0 || image->pixels.size() != expected) return badData(file, "the picture is empty");
        auto tensor = m_preprocess.run(
            PixelView::interleaved(image->pixels.data(), image->width, image->height, image->channels));
        if (!tensor) return inFile(file.string(), tensor.error());
        return tensor;
    }

    std::optional<std::int64_t> label(std::int64_t i) const override {
        if (i < 0 || i >= size() || m_pictures[static_cast<std::size_t>(i)].label < 0) return std::nullopt;
        return m_pictures[static_cast<std::size_t>(i)].label;
    }

    std::string description() const override { return m_description; }
    std::vector<std::string> notes() const override { return m_preprocess.notes(); }

private:
    std::vector<Picture> m_pictures;
    std::string m_description;
    ImageLoader m_images;
    Preprocess m_preprocess;
};

} // namespace

Result<DatasetPtr> openFolder(const std::string& spec, const SourceContext& context) {
    if (!context.images) return makeError("bad-usage", "", "picture files cannot be decoded here");
    std::error_code ec;
    if (!fs::is_directory(spec, ec)) return badData(spec, "it is no folder");
    QS_TRY(const std::vector<fs::path> top, entriesOf(spec, context.job));
    std::vector<Picture> pictures;
    std::int64_t classes = 0;
    for (const fs::path& folder : top) {
        if (!fs::is_directory(folder, ec)) continue;
        QS_TRY(const std::vector<fs::path> files, entriesOf(folder, context.job));
        for (const fs::path& file : files)
            if (isPicture(file)) pictures.push_back({file, classes});
        ++classes;
    }
    const bool flat = pictures.empty();
    if (flat)
        for (const fs::path& file : top)
            if (isPicture(file)) pictures.push_back({file, -1});
    if (pictures.empty()) return badData(spec, "it holds no picture files");
    std::string description = "folder " + fs::path(spec).lexically_normal().string() +
                              (flat ? ", no labels" : ", " + std::to_string(classes) + " classes");
    return DatasetPtr(std::make_shared<FolderDataset>(std::move(pictures), std::move(description), context));
}

} // namespace qs::data
