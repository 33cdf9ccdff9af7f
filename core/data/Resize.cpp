#include "data/Resize.h"

#include <algorithm>
#include <cmath>

namespace qs::data {

BilinearAxis::BilinearAxis(int in, int out, int first, int count) {
    m_taps.reserve(static_cast<std::size_t>(count));
    const double scale = static_cast<double>(in) / out;
    for (int i = first; i < first + count; ++i) {
        const double position = std::clamp((i + 0.5) * scale - 0.5, 0.0, static_cast<double>(in - 1));
        const int low = static_cast<int>(position);
        m_taps.push_back({low, std::min(low + 1, in - 1), static_cast<float>(position - low)});
    }
}

} // namespace qs::data
