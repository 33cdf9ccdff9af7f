// SIGINT and SIGTERM become a stop request.
#pragma once

#include <stop_token>

namespace qs::cli {

// Blocks both signals in this thread and all that it starts later, and waits for them in a thread of its own.
// The first one asks the job to stop, a second one ends the process at once with code 130.
void stopOnInterrupt(std::stop_source source);

} // namespace qs::cli
