// The common part of both ONNX forms of an integer network: every integer tensor exists as codes, as floats
// behind a DequantizeLinear, or both, whatever its readers ask for.
#pragma once

#include <string>
#include <vector>

#include "base/Result.h"
#include "graph/Graph.h"
#include "runtime/IntNetwork.h"

namespace qs::deploy {

enum class OnnxForm {
    Qdq,       // float operators between DequantizeLinear and QuantizeLinear
    QOperator, // operators on codes where there are any, the QDQ form for the rest
};

class NetworkExporter {
public:
    NetworkExporter(const runtime::IntNetwork& network, OnnxForm form) : m_network(network), m_form(form) {}
    Result<Graph> run();

private:
    using IntOp = runtime::IntOp;
    using IntTensor = runtime::IntTensor;
    using Attributes = std::map<std::string, Attribute>;

    // Tensors.
    const IntTensor& tensor(int index) const { return m_network.tensors[static_cast<std::size_t>(index)]; }
    ValueId codesOf(int index) const { return m_codes[static_cast<std::size_t>(index)]; }
    ValueId floatOf(int index);
    ValueId scaleOf(int index);
    ValueId zeroPointOf(int index);
    ValueId codeConstant(int index, std::int32_t code, const char* what);
    ValueId addValue(const std::string& name, DataType type, int shapeOf);
    void setCodes(const IntOp& op, ValueId codes);
    void definePlain(int index, ValueId id);

    // Nodes.
    ValueId addNode(const IntOp& op, const std::string& type, std::vector<ValueId> inputs, ValueId output,
                    Attributes attributes = {}, const std::string& domain = {});
    ValueId clipped(const IntOp& op, ValueId codes);
    void quantize(const IntOp& op, ValueId real);
    ValueId realOutput(const IntOp& op);
    ValueId rawCodes(const IntOp& op);
    Result<std::vector<ValueId>> nodeInputs(const IntOp& op, bool onCodes);

    // One function per kind of operator and form.
    Result<void> exportOp(const IntOp& op);
    Result<void> addFileNode(const IntOp& op, std::vector<ValueId> inputs, std::vector<ValueId> outputs);
    Result<void> exportFloat(const IntOp& op);
    Result<void> exportThroughFloat(const IntOp& op);
    Result<void> exportMove(const IntOp& op);
    Result<void> exportConv(const IntOp& op);
    Result<void> exportGemm(const IntOp& op);
    // codesOp: nullptr where there is none.
    Result<void> exportBinary(const IntOp& op, const char* floatOp, const char* codesOp);
    Result<void> exportConcat(const IntOp& op);
    Result<void> exportAverage(const IntOp& op);
    void dropSpatialAxes(const IntOp& op, ValueId pooled, ValueId output);
    bool sameTypes(const IntOp& op) const;
    bool sameGrids(const IntOp& op) const;

    // Weights.
    ValueId weightScale(const IntOp& op);
    ValueId weightZeroPoint(const IntOp& op);
    ValueId realWeights(const IntOp& op, const Tensor& codes, std::int64_t axis);
    ValueId realBias(const IntOp& op);

    const runtime::IntNetwork& m_network;
    OnnxForm m_form;
    Graph m_graph;
    std::vector<ValueId> m_codes, m_floats, m_scales, m_zeroPoints; // by tensor
};

} // namespace qs::deploy
