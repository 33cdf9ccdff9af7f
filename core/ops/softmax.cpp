// Softmax, LogSoftmax and Hardmax: one axis since opset 13; before, everything from `axis` on as one vector.
#include <cmath>

#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

// The vectors of an input: `length` elements, `stride` apart.
struct Vectors {
    std::int64_t outer, length, stride;
};

Result<Vectors> vectorsOf(const Node& node, const Shape& shape, bool whole) {
    const auto axis = shape.normalizeAxis(node.intOr("axis", whole ? 1 : -1));
    if (!axis) return badNode(node, "axis is out of range");
    const std::int64_t outer = shape.product(0, *axis);
    if (whole) return Vectors{outer, shape.product(*axis, shape.rank()), 1};
    return Vectors{outer, shape[*axis], shape.product(*axis + 1, shape.rank())};
}

enum class Kind { Softmax, LogSoftmax, Hardmax };

template <Kind kind, class T>
void normalize(const T* source, T* target, std::int64_t length, std::int64_t stride) {
    std::int64_t best = 0;
    for (std::int64_t k = 1; k < length; ++k)
        if (source[k * stride] > source[best * stride]) best = k;
    if constexpr (kind == Kind::Hardmax) {
        for (std::int64_t k = 0; k < length; ++k)
            target[k * stride] = static_cast<T>(k == best);
        return;
    }
    const T peak = source[best * stride];
    double sum = 0.0;
    for (std::int64_t k = 0; k < length; ++k)
        sum += static_cast<double>(target[k * stride] = std::exp(source[k * stride] - peak));
    if constexpr (kind == Kind::LogSoftmax) {
        const T shift = static_cast<T>(std::log(sum));
        for (std::int64_t k = 0; k < length; ++k)
            target[k * stride] = source[k * stride] - peak - shift;
    } else {
        for (std::int64_t k = 0; k < length; ++k)
            target[k * stride] = static_cast<T>(static_cast<double>(target[k * stride]) / sum);
    }
}

template <Kind kind>
Result<Kernel> makeSoftmax(const KernelRequest& request) {
    const bool whole = request.opset < 13;
    return Kernel([node = request.node, whole](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        const Tensor& x = in[0];
        QS_TRY(const Vectors v, vectorsOf(node, x.shape(), whole));
        QS_TRY(Tensor y, Tensor::makeChecked(x.type(), x.shape()));
        if (y.count() == 0) return single(std::move(y));
        return forFloats(node, x.type(), [&](auto tag) -> Outputs {
            using T = decltype(tag);
            for (std::int64_t o = 0; o < v.outer; ++o)
                for (std::int64_t i = 0; i < v.stride; ++i) {
                    const std::int64_t at = o * v.length * v.stride + i;
                    normalize<kind>(x.data<T>() + at, y.mutableData<T>() + at, v.length, v.stride);
                }
            return single(y);
        });
    });
}

} // namespace

OpDef softmaxOp() {
    return {"Softmax", "", QuantTrait::Float, inferSame, makeSoftmax<Kind::Softmax>};
}
OpDef logSoftmaxOp() {
    return {"LogSoftmax", "", QuantTrait::Float, inferSame, makeSoftmax<Kind::LogSoftmax>};
}
OpDef hardmaxOp() {
    return {"Hardmax", "", QuantTrait::Float, inferSame, makeSoftmax<Kind::Hardmax>};
}

} // namespace qs::ops
