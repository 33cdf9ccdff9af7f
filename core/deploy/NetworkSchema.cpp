#include "deploy/NetworkSchema.h"

#include <cmath>
#include <limits>

namespace qs::deploy {

namespace {

struct AttributeWriter {
    BlobWriter& blob;

    static Json make(const char* type, Json value) {
        return Json{{"type", type}, {"value", std::move(value)}};
    }

    Result<Json> operator()(std::int64_t v) const { return make("int", v); }
    Result<Json> operator()(float v) const { return make("float", floatToJson(v)); }
    Result<Json> operator()(const std::string& v) const { return make("string", v); }
    Result<Json> operator()(const Tensor& v) const {
        QS_TRY(Json constant, blob.add(v));
        return make("tensor", std::move(constant));
    }
    Result<Json> operator()(const std::vector<std::int64_t>& v) const { return make("ints", v); }
    Result<Json> operator()(const std::vector<float>& v) const {
        Json list = Json::array();
        for (const float f : v)
            list.push_back(floatToJson(f));
        return make("floats", std::move(list));
    }
    Result<Json> operator()(const std::vector<std::string>& v) const { return make("strings", v); }
    Result<Json> operator()(const std::shared_ptr<const Graph>&) const {
        return makeError("unsupported-type", "", "operators with subgraphs cannot be deployed");
    }
};

} // namespace

Result<Json> BlobWriter::add(const Tensor& tensor) {
    if (sizeOf(tensor.type()) == 0)
        return makeError("unsupported-type", "",
                         std::string("constants of type ") + nameOf(tensor.type()) + " cannot be deployed");
    const auto alignment = static_cast<std::size_t>(kBlobAlignment);
    m_bytes.resize((m_bytes.size() + alignment - 1) / alignment * alignment);
    Json json{{"offset", m_bytes.size()},
              {"bytes", tensor.sizeBytes()},
              {"dtype", nameOf(tensor.type())},
              {"shape", tensor.shape().dims()}};
    m_bytes.append(static_cast<const char*>(tensor.raw()), static_cast<std::size_t>(tensor.sizeBytes()));
    return json;
}

Json floatToJson(float value) {
    if (std::isnan(value)) return "nan";
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    return value; // as double, which holds every float exactly
}

std::optional<float> floatFromJson(const Json& json) {
    if (json.is_number()) {
        const auto value = json.get<double>();
        if (std::abs(value) > static_cast<double>(std::numeric_limits<float>::max())) return std::nullopt;
        return static_cast<float>(value);
    }
    if (json == "nan") return std::numeric_limits<float>::quiet_NaN();
    if (json == "inf") return std::numeric_limits<float>::infinity();
    if (json == "-inf") return -std::numeric_limits<float>::infinity();
    return std::nullopt;
}

Result<Json> attributeToJson(const Attribute& attribute, BlobWriter& blob) {
    return std::visit(AttributeWriter{blob}, attribute);
}

std::optional<DataType> typeFromName(const std::string& name) {
    for (int t = 1; t <= static_cast<int>(DataType::F4E2M1); ++t) {
        const auto type = static_cast<DataType>(t);
        if (sizeOf(type) != 0 && name == nameOf(type)) return type;
    }
    return std::nullopt;
}

std::optional<std::pair<std::int32_t, std::int32_t>> codeRange(DataType type) {
    switch (type) {
    case DataType::U8:
        return {{0, 255}};
    case DataType::I8:
        return {{-128, 127}};
    case DataType::U16:
        return {{0, 65535}};
    case DataType::I16:
        return {{-32768, 32767}};
    case DataType::I32:
        return {{std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()}};
    default:
        return std::nullopt;
    }
}

} // namespace qs::deploy
