#include <algorithm>
#include <cmath>

#include "kernels/int8/IntegerBinary.h"

namespace qs::kernels {

namespace {

constexpr int kTfLiteLeftShift = 20;
constexpr int kRndnuBits = 20;   // the larger factor lies in 2^20 .. 2^21
constexpr int kLargestPow2 = 40; // a code moved up this far still fits 64 bits

void setTfLite(IntegerAdd& add, float scaleA, float scaleB, float scaleSum) {
    const double twiceLarger = 2.0f * std::max(scaleA, scaleB);
    add.a = makeFixedPoint(scaleA / twiceLarger);
    add.b = makeFixedPoint(scaleB / twiceLarger);
    add.out = makeFixedPoint(twiceLarger / std::ldexp(scaleSum, kTfLiteLeftShift));
}

void setRndnu(IntegerAdd& add, float scaleA, float scaleB, float scaleSum) {
    const float ratioA = scaleA / scaleSum, ratioB = scaleB / scaleSum;
    add.shift = kRndnuBits - std::ilogb(std::max(ratioA, ratioB));
    add.factorA = std::lrint(std::ldexp(ratioA, add.shift));
    add.factorB = std::lrint(std::ldexp(ratioB, add.shift));
}

void setPow2(IntegerAdd& add, float scaleA, float scaleB, float scaleSum) {
    const int a = std::ilogb(scaleA), b = std::ilogb(scaleB), lower = std::min(a, b);
    add.factorA = std::int64_t{1} << std::min(a - lower, kLargestPow2);
    add.factorB = std::int64_t{1} << std::min(b - lower, kLargestPow2);
    add.shift = std::ilogb(scaleSum) - lower;
}

} // namespace

IntegerAdd makeIntegerAdd(Rounding rounding, const Grid& a, const Grid& b, const Grid& sum) {
    IntegerAdd add;
    add.rounding = rounding;
    add.zeroA = a.zeroPoint;
    add.zeroB = b.zeroPoint;
    add.zeroPoint = sum.zeroPoint;
    add.clampMin = sum.qmin;
    add.clampMax = sum.qmax;
    const float scaleB = std::fabs(b.scale);
    if (rounding == Rounding::TfLite)
        setTfLite(add, a.scale, scaleB, sum.scale);
    else if (rounding == Rounding::Rndnu)
        setRndnu(add, a.scale, scaleB, sum.scale);
    else
        setPow2(add, a.scale, scaleB, sum.scale);
    if (b.scale < 0.0f) {
        add.b.q31 = -add.b.q31;
        add.factorB = -add.factorB;
    }
    return add;
}

std::int32_t IntegerAdd::apply(std::int32_t codeA, std::int32_t codeB) const {
    const std::int32_t x = codeA - zeroA, y = codeB - zeroB;
    std::int64_t code = 0;
    if (rounding == Rounding::TfLite) {
        constexpr std::int32_t kLeft = std::int32_t{1} << kTfLiteLeftShift;
        code = multiplyFixedPoint(multiplyFixedPoint(x * kLeft, a) + multiplyFixedPoint(y * kLeft, b), out);
    } else {
        code = shiftRightHalfUp(x * factorA + y * factorB, shift);
    }
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(code + zeroPoint, clampMin, clampMax));
}

IntegerMul makeIntegerMul(Rounding rounding, const Grid& a, const Grid& b, const Grid& product) {
    return {a.zeroPoint,
            b.zeroPoint,
            {rounding,
             {makeMultiplier(rounding, a.scale, b.scale, product.scale)},
             product.zeroPoint,
             product.qmin,
             product.qmax}};
}

Requantizer makeIntegerRequantizer(Rounding rounding, const Grid& from, const Grid& to) {
    return {rounding, {makeMultiplier(rounding, from.scale, 1.0f, to.scale)}, to.zeroPoint, to.qmin, to.qmax};
}

} // namespace qs::kernels
