#include "LayerCheck.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <regex>

namespace fs = std::filesystem;

namespace qs::layering {

namespace {

using Names = std::set<std::string>;

// The order of ARCHITECTURE.md: each group may include all groups before it; members of a group not each
// other.
std::map<std::string, Names> buildTable() {
    const std::vector<Names> groups = {{"base"},         {"graph", "kernels", "layout"},
                                       {"ops"},          {"onnx", "passes", "runtime", "data"},
                                       {"qat", "quant"}, {"analysis"},
                                       {"deploy"},       {"report"},
                                       {"pipeline"}};
    std::map<std::string, Names> table;
    Names below;
    for (const Names& group : groups) {
        for (const std::string& layer : group)
            table[layer] = below;
        below.insert(group.begin(), group.end());
    }
    // Decoding and drawing pictures: a leaf beside pipeline, used by the two programs only.
    table["imageio"] = {"base", "graph", "layout", "data", "report"};
    table["widgets"] = below;
    Names programs = below;
    programs.insert("imageio");
    table["cli"] = programs;
    programs.insert("widgets");
    table["app"] = programs;
    return table;
}

bool isSource(const fs::path& file) {
    static const Names extensions = {".h", ".hpp", ".cpp", ".cc", ".def", ".inc"};
    return extensions.count(file.extension().string()) != 0;
}

// The file that a quoted or angled include means, relative to the root; nothing for headers from elsewhere.
std::optional<fs::path> resolve(const fs::path& root, const fs::path& includer, const std::string& include) {
    for (const fs::path& base :
         {includer.parent_path(), root, root / "core", root / "widgets", root / "app"}) {
        const fs::path candidate = (base / include).lexically_normal();
        std::error_code error;
        if (fs::is_regular_file(candidate, error)) {
            const fs::path relative = candidate.lexically_relative(root);
            if (!relative.empty() && *relative.begin() != "..") return relative;
        }
    }
    return std::nullopt;
}

bool looksLikeQt(const std::string& include) {
    static const std::regex qt("(Qt?[A-Z][A-Za-z0-9]*|Qt[A-Z][A-Za-z]*/.*|q[a-z]+\\.h|qcustomplot\\.h)");
    return std::regex_match(include, qt);
}

struct Include {
    int line = 0;
    std::string name;
};

std::vector<Include> includesOf(const fs::path& file) {
    static const std::regex pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    std::vector<Include> found;
    std::ifstream in(file);
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        std::smatch match;
        if (std::regex_search(line, match, pattern)) found.push_back({number, match[1].str()});
    }
    return found;
}

void checkFile(const fs::path& root, const fs::path& file, Report& report) {
    const fs::path relative = file.lexically_relative(root);
    const std::string layer = layerOf(relative);
    const auto& table = allowedEdges();
    const auto allowed = table.find(layer);
    if (allowed == table.end()) {
        report.violations.push_back({relative.string(), 0, "the folder is in no layer of the table"});
        return;
    }
    ++report.files;
    const bool qtForbidden = *relative.begin() == "core" && layer != "imageio";
    for (const Include& include : includesOf(file)) {
        const std::optional<fs::path> target = resolve(root, file, include.name);
        if (!target) {
            if (qtForbidden && looksLikeQt(include.name))
                report.violations.push_back(
                    {relative.string(), include.line, "Qt header " + include.name + " outside core/imageio"});
            continue;
        }
        const std::string to = layerOf(*target);
        if (to.empty()) continue;
        ++report.edges;
        if (to != layer && allowed->second.count(to) == 0)
            report.violations.push_back({relative.string(), include.line,
                                         layer + " must not include " + to + " (" + include.name + ")"});
    }
}

} // namespace

const std::map<std::string, std::set<std::string>>& allowedEdges() {
    static const std::map<std::string, Names> table = buildTable();
    return table;
}

std::string layerOf(const fs::path& relative) {
    std::vector<std::string> parts;
    for (const fs::path& part : relative)
        parts.push_back(part.string());
    if (parts.empty()) return {};
    if (parts[0] == "widgets") return "widgets";
    if (parts[0] == "app") return parts.size() > 2 && parts[1] == "cli" ? "cli" : "app";
    if (parts[0] == "core") return parts.size() > 2 ? parts[1] : "core";
    return {};
}

Report checkIncludes(const fs::path& root) {
    std::vector<fs::path> files;
    for (const char* top : {"core", "widgets", "app"}) {
        if (!fs::is_directory(root / top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / top))
            if (entry.is_regular_file() && isSource(entry.path())) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    Report report;
    for (const fs::path& file : files)
        checkFile(root, file, report);
    return report;
}

} // namespace qs::layering
