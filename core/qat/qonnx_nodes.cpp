#include "qat/QonnxNodes.h"

#include <algorithm>
#include <map>
#include <span>

#include "qat/QdqChain.h"

namespace qs::qat {

namespace {

DataType codeTypeOf(const QonnxGrid& grid) {
    if (grid.bits <= 8) return grid.isSigned ? DataType::I8 : DataType::U8;
    if (grid.bits <= 16) return grid.isSigned ? DataType::I16 : DataType::U16;
    return DataType::I32;
}

} // namespace

void QonnxGrid::setRange(bool narrow) {
    const std::int64_t levels = std::int64_t{1} << (bits - (isSigned ? 1 : 0));
    qmax = static_cast<std::int32_t>(
        std::min<std::int64_t>(levels - 1 - (!isSigned && narrow ? 1 : 0), INT32_MAX));
    qmin = isSigned ? static_cast<std::int32_t>(-levels + (narrow ? 1 : 0)) : 0;
}

bool isQonnxDomain(const std::string& domain) {
    return domain.empty() || domain == "onnx.brevitas" || domain == "finn.custom_op.general" ||
           domain == "qonnx.custom_op.general" || domain == "qonnx.custom_op.channels_last";
}

void addQonnxChain(Graph& graph, const std::string& origin, const QonnxGrid& grid, ValueId x, ValueId out) {
    const DataType type = codeTypeOf(grid);
    const std::string stem = graph.value(out).name;
    const auto shape = graph.value(out).shape;
    const Shape vector =
        grid.scale.size() == 1 ? Shape{} : Shape{static_cast<std::int64_t>(grid.scale.size())};
    const ValueId scale = graph.addConstant(graph.freshName(stem + ":scale"),
                                            Tensor::of<float>(vector, std::span<const float>(grid.scale)));
    const Tensor zeros = Tensor::of<std::int32_t>(vector, std::span<const std::int32_t>(grid.zero));
    const ValueId zero = graph.addConstant(graph.freshName(stem + ":zero"), *zeros.cast(type));
    const std::map<std::string, Attribute> attributes{{kOriginAttribute, origin},
                                                      {kFamilyAttribute, std::string("qonnx")},
                                                      {"axis", std::int64_t{std::max(0, grid.axis)}}};
    ValueId codes = graph.addValue(graph.freshName(stem + ":codes"), type, shape);
    graph.addNode(origin + ":quantize", "QuantizeLinear", {x, scale, zero}, {codes}, attributes);
    QonnxGrid whole = grid;
    whole.setRange(false);
    const bool ordinary = grid.bits == 8 || grid.bits == 16 || grid.bits == 32;
    if (!ordinary || grid.qmin != whole.qmin || grid.qmax != whole.qmax) {
        auto bound = [&](const char* suffix, std::int32_t value) {
            return graph.addConstant(graph.freshName(stem + suffix),
                                     *Tensor::scalar<std::int32_t>(value).cast(type));
        };
        const ValueId low = bound(":qmin", grid.qmin), high = bound(":qmax", grid.qmax);
        const ValueId clipped = graph.addValue(graph.freshName(stem + ":clipped"), type, shape);
        graph.addNode(origin + ":clip", "Clip", {codes, low, high}, {clipped}, attributes);
        codes = clipped;
    }
    graph.addNode(origin + ":dequantize", "DequantizeLinear", {codes, scale, zero}, {out}, attributes);
}

} // namespace qs::qat
