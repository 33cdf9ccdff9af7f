// Add, Sub, Mul, Concat, Requantize, Clamp, Table, Quantize, Dequantize on codes.
#include <array>
#include <cstring>
#include <functional>
#include <utility>

#include "kernels/int8/IntegerBinary.h"
#include "ops/Broadcast.h"
#include "runtime/IntKernels.h"

namespace qs::runtime {

namespace {

using Bytes = std::array<std::uint8_t, 256>;
using Reals = std::array<float, 256>;

std::int32_t codeOf(DataType type, int byte) {
    return type == DataType::I8 ? static_cast<std::int8_t>(static_cast<std::uint8_t>(byte)) : byte;
}

Reals realsOf(const IntTensor& t) {
    Reals reals{};
    for (int byte = 0; byte < 256; ++byte)
        reals[static_cast<std::size_t>(byte)] = gridOf(t).real(codeOf(t.type, byte));
    return reals;
}

// Code of one tensor to code of another: through the real value, or by the rule's own requantization. A clamp
// is part of `grid`.
Bytes requantizeTable(kernels::Rounding rounding, const IntTensor& from, const kernels::Grid& grid) {
    Bytes table{};
    const kernels::Requantizer integer = kernels::makeIntegerRequantizer(rounding, gridOf(from), grid);
    for (int byte = 0; byte < 256; ++byte) {
        const std::int32_t code = codeOf(from.type, byte);
        table[static_cast<std::size_t>(byte)] = static_cast<std::uint8_t>(
            rounding == kernels::Rounding::Onnx ? grid.code(gridOf(from).real(code))
                                                : integer.apply(code - from.zeroPoint, 0));
    }
    return table;
}

bool isCodes(const IntTensor& t) {
    return t.type == DataType::U8 || t.type == DataType::I8;
}

Result<Buffer> mapped(const Buffer& x, DataType type, const Bytes& table) {
    QS_TRY(Tensor y, Tensor::makeChecked(type, x.tensor.shape()));
    kernels::lookup_u8(x.tensor.count(), static_cast<const std::uint8_t*>(x.tensor.raw()), table,
                       static_cast<std::uint8_t*>(y.mutableRaw()));
    return Buffer{std::move(y), x.channelsLast};
}

struct BinaryPlan {
    IntTensor a, b, c;
    kernels::Grid gridC;
    Reals realsA{}, realsB{};
    std::vector<std::uint8_t>
        table; // by byte of a, then of b; only under the rules that compute with integers
    bool multiply = false, reference = false;
    float factor = 0.0f; // see exactFactor
    std::string name;
};

// Two codes have few values: every sum and product is computed once.
std::vector<std::uint8_t> binaryTable(const BinaryPlan& plan, kernels::Rounding rounding) {
    std::function<std::int32_t(std::int32_t, std::int32_t)> combine;
    if (plan.multiply)
        combine = [mul = kernels::makeIntegerMul(rounding, gridOf(plan.a), gridOf(plan.b), plan.gridC)](
                      std::int32_t a, std::int32_t b) { return mul.apply(a, b); };
    else
        combine = [add = kernels::makeIntegerAdd(rounding, gridOf(plan.a), gridOf(plan.b), plan.gridC)](
                      std::int32_t a, std::int32_t b) { return add.apply(a, b); };
    std::vector<std::uint8_t> table;
    for (int x = 0; x < 256; ++x)
        for (int y = 0; y < 256; ++y) {
            const std::int32_t a = codeOf(plan.a.type, x), b = codeOf(plan.b.type, y);
            table.push_back(static_cast<std::uint8_t>(combine(a, b)));
        }
    return table;
}

template <class T>
void runSameTypes(const BinaryPlan& plan, const Tensor& a, const Tensor& b, Tensor& c) {
    const auto kernel = plan.multiply ? kernels::mul_rne_f32<T> : kernels::add_rne_f32<T>;
    kernel(a.count(), a.data<T>(), gridOf(plan.a), b.data<T>(), gridOf(plan.b), c.mutableData<T>(),
           plan.gridC, plan.factor);
}

Result<std::vector<Buffer>> runBinary(const BinaryPlan& plan, const Buffer& inA, const Buffer& inB) {
    Buffer a = inA, b = inB;
    if (a.channelsLast != b.channelsLast || a.tensor.shape() != b.tensor.shape()) {
        if (a.tensor.shape() == b.tensor.shape() && (a.channelsLast || b.channelsLast)) {
            a = toChannelsLast(a);
            b = toChannelsLast(b);
        } else {
            a = toChannelsFirst(a);
            b = toChannelsFirst(b);
        }
    }
    const auto shape = broadcast(a.tensor.shape(), b.tensor.shape());
    if (!shape)
        return makeError("bad-shape", plan.name,
                         a.tensor.shape().toString() + " and " + b.tensor.shape().toString() +
                             " cannot be broadcast");
    QS_TRY(Tensor c, Tensor::makeChecked(plan.c.type, *shape));
    const bool sameShape = a.tensor.shape() == b.tensor.shape();
    const bool sameType = plan.a.type == plan.b.type && plan.b.type == plan.c.type;
    if (!plan.table.empty()) {
        ops::broadcastBinary(
            a.tensor.shape(), b.tensor.shape(), *shape, static_cast<const std::uint8_t*>(a.tensor.raw()),
            static_cast<const std::uint8_t*>(b.tensor.raw()), static_cast<std::uint8_t*>(c.mutableRaw()),
            [table = plan.table.data()](std::uint8_t x, std::uint8_t y) { return table[x * 256 + y]; });
        return std::vector<Buffer>{{std::move(c), sameShape && a.channelsLast}};
    }
    if (sameShape && sameType && !plan.reference) {
        if (plan.c.type == DataType::U8)
            runSameTypes<std::uint8_t>(plan, a.tensor, b.tensor, c);
        else
            runSameTypes<std::int8_t>(plan, a.tensor, b.tensor, c);
        return std::vector<Buffer>{{std::move(c), a.channelsLast}};
    }
    ops::broadcastBinary(a.tensor.shape(), b.tensor.shape(), *shape,
                         static_cast<const std::uint8_t*>(a.tensor.raw()),
                         static_cast<const std::uint8_t*>(b.tensor.raw()),
                         static_cast<std::uint8_t*>(c.mutableRaw()), [&](std::uint8_t x, std::uint8_t y) {
                             const float real = plan.multiply ? plan.realsA[x] * plan.realsB[y]
                                                              : plan.realsA[x] + plan.realsB[y];
                             return static_cast<std::uint8_t>(plan.gridC.code(real));
                         });
    return std::vector<Buffer>{{std::move(c), sameShape && a.channelsLast}};
}

// The channel axis joined pixel by pixel.
Result<Buffer> concatChannelsLast(const std::vector<Buffer>& parts, DataType type) {
    Shape shape = parts[0].tensor.shape();
    std::int64_t channels = 0;
    for (const Buffer& part : parts) {
        Shape other = part.tensor.shape();
        const bool hasChannels = other.rank() > 1;
        if (hasChannels) channels += std::exchange(other[1], shape.rank() > 1 ? shape[1] : 0);
        if (!hasChannels || !(other == shape)) // a damaged network can bring anything
            return makeError("bad-shape", "",
                             shape.toString() + " and " + part.tensor.shape().toString() +
                                 " cannot be joined");
    }
    shape[1] = channels;
    QS_TRY(Tensor y, Tensor::makeChecked(type, shape));
    const std::int64_t pixels = shape[0] * shape.product(2, shape.rank());
    std::int64_t offset = 0;
    for (const Buffer& part : parts) {
        const std::int64_t c = part.tensor.shape()[1];
        const auto* source = static_cast<const char*>(part.tensor.raw());
        auto* target = static_cast<char*>(y.mutableRaw()) + offset;
        for (std::int64_t p = 0; p < pixels; ++p)
            std::memcpy(target + p * shape[1], source + p * c, static_cast<std::size_t>(c));
        offset += c;
    }
    return Buffer{std::move(y), true};
}

bool sameGrid(const IntTensor& a, const kernels::Grid& grid, DataType type) {
    return a.type == type && a.scale == grid.scale && a.zeroPoint == grid.zeroPoint && a.qmin >= grid.qmin &&
           a.qmax <= grid.qmax;
}

} // namespace

Result<IntKernel> makeIntBinary(const IntKernelRequest& request) {
    if (request.op.inputs.size() != 2) return badNetwork(request.op, "needs two inputs");
    auto plan = std::make_shared<BinaryPlan>();
    plan->a = request.input(0);
    plan->b = request.input(1);
    // A difference is a sum with what the second codes stand for negated, bit by bit.
    if (request.op.kind == IntOpKind::Sub) plan->b.scale = -plan->b.scale;
    plan->c = request.output();
    if (!isCodes(plan->a) || !isCodes(plan->b) || !isCodes(plan->c))
        return badNetwork(request.op, "works on 8-bit codes");
    plan->gridC = clampedGrid(request);
    plan->realsA = realsOf(plan->a);
    plan->realsB = realsOf(plan->b);
    plan->multiply = request.op.kind == IntOpKind::Mul;
    plan->reference = request.options.referenceKernels;
    plan->name = request.op.name;
    if (request.network.rounding != kernels::Rounding::Onnx)
        plan->table = binaryTable(*plan, request.network.rounding);
    else if (!plan->reference)
        plan->factor = kernels::exactFactor(plan->multiply, gridOf(plan->a), plan->a.type == DataType::I8,
                                            gridOf(plan->b), plan->b.type == DataType::I8, plan->gridC);
    return IntKernel([plan](std::span<const Buffer> in) { return runBinary(*plan, in[0], in[1]); });
}

Result<IntKernel> makeIntConcat(const IntKernelRequest& request) {
    const IntTensor& out = request.output();
    const kernels::Grid grid = clampedGrid(request);
    std::vector<std::shared_ptr<const Bytes>> tables; // nullptr: codes pass through
    for (std::size_t i = 0; i < request.op.inputs.size(); ++i) {
        if (!isCodes(request.input(i)) || !isCodes(out))
            return badNetwork(request.op, "works on 8-bit codes");
        const bool same = sameGrid(request.input(i), grid, out.type);
        tables.push_back(same ? nullptr
                              : std::make_shared<const Bytes>(
                                    requantizeTable(request.network.rounding, request.input(i), grid)));
    }
    QS_TRY(IntKernel join, makeIntNode(request));
    const std::int64_t axis = nodeOf(request.op).intOr("axis", 1);
    return IntKernel(
        [tables, join, axis, type = out.type](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
            std::vector<Buffer> parts;
            bool last = true;
            for (std::size_t i = 0; i < in.size(); ++i) {
                Buffer part = in[i];
                if (tables[i]) {
                    QS_TRY(part, mapped(part, type, *tables[i]));
                }
                last = last && part.channelsLast;
                parts.push_back(std::move(part));
            }
            if (last && axis == 1) {
                QS_TRY(Buffer joined, concatChannelsLast(parts, type));
                return std::vector<Buffer>{std::move(joined)};
            }
            return join(parts);
        });
}

Result<IntKernel> makeIntPointwise(const IntKernelRequest& request) {
    const IntOp& op = request.op;
    if (op.inputs.size() != 1 || !isCodes(request.input(0)) || !isCodes(request.output()))
        return badNetwork(op, "needs one input and one output of 8-bit codes");
    Bytes table{};
    if (op.kind == IntOpKind::Table) {
        if (op.constants.size() != 1 || op.constants[0].count() != 256 || sizeOf(op.constants[0].type()) != 1)
            return badNetwork(op, "needs a table of 256 codes");
        std::memcpy(table.data(), op.constants[0].raw(), 256);
    } else if (op.kind == IntOpKind::Clamp && request.input(0).type == request.output().type) {
        const kernels::Grid grid = clampedGrid(request);
        for (int byte = 0; byte < 256; ++byte)
            table[static_cast<std::size_t>(byte)] = static_cast<std::uint8_t>(
                std::min(std::max(codeOf(request.input(0).type, byte), grid.qmin), grid.qmax));
    } else {
        table = requantizeTable(request.network.rounding, request.input(0), clampedGrid(request));
    }
    return IntKernel(
        [table, type = request.output().type](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
            QS_TRY(Buffer y, mapped(in[0], type, table));
            return std::vector<Buffer>{std::move(y)};
        });
}

Result<IntKernel> makeIntConvert(const IntKernelRequest& request) {
    const bool quantizing = request.op.kind == IntOpKind::Quantize;
    if (request.op.inputs.size() != 1) return badNetwork(request.op, "needs one input");
    const IntTensor codes = quantizing ? request.output() : request.input(0);
    if (!isCodes(codes)) return badNetwork(request.op, "works on 8-bit codes");
    const kernels::Grid grid = quantizing ? clampedGrid(request) : gridOf(codes);
    return IntKernel([quantizing, grid, codes,
                      name = request.op.name](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        const Buffer x = toChannelsFirst(in[0]);
        const std::int64_t n = x.tensor.count();
        if (x.tensor.type() != (quantizing ? DataType::F32 : codes.type))
            return makeError("bad-input", name, "has the wrong type");
        QS_TRY(Tensor y, Tensor::makeChecked(quantizing ? codes.type : DataType::F32, x.tensor.shape()));
        if (quantizing && codes.type == DataType::U8)
            kernels::quantize_rne_f32(n, x.tensor.data<float>(), y.mutableData<std::uint8_t>(), grid);
        else if (quantizing)
            kernels::quantize_rne_f32(n, x.tensor.data<float>(), y.mutableData<std::int8_t>(), grid);
        else if (codes.type == DataType::U8)
            kernels::dequantize_f32(n, x.tensor.data<std::uint8_t>(), y.mutableData<float>(), grid);
        else
            kernels::dequantize_f32(n, x.tensor.data<std::int8_t>(), y.mutableData<float>(), grid);
        return std::vector<Buffer>{{std::move(y), false}};
    });
}

} // namespace qs::runtime
