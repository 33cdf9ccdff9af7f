// CWriter: operators with sums.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "deploy/CText.h"
#include "deploy/CWriter.h"
#include "kernels/int8/IntegerBinary.h"
#include "kernels/int8/Reference.h"
#include "ops/Broadcast.h"
#include "ops/ConvShape.h"
#include "ops/PoolShape.h"
#include "runtime/IntKernels.h"

namespace qs::deploy {

using runtime::IntOpKind;

namespace {

std::string triple(const std::array<std::int64_t, 3>& v) {
    return fmt::format("{{{}, {}, {}}}", v[0], v[1], v[2]);
}

int flipOf(const runtime::IntTensor& t) {
    return t.type == DataType::I8 ? 128 : 0;
}

std::vector<std::int32_t> narrowed(const std::vector<std::int64_t>& values) {
    return {values.begin(), values.end()};
}

Diagnostic mayOverflow(const runtime::IntOp& op) {
    return makeError("unsupported-target", op.name,
                     "an int32 accumulator of " + op.op + " could overflow, which C does not detect",
                     {op.op});
}

} // namespace

std::string CWriter::window(const kernels::ConvGeometry& g) {
    m_data +=
        fmt::format("static const window {} = {{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}}};\n", name("window"),
                    g.batch, g.groups, g.inChannels, g.outChannels, triple(g.in), triple(g.kernel),
                    triple(g.out), triple(g.stride), triple(g.dilation), triple(g.padBegin));
    return "&" + name("window");
}

Result<void> CWriter::layer(const IntOp& op) {
    const IntTensor& in = tensor(op.inputs[0]);
    const Tensor& weights = op.constants[0];
    const std::int64_t rows = weights.shape()[0];
    const auto define = [&](const char* type, const char* what, const std::vector<std::int32_t>& values) {
        const std::string full = "network_" + name(what);
        m_weights += cArray(type, full, values, false);
        m_declarations += fmt::format("extern const {} {}[{}];\n", type, full, values.size());
        return full;
    };
    std::vector<std::int32_t> zeros, bias;
    for (std::int64_t c = 0; c < rows && !op.weightZeroPoint.empty(); ++c)
        zeros.push_back(op.weightZeroPoint[op.weightZeroPoint.size() == 1 ? 0 : static_cast<std::size_t>(c)]);
    if (op.constants.size() > 1) bias = integersOf(op.constants[1]);
    const kernels::IntWeights view{weights.data<std::int8_t>(), zeros.empty() ? nullptr : zeros.data(),
                                   bias.empty() ? nullptr : bias.data(), rows,
                                   rows ? weights.count() / rows : 0};
    if (!kernels::accumulatorsFit(view, in.zeroPoint, in.qmin, in.qmax)) return mayOverflow(op);
    if (std::all_of(zeros.begin(), zeros.end(), [](std::int32_t z) { return z == 0; })) zeros.clear();
    std::vector<kernels::Multiplier> multipliers;
    for (const float scale : op.weightScale)
        multipliers.push_back(
            kernels::makeMultiplier(m_network.rounding, in.scale, scale, tensor(op.outputs[0]).scale));
    const std::string weightsName = define("signed char", "weights", integersOf(weights));
    const std::string zerosName = zeros.empty() ? "NULL" : define("int32_t", "weight_zero", zeros);
    const std::string biasName = bias.empty() ? "NULL" : define("int32_t", "bias", bias);
    const std::string round = rounding(multipliers, outputGrid(op));
    m_data += fmt::format("static const layer {} = {{{}, {}, {}, {}, {}, {}}};\n", name("layer"), weightsName,
                          zerosName, biasName, flipOf(in), in.zeroPoint, round);
    return {};
}

Result<void> CWriter::addConv(const IntOp& op) {
    if (op.transposes())
        return makeError("unsupported-target", op.name, "the C program has no " + op.op + " of this form",
                         {op.op});
    QS_TRY(const ops::ConvShape shape,
           ops::resolveConv(runtime::nodeOf(op), tensor(op.inputs[0]).shape, op.constants[0].shape()));
    QS_CHECK(layer(op));
    call(CKernel::Conv, fmt::format("conv({}, &{}, {}, {});", window(shape.geometry), name("layer"),
                                    at(op.inputs[0]), at(op.outputs[0])));
    return {};
}

Result<void> CWriter::addGemm(const IntOp& op) {
    QS_CHECK(layer(op));
    const std::int64_t outputs = op.constants[0].shape()[0],
                       length = op.constants[0].count() / std::max<std::int64_t>(outputs, 1);
    const std::int64_t rows = *tensor(op.inputs[0]).shape.elementCount() / std::max<std::int64_t>(length, 1);
    call(CKernel::Gemm, fmt::format("gemm({}, {}, {}, &{}, {}, {});", rows, outputs, length, name("layer"),
                                    at(op.inputs[0]), at(op.outputs[0])));
    return {};
}

Result<void> CWriter::addMatMul(const IntOp& op) {
    const IntTensor &a = tensor(op.inputs[0]), &b = tensor(op.inputs[1]), &y = tensor(op.outputs[0]);
    const int rank = y.shape.rank();
    const std::int64_t m = a.shape[a.shape.rank() - 2], k = a.shape[a.shape.rank() - 1],
                       n = b.shape[b.shape.rank() - 1];
    if (k > INT32_MAX / (255 * 255)) return mayOverflow(op);
    const auto lead = [](const Shape& s) { return Shape(std::vector<std::int64_t>(s.begin(), s.end() - 2)); };
    const Shape stacks = lead(y.shape);
    std::vector<std::int32_t> baseA, baseB;
    const auto strideA = ops::broadcastStrides(lead(a.shape), stacks),
               strideB = ops::broadcastStrides(lead(b.shape), stacks);
    for (std::int64_t s = 0; s < stacks.product(0, rank - 2); ++s) {
        std::int64_t rest = s, atA = 0, atB = 0;
        for (int axis = rank - 2; axis-- > 0; rest /= stacks[axis]) {
            atA += rest % stacks[axis] * strideA[static_cast<std::size_t>(axis)];
            atB += rest % stacks[axis] * strideB[static_cast<std::size_t>(axis)];
        }
        baseA.push_back(static_cast<std::int32_t>(atA * m * k));
        baseB.push_back(static_cast<std::int32_t>(atB * k * n));
    }
    m_data += cArray("int32_t", name("base_a"), baseA) + cArray("int32_t", name("base_b"), baseB);
    m_data += fmt::format(
        "static const rounding {} = {};\n", name("round"),
        rounding({kernels::makeMultiplier(m_network.rounding, a.scale, b.scale, y.scale)}, outputGrid(op)));
    call(CKernel::MatMul,
         fmt::format("matmul({}, {}, {}, {}, {}, {}, {}, {}, {}, {}, &{}, {}, {}, {});", baseA.size(),
                     name("base_a"), name("base_b"), m, k, n, flipOf(a), a.zeroPoint, flipOf(b), b.zeroPoint,
                     name("round"), at(op.inputs[0]), at(op.inputs[1]), at(op.outputs[0])));
    return {};
}

std::string CWriter::binaryShape(const IntOp& op) {
    const Shape &a = tensor(op.inputs[0]).shape, &b = tensor(op.inputs[1]).shape,
                &y = tensor(op.outputs[0]).shape;
    if (a == b) return fmt::format("{{{}, 0, NULL, NULL, NULL}}", *y.elementCount());
    m_data += cArray("int32_t", name("dims"), narrowed(y.dims())) +
              cArray("int32_t", name("stride_a"), narrowed(ops::broadcastStrides(a, y))) +
              cArray("int32_t", name("stride_b"), narrowed(ops::broadcastStrides(b, y)));
    return fmt::format("{{{}, {}, {}, {}, {}}}", *y.elementCount(), y.rank(), name("dims"), name("stride_a"),
                       name("stride_b"));
}

Result<void> CWriter::addBinary(const IntOp& op) {
    const IntTensor& a = tensor(op.inputs[0]);
    IntTensor b = tensor(op.inputs[1]);
    if (op.kind == IntOpKind::Sub) b.scale = -b.scale; // as the emulator does it
    const kernels::Grid grid = outputGrid(op), gridA = runtime::gridOf(a), gridB = runtime::gridOf(b);
    const bool multiplies = op.kind == IntOpKind::Mul;
    const std::string shape = binaryShape(op);
    std::string fields;
    if (m_network.rounding == kernels::Rounding::Onnx) {
        const auto reals = [&](const IntTensor& t) {
            std::vector<float> values;
            for (int byte = 0; byte < 256; ++byte)
                values.push_back(runtime::gridOf(t).real(
                    t.type == DataType::I8 ? static_cast<std::int8_t>(static_cast<std::uint8_t>(byte))
                                           : byte));
            return values;
        };
        m_data += cArray(name("real_a"), reals(a)) + cArray(name("real_b"), reals(b));
        fields = fmt::format("{}, {}, {}, {}, {}, {}, {}", name("real_a"), name("real_b"), cFloat(grid.scale),
                             grid.zeroPoint, grid.qmin, grid.qmax, multiplies ? 1 : 0);
    } else {
        const auto add = kernels::makeIntegerAdd(m_network.rounding, gridA, gridB, grid);
        const auto mul =
            kernels::makeIntegerMul(m_network.rounding, gridA, runtime::gridOf(tensor(op.inputs[1])), grid);
        const bool shared = m_network.rounding != kernels::Rounding::TfLite;
        fields = fmt::format("{}, {}, {}, {}, {}, {{{}, {}, {}}}, {{{}, {}, {}}}, {}, {}, {}", flipOf(a),
                             a.zeroPoint, flipOf(b), b.zeroPoint, multiplies ? 1 : 0, add.a.q31, add.b.q31,
                             add.out.q31, add.a.shift, add.b.shift, shared ? add.shift : add.out.shift,
                             add.factorA, add.factorB, rounding(mul.requantizer.multipliers, grid));
    }
    m_data += fmt::format("static const binary {} = {{{}, {}}};\n", name("binary"), shape, fields);
    call(CKernel::Binary, fmt::format("combine(&{}, {}, {}, {});", name("binary"), at(op.inputs[0]),
                                      at(op.inputs[1]), at(op.outputs[0])));
    return {};
}

Result<void> CWriter::addPool(const IntOp& op) {
    const IntTensor &in = tensor(op.inputs[0]), &out = tensor(op.outputs[0]);
    Node node = runtime::nodeOf(op);
    if (node.op == "ReduceMean")
        node.op = "GlobalAveragePool"; // over all spatial axes, which lowering has made sure of
    QS_TRY(const ops::PoolShape shape, ops::resolvePool(node, in.shape));
    const kernels::Grid grid = outputGrid(op);
    const std::string size = window(shape.geometry);
    if (op.kind == IntOpKind::MaxPool) {
        call(CKernel::MaxPool, fmt::format("max_pool({}, {}, {}, {}, {}, {});", size, flipOf(in), grid.qmin,
                                           grid.qmax, at(op.inputs[0]), at(op.outputs[0])));
        return {};
    }
    if (shape.geometry.kernelPixels() > INT32_MAX / 255) return mayOverflow(op);
    std::vector<std::int64_t> counts; // that an average is divided by, without repetition
    std::vector<std::int32_t> byPosition;
    ops::forEachPosition(shape.geometry, [&](const std::array<std::int64_t, 3>& at) {
        const std::int64_t count =
            std::max<std::int64_t>(1, ops::windowCount(shape.geometry, at, shape.countIncludePad));
        auto known = std::find(counts.begin(), counts.end(), count);
        if (known == counts.end()) known = counts.insert(counts.end(), count);
        byPosition.push_back(static_cast<std::int32_t>(known - counts.begin()));
    });
    if (counts.size() > 256)
        return makeError("unsupported-target", op.name, "the C program has no pool of this form", {op.op});
    std::string list;
    for (std::size_t i = 0; i < counts.size(); ++i)
        list += (i ? ", " : "") +
                rounding({kernels::makeMultiplier(kernels::averageRounding(m_network.rounding), in.scale,
                                                  1.0f, out.scale * static_cast<float>(counts[i]))},
                         grid, "_" + std::to_string(i));
    m_data += fmt::format("static const rounding {}[] = {{{}}};\n", name("round"), list);
    if (counts.size() > 1) m_data += cArray("u8", name("by_position"), byPosition);
    call(CKernel::AveragePool, fmt::format("average_pool({}, {}, {}, {}, {}, {}, {});", size, name("round"),
                                           counts.size() > 1 ? name("by_position") : "NULL", flipOf(in),
                                           in.zeroPoint, at(op.inputs[0]), at(op.outputs[0])));
    return {};
}

} // namespace qs::deploy
