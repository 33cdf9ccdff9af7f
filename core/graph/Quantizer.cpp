#include "graph/Quantizer.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace qs {

const char* toString(QuantizerRole role) {
    switch (role) {
    case QuantizerRole::Activation:
        return "activation";
    case QuantizerRole::Weight:
        return "weight";
    case QuantizerRole::Bias:
        return "bias";
    }
    return "activation";
}

const char* toString(QuantizerKind kind) {
    switch (kind) {
    case QuantizerKind::Qdq:
        return "qdq";
    case QuantizerKind::FakeQuant:
        return "fake_quant";
    case QuantizerKind::Qonnx:
        return "qonnx";
    case QuantizerKind::QOperator:
        return "qoperator";
    case QuantizerKind::Grid:
        return "grid";
    case QuantizerKind::Integer:
        return "integer";
    case QuantizerKind::Calibrated:
        return "calibrated";
    case QuantizerKind::Inherited:
        return "inherited";
    }
    return "qdq";
}

double Quantizer::realMin(std::int64_t channel) const {
    return (static_cast<double>(qmin) - zeroPointAt(channel)) * static_cast<double>(scaleAt(channel));
}

double Quantizer::realMax(std::int64_t channel) const {
    return (static_cast<double>(qmax) - zeroPointAt(channel)) * static_cast<double>(scaleAt(channel));
}

DataType Quantizer::codeType() const {
    if (bits <= 8) return isSigned ? DataType::I8 : DataType::U8;
    if (bits <= 16) return isSigned ? DataType::I16 : DataType::U16;
    return DataType::I32;
}

bool Quantizer::fits(const Shape& shape) const {
    if (scale.empty() || zeroPoint.size() != scale.size()) return false;
    if (!perChannel()) return true;
    return axis < shape.rank() && shape[axis] == static_cast<std::int64_t>(scale.size());
}

bool Quantizer::sameGrid(const Quantizer& other) const {
    return bits == other.bits && isSigned == other.isSigned && qmin == other.qmin && qmax == other.qmax &&
           axis == other.axis && scale == other.scale && zeroPoint == other.zeroPoint;
}

std::string Quantizer::badge() const {
    int shown = bits;
    for (int k = 1; k < bits; ++k) {
        const std::int64_t top = std::int64_t{1} << k;
        const bool fits = isSigned ? qmax == top / 2 - 1 && (qmin == -top / 2 || qmin == 1 - top / 2)
                                   : qmin == 0 && qmax == top - 1;
        if (fits) {
            shown = k;
            break;
        }
    }
    return (isSigned ? "s" : "u") + std::to_string(shown) + (perChannel() ? "/ch" : "");
}

namespace {

// The grid of one channel. Clamping the quotient to [qmin - zp, qmax - zp] before rounding gives the same
// code as clamping after it, because the bounds are integers; and huge values then need no care.
struct Grid {
    float scale, low, high;
    std::int32_t zeroPoint;
};

Grid gridOf(const Quantizer& q, std::int64_t channel) {
    const std::int32_t zp = q.zeroPointAt(channel);
    return {q.scaleAt(channel), static_cast<float>(static_cast<std::int64_t>(q.qmin) - zp),
            static_cast<float>(static_cast<std::int64_t>(q.qmax) - zp), zp};
}

// Adding and subtracting 1.5 * 2^23 rounds to nearest, ties to even, for |v| <= 2^22, and is vector code on
// any machine, where rint is not.
constexpr float kRoundingConstant = 12582912.0f;
constexpr std::int64_t kRoundingRange = 1 << 22;

inline float steps(float x, float scale, float low, float high) {
    float v = x / scale;
    // NaN takes the code of 0. A mask, because the compiler makes a branch of the plain condition.
    v = std::bit_cast<float>(std::bit_cast<std::int32_t>(v) & -static_cast<std::int32_t>(v == v));
    v = v < low ? low : v;
    v = v > high ? high : v;
    return (v + kRoundingConstant) - kRoundingConstant;
}

// For int32 codes: float32 has no room for the bounds, so everything behind the division is float64.
inline double wideSteps(float x, float scale, std::int64_t low, std::int64_t high) {
    const double v = static_cast<double>(x / scale);
    if (!(v == v)) return static_cast<double>(std::clamp<std::int64_t>(0, low, high));
    return std::clamp(std::nearbyint(v), static_cast<double>(low), static_cast<double>(high));
}

bool fitsFastRounding(const Quantizer& q) {
    return std::all_of(q.zeroPoint.begin(), q.zeroPoint.end(), [&](std::int64_t zp) {
        return std::abs(q.qmin - zp) <= kRoundingRange && std::abs(q.qmax - zp) <= kRoundingRange;
    });
}

// Calls f(channel, begin, count) for every run of elements that share a channel.
template <class F>
void forEachRun(const Shape& shape, const Quantizer& q, F&& f) {
    if (!q.perChannel()) {
        f(std::int64_t{0}, std::int64_t{0}, *shape.elementCount());
        return;
    }
    const std::int64_t outer = shape.product(0, q.axis);
    const std::int64_t channels = shape[q.axis];
    const std::int64_t inner = shape.product(q.axis + 1, shape.rank());
    for (std::int64_t o = 0; o < outer; ++o)
        for (std::int64_t c = 0; c < channels; ++c)
            f(c, (o * channels + c) * inner, inner);
}

template <class T>
void quantizeRun(const float* x, T* codes, std::int64_t count, const Grid& g) {
    for (std::int64_t i = 0; i < count; ++i)
        codes[i] =
            static_cast<T>(static_cast<std::int32_t>(steps(x[i], g.scale, g.low, g.high)) + g.zeroPoint);
}

template <class T>
void quantizeRunWide(const float* x, T* codes, std::int64_t count, const Quantizer& q, std::int64_t channel) {
    const std::int64_t zp = q.zeroPointAt(channel);
    const float scale = q.scaleAt(channel);
    for (std::int64_t i = 0; i < count; ++i)
        codes[i] =
            static_cast<T>(static_cast<std::int64_t>(wideSteps(x[i], scale, q.qmin - zp, q.qmax - zp)) + zp);
}

template <class T>
void quantizeAll(const Tensor& x, Tensor& codes, const Quantizer& q) {
    const float* in = x.data<float>();
    T* out = codes.mutableData<T>();
    const bool fast = fitsFastRounding(q);
    forEachRun(x.shape(), q, [&](std::int64_t channel, std::int64_t begin, std::int64_t count) {
        if (fast)
            quantizeRun(in + begin, out + begin, count, gridOf(q, channel));
        else
            quantizeRunWide(in + begin, out + begin, count, q, channel);
    });
}

template <class T>
void dequantizeAll(const Tensor& codes, Tensor& x, const Quantizer& q) {
    const T* in = codes.data<T>();
    float* out = x.mutableData<float>();
    forEachRun(codes.shape(), q, [&](std::int64_t channel, std::int64_t begin, std::int64_t count) {
        const std::int32_t zp = q.zeroPointAt(channel);
        const float scale = q.scaleAt(channel);
        for (std::int64_t i = begin; i < begin + count; ++i) {
            if constexpr (sizeof(T) < 4)
                out[i] = static_cast<float>(static_cast<std::int32_t>(in[i]) - zp) * scale;
            else
                out[i] = static_cast<float>(static_cast<std::int64_t>(in[i]) - zp) * scale;
        }
    });
}

// Empty when the type has no conversion to float32.
Tensor asFloat32(const Tensor& x) {
    auto cast = x.cast(DataType::F32);
    return cast ? std::move(cast).value() : Tensor{};
}

} // namespace

Tensor quantize(const Tensor& x, const Quantizer& q) {
    const Tensor floats = asFloat32(x);
    if (!floats.defined() || !q.fits(x.shape())) return {};
    Tensor codes(q.codeType(), floats.shape());
    switch (q.codeType()) {
    case DataType::U8:
        quantizeAll<std::uint8_t>(floats, codes, q);
        break;
    case DataType::I8:
        quantizeAll<std::int8_t>(floats, codes, q);
        break;
    case DataType::U16:
        quantizeAll<std::uint16_t>(floats, codes, q);
        break;
    case DataType::I16:
        quantizeAll<std::int16_t>(floats, codes, q);
        break;
    default:
        quantizeAll<std::int32_t>(floats, codes, q);
        break;
    }
    return codes;
}

Tensor dequantize(const Tensor& codes, const Quantizer& q) {
    if (!q.fits(codes.shape())) return {};
    Tensor x(DataType::F32, codes.shape());
    switch (codes.type()) {
    case DataType::U8:
    case DataType::U4:
        dequantizeAll<std::uint8_t>(codes, x, q);
        break;
    case DataType::I8:
    case DataType::I4:
        dequantizeAll<std::int8_t>(codes, x, q);
        break;
    case DataType::U16:
        dequantizeAll<std::uint16_t>(codes, x, q);
        break;
    case DataType::I16:
        dequantizeAll<std::int16_t>(codes, x, q);
        break;
    case DataType::I32:
        dequantizeAll<std::int32_t>(codes, x, q);
        break;
    default:
        return {};
    }
    return x;
}

Tensor fakeQuantize(const Tensor& x, const Quantizer& q) {
    if (!q.fits(x.shape())) return {};
    if (x.type() != DataType::F32) {
        const Tensor floats = asFloat32(x);
        if (!floats.defined()) return {};
        auto back = fakeQuantize(floats, q).cast(x.type());
        return back ? std::move(back).value() : Tensor{};
    }
    if (!fitsFastRounding(q)) return dequantize(quantize(x, q), q);
    Tensor result(DataType::F32, x.shape());
    const float* in = x.data<float>();
    float* out = result.mutableData<float>();
    forEachRun(x.shape(), q, [&](std::int64_t channel, std::int64_t begin, std::int64_t count) {
        const Grid g = gridOf(q, channel);
        for (std::int64_t i = begin; i < begin + count; ++i)
            out[i] = steps(in[i], g.scale, g.low, g.high) * g.scale;
    });
    return result;
}

} // namespace qs
