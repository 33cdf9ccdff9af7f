#include "base/AtomicFile.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <random>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace fs = std::filesystem;

namespace qs {

namespace {

Diagnostic writeError(const fs::path& file, const std::string& reason) {
    return makeError("write-failed", file.string(), "cannot write: " + reason, {file.string(), reason});
}
Diagnostic writeError(const fs::path& file) {
    return writeError(file, std::strerror(errno));
}

struct Descriptor {
    int fd = -1;
    ~Descriptor() {
        if (fd >= 0) ::close(fd);
    }
};

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

// Makes a rename durable; a file system that cannot sync folders is no failure.
void syncFolder(const fs::path& folder) {
    Descriptor d{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (d.fd >= 0) ::fsync(d.fd);
}

// `<target>.tmp-XXXXXX`, made by `make` (which fails with EEXIST for a taken name). Not mkstemp, whose files
// are private to the user: what is written here is as readable as any other new file.
template <class Make>
bool makeTemporary(const fs::path& target, std::string& name, Make&& make) {
    std::random_device random;
    for (int attempt = 0; attempt < 100; ++attempt) {
        name = target.string() + ".tmp-" + fmt::format("{:06x}", random() & 0xffffffu);
        if (make(name.c_str())) return true;
        if (errno != EEXIST) return false;
    }
    return false;
}

fs::path parentOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// True when the process stands in the folder or below it: then it must keep its identity.
bool holdsWorkingFolder(const fs::path& folder) {
    std::error_code ec;
    const fs::path relative = fs::current_path(ec).lexically_relative(folder);
    return !ec && !relative.empty() && *relative.begin() != "..";
}

} // namespace

Result<void> writeFileAtomically(const fs::path& file, std::string_view bytes) {
    std::error_code ec;
    // A link stays a link: its target is replaced.
    fs::path target = fs::is_symlink(file, ec) ? fs::weakly_canonical(file, ec) : file;
    if (target.empty()) target = file;
    if (fs::exists(target, ec) && !fs::is_regular_file(target, ec)) {
        // /dev/stdout and the like cannot be replaced, only written to.
        if (fs::is_directory(target, ec)) return writeError(file, "it is a folder");
        Descriptor d{::open(target.c_str(), O_WRONLY | O_CLOEXEC)};
        if (d.fd < 0 || !writeAll(d.fd, bytes)) return writeError(file);
        return {};
    }
    std::string name;
    Descriptor d;
    const auto open = [&](const char* path) {
        d.fd = ::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        return d.fd >= 0;
    };
    if (!makeTemporary(target, name, open)) return writeError(file);
    const bool written = writeAll(d.fd, bytes) && ::fsync(d.fd) == 0;
    if (!written || ::rename(name.c_str(), target.c_str()) != 0) {
        const Diagnostic error = writeError(file);
        ::unlink(name.c_str());
        return error;
    }
    syncFolder(parentOf(target));
    return {};
}

Result<AtomicFolder> AtomicFolder::create(const fs::path& folder) {
    std::error_code ec;
    fs::path target = fs::weakly_canonical(fs::absolute(folder, ec), ec);
    if (ec) return writeError(folder, ec.message());
    if (!target.has_filename()) target = target.parent_path();
    if (fs::exists(target, ec) && !fs::is_directory(target, ec)) return writeError(folder, "it is no folder");
    fs::create_directories(parentOf(target), ec);
    if (ec) return writeError(folder, ec.message());
    std::string name;
    if (!makeTemporary(target, name, [](const char* path) { return ::mkdir(path, 0777) == 0; }))
        return writeError(folder);
    return AtomicFolder(std::move(target), fs::path(name));
}

AtomicFolder::AtomicFolder(AtomicFolder&& other) noexcept
    : m_target(std::move(other.m_target)), m_staging(std::exchange(other.m_staging, {})) {}

AtomicFolder::~AtomicFolder() {
    std::error_code ec;
    if (!m_staging.empty()) fs::remove_all(m_staging, ec);
}

Result<void> AtomicFolder::write(const std::string& name, std::string_view bytes) {
    const fs::path file = m_staging / name;
    std::error_code ec;
    fs::create_directories(file.parent_path(), ec);
    if (ec) return writeError(file, ec.message());
    Descriptor d{::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)};
    if (d.fd < 0 || !writeAll(d.fd, bytes) || ::fsync(d.fd) != 0) return writeError(m_target / name);
    return {};
}

Result<void> AtomicFolder::commit(const std::function<bool(const std::string&)>& isOurs) {
    std::error_code ec;
    syncFolder(m_staging);
    if (!fs::exists(m_target, ec)) {
        if (::rename(m_staging.c_str(), m_target.c_str()) != 0) return writeError(m_target);
    } else if (!holdsWorkingFolder(m_target) &&
               ::renameat2(AT_FDCWD, m_staging.c_str(), AT_FDCWD, m_target.c_str(), RENAME_EXCHANGE) == 0) {
        // m_staging now names the old folder.
        for (const auto& entry : fs::directory_iterator(m_staging, ec)) {
            const fs::path kept = m_target / entry.path().filename();
            std::error_code moveError;
            if (!isOurs(entry.path().filename().string()) && !fs::exists(kept, moveError)) {
                fs::rename(entry.path(), kept, moveError);
                if (moveError)
                    return writeError(kept, moveError.message() + "; it stays in " + m_staging.string());
            }
        }
        fs::remove_all(m_staging, ec);
    } else {
        QS_CHECK(replaceEntries(isOurs));
    }
    syncFolder(parentOf(m_target));
    m_staging.clear();
    return {};
}

// Where folders cannot be exchanged: entry by entry, the old ones set aside first so that a failure can put
// them back.
Result<void> AtomicFolder::replaceEntries(const std::function<bool(const std::string&)>& isOurs) {
    std::error_code ec;
    const fs::path aside = m_staging / ".old";
    std::vector<std::string> fresh, old;
    for (const auto& entry : fs::directory_iterator(m_staging, ec))
        fresh.push_back(entry.path().filename().string());
    for (const auto& entry : fs::directory_iterator(m_target, ec)) {
        const std::string name = entry.path().filename().string();
        if (isOurs(name) || fs::exists(m_staging / name, ec)) old.push_back(name);
    }
    fs::create_directory(aside, ec);
    if (ec) return writeError(m_target, ec.message());
    for (const std::string& name : old) {
        fs::rename(m_target / name, aside / name, ec);
        if (ec) break;
    }
    if (!ec)
        for (const std::string& name : fresh) {
            fs::rename(m_staging / name, m_target / name, ec);
            if (ec) break;
        }
    if (ec) {
        const std::string reason = ec.message();
        for (const std::string& name : fresh)
            fs::remove_all(m_target / name, ec);
        for (const std::string& name : old)
            fs::rename(aside / name, m_target / name, ec);
        return writeError(m_target, reason);
    }
    fs::remove_all(m_staging, ec);
    return {};
}

} // namespace qs
