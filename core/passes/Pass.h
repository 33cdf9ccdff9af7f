// Graph passes: each makes the graph simpler without changing what it computes in float. The table passes.def
// is the order of running.
#pragma once

#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"

namespace qs::passes {

struct PassContext {
    Graph& graph;
    std::vector<Diagnostic>& findings;

    void record(const char* pass, std::vector<std::string> before, std::vector<std::string> after,
                std::string note) {
        graph.rewrites.push_back({pass, std::move(before), std::move(after), std::move(note)});
    }
};

// On a BatchNormalization node: the fake-quantizer in front of it is kept, because the network relies on it;
// the node becomes a layer of its own.
inline constexpr const char* kKeepQuantizerAttribute = "qs_keep_quantizer";

struct PassDef {
    const char* name;
    void (*run)(PassContext&);
};

// The table, in order of running.
const std::vector<PassDef>& allPasses();

// Runs all of them, then removes what nobody needs any more.
std::vector<Diagnostic> runPasses(Graph& graph);

} // namespace qs::passes
