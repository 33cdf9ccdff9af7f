// A tensor on its way through an executor.
#pragma once

#include "graph/Tensor.h"

namespace qs::runtime {

// The shape is the ONNX one (N x C x spatial); with channelsLast the elements lie N x spatial x C, which the
// fast kernels want.
struct Buffer {
    Tensor tensor;
    bool channelsLast = false;
};

// Elements of one and of four bytes with at least one spatial axis; anything else stays as it is.
Buffer toChannelsLast(const Buffer& buffer);
Buffer toChannelsFirst(const Buffer& buffer);

} // namespace qs::runtime
