// Writes a Graph as an ONNX file, byte for byte the same for the same graph (no times, no paths).
#pragma once

#include <filesystem>
#include <string>

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::onnx {

// Serializes the graph: constants become initializers, quantizers on values are NOT written (make Q/DQ nodes
// of them first). Error "file-too-large" beyond 2 GiB.
Result<std::string> serialize(const Graph& graph);

// serialize() to a temporary name beside `file`, then rename.
Result<void> write(const Graph& graph, const std::filesystem::path& file);

} // namespace qs::onnx
