// What the processor at hand can do, as far as hand-written kernels ask for it.
#pragma once

namespace qs::kernels {

// The environment variable QUANTSCOPE_PORTABLE is set (to anything but 0): kernels of special instructions
// and oneDNN's convolutions stay out. The bits of results are the same, but for float convolutions whose
// weights are no constants.
bool portableIsForced();
// AVX2 and FMA, unless portableIsForced.
bool hasAvx2();
// AVX-512 F, BW, DQ and VL, unless portableIsForced.
bool hasAvx512();
// The same with VNNI: exact u8 x s8 dot products of four.
bool hasAvx512Vnni();

} // namespace qs::kernels

#ifdef __x86_64__
#define QS_HAS_AVX2_KERNELS 1
#endif

// Kernels written in AVX-512 intrinsics are compiled where the compiler knows the target pragma.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define QS_HAS_AVX512_KERNELS 1
#endif
