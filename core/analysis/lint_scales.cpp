// Scales that are numbers, but bad ones.
//
//   scale < 2^-126                      its reciprocal overflows; hardware flushes it to zero
//   |w| > range of the weight quantizer the quantizer cuts trained weights off
#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "analysis/LintWalk.h"
#include "analysis/Linter.h"

namespace qs::analysis {

namespace {

// Shares of weights beyond the quantizer's range; below this it is the tail that training chose to cut.
constexpr double kClippedShare = 0.05;

void findDenormal(LintContext& context, const Value& value, const Quantizer& q) {
    std::size_t count = 0, first = 0;
    for (std::size_t c = 0; c < q.scale.size(); ++c)
        if (q.scale[c] < std::numeric_limits<float>::min() && count++ == 0) first = c;
    if (count == 0) return;
    const std::string which =
        q.perChannel() ? fmt::format("{} channels of {} (the first is {})", count, q.scale.size(), first)
                       : std::string("its only scale");
    context.findings.push_back(makeWarning(
        "denormal-scale", nodeOf(q, value.name),
        fmt::format("the quantizer of {} has scales below the smallest normal number: {}", value.name, which),
        {value.name, std::to_string(count)}));
}

void findClipped(LintContext& context, const Value& value, const Quantizer& q) {
    const Tensor& w = *value.constant;
    if (q.role != QuantizerRole::Weight || w.type() != DataType::F32 || w.count() == 0 || !q.fits(w.shape()))
        return;
    const std::int64_t inner = q.perChannel() ? w.shape().product(q.axis + 1, w.shape().rank()) : 1,
                       channels = q.perChannel() ? w.shape()[q.axis] : 1;
    std::int64_t beyond = 0;
    for (std::int64_t i = 0; i < w.count(); ++i) {
        const std::int64_t c = i / inner % channels;
        const double half = 0.5 * q.scaleAt(c);
        beyond += w.data<float>()[i] > q.realMax(c) + half || w.data<float>()[i] < q.realMin(c) - half;
    }
    const double share = static_cast<double>(beyond) / static_cast<double>(w.count());
    if (share <= kClippedShare) return;
    context.findings.push_back(
        makeWarning("clipped-weights", nodeOf(q, value.name),
                    fmt::format("{:.1f} % of the weights {} lie beyond the range of their quantizer",
                                100.0 * share, value.name),
                    {value.name, fmt::format("{:.1f}", 100.0 * share)}));
}

} // namespace

void lintScales(LintContext& context) {
    for (std::size_t i = 0; i < context.lifted.valueCount(); ++i) {
        const Value& value = context.lifted.value(ValueId(static_cast<std::int32_t>(i)));
        if (!value.quantizer) continue;
        findDenormal(context, value, *value.quantizer);
        if (value.isConstant()) findClipped(context, value, *value.quantizer);
    }
}

} // namespace qs::analysis
