#include "deploy/MemoryPlan.h"
#include "deploy/NetworkFile.h"
#include "deploy/NetworkSchema.h"

namespace qs::deploy {

namespace {

using runtime::IntNetwork;
using runtime::IntOp;
using runtime::IntTensor;

Json tensorToJson(const IntTensor& tensor, std::int64_t address, const Lifetime& life) {
    Json json{{"name", tensor.name}, {"dtype", nameOf(tensor.type)}, {"shape", tensor.shape.dims()}};
    if (tensor.isInteger() && codeRange(tensor.type)) {
        json["scale"] = floatToJson(tensor.scale);
        json["zero_point"] = tensor.zeroPoint;
        json["qmin"] = tensor.qmin;
        json["qmax"] = tensor.qmax;
    }
    json["address"] = address < 0 ? Json(nullptr) : Json(address);
    json["lifetime"] = {life.first, life.last};
    return json;
}

// The requantization of a weighted layer in the form that the network's rounding rule computes with; a reader
// can do without, since the scales determine it.
Json multipliersToJson(const IntNetwork& network, const IntOp& op) {
    Json list = Json::array();
    const float in = network.tensors[static_cast<std::size_t>(op.inputs[0])].scale;
    const float out = network.tensors[static_cast<std::size_t>(op.outputs[0])].scale;
    for (const float weight : op.weightScale) {
        const kernels::Multiplier m = kernels::makeMultiplier(network.rounding, in, weight, out);
        switch (network.rounding) {
        case kernels::Rounding::Onnx:
            list.push_back(floatToJson(m.real));
            break;
        case kernels::Rounding::Pow2:
            list.push_back(Json{{"shift", m.shift}});
            break;
        default:
            list.push_back(Json{{"q31", m.q31}, {"shift", m.shift}});
            break;
        }
    }
    return list;
}

Result<Json> opToJson(const IntNetwork& network, const IntOp& op, BlobWriter& blob) {
    Json json{{"kind", toString(op.kind)}, {"name", op.name},     {"op", op.op},
              {"nodes", op.sourceNodes},   {"inputs", op.inputs}, {"outputs", op.outputs}};
    if (!op.constants.empty()) {
        json["constants"] = Json::array();
        for (const Tensor& constant : op.constants) {
            QS_TRY(Json reference, blob.add(constant));
            json["constants"].push_back(std::move(reference));
        }
    }
    if (!op.weightScale.empty()) {
        json["weight_scale"] = Json::array();
        for (const float scale : op.weightScale)
            json["weight_scale"].push_back(floatToJson(scale));
        if (!op.weightZeroPoint.empty()) json["weight_zero_point"] = op.weightZeroPoint;
        json["multipliers"] = multipliersToJson(network, op);
    }
    json["clamp"] = {op.clampMin, op.clampMax};
    if (!op.nodeOp.empty()) {
        Json attributes = Json::object();
        for (const auto& [name, attribute] : op.attributes) {
            QS_TRY(attributes[name], attributeToJson(attribute, blob));
        }
        json["node"] = {{"op", op.nodeOp}, {"domain", op.nodeDomain}, {"attributes", std::move(attributes)}};
    }
    if (!op.constantInputs.empty()) {
        json["constant_inputs"] = Json::object();
        for (const auto& [index, constant] : op.constantInputs) {
            QS_TRY(json["constant_inputs"][std::to_string(index)], blob.add(constant));
        }
    }
    json["macs"] = op.macs;
    if (!op.reason.empty()) json["reason"] = op.reason;
    return json;
}

Json portsToJson(const std::vector<int>& tensors, const std::vector<std::string>& names) {
    Json list = Json::array();
    for (std::size_t i = 0; i < tensors.size(); ++i)
        list.push_back(Json{{"name", names[i]}, {"tensor", tensors[i]}});
    return list;
}

} // namespace

Result<NetworkBytes> serializeNetwork(const IntNetwork& network) {
    const MemoryPlan plan = planMemory(network);
    BlobWriter blob;
    Json json{{"format", kNetworkFormat}, {"version", kNetworkVersion}, {"name", network.name}};
    json["opsets"] = Json::object();
    for (const auto& [domain, version] : network.opsets)
        json["opsets"][domain.empty() ? "ai.onnx" : domain] = version;
    json["rounding"] = kernels::toString(network.rounding);
    json["inputs"] = portsToJson(network.inputs, network.inputNames);
    json["outputs"] = portsToJson(network.outputs, network.outputNames);
    json["memory_bytes"] = plan.bytes;
    json["tensors"] = Json::array();
    for (std::size_t i = 0; i < network.tensors.size(); ++i)
        json["tensors"].push_back(tensorToJson(network.tensors[i], plan.addresses[i], plan.lives[i]));
    json["ops"] = Json::array();
    for (const IntOp& op : network.ops) {
        auto entry = opToJson(network, op, blob);
        if (!entry) return makeError(entry.error().code, op.name, entry.error().message, entry.error().args);
        json["ops"].push_back(std::move(*entry));
    }
    json["weights"] = {{"file", kWeightsFile}, {"bytes", blob.size()}};
    NetworkBytes bytes;
    // Whatever bytes a string attribute holds, what is written is UTF-8.
    bytes.json = json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    bytes.weights = blob.take();
    return bytes;
}

} // namespace qs::deploy
