// What the channels-last convolutions share, whatever their element type.
#pragma once

#include <cstring>

#include "kernels/ConvGeometry.h"

namespace qs::kernels {

// One filter per channel.
inline bool isDepthwise(const ConvGeometry& g) {
    return g.groups == g.inChannels && g.groups == g.outChannels && g.groups > 1;
}

// Such a filter has kernels that do a line of output at once.
inline bool hasDepthwiseLines(const ConvGeometry& g) {
    return g.kernel == std::array<std::int64_t, 3>{1, 3, 3} && g.dilation[2] == 1 &&
           (g.stride[2] == 1 || g.stride[2] == 2);
}

inline ConvGeometry withoutPadding(const ConvGeometry& g) {
    ConvGeometry padded = g;
    for (std::size_t i = 0; i < 3; ++i) {
        padded.in[i] += g.padBegin[i] + g.padEnd[i];
        padded.padBegin[i] = padded.padEnd[i] = 0;
    }
    return padded;
}

// x with its padding filled in, so that no kernel has to know about it: withoutPadding(g).inCount() elements
// of `elementBytes`, padding made of the byte `fill`.
void padChannelsLast(const ConvGeometry& g, const void* x, int elementBytes, std::uint8_t fill, void* out);

} // namespace qs::kernels
