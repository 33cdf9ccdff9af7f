// Pictures of one size that lie one behind the other in memory, with labels: IDX and CIFAR-10.
#pragma once

#include <string>
#include <vector>

#include "data/Sources.h"

namespace qs::data {

struct PixelBlock {
    std::string bytes;
    std::size_t first = 0;  // where the first picture begins
    std::size_t stride = 0; // bytes from one picture to the next
    std::int64_t count = 0;
    int width = 0, height = 0, channels = 0;
    bool planar = false;
    std::vector<std::int64_t> labels; // empty, or one per picture
    std::string file;                 // for messages
    std::string description;
};

Result<DatasetPtr> makePixelDataset(PixelBlock block, const Preprocess& preprocess);

} // namespace qs::data
