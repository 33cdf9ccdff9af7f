// A quantizer on a value: what a Q/DQ chain, fake-quant or Quant node of the file says, or what calibration
// supplied. NUMERICS.md 1: q = saturate(rint(x / scale) + zeroPoint), x = (q - zeroPoint) * scale.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/Tensor.h"

namespace qs {

enum class QuantizerRole { Activation, Weight, Bias };

// Where the quantizer comes from.
enum class QuantizerKind {
    Qdq,        // QuantizeLinear -> DequantizeLinear
    FakeQuant,  // Q -> Clip -> DQ of a trained fake-quantizer, or Q/DQ on a float initializer
    Qonnx,      // Quant / BipolarQuant
    QOperator,  // operands of QLinear* nodes
    Grid,       // recovered from float weights that lie on a grid
    Integer,    // DequantizeLinear of an integer constant
    Calibrated, // supplied by calibration
    Inherited,  // taken over from a neighbour, because the operation moves integers
};

const char* toString(QuantizerRole role);
const char* toString(QuantizerKind kind);

struct Quantizer {
    QuantizerRole role = QuantizerRole::Activation;
    QuantizerKind kind = QuantizerKind::Qdq;
    int bits = 8;
    bool isSigned = false;
    std::int32_t qmin = 0;
    std::int32_t qmax = 255;
    // -1 for per-tensor; otherwise the axis that scale and zeroPoint run along.
    int axis = -1;
    std::vector<float> scale;            // one, or one per channel
    std::vector<std::int32_t> zeroPoint; // as many as scale
    // Names of the file's nodes that this quantizer stands for, in order; empty when calibrated.
    std::vector<std::string> sourceNodes;
    // Trained integer codes of a constant (int8 or uint8, shape of the value); undefined for activations.
    // They are what the network deploys: nothing rounds a trained weight a second time.
    Tensor codes;

    bool perChannel() const { return axis >= 0; }
    bool narrow() const { return isSigned && qmin == -qmax; }
    float scaleAt(std::int64_t channel) const {
        return perChannel() ? scale[static_cast<std::size_t>(channel)] : scale[0];
    }
    std::int32_t zeroPointAt(std::int64_t channel) const {
        return perChannel() ? zeroPoint[static_cast<std::size_t>(channel)] : zeroPoint[0];
    }
    // Real range of channel c: [(qmin - zp) * scale, (qmax - zp) * scale].
    double realMin(std::int64_t channel = 0) const;
    double realMax(std::int64_t channel = 0) const;
    // The storage type of the codes: U8 or I8 up to 8 bits, U16/I16 up to 16, I32 above.
    DataType codeType() const;
    // True when scale and zero point have as many elements as a tensor of that shape asks for.
    bool fits(const Shape& shape) const;
    // Same grid (bits, range, scale, zero point, axis), whatever the origin.
    bool sameGrid(const Quantizer& other) const;
    // "u8", "s8/ch", "u7" (range 0..127): the badge of the graph view.
    std::string badge() const;
};

// Codes of a float tensor under q. Here and below: an undefined tensor when q does not fit the shape.
Tensor quantize(const Tensor& x, const Quantizer& q);
// Real values of codes under q.
Tensor dequantize(const Tensor& codes, const Quantizer& q);
// quantize, then dequantize: what a fake-quantizer does.
Tensor fakeQuantize(const Tensor& x, const Quantizer& q);

} // namespace qs
