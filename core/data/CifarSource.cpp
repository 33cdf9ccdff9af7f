// CIFAR-10, binary version: records of one label byte and 3072 bytes (32x32, planes R, G, B).
#include <algorithm>
#include <filesystem>

#include "data/FileBytes.h"
#include "data/PixelDataset.h"
#include "data/Sources.h"

namespace qs::data {

namespace {

namespace fs = std::filesystem;

constexpr int kSide = 32, kChannels = 3;
constexpr std::size_t kRecordBytes = 1 + kSide * kSide * kChannels;
constexpr int kClasses = 10;

// A file, or in a folder test_batch.bin, or without it all batches in the order of their names.
Result<std::vector<fs::path>> batchFiles(const fs::path& path) {
    std::error_code ec;
    if (!fs::is_directory(path, ec)) return std::vector<fs::path>{path};
    fs::path folder = path;
    if (fs::is_directory(path / "cifar-10-batches-bin", ec)) folder = path / "cifar-10-batches-bin";
    for (const char* name : {"test_batch.bin", "test_batch.bin.gz"})
        if (fs::exists(folder / name, ec)) return std::vector<fs::path>{folder / name};
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, ec)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(".bin") || name.ends_with(".bin.gz")) files.push_back(entry.path());
    }
    if (ec) return badData(folder, ec.message());
    if (files.empty())
        return badData(folder, "it holds no .bin batches (the binary version of CIFAR-10 is read)");
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<DatasetPtr> openCifar10(const std::string& spec, const SourceContext& context) {
    QS_TRY(const std::vector<fs::path> files, batchFiles(spec));
    const std::int64_t wanted = neededSamples(context.options);
    PixelBlock block;
    block.file = spec;
    for (const fs::path& file : files) {
        const auto have = static_cast<std::int64_t>(block.bytes.size() / kRecordBytes);
        if (wanted >= 0 && have >= wanted) break;
        const std::int64_t records =
            wanted < 0 ? kFileLimitBytes / static_cast<std::int64_t>(kRecordBytes) : wanted - have;
        QS_TRY(
            const std::string batch,
            readContent(file, std::min(records, kFileLimitBytes / static_cast<std::int64_t>(kRecordBytes)) *
                                  static_cast<std::int64_t>(kRecordBytes)));
        if (batch.empty() || batch.size() % kRecordBytes != 0)
            return badData(file, "its size is no multiple of a CIFAR-10 record (" +
                                     std::to_string(kRecordBytes) + " bytes)");
        block.bytes += batch;
    }
    block.count = static_cast<std::int64_t>(block.bytes.size() / kRecordBytes);
    for (std::size_t at = 0; at < block.bytes.size(); at += kRecordBytes) {
        const int label = static_cast<unsigned char>(block.bytes[at]);
        if (label >= kClasses)
            return badData(spec,
                           "a record has the label " + std::to_string(label) + "; it is no CIFAR-10 data");
        block.labels.push_back(label);
    }
    block.first = 1;
    block.stride = kRecordBytes;
    block.width = block.height = kSide;
    block.channels = kChannels;
    block.planar = true;
    block.description = "CIFAR-10 " + (files.size() == 1 ? files.front().filename().string()
                                                         : std::to_string(files.size()) + " batches");
    return makePixelDataset(std::move(block), context.preprocess);
}

} // namespace qs::data
