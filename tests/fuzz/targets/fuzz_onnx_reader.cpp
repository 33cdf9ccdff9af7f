// Bytes of a model file: read or refused with a reason; what is read is a whole graph that can be written.
#include "fuzz/targets/Fuzz.h"
#include "onnx/Reader.h"
#include "onnx/Writer.h"

using namespace qs;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    JobContext job;
    const auto graph = onnx::readBytes(fuzz::bytesOf(data, size), "/nonexistent", job);
    if (!graph) {
        fuzz::check(!graph.error().code.empty() && !graph.error().message.empty());
        return 0;
    }
    fuzz::check((*graph)->verify().ok());
    fuzz::check(!(*graph)->print().empty());
    const auto written = onnx::serialize(**graph);
    fuzz::check(written.ok());
    const auto again = onnx::readBytes(std::as_bytes(std::span(*written)), {}, job);
    fuzz::check(again.ok() && (*again)->outputs.size() == (*graph)->outputs.size());
    return 0;
}
