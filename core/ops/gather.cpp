// Gather, GatherElements, GatherND, Compress.
#include <cstring>

#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

bool isIndex(DataType type) {
    return type == DataType::I32 || type == DataType::I64;
}

// Negative indices count from the end; -1 where out of range.
std::int64_t wrapped(std::int64_t i, std::int64_t size) {
    if (i < 0) i += size;
    return i >= 0 && i < size ? i : -1;
}

Diagnostic badIndex(const Node& node) {
    return makeError("bad-input", node.name, node.op + ": an index is out of range", {node.op});
}

Result<Shape> gatheredShape(const Node& node, const Shape& data, const Shape& indices, int& axis) {
    const auto normalized = data.normalizeAxis(node.intOr("axis", 0));
    if (!normalized) return badNode(node, "axis is out of range");
    axis = *normalized;
    std::vector<std::int64_t> dims(data.begin(), data.begin() + axis);
    dims.insert(dims.end(), indices.begin(), indices.end());
    dims.insert(dims.end(), data.begin() + axis + 1, data.end());
    return Shape(std::move(dims));
}

Result<void> inferGather(InferContext& context) {
    std::optional<Shape> output;
    int axis = 0;
    if (context.shape(0) && context.shape(1)) {
        QS_TRY(output, gatheredShape(context.node(), *context.shape(0), *context.shape(1), axis));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeGather(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        if (!isIndex(in[1].type())) return badNode(node, "the indices are neither int32 nor int64");
        const Tensor& data = in[0];
        int axis = 0;
        QS_TRY(const Shape shape, gatheredShape(node, data.shape(), in[1].shape(), axis));
        QS_TRY(Tensor y, Tensor::makeChecked(data.type(), shape));
        const std::int64_t outer = data.shape().product(0, axis), size = data.shape()[axis];
        const auto block = static_cast<std::size_t>(data.shape().product(axis + 1, data.shape().rank())) *
                           sizeOf(data.type());
        const auto indices = in[1].toInts();
        auto* target = static_cast<char*>(y.mutableRaw());
        for (std::int64_t o = 0; o < outer; ++o)
            for (const std::int64_t given : indices) {
                const std::int64_t i = wrapped(given, size);
                if (i < 0) return badIndex(node);
                if (block == 0) continue;
                std::memcpy(target,
                            static_cast<const char*>(data.raw()) +
                                static_cast<std::size_t>(o * size + i) * block,
                            block);
                target += block;
            }
        return single(std::move(y));
    });
}

Result<void> inferGatherElements(InferContext& context) {
    const Shape* indices = context.shape(1);
    context.setOutput(0, context.type(0), indices ? std::optional<Shape>(*indices) : std::nullopt);
    return {};
}

Result<Kernel> makeGatherElements(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        if (!isIndex(in[1].type())) return badNode(node, "the indices are neither int32 nor int64");
        const Tensor& data = in[0];
        const Shape &from = data.shape(), &shape = in[1].shape();
        const auto axis = from.normalizeAxis(node.intOr("axis", 0));
        if (!axis || shape.rank() != from.rank()) return badNode(node, "axis or indices do not fit the data");
        for (int i = 0; i < from.rank(); ++i)
            if (i != *axis && shape[i] > from[i]) return badShape(node, "the indices reach beyond the data");
        QS_TRY(Tensor y, Tensor::makeChecked(data.type(), shape));
        const auto strides = denseStrides(from);
        const auto indices = in[1].toInts();
        std::vector<std::int64_t> index(strides.size(), 0);
        bool inRange = true;
        forElementSize(sizeOf(data.type()), [&](auto tag) {
            using T = decltype(tag);
            for (std::int64_t n = 0; n < y.count() && inRange; ++n) {
                const std::int64_t at = wrapped(indices[static_cast<std::size_t>(n)], from[*axis]);
                inRange = at >= 0;
                std::int64_t offset = 0;
                for (std::size_t k = 0; k < strides.size(); ++k)
                    offset += strides[k] * (static_cast<int>(k) == *axis ? at : index[k]);
                if (inRange) static_cast<T*>(y.mutableRaw())[n] = static_cast<const T*>(data.raw())[offset];
                for (std::size_t k = strides.size(); k-- > 0;) {
                    if (++index[k] < shape[static_cast<int>(k)]) break;
                    index[k] = 0;
                }
            }
        });
        if (!inRange) return badIndex(node);
        return single(std::move(y));
    });
}

struct GatherNdPlan {
    int batch = 0;
    std::int64_t depth = 0; // length of an index tuple
    Shape output;
};

Result<GatherNdPlan> planGatherNd(const Node& node, const Shape& data, const Shape& indices) {
    GatherNdPlan plan;
    const std::int64_t batch = node.intOr("batch_dims", 0);
    if (indices.rank() < 1 || batch < 0 || batch >= indices.rank() || batch >= data.rank())
        return badNode(node, "batch_dims or the indices do not fit the data");
    plan.batch = static_cast<int>(batch);
    plan.depth = indices[indices.rank() - 1];
    for (int i = 0; i < plan.batch; ++i)
        if (indices[i] >= 0 && data[i] >= 0 && indices[i] != data[i])
            return badShape(node, "the batches of data and indices differ");
    if (plan.depth < 0 || plan.depth > data.rank() - plan.batch)
        return badShape(node, "the index tuples do not fit the data");
    std::vector<std::int64_t> dims(indices.begin(), indices.end() - 1);
    dims.insert(dims.end(), data.begin() + plan.batch + plan.depth, data.end());
    plan.output = Shape(std::move(dims));
    return plan;
}

Result<void> inferGatherNd(InferContext& context) {
    std::optional<Shape> output;
    const Shape *data = context.shape(0), *indices = context.shape(1);
    if (data && indices && indices->rank() > 0 && (*indices)[indices->rank() - 1] >= 0) {
        QS_TRY(const GatherNdPlan plan, planGatherNd(context.node(), *data, *indices));
        output = plan.output;
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeGatherNd(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        if (in[1].type() != DataType::I64) return badNode(node, "the indices are not int64");
        const Shape &data = in[0].shape(), &shape = in[1].shape();
        QS_TRY(const GatherNdPlan plan, planGatherNd(node, data, shape));
        QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), plan.output));
        const int first = plan.batch, behind = plan.batch + static_cast<int>(plan.depth);
        const auto block = static_cast<std::size_t>(data.product(behind, data.rank())) * sizeOf(in[0].type());
        const std::int64_t batches = data.product(0, first), tuples = shape.product(first, shape.rank() - 1);
        const std::int64_t perBatch = data.product(first, behind); // blocks
        const std::int64_t* tuple = in[1].data<std::int64_t>();
        auto* target = static_cast<char*>(y.mutableRaw());
        for (std::int64_t b = 0; b < batches; ++b)
            for (std::int64_t t = 0; t < tuples; ++t, tuple += plan.depth) {
                std::int64_t at = b * perBatch, stride = perBatch;
                for (std::int64_t k = 0; k < plan.depth; ++k) {
                    const std::int64_t size = data[first + static_cast<int>(k)];
                    const std::int64_t i = wrapped(tuple[k], size);
                    if (i < 0) return badIndex(node);
                    stride /= size;
                    at += i * stride;
                }
                if (block == 0) continue;
                std::memcpy(target,
                            static_cast<const char*>(in[0].raw()) + static_cast<std::size_t>(at) * block,
                            block);
                target += block;
            }
        return single(std::move(y));
    });
}

Result<void> inferCompress(InferContext& context) {
    const Shape* input = context.shape(0);
    std::optional<Shape> output;
    if (input && !context.node().has("axis")) output = Shape{Shape::kUnknown};
    if (input && context.node().has("axis")) {
        const auto axis = input->normalizeAxis(context.node().intOr("axis", 0));
        if (!axis) return badNode(context.node(), "axis is out of range");
        output = *input;
        (*output)[*axis] = Shape::kUnknown;
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeCompress(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        if (in[1].type() != DataType::Bool) return badNode(node, "the condition is not boolean");
        const Tensor data = node.has("axis") ? in[0] : in[0].reshaped(Shape{in[0].count()});
        const auto axis = data.shape().normalizeAxis(node.intOr("axis", 0));
        if (!axis) return badNode(node, "axis is out of range");
        if (in[1].count() > data.shape()[*axis])
            return badShape(node, "the condition is longer than the axis");
        std::vector<std::int64_t> kept;
        for (std::int64_t i = 0; i < in[1].count(); ++i)
            if (in[1].data<bool>()[i]) kept.push_back(i);
        Shape shape = data.shape();
        shape[*axis] = static_cast<std::int64_t>(kept.size());
        QS_TRY(Tensor y, Tensor::makeChecked(data.type(), shape));
        const auto block =
            static_cast<std::size_t>(shape.product(*axis + 1, shape.rank())) * sizeOf(data.type());
        auto* target = static_cast<char*>(y.mutableRaw());
        if (block == 0) return single(std::move(y));
        for (std::int64_t o = 0; o < shape.product(0, *axis); ++o)
            for (const std::int64_t i : kept) {
                std::memcpy(target,
                            static_cast<const char*>(data.raw()) +
                                static_cast<std::size_t>(o * data.shape()[*axis] + i) * block,
                            block);
                target += block;
            }
        return single(std::move(y));
    });
}

} // namespace

OpDef gatherOp() {
    return {"Gather", "", QuantTrait::Move, inferGather, makeGather, nullptr, true};
}
OpDef gatherElementsOp() {
    return {"GatherElements", "", QuantTrait::Move, inferGatherElements, makeGatherElements, nullptr, true};
}
OpDef gatherNdOp() {
    return {"GatherND", "", QuantTrait::Move, inferGatherNd, makeGatherNd, nullptr, true};
}
OpDef compressOp() {
    return {"Compress", "", QuantTrait::Move, inferCompress, makeCompress, nullptr, true};
}

} // namespace qs::ops
