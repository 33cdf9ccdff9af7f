#include "Interrupt.h"

#include <csignal>
#include <pthread.h>
#include <thread>
#include <unistd.h>

#include "ExitCode.h"

namespace qs::cli {

void stopOnInterrupt(std::stop_source source) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([source = std::move(source), signals]() mutable {
        int received = 0;
        sigwait(&signals, &received);
        source.request_stop();
        sigwait(&signals, &received);
        _exit(kInterrupted);
    }).detach();
}

} // namespace qs::cli
