// network.json of a compiled folder, with a weights.bin that fits it or (first byte odd) does not.
#include <cstring>

#include "deploy/NetworkFile.h"
#include "deploy/SmallNetwork.h"
#include "fuzz/targets/MutateJson.h"
#include "runtime/Int8Emulator.h"

using namespace qs;

namespace {

void run(const std::shared_ptr<const runtime::IntNetwork>& network) {
    const auto emulator = runtime::Int8Emulator::create(network);
    if (!emulator || network->inputs.size() != 1) return;
    constexpr std::int64_t kBytes = 1 << 12;
    const auto ofOne = [](Shape shape) {
        for (std::int64_t& d : shape.dims())
            if (d < 0) d = 1;
        return shape;
    };
    for (const runtime::IntTensor& tensor : network->tensors)
        if (ofOne(tensor.shape).elementCount().value_or(kBytes + 1) > kBytes) return;
    const runtime::IntTensor& input = network->tensors[static_cast<std::size_t>(network->inputs[0])];
    const Shape shape = ofOne(input.shape);
    auto x = Tensor::makeChecked(input.type, shape, kBytes * 8);
    if (!x) return;
    std::memset(x->mutableRaw(), 0, static_cast<std::size_t>(x->sizeBytes()));
    JobContext job;
    (void)(*emulator)->run({*x}, job).ok();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::Scratch scratch;
    static const std::string weights = deploy::serializeNetwork(tests::smallNetwork())->weights;
    if (size == 0) return 0;
    scratch.write("network.json", fuzz::textOf(data + 1, size - 1));
    scratch.write("weights.bin", data[0] % 2 == 0 ? std::string_view(weights) : fuzz::textOf(data, size));
    const auto network = deploy::readNetwork(scratch.root());
    if (!network) {
        fuzz::check(!network.error().message.empty());
        return 0;
    }
    (void)deploy::serializeNetwork(**network).ok();
    run(*network);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed) {
    return fuzz::mutateJsonInput(data, size, maxSize, seed, 1);
}
