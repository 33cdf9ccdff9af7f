#include "analysis/Linter.h"

namespace qs::analysis {

#define QS_LINT(name, file) void lint##name(LintContext& context);
#include "analysis/lint_rules.def"
#undef QS_LINT

const std::vector<LintRule>& allLintRules() {
    static const std::vector<LintRule> rules = {
#define QS_LINT(name, file) {#name, lint##name},
#include "analysis/lint_rules.def"
#undef QS_LINT
    };
    return rules;
}

std::vector<Diagnostic> lint(const Graph& raw, const Graph& lifted) {
    std::vector<Diagnostic> findings;
    bool quantized = false;
    for (std::size_t i = 0; i < lifted.valueCount(); ++i)
        quantized = quantized || lifted.value(ValueId(static_cast<std::int32_t>(i))).quantizer.has_value();
    if (!quantized) return findings;
    LintContext context{raw, lifted, findings};
    for (const LintRule& rule : allLintRules())
        rule.run(context);
    return findings;
}

} // namespace qs::analysis
