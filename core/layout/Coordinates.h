// Third phase: horizontal coordinates. Minimises the weighted squares of the horizontal distances over all
// segments under the order within the layers, one layer at a time: with its neighbours held, the best places
// of a layer are an isotonic regression, solved exactly by pooling adjacent violators (Barlow et al. 1972).
// Long edges and heavy paths weigh more, as in Gansner et al. 1993; the trunk is held at one x, which keeps
// the whole drawing from drifting sideways. A last step makes every run of a long edge or heavy path straight
// that can be.
#pragma once

#include <vector>

#include "layout/LayeredGraph.h"

namespace qs::layout {

struct Gaps {
    double boxes = 0;   // between two boxes
    double dummies = 0; // between two edges, or an edge and a box
};

// Centre x of every vertex, the leftmost border at 0. Neighbours of one layer never overlap.
// Error: "cancelled".
Result<std::vector<double>> assignCoordinates(const LayeredGraph& g, const Gaps& gaps, JobContext& job);

} // namespace qs::layout
