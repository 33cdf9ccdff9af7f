// Boxes of one name scope ("/layers/layers.2/conv1/Conv" lies in layers, layers/layers.2 and
// layers/layers.2/conv1) drawn as one box: a network of thousands of nodes as a dozen blocks.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "report/GraphDrawing.h"

namespace qs::report {

// Scopes of a node's name from the outermost to the innermost; empty for names without a slash.
std::vector<std::string> scopesOf(const std::string& nodeName);

// All scopes of `depth` (1: the outermost) that hold at least two boxes.
std::set<std::string> scopesAtDepth(const GraphDrawing& drawing, int depth);
// Deepest depth for which there are any.
int deepestScope(const GraphDrawing& drawing);

// Every box in one of `scopes` goes into the box of the outermost such scope. A scope that the rest of the
// graph leaves and enters again cannot be one box of an acyclic drawing and stays as it is. Near-linear.
GraphDrawing collapseScopes(const GraphDrawing& drawing, const std::set<std::string>& scopes);

} // namespace qs::report
