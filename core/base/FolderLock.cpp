#include "base/FolderLock.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace qs {

FolderLock::FolderLock(const std::filesystem::path& folder) {
    m_fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (m_fd < 0) {
        m_state = errno == ENOENT ? State::Busy : State::Unsupported;
        return;
    }
    int locked = 0;
    do
        locked = ::flock(m_fd, LOCK_EX | LOCK_NB);
    while (locked != 0 && errno == EINTR);
    if (locked != 0) {
        m_state = errno == EWOULDBLOCK ? State::Busy : State::Unsupported;
        return;
    }
    // Who held it before may have removed or moved the folder.
    struct stat mine {
    }, there{};
    const bool same = ::fstat(m_fd, &mine) == 0 && ::lstat(folder.c_str(), &there) == 0 &&
                      mine.st_dev == there.st_dev && mine.st_ino == there.st_ino;
    m_state = same ? State::Held : State::Busy;
}

FolderLock::~FolderLock() {
    if (m_fd >= 0) ::close(m_fd);
}

} // namespace qs
