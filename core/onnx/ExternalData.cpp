#include "onnx/ExternalData.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "onnx/ProtoNames.h"

namespace fs = std::filesystem;

namespace qs::onnx {

struct ExternalData::File {
    int fd = -1;
    std::int64_t size = 0;
    ~File() {
        if (fd >= 0) ::close(fd);
    }
};

namespace {

Diagnostic refuse(const std::string& location, const std::string& reason) {
    const std::string name = cleanName(location);
    return makeError("external-data", "", "the data file \"" + name + "\" " + reason, {name, reason});
}

bool isInside(const fs::path& file, const fs::path& folder) {
    const auto [folderEnd, fileEnd] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return folderEnd == folder.end() && fileEnd != file.end();
}

} // namespace

ExternalData::ExternalData(fs::path folder) : m_folder(std::move(folder)) {}
ExternalData::~ExternalData() = default;

Result<const ExternalData::File*> ExternalData::open(const std::string& location) {
    if (const auto it = m_files.find(location); it != m_files.end()) return it->second.get();
    const fs::path relative(location);
    if (location.empty() || location.find('\0') != std::string::npos)
        return refuse(location, "has no usable name");
    if (relative.is_absolute()) return refuse(location, "is given by an absolute path");
    if (std::any_of(relative.begin(), relative.end(), [](const fs::path& part) { return part == ".."; }))
        return refuse(location, "lies outside the model's folder");
    std::error_code ec;
    const fs::path folder = fs::canonical(m_folder.empty() ? fs::path(".") : m_folder, ec);
    if (ec) return refuse(location, "cannot be found: " + ec.message());
    const fs::path file = fs::canonical(folder / relative, ec);
    if (ec) return refuse(location, "cannot be found: " + ec.message());
    if (!isInside(file, folder)) return refuse(location, "is a link to a place outside the model's folder");

    auto opened = std::make_unique<File>();
    // Not blocking, so that a pipe of that name cannot hold the reader up.
    opened->fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat status {};
    if (opened->fd < 0 || ::fstat(opened->fd, &status) != 0)
        return refuse(location, std::string("cannot be opened: ") + std::strerror(errno));
    if (!S_ISREG(status.st_mode)) return refuse(location, "is no regular file");
    opened->size = status.st_size;
    return m_files.emplace(location, std::move(opened)).first->second.get();
}

Result<std::int64_t> ExternalData::size(const std::string& location) {
    QS_TRY(const File* file, open(location));
    return file->size;
}

Result<void> ExternalData::read(const std::string& location, std::int64_t offset, std::int64_t bytes,
                                void* target, const JobContext& job) {
    constexpr std::int64_t kChunk = 16 << 20; // between two looks at the stop token
    QS_TRY(const File* file, open(location));
    if (offset < 0 || bytes < 0 || offset > file->size || bytes > file->size - offset)
        return refuse(location, "is too short for the tensor");
    auto* out = static_cast<char*>(target);
    while (bytes > 0) {
        QS_CHECK(job.checkCancelled());
        const ssize_t n = ::pread(file->fd, out, static_cast<std::size_t>(std::min(bytes, kChunk)), offset);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return refuse(location, n == 0 ? "is too short for the tensor" : std::strerror(errno));
        out += n;
        offset += n;
        bytes -= n;
    }
    return {};
}

} // namespace qs::onnx
