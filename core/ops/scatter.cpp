// ScatterElements (and its old name Scatter) and ScatterND, with the reductions of opset 18.
#include <algorithm>
#include <cstring>

#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

enum class Reduction { None, Add, Mul, Min, Max };

Result<Reduction> reductionOf(const Node& node) {
    const std::string name = node.stringOr("reduction", "none");
    if (name == "none") return Reduction::None;
    if (name == "add") return Reduction::Add;
    if (name == "mul") return Reduction::Mul;
    if (name == "min") return Reduction::Min;
    if (name == "max") return Reduction::Max;
    return badNode(node, "an unknown reduction");
}

template <class T>
T combined(Reduction reduction, T old, T update) {
    using Work = std::conditional_t<std::is_integral_v<T>, std::uint64_t, T>; // wraps, as numpy does
    switch (reduction) {
    case Reduction::Add:
        return static_cast<T>(static_cast<Work>(old) + static_cast<Work>(update));
    case Reduction::Mul:
        return static_cast<T>(static_cast<Work>(old) * static_cast<Work>(update));
    case Reduction::Min:
        return std::min(old, update);
    case Reduction::Max:
        return std::max(old, update);
    case Reduction::None:
        break;
    }
    return update;
}

// A copy of the data whose elements target[i] take updates[i]: moved as they are, or combined.
Outputs scattered(const Node& node, const Tensor& data, const Tensor& updates, Reduction reduction,
                  const std::vector<std::int64_t>& targets) {
    if (sizeOf(data.type()) == 0) return unsupported(node, std::string("type ") + nameOf(data.type()));
    Tensor y = data.clone();
    if (reduction == Reduction::None) {
        forElementSize(sizeOf(data.type()), [&](auto tag) {
            using T = decltype(tag);
            for (std::size_t i = 0; i < targets.size(); ++i)
                static_cast<T*>(y.mutableRaw())[targets[i]] = static_cast<const T*>(updates.raw())[i];
        });
        return single(std::move(y));
    }
    return forNumbers(node, data.type(), [&](auto tag) -> Outputs {
        using T = decltype(tag);
        for (std::size_t i = 0; i < targets.size(); ++i) {
            T& element = y.mutableData<T>()[targets[i]];
            element = combined(reduction, element, updates.data<T>()[i]);
        }
        return single(y);
    });
}

Diagnostic badIndex(const Node& node) {
    return makeError("bad-input", node.name, node.op + ": an index is out of range", {node.op});
}

Outputs scatterElements(const Node& node, Reduction reduction, std::span<const Tensor> in) {
    const Shape &data = in[0].shape(), &shape = in[1].shape();
    const auto axis = data.normalizeAxis(node.intOr("axis", 0));
    if (!axis || shape.rank() != data.rank() || shape != in[2].shape())
        return badShape(node, "axis, indices and updates do not fit the data");
    for (int i = 0; i < data.rank(); ++i)
        if (i != *axis && shape[i] > data[i]) return badShape(node, "the indices reach beyond the data");
    const auto strides = denseStrides(data);
    auto targets = in[1].toInts();
    std::vector<std::int64_t> index(strides.size(), 0);
    for (std::int64_t& target : targets) {
        const std::int64_t at = target < 0 ? target + data[*axis] : target;
        if (at < 0 || at >= data[*axis]) return badIndex(node);
        target = 0;
        for (std::size_t k = 0; k < strides.size(); ++k)
            target += strides[k] * (static_cast<int>(k) == *axis ? at : index[k]);
        for (std::size_t k = strides.size(); k-- > 0;) {
            if (++index[k] < shape[static_cast<int>(k)]) break;
            index[k] = 0;
        }
    }
    return scattered(node, in[0], in[2], reduction, targets);
}

Outputs scatterNd(const Node& node, Reduction reduction, std::span<const Tensor> in) {
    const Shape &data = in[0].shape(), &shape = in[1].shape();
    const std::int64_t depth = shape.rank() < 1 ? -1 : shape[shape.rank() - 1];
    if (depth < 0 || depth > data.rank()) return badShape(node, "the index tuples do not fit the data");
    std::vector<std::int64_t> dims(shape.begin(), shape.end() - 1);
    dims.insert(dims.end(), data.begin() + depth, data.end());
    if (in[2].shape() != Shape(dims)) return badShape(node, "the updates do not fit data and indices");
    const auto strides = denseStrides(data);
    const std::int64_t block = data.product(static_cast<int>(depth), data.rank());
    const std::int64_t tuples = shape.product(0, shape.rank() - 1);
    const auto indices = in[1].toInts();
    std::vector<std::int64_t> targets;
    targets.reserve(static_cast<std::size_t>(in[2].count()));
    for (std::int64_t t = 0; t < tuples; ++t) {
        std::int64_t at = 0;
        for (std::int64_t k = 0; k < depth; ++k) {
            const std::int64_t size = data[static_cast<int>(k)];
            std::int64_t i = indices[static_cast<std::size_t>(t * depth + k)];
            if (i < 0) i += size;
            if (i < 0 || i >= size) return badIndex(node);
            at += i * strides[static_cast<std::size_t>(k)];
        }
        for (std::int64_t i = 0; i < block; ++i)
            targets.push_back(at + i);
    }
    return scattered(node, in[0], in[2], reduction, targets);
}

template <auto scatter>
Result<Kernel> makeScatter(const KernelRequest& request) {
    QS_TRY(const Reduction reduction, reductionOf(request.node));
    return Kernel([node = request.node, reduction](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 3));
        if (in[1].type() != DataType::I32 && in[1].type() != DataType::I64)
            return badNode(node, "the indices are neither int32 nor int64");
        if (in[2].type() != in[0].type()) return badNode(node, "the updates have another type than the data");
        return scatter(node, reduction, in);
    });
}

} // namespace

OpDef scatterElementsOp() {
    return {"ScatterElements", "", QuantTrait::Float, inferSame, makeScatter<scatterElements>};
}
OpDef scatterOp() {
    return {"Scatter", "", QuantTrait::Float, inferSame, makeScatter<scatterElements>};
}
OpDef scatterNdOp() {
    return {"ScatterND", "", QuantTrait::Float, inferSame, makeScatter<scatterNd>};
}

} // namespace qs::ops
