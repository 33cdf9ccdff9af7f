// Bounded reader of ONNX files: protobuf plus external data beside the file. The file is hostile input; every
// limit below is checked before memory is taken. Reads IR 3 to 13 and any opset (operators judge their
// versions).
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::onnx {

struct ReadLimits {
    std::int64_t fileBytes = std::int64_t{2} << 30;   // protobuf's own bound
    std::int64_t tensorBytes = std::int64_t{8} << 30; // all tensors together, external data included
    std::int64_t objectBytes = std::int64_t{4} << 30; // what the parsed file may take, weights in it included
    std::int64_t nodes = 1'000'000;
    std::int64_t attributes = 4'000'000; // of all nodes together
    std::int64_t nameBytes = 4096;       // of one name of a node, tensor, operator, domain or attribute
    int subgraphDepth = 16;
    int protobufDepth = 100;
};

// Error codes: "file-not-found", "file-unreadable", "not-onnx", "file-too-large", "bad-tensor", "bad-node",
// "bad-graph", "external-data" (missing, outside the model's folder, too short), "too-deep",
// "unsupported-type", "cancelled". `node` names the node or tensor that is meant. Shapes are the file's
// value_info; inference is ops' work. ONNX functions (local to the model) are refused with their name.
// Duplicate or empty node names are made unique.
Result<std::shared_ptr<Graph>> read(const std::filesystem::path& file, JobContext& job,
                                    const ReadLimits& limits = {});

// The same from memory; external data is looked for in `folder`.
Result<std::shared_ptr<Graph>> readBytes(std::span<const std::byte> bytes,
                                         const std::filesystem::path& folder, JobContext& job,
                                         const ReadLimits& limits = {});

// A serialized TensorProto (the .pb files of test data).
Result<Tensor> readTensor(const std::filesystem::path& file, const ReadLimits& limits = {});

} // namespace qs::onnx
