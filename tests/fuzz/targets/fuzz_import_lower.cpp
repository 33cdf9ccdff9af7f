// A model file through everything behind the reader: shapes, quantizers, passes, calibration, lowering, the
// emulator and the exporters. Half of the mutations damage the graph and not the bytes.
#include <cstring>

#include "fuzz/CompileTrial.h"
#include "fuzz/GraphMutator.h"
#include "fuzz/targets/Fuzz.h"
#include "onnx/Writer.h"

using namespace qs;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::check(fuzz::compileTrial(fuzz::bytesOf(data, size)).fault.empty());
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed) {
    fuzz::Random random(seed);
    if (random.chance(4)) return LLVMFuzzerMutate(data, size, maxSize);
    JobContext job;
    const auto graph = onnx::readBytes(fuzz::bytesOf(data, size), "/nonexistent", job);
    if (!graph || (*graph)->nodes().empty() || (*graph)->inputs.empty())
        return LLVMFuzzerMutate(data, size, maxSize);
    fuzz::damageGraph(**graph, random);
    const auto bytes = onnx::serialize(**graph);
    if (!bytes || bytes->size() > maxSize) return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, bytes->data(), bytes->size());
    return bytes->size();
}
