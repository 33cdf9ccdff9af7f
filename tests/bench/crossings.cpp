// Edge crossings of the layout engine and of Graphviz dot on the same graphs:
//   quantscope_crossings [--largest BOXES] [FILE or FOLDER]...
// Without files: the models that come with the sources. Every model is drawn as it is in the file (raw) and
// with folded quantizers; both engines get the same boxes and edges, one connected part at a time, and their
// drawings are counted by the same counter (tests/layout/DrawnCrossings.h). Graphs above 2000 boxes are left
// out unless told otherwise, because dot takes minutes for them. The exit code says whether the engine has
// no more crossings than dot on any graph.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <set>

#include "DotLayout.h"
#include "layout/Components.h"
#include "pipeline/Pipeline.h"
#include "report/GraphDrawing.h"

using namespace qs;
namespace fs = std::filesystem;

namespace {

struct Count {
    std::int64_t crossings = 0;
    double milliseconds = 0;
};

struct Totals {
    std::int64_t ours = 0, dots = 0;
    int graphs = 0, fewer = 0, equal = 0;
};

// Both engines get every pair of boxes once: dot puts parallel edges beside each other, the engine does not.
layout::LayoutInput withoutParallelEdges(layout::LayoutInput input) {
    std::set<std::pair<int, int>> seen;
    std::erase_if(input.edges, [&](const layout::EdgeSpec& e) {
        return !seen.insert({e.from, e.to}).second;
    });
    return input;
}

template <class Draw>
void add(Count& count, Draw draw) {
    const auto begin = std::chrono::steady_clock::now();
    const std::vector<layout::RankedEdge> edges = draw();
    count.milliseconds +=
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    count.crossings += layout::countDrawnCrossings(edges);
}

bool compare(const std::string& name, const report::GraphDrawing& drawing, Totals& totals) {
    const layout::LayoutOptions options = report::layoutOptions(report::DrawingDirection::Down);
    const layout::LayoutInput whole =
        withoutParallelEdges(report::layoutInput(drawing, report::DrawingDirection::Down));
    Count ours, dots;
    bool drawn = true;
    for (const layout::Component& part : layout::splitComponents(whole)) {
        if (part.edges.empty()) continue;
        add(ours, [&] {
            JobContext job;
            const auto result = layout::layeredLayout(part.input, options, job);
            drawn &= result.ok();
            return result ? layout::rankedEdges(part.input, *result) : std::vector<layout::RankedEdge>{};
        });
        add(dots, [&] {
            auto edges = bench::drawWithDot(part.input, options);
            drawn &= edges.has_value();
            return edges ? std::move(*edges) : std::vector<layout::RankedEdge>{};
        });
    }
    if (!drawn) {
        std::printf("%-58s not drawn\n", name.c_str());
        return false;
    }
    const double ratio = dots.crossings > 0 ? double(ours.crossings) / double(dots.crossings)
                                            : (ours.crossings > 0 ? 9.99 : 1.0);
    std::printf("%-58s %6zu %6zu  %7lld %7lld  %5.2f  %8.1f %9.1f%s\n", name.c_str(), whole.nodes.size(),
                whole.edges.size(), static_cast<long long>(ours.crossings),
                static_cast<long long>(dots.crossings), ratio, ours.milliseconds, dots.milliseconds,
                ours.crossings > dots.crossings ? "  MORE" : "");
    std::fflush(stdout);
    totals.ours += ours.crossings;
    totals.dots += dots.crossings;
    ++totals.graphs;
    totals.fewer += ours.crossings < dots.crossings;
    totals.equal += ours.crossings == dots.crossings;
    return ours.crossings <= dots.crossings;
}

std::vector<fs::path> modelsIn(const fs::path& path) {
    if (!fs::is_directory(path)) return {path};
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path))
        if (entry.is_regular_file() && entry.path().extension() == ".onnx") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

int main(int argc, char** argv) {
    std::size_t largest = 2000;
    std::vector<fs::path> files;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--largest") == 0 && i + 1 < argc) {
            largest = std::strtoul(argv[++i], nullptr, 10);
            continue;
        }
        for (fs::path& file : modelsIn(argv[i]))
            files.push_back(std::move(file));
    }
    if (files.empty())
        for (const char* folder : {QS_SOURCE_DIR "/resources/models", QS_SOURCE_DIR "/tests/golden/models"})
            for (fs::path& file : modelsIn(folder))
                files.push_back(std::move(file));
    std::printf("%-58s %6s %6s  %7s %7s  %5s  %8s %9s\n", "graph", "boxes", "edges", "ours", "dot", "ratio",
                "ours ms", "dot ms");
    Totals totals;
    bool all = true;
    for (const fs::path& file : files) {
        JobContext job;
        const auto model = pipeline::loadModel(file, job);
        if (!model) continue; // files that are not meant to be readable
        for (const bool raw : {true, false}) {
            const report::GraphDrawing drawing =
                report::buildDrawing(raw ? *(*model)->raw : *(*model)->lifted, {.raw = raw});
            if (drawing.nodes.size() > largest) continue;
            all &= compare(file.filename().string() + (raw ? " raw" : " folded"), drawing, totals);
        }
    }
    std::printf("%d graphs: %lld crossings, dot %lld; fewer on %d, equal on %d, more on %d\n", totals.graphs,
                static_cast<long long>(totals.ours), static_cast<long long>(totals.dots), totals.fewer,
                totals.equal, totals.graphs - totals.fewer - totals.equal);
    return all ? 0 : 1;
}
