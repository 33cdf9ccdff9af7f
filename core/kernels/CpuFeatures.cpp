#include "kernels/CpuFeatures.h"

#include <cstdlib>

namespace qs::kernels {

bool portableIsForced() {
    static const bool forced = [] {
        const char* value = std::getenv("QUANTSCOPE_PORTABLE");
        return value != nullptr && *value != '\0' && !(value[0] == '0' && value[1] == '\0');
    }();
    return forced;
}

namespace {

#ifdef QS_HAS_AVX512_KERNELS
bool detectAvx512() {
    return !portableIsForced() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}
#endif

} // namespace

bool hasAvx2() {
#ifdef QS_HAS_AVX2_KERNELS
    static const bool has =
        !portableIsForced() && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return has;
#else
    return false;
#endif
}

bool hasAvx512() {
#ifdef QS_HAS_AVX512_KERNELS
    static const bool has = detectAvx512();
    return has;
#else
    return false;
#endif
}

bool hasAvx512Vnni() {
#ifdef QS_HAS_AVX512_KERNELS
    static const bool has = detectAvx512() && __builtin_cpu_supports("avx512vnni");
    return has;
#else
    return false;
#endif
}

} // namespace qs::kernels
