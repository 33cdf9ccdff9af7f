// What network.json and weights.bin share between the writer and the reader.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/Result.h"
#include "graph/Attribute.h"

namespace qs::deploy {

using Json = nlohmann::ordered_json;

inline constexpr const char* kNetworkFormat = "quantscope-network";
inline constexpr std::int64_t kNetworkVersion = 1;
inline constexpr const char* kNetworkFile = "network.json";
inline constexpr const char* kWeightsFile = "weights.bin";
inline constexpr std::int64_t kBlobAlignment = 64;

// Constants one behind the other, each at a multiple of 64 bytes.
class BlobWriter {
public:
    // {"offset", "bytes", "dtype", "shape"}; error "unsupported-type" for strings.
    Result<Json> add(const Tensor& tensor);
    std::string take() { return std::move(m_bytes); }
    std::size_t size() const { return m_bytes.size(); }

private:
    std::string m_bytes;
};

// A number that JSON cannot hold becomes "inf", "-inf" or "nan".
Json floatToJson(float value);
std::optional<float> floatFromJson(const Json& json);

// {"type": "ints", "value": [...]}; tensors go into the blob. Error "unsupported-type" for subgraphs and
// strings that are not UTF-8.
Result<Json> attributeToJson(const Attribute& attribute, BlobWriter& blob);

// The data type of a name as nameOf() gives it; nothing for others and for types without storage.
std::optional<DataType> typeFromName(const std::string& name);

// The codes that a type can hold, lowest and highest; nothing for types that hold none.
std::optional<std::pair<std::int32_t, std::int32_t>> codeRange(DataType type);

} // namespace qs::deploy
