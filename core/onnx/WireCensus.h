// Estimates what memory a serialized ModelProto would take as objects, before protobuf builds them: two bytes
// of input can become an object of two hundred.
#pragma once

#include <cstdint>

#include <google/protobuf/io/coded_stream.h>

namespace qs::onnx {

struct WireCensus {
    std::int64_t objectBytes = 0; // estimate, weights included
    std::int64_t nodes = 0;       // NodeProtos, those of subgraphs included
    std::int64_t attributes = 0;  // of all nodes
    int depth = 0;                // deepest nesting of messages
};

// Walks the nested messages by their wire format. False when the bytes are no ModelProto or nest deeper than
// maxDepth (census.depth tells which).
bool takeCensus(google::protobuf::io::CodedInputStream& input, int maxDepth, WireCensus& census);

} // namespace qs::onnx
