// Convolution in float32, N x C x D x H x W.
#pragma once

#include <memory>

#include "base/Result.h"
#include "kernels/ConvGeometry.h"

namespace qs::kernels {

// The definition, line by line (ONNX Conv): sums in double over channel, then kernel position. w is
// outChannels x groupInChannels x kernel; bias may be nullptr.
void conv_f32_reference(const ConvGeometry& g, const float* x, const float* w, const float* bias, float* y);

// The same through oneDNN (by the definition where portableIsForced); primitives are made per input size and
// kept. Weights are packed once. Safe from several threads; runs on the calling thread only.
class ConvF32 {
public:
    // Weights and bias are read during construction and again when a new input size comes: the caller keeps
    // them alive.
    ConvF32(const float* weights, const float* bias);
    ~ConvF32();
    Result<void> run(const ConvGeometry& g, const float* x, float* y) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// C = alpha * op(A) * op(B) + beta * C, row-major; op is the transpose where asked for. A is m x k, B k x n
// after op.
void gemm_f32(bool transA, bool transB, std::int64_t m, std::int64_t n, std::int64_t k, float alpha,
              const float* a, const float* b, float beta, float* c);

} // namespace qs::kernels
