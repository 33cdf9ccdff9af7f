#include "onnx/WireCensus.h"

#include <algorithm>

#include <google/protobuf/wire_format_lite.h>

namespace qs::onnx {

namespace {

using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;

// The messages of onnx.proto that hold others. Bytes is everything else with a length: strings, packed
// numbers, messages of strings.
enum class Kind {
    Model,
    Training,
    Function,
    Graph,
    Node,
    Attribute,
    SparseTensor,
    Tensor,
    ValueInfo,
    Type,
    TensorType,
    Shape,
    ElementType,
    MapType,
    Bytes,
    Varints,
};

struct Field {
    Kind parent;
    int number;
    Kind child;
};
constexpr Field kFields[] = {
    {Kind::Model, 7, Kind::Graph},
    {Kind::Model, 20, Kind::Training},
    {Kind::Model, 25, Kind::Function},
    {Kind::Training, 1, Kind::Graph},
    {Kind::Training, 2, Kind::Graph},
    {Kind::Function, 7, Kind::Node},
    {Kind::Graph, 1, Kind::Node},
    {Kind::Graph, 5, Kind::Tensor},
    {Kind::Graph, 11, Kind::ValueInfo},
    {Kind::Graph, 12, Kind::ValueInfo},
    {Kind::Graph, 13, Kind::ValueInfo},
    {Kind::Graph, 15, Kind::SparseTensor},
    {Kind::Node, 5, Kind::Attribute},
    {Kind::Attribute, 5, Kind::Tensor},
    {Kind::Attribute, 6, Kind::Graph},
    {Kind::Attribute, 10, Kind::Tensor},
    {Kind::Attribute, 11, Kind::Graph},
    {Kind::Attribute, 14, Kind::Type},
    {Kind::Attribute, 15, Kind::Type},
    {Kind::Attribute, 22, Kind::SparseTensor},
    {Kind::Attribute, 23, Kind::SparseTensor},
    {Kind::SparseTensor, 1, Kind::Tensor},
    {Kind::SparseTensor, 2, Kind::Tensor},
    {Kind::Tensor, 5, Kind::Varints},
    {Kind::Tensor, 7, Kind::Varints},
    {Kind::Tensor, 11, Kind::Varints},
    {Kind::ValueInfo, 2, Kind::Type},
    {Kind::Type, 1, Kind::TensorType},
    {Kind::Type, 4, Kind::ElementType},
    {Kind::Type, 5, Kind::MapType},
    {Kind::Type, 8, Kind::TensorType},
    {Kind::Type, 9, Kind::ElementType},
    {Kind::ElementType, 1, Kind::Type},
    {Kind::MapType, 2, Kind::Type},
    {Kind::TensorType, 2, Kind::Shape},
};

Kind childOf(Kind parent, int number) {
    for (const Field& field : kFields)
        if (field.parent == parent && field.number == number) return field.child;
    return Kind::Bytes;
}

// Sizes of the generated classes, rounded up, with the pointer that holds them.
constexpr std::int64_t kMessageBytes = 320, kStringBytes = 64, kNumberBytes = 16, kVarintBytes = 8;

bool walk(CodedInputStream& input, Kind kind, int depth, int maxDepth, WireCensus& census) {
    census.depth = std::max(census.depth, depth);
    if (depth > maxDepth) return false;
    while (const std::uint32_t tag = input.ReadTag()) {
        if (WireFormatLite::GetTagWireType(tag) != WireFormatLite::WIRETYPE_LENGTH_DELIMITED) {
            census.objectBytes += kNumberBytes;
            if (!WireFormatLite::SkipField(&input, tag)) return false;
            continue;
        }
        std::uint32_t length = 0;
        if (!input.ReadVarint32(&length) || length > 0x7fffffffu) return false;
        const Kind child = childOf(kind, WireFormatLite::GetTagFieldNumber(tag));
        if (child == Kind::Bytes || child == Kind::Varints) {
            census.objectBytes += kStringBytes + length * (child == Kind::Varints ? kVarintBytes : 1);
            if (!input.Skip(static_cast<int>(length))) return false;
            continue;
        }
        census.objectBytes += kMessageBytes;
        if (child == Kind::Node) ++census.nodes;
        if (child == Kind::Attribute) ++census.attributes;
        const auto limit = input.PushLimit(static_cast<int>(length));
        if (!walk(input, child, depth + 1, maxDepth, census) || input.BytesUntilLimit() != 0) return false;
        input.PopLimit(limit);
    }
    return input.ConsumedEntireMessage();
}

} // namespace

bool takeCensus(CodedInputStream& input, int maxDepth, WireCensus& census) {
    return walk(input, Kind::Model, 0, maxDepth, census);
}

} // namespace qs::onnx
