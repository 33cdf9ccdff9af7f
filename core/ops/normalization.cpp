// Normalisations over groups of elements: LayerNormalization, RMSNormalization, GroupNormalization,
// InstanceNormalization, LRN, MeanVarianceNormalization, LpNormalization.
#include <algorithm>
#include <cmath>

#include "ops/AxesInput.h"
#include "ops/Elementwise.h"
#include "ops/StridedCopy.h"

namespace qs::ops {

namespace {

struct Moments {
    double mean = 0.0, variance = 0.0;
};

template <class T>
Moments momentsOf(const T* x, std::int64_t count) {
    Moments m;
    if (count == 0) return m;
    for (std::int64_t i = 0; i < count; ++i)
        m.mean += static_cast<double>(x[i]);
    m.mean /= static_cast<double>(count);
    for (std::int64_t i = 0; i < count; ++i)
        m.variance += (static_cast<double>(x[i]) - m.mean) * (static_cast<double>(x[i]) - m.mean);
    m.variance /= static_cast<double>(count);
    return m;
}

Result<void> inferLayerNorm(InferContext& context) {
    const Shape* input = context.shape(0);
    QS_CHECK(inferSame(context));
    if (!input || context.node().outputs.size() < 2) return {};
    const auto axis = input->normalizeAxis(context.node().intOr("axis", -1));
    if (!axis) return badNode(context.node(), "axis is out of range");
    Shape stash = *input;
    for (int i = *axis; i < stash.rank(); ++i)
        stash[i] = 1;
    for (std::size_t i = 1; i < context.node().outputs.size(); ++i)
        context.setOutput(i, DataType::F32, stash);
    return {};
}

// `rms`: without mean and bias, divided by the root of the mean square.
Outputs layerNorm(const Node& node, std::span<const Tensor> in, bool rms) {
    QS_CHECK(needInputs(node, in, 2));
    const Tensor& x = in[0];
    const auto axis = x.shape().normalizeAxis(node.intOr("axis", -1));
    if (!axis) return badNode(node, "axis is out of range");
    const std::int64_t rows = x.shape().product(0, *axis),
                       length = x.shape().product(*axis, x.shape().rank());
    const Shape inner(std::vector<std::int64_t>(x.shape().begin() + *axis, x.shape().end()));
    Tensor scale, bias;
    for (std::size_t i = 1; i < (rms ? 2u : 3u); ++i) {
        const Tensor* t = given(in, i);
        if (!t) continue;
        const auto fits = broadcast(inner, t->shape());
        if (t->type() != x.type() || !fits || *fits != inner)
            return badShape(node, "scale or bias do not fit the normalised axes");
        QS_TRY((i == 1 ? scale : bias), expanded(*t, inner));
    }
    const double epsilon = static_cast<double>(node.floatOr("epsilon", 1e-5f));
    Shape stashShape = x.shape();
    for (int i = *axis; i < stashShape.rank(); ++i)
        stashShape[i] = 1;
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), x.shape()));
    QS_TRY(Tensor means, Tensor::makeChecked(DataType::F32, stashShape));
    QS_TRY(Tensor inverses, Tensor::makeChecked(DataType::F32, stashShape));
    return forFloats(node, x.type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        for (std::int64_t r = 0; r < rows; ++r) {
            const T* source = x.data<T>() + r * length;
            T* target = y.mutableData<T>() + r * length;
            Moments m = momentsOf(source, length);
            if (rms) m = {0.0, m.variance + m.mean * m.mean};
            const double inverse = 1.0 / std::sqrt(m.variance + epsilon);
            means.mutableData<float>()[r] = static_cast<float>(m.mean);
            inverses.mutableData<float>()[r] = static_cast<float>(inverse);
            for (std::int64_t i = 0; i < length; ++i) {
                const double v = (static_cast<double>(source[i]) - m.mean) * inverse;
                target[i] = static_cast<T>(v * static_cast<double>(scale.data<T>()[i]) +
                                           (bias.defined() ? static_cast<double>(bias.data<T>()[i]) : 0.0));
            }
        }
        if (rms) return single(y);
        return std::vector<Tensor>{y, means, inverses};
    });
}

template <bool rms>
Result<Kernel> makeLayerNorm(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) { return layerNorm(node, in, rms); });
}

// Groups of neighbouring channels per sample; scale and bias per channel, or per group (`perGroup`).
Outputs groupNorm(const Node& node, std::span<const Tensor> in, std::int64_t groups, bool perGroup) {
    const Tensor& x = in[0];
    const std::int64_t channels = x.shape()[1], pixels = x.shape().product(2, x.shape().rank());
    if (groups < 1 || channels % groups != 0)
        return badNode(node, "the channels do not divide into the groups");
    for (std::size_t i = 1; i < 3; ++i)
        if (in[i].type() != x.type() || in[i].count() != (perGroup ? groups : channels))
            return badShape(node, "scale or bias do not fit the channels");
    const double epsilon = static_cast<double>(node.floatOr("epsilon", 1e-5f));
    const std::int64_t perChannel = channels / groups;
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), x.shape()));
    return forFloats(node, x.type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        for (std::int64_t g = 0; g < x.shape()[0] * groups; ++g) {
            const std::int64_t offset = g * perChannel * pixels;
            const Moments m = momentsOf(x.data<T>() + offset, perChannel * pixels);
            const double inverse = 1.0 / std::sqrt(m.variance + epsilon);
            for (std::int64_t c = 0; c < perChannel; ++c) {
                const std::int64_t parameter = perGroup ? g % groups : (g % groups) * perChannel + c;
                const double factor = inverse * static_cast<double>(in[1].data<T>()[parameter]),
                             shift = static_cast<double>(in[2].data<T>()[parameter]) - m.mean * factor;
                const T* source = x.data<T>() + offset + c * pixels;
                T* target = y.mutableData<T>() + offset + c * pixels;
                for (std::int64_t i = 0; i < pixels; ++i)
                    target[i] = static_cast<T>(static_cast<double>(source[i]) * factor + shift);
            }
        }
        return single(y);
    });
}

Result<Kernel> makeGroupNorm(const KernelRequest& request) {
    // Scale and bias went from groups to channels with opset 21.
    const bool perGroup = request.opset < 21 && request.node.op == "GroupNormalization";
    return Kernel([node = request.node, perGroup](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 3));
        if (in[0].shape().rank() < 3) return badShape(node, "wants an input of rank 3 or more");
        const bool instance = node.op == "InstanceNormalization";
        return groupNorm(node, in, instance ? in[0].shape()[1] : node.intOr("num_groups", 0), perGroup);
    });
}

// x / (bias + alpha/size * sum of squares over `size` neighbouring channels)^beta
Outputs lrn(const Node& node, std::span<const Tensor> in) {
    QS_CHECK(needInputs(node, in, 1));
    const Tensor& x = in[0];
    const std::int64_t size = node.intOr("size", 0);
    if (x.shape().rank() < 2) return badShape(node, "wants an input of rank 2 or more");
    if (size < 1) return badNode(node, "size is out of range");
    const double alpha = static_cast<double>(node.floatOr("alpha", 0.0001f)) / static_cast<double>(size),
                 beta = static_cast<double>(node.floatOr("beta", 0.75f)),
                 bias = static_cast<double>(node.floatOr("bias", 1.0f));
    const std::int64_t channels = x.shape()[1], pixels = x.shape().product(2, x.shape().rank());
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), x.shape()));
    return forFloats(node, x.type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        for (std::int64_t n = 0; n < x.shape()[0]; ++n)
            for (std::int64_t c = 0; c < channels; ++c) {
                const T* sample = x.data<T>() + n * channels * pixels;
                const std::int64_t first = std::max<std::int64_t>(0, c - (size - 1) / 2);
                // size may be anything up to 2^63, so the end is not computed from c + size.
                const std::int64_t last = std::min(channels - 1 - c, size / 2) + c;
                for (std::int64_t i = 0; i < pixels; ++i) {
                    double squares = 0.0;
                    for (std::int64_t k = first; k <= last; ++k) {
                        const double v = static_cast<double>(sample[k * pixels + i]);
                        squares += v * v;
                    }
                    y.mutableData<T>()[(n * channels + c) * pixels + i] =
                        static_cast<T>(static_cast<double>(sample[c * pixels + i]) *
                                       std::pow(bias + alpha * squares, -beta));
                }
            }
        return single(y);
    });
}

Result<Kernel> makeLrn(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) { return lrn(node, in); });
}

// Zero mean and unit variance over `axes`.
Outputs meanVariance(const Node& node, std::span<const Tensor> in) {
    QS_CHECK(needInputs(node, in, 1));
    const int rank = in[0].shape().rank();
    const auto axes = normalizedAxes(node.intsOr("axes", {0, 2, 3}), rank);
    if (!axes) return badNode(node, "axes do not fit an input of rank " + std::to_string(rank));
    std::vector<int> perm, back(static_cast<std::size_t>(rank));
    std::int64_t length = 1;
    for (int i = 0; i < rank; ++i)
        if (!std::binary_search(axes->begin(), axes->end(), i)) perm.push_back(i);
    for (const int axis : *axes) {
        perm.push_back(axis);
        length *= in[0].shape()[axis];
    }
    for (std::size_t i = 0; i < perm.size(); ++i)
        back[static_cast<std::size_t>(perm[i])] = static_cast<int>(i);
    QS_TRY(Tensor rows, transposed(in[0], perm));
    return forFloats(node, rows.type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        for (std::int64_t at = 0; length > 0 && at < rows.count(); at += length) {
            T* row = rows.mutableData<T>() + at;
            const Moments m = momentsOf(row, length);
            for (std::int64_t i = 0; i < length; ++i)
                row[i] =
                    static_cast<T>((static_cast<double>(row[i]) - m.mean) / (std::sqrt(m.variance) + 1e-9));
        }
        QS_TRY(Tensor y, transposed(rows, back));
        return single(std::move(y));
    });
}

Result<Kernel> makeMeanVariance(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) { return meanVariance(node, in); });
}

Outputs lpNorm(const Node& node, std::span<const Tensor> in, std::int64_t p) {
    QS_CHECK(needInputs(node, in, 1));
    const Tensor& x = in[0];
    const auto axis = x.shape().normalizeAxis(node.intOr("axis", -1));
    if (!axis) return badNode(node, "axis is out of range");
    const std::int64_t size = x.shape()[*axis], inner = x.shape().product(*axis + 1, x.shape().rank());
    QS_TRY(Tensor y, Tensor::makeChecked(x.type(), x.shape()));
    return forFloats(node, x.type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        for (std::int64_t v = 0; v < x.shape().product(0, *axis) * inner; ++v) {
            const std::int64_t at = v / inner * size * inner + v % inner;
            double norm = 0.0;
            for (std::int64_t k = 0; k < size; ++k) {
                const double value = static_cast<double>(x.data<T>()[at + k * inner]);
                norm += p == 1 ? std::abs(value) : value * value;
            }
            if (p == 2) norm = std::sqrt(norm);
            for (std::int64_t k = 0; k < size; ++k)
                y.mutableData<T>()[at + k * inner] = static_cast<T>(
                    norm == 0.0 ? 0.0 : static_cast<double>(x.data<T>()[at + k * inner]) / norm);
        }
        return single(y);
    });
}

Result<Kernel> makeLpNorm(const KernelRequest& request) {
    const std::int64_t p = request.node.intOr("p", 2);
    if (p != 1 && p != 2) return badNode(request.node, "p is neither 1 nor 2");
    return Kernel([node = request.node, p](std::span<const Tensor> in) { return lpNorm(node, in, p); });
}

} // namespace

OpDef layerNormalizationOp() {
    return {"LayerNormalization", "", QuantTrait::Float, inferLayerNorm, makeLayerNorm<false>};
}
OpDef rmsNormalizationOp() {
    return {"RMSNormalization", "", QuantTrait::Float, inferSame, makeLayerNorm<true>};
}
OpDef groupNormalizationOp() {
    return {"GroupNormalization", "", QuantTrait::Float, inferSame, makeGroupNorm};
}
OpDef instanceNormalizationOp() {
    return {"InstanceNormalization", "", QuantTrait::Float, inferSame, makeGroupNorm};
}
OpDef lrnOp() {
    return {"LRN", "", QuantTrait::Float, inferSame, makeLrn};
}
OpDef meanVarianceNormalizationOp() {
    return {"MeanVarianceNormalization", "", QuantTrait::Float, inferSame, makeMeanVariance};
}
OpDef lpNormalizationOp() {
    return {"LpNormalization", "", QuantTrait::Float, inferSame, makeLpNorm};
}

} // namespace qs::ops
