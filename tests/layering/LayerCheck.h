// Reads the #include lines of core/, widgets/ and app/ and holds them against the table of allowed edges.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace qs::layering {

struct Violation {
    std::string file; // relative to the root of the sources
    int line = 0;
    std::string text; // why
};

struct Report {
    int files = 0;
    int edges = 0; // includes that were resolved to a file of the sources
    std::vector<Violation> violations;
};

// Layer -> layers that it may include (besides itself). Layers: the folders of core, "imageio", "widgets",
// "app", "cli".
const std::map<std::string, std::set<std::string>>& allowedEdges();

// The layer of a path relative to the root; empty for files outside core/, widgets/ and app/.
std::string layerOf(const std::filesystem::path& relative);

Report checkIncludes(const std::filesystem::path& root);

} // namespace qs::layering
