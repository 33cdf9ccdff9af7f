// TensorProto to Tensor. Sizes are checked against the data that is there before memory is taken.
#pragma once

#include <cstdint>
#include <string>

#include <onnx/onnx_pb.h>

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Tensor.h"
#include "onnx/ExternalData.h"

namespace qs::onnx {

class TensorImporter {
public:
    TensorImporter(ExternalData& external, std::int64_t limitBytes, JobContext& job)
        : m_external(external), m_limitBytes(limitBytes), m_bytesLeft(limitBytes), m_job(job) {}

    // Takes the data out of `proto`, so that it is not held twice. `where` names the tensor or its node.
    Result<Tensor> import(::onnx::TensorProto& proto, const std::string& where);

private:
    Result<Tensor> allocate(DataType type, const Shape& shape);
    Result<void> fillRaw(Tensor& tensor, const std::string& bytes);
    Result<void> fillExternal(Tensor& tensor, const ::onnx::TensorProto& proto);
    Result<Tensor> importChecked(::onnx::TensorProto& proto);

    ExternalData& m_external;
    std::int64_t m_limitBytes, m_bytesLeft;
    JobContext& m_job;
};

} // namespace qs::onnx
