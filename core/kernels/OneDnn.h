// What the oneDNN-backed kernels share.
#pragma once

#include <dnnl.hpp>

#include "kernels/ConvGeometry.h"

namespace qs::kernels {

inline const dnnl::engine& cpuEngine() {
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

inline dnnl::stream& threadStream() {
    thread_local dnnl::stream stream(cpuEngine());
    return stream;
}

// Scratch memory of this thread, grown as needed: primitives are shared between threads, their scratchpads
// are not.
void* threadScratch(std::size_t bytes);

// oneDNN's dimensions of a convolution: two spatial axes where the first of the three is trivial.
struct OneDnnConvDims {
    dnnl::memory::dims source, weights, target, strides, dilates, padBegin, padEnd;
    dnnl::memory::format_tag nchw, nhwc, oihw;
    explicit OneDnnConvDims(const ConvGeometry& g);
};

} // namespace qs::kernels
