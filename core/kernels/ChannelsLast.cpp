#include "kernels/ChannelsLast.h"

namespace qs::kernels {

void padChannelsLast(const ConvGeometry& g, const void* x, int elementBytes, std::uint8_t fill, void* out) {
    const std::int64_t pixel = g.inChannels * elementBytes, row = g.in[2] * pixel;
    const std::int64_t line = (g.in[2] + g.padBegin[2] + g.padEnd[2]) * pixel;
    const std::int64_t plane = (g.in[1] + g.padBegin[1] + g.padEnd[1]) * line;
    const auto* from = static_cast<const std::uint8_t*>(x);
    auto* to = static_cast<std::uint8_t*>(out);
    const auto fillBytes = [&](std::int64_t bytes) {
        std::memset(to, fill, static_cast<std::size_t>(bytes));
        to += bytes;
    };
    for (std::int64_t n = 0; n < g.batch; ++n) {
        fillBytes(g.padBegin[0] * plane);
        for (std::int64_t d = 0; d < g.in[0]; ++d) {
            fillBytes(g.padBegin[1] * line);
            for (std::int64_t h = 0; h < g.in[1]; ++h, from += row) {
                fillBytes(g.padBegin[2] * pixel);
                std::memcpy(to, from, static_cast<std::size_t>(row));
                to += row;
                fillBytes(g.padEnd[2] * pixel);
            }
            fillBytes(g.padEnd[1] * line);
        }
        fillBytes(g.padEnd[0] * plane);
    }
}

} // namespace qs::kernels
