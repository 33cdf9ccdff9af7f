// Independent pieces of work on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "base/JobContext.h"

namespace qs {

// fn(i, worker) for every i in [begin, end), on at most job.threads() threads, `worker` numbered from 0.
// Stops at the first error or cancel and returns it (the one of the lowest i among those seen). Results must
// not depend on which worker runs i.
template <class Fn>
Result<void> parallelFor(std::int64_t begin, std::int64_t end, JobContext& job, Fn fn) {
    std::atomic<std::int64_t> next{begin};
    std::atomic<bool> stop{false};
    std::mutex mutex;
    std::optional<Diagnostic> failure;
    std::int64_t failedAt = end;
    auto work = [&](int worker) {
        while (!stop) {
            const std::int64_t i = next.fetch_add(1);
            if (i >= end) return;
            Result<void> done = job.checkCancelled();
            if (done) {
                try {
                    done = fn(i, worker);
                } catch (const std::exception& error) { // bad_alloc must not end the program
                    done = makeError("out-of-memory", "", error.what());
                }
            }
            if (done) continue;
            std::lock_guard lock(mutex);
            if (i < failedAt) {
                failedAt = i;
                failure = done.error();
            }
            stop = true;
        }
    };
    const auto workers = static_cast<int>(std::min<std::int64_t>(job.threads(), end - begin));
    std::vector<std::jthread> threads;
    for (int i = 1; i < workers; ++i)
        threads.emplace_back(work, i);
    if (workers > 0) work(0);
    threads.clear(); // joins
    if (failure) return *failure;
    return {};
}

} // namespace qs
