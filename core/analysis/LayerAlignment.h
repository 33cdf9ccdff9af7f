// Which layers of several networks correspond: FP32, PTQ and QAT versions of one model differ in names and in
// what the exporter wrote between the layers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/AnalysisResult.h"
#include "base/Result.h"

namespace qs::analysis {

struct AlignedLayer {
    std::string name;
    std::string op; // "Conv+Relu"; the part before the first plus must agree for two layers to correspond
    std::int64_t channels = 0; // of the output
};

std::vector<AlignedLayer> alignable(const AnalysisResult& result);

// Rows of indices into the networks' layers, -1 where a network has no such layer. The first network gives
// the order; each other one is aligned to it globally (Needleman & Wunsch 1970) with the scores: same name
// and operator 4, same operator 2, one more for the same number of channels, a gap 0. Layers that only later
// networks have follow the row that they come after. Error "too-many-layers" where a network has more than
// 5000.
Result<std::vector<std::vector<int>>> alignLayers(const std::vector<std::vector<AlignedLayer>>& networks);

} // namespace qs::analysis
