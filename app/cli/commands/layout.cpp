// `layout MODEL`: the drawing of the graph, as numbers and as SVG or PNG.
#include <chrono>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "Command.h"
#include "ExitCode.h"
#include "Text.h"
#include "TextTable.h"
#include "base/AtomicFile.h"
#include "imageio/PngWriter.h"
#include "pipeline/Pipeline.h"
#include "report/GraphDrawing.h"
#include "report/GraphSvg.h"
#include "report/Json.h"

namespace qs::cli {

namespace {

using report::GraphDrawing;
using report::Json;

struct Arguments {
    std::string model;
    bool raw = false;
    bool positions = false;
    std::string svg;
    std::string png;
    double scale = 2.0;
};

Json positionsJson(const GraphDrawing& drawing, const layout::LayoutResult& placed) {
    Json list = Json::array();
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        const report::DrawnNode& node = drawing.nodes[i];
        list.push_back({{"name", node.name},
                        {"op", node.title},
                        {"layer", placed.layers[i]},
                        {"x", placed.centers[i].x},
                        {"y", placed.centers[i].y},
                        {"width", node.width},
                        {"height", node.height}});
    }
    return list;
}

std::string positionsText(const GraphDrawing& drawing, const layout::LayoutResult& placed) {
    using Align = TextTable::Align;
    TextTable table(
        {{"node"}, {"operator"}, {"layer", Align::Right}, {"x", Align::Right}, {"y", Align::Right}});
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i)
        table.addRow({drawing.nodes[i].name, drawing.nodes[i].title, std::to_string(placed.layers[i]),
                      fmt::format("{:.0f}", placed.centers[i].x),
                      fmt::format("{:.0f}", placed.centers[i].y)});
    return "\n" + table.toString();
}

Result<void> writePictures(const Arguments& arguments, const std::string& svg, std::string& failed) {
    if (!arguments.svg.empty()) {
        failed = arguments.svg;
        QS_CHECK(writeFileAtomically(arguments.svg, svg));
    }
    if (!arguments.png.empty()) {
        failed = arguments.png;
        QS_TRY([[maybe_unused]] const imageio::PngSize size,
               imageio::writeSvgAsPng(svg, arguments.png, arguments.scale));
    }
    return {};
}

int run(const Arguments& arguments, Session& session) {
    const auto model = pipeline::loadModel(arguments.model, session.job());
    if (!model) return session.fail(arguments.model, model.error());
    const Graph& graph = arguments.raw ? *(*model)->raw : *(*model)->lifted;
    const GraphDrawing drawing = report::buildDrawing(graph, {arguments.raw});
    const auto started = std::chrono::steady_clock::now();
    const auto placed = report::layoutDrawing(drawing, session.job());
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - started;
    if (!placed) return session.fail(arguments.model, placed.error());
    if (!arguments.svg.empty() || !arguments.png.empty()) {
        report::SvgOptions options;
        options.title = std::filesystem::path(arguments.model).filename().string();
        std::string file;
        const auto written = writePictures(arguments, report::toSvg(drawing, *placed, options), file);
        if (!written) return session.failOutput(file, written.error());
    }
    Json json = {{"model", arguments.model},       {"raw", arguments.raw},
                 {"nodes", drawing.nodes.size()},  {"edges", drawing.edges.size()},
                 {"crossings", placed->crossings}, {"width", placed->width},
                 {"height", placed->height},       {"layout_ms", elapsed.count()}};
    std::string text = field("nodes", std::to_string(drawing.nodes.size())) +
                       field("edges", std::to_string(drawing.edges.size())) +
                       field("crossings", std::to_string(placed->crossings)) +
                       field("size", fmt::format("{:.0f} x {:.0f}", placed->width, placed->height)) +
                       field("layout", fmt::format("{:.1f} ms", elapsed.count()));
    for (const std::string& file : {arguments.svg, arguments.png})
        if (!file.empty()) text += field("written", file);
    if (arguments.positions) {
        json["positions"] = positionsJson(drawing, *placed);
        text += positionsText(drawing, *placed);
    }
    return session.finish(json, text);
}

} // namespace

Command addLayout(CLI::App& root) {
    auto arguments = std::make_shared<Arguments>();
    CLI::App* app = root.add_subcommand("layout", "The drawing of the graph: numbers, SVG, PNG");
    app->add_option("model", arguments->model, "ONNX file")->required();
    app->add_flag("--raw", arguments->raw, "Every node of the file, instead of quantizers folded to badges");
    app->add_option("--svg", arguments->svg, "SVG file to write");
    app->add_option("--png", arguments->png, "PNG file to write");
    app->add_option("--scale", arguments->scale, "Pixels of the PNG per unit [2]")
        ->check(CLI::Range(0.05, 8.0));
    app->add_flag("--positions", arguments->positions, "Where each box is");
    return {app, [arguments](Session& session) { return run(*arguments, session); }};
}

} // namespace qs::cli
