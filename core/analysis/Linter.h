// What a look at a file's quantizers tells before anything is compiled: forgotten, doubled, contradicting and
// badly chosen ones. The table lint_rules.def names the rules; each is one file.
#pragma once

#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"

namespace qs::analysis {

struct LintContext {
    const Graph& raw;    // the file's graph, shapes inferred
    const Graph& lifted; // its quantizers on values
    std::vector<Diagnostic>& findings;
};

struct LintRule {
    const char* name;
    void (*run)(LintContext&);
};

const std::vector<LintRule>& allLintRules();

// Findings of all rules, in the order of the table. Empty for a graph without quantizers: nothing is missing
// where nothing was trained. Faults that keep a model from being compiled (unusable scales and zero points,
// BatchNormalization in training mode, live observers) are errors of lifting and not repeated here.
std::vector<Diagnostic> lint(const Graph& raw, const Graph& lifted);

} // namespace qs::analysis
