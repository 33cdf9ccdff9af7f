// Integer operators of an IntNetwork, prepared for running: weights packed, tables built.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "kernels/int8/Elementwise.h"
#include "runtime/Buffer.h"
#include "runtime/Int8Emulator.h"

namespace qs::runtime {

// Safe from several threads.
using IntKernel = std::function<Result<std::vector<Buffer>>(std::span<const Buffer> inputs)>;

// What a kernel maker sees.
struct IntKernelRequest {
    const IntNetwork& network;
    const IntOp& op;
    EmulatorOptions options;

    const IntTensor& input(std::size_t i) const {
        return network.tensors[static_cast<std::size_t>(op.inputs[i])];
    }
    const IntTensor& output(std::size_t i = 0) const {
        return network.tensors[static_cast<std::size_t>(op.outputs[i])];
    }
};

kernels::Grid gridOf(const IntTensor& tensor);
// The output's grid with the operator's fused clamp.
kernels::Grid clampedGrid(const IntKernelRequest& request);
// The ONNX node that a Move, Float, pool or Conv operator carries in its nodeOp and attributes.
Node nodeOf(const IntOp& op);
Diagnostic badNetwork(const IntOp& op, std::string message);
// "bad-network" unless `shape` is the one that the network gives its tensor, but for the batch. To be asked
// before the work: paddings of a damaged file make outputs of any size.
Result<void> checkDeclared(const Shape& shape, const IntTensor& declared, const std::string& op);

// Conv and the Add behind it, each for itself and in one step, bit by bit what the two give one after the
// other.
struct ConvAddKernels {
    IntKernel conv, add;
    IntKernel both; // inputs: the convolution's, then the Add's other operand; empty where there is none
};
Result<ConvAddKernels> makeIntConvAdd(const IntKernelRequest& conv, const IntKernelRequest& add);

// One maker per group of kinds; makeIntKernel picks.
Result<IntKernel> makeIntKernel(const IntKernelRequest& request);
Result<IntKernel> makeIntConv(const IntKernelRequest& request);
Result<IntKernel> makeIntInterpolation(const IntKernelRequest& request); // a Move that interpolates
Result<IntKernel> makeIntConvTranspose(const IntKernelRequest& request); // a Conv whose nodeOp says so
Result<IntKernel> makeIntGemm(const IntKernelRequest& request);
Result<IntKernel> makeIntMatMul(const IntKernelRequest& request);
Result<IntKernel> makeIntBinary(const IntKernelRequest& request); // Add, Sub, Mul
Result<IntKernel> makeIntConcat(const IntKernelRequest& request);
Result<IntKernel> makeIntPool(const IntKernelRequest& request);      // AveragePool, MaxPool
Result<IntKernel> makeIntPointwise(const IntKernelRequest& request); // Requantize, Clamp, Table
Result<IntKernel> makeIntConvert(const IntKernelRequest& request);   // Quantize, Dequantize
Result<IntKernel> makeIntNode(const IntKernelRequest& request);      // Move, Float

} // namespace qs::runtime
