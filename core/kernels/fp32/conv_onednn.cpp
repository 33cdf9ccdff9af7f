#include <map>
#include <mutex>
#include <vector>

#include "kernels/CpuFeatures.h"
#include "kernels/OneDnn.h"
#include "kernels/SingleThread.h"
#include "kernels/fp32/Conv.h"

namespace qs::kernels {

namespace {

using Sizes = std::array<std::int64_t, 4>;

// One input size: the primitive, the reorders around it and the packed weights.
struct Prepared {
    dnnl::convolution_forward conv;
    dnnl::memory::desc source, weights, target, scratch;
    dnnl::memory packedWeights, bias;
    dnnl::reorder toBlocked, fromBlocked;
    dnnl::memory::desc plainSource, plainTarget;
    bool reorderSource = false, reorderTarget = false;
    std::size_t sourceBytes = 0, targetBytes = 0;
};

std::size_t aligned(std::size_t bytes) {
    return (bytes + 63) / 64 * 64;
}

} // namespace

struct ConvF32::Impl {
    const float* weights;
    const float* bias;
    mutable std::mutex mutex;
    mutable std::map<Sizes, std::shared_ptr<const Prepared>> prepared;

    std::shared_ptr<const Prepared> prepare(const ConvGeometry& g) const;
};

std::shared_ptr<const Prepared> ConvF32::Impl::prepare(const ConvGeometry& g) const {
    std::lock_guard lock(mutex);
    auto& slot = prepared[{g.batch, g.in[0], g.in[1], g.in[2]}];
    if (slot) return slot;
    using namespace dnnl;
    const OneDnnConvDims d(g);
    const auto f32 = memory::data_type::f32;
    const auto any = memory::format_tag::any;
    const memory::desc biasDesc({g.outChannels}, f32, memory::format_tag::a);
    const memory::desc source(d.source, f32, any), weightsAny(d.weights, f32, any),
        target(d.target, f32, any);
    primitive_attr attributes;
    attributes.set_scratchpad_mode(scratchpad_mode::user);
    const auto algorithm = algorithm::convolution_direct;
    const auto desc =
        bias ? convolution_forward::desc(prop_kind::forward_inference, algorithm, source, weightsAny,
                                         biasDesc, target, d.strides, d.dilates, d.padBegin, d.padEnd)
             : convolution_forward::desc(prop_kind::forward_inference, algorithm, source, weightsAny, target,
                                         d.strides, d.dilates, d.padBegin, d.padEnd);
    const convolution_forward::primitive_desc pd(desc, attributes, cpuEngine());
    auto p = std::make_shared<Prepared>();
    p->conv = convolution_forward(pd);
    p->source = pd.src_desc();
    p->target = pd.dst_desc();
    p->scratch = pd.scratchpad_desc();
    p->plainSource = memory::desc(d.source, f32, d.nchw);
    p->plainTarget = memory::desc(d.target, f32, d.nchw);
    p->reorderSource = p->source != p->plainSource;
    p->reorderTarget = p->target != p->plainTarget;
    p->sourceBytes = p->reorderSource ? aligned(p->source.get_size()) : 0;
    p->targetBytes = p->reorderTarget ? aligned(p->target.get_size()) : 0;
    const memory plainWeights(memory::desc(d.weights, f32, d.oihw), cpuEngine(), const_cast<float*>(weights));
    p->packedWeights = memory(pd.weights_desc(), cpuEngine());
    reorder(plainWeights, p->packedWeights)
        .execute(threadStream(), const_cast<memory&>(plainWeights), p->packedWeights);
    threadStream().wait();
    if (bias) p->bias = memory(biasDesc, cpuEngine(), const_cast<float*>(bias));
    if (p->reorderSource)
        p->toBlocked = reorder(reorder::primitive_desc(cpuEngine(), p->plainSource, cpuEngine(), p->source));
    if (p->reorderTarget)
        p->fromBlocked =
            reorder(reorder::primitive_desc(cpuEngine(), p->target, cpuEngine(), p->plainTarget));
    slot = p;
    return p;
}

ConvF32::ConvF32(const float* weights, const float* bias) : m_impl(new Impl{weights, bias, {}, {}}) {}
ConvF32::~ConvF32() = default;

Result<void> ConvF32::run(const ConvGeometry& g, const float* x, float* y) const {
    if (g.outCount() == 0) return {};
    if (portableIsForced()) {
        conv_f32_reference(g, x, m_impl->weights, m_impl->bias, y);
        return {};
    }
    const SingleThread single;
    try {
        const auto p = m_impl->prepare(g);
        auto* scratch =
            static_cast<char*>(threadScratch(p->sourceBytes + p->targetBytes + p->scratch.get_size() + 64));
        dnnl::memory plainSource(p->plainSource, cpuEngine(), const_cast<float*>(x));
        dnnl::memory plainTarget(p->plainTarget, cpuEngine(), y);
        dnnl::memory source = plainSource, target = plainTarget;
        if (p->reorderSource) {
            source = dnnl::memory(p->source, cpuEngine(), scratch);
            p->toBlocked.execute(threadStream(), plainSource, source);
        }
        if (p->reorderTarget) target = dnnl::memory(p->target, cpuEngine(), scratch + p->sourceBytes);
        const dnnl::memory work(p->scratch, cpuEngine(), scratch + p->sourceBytes + p->targetBytes);
        std::unordered_map<int, dnnl::memory> arguments{{DNNL_ARG_SRC, source},
                                                        {DNNL_ARG_WEIGHTS, p->packedWeights},
                                                        {DNNL_ARG_DST, target},
                                                        {DNNL_ARG_SCRATCHPAD, work}};
        if (m_impl->bias) arguments.emplace(DNNL_ARG_BIAS, p->bias);
        p->conv.execute(threadStream(), arguments);
        if (p->reorderTarget) p->fromBlocked.execute(threadStream(), target, plainTarget);
        threadStream().wait();
    } catch (const std::exception& error) {
        return makeError("kernel-failed", "", std::string("oneDNN: ") + error.what());
    }
    return {};
}

void gemm_f32(bool transA, bool transB, std::int64_t m, std::int64_t n, std::int64_t k, float alpha,
              const float* a, const float* b, float beta, float* c) {
    if (m == 0 || n == 0) return;
    const SingleThread single;
    // oneDNN needs at least one column in every leading dimension.
    const std::int64_t lda = std::max<std::int64_t>(1, transA ? m : k),
                       ldb = std::max<std::int64_t>(1, transB ? k : n);
    dnnl::sgemm(transA ? 'T' : 'N', transB ? 'T' : 'N', m, n, k, alpha, a, lda, b, ldb, beta, c, n);
}

} // namespace qs::kernels
