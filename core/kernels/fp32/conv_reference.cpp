#include "kernels/fp32/Conv.h"

namespace qs::kernels {

namespace {

double windowSum(const ConvGeometry& g, const float* x, const float* w,
                 const std::array<std::int64_t, 3>& at) {
    double sum = 0.0;
    for (std::int64_t c = 0; c < g.groupInChannels(); ++c)
        for (std::int64_t kd = 0; kd < g.kernel[0]; ++kd)
            for (std::int64_t kh = 0; kh < g.kernel[1]; ++kh)
                for (std::int64_t kw = 0; kw < g.kernel[2]; ++kw, ++w) {
                    const std::int64_t d = at[0] * g.stride[0] - g.padBegin[0] + kd * g.dilation[0];
                    const std::int64_t h = at[1] * g.stride[1] - g.padBegin[1] + kh * g.dilation[1];
                    const std::int64_t v = at[2] * g.stride[2] - g.padBegin[2] + kw * g.dilation[2];
                    if (d < 0 || d >= g.in[0] || h < 0 || h >= g.in[1] || v < 0 || v >= g.in[2]) continue;
                    sum += static_cast<double>(x[((c * g.in[0] + d) * g.in[1] + h) * g.in[2] + v]) * *w;
                }
    return sum;
}

} // namespace

void conv_f32_reference(const ConvGeometry& g, const float* x, const float* w, const float* bias, float* y) {
    const std::int64_t filter = g.groupInChannels() * g.kernelPixels();
    for (std::int64_t n = 0; n < g.batch; ++n)
        for (std::int64_t oc = 0; oc < g.outChannels; ++oc) {
            const std::int64_t group = oc / g.groupOutChannels();
            const float* source = x + (n * g.inChannels + group * g.groupInChannels()) * g.inPixels();
            for (std::int64_t d = 0; d < g.out[0]; ++d)
                for (std::int64_t h = 0; h < g.out[1]; ++h)
                    for (std::int64_t v = 0; v < g.out[2]; ++v)
                        *y++ = static_cast<float>(windowSum(g, source, w + oc * filter, {d, h, v}) +
                                                  (bias ? bias[oc] : 0.0f));
        }
}

} // namespace qs::kernels
