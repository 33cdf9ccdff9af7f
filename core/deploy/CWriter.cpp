// CWriter: what all operators share, and the operators that move or look up codes. The layers are in
// CWriterLayers.cpp.
#include "deploy/CWriter.h"

#include <algorithm>

#include <fmt/format.h>

#include "deploy/CText.h"
#include "runtime/IntKernels.h"

namespace qs::deploy {

using runtime::IntOpKind;

namespace {

bool isIdentity(std::span<const std::int32_t> map) {
    for (std::size_t i = 0; i < map.size(); ++i)
        if (map[i] != static_cast<std::int32_t>(i)) return false;
    return true;
}

const std::uint8_t* bytesOf(const Tensor& t) {
    return static_cast<const std::uint8_t*>(t.raw());
}

std::vector<std::int32_t> bytesAsIntegers(const Tensor& t) {
    return {bytesOf(t), bytesOf(t) + t.count()};
}

} // namespace

std::string CWriter::at(int index) const {
    const bool isFloat = tensor(index).type == DataType::F32;
    for (std::size_t i = 0; i < m_network.inputs.size(); ++i)
        if (m_network.inputs[i] == index)
            return fmt::format("(const {} *)inputs[{}]", isFloat ? "float" : "u8", i);
    const std::int64_t address = m_plan.addresses[static_cast<std::size_t>(index)];
    return isFloat ? fmt::format("memory.floats + {}", address / 4)
                   : fmt::format("memory.bytes + {}", address);
}

kernels::Grid CWriter::outputGrid(const IntOp& op) const {
    return runtime::clampedGrid({m_network, op, {}});
}

void CWriter::call(CKernel kernel, const std::string& text) {
    m_used.insert(kernel);
    m_steps += "    " + text + "\n";
}

std::string CWriter::rounding(const std::vector<kernels::Multiplier>& multipliers, const kernels::Grid& grid,
                              const std::string& suffix) {
    const std::string tail =
        fmt::format("{}, {}, {}, {}", multipliers.size() > 1 ? 1 : 0, grid.zeroPoint, grid.qmin, grid.qmax);
    if (m_network.rounding == kernels::Rounding::Onnx) {
        std::vector<float> reals;
        for (const auto& m : multipliers)
            reals.push_back(m.real);
        m_data += cArray(name("real") + suffix, reals);
        return fmt::format("{{{}, {}}}", name("real") + suffix, tail);
    }
    std::vector<std::int32_t> factors, shifts;
    for (const auto& m : multipliers) {
        factors.push_back(
            m.q31 == 0 && m_network.rounding == kernels::Rounding::Pow2 ? 1 : m.q31); // a shift alone
        shifts.push_back(m.shift);
    }
    m_data +=
        cArray("int32_t", name("q31") + suffix, factors) + cArray("int32_t", name("shift") + suffix, shifts);
    return fmt::format("{{{}, {}, {}}}", name("q31") + suffix, name("shift") + suffix, tail);
}

Result<Tensor> CWriter::runOn(const IntOp& op, const Tensor& input) const {
    std::vector<Tensor> inputs(op.inputs.size());
    inputs[0] = input;
    JobContext job;
    QS_TRY(const auto outputs, m_emulator->runOp(m_index, inputs, job));
    return outputs[0];
}

// 256 entries by the byte of the code: the emulator's own operator on every code.
Result<void> CWriter::addTable(const IntOp& op) {
    Tensor codes(tensor(op.inputs[0]).type, Shape{1, 256});
    for (int i = 0; i < 256; ++i)
        static_cast<std::uint8_t*>(codes.mutableRaw())[i] = static_cast<std::uint8_t>(i);
    QS_TRY(const Tensor table, runOn(op, codes));
    m_data += cArray("u8", name("table"), bytesAsIntegers(table));
    call(CKernel::Lookup, fmt::format("lookup({}, {}, {}, {});", *tensor(op.outputs[0]).shape.elementCount(),
                                      name("table"), at(op.inputs[0]), at(op.outputs[0])));
    return {};
}

Result<Tensor> CWriter::requantizeTable(int from, const IntOp& op) const {
    auto single = std::make_shared<runtime::IntNetwork>();
    single->rounding = m_network.rounding;
    single->tensors = {tensor(from), tensor(op.outputs[0])};
    single->inputs = {0};
    single->outputs = {1};
    single->inputNames = single->outputNames = {""};
    IntOp requantize;
    requantize.kind = IntOpKind::Requantize;
    requantize.name = op.name;
    requantize.inputs = {0};
    requantize.outputs = {1};
    requantize.clampMin = op.clampMin;
    requantize.clampMax = op.clampMax;
    single->ops = {requantize};
    QS_TRY(const auto emulator, runtime::Int8Emulator::create(single));
    Tensor codes(tensor(from).type, Shape{1, 256});
    for (int i = 0; i < 256; ++i)
        static_cast<std::uint8_t*>(codes.mutableRaw())[i] = static_cast<std::uint8_t>(i);
    JobContext job;
    QS_TRY(const auto outputs, emulator->runOp(0, {codes}, job));
    return outputs[0];
}

Result<void> CWriter::addConcat(const IntOp& op) {
    const Shape& out = tensor(op.outputs[0]).shape;
    std::int64_t axis = runtime::nodeOf(op).intOr("axis", 1);
    if (axis < 0) axis += out.rank();
    if (axis < 0 || axis >= out.rank()) return runtime::badNetwork(op, "its axis does not exist");
    const std::int64_t outer = out.product(0, static_cast<int>(axis)),
                       inner = out.product(static_cast<int>(axis) + 1, out.rank());
    std::int64_t offset = 0;
    for (std::size_t i = 0; i < op.inputs.size(); ++i) {
        const IntTensor& part = tensor(op.inputs[i]);
        QS_TRY(const Tensor table, requantizeTable(op.inputs[i], op));
        bool same = part.type == tensor(op.outputs[0]).type;
        for (std::int32_t code = part.qmin; code <= part.qmax; ++code)
            same = same && bytesOf(table)[static_cast<std::uint8_t>(code)] == static_cast<std::uint8_t>(code);
        const std::string tableName = fmt::format("{}_{}", name("table"), i);
        if (!same) m_data += cArray("u8", tableName, bytesAsIntegers(table));
        const std::int64_t block = part.shape[static_cast<int>(axis)] * inner;
        call(CKernel::Concat, fmt::format("join({}, {}, {}, {}, {}, {} + {});", outer, block,
                                          out[static_cast<int>(axis)] * inner, same ? "NULL" : tableName,
                                          at(op.inputs[i]), at(op.outputs[0]), offset));
        offset += block;
    }
    return {};
}

// Where every byte of the result comes from: the operator is run on numbered bytes. Two runs that differ in
// every input byte tell what is moved from what is filled in.
Result<void> CWriter::addMove(const IntOp& op) {
    const IntTensor& in = tensor(op.inputs[0]);
    const auto count = *in.shape.elementCount();
    const auto filled = [&](auto byte) -> Result<Tensor> {
        Tensor t(in.type, in.shape);
        for (std::int64_t i = 0; i < count; ++i)
            static_cast<std::uint8_t*>(t.mutableRaw())[i] = byte(i);
        return runOn(op, t);
    };
    QS_TRY(const Tensor low, filled([](std::int64_t) { return std::uint8_t{0}; }));
    QS_TRY(const Tensor high, filled([](std::int64_t) { return std::uint8_t{1}; }));
    if (sizeOf(low.type()) != 1) return runtime::badNetwork(op, "does not keep 8-bit codes");
    std::vector<std::int32_t> from(static_cast<std::size_t>(low.count()), 0);
    for (int shift = 0; shift < 32 && (count - 1) >> shift; shift += 8) {
        QS_TRY(const Tensor digits,
               filled([&](std::int64_t i) { return static_cast<std::uint8_t>(i >> shift); }));
        for (std::size_t i = 0; i < from.size(); ++i)
            from[i] |= bytesOf(digits)[i] << shift;
    }
    for (std::size_t i = 0; i < from.size(); ++i)
        if (bytesOf(low)[i] == bytesOf(high)[i]) from[i] = -1 - bytesOf(low)[i];
    if (isIdentity(from)) {
        m_steps += fmt::format("    memcpy({}, {}, {});\n", at(op.outputs[0]), at(op.inputs[0]), from.size());
        return {};
    }
    m_data += cArray("int32_t", name("from"), from);
    call(CKernel::Gather, fmt::format("gather({}, {}, {}, {});", from.size(), name("from"), at(op.inputs[0]),
                                      at(op.outputs[0])));
    return {};
}

Result<void> CWriter::addConvert(const IntOp& op) {
    const bool quantizing = op.kind == IntOpKind::Quantize;
    const IntTensor& codes = tensor(quantizing ? op.outputs[0] : op.inputs[0]);
    const auto count = *tensor(op.outputs[0]).shape.elementCount();
    const kernels::Grid grid = outputGrid(op);
    if (quantizing)
        call(CKernel::Quantize,
             fmt::format("quantize({}, {}, {}, {}, {}, {}, {});", count, cFloat(codes.scale), codes.zeroPoint,
                         grid.qmin, grid.qmax, at(op.inputs[0]), at(op.outputs[0])));
    else
        call(CKernel::Dequantize, fmt::format("dequantize({}, {}, {}, {}, {}, {});", count,
                                              cFloat(codes.scale), codes.type == DataType::I8 ? 128 : 0,
                                              codes.zeroPoint, at(op.inputs[0]), at(op.outputs[0])));
    return {};
}

Result<void> CWriter::addOp(const IntOp& op) {
    switch (op.kind) {
    case IntOpKind::Quantize:
    case IntOpKind::Dequantize:
        return addConvert(op);
    case IntOpKind::Requantize:
    case IntOpKind::Clamp:
    case IntOpKind::Table:
        return addTable(op);
    case IntOpKind::Conv:
        return addConv(op);
    case IntOpKind::Gemm:
        return addGemm(op);
    case IntOpKind::MatMul:
        return addMatMul(op);
    case IntOpKind::Add:
    case IntOpKind::Sub:
    case IntOpKind::Mul:
        return addBinary(op);
    case IntOpKind::Concat:
        return addConcat(op);
    case IntOpKind::AveragePool:
    case IntOpKind::MaxPool:
        return addPool(op);
    case IntOpKind::Move:
        return addMove(op);
    case IntOpKind::Float:
        break;
    }
    return makeError("unsupported-target", op.name,
                     "the C program computes with integers only, and " + op.op +
                         " is left in float: " + op.reason,
                     {op.op, op.reason});
}

Result<void> CWriter::addAll() {
    for (const IntOp& op : m_network.ops) {
        int readers = 0;
        for (const int t : op.inputs)
            readers += t >= 0;
        if (op.outputs.size() != 1 || op.inputs.empty() || op.inputs[0] < 0 ||
            (op.kind == IntOpKind::Move && (readers != 1 || op.interpolates())))
            return makeError("unsupported-target", op.name, "the C program has no " + op.op + " of this form",
                             {op.op});
        m_steps += fmt::format("    /* {}: {} */\n", cComment(op.op), cComment(op.name));
        QS_CHECK(addOp(op));
        ++m_index;
    }
    return {};
}

} // namespace qs::deploy
