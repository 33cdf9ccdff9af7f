// What the options panel edits: the options of one compile and of the analysis behind it.
#pragma once

#include <cstdint>

#include "pipeline/Model.h"

namespace qs::widgets {

struct CompileSettings {
    // compile.calibration names the sample data; an empty source means random frames.
    pipeline::CompileOptions compile;
    std::int64_t analysisSamples = 64; // of the same data
    bool quickAnalysis = false;        // sensitivity on few of them
};

} // namespace qs::widgets
