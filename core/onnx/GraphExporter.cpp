#include "onnx/GraphExporter.h"

#include <cstring>

#include "onnx/OpsetVersions.h"
#include "onnx/TensorExporter.h"

namespace qs::onnx {

namespace {

using ::onnx::AttributeProto;
using ::onnx::GraphProto;
using ::onnx::ModelProto;
using ::onnx::NodeProto;
using ::onnx::ValueInfoProto;

void describe(const std::string& name, const Value& value, bool isPort, ValueInfoProto& info) {
    info.set_name(name);
    if (value.type == DataType::Undefined) return;
    auto* type = info.mutable_type()->mutable_tensor_type();
    type->set_elem_type(static_cast<int>(value.type));
    if (!value.shape) return;
    auto* shape = type->mutable_shape();
    for (int axis = 0; axis < value.shape->rank(); ++axis) {
        auto* dim = shape->add_dim();
        if ((*value.shape)[axis] >= 0)
            dim->set_dim_value((*value.shape)[axis]);
        else if (isPort && axis == 0)
            dim->set_dim_param("N");
    }
}

} // namespace

Result<ModelProto> GraphExporter::exportModel(const Graph& graph) {
    ModelProto model;
    std::unordered_set<std::string> domains{""};
    QS_CHECK(exportGraph(graph, *model.mutable_graph(), domains));
    const std::int64_t opset = graph.opset() > 0 ? graph.opset() : newestOpsetOfIr(graph.irVersion);
    std::map<std::string, std::int64_t> opsets = graph.opsets;
    opsets[""] = opset;
    for (const std::string& domain : domains)
        opsets.emplace(domain, 1); // what nodes use must be imported
    for (const auto& [domain, version] : opsets) {
        auto* import = model.add_opset_import();
        import->set_domain(domain);
        import->set_version(version);
    }
    model.set_ir_version(irForOpset(opset));
    model.set_producer_name(graph.producerName);
    model.set_producer_version(graph.producerVersion);
    return model;
}

Result<void> GraphExporter::exportGraph(const Graph& graph, GraphProto& proto,
                                        std::unordered_set<std::string>& domains) {
    GraphExporter exporter(graph);
    exporter.nameValues();
    proto.set_name(graph.name.empty() ? "graph" : graph.name);
    QS_CHECK(exporter.exportNodes(proto, domains));
    QS_CHECK(exporter.exportConstants(proto));
    exporter.exportPorts(proto);
    return {};
}

void GraphExporter::takeName(ValueId id, const std::string& wanted) {
    std::string& name = m_names[static_cast<std::size_t>(id.index)];
    name = wanted;
    for (int i = 1; !m_taken.insert(name).second; ++i)
        name = wanted + "_" + std::to_string(i);
}

// Ports keep their names whatever the values behind them are called; the other values give way.
void GraphExporter::nameValues() {
    m_names.assign(m_graph.valueCount(), {});
    for (const GraphPort& port : m_graph.inputs)
        takeName(port.value, port.name);
    const auto isNamed = [&](ValueId id) { return !nameOf(id).empty(); };
    for (std::size_t i = 0; i < m_graph.valueCount(); ++i) { // names that subgraphs or outer scopes know
        const ValueId id(static_cast<std::int32_t>(i));
        const Value& v = m_graph.value(id);
        const bool outer = !v.producer.valid() && !v.constant;
        if (!isNamed(id) && (outer || m_graph.isReadBySubgraph(id))) takeName(id, v.name);
    }
    for (const GraphPort& port : m_graph.outputs) {
        const Value& v = m_graph.value(port.value);
        // A value made here is renamed; anything else gets an Identity in exportPorts.
        if (!isNamed(port.value) && (v.producer.valid() || v.constant) && !m_taken.contains(port.name))
            takeName(port.value, port.name);
        m_taken.insert(port.name);
    }
    for (std::size_t i = 0; i < m_graph.valueCount(); ++i) {
        const ValueId id(static_cast<std::int32_t>(i));
        if (!isNamed(id)) takeName(id, m_graph.value(id).name);
    }
}

Result<void> GraphExporter::exportNodes(GraphProto& proto, std::unordered_set<std::string>& domains) const {
    QS_TRY(const std::vector<NodeId> order, m_graph.topologicalOrder());
    for (NodeId id : order) {
        const Node& node = m_graph.node(id);
        NodeProto& out = *proto.add_node();
        out.set_name(node.name);
        out.set_op_type(node.op);
        if (!node.domain.empty()) out.set_domain(node.domain);
        domains.insert(node.domain);
        for (ValueId input : node.inputs)
            out.add_input(input.valid() ? nameOf(input) : std::string());
        for (ValueId output : node.outputs)
            out.add_output(output.valid() ? nameOf(output) : std::string());
        for (const auto& [key, attribute] : node.attributes) {
            AttributeProto& a = *out.add_attribute();
            a.set_name(key);
            if (const auto* subgraph = std::get_if<std::shared_ptr<const Graph>>(&attribute)) {
                if (*subgraph == nullptr)
                    return makeError("bad-node", node.name, "the subgraph " + key + " is missing");
                a.set_type(AttributeProto::GRAPH);
                QS_CHECK(exportGraph(**subgraph, *a.mutable_g(), domains));
            } else {
                QS_CHECK(exportAttribute(attribute, a));
            }
        }
    }
    return {};
}

Result<void> GraphExporter::exportConstants(GraphProto& proto) const {
    for (std::size_t i = 0; i < m_graph.valueCount(); ++i) {
        const ValueId id(static_cast<std::int32_t>(i));
        const Value& value = m_graph.value(id);
        if (!value.constant) continue;
        if (value.consumers.empty() && !m_graph.isOutput(id) && !m_graph.isReadBySubgraph(id)) continue;
        ::onnx::TensorProto& tensor = *proto.add_initializer();
        QS_CHECK(exportTensor(*value.constant, tensor));
        tensor.set_name(nameOf(id));
    }
    return {};
}

void GraphExporter::exportPorts(GraphProto& proto) const {
    std::unordered_set<std::string> described;
    for (const GraphPort& port : m_graph.inputs) {
        describe(nameOf(port.value), m_graph.value(port.value), true, *proto.add_input());
        described.insert(nameOf(port.value));
    }
    for (const GraphPort& port : m_graph.outputs) {
        describe(port.name, m_graph.value(port.value), true, *proto.add_output());
        described.insert(port.name);
        if (nameOf(port.value) == port.name) continue;
        NodeProto& identity = *proto.add_node();
        identity.set_name(m_graph.findNode(port.name).valid() ? port.name + "/output" : port.name);
        identity.set_op_type("Identity");
        identity.add_input(nameOf(port.value));
        identity.add_output(port.name);
    }
    for (std::size_t i = 0; i < m_graph.valueCount(); ++i) {
        const Value& value = m_graph.value(ValueId(static_cast<std::int32_t>(i)));
        if (!value.producer.valid() || value.type == DataType::Undefined || described.contains(m_names[i]))
            continue;
        describe(m_names[i], value, false, *proto.add_value_info());
    }
}

} // namespace qs::onnx
