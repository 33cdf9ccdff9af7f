#include "data/FileBytes.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace qs::data {

namespace {

constexpr std::size_t kChunk = 1 << 20;

struct Descriptor {
    int fd = -1;
    ~Descriptor() {
        if (fd >= 0) ::close(fd);
    }
};

struct Inflater {
    z_stream stream{};
    bool ready = false;
    explicit Inflater(int windowBits) { ready = ::inflateInit2(&stream, windowBits) == Z_OK; }
    ~Inflater() {
        if (ready) ::inflateEnd(&stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

ssize_t readSome(int fd, void* target, std::size_t bytes) {
    ssize_t n = 0;
    do
        n = ::read(fd, target, bytes);
    while (n < 0 && errno == EINTR);
    return n;
}

Result<std::string> readPlain(const std::filesystem::path& file, int fd, std::int64_t size,
                              std::int64_t maxBytes) {
    std::string content(static_cast<std::size_t>(std::min(size, maxBytes)), '\0');
    std::size_t have = 0;
    while (have < content.size()) {
        const ssize_t n = readSome(fd, content.data() + have, content.size() - have);
        if (n < 0) return badData(file, std::strerror(errno));
        if (n == 0) break;
        have += static_cast<std::size_t>(n);
    }
    content.resize(have);
    return content;
}

Result<std::string> readGzip(const std::filesystem::path& file, int fd, std::int64_t maxBytes) {
    constexpr int kGzipWindow = 15 + 16;
    Inflater z(kGzipWindow);
    if (!z.ready) return badData(file, "no memory to inflate it");
    std::string in(kChunk, '\0'), content;
    const auto wanted = static_cast<std::size_t>(maxBytes);
    while (content.size() < wanted) {
        if (z.stream.avail_in == 0) {
            const ssize_t n = readSome(fd, in.data(), in.size());
            if (n < 0) return badData(file, std::strerror(errno));
            if (n == 0) return badData(file, "the gzip data is cut off");
            z.stream.next_in = reinterpret_cast<Bytef*>(in.data());
            z.stream.avail_in = static_cast<uInt>(n);
        }
        const std::size_t have = content.size();
        const std::size_t room = std::min(std::max(kChunk, have), wanted - have);
        content.resize(have + room);
        z.stream.next_out = reinterpret_cast<Bytef*>(content.data() + have);
        z.stream.avail_out = static_cast<uInt>(std::min<std::size_t>(room, std::numeric_limits<uInt>::max()));
        const uInt offered = z.stream.avail_out;
        const int status = ::inflate(&z.stream, Z_NO_FLUSH);
        content.resize(have + (offered - z.stream.avail_out));
        if (status == Z_STREAM_END) break;
        if (status != Z_OK && status != Z_BUF_ERROR) return badData(file, "the gzip data is damaged");
    }
    return content;
}

} // namespace

Diagnostic badData(const std::filesystem::path& file, const std::string& reason) {
    return makeError("bad-data", file.string(), reason, {file.string(), reason});
}

Result<std::string> readContent(const std::filesystem::path& file, std::int64_t maxBytes) {
    // Not blocking, so that a pipe of that name does not hold the caller up.
    Descriptor d{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    struct stat status {};
    if (d.fd < 0 || ::fstat(d.fd, &status) != 0)
        return badData(file, std::string("cannot open the file: ") + std::strerror(errno));
    if (!S_ISREG(status.st_mode)) return badData(file, "it is no regular file");
    maxBytes = std::min(maxBytes, kFileLimitBytes);
    unsigned char magic[2] = {};
    const bool gzip = ::pread(d.fd, magic, 2, 0) == 2 && magic[0] == 0x1f && magic[1] == 0x8b;
    auto content = gzip ? readGzip(file, d.fd, maxBytes) : readPlain(file, d.fd, status.st_size, maxBytes);
    if (content && maxBytes == kFileLimitBytes &&
        static_cast<std::int64_t>(content->size()) == kFileLimitBytes)
        return badData(file, "it holds more than 4 GiB");
    return content;
}

Result<std::string> inflateRaw(std::string_view compressed, std::int64_t size,
                               const std::filesystem::path& file) {
    constexpr int kRawWindow = -15;
    // Deflate cannot expand more than 1032 to 1, so a larger promise is a lie and gets no memory.
    constexpr std::int64_t kMaxRatio = 1040;
    if (size < 0 || size / kMaxRatio > static_cast<std::int64_t>(compressed.size()))
        return badData(file, "the compressed data is damaged");
    Inflater z(kRawWindow);
    if (!z.ready) return badData(file, "no memory to inflate it");
    std::string content(static_cast<std::size_t>(size), '\0');
    std::size_t in = 0, out = 0;
    int status = Z_OK;
    while (status == Z_OK) {
        const std::size_t inRoom =
            std::min<std::size_t>(compressed.size() - in, std::numeric_limits<uInt>::max());
        const std::size_t outRoom =
            std::min<std::size_t>(content.size() - out, std::numeric_limits<uInt>::max());
        z.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data() + in));
        z.stream.avail_in = static_cast<uInt>(inRoom);
        z.stream.next_out = reinterpret_cast<Bytef*>(content.data() + out);
        z.stream.avail_out = static_cast<uInt>(outRoom);
        status = ::inflate(&z.stream, Z_NO_FLUSH);
        in += inRoom - z.stream.avail_in;
        out += outRoom - z.stream.avail_out;
    }
    if (status != Z_STREAM_END || out != content.size())
        return badData(file, "the compressed data is damaged");
    return content;
}

} // namespace qs::data
