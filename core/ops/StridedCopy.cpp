#include "ops/StridedCopy.h"

#include <algorithm>

#include "ops/Broadcast.h"

namespace qs::ops {

namespace {

// An axis of the walk; axes that continue each other without a gap are joined.
struct Axis {
    std::int64_t size, stride;
};

std::vector<Axis> joinedAxes(const Shape& out, const std::vector<std::int64_t>& strides) {
    std::vector<Axis> axes;
    for (int i = 0; i < out.rank(); ++i) {
        const Axis next{out[i], strides[static_cast<std::size_t>(i)]};
        if (next.size == 1) continue;
        if (!axes.empty() && axes.back().stride == next.stride * next.size)
            axes.back() = {axes.back().size * next.size, next.stride};
        else
            axes.push_back(next);
    }
    if (axes.empty()) axes.push_back({1, 1});
    return axes;
}

template <class T>
void walk(const std::vector<Axis>& axes, const T* source, T* target, std::int64_t total) {
    const Axis inner = axes.back();
    const auto outer = static_cast<int>(axes.size()) - 1;
    std::vector<std::int64_t> index(axes.size(), 0);
    std::int64_t offset = 0;
    for (std::int64_t done = 0; done < total; done += inner.size) {
        const T* from = source + offset;
        T* to = target + done;
        if (inner.stride == 1)
            std::copy_n(from, inner.size, to);
        else if (inner.stride == 0)
            std::fill_n(to, inner.size, *from);
        else
            for (std::int64_t i = 0; i < inner.size; ++i)
                to[i] = from[i * inner.stride];
        for (int axis = outer - 1; axis >= 0; --axis) {
            const auto k = static_cast<std::size_t>(axis);
            offset += axes[k].stride;
            if (++index[k] < axes[k].size) break;
            offset -= axes[k].stride * axes[k].size;
            index[k] = 0;
        }
    }
}

} // namespace

std::vector<std::int64_t> denseStrides(const Shape& shape) {
    std::vector<std::int64_t> strides(static_cast<std::size_t>(shape.rank()));
    std::int64_t step = 1;
    for (int i = shape.rank() - 1; i >= 0; --i) {
        strides[static_cast<std::size_t>(i)] = step;
        step *= shape[i];
    }
    return strides;
}

Result<Tensor> stridedCopy(const Tensor& source, const Shape& out, const std::vector<std::int64_t>& strides,
                           std::int64_t offset) {
    QS_TRY(Tensor y, Tensor::makeChecked(source.type(), out));
    if (y.count() == 0) return y;
    const auto axes = joinedAxes(out, strides);
    forElementSize(sizeOf(source.type()), [&](auto tag) {
        using T = decltype(tag);
        walk<T>(axes, static_cast<const T*>(source.raw()) + offset, static_cast<T*>(y.mutableRaw()),
                y.count());
    });
    return y;
}

Result<Tensor> expanded(const Tensor& source, const Shape& out) {
    if (source.shape() == out) return source;
    return stridedCopy(source, out, broadcastStrides(source.shape(), out));
}

Result<Tensor> transposed(const Tensor& source, const std::vector<int>& perm) {
    const auto dense = denseStrides(source.shape());
    Shape out;
    std::vector<std::int64_t> strides;
    for (const int p : perm) {
        out.dims().push_back(source.shape()[p]);
        strides.push_back(dense[static_cast<std::size_t>(p)]);
    }
    return stridedCopy(source, out, strides);
}

} // namespace qs::ops
