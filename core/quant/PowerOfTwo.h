// Scales that are powers of two, for hardware that only shifts (Rounding::Pow2; NUMERICS.md 2).
#pragma once

#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"

namespace qs::quant {

// Every scale up to the next power of two; zero points and, for constants, codes go along, so that the real
// values stay as near as the coarser grid allows. A symmetric quantizer stays symmetric. False when nothing
// had to change.
bool roundScalesUp(Quantizer& quantizer);

// Of all activations; a trained scale that is rounded is a finding "scale-rounded" with the value's name.
void roundActivationScales(Graph& graph, std::vector<Diagnostic>& findings);

} // namespace qs::quant
