// Graph to ModelProto.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include <onnx/onnx_pb.h>

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::onnx {

class GraphExporter {
public:
    static Result<::onnx::ModelProto> exportModel(const Graph& graph);

private:
    explicit GraphExporter(const Graph& graph) : m_graph(graph) {}
    static Result<void> exportGraph(const Graph& graph, ::onnx::GraphProto& proto,
                                    std::unordered_set<std::string>& domains);

    void nameValues();
    void takeName(ValueId id, const std::string& wanted);
    Result<void> exportNodes(::onnx::GraphProto& proto, std::unordered_set<std::string>& domains) const;
    Result<void> exportConstants(::onnx::GraphProto& proto) const;
    void exportPorts(::onnx::GraphProto& proto) const;
    const std::string& nameOf(ValueId id) const { return m_names[static_cast<std::size_t>(id.index)]; }

    const Graph& m_graph;
    std::vector<std::string> m_names; // per value, as written
    std::unordered_set<std::string> m_taken;
};

} // namespace qs::onnx
