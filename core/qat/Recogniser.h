// Recognisers: each knows what one family of exporters writes and brings it into the common form, quantizers
// on values. The table recognisers.def is the order of running.
#pragma once

#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"

namespace qs::qat {

struct RecogniserContext {
    Graph& graph; // shapes inferred
    std::vector<Diagnostic>& findings;
};

struct RecogniserDef {
    const char* name;
    void (*run)(RecogniserContext&);
};

const std::vector<RecogniserDef>& allRecognisers();

} // namespace qs::qat
