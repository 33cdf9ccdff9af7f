// Codes are made of float32 values only.
//
//   float16 | bfloat16 | double value -> QuantizeLinear      unsupported-type: the model cannot be compiled
#include "analysis/LintWalk.h"
#include "analysis/Linter.h"

namespace qs::analysis {

void lintTypes(LintContext& context) {
    for (std::size_t i = 0; i < context.lifted.valueCount(); ++i) {
        const Value& value = context.lifted.value(ValueId(static_cast<std::int32_t>(i)));
        if (!value.quantizer || value.isConstant() || !isFloat(value.type) || value.type == DataType::F32)
            continue;
        context.findings.push_back(
            makeError("unsupported-type", nodeOf(*value.quantizer, value.name),
                      value.name + " is quantized in " + nameOf(value.type) + "; export the model in float32",
                      {value.name, nameOf(value.type)}));
    }
}

} // namespace qs::analysis
