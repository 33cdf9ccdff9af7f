#include "kernels/OneDnn.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace qs::kernels {

namespace {

struct Scratch {
    void* data = nullptr;
    std::size_t size = 0;
    ~Scratch() { std::free(data); }
};

} // namespace

void* threadScratch(std::size_t bytes) {
    thread_local Scratch scratch;
    if (bytes > scratch.size) {
        std::free(scratch.data);
        scratch.size = (bytes + 4095) / 4096 * 4096;
        scratch.data = std::aligned_alloc(4096, scratch.size);
        if (!scratch.data) {
            scratch.size = 0;
            throw std::bad_alloc();
        }
    }
    return scratch.data;
}

OneDnnConvDims::OneDnnConvDims(const ConvGeometry& g) {
    const bool flat =
        g.in[0] == 1 && g.kernel[0] == 1 && g.out[0] == 1 && g.padBegin[0] == 0 && g.padEnd[0] == 0;
    using Tag = dnnl::memory::format_tag;
    source = {g.batch, g.inChannels};
    target = {g.batch, g.outChannels};
    if (g.groups > 1)
        weights = {g.groups, g.groupOutChannels(), g.groupInChannels()};
    else
        weights = {g.outChannels, g.inChannels};
    for (std::size_t i = flat ? 1 : 0; i < 3; ++i) {
        source.push_back(g.in[i]);
        target.push_back(g.out[i]);
        weights.push_back(g.kernel[i]);
        strides.push_back(g.stride[i]);
        dilates.push_back(g.dilation[i] - 1);
        padBegin.push_back(g.padBegin[i]);
        // What ceil or auto padding left unread behind the input is not part of the padding that oneDNN
        // expects.
        const std::int64_t extent = (g.kernel[i] - 1) * g.dilation[i] + 1;
        padEnd.push_back(
            std::max<std::int64_t>(0, (g.out[i] - 1) * g.stride[i] + extent - g.in[i] - g.padBegin[i]));
    }
    nchw = flat ? Tag::nchw : Tag::ncdhw;
    nhwc = flat ? Tag::nhwc : Tag::ndhwc;
    oihw = g.groups > 1 ? (flat ? Tag::goihw : Tag::goidhw) : (flat ? Tag::oihw : Tag::oidhw);
}

} // namespace qs::kernels
