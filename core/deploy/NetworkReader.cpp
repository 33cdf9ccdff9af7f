#include "deploy/NetworkFile.h"

#include <cmath>
#include <limits>
#include <optional>

#include "data/FileBytes.h"
#include "deploy/NetworkSchema.h"
#include "onnx/ExternalData.h"

namespace qs::deploy {

namespace {

using runtime::IntNetwork;
using runtime::IntOp;
using runtime::IntOpKind;
using runtime::IntTensor;

Diagnostic badNetwork(const std::string& where, const std::string& reason) {
    return makeError("bad-network", where, reason, {reason});
}

// Reads typed fields of one JSON object; what is missing or of another type is remembered, and ok() tells.
class Fields {
public:
    Fields(const Json& json, std::string where) : m_json(json), m_where(std::move(where)) {
        if (!json.is_object()) m_missing = "object";
    }

    bool has(const char* key) const {
        return m_json.is_object() && m_json.contains(key) && !m_json[key].is_null();
    }
    const Json& at(const char* key) {
        static const Json kNone;
        if (has(key)) return m_json[key];
        fail(key);
        return kNone;
    }
    std::string string(const char* key) {
        const Json& v = at(key);
        return v.is_string() ? v.get<std::string>() : (fail(key), std::string());
    }
    std::int64_t integer(const char* key, std::int64_t low = std::numeric_limits<std::int64_t>::min(),
                         std::int64_t high = std::numeric_limits<std::int64_t>::max()) {
        return checked(at(key), key, low, high);
    }
    float real(const char* key) {
        const auto v = floatFromJson(at(key));
        return v ? *v : (fail(key), 0.0f);
    }
    template <class T>
    std::vector<T> integers(const char* key, std::int64_t low = std::numeric_limits<T>::min(),
                            std::int64_t high = std::numeric_limits<T>::max()) {
        std::vector<T> list;
        for (const Json& v : array(key))
            list.push_back(static_cast<T>(checked(v, key, low, high)));
        return list;
    }
    std::vector<float> reals(const char* key) {
        std::vector<float> list;
        for (const Json& v : array(key)) {
            const auto f = floatFromJson(v);
            f ? list.push_back(*f) : fail(key);
        }
        return list;
    }
    std::vector<std::string> strings(const char* key) {
        std::vector<std::string> list;
        for (const Json& v : array(key))
            v.is_string() ? list.push_back(v.get<std::string>()) : fail(key);
        return list;
    }
    const Json& array(const char* key) { return typed(key, at(key).is_array()); }
    const Json& object(const char* key) { return typed(key, at(key).is_object()); }

    void fail(const char* key) {
        if (m_missing.empty()) m_missing = key;
    }
    Result<void> ok() const {
        if (m_missing.empty()) return {};
        return badNetwork(m_where,
                          "the field \"" + m_missing + "\" is missing or has a value that it cannot have");
    }

private:
    const Json& typed(const char* key, bool fits) {
        static const Json kNone = Json::array();
        if (fits) return at(key);
        fail(key);
        return kNone;
    }
    std::int64_t checked(const Json& v, const char* key, std::int64_t low, std::int64_t high) {
        const bool tooLarge =
            v.is_number_unsigned() &&
            v.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if (!v.is_number_integer() || tooLarge || v.get<std::int64_t>() < low ||
            v.get<std::int64_t>() > high) {
            fail(key);
            return 0;
        }
        return v.get<std::int64_t>();
    }

    const Json& m_json;
    std::string m_where;
    std::string m_missing;
};

std::optional<IntOpKind> kindFromName(const std::string& name) {
    for (int k = 0; k <= static_cast<int>(IntOpKind::Float); ++k)
        if (name == toString(static_cast<IntOpKind>(k))) return static_cast<IntOpKind>(k);
    return std::nullopt;
}

class NetworkReader {
public:
    explicit NetworkReader(const std::filesystem::path& folder) : m_blob(folder) {}
    Result<std::shared_ptr<const IntNetwork>> read(const Json& json);

private:
    Result<Tensor> constant(const Json& json, const std::string& where);
    Result<Attribute> attribute(const Json& json, const std::string& where);
    Result<IntTensor> tensor(const Json& json, const std::string& where);
    Result<IntOp> op(const Json& json, const std::string& where);
    Result<void> node(Fields& fields, IntOp& op);
    Result<void> ports(const Json& list, std::vector<int>& tensors, std::vector<std::string>& names);

    onnx::ExternalData m_blob;
    std::int64_t m_bytesLeft = Tensor::kDefaultLimitBytes; // of all constants together
    std::int64_t m_tensorCount = 0;
    JobContext m_job;
};

Result<Tensor> NetworkReader::constant(const Json& json, const std::string& where) {
    Fields f(json, where);
    const auto type = typeFromName(f.string("dtype"));
    const Shape shape(f.integers<std::int64_t>("shape", 0));
    const std::int64_t offset = f.integer("offset", 0), bytes = f.integer("bytes", 0);
    QS_CHECK(f.ok());
    if (!type) return badNetwork(where, "a constant has an unknown type");
    auto size = m_blob.size(kWeightsFile);
    if (!size) return badNetwork(where, size.error().message);
    if (shape.rank() > 64 || offset > *size || bytes > *size - offset)
        return badNetwork(where, "a constant lies outside weights.bin");
    auto tensor = Tensor::makeChecked(*type, shape, std::min(bytes, m_bytesLeft));
    if (!tensor || tensor->sizeBytes() != bytes)
        return badNetwork(where, "the size of a constant does not fit its shape");
    m_bytesLeft -= bytes;
    if (auto read = m_blob.read(kWeightsFile, offset, bytes, tensor->mutableRaw(), m_job); !read)
        return badNetwork(where, read.error().message);
    if (*type == DataType::Bool) {
        auto* b = static_cast<unsigned char*>(tensor->mutableRaw());
        for (std::int64_t i = 0; i < tensor->count(); ++i)
            b[i] = b[i] != 0;
    }
    return tensor;
}

Result<Attribute> NetworkReader::attribute(const Json& json, const std::string& where) {
    Fields f(json, where);
    const std::string type = f.string("type");
    Attribute value = std::int64_t{0};
    if (type == "int") {
        value = f.integer("value");
    } else if (type == "float") {
        value = f.real("value");
    } else if (type == "string") {
        value = f.string("value");
    } else if (type == "ints") {
        value = f.integers<std::int64_t>("value");
    } else if (type == "floats") {
        value = f.reals("value");
    } else if (type == "strings") {
        value = f.strings("value");
    } else if (type == "tensor") {
        QS_TRY(value, constant(f.at("value"), where));
    } else {
        f.fail("type");
    }
    QS_CHECK(f.ok());
    return value;
}

Result<IntTensor> NetworkReader::tensor(const Json& json, const std::string& where) {
    Fields f(json, where);
    IntTensor t;
    t.name = f.string("name");
    const auto type = typeFromName(f.string("dtype"));
    t.shape = Shape(f.integers<std::int64_t>("shape", -1));
    t.qmin = 0;
    t.qmax = 0; // a tensor that holds no codes has no range
    if (f.has("scale") && type) {
        const auto range = codeRange(*type);
        if (!range) return badNetwork(where, "codes cannot have the type " + std::string(nameOf(*type)));
        t.scale = f.real("scale");
        t.zeroPoint = static_cast<std::int32_t>(f.integer("zero_point", range->first, range->second));
        t.qmin = static_cast<std::int32_t>(f.integer("qmin", range->first, range->second));
        t.qmax = static_cast<std::int32_t>(f.integer("qmax", range->first, range->second));
        if (!(t.scale > 0.0f) || !std::isfinite(t.scale)) f.fail("scale");
        if (t.qmax <= t.qmin) f.fail("qmax");
    }
    QS_CHECK(f.ok());
    if (!type || t.shape.rank() > 64)
        return badNetwork(where, "a tensor has an unknown type or too many dimensions");
    t.type = *type;
    return t;
}

Result<void> NetworkReader::node(Fields& fields, IntOp& op) {
    Fields f(fields.object("node"), op.name);
    op.nodeOp = f.string("op");
    op.nodeDomain = f.string("domain");
    for (const auto& [name, value] : f.object("attributes").items()) {
        QS_TRY(Attribute a, attribute(value, op.name));
        op.attributes.emplace(name, std::move(a));
    }
    return f.ok();
}

Result<IntOp> NetworkReader::op(const Json& json, const std::string& where) {
    Fields f(json, where);
    IntOp op;
    op.name = f.string("name");
    op.op = f.string("op");
    op.sourceNodes = f.strings("nodes");
    const auto kind = kindFromName(f.string("kind"));
    op.inputs = f.integers<int>("inputs", -1, m_tensorCount - 1);
    op.outputs = f.integers<int>("outputs", -1, m_tensorCount - 1);
    const auto clamp = f.integers<std::int32_t>("clamp", -65536, 65536);
    op.macs = f.integer("macs", 0);
    if (clamp.size() != 2 || clamp[0] > clamp[1]) f.fail("clamp");
    if (!kind) f.fail("kind");
    QS_CHECK(f.ok());
    op.kind = *kind;
    op.clampMin = clamp[0];
    op.clampMax = clamp[1];
    if (f.has("constants"))
        for (const Json& c : f.array("constants")) {
            QS_TRY(Tensor t, constant(c, op.name));
            op.constants.push_back(std::move(t));
        }
    if (f.has("weight_scale")) op.weightScale = f.reals("weight_scale");
    for (const float scale : op.weightScale)
        if (!(scale > 0.0f) || !std::isfinite(scale)) f.fail("weight_scale");
    if (!op.weightScale.empty()) { // they scale the first input to the first output
        if (op.inputs.empty() || op.inputs[0] < 0) f.fail("inputs");
        if (op.outputs.empty() || op.outputs[0] < 0) f.fail("outputs");
    }
    if (f.has("weight_zero_point"))
        op.weightZeroPoint = f.integers<std::int32_t>("weight_zero_point", -128, 255);
    if (f.has("node")) QS_CHECK(node(f, op));
    if (f.has("constant_inputs"))
        for (const auto& [index, c] : f.object("constant_inputs").items()) {
            std::size_t position = 0;
            for (; position < op.inputs.size() && std::to_string(position) != index; ++position) {
            }
            if (position == op.inputs.size()) return badNetwork(op.name, "a constant input has no place");
            QS_TRY(Tensor t, constant(c, op.name));
            op.constantInputs.emplace(static_cast<int>(position), std::move(t));
        }
    if (f.has("reason")) op.reason = f.string("reason");
    QS_CHECK(f.ok());
    return op;
}

Result<void> NetworkReader::ports(const Json& list, std::vector<int>& tensors,
                                  std::vector<std::string>& names) {
    for (const Json& port : list) {
        Fields f(port, kNetworkFile);
        names.push_back(f.string("name"));
        tensors.push_back(static_cast<int>(f.integer("tensor", 0, m_tensorCount - 1)));
        QS_CHECK(f.ok());
    }
    return {};
}

Result<std::shared_ptr<const IntNetwork>> NetworkReader::read(const Json& json) {
    Fields f(json, kNetworkFile);
    if (f.string("format") != kNetworkFormat) return badNetwork(kNetworkFile, "it is no integer network");
    if (f.integer("version") != kNetworkVersion)
        return badNetwork(kNetworkFile, "its version is not known; it was written by a newer program");
    auto network = std::make_shared<IntNetwork>();
    network->name = f.string("name");
    const auto rounding = kernels::roundingFromString(f.string("rounding"));
    if (!rounding) f.fail("rounding");
    const Json& tensors = f.array("tensors");
    const Json& ops = f.array("ops");
    for (const auto& [domain, version] : f.object("opsets").items()) {
        if (!version.is_number_integer())
            f.fail("opsets");
        else
            network->opsets[domain == "ai.onnx" ? "" : domain] = version.get<std::int64_t>();
    }
    QS_CHECK(f.ok());
    network->rounding = *rounding;
    m_tensorCount = static_cast<std::int64_t>(tensors.size());
    for (const Json& t : tensors) {
        QS_TRY(IntTensor tensor, this->tensor(t, kNetworkFile));
        network->tensors.push_back(std::move(tensor));
    }
    for (const Json& o : ops) {
        QS_TRY(IntOp op, this->op(o, kNetworkFile));
        network->ops.push_back(std::move(op));
    }
    QS_CHECK(ports(f.array("inputs"), network->inputs, network->inputNames));
    QS_CHECK(ports(f.array("outputs"), network->outputs, network->outputNames));
    QS_CHECK(f.ok());
    return std::shared_ptr<const IntNetwork>(std::move(network));
}

} // namespace

Result<std::shared_ptr<const IntNetwork>> readNetwork(const std::filesystem::path& folder) {
    constexpr std::int64_t kLimitBytes = 512 << 20;
    const std::filesystem::path file = folder / kNetworkFile;
    std::error_code ec;
    if (!std::filesystem::exists(file, ec))
        return makeError("file-not-found", "", "the folder holds no " + std::string(kNetworkFile),
                         {kNetworkFile});
    auto text = data::readContent(file, kLimitBytes);
    if (!text) return badNetwork(kNetworkFile, text.error().message);
    if (static_cast<std::int64_t>(text->size()) == kLimitBytes)
        return badNetwork(kNetworkFile, "it is too large");
    const Json json = Json::parse(*text, nullptr, false);
    if (json.is_discarded()) return badNetwork(kNetworkFile, "it is no JSON text, or it is cut off");
    return NetworkReader(folder).read(json);
}

} // namespace qs::deploy
