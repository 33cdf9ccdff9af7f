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

// What replaceEntries() sets aside, inside the staging folder.
constexpr const char* kAside = ".old";

// As makeTemporary() names it.
bool isStagingName(const std::string& name, const std::string& target) {
    const std::string start = target + ".tmp-";
    return name.size() == start.size() + 6 && name.compare(0, start.size(), start) == 0 &&
           name.find_first_not_of("0123456789abcdef", start.size()) == std::string::npos;
}

bool moveIfAbsent(const fs::path& from, const fs::path& to) {
    return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0;
}

bool exchange(const fs::path& a, const fs::path& b) {
    return ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0;
}

// Moves entries one by one up to the first that cannot be moved; `moved` gets those that were.
std::error_code moveEntries(const std::vector<std::string>& names, const fs::path& from, const fs::path& to,
                            std::vector<std::string>& moved) {
    std::error_code ec;
    for (const std::string& name : names) {
        fs::rename(from / name, to / name, ec);
        if (ec) break;
        moved.push_back(name);
    }
    return ec;
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
    FolderLock lock;
    const auto make = [&](const char* path) {
        if (::mkdir(path, 0777) != 0) return false;
        lock = FolderLock(path);
        errno = EEXIST; // somebody who clears up took it before it was locked: another name
        return lock.state() != FolderLock::State::Busy;
    };
    if (!makeTemporary(target, name, make)) return writeError(folder);
    return AtomicFolder(std::move(target), fs::path(name), std::move(lock));
}

AtomicFolder::AtomicFolder(AtomicFolder&& other) noexcept
    : m_target(std::move(other.m_target)), m_staging(std::exchange(other.m_staging, {})),
      m_lock(std::move(other.m_lock)) {}

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
    } else if (!holdsWorkingFolder(m_target) && exchange(m_staging, m_target)) {
        m_lock = FolderLock(m_staging); // now the old folder
        QS_CHECK(carryOver(isOurs));
        fs::remove_all(m_staging, ec);
    } else {
        QS_CHECK(replaceEntries(isOurs));
    }
    syncFolder(parentOf(m_target));
    m_staging.clear();
    clearLeftovers(isOurs);
    return {};
}

void AtomicFolder::clearLeftovers(const std::function<bool(const std::string&)>& isOurs) const {
    std::error_code ec;
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(parentOf(m_target), ec))
        if (isStagingName(entry.path().filename().string(), m_target.filename().string()))
            found.push_back(entry.path());
    for (const fs::path& folder : found) {
        const FolderLock lock(folder);
        if (!lock.held() || fs::exists(folder / kAside, ec)) continue;
        bool empty = true;
        for (const auto& entry : fs::directory_iterator(folder, ec)) {
            const std::string name = entry.path().filename().string();
            if (!isOurs(name) && !moveIfAbsent(entry.path(), m_target / name)) empty = false;
        }
        if (empty && !ec) fs::remove_all(folder, ec);
    }
}

// After the exchange m_staging names the old folder; what is not ours moves from there. When that fails, the
// folders change places again.
Result<void> AtomicFolder::carryOver(const std::function<bool(const std::string&)>& isOurs) {
    std::error_code ec, undo;
    std::vector<std::string> foreign, moved;
    for (const auto& entry : fs::directory_iterator(m_staging, ec)) {
        const std::string name = entry.path().filename().string();
        std::error_code ignored;
        if (!isOurs(name) && !fs::exists(m_target / name, ignored)) foreign.push_back(name);
    }
    if (!ec) ec = moveEntries(foreign, m_staging, m_target, moved);
    if (!ec) return {};
    std::vector<std::string> restored;
    undo = moveEntries(moved, m_target, m_staging, restored);
    if (!undo && exchange(m_staging, m_target)) return writeError(m_target, ec.message());
    return keepStaging(ec);
}

// Where folders cannot be exchanged: entry by entry, the old ones set aside first so that a failure can put
// them back.
Result<void> AtomicFolder::replaceEntries(const std::function<bool(const std::string&)>& isOurs) {
    std::error_code ec, undo;
    const fs::path aside = m_staging / kAside;
    std::vector<std::string> fresh, old, setAside, placed;
    for (const auto& entry : fs::directory_iterator(m_staging, ec))
        fresh.push_back(entry.path().filename().string());
    if (ec) return writeError(m_target, ec.message());
    for (const auto& entry : fs::directory_iterator(m_target, ec)) {
        const std::string name = entry.path().filename().string();
        std::error_code ignored;
        if (isOurs(name) || fs::exists(m_staging / name, ignored)) old.push_back(name);
    }
    if (!ec) fs::create_directory(aside, ec);
    if (ec) return writeError(m_target, ec.message());
    ec = moveEntries(old, m_target, aside, setAside);
    if (!ec) ec = moveEntries(fresh, m_staging, m_target, placed);
    if (ec) {
        std::vector<std::string> restored;
        undo = moveEntries(placed, m_target, m_staging, restored);
        if (!undo) undo = moveEntries(setAside, aside, m_target, restored);
        if (undo) return keepStaging(ec);
        return writeError(m_target, ec.message());
    }
    fs::remove_all(m_staging, ec);
    return {};
}

// What could not be put back is not thrown away either: the destructor must leave it alone.
Diagnostic AtomicFolder::keepStaging(const std::error_code& reason) {
    const std::string kept = std::exchange(m_staging, {}).string();
    return writeError(m_target, reason.message() + "; what was there stays in " + kept);
}

} // namespace qs
