// Values of each layer's output from a few samples, in FP32 and INT8 side by side: what an analysis has no
// room for, but plots of one layer show.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace qs::widgets {

struct LayerSamples {
    struct Layer {
        std::vector<std::pair<float, float>> pairs; // reference, emulated; evenly spread over the elements
        std::vector<double> channelSqnrDb;          // by channel; +inf: exact, NaN: all zero
    };
    std::map<std::string, Layer> layers; // by the tensor that the layer computes
};

} // namespace qs::widgets
