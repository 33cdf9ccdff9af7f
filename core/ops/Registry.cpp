#include <array>
#include <unordered_map>

#include "ops/Op.h"

namespace qs::ops {

// The entries live in the files that ops.def names.
#define QS_OP(function, file) OpDef function();
#include "ops/ops.def"
#undef QS_OP

namespace {

const std::vector<OpDef>& table() {
    static const std::vector<OpDef> ops = {
#define QS_OP(function, file) function(),
#include "ops/ops.def"
#undef QS_OP
    };
    return ops;
}

} // namespace

const OpDef* findOp(const std::string& type, const std::string& domain) {
    static const auto index = [] {
        std::unordered_map<std::string, const OpDef*> map;
        for (const OpDef& op : table())
            map.emplace(std::string(op.domain) + ':' + op.type, &op);
        return map;
    }();
    const auto it = index.find((domain == "ai.onnx" ? "" : domain) + ':' + type);
    return it == index.end() ? nullptr : it->second;
}

const OpDef* findOp(const Node& node) {
    return findOp(node.op, node.domain);
}

std::span<const OpDef> allOps() {
    return table();
}

std::int64_t opsetOf(const std::map<std::string, std::int64_t>& opsets, const std::string& domain) {
    const auto it = opsets.find(domain == "ai.onnx" ? "" : domain);
    return it == opsets.end() ? 1 : it->second;
}

Diagnostic badShape(const Node& node, std::string message) {
    return makeError("bad-shape", node.name, node.op + ": " + std::move(message), {node.op});
}
Diagnostic badNode(const Node& node, std::string message) {
    return makeError("bad-node", node.name, node.op + ": " + std::move(message), {node.op});
}
Diagnostic unsupported(const Node& node, std::string message) {
    return makeError("unsupported-op", node.name, node.op + ": " + std::move(message), {node.op});
}

} // namespace qs::ops
