#include "kernels/int8/ConvU8S8.h"

#include <cstring>
#include <map>
#include <mutex>
#include <vector>

#include "kernels/ChannelsLast.h"
#include "kernels/Clones.h"
#include "kernels/CpuFeatures.h"
#include "kernels/OneDnn.h"
#include "kernels/SingleThread.h"
#include "kernels/int8/ConvTiled.h"
#include "kernels/int8/DotRows.h"

namespace qs::kernels {

bool oneDnnInt8IsExact() {
    const auto isa = static_cast<unsigned>(dnnl::get_effective_cpu_isa());
    const auto has = [&](dnnl::cpu_isa wanted) {
        return (isa & static_cast<unsigned>(wanted)) == static_cast<unsigned>(wanted);
    };
    return has(dnnl::cpu_isa::avx512_core_vnni) || has(dnnl::cpu_isa::avx2_vnni);
}

namespace {

struct Prepared {
    dnnl::convolution_forward conv;
    dnnl::memory::desc source, target, scratch;
    dnnl::memory weights;
};

QS_CLONES void depthwiseRow(const std::uint8_t* const* taps, std::int64_t tapCount,
                            const std::int16_t* weights, std::int64_t channels, std::int32_t* out) {
    for (std::int64_t c = 0; c < channels; ++c)
        out[c] = 0;
    for (std::int64_t k = 0; k < tapCount; ++k) {
        const std::uint8_t* x = taps[k];
        const std::int16_t* w = weights + k * channels;
        for (std::int64_t c = 0; c < channels; ++c)
            out[c] += static_cast<std::int32_t>(x[c]) * w[c];
    }
}

} // namespace

struct ConvU8S8::Impl {
    std::unique_ptr<const ConvTiled> tiled; // or nullptr, and the rest is in use
    std::int32_t inputZero = 0;
    ConvOutput output;
    std::vector<float> multipliers;
    bool depthwise = false, useOneDnn = false;
    std::vector<std::int8_t> weights; // as given: O x I x kernel
    std::vector<std::int16_t> wide;   // depthwise: kernel x C; else O x kernel x I
    std::vector<std::int32_t> bias;   // minus inputZero * sum of the row
    mutable std::mutex mutex;
    mutable std::map<std::array<std::int64_t, 4>, std::shared_ptr<const Prepared>> prepared;

    std::shared_ptr<const Prepared> prepare(const ConvGeometry& padded) const;
    void sumsOneDnn(const ConvGeometry& padded, const std::uint8_t* x, std::int32_t* sums) const;
    void sumsPlain(const ConvGeometry& padded, const std::uint8_t* x, std::int32_t* sums) const;
};

ConvU8S8::ConvU8S8(const ConvGeometry& g, const IntWeights& w, std::int32_t inputZero,
                   const ConvOutput& output, bool portable)
    : m_impl(new Impl) {
    Impl& m = *m_impl;
    if (!portable) m.tiled = ConvTiled::make(g, w, inputZero, output);
    if (m.tiled) return;
    m.inputZero = inputZero;
    m.multipliers.assign(output.multipliers, output.multipliers + w.rows);
    m.output = output;
    m.output.multipliers = m.multipliers.data();
    m.depthwise = isDepthwise(g);
    m.useOneDnn = !portable && !m.depthwise && !portableIsForced() && oneDnnInt8IsExact();
    m.weights.assign(w.codes, w.codes + w.rows * w.rowLength);
    const std::int64_t taps = g.kernelPixels(), in = g.groupInChannels();
    m.wide.resize(m.weights.size());
    for (std::int64_t o = 0; o < w.rows; ++o) {
        std::int64_t sum = 0;
        for (std::int64_t i = 0; i < in; ++i)
            for (std::int64_t k = 0; k < taps; ++k) {
                const std::int8_t code = w.codes[(o * in + i) * taps + k];
                m.wide[static_cast<std::size_t>(m.depthwise ? k * w.rows + o : (o * taps + k) * in + i)] =
                    code;
                sum += code;
            }
        m.bias.push_back(static_cast<std::int32_t>((w.bias ? w.bias[o] : 0) - sum * inputZero));
    }
}

ConvU8S8::~ConvU8S8() = default;

std::shared_ptr<const Prepared> ConvU8S8::Impl::prepare(const ConvGeometry& g) const {
    std::lock_guard lock(mutex);
    auto& slot = prepared[{g.batch, g.in[0], g.in[1], g.in[2]}];
    if (slot) return slot;
    using namespace dnnl;
    const OneDnnConvDims d(g);
    const memory::desc source(d.source, memory::data_type::u8, d.nhwc),
        target(d.target, memory::data_type::s32, d.nhwc);
    const memory::desc anyWeights(d.weights, memory::data_type::s8, memory::format_tag::any);
    primitive_attr attributes;
    attributes.set_scratchpad_mode(scratchpad_mode::user);
    const convolution_forward::desc desc(prop_kind::forward_inference, algorithm::convolution_direct, source,
                                         anyWeights, target, d.strides, d.dilates, d.padBegin, d.padEnd);
    const convolution_forward::primitive_desc pd(desc, attributes, cpuEngine());
    auto p = std::make_shared<Prepared>();
    p->conv = convolution_forward(pd);
    p->source = source;
    p->target = target;
    p->scratch = pd.scratchpad_desc();
    memory plain(memory::desc(d.weights, memory::data_type::s8, d.oihw), cpuEngine(),
                 const_cast<std::int8_t*>(weights.data()));
    p->weights = memory(pd.weights_desc(), cpuEngine());
    reorder(plain, p->weights).execute(threadStream(), plain, p->weights);
    threadStream().wait();
    slot = p;
    return p;
}

void ConvU8S8::Impl::sumsOneDnn(const ConvGeometry& g, const std::uint8_t* x, std::int32_t* sums) const {
    const SingleThread single;
    const auto p = prepare(g);
    dnnl::memory scratch(p->scratch, cpuEngine(), threadScratch(p->scratch.get_size() + 64));
    p->conv.execute(threadStream(),
                    {{DNNL_ARG_SRC, dnnl::memory(p->source, cpuEngine(), const_cast<std::uint8_t*>(x))},
                     {DNNL_ARG_WEIGHTS, p->weights},
                     {DNNL_ARG_DST, dnnl::memory(p->target, cpuEngine(), sums)},
                     {DNNL_ARG_SCRATCHPAD, scratch}});
    threadStream().wait();
}

void ConvU8S8::Impl::sumsPlain(const ConvGeometry& g, const std::uint8_t* x, std::int32_t* sums) const {
    const std::int64_t taps = g.kernelPixels(), in = g.groupInChannels(), outPerGroup = g.groupOutChannels();
    std::vector<const std::uint8_t*> sources(static_cast<std::size_t>(taps));
    std::vector<std::int16_t> patch(static_cast<std::size_t>(taps * in));
    for (std::int64_t position = 0; position < g.batch * g.outPixels(); ++position, sums += g.outChannels) {
        const std::int64_t ow = position % g.out[2], oh = position / g.out[2] % g.out[1];
        const std::int64_t od = position / (g.out[2] * g.out[1]) % g.out[0], n = position / g.outPixels();
        for (std::int64_t k = 0; k < taps; ++k) {
            const std::int64_t d = od * g.stride[0] + k / (g.kernel[1] * g.kernel[2]) * g.dilation[0];
            const std::int64_t h = oh * g.stride[1] + k / g.kernel[2] % g.kernel[1] * g.dilation[1];
            const std::int64_t v = ow * g.stride[2] + k % g.kernel[2] * g.dilation[2];
            sources[static_cast<std::size_t>(k)] =
                x + (((n * g.in[0] + d) * g.in[1] + h) * g.in[2] + v) * g.inChannels;
        }
        if (depthwise) {
            depthwiseRow(sources.data(), taps, wide.data(), g.outChannels, sums);
            continue;
        }
        for (std::int64_t group = 0; group < g.groups; ++group) {
            for (std::int64_t k = 0; k < taps; ++k)
                for (std::int64_t i = 0; i < in; ++i)
                    patch[static_cast<std::size_t>(k * in + i)] =
                        sources[static_cast<std::size_t>(k)][group * in + i];
            dotRows_s16s32(patch.data(), wide.data() + group * outPerGroup * taps * in, outPerGroup,
                           taps * in, sums + group * outPerGroup);
        }
    }
}

bool ConvU8S8::canAddResidual() const {
    return m_impl->tiled && !m_impl->tiled->depthwise();
}

Result<void> ConvU8S8::run(const ConvGeometry& g, const std::uint8_t* x, std::uint8_t* y,
                           const ResidualAdd* residual) const {
    if (g.outCount() == 0) return {};
    if (m_impl->tiled) {
        m_impl->tiled->run(g, x, residual, y);
        return {};
    }
    const ConvGeometry padded = withoutPadding(g);
    // Both buffers belong to the thread and grow to the largest layer.
    thread_local std::vector<std::uint8_t> paddedInput;
    thread_local std::vector<std::int32_t> sums;
    if (padded.in != g.in) {
        paddedInput.resize(static_cast<std::size_t>(padded.inCount()));
        padChannelsLast(g, x, 1, static_cast<std::uint8_t>(m_impl->inputZero), paddedInput.data());
        x = paddedInput.data();
    }
    sums.resize(static_cast<std::size_t>(g.outCount()));
    try {
        if (m_impl->useOneDnn)
            m_impl->sumsOneDnn(padded, x, sums.data());
        else
            m_impl->sumsPlain(padded, x, sums.data());
    } catch (const std::exception& error) {
        return makeError("kernel-failed", "", std::string("oneDNN: ") + error.what());
    }
    const ConvOutput& output = m_impl->output;
    requantize_rne_f32(sums.data(), m_impl->bias.data(), output.multipliers, g.batch * g.outPixels(),
                       g.outChannels, output.zeroPoint, output.clampMin, output.clampMax, y);
    return {};
}

} // namespace qs::kernels
