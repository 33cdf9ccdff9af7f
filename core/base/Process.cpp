#include "base/Process.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace qs {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kPollMs = 50;
constexpr std::size_t kLongestLine = 1 << 16;
constexpr std::chrono::seconds kGrace{2}; // between asking and killing

std::vector<std::string> environmentOf(const ProcessRequest& request) {
    std::vector<std::string> list;
    for (char** entry = environ; *entry; ++entry) {
        const std::string text = *entry;
        if (!request.environment.count(text.substr(0, text.find('=')))) list.push_back(text);
    }
    for (const auto& [name, value] : request.environment)
        list.push_back(name + "=" + value);
    return list;
}

std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

// In a process group of its own, with the signals that this program may have blocked, and `output` as both
// streams.
int spawn(const ProcessRequest& request, int output, pid_t& child) {
    std::vector<std::string> words = request.command, variables = environmentOf(request);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_adddup2(&actions, output, 2);
    if (!request.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, request.folder.c_str());
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    const int error = posix_spawnp(&child, words[0].c_str(), &actions, &attributes, pointersTo(words).data(),
                                   pointersTo(variables).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

class Lines {
public:
    explicit Lines(const std::function<void(const std::string&)>& sink) : m_sink(sink) {}
    void add(const char* bytes, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            // A progress bar goes back to the line's beginning: each state counts as a line.
            if (bytes[i] == '\n' || bytes[i] == '\r' || m_line.size() >= kLongestLine) flush();
            if (bytes[i] != '\n' && bytes[i] != '\r') m_line += bytes[i];
        }
    }
    void flush() {
        if (!m_line.empty() && m_sink) m_sink(m_line);
        m_line.clear();
    }

private:
    const std::function<void(const std::string&)>& m_sink;
    std::string m_line;
};

int exitCodeOf(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + (WIFSIGNALED(status) ? WTERMSIG(status) : 0);
}

} // namespace

Result<int> runProcess(const ProcessRequest& request, JobContext& job) {
    if (request.command.empty()) return makeError("process-failed", "", "no program is named");
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return makeError("process-failed", "", std::strerror(errno));
    pid_t child = -1;
    const int error = spawn(request, ends[1], child);
    close(ends[1]);
    if (error != 0) {
        close(ends[0]);
        return makeError("process-failed", "",
                         request.command[0] + " cannot be started: " + std::strerror(error),
                         {request.command[0]});
    }
    Lines lines(request.onLine);
    bool asked = false, open = true;
    Clock::time_point askedAt;
    int status = 0;
    pid_t ended = 0;
    while (ended == 0) {
        pollfd poller{ends[0], POLLIN, 0};
        if (open && poll(&poller, 1, kPollMs) > 0) {
            char buffer[4096];
            const ssize_t count = read(ends[0], buffer, sizeof buffer);
            if (count > 0) {
                lines.add(buffer, static_cast<std::size_t>(count));
                if (!job.cancelled()) continue;
            }
            open = count > 0 || (count < 0 && errno == EINTR);
        } else if (!open) {
            usleep(kPollMs * 1000);
        }
        if (job.cancelled() && !asked) {
            asked = true;
            askedAt = Clock::now();
            kill(-child, SIGTERM);
        } else if (asked && Clock::now() - askedAt > kGrace) {
            kill(-child, SIGKILL);
        }
        ended = waitpid(child, &status, WNOHANG);
    }
    // What is left in the pipe; a grandchild that holds it open must not hold us.
    for (pollfd poller{ends[0], POLLIN, 0}; open && poll(&poller, 1, 0) > 0;) {
        char buffer[4096];
        const ssize_t count = read(ends[0], buffer, sizeof buffer);
        if (count <= 0) break;
        lines.add(buffer, static_cast<std::size_t>(count));
    }
    lines.flush();
    close(ends[0]);
    QS_CHECK(job.checkCancelled());
    return exitCodeOf(status);
}

} // namespace qs
