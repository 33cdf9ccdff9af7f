#include "onnx/TensorExporter.h"

namespace qs::onnx {

namespace {

using ::onnx::AttributeProto;

std::string pack4(const Tensor& tensor) {
    std::string packed(static_cast<std::size_t>((tensor.count() + 1) / 2), '\0');
    const auto* in = static_cast<const unsigned char*>(tensor.raw());
    for (std::int64_t i = 0; i < tensor.count(); ++i) {
        auto& byte = packed[static_cast<std::size_t>(i / 2)];
        byte = static_cast<char>(static_cast<unsigned char>(byte) | ((in[i] & 15u) << (i % 2 ? 4 : 0)));
    }
    return packed;
}

struct AttributeWriter {
    AttributeProto& proto;

    Result<void> operator()(std::int64_t v) const {
        proto.set_type(AttributeProto::INT);
        proto.set_i(v);
        return {};
    }
    Result<void> operator()(float v) const {
        proto.set_type(AttributeProto::FLOAT);
        proto.set_f(v);
        return {};
    }
    Result<void> operator()(const std::string& v) const {
        proto.set_type(AttributeProto::STRING);
        proto.set_s(v);
        return {};
    }
    Result<void> operator()(const Tensor& v) const {
        proto.set_type(AttributeProto::TENSOR);
        return exportTensor(v, *proto.mutable_t());
    }
    Result<void> operator()(const std::vector<std::int64_t>& v) const {
        proto.set_type(AttributeProto::INTS);
        proto.mutable_ints()->Add(v.begin(), v.end());
        return {};
    }
    Result<void> operator()(const std::vector<float>& v) const {
        proto.set_type(AttributeProto::FLOATS);
        proto.mutable_floats()->Add(v.begin(), v.end());
        return {};
    }
    Result<void> operator()(const std::vector<std::string>& v) const {
        proto.set_type(AttributeProto::STRINGS);
        for (const std::string& s : v)
            proto.add_strings(s);
        return {};
    }
    Result<void> operator()(const std::shared_ptr<const Graph>&) const {
        return makeError("bad-node", proto.name(), "a subgraph stands where none can be written");
    }
};

} // namespace

Result<void> exportTensor(const Tensor& tensor, ::onnx::TensorProto& proto) {
    if (!tensor.defined()) return makeError("bad-tensor", "", "a constant has no data");
    proto.set_data_type(static_cast<int>(tensor.type()));
    for (std::int64_t d : tensor.shape())
        proto.add_dims(d);
    if (tensor.type() == DataType::String)
        for (const std::string& s : tensor.strings())
            proto.add_string_data(s);
    else if (tensor.type() == DataType::I4 || tensor.type() == DataType::U4)
        proto.set_raw_data(pack4(tensor));
    else
        proto.set_raw_data(tensor.raw(), static_cast<std::size_t>(tensor.sizeBytes()));
    return {};
}

Result<void> exportAttribute(const Attribute& attribute, AttributeProto& proto) {
    return std::visit(AttributeWriter{proto}, attribute);
}

} // namespace qs::onnx
