#include "onnx/GraphImporter.h"

#include "onnx/OpsetVersions.h"
#include "onnx/ProtoNames.h"

namespace qs::onnx {

namespace {

using ::onnx::AttributeProto;
using ::onnx::GraphProto;
using ::onnx::ModelProto;
using ::onnx::NodeProto;
using ::onnx::ValueInfoProto;

constexpr int kMaxRank = 64;

Diagnostic badGraph(const std::string& where, const std::string& message) {
    return makeError("bad-graph", where, message);
}

// "ai.onnx" is the long name of the default domain.
std::string domainOf(const std::string& domain) {
    return domain == "ai.onnx" ? std::string() : cleanName(domain);
}

ValueId findOrAdd(Graph& graph, const std::string& name) {
    const ValueId id = graph.findValue(name);
    return id.valid() ? id : graph.addValue(name);
}

DataType typeOf(const ValueInfoProto& info) {
    if (!info.has_type() || !info.type().has_tensor_type()) return DataType::Undefined;
    const int type = info.type().tensor_type().elem_type();
    return type > 0 && type <= static_cast<int>(DataType::F4E2M1) ? static_cast<DataType>(type)
                                                                  : DataType::Undefined;
}

std::optional<Shape> shapeOf(const ValueInfoProto& info) {
    if (!info.has_type() || !info.type().has_tensor_type() || !info.type().tensor_type().has_shape())
        return {};
    const auto& proto = info.type().tensor_type().shape();
    if (proto.dim_size() > kMaxRank) return {};
    std::vector<std::int64_t> dims;
    for (const auto& dim : proto.dim())
        dims.push_back(dim.has_dim_value() && dim.dim_value() >= 0 ? dim.dim_value() : Shape::kUnknown);
    return Shape(std::move(dims));
}

// Type and shape of a value that the graph already has; constants know theirs.
void describeValue(Graph& graph, const ValueInfoProto& info) {
    const ValueId id = graph.findValue(cleanName(info.name()));
    if (!id.valid() || graph.value(id).isConstant()) return;
    Value& value = graph.value(id);
    if (value.type == DataType::Undefined) value.type = typeOf(info);
    if (!value.shape) value.shape = shapeOf(info);
}

void importOpsets(const ModelProto& model, Graph& graph) {
    for (const auto& import : model.opset_import()) {
        std::int64_t& version = graph.opsets[domainOf(import.domain())];
        version = std::max(version, static_cast<std::int64_t>(import.version()));
    }
    if (graph.opset() > 0) return;
    graph.opsets[""] = newestOpsetOfIr(graph.irVersion);
    const std::string opset = std::to_string(graph.opset());
    graph.findings.push_back(makeWarning("no-opset-import", "",
                                         "the file imports no default operator set; read as opset " + opset +
                                             ", the newest of its IR version",
                                         {opset}));
}

// Every name that is read must be made by something; a main graph has no outer scope to take it from.
Result<void> checkNamesResolve(const Graph& graph) {
    const std::vector<std::string> missing = graph.outerNames();
    if (missing.empty()) return {};
    const std::string& name = missing.front();
    const ValueId id = graph.findValue(name);
    if (id.valid() && !graph.value(id).consumers.empty())
        return badGraph(graph.node(graph.value(id).consumers.front()).name,
                        "the input " + name + " is made by nothing");
    if (id.valid() && graph.isOutput(id)) return badGraph(name, "the graph output is made by nothing");
    return badGraph(name, "a subgraph reads the tensor, but nothing makes it");
}

AttributeProto::AttributeType kindOf(const AttributeProto& proto) {
    if (proto.type() != AttributeProto::UNDEFINED) return proto.type();
    // Old files leave the type out.
    if (proto.has_f()) return AttributeProto::FLOAT;
    if (proto.has_i()) return AttributeProto::INT;
    if (proto.has_s()) return AttributeProto::STRING;
    if (proto.has_t()) return AttributeProto::TENSOR;
    if (proto.has_g()) return AttributeProto::GRAPH;
    if (proto.floats_size() > 0) return AttributeProto::FLOATS;
    if (proto.strings_size() > 0) return AttributeProto::STRINGS;
    return AttributeProto::INTS;
}

} // namespace

Result<std::shared_ptr<Graph>> GraphImporter::importModel(ModelProto& model) {
    auto graph = std::make_shared<Graph>();
    graph->irVersion = model.ir_version();
    graph->producerName = cleanName(model.producer_name());
    graph->producerVersion = cleanName(model.producer_version());
    importOpsets(model, *graph);
    if (graph->irVersion > kNewestKnownIr || graph->irVersion < 3) {
        const std::string version = std::to_string(graph->irVersion);
        graph->findings.push_back(
            makeWarning("ir-version", "",
                        "the file has IR version " + version + "; versions 3 to 13 are known", {version}));
    }
    if (model.functions_size() > 0) {
        const std::string name = cleanName(model.functions(0).name());
        return badGraph(name, "functions that are local to the model are not supported");
    }
    m_nodesTotal = model.graph().node_size();
    QS_CHECK(importGraph(*model.mutable_graph(), *graph, 0));
    QS_CHECK(checkNamesResolve(*graph));
    QS_CHECK(graph->verify());
    return graph;
}

Result<void> GraphImporter::importGraph(GraphProto& proto, Graph& graph, int depth) {
    graph.name = cleanName(proto.name());
    m_nodesLeft -= proto.node_size();
    if (m_nodesLeft < 0)
        return badGraph("", "the model has more than " + std::to_string(m_limits.nodes) + " nodes");
    if (proto.sparse_initializer_size() > 0) {
        const std::string name = cleanName(proto.sparse_initializer(0).values().name());
        return makeError("unsupported-type", name, "sparse initializers are not supported", {name});
    }
    QS_CHECK(importInitializers(proto, graph));
    QS_CHECK(importInputs(proto, graph));
    for (NodeProto& node : *proto.mutable_node())
        QS_CHECK(importNode(node, graph, depth));
    for (const ValueInfoProto& output : proto.output()) {
        QS_CHECK(checkName(output.name()));
        const std::string name = cleanName(output.name());
        if (name.empty()) return badGraph("", "a graph output has no name");
        graph.outputs.push_back({name, findOrAdd(graph, name)});
    }
    for (const ValueInfoProto& info : proto.input())
        describeValue(graph, info);
    for (const ValueInfoProto& info : proto.output())
        describeValue(graph, info);
    for (const ValueInfoProto& info : proto.value_info())
        describeValue(graph, info);
    return {};
}

Result<void> GraphImporter::checkName(const std::string& name) const {
    if (static_cast<std::int64_t>(name.size()) <= m_limits.nameBytes) return {};
    constexpr std::size_t kShown = 40;
    return badGraph(cleanName(name.substr(0, kShown)) + "...",
                    "this name has " + std::to_string(name.size()) + " bytes; at most " +
                        std::to_string(m_limits.nameBytes) + " are read");
}

Result<void> GraphImporter::checkNames(const NodeProto& proto) const {
    for (const std::string* name : {&proto.name(), &proto.op_type(), &proto.domain()})
        QS_CHECK(checkName(*name));
    for (const auto* list : {&proto.input(), &proto.output()})
        for (const std::string& name : *list)
            QS_CHECK(checkName(name));
    for (const AttributeProto& attribute : proto.attribute())
        QS_CHECK(checkName(attribute.name()));
    return {};
}

Result<void> GraphImporter::importInitializers(GraphProto& proto, Graph& graph) {
    for (auto& initializer : *proto.mutable_initializer()) {
        QS_CHECK(m_job.checkCancelled());
        QS_CHECK(checkName(initializer.name()));
        const std::string name = cleanName(initializer.name());
        if (name.empty()) return makeError("bad-tensor", "", "an initializer has no name");
        if (graph.findValue(name).valid())
            return makeError("bad-tensor", name, "two initializers have this name");
        QS_TRY(Tensor tensor, m_tensors.import(initializer, name));
        graph.addConstant(name, std::move(tensor));
    }
    return {};
}

Result<void> GraphImporter::importInputs(const GraphProto& proto, Graph& graph) {
    for (const ValueInfoProto& input : proto.input()) {
        QS_CHECK(checkName(input.name()));
        const std::string name = cleanName(input.name());
        if (name.empty()) return badGraph("", "a graph input has no name");
        const ValueId known = graph.findValue(name);
        // Before IR 4 every initializer is listed among the inputs too; later it is a default value. Neither
        // is data that a caller has to bring.
        if (known.valid() && graph.value(known).isConstant()) continue;
        if (known.valid()) return badGraph(name, "two graph inputs have this name");
        graph.inputs.push_back({name, graph.addValue(name)});
    }
    return {};
}

Result<void> GraphImporter::importNode(NodeProto& proto, Graph& graph, int depth) {
    QS_CHECK(m_job.checkCancelled());
    if (depth == 0 && m_nodesTotal > 0)
        m_job.progress(static_cast<double>(graph.nodeCount()) / static_cast<double>(m_nodesTotal), "load");
    QS_CHECK(checkNames(proto));
    std::string name = cleanName(proto.name());
    const std::string op = cleanName(proto.op_type());
    if (op.empty()) return makeError("bad-node", name, "the node has no operator type");
    // For messages: a node without a name is known by what it makes.
    const std::string where =
        !name.empty() ? name
                      : op + (proto.output_size() > 0 ? " of " + cleanName(proto.output(0)) : std::string());
    std::vector<ValueId> inputs, outputs;
    for (const std::string& input : proto.input())
        inputs.push_back(input.empty() ? ValueId{} : findOrAdd(graph, cleanName(input)));
    for (const std::string& output : proto.output()) {
        if (output.empty()) {
            outputs.emplace_back();
            continue;
        }
        const ValueId id = findOrAdd(graph, cleanName(output));
        const Value& value = graph.value(id);
        const bool again = std::find(outputs.begin(), outputs.end(), id) != outputs.end();
        if (value.isConstant() || value.producer.valid() || again || graph.isInput(id))
            return makeError("bad-node", where, "its output " + value.name + " is made elsewhere already",
                             {value.name});
        outputs.push_back(id);
    }
    std::map<std::string, Attribute> attributes;
    for (AttributeProto& attribute : *proto.mutable_attribute()) {
        const std::string key = cleanName(attribute.name());
        if (key.empty()) return makeError("bad-node", where, "an attribute has no name");
        QS_TRY(Attribute value, importAttribute(attribute, where, depth));
        if (!attributes.emplace(key, std::move(value)).second)
            return makeError("bad-node", where, "the attribute " + key + " stands twice", {key});
    }
    graph.addNode(std::move(name), op, std::move(inputs), std::move(outputs), std::move(attributes),
                  domainOf(proto.domain()));
    return {};
}

Result<Attribute> GraphImporter::importAttribute(AttributeProto& proto, const std::string& node, int depth) {
    const std::string key = cleanName(proto.name());
    if (!proto.ref_attr_name().empty())
        return makeError("bad-node", node, "the attribute " + key + " refers to a function's attribute",
                         {key});
    switch (kindOf(proto)) {
    case AttributeProto::FLOAT:
        return Attribute(proto.f());
    case AttributeProto::INT:
        return Attribute(static_cast<std::int64_t>(proto.i()));
    case AttributeProto::STRING:
        return Attribute(proto.s());
    case AttributeProto::FLOATS:
        return Attribute(std::vector<float>(proto.floats().begin(), proto.floats().end()));
    case AttributeProto::INTS:
        return Attribute(std::vector<std::int64_t>(proto.ints().begin(), proto.ints().end()));
    case AttributeProto::STRINGS:
        return Attribute(std::vector<std::string>(proto.strings().begin(), proto.strings().end()));
    case AttributeProto::TENSOR: {
        QS_TRY(Tensor tensor, m_tensors.import(*proto.mutable_t(), node));
        return Attribute(std::move(tensor));
    }
    case AttributeProto::GRAPH: {
        QS_TRY(auto subgraph, importSubgraph(*proto.mutable_g(), node, depth + 1));
        return Attribute(std::move(subgraph));
    }
    default:
        break;
    }
    return makeError("unsupported-type", node,
                     "the attribute " + key + " is of a kind that is not supported (" +
                         AttributeProto::AttributeType_Name(proto.type()) + ")",
                     {key});
}

Result<std::shared_ptr<const Graph>> GraphImporter::importSubgraph(GraphProto& proto, const std::string& node,
                                                                   int depth) {
    if (depth > m_limits.subgraphDepth)
        return makeError("too-deep", node,
                         "subgraphs are nested more than " + std::to_string(m_limits.subgraphDepth) +
                             " deep");
    auto graph = std::make_shared<Graph>();
    QS_CHECK(importGraph(proto, *graph, depth));
    const auto order = graph->topologicalOrder();
    if (!order) return order.error();
    return std::shared_ptr<const Graph>(std::move(graph));
}

} // namespace qs::onnx
