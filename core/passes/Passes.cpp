#include "passes/Pass.h"

namespace qs::passes {

#define QS_PASS(name, file) void run##name(PassContext& context);
#include "passes/passes.def"
#undef QS_PASS

const std::vector<PassDef>& allPasses() {
    static const std::vector<PassDef> passes = {
#define QS_PASS(name, file) {#name, run##name},
#include "passes/passes.def"
#undef QS_PASS
    };
    return passes;
}

std::vector<Diagnostic> runPasses(Graph& graph) {
    std::vector<Diagnostic> findings;
    PassContext context{graph, findings};
    for (const PassDef& pass : allPasses())
        pass.run(context);
    graph.removeDeadNodes();
    return findings;
}

} // namespace qs::passes
