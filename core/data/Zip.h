// The part of the zip format that .npz files use (PKWARE APPNOTE 6.3): stored and deflated entries, zip64.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"

namespace qs::data {

struct ZipEntry {
    std::string name;
    std::uint16_t method = 0; // 0 stored, 8 deflated
    std::uint32_t crc = 0;
    std::uint64_t compressedBytes = 0;
    std::uint64_t bytes = 0;
    std::uint64_t headerOffset = 0;
};

// The central directory of a zip file in memory. Error "bad-data".
Result<std::vector<ZipEntry>> listZip(std::string_view zip, const std::filesystem::path& file);
// The content of one entry, checked against its size and checksum.
Result<std::string> readZipEntry(std::string_view zip, const ZipEntry& entry,
                                 const std::filesystem::path& file);

// Appends stored entries to a zip file in memory; finish() writes the directory.
class ZipWriter {
public:
    // False when the file would grow beyond 4 GiB, which needs zip64.
    bool add(const std::string& name, std::string_view content);
    std::string finish();

private:
    std::string m_bytes;
    std::string m_directory;
    std::uint16_t m_count = 0;
};

} // namespace qs::data
