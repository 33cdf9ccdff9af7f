// A graph drawing as an SVG file, in the light colours of the application.
#pragma once

#include <map>
#include <string>

#include "report/GraphDrawing.h"

namespace qs::report {

struct SvgOptions {
    std::string title;                    // for screen readers and the browser's tab; may be empty
    std::map<std::string, double> sqnrDb; // node name -> dB: fills the box on the scale bad, warn, good
};

// `layout` is layoutDrawing's result for the same drawing.
std::string toSvg(const GraphDrawing& drawing, const layout::LayoutResult& layout,
                  const SvgOptions& options = {});

} // namespace qs::report
