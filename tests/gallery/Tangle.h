// A chain whose boxes also read from boxes anywhere before them: what no network looks like, and the hardest
// to draw.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "graph/Graph.h"

namespace qs::bench {

inline std::shared_ptr<Graph> makeTangle(int nodes, int longEdges) {
    auto graph = std::make_shared<Graph>();
    graph->opsets[""] = 13;
    graph->irVersion = 8;
    const Shape shape{1, 4, 8, 8};
    std::vector<ValueId> values{graph->addValue("x", DataType::F32, shape)};
    graph->inputs = {{"x", values.front()}};
    std::uint64_t state = 1;
    for (int i = 0; i < nodes; ++i) {
        const ValueId out = graph->addValue("v" + std::to_string(i), DataType::F32, shape);
        const bool reads = i * static_cast<std::int64_t>(longEdges) / nodes !=
                           (i + 1) * static_cast<std::int64_t>(longEdges) / nodes;
        state = state * 6364136223846793005u + 1442695040888963407u;
        const ValueId other = values[(state >> 33) % values.size()];
        const std::string name = (reads ? "Add_" : "Relu_") + std::to_string(i);
        if (reads)
            graph->addNode(name, "Add", {values.back(), other}, {out});
        else
            graph->addNode(name, "Relu", {values.back()}, {out});
        values.push_back(out);
    }
    graph->outputs = {{"y", values.back()}};
    return graph;
}

} // namespace qs::bench
