#include <csignal>
#include <cstdio>
#include <stop_token>
#include <string>
#include <vector>

#include "CommandLine.h"
#include "Interrupt.h"

int main(int argc, char** argv) {
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error of write(), not the end
    std::stop_source stop;
    qs::cli::stopOnInterrupt(stop);
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    return qs::cli::runCommandLine(words, stop.get_token(), stdout, stderr);
}
