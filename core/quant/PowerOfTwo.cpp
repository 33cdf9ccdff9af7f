#include "quant/PowerOfTwo.h"

#include <algorithm>
#include <cmath>

namespace qs::quant {

namespace {

float powerAbove(float scale) {
    int exponent = 0;
    const float fraction = std::frexp(scale, &exponent); // 0.5 <= fraction < 1
    return std::ldexp(1.0f, fraction == 0.5f ? exponent - 1 : exponent);
}

// Where real zero goes when the steps grow. In the middle of the codes it stays: symmetric arithmetic relies
// on it.
std::int32_t movedZero(const Quantizer& q, std::int32_t zero, float ratio) {
    const std::int32_t middle = q.isSigned ? 0 : (q.qmin + q.qmax + 1) / 2;
    if (zero == middle || zero == q.qmin || zero == q.qmax) return zero;
    const double below = static_cast<double>(zero - q.qmin) * ratio; // steps from qmin to zero
    return std::clamp(q.qmin + static_cast<std::int32_t>(std::nearbyint(below)), q.qmin, q.qmax);
}

// Elements of one channel lie `inner` apart in runs of it.
void recode(Quantizer& q, const std::vector<float>& ratios, const std::vector<std::int32_t>& oldZeros) {
    const Shape& shape = q.codes.shape();
    const bool perChannel = q.perChannel();
    const std::int64_t channels = perChannel ? shape[q.axis] : 1;
    const std::int64_t inner = perChannel ? shape.product(q.axis + 1, shape.rank()) : q.codes.count();
    Tensor codes = q.codes.clone();
    for (std::int64_t i = 0; i < codes.count(); ++i) {
        const auto c = static_cast<std::size_t>(inner ? i / inner % channels : 0);
        const double steps = static_cast<double>(codes.intAt(i) - oldZeros[c]) * ratios[c];
        const auto code =
            std::clamp(static_cast<std::int32_t>(std::nearbyint(steps)) + q.zeroPoint[c], q.qmin, q.qmax);
        if (codes.type() == DataType::U8)
            codes.mutableData<std::uint8_t>()[i] = static_cast<std::uint8_t>(code);
        else
            codes.mutableData<std::int8_t>()[i] = static_cast<std::int8_t>(code);
    }
    q.codes = std::move(codes);
}

} // namespace

bool roundScalesUp(Quantizer& q) {
    std::vector<float> ratios; // old step in new steps, at most 1
    const std::vector<std::int32_t> oldZeros = q.zeroPoint;
    bool changed = false;
    for (std::size_t c = 0; c < q.scale.size(); ++c) {
        const float rounded = powerAbove(q.scale[c]);
        ratios.push_back(q.scale[c] / rounded);
        changed = changed || rounded != q.scale[c];
        q.zeroPoint[c] = movedZero(q, q.zeroPoint[c], ratios.back());
        q.scale[c] = rounded;
    }
    const DataType type = q.codes.type();
    if (changed && (type == DataType::U8 || type == DataType::I8)) recode(q, ratios, oldZeros);
    return changed;
}

void roundActivationScales(Graph& graph, std::vector<Diagnostic>& findings) {
    for (std::size_t i = 0; i < graph.valueCount(); ++i) {
        Value& value = graph.value(ValueId(static_cast<std::int32_t>(i)));
        if (!value.quantizer || value.isConstant()) continue;
        Quantizer& q = *value.quantizer;
        const float trained = q.scale[0];
        const bool wasTrained = q.kind != QuantizerKind::Calibrated && q.kind != QuantizerKind::Inherited;
        if (roundScalesUp(q) && wasTrained)
            findings.push_back(makeInfo("scale-rounded", value.name,
                                        "its trained scale " + std::to_string(trained) +
                                            " is rounded up to " + std::to_string(q.scale[0]) +
                                            ", a power of two",
                                        {std::to_string(trained), std::to_string(q.scale[0])}));
    }
}

} // namespace qs::quant
