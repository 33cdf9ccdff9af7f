// A model, a compile and their worst layer in a line each: status bar and log.
#pragma once

#include <QString>

#include "controllers/CompileController.h"
#include "pipeline/Model.h"

namespace qs::app {

// "PyTorch 2.1 · opset 13 · 334 nodes · 61 quantizers · 41.2 M MACs · 270 k parameters"
QString modelFacts(const pipeline::Model& model);
// "23 layers in INT8, 1 in float · output SQNR 28.3 dB · 1.4 s"
QString outcomeFacts(const CompileOutcome& outcome);
// 1234567 -> "1.2 M".
QString shortNumber(std::int64_t number);

} // namespace qs::app
