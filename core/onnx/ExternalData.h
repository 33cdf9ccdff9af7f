// Tensor data in files beside the model. Location, offset and length come from the model and are hostile.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "base/JobContext.h"
#include "base/Result.h"

namespace qs::onnx {

class ExternalData {
public:
    // `folder` is the model's; nothing outside it is opened.
    explicit ExternalData(std::filesystem::path folder);
    ~ExternalData();
    ExternalData(const ExternalData&) = delete;
    ExternalData& operator=(const ExternalData&) = delete;

    // Bytes of the file; error "external-data" when it is missing, no regular file, or outside the folder.
    Result<std::int64_t> size(const std::string& location);
    // Exactly `bytes` bytes from `offset` on.
    Result<void> read(const std::string& location, std::int64_t offset, std::int64_t bytes, void* target,
                      const JobContext& job);

private:
    struct File;
    Result<const File*> open(const std::string& location);

    std::filesystem::path m_folder;
    std::map<std::string, std::unique_ptr<File>> m_files;
};

} // namespace qs::onnx
