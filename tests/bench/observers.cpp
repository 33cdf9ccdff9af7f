// What observing every tensor of a network costs the integer emulator:
//   quantscope_observers FOLDER...
// Every folder is a compiled network. Runs of one sample on one thread alternate: alone, with an observer
// that does nothing, with one that takes smallest, largest and mean code of every tensor, and with one that
// counts every code. Prints the median of the first in milliseconds and what the others take more, in
// percent.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "deploy/NetworkFile.h"
#include "kernels/Binning.h"
#include "runtime/Int8Emulator.h"

using namespace qs;

namespace {

constexpr int kRounds = 101;

struct Statistics {
    std::uint8_t low = 255, high = 0;
    std::int64_t sum = 0, count = 0;
};

using Levels = std::array<std::uint64_t, 256>;

const std::uint8_t* codesOf(const Tensor& t) {
    return static_cast<const std::uint8_t*>(t.raw());
}

// Of the codes as bytes, with and without sign alike: how long it takes is the same.
void take(const Tensor& t, Statistics& s) {
    if (t.type() == DataType::F32) return;
    const kernels::CodeExtent e = kernels::extent_u8(codesOf(t), t.sizeBytes());
    s.low = std::min(s.low, e.low);
    s.high = std::max(s.high, e.high);
    s.sum += e.sum;
    s.count += t.sizeBytes();
}

void take(const Tensor& t, Levels& levels) {
    if (t.type() != DataType::F32) kernels::count_u8(codesOf(t), t.sizeBytes(), levels.data());
}

std::vector<Tensor> randomSample(const runtime::IntNetwork& network) {
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    std::vector<Tensor> inputs;
    for (const int id : network.inputs) {
        const runtime::IntTensor& info = network.tensors[static_cast<std::size_t>(id)];
        Shape shape = info.shape;
        for (int k = 0; k < shape.rank(); ++k)
            shape[k] = std::max<std::int64_t>(shape[k], 1);
        Tensor x(info.type, shape);
        for (std::int64_t i = 0; i < x.count(); ++i)
            if (info.type == DataType::F32) x.mutableData<float>()[i] = normal(random);
        inputs.push_back(std::move(x));
    }
    return inputs;
}

int measure(const char* folder) {
    const auto network = deploy::readNetwork(folder);
    if (!network) {
        std::fprintf(stderr, "%s: %s\n", folder, network.error().message.c_str());
        return EXIT_FAILURE;
    }
    const auto emulator = runtime::Int8Emulator::create(*network);
    if (!emulator) {
        std::fprintf(stderr, "%s: %s\n", folder, emulator.error().message.c_str());
        return EXIT_FAILURE;
    }
    const std::vector<Tensor> inputs = randomSample(**network);
    std::vector<Statistics> statistics((*network)->tensors.size());
    std::vector<Levels> levels((*network)->tensors.size());
    const std::array<runtime::Int8Emulator::Observer, 4> observers{
        nullptr, [](int, const Tensor&) {},
        [&](int t, const Tensor& x) { take(x, statistics[static_cast<std::size_t>(t)]); },
        [&](int t, const Tensor& x) { take(x, levels[static_cast<std::size_t>(t)]); }};
    std::array<std::vector<double>, 4> times;
    JobContext job;
    job.setThreads(1);
    for (int round = 0; round < kRounds; ++round)
        for (std::size_t k = 0; k < observers.size(); ++k) {
            const auto begin = std::chrono::steady_clock::now();
            if (const auto outputs = (*emulator)->run(inputs, job, observers[k]); !outputs)
                return EXIT_FAILURE;
            times[k].push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        }
    for (auto& t : times)
        std::nth_element(t.begin(), t.begin() + kRounds / 2, t.end());
    const auto more = [&](std::size_t k) {
        return 100.0 * (times[k][kRounds / 2] / times[0][kRounds / 2] - 1.0);
    };
    std::printf(
        "%-40s alone %8.3f ms   nothing %+4.0f %%   range and mean %+4.0f %%   every code %+4.0f %%\n",
        folder, times[0][kRounds / 2], more(1), more(2), more(3));
    std::int64_t seen = 0;
    for (const Statistics& s : statistics)
        seen += s.count;
    return seen > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv) {
    int failed = argc > 1 ? EXIT_SUCCESS : EXIT_FAILURE;
    for (int i = 1; i < argc; ++i)
        failed |= measure(argv[i]);
    return failed;
}
