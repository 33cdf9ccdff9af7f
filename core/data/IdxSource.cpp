// IDX, the format of MNIST and its relatives: big-endian header, then bytes; often gzipped.
#include <filesystem>

#include "data/FileBytes.h"
#include "data/PixelDataset.h"
#include "data/Sources.h"

namespace qs::data {

namespace {

namespace fs = std::filesystem;

struct Idx {
    std::vector<std::int64_t> dims;
    std::string bytes; // header included
    std::size_t dataOffset = 0;
};

std::int64_t bigEndian32(const std::string& bytes, std::size_t at) {
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

// The first `wanted` entries (-1: all) of the file's first dimension.
Result<Idx> readIdx(const fs::path& file, std::int64_t wanted) {
    constexpr std::int64_t kHeaderBytes = 4 + 4 * 4;
    constexpr unsigned char kUint8 = 0x08;
    QS_TRY(const std::string head, readContent(file, kHeaderBytes));
    if (head.size() < 8 || head[0] != 0 || head[1] != 0) return badData(file, "it is no IDX file");
    if (static_cast<unsigned char>(head[2]) != kUint8)
        return badData(file, "only IDX files of bytes are supported");
    const auto rank = static_cast<std::size_t>(static_cast<unsigned char>(head[3]));
    if (rank < 1 || rank > 4 || head.size() < 4 + 4 * rank)
        return badData(file, "it is no IDX file of 1 to 4 dimensions");
    Idx idx;
    idx.dataOffset = 4 + 4 * rank;
    std::int64_t entryBytes = 1;
    for (std::size_t a = 0; a < rank; ++a) {
        idx.dims.push_back(bigEndian32(head, 4 + 4 * a));
        if (a > 0 && __builtin_mul_overflow(entryBytes, idx.dims[a], &entryBytes))
            return badData(file, "its dimensions are too large");
    }
    if (wanted >= 0) idx.dims[0] = std::min(idx.dims[0], wanted);
    std::int64_t total = 0;
    if (__builtin_mul_overflow(idx.dims[0], entryBytes, &total) || total > kFileLimitBytes - kHeaderBytes)
        return badData(file, "its dimensions are too large");
    total += static_cast<std::int64_t>(idx.dataOffset);
    QS_TRY(idx.bytes, readContent(file, total));
    if (static_cast<std::int64_t>(idx.bytes.size()) < total)
        return badData(file, "it is cut off: the header promises " + std::to_string(total) +
                                 " bytes, there are " + std::to_string(idx.bytes.size()));
    return idx;
}

// IMAGES,LABELS or IMAGES alone; a comma may be part of a name, so the first split where both files exist
// counts.
std::pair<std::string, std::string> splitSpec(const std::string& spec) {
    std::error_code ec;
    if (fs::exists(spec, ec)) return {spec, {}};
    for (std::size_t comma = spec.find(','); comma != std::string::npos; comma = spec.find(',', comma + 1))
        if (fs::exists(spec.substr(0, comma), ec) && fs::exists(spec.substr(comma + 1), ec))
            return {spec.substr(0, comma), spec.substr(comma + 1)};
    const std::size_t comma = spec.find(',');
    if (comma == std::string::npos) return {spec, {}};
    return {spec.substr(0, comma), spec.substr(comma + 1)};
}

} // namespace

Result<DatasetPtr> openIdx(const std::string& spec, const SourceContext& context) {
    const auto [images, labels] = splitSpec(spec);
    const std::int64_t wanted = neededSamples(context.options);
    QS_TRY(Idx idx, readIdx(images, wanted));
    const auto& d = idx.dims;
    if (d.size() < 3) return badData(images, "pictures need 3 or 4 dimensions");
    for (std::size_t a = 1; a < d.size(); ++a)
        if (d[a] < 1 || d[a] > (1 << 20)) return badData(images, "its dimensions are not those of pictures");
    PixelBlock block;
    block.file = images;
    block.count = d[0];
    block.planar = d.size() == 4 && d[1] <= 4 && d[3] > 4;
    block.channels = d.size() == 3 ? 1 : static_cast<int>(block.planar ? d[1] : d[3]);
    block.height = static_cast<int>(block.planar ? d[2] : d[1]);
    block.width = static_cast<int>(block.planar ? d[3] : d[2]);
    block.first = idx.dataOffset;
    block.stride = static_cast<std::size_t>(block.width) * static_cast<std::size_t>(block.height) *
                   static_cast<std::size_t>(block.channels);
    block.bytes = std::move(idx.bytes);
    if (!labels.empty()) {
        QS_TRY(const Idx y, readIdx(labels, wanted));
        if (y.dims.size() != 1 || y.dims[0] != block.count)
            return badData(labels, "it does not hold one label for each of the " +
                                       std::to_string(block.count) + " pictures");
        for (std::size_t i = y.dataOffset;
             i < y.bytes.size() && block.labels.size() < static_cast<std::size_t>(block.count); ++i)
            block.labels.push_back(static_cast<unsigned char>(y.bytes[i]));
    }
    block.description = "IDX " + fs::path(images).filename().string() + ", " + std::to_string(block.width) +
                        "x" + std::to_string(block.height) + (labels.empty() ? ", no labels" : "");
    return makePixelDataset(std::move(block), context.preprocess);
}

} // namespace qs::data
