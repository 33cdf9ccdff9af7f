// GraphProto to Graph.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <onnx/onnx_pb.h>

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Graph.h"
#include "onnx/Reader.h"
#include "onnx/TensorImporter.h"

namespace qs::onnx {

class GraphImporter {
public:
    GraphImporter(TensorImporter& tensors, const ReadLimits& limits, JobContext& job)
        : m_tensors(tensors), m_limits(limits), m_job(job), m_nodesLeft(limits.nodes) {}

    // The model's graph, with opsets and producer; takes the tensor data out of `model`.
    Result<std::shared_ptr<Graph>> importModel(::onnx::ModelProto& model);

private:
    Result<void> importGraph(::onnx::GraphProto& proto, Graph& graph, int depth);
    Result<void> importInitializers(::onnx::GraphProto& proto, Graph& graph);
    Result<void> importInputs(const ::onnx::GraphProto& proto, Graph& graph);
    Result<void> checkName(const std::string& name) const;
    Result<void> checkNames(const ::onnx::NodeProto& proto) const;
    Result<void> importNode(::onnx::NodeProto& proto, Graph& graph, int depth);
    Result<Attribute> importAttribute(::onnx::AttributeProto& proto, const std::string& node, int depth);
    Result<std::shared_ptr<const Graph>> importSubgraph(::onnx::GraphProto& proto, const std::string& node,
                                                        int depth);

    TensorImporter& m_tensors;
    const ReadLimits& m_limits;
    JobContext& m_job;
    std::int64_t m_nodesLeft;
    std::int64_t m_nodesTotal = 0; // of the main graph, for progress
};

} // namespace qs::onnx
