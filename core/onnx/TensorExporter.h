// Tensors and attributes to their protobuf messages.
#pragma once

#include <onnx/onnx_pb.h>

#include "base/Result.h"
#include "graph/Attribute.h"

namespace qs::onnx {

// Numbers go into raw_data (4-bit integers two to a byte), strings into string_data.
Result<void> exportTensor(const Tensor& tensor, ::onnx::TensorProto& proto);
// Every kind but a subgraph.
Result<void> exportAttribute(const Attribute& attribute, ::onnx::AttributeProto& proto);

} // namespace qs::onnx
