// TopK and Unique.
#include <algorithm>
#include <numeric>

#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

// k as attribute (opset < 10) or input; the output's shape.
Result<Shape> topShape(const Node& node, const Shape& input, const Tensor* k, int& axis) {
    const auto normalized = input.normalizeAxis(node.intOr("axis", -1));
    if (!normalized) return badNode(node, "axis is out of range");
    axis = *normalized;
    if (k && k->count() != 1) return badShape(node, "k is not a scalar");
    const std::int64_t count = k ? k->intAt(0) : node.intOr("k", -1);
    if (count < 0 || (input[axis] >= 0 && count > input[axis])) return badNode(node, "k is out of range");
    Shape out = input;
    out[axis] = count;
    return out;
}

Result<void> inferTopK(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    int axis = 0;
    if (input && (context.constant(1) || context.node().has("k"))) {
        QS_TRY(output, topShape(context.node(), *input, context.constant(1), axis));
    }
    context.setOutput(0, context.type(0), output);
    context.setOutput(1, DataType::I64, output);
    return {};
}

Result<Kernel> makeTopK(const KernelRequest& request) {
    const bool largest = request.node.intOr("largest", 1) != 0;
    return Kernel([node = request.node, largest](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, node.has("k") ? 1 : 2));
        const Tensor& x = in[0];
        int axis = 0;
        QS_TRY(const Shape shape, topShape(node, x.shape(), given(in, 1), axis));
        QS_TRY(Tensor values, Tensor::makeChecked(x.type(), shape));
        QS_TRY(Tensor indices, Tensor::makeChecked(DataType::I64, shape));
        const std::int64_t size = x.shape()[axis], k = shape[axis],
                           inner = shape.product(axis + 1, shape.rank());
        return forNumbers(node, x.type(), [&](auto tag) -> Outputs {
            using T = decltype(tag);
            std::vector<std::int64_t> order(static_cast<std::size_t>(size));
            for (std::int64_t v = 0; v < shape.product(0, axis) * inner; ++v) {
                const T* source = x.data<T>() + v / inner * size * inner + v % inner;
                std::iota(order.begin(), order.end(), 0);
                // Of equal elements the first comes first; NaN counts as the largest, so that the order is
                // strict.
                auto before = [&](std::int64_t i, std::int64_t j) {
                    const T a = source[i * inner], b = source[j * inner];
                    if (a != a || b != b) return (a != a) != (b != b) ? (a != a) == largest : i < j;
                    return a != b ? (largest ? a > b : a < b) : i < j;
                };
                std::partial_sort(order.begin(), order.begin() + k, order.end(), before);
                const std::int64_t at = v / inner * k * inner + v % inner;
                for (std::int64_t i = 0; i < k; ++i) {
                    indices.mutableData<std::int64_t>()[at + i * inner] = order[static_cast<std::size_t>(i)];
                    values.mutableData<T>()[at + i * inner] =
                        source[order[static_cast<std::size_t>(i)] * inner];
                }
            }
            return std::vector<Tensor>{values, indices};
        });
    });
}

Result<void> inferUnique(InferContext& context) {
    const Node& node = context.node();
    std::optional<Shape> output = Shape{Shape::kUnknown};
    if (node.has("axis")) {
        output.reset();
        if (context.shape(0)) {
            const auto axis = context.shape(0)->normalizeAxis(node.intOr("axis", 0));
            if (!axis) return badNode(node, "axis is out of range");
            output = *context.shape(0);
            (*output)[*axis] = Shape::kUnknown;
        }
    }
    context.setOutput(0, context.type(0), output);
    for (std::size_t i = 1; i < node.outputs.size(); ++i)
        context.setOutput(i, DataType::I64, Shape{Shape::kUnknown});
    return {};
}

Tensor indexVector(const std::vector<std::int64_t>& values) {
    return Tensor::of<std::int64_t>(Shape{static_cast<std::int64_t>(values.size())}, values);
}

// Rows of `length` elements: which are equal, which come first.
template <class T>
Outputs uniqueRows(const Tensor& rows, std::int64_t length, bool sorted, Tensor& kept) {
    const auto count = static_cast<std::size_t>(rows.shape()[0]);
    auto row = [&](std::int64_t i) { return rows.data<T>() + i * length; };
    std::vector<std::int64_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
        return std::lexicographical_compare(row(a), row(a) + length, row(b), row(b) + length);
    });
    std::vector<std::int64_t> first, inverse(count), counts; // by group, in sorted order
    for (std::size_t i = 0; i < count; ++i) {
        if (i == 0 || !std::equal(row(order[i]), row(order[i]) + length, row(order[i - 1]))) {
            first.push_back(order[i]);
            counts.push_back(0);
        }
        ++counts.back();
        inverse[static_cast<std::size_t>(order[i])] = static_cast<std::int64_t>(first.size()) - 1;
    }
    std::vector<std::int64_t> groups(first.size());
    std::iota(groups.begin(), groups.end(), 0);
    auto at = [](const std::vector<std::int64_t>& v, std::int64_t i) {
        return v[static_cast<std::size_t>(i)];
    };
    if (!sorted) // in the order of first appearance
        std::sort(groups.begin(), groups.end(),
                  [&](std::int64_t a, std::int64_t b) { return at(first, a) < at(first, b); });
    std::vector<std::int64_t> place(groups.size()), orderedFirst, orderedCounts;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        place[static_cast<std::size_t>(groups[i])] = static_cast<std::int64_t>(i);
        orderedFirst.push_back(at(first, groups[i]));
        orderedCounts.push_back(at(counts, groups[i]));
    }
    for (std::int64_t& group : inverse)
        group = at(place, group);
    Shape shape = rows.shape();
    shape[0] = static_cast<std::int64_t>(groups.size());
    QS_TRY(kept, Tensor::makeChecked(rows.type(), shape));
    for (std::size_t i = 0; i < orderedFirst.size(); ++i)
        std::copy_n(row(orderedFirst[i]), length,
                    kept.mutableData<T>() + static_cast<std::int64_t>(i) * length);
    return std::vector<Tensor>{kept, indexVector(orderedFirst), indexVector(inverse),
                               indexVector(orderedCounts)};
}

Result<Kernel> makeUnique(const KernelRequest& request) {
    const bool sorted = request.node.intOr("sorted", 1) != 0;
    return Kernel([node = request.node, sorted](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        Tensor rows = node.has("axis") ? in[0] : in[0].reshaped(Shape{in[0].count()});
        const auto axis = rows.shape().normalizeAxis(node.intOr("axis", 0));
        if (!axis) return badNode(node, "axis is out of range");
        // The axis to the front and back: a swap of two axes is its own inverse.
        std::vector<int> perm(static_cast<std::size_t>(rows.shape().rank()));
        std::iota(perm.begin(), perm.end(), 0);
        std::swap(perm[0], perm[static_cast<std::size_t>(*axis)]);
        QS_TRY(rows, transposed(rows, perm));
        Tensor kept;
        auto outputs = forNumbers(node, rows.type(), [&](auto tag) -> Outputs {
            return uniqueRows<decltype(tag)>(rows, rows.shape().product(1, rows.shape().rank()), sorted,
                                             kept);
        });
        if (!outputs) return outputs;
        QS_TRY((*outputs)[0], transposed(kept, perm));
        return outputs;
    });
}

} // namespace

OpDef topKOp() {
    return {"TopK", "", QuantTrait::Float, inferTopK, makeTopK};
}
OpDef uniqueOp() {
    return {"Unique", "", QuantTrait::Float, inferUnique, makeUnique};
}

} // namespace qs::ops
