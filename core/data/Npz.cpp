#include "data/Npz.h"

#include "base/AtomicFile.h"
#include "data/FileBytes.h"
#include "data/Npy.h"
#include "data/Zip.h"

namespace qs::data {

Result<std::map<std::string, Tensor>> readNpz(const std::filesystem::path& file) {
    QS_TRY(const std::string zip, readContent(file));
    QS_TRY(const std::vector<ZipEntry> entries, listZip(zip, file));
    std::map<std::string, Tensor> arrays;
    std::int64_t left = Tensor::kDefaultLimitBytes;
    constexpr std::string_view kSuffix = ".npy";
    for (const ZipEntry& entry : entries) {
        if (entry.name.size() <= kSuffix.size() || !entry.name.ends_with(kSuffix)) continue;
        QS_TRY(const std::string content, readZipEntry(zip, entry, file));
        QS_TRY(Tensor tensor, parseNpy(content, file));
        left -= tensor.sizeBytes();
        if (left < 0) return badData(file, "its arrays take more than 8 GiB");
        arrays.insert_or_assign(entry.name.substr(0, entry.name.size() - kSuffix.size()), std::move(tensor));
    }
    return arrays;
}

Result<std::string> formatNpz(const std::map<std::string, Tensor>& arrays) {
    ZipWriter zip;
    for (const auto& [name, tensor] : arrays) {
        auto npy = formatNpy(tensor);
        if (!npy) return makeError(npy.error().code, name, npy.error().message, npy.error().args);
        if (!zip.add(name + ".npy", *npy))
            return makeError("file-too-large", name,
                             "the arrays take more than the 4 GiB that an .npz file can hold");
    }
    return zip.finish();
}

Result<void> writeNpz(const std::filesystem::path& file, const std::map<std::string, Tensor>& arrays) {
    QS_TRY(const std::string bytes, formatNpz(arrays));
    return writeFileAtomically(file, bytes);
}

} // namespace qs::data
