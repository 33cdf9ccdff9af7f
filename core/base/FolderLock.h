// Says of a folder that a living process works in it: a lock of the system (flock), which ends with the
// process however that ends.
#pragma once

#include <filesystem>
#include <utility>

namespace qs {

class FolderLock {
public:
    enum class State { Held, Busy, Unsupported }; // Busy: somebody else holds it, or the folder is gone

    FolderLock() = default;
    // Does not wait. Unsupported where the file system knows no locks.
    explicit FolderLock(const std::filesystem::path& folder);
    FolderLock(FolderLock&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1)), m_state(std::exchange(other.m_state, State::Unsupported)) {}
    FolderLock& operator=(FolderLock&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        std::swap(m_state, other.m_state);
        return *this;
    }
    ~FolderLock();

    State state() const { return m_state; }
    bool held() const { return m_state == State::Held; }

private:
    int m_fd = -1;
    State m_state = State::Unsupported;
};

} // namespace qs
