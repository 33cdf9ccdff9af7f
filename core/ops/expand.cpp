// Copies in another arrangement: Expand, Tile, DepthToSpace, SpaceToDepth, ReverseSequence, Trilu.
#include <algorithm>
#include <cstring>

#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

Result<Shape> expandedShape(const Node& node, const Shape& input, const Tensor& target) {
    const Shape asked(target.toInts());
    for (const std::int64_t d : asked)
        if (d < 0) return badNode(node, "a negative size in the target shape");
    const auto shape = broadcast(input, asked);
    if (!shape) return badShape(node, input.toString() + " cannot be expanded to " + asked.toString());
    return *shape;
}

Result<void> inferExpand(InferContext& context) {
    std::optional<Shape> output;
    if (context.shape(0) && context.constant(1)) {
        QS_TRY(output, expandedShape(context.node(), *context.shape(0), *context.constant(1)));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeExpand(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        QS_TRY(const Shape shape, expandedShape(node, in[0].shape(), in[1]));
        QS_TRY(Tensor y, expanded(in[0], shape));
        return single(std::move(y));
    });
}

Result<Shape> tiledShape(const Node& node, const Shape& input, const Tensor& repeats) {
    const auto times = repeats.toInts();
    if (static_cast<int>(times.size()) != input.rank())
        return badNode(node, "repeats do not fit an input of rank " + std::to_string(input.rank()));
    Shape out = input;
    for (int i = 0; i < out.rank(); ++i) {
        const std::int64_t n = times[static_cast<std::size_t>(i)];
        if (n < 0 || (out[i] >= 0 && __builtin_mul_overflow(out[i], n, &out[i])))
            return badNode(node, "repeats are out of range");
    }
    return out;
}

Result<void> inferTile(InferContext& context) {
    std::optional<Shape> output;
    if (context.shape(0) && context.constant(1)) {
        QS_TRY(output, tiledShape(context.node(), *context.shape(0), *context.constant(1)));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeTile(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        const Tensor& x = in[0];
        QS_TRY(const Shape shape, tiledShape(node, x.shape(), in[1]));
        if (!shape.elementCount()) return badShape(node, "the result is too large");
        // Every axis seen as repeats x size, the repeats not moving in the input.
        const auto dense = denseStrides(x.shape());
        Shape split;
        std::vector<std::int64_t> strides;
        for (int i = 0; i < x.shape().rank(); ++i) {
            const auto k = static_cast<std::size_t>(i);
            split.dims().push_back(in[1].intAt(i));
            split.dims().push_back(x.shape()[i]);
            strides.push_back(0);
            strides.push_back(dense[k]);
        }
        QS_TRY(const Tensor y, stridedCopy(x, split, strides));
        return single(y.reshaped(shape));
    });
}

// Block size and the layout N, C, H, W of both directions.
Result<Shape> blockShape(const Node& node, const Shape& input, std::int64_t& block) {
    block = node.intOr("blocksize", 0);
    if (input.rank() != 4) return badShape(node, "wants an input of rank 4, got " + input.toString());
    if (block < 1 || block > (1 << 15)) return badNode(node, "blocksize is out of range");
    const bool toSpace = node.op == "DepthToSpace";
    Shape out = input;
    const std::int64_t area = block * block;
    if (out[1] >= 0) {
        if (toSpace && out[1] % area != 0)
            return badShape(node, "the channels do not divide by blocksize squared");
        if (toSpace ? false : __builtin_mul_overflow(out[1], area, &out[1]))
            return badShape(node, "the result is too large");
        if (toSpace) out[1] /= area;
    }
    for (int i = 2; i < 4; ++i) {
        if (out[i] < 0) continue;
        if (!toSpace && out[i] % block != 0) return badShape(node, "the image does not divide by blocksize");
        if (toSpace && __builtin_mul_overflow(out[i], block, &out[i]))
            return badShape(node, "the result is too large");
        if (!toSpace) out[i] /= block;
    }
    return out;
}

Result<void> inferBlocks(InferContext& context) {
    std::optional<Shape> output;
    std::int64_t block = 0;
    if (context.shape(0)) {
        QS_TRY(output, blockShape(context.node(), *context.shape(0), block));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeBlocks(const KernelRequest& request) {
    const std::string mode = request.node.stringOr("mode", "DCR");
    if (mode != "DCR" && mode != "CRD") return badNode(request.node, "mode is neither DCR nor CRD");
    return Kernel([node = request.node, crd = mode == "CRD"](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        std::int64_t b = 0;
        const Shape& s = in[0].shape();
        QS_TRY(const Shape out, blockShape(node, s, b));
        if (node.op == "SpaceToDepth") {
            QS_TRY(const Tensor y,
                   transposed(in[0].reshaped(Shape{s[0], s[1], out[2], b, out[3], b}), {0, 3, 5, 1, 2, 4}));
            return single(y.reshaped(out));
        }
        const Tensor split = in[0].reshaped(crd ? Shape{s[0], out[1], b, b, s[2], s[3]}
                                                : Shape{s[0], b, b, out[1], s[2], s[3]});
        QS_TRY(const Tensor y, transposed(split, crd ? std::vector<int>{0, 1, 4, 2, 5, 3}
                                                     : std::vector<int>{0, 3, 4, 1, 5, 2}));
        return single(y.reshaped(out));
    });
}

// Input 0 is seen as two leading axes (batch and time in either order) of blocks.
Result<Kernel> makeReverseSequence(const KernelRequest& request) {
    const std::int64_t batchAxis = request.node.intOr("batch_axis", 1),
                       timeAxis = request.node.intOr("time_axis", 0);
    if (batchAxis < 0 || batchAxis > 1 || timeAxis != 1 - batchAxis)
        return badNode(request.node, "batch_axis and time_axis are not 0 and 1");
    return Kernel([node = request.node, batchFirst = batchAxis == 0](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        const Shape& shape = in[0].shape();
        if (shape.rank() < 2) return badShape(node, "wants an input of rank 2 or more");
        const std::int64_t batch = shape[batchFirst ? 0 : 1], time = shape[batchFirst ? 1 : 0];
        const auto lengths = in[1].toInts();
        if (static_cast<std::int64_t>(lengths.size()) != batch)
            return badShape(node, "sequence_lens does not have one value per batch");
        QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), shape));
        const auto block = static_cast<std::size_t>(shape.product(2, shape.rank())) * sizeOf(in[0].type());
        for (std::int64_t b = 0; b < batch; ++b) {
            const std::int64_t length = lengths[static_cast<std::size_t>(b)];
            if (length < 0 || length > time) return badNode(node, "a sequence length is out of range");
            for (std::int64_t t = 0; t < time; ++t) {
                const std::int64_t from = t < length ? length - 1 - t : t;
                auto at = [&](std::int64_t i) {
                    return static_cast<std::size_t>(batchFirst ? b * time + i : i * batch + b) * block;
                };
                if (block > 0)
                    std::memcpy(static_cast<char*>(y.mutableRaw()) + at(t),
                                static_cast<const char*>(in[0].raw()) + at(from), block);
            }
        }
        return single(std::move(y));
    });
}

Result<Kernel> makeTrilu(const KernelRequest& request) {
    const bool upper = request.node.intOr("upper", 1) != 0;
    return Kernel([node = request.node, upper](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 1));
        const Shape& shape = in[0].shape();
        if (shape.rank() < 2) return badShape(node, "wants an input of rank 2 or more");
        const Tensor* diagonal = given(in, 1);
        if (diagonal && diagonal->count() != 1) return badShape(node, "k is not a scalar");
        const std::int64_t rows = shape[shape.rank() - 2], columns = shape[shape.rank() - 1];
        // Beyond the matrix every k means the same.
        const std::int64_t k = diagonal ? std::clamp(diagonal->intAt(0), -rows, columns) : 0;
        QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), shape));
        const std::size_t size = sizeOf(in[0].type());
        const auto* source = static_cast<const char*>(in[0].raw());
        auto* target = static_cast<char*>(y.mutableRaw());
        if (y.count() == 0) return single(std::move(y));
        std::memset(target, 0, static_cast<std::size_t>(y.sizeBytes()));
        const std::int64_t matrices = y.count() / (rows * columns);
        for (std::int64_t row = 0; row < matrices * rows; ++row) {
            const std::int64_t edge = row % rows + k; // the diagonal's column in this row
            const std::int64_t from = upper ? std::clamp<std::int64_t>(edge, 0, columns) : 0;
            const std::int64_t to = upper ? columns : std::clamp<std::int64_t>(edge + 1, 0, columns);
            const auto offset = static_cast<std::size_t>(row * columns + from) * size;
            if (to > from)
                std::memcpy(target + offset, source + offset, static_cast<std::size_t>(to - from) * size);
        }
        return single(std::move(y));
    });
}

} // namespace

OpDef expandOp() {
    return {"Expand", "", QuantTrait::Move, inferExpand, makeExpand, nullptr, true};
}
OpDef tileOp() {
    return {"Tile", "", QuantTrait::Move, inferTile, makeTile, nullptr, true};
}
OpDef depthToSpaceOp() {
    return {"DepthToSpace", "", QuantTrait::Move, inferBlocks, makeBlocks, nullptr, true};
}
OpDef spaceToDepthOp() {
    return {"SpaceToDepth", "", QuantTrait::Move, inferBlocks, makeBlocks, nullptr, true};
}
OpDef reverseSequenceOp() {
    return {"ReverseSequence", "", QuantTrait::Move, inferSame, makeReverseSequence, nullptr, true};
}
OpDef triluOp() { // writes zeros, so codes cannot move through it
    return {"Trilu", "", QuantTrait::Float, inferSame, makeTrilu, nullptr, true};
}

} // namespace qs::ops
