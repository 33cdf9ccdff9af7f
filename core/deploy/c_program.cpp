#include "deploy/Target.h"

namespace qs::deploy {

Target cProgramTarget() {
    return {"c", "A C99 program of its own, without heap and without libraries but libm",
            kernels::Rounding::Onnx,
            "The emulator's arithmetic under the rounding rules chosen, bit by bit: gcc on x86-64 and "
            "AArch64, with and "
            "without optimization, gives the same bytes.",
            "Speed: the loops are plain. Accumulators are int32; networks whose sums could overflow are "
            "refused. Machines "
            "that evaluate float expressions in a wider type are refused by the compiler."};
}

} // namespace qs::deploy
