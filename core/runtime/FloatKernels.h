// Operators of a float graph, prepared for running on buffers that keep their channels last where fast
// kernels want it. What has no kernel here runs on plain tensors as its operator says.
#pragma once

#include <functional>
#include <limits>
#include <span>
#include <vector>

#include "ops/Op.h"
#include "runtime/Buffer.h"

namespace qs::runtime {

// Safe from several threads.
using FloatKernel = std::function<Result<std::vector<Buffer>>(std::span<const Buffer> inputs)>;

// The operator's own kernel on plain tensors.
FloatKernel plainKernel(ops::Kernel kernel);

// `plain` is the operator's own kernel, for what the fast one does not take.
FloatKernel makeFloatKernel(const ops::KernelRequest& request, const ops::Kernel& plain);

// Empty where there is no fast kernel.
FloatKernel makeFloatPool(const Node& node, const ops::Kernel& plain);
FloatKernel makeFloatGemm(const ops::KernelRequest& request, const ops::Kernel& plain);

// A convolution with what may follow it at once.
struct FloatBounds {
    float low, high;
};
inline constexpr FloatBounds kUnbounded{-std::numeric_limits<float>::infinity(),
                                        std::numeric_limits<float>::infinity()};
class FloatConv {
public:
    // nullptr where the node is no convolution that runs fast. `winograd`: where that pays.
    static std::shared_ptr<const FloatConv> make(const ops::KernelRequest& request, bool winograd);
    virtual ~FloatConv() = default;
    virtual Result<std::vector<Buffer>> run(const Buffer& x) const = 0;
    // clamp(conv(x) + residual); the residual must have the shape of the result, which `fits` tells.
    virtual Result<std::vector<Buffer>> runWith(const Buffer& x, const Buffer* residual,
                                                const FloatBounds& bounds) const = 0;
    virtual bool fits(const Buffer& x, const Buffer& residual) const = 0;
    // This one of clamp(pointwise(x)), where runsBehind(pointwise).
    virtual Result<std::vector<Buffer>> runBehind(const FloatConv& pointwise, const Buffer& x,
                                                  const FloatBounds& between,
                                                  const FloatBounds& bounds) const = 0;
    virtual bool runsBehind(const FloatConv& pointwise) const = 0;
};

// Nodes that run in one step: a convolution, then possibly an Add of its output and of `residual`, then
// possibly a Relu or Clip. Before a depthwise convolution without an Add there may be a pointwise one, with
// its activation, whose output nobody else reads. An invalid id is a node that is not there.
struct FloatFusion {
    NodeId conv, add, activation;
    ValueId input, residual, output;
    NodeId pointwise, pointwiseActivation;
    NodeId last() const { return activation.valid() ? activation : add.valid() ? add : conv; }
    std::vector<NodeId> nodes() const { // that are there, in their order
        std::vector<NodeId> all;
        for (const NodeId id : {pointwise, pointwiseActivation, conv, add, activation})
            if (id.valid()) all.push_back(id);
        return all;
    }
};
// Of the convolutions that `isFast` names; at least one node follows. `order`: that of execution. `bounded`
// tells whether a node is an activation with known bounds.
std::vector<FloatFusion> findFloatFusions(const Graph& graph, const std::vector<NodeId>& order,
                                          const std::function<bool(NodeId)>& isFast,
                                          const std::function<bool(NodeId)>& bounded);
// Joins two of them, a pointwise convolution and a depthwise one that `runsBehind` it.
void joinPointwise(const Graph& graph, const std::function<bool(NodeId, NodeId)>& runsBehind,
                   std::vector<FloatFusion>& fusions);
// Inputs: the convolution's, then the residual if there is one. Bit by bit what the nodes give one after the
// other; a residual of another shape takes their own kernels.
struct FloatFusionKernels {
    std::shared_ptr<const FloatConv> conv;
    FloatKernel add, activation; // of the nodes alone; empty where there is none
    std::optional<FloatBounds> bounds;
    std::vector<Buffer> activationInputs;       // constant ones, behind the first
    bool residualFirst = false;                 // in the Add
    std::shared_ptr<const FloatConv> pointwise; // or nullptr
    FloatBounds between{};                      // bounds of what it gives
};
FloatKernel makeFusedKernel(FloatFusionKernels kernels);

// The bounds of a Relu or of a Clip with constant bounds.
std::optional<FloatBounds> boundsOf(const ops::KernelRequest& request);

} // namespace qs::runtime
