// Fast exact integer convolution, channels last: u8 activations x s8 weights -> s32 -> 8-bit codes under
// Rounding::Onnx. Own tiles with AVX-512 VNNI; where only oneDNN knows the machine's exact instructions it
// computes the sums; elsewhere plain vectorised loops do.
#pragma once

#include <cstdint>
#include <memory>

#include "base/Result.h"
#include "kernels/ConvGeometry.h"
#include "kernels/int8/Reference.h"

namespace qs::kernels {

struct ResidualAdd;

// What the last step does; the bits are those of Requantizer under Rounding::Onnx.
struct ConvOutput {
    const float* multipliers = nullptr; // one per output channel
    std::int32_t zeroPoint = 0, clampMin = 0, clampMax = 255;
};

class ConvU8S8 {
public:
    // `weights` (zero points 0, accumulatorsFit) and the multipliers are copied and packed. `inputZero` is
    // that of the u8 codes. `portable` keeps special instructions and oneDNN out.
    ConvU8S8(const ConvGeometry& g, const IntWeights& weights, std::int32_t inputZero,
             const ConvOutput& output, bool portable);
    ~ConvU8S8();

    // x: N x (D x) H x W x C codes as u8 (int8 codes with their top bit flipped); y holds
    // codes of the output type (its bytes). Sizes of g may differ
    // from the constructor's in batch and spatial size only. Safe from several threads, single-threaded
    // inside. `residual` only where canAddResidual().
    Result<void> run(const ConvGeometry& g, const std::uint8_t* x, std::uint8_t* y,
                     const ResidualAdd* residual = nullptr) const;
    bool canAddResidual() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// True when oneDNN's u8 x s8 sums are exact on this machine: only with VNNI instructions, older ones saturate
// in 16 bits.
bool oneDnnInt8IsExact();

} // namespace qs::kernels
