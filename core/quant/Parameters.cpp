#include "quant/Parameters.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qs::quant {

namespace {

bool tooSmall(double scale) {
    return !(scale >= static_cast<double>(std::numeric_limits<float>::min()));
}

} // namespace

ScaleZero asymmetricParameters(double rmin, double rmax, const CodeRange& range) {
    rmin = std::min(rmin, 0.0);
    rmax = std::max(rmax, 0.0);
    const double scale = (rmax - rmin) / (static_cast<double>(range.qmax) - range.qmin);
    if (tooSmall(scale)) return {1.0f, std::clamp(0, range.qmin, range.qmax)};
    const double zero = std::nearbyint(range.qmin - rmin / scale);
    return {static_cast<float>(scale),
            static_cast<std::int32_t>(std::clamp<double>(zero, range.qmin, range.qmax))};
}

ScaleZero symmetricParameters(double rmin, double rmax, const CodeRange& range) {
    const double reach = std::max(std::fabs(rmin), std::fabs(rmax));
    const double scale = 2.0 * reach / (static_cast<double>(range.qmax) - range.qmin);
    if (tooSmall(scale)) return {1.0f, std::clamp(0, range.qmin, range.qmax)};
    // 0 for -127..127 and -128..127, 128 for 0..255, 64 for 0..127.
    const double middle = (static_cast<double>(range.qmin) + range.qmax) / 2.0;
    return {static_cast<float>(scale), static_cast<std::int32_t>(range.isSigned ? 0.0 : std::ceil(middle))};
}

Quantizer quantizeWeights(const Tensor& weights, int axis, std::int32_t range) {
    Quantizer q;
    q.role = QuantizerRole::Weight;
    q.kind = QuantizerKind::Calibrated;
    q.isSigned = true;
    q.qmin = range == 128 ? -128 : -127;
    q.qmax = 127;
    q.axis = axis;
    const Shape& shape = weights.shape();
    const std::int64_t channels = axis < 0 ? 1 : shape[axis];
    const std::int64_t inner = axis < 0 ? weights.count() : shape.product(axis + 1, shape.rank());
    std::vector<double> low(static_cast<std::size_t>(channels), 0.0),
        high(static_cast<std::size_t>(channels), 0.0);
    const float* data = weights.data<float>();
    for (std::int64_t i = 0; i < weights.count(); ++i) {
        const auto c = static_cast<std::size_t>(axis < 0 ? 0 : i / inner % channels);
        low[c] = std::min<double>(low[c], data[i]);
        high[c] = std::max<double>(high[c], data[i]);
    }
    for (std::size_t c = 0; c < low.size(); ++c) {
        q.scale.push_back(symmetricParameters(low[c], high[c], {q.qmin, q.qmax, true}).scale);
        q.zeroPoint.push_back(0);
    }
    q.codes = quantize(weights, q);
    return q;
}

} // namespace qs::quant
