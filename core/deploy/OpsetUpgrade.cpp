#include "deploy/OpsetUpgrade.h"

#include <algorithm>
#include <limits>

namespace qs::deploy {

namespace {

struct Upgrade {
    Graph& graph;
    const std::string& name;
    std::vector<ValueId>& inputs;
    std::map<std::string, Attribute>& attributes;

    template <class T>
    const T* find(const char* key) const {
        const auto it = attributes.find(key);
        return it == attributes.end() ? nullptr : std::get_if<T>(&it->second);
    }
    void setInput(std::size_t index, Tensor tensor, const char* what) {
        if (inputs.size() <= index) inputs.resize(index + 1);
        if (!inputs[index].valid()) inputs[index] = graph.addConstant(name + "_" + what, std::move(tensor));
    }
    // A list of integers that was an attribute becomes input `index`.
    void moveInts(const char* key, std::size_t index) {
        if (const auto* ints = find<std::vector<std::int64_t>>(key)) {
            const auto size = static_cast<std::int64_t>(ints->size());
            setInput(index, Tensor::of<std::int64_t>(Shape{size}, std::span<const std::int64_t>(*ints)), key);
        }
        attributes.erase(key);
    }
    void moveFloat(const char* key, std::size_t index) {
        if (const auto* value = find<float>(key)) setInput(index, Tensor::scalar(*value), key);
        attributes.erase(key);
    }
};

void upgradeSlice(Upgrade& u) {
    u.moveInts("starts", 1);
    u.moveInts("ends", 2);
    u.moveInts("axes", 3);
}

// Before opset 13 Softmax normalised over all axes from `axis` (default 1) on.
Result<void> upgradeSoftmax(Upgrade& u, int rank) {
    const auto* given = u.find<std::int64_t>("axis");
    std::int64_t axis = given ? *given : 1;
    if (axis < 0) axis += rank;
    if (rank <= 0 || axis != rank - 1)
        return makeError("unsupported-op", u.name,
                         "a softmax over several axes cannot be written for opset 13");
    u.attributes["axis"] = axis;
    return {};
}

} // namespace

Result<void> upgradeToOpset13(Graph& graph, const std::string& name, std::string& op, std::int64_t opset,
                              int rank, std::vector<ValueId>& inputs,
                              std::map<std::string, Attribute>& attributes) {
    if (opset >= kMinimumOpset) return {};
    Upgrade u{graph, name, inputs, attributes};
    if (op == "Clip") {
        u.moveFloat("min", 1);
        u.moveFloat("max", 2);
    } else if (op == "Pad") {
        if (u.attributes.contains("paddings")) u.attributes["pads"] = u.attributes["paddings"];
        u.attributes.erase("paddings");
        u.moveInts("pads", 1);
        u.moveFloat("value", 2);
    } else if (op == "Slice") {
        upgradeSlice(u);
    } else if (op == "Squeeze" || op == "Unsqueeze" || op == "ReduceSum") {
        u.moveInts("axes", 1);
    } else if (op == "Split") {
        u.moveInts("split", 1);
    } else if (op == "Dropout") {
        u.moveFloat("ratio", 1);
    } else if (op == "TopK") {
        if (const auto* k = u.find<std::int64_t>("k"))
            u.setInput(1, Tensor::of<std::int64_t>(Shape{1}, {*k}), "k");
        u.attributes.erase("k");
    } else if (op == "Softmax" || op == "LogSoftmax") {
        return upgradeSoftmax(u, rank);
    } else if (op == "BatchNormalization") {
        u.attributes.erase("spatial");
    } else if (op == "Upsample") {
        return makeError("unsupported-op", name, "Upsample cannot be written for opset 13");
    }
    u.attributes.erase("consumed_inputs");
    if (opset < 7) { // the explicit broadcast of the oldest operators
        if (u.find<std::int64_t>("axis") && u.find<std::int64_t>("broadcast") && op != "Concat")
            return makeError("unsupported-op", name,
                             "its broadcast along an axis cannot be written for opset 13");
        u.attributes.erase("broadcast");
    }
    return {};
}

} // namespace qs::deploy
