// Sizes of a convolution with three spatial axes (depth, height, width); 1-D and 2-D set the leading ones
// to 1.
#pragma once

#include <array>
#include <cstdint>

namespace qs::kernels {

struct ConvGeometry {
    std::int64_t batch = 1, groups = 1;
    std::int64_t inChannels = 1, outChannels = 1; // of all groups together
    std::array<std::int64_t, 3> in{1, 1, 1}, kernel{1, 1, 1}, out{1, 1, 1};
    std::array<std::int64_t, 3> stride{1, 1, 1}, dilation{1, 1, 1}, padBegin{0, 0, 0}, padEnd{0, 0, 0};

    std::int64_t inPixels() const { return in[0] * in[1] * in[2]; }
    std::int64_t outPixels() const { return out[0] * out[1] * out[2]; }
    std::int64_t kernelPixels() const { return kernel[0] * kernel[1] * kernel[2]; }
    std::int64_t groupInChannels() const { return inChannels / groups; }
    std::int64_t groupOutChannels() const { return outChannels / groups; }
    std::int64_t inCount() const { return batch * inChannels * inPixels(); }
    std::int64_t outCount() const { return batch * outChannels * outPixels(); }
    bool operator==(const ConvGeometry&) const = default;
};

} // namespace qs::kernels
