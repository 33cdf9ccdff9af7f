// Where the files that ship with the program lie: beside the sources in a development build, in
// share/quantscope of the prefix once installed.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "data/Dataset.h"

namespace qs::app {

struct SampleFiles {
    QString model; // a QAT model
    data::DatasetOptions
        dataset; // data for calibration and analysis that fits it; source empty: not installed
};

class ResourcePaths {
public:
    // The folder that holds models/ and data/; empty when there is none.
    static QString root();
    // The bundled sample, or nothing when it is not installed.
    static std::optional<SampleFiles> sample();
    // All bundled models with their data, the sample first.
    static std::vector<SampleFiles> samples();
};

} // namespace qs::app
