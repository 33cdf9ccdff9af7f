#include "data/Zip.h"

#include <limits>

#include <zlib.h>

#include "data/FileBytes.h"

namespace qs::data {

namespace {

constexpr std::uint32_t kLocalHeader = 0x04034b50, kCentralHeader = 0x02014b50, kEnd = 0x06054b50,
                        kEnd64 = 0x06064b50, kLocator64 = 0x07064b50;
constexpr std::uint32_t kNone32 = 0xffffffff;
constexpr std::size_t kEndBytes = 22, kCentralBytes = 46, kLocalBytes = 30, kLocatorBytes = 20,
                      kEnd64Bytes = 56;

// Little-endian numbers at any place; zero where the bytes end, which every caller has ruled out by a size
// check.
std::uint64_t number(std::string_view bytes, std::uint64_t at, int size) {
    std::uint64_t value = 0;
    for (int i = 0; i < size; ++i)
        if (at + static_cast<std::uint64_t>(i) < bytes.size())
            value |= static_cast<std::uint64_t>(
                         static_cast<unsigned char>(bytes[at + static_cast<std::uint64_t>(i)]))
                     << (8 * i);
    return value;
}
std::uint32_t u32(std::string_view bytes, std::uint64_t at) {
    return static_cast<std::uint32_t>(number(bytes, at, 4));
}
std::uint16_t u16(std::string_view bytes, std::uint64_t at) {
    return static_cast<std::uint16_t>(number(bytes, at, 2));
}

void append(std::string& out, std::uint64_t value, int size) {
    for (int i = 0; i < size; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xff);
}

struct Directory {
    std::uint64_t offset = 0, count = 0;
};

Result<Directory> findDirectory(std::string_view zip, const std::filesystem::path& file) {
    constexpr std::size_t kMaxComment = 65535;
    if (zip.size() < kEndBytes) return badData(file, "it is no zip file");
    const std::size_t lowest =
        zip.size() > kEndBytes + kMaxComment ? zip.size() - kEndBytes - kMaxComment : 0;
    for (std::size_t at = zip.size() - kEndBytes;; --at) {
        if (u32(zip, at) == kEnd) {
            Directory d{u32(zip, at + 16), u16(zip, at + 10)};
            const bool is64 = at >= kLocatorBytes && u32(zip, at - kLocatorBytes) == kLocator64;
            if (is64 && (d.offset == kNone32 || d.count == 0xffff)) {
                const std::uint64_t end64 = number(zip, at - kLocatorBytes + 8, 8);
                if (zip.size() < kEnd64Bytes || end64 > zip.size() - kEnd64Bytes || u32(zip, end64) != kEnd64)
                    return badData(file, "the zip directory is damaged");
                d = {number(zip, end64 + 48, 8), number(zip, end64 + 32, 8)};
            }
            return d;
        }
        if (at == lowest) break;
    }
    return badData(file, "it is no zip file, or it is cut off");
}

// Sizes and offset that do not fit 32 bits stand in the zip64 field (id 1), only those, in this order.
void readExtra64(std::string_view extra, ZipEntry& entry) {
    for (std::size_t at = 0; at + 4 <= extra.size(); at += 4 + u16(extra, at + 2)) {
        if (u16(extra, at) != 1) continue;
        std::size_t field = at + 4;
        for (std::uint64_t* value : {&entry.bytes, &entry.compressedBytes, &entry.headerOffset}) {
            if (*value != kNone32 || field + 8 > extra.size()) continue;
            *value = number(extra, field, 8);
            field += 8;
        }
        return;
    }
}

} // namespace

Result<std::vector<ZipEntry>> listZip(std::string_view zip, const std::filesystem::path& file) {
    QS_TRY(const Directory directory, findDirectory(zip, file));
    std::vector<ZipEntry> entries;
    std::uint64_t at = directory.offset;
    for (std::uint64_t i = 0; i < directory.count; ++i) {
        if (at > zip.size() || zip.size() - at < kCentralBytes || u32(zip, at) != kCentralHeader)
            return badData(file, "the zip directory is damaged");
        ZipEntry entry;
        const std::uint16_t flags = u16(zip, at + 8);
        entry.method = u16(zip, at + 10);
        entry.crc = u32(zip, at + 16);
        entry.compressedBytes = u32(zip, at + 20);
        entry.bytes = u32(zip, at + 24);
        entry.headerOffset = u32(zip, at + 42);
        const std::size_t nameBytes = u16(zip, at + 28), extraBytes = u16(zip, at + 30),
                          commentBytes = u16(zip, at + 32);
        if (zip.size() - at < kCentralBytes + nameBytes + extraBytes + commentBytes)
            return badData(file, "the zip directory is damaged");
        entry.name = zip.substr(at + kCentralBytes, nameBytes);
        readExtra64(zip.substr(at + kCentralBytes + nameBytes, extraBytes), entry);
        if (flags & 1) return badData(file, "the entry " + entry.name + " is encrypted");
        at += kCentralBytes + nameBytes + extraBytes + commentBytes;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::string> readZipEntry(std::string_view zip, const ZipEntry& entry,
                                 const std::filesystem::path& file) {
    const std::uint64_t at = entry.headerOffset;
    if (at > zip.size() || zip.size() - at < kLocalBytes || u32(zip, at) != kLocalHeader)
        return badData(file, "the entry " + entry.name + " is not where the directory says");
    // Name and extra field of the local header have lengths of their own.
    const std::uint64_t begin = at + kLocalBytes + u16(zip, at + 26) + u16(zip, at + 28);
    if (begin > zip.size() || zip.size() - begin < entry.compressedBytes)
        return badData(file, "the entry " + entry.name + " is cut off");
    const std::string_view stored = zip.substr(begin, entry.compressedBytes);
    std::string content;
    if (entry.method == 0) {
        if (entry.bytes != entry.compressedBytes)
            return badData(file, "the sizes of " + entry.name + " contradict");
        content = stored;
    } else if (entry.method == 8) {
        if (entry.bytes > static_cast<std::uint64_t>(kFileLimitBytes))
            return badData(file, "the entry " + entry.name + " is larger than 4 GiB");
        QS_TRY(content, inflateRaw(stored, static_cast<std::int64_t>(entry.bytes), file));
    } else {
        return badData(file, "the entry " + entry.name + " is packed by a method that is not supported");
    }
    if (::crc32_z(0, reinterpret_cast<const Bytef*>(content.data()), content.size()) != entry.crc)
        return badData(file, "the checksum of " + entry.name + " is wrong");
    return content;
}

bool ZipWriter::add(const std::string& name, std::string_view content) {
    constexpr std::uint64_t kLimit = std::numeric_limits<std::uint32_t>::max() - (1u << 20);
    if (m_bytes.size() + m_directory.size() + content.size() + name.size() > kLimit || name.size() > 0xffff ||
        m_count == 0xfffe)
        return false;
    const std::uint64_t offset = m_bytes.size();
    const auto crc = ::crc32_z(0, reinterpret_cast<const Bytef*>(content.data()), content.size());
    // The common middle of both headers: version 2.0, UTF-8 names, stored, 1980-01-01 00:00.
    std::string common;
    append(common, 20, 2);
    append(common, 0x0800, 2);
    append(common, 0, 2);
    append(common, 0, 2);
    append(common, 0x0021, 2);
    append(common, crc, 4);
    append(common, content.size(), 4);
    append(common, content.size(), 4);
    append(common, name.size(), 2);
    append(common, 0, 2);

    append(m_bytes, kLocalHeader, 4);
    m_bytes += common;
    m_bytes += name;
    m_bytes += content;

    append(m_directory, kCentralHeader, 4);
    append(m_directory, 20, 2);
    m_directory += common;
    append(m_directory, 0, 2); // comment
    append(m_directory, 0, 2); // disk
    append(m_directory, 0, 2); // internal attributes
    append(m_directory, 0, 4); // external attributes
    append(m_directory, offset, 4);
    m_directory += name;
    ++m_count;
    return true;
}

std::string ZipWriter::finish() {
    const std::uint64_t offset = m_bytes.size();
    m_bytes += m_directory;
    append(m_bytes, kEnd, 4);
    append(m_bytes, 0, 4);
    append(m_bytes, m_count, 2);
    append(m_bytes, m_count, 2);
    append(m_bytes, m_directory.size(), 4);
    append(m_bytes, offset, 4);
    append(m_bytes, 0, 2);
    return std::move(m_bytes);
}

} // namespace qs::data
