// Which exporter wrote a file, with the evidence that says so (QAT_PATTERNS.md).
#pragma once

#include <string>
#include <vector>

#include "graph/Graph.h"

namespace qs::qat {

enum class Framework { Unknown, PyTorch, TensorFlow, Qonnx, Nvidia, OnnxRuntime };

const char* toString(Framework framework); // "pytorch", "tensorflow", ... as CLI.md spells them

struct FrameworkGuess {
    Framework framework = Framework::Unknown;
    std::vector<std::string> evidence; // one observation a line, strongest first
};

FrameworkGuess detectFramework(const Graph& raw);

} // namespace qs::qat
