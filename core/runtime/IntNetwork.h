// The integer network: what lowering makes of a graph, what the emulator runs and what a deployment folder
// holds. It knows nothing of the file that it came from but the names.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "graph/Graph.h"
#include "kernels/Requantize.h"

namespace qs::runtime {

enum class IntOpKind {
    Quantize,   // float -> codes
    Dequantize, // codes -> float
    Requantize, // codes -> codes of other parameters
    Conv, // weights in constants[0] (int8, OIHW), bias (int32) in constants[1] if any; also ConvTranspose
    Gemm, // weights in constants[0] (int8, N x K), bias (int32) in constants[1] if any; input flattened to M
          // x K
    MatMul, // activation x activation
    Add,
    Sub, // the first less the second
    Mul,
    Concat,
    AveragePool, // also GlobalAveragePool and ReduceMean over the spatial axes
    MaxPool,
    Move,  // Reshape, Flatten, Squeeze, Transpose, ...: integers move untouched; `node` says which
    Clamp, // Relu or Clip on codes: clampMin..clampMax
    Table, // 256-entry table in constants[0]
    Float, // the float operator `node`
};

const char* toString(IntOpKind kind);

struct IntTensor {
    std::string name;              // the file's value
    DataType type = DataType::F32; // F32 or a code type
    Shape shape;                   // -1 for the batch
    // Integer tensors only; per-tensor.
    float scale = 1.0f;
    std::int32_t zeroPoint = 0;
    std::int32_t qmin = 0, qmax = 255;
    bool isInteger() const { return type != DataType::F32 && qmax > qmin; }
    // The file's value: `name` without the suffix that tells a second representation of it apart.
    std::string valueName() const;
};

// Suffixes of IntTensor::name where one value exists in several forms.
inline constexpr const char* kCodesSuffix = ":codes"; // quantized copy of a float value
inline constexpr const char* kFloatSuffix = ":float"; // dequantized copy of codes
inline constexpr const char* kMovedSuffix = ":moved"; // before its requantization

struct IntOp {
    IntOpKind kind = IntOpKind::Float;
    std::string name;                     // the file's node that gives the layer its name
    std::string op;                       // with what was fused: "Conv+Relu"
    std::vector<std::string> sourceNodes; // the file's nodes that it stands for
    std::vector<int> inputs;              // into IntNetwork::tensors; -1 for an omitted optional input
    std::vector<int> outputs;
    std::vector<Tensor> constants;             // see IntOpKind
    std::vector<float> weightScale;            // Conv and Gemm: one, or one per output channel
    std::vector<std::int32_t> weightZeroPoint; // like weightScale; empty: all 0
    std::int32_t clampMin = 0, clampMax = 255; // output codes are clamped to this range
    // Float and Move: the operator itself (type, domain, attributes). Conv and pools: strides, pads, group,
    // ...
    std::string nodeOp;
    std::string nodeDomain;
    std::map<std::string, Attribute> attributes;
    // Float and Move: constant inputs by position; inputs[i] is -1 there.
    std::map<int, Tensor> constantInputs;
    std::int64_t macs = 0; // per sample
    std::string reason;    // Float: why

    // A Conv that stands for a ConvTranspose.
    bool transposes() const { return nodeOp == "ConvTranspose"; }
    // A Move that stands for a Resize by interpolation: its codes are new ones, on the input's grid.
    bool interpolates() const;
};

struct IntNetwork {
    std::string name;
    std::map<std::string, std::int64_t> opsets; // for the float operators
    kernels::Rounding rounding = kernels::Rounding::Onnx;
    std::vector<IntTensor> tensors;
    std::vector<IntOp> ops; // in order of execution
    std::vector<int> inputs;
    std::vector<std::string> inputNames;
    std::vector<int> outputs;
    std::vector<std::string> outputNames;
};

} // namespace qs::runtime
