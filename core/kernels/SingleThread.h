// oneDNN runs on OpenMP; the executors parallelise over samples instead, so that sums are formed in one order
// whatever the number of threads.
#pragma once

#include <omp.h>

namespace qs::kernels {

class SingleThread {
public:
    SingleThread() : m_before(omp_get_max_threads()) { omp_set_num_threads(1); }
    ~SingleThread() { omp_set_num_threads(m_before); }
    SingleThread(const SingleThread&) = delete;
    SingleThread& operator=(const SingleThread&) = delete;

private:
    int m_before;
};

} // namespace qs::kernels
