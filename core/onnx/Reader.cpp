#include "onnx/Reader.h"

#include <cerrno>
#include <cstring>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <onnx/onnx_pb.h>

#include "onnx/GraphImporter.h"
#include "onnx/WireCensus.h"

namespace pb = google::protobuf::io;

namespace qs::onnx {

namespace {

struct Descriptor {
    int fd = -1;
    ~Descriptor() {
        if (fd >= 0) ::close(fd);
    }
};

Diagnostic notOnnx() {
    return makeError("not-onnx", "", "the file is no ONNX model, or it is cut off or damaged");
}

Result<std::int64_t> openRegular(const std::filesystem::path& file, std::int64_t limit, Descriptor& out) {
    // Not blocking, so that opening a pipe returns.
    out.fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (out.fd < 0) {
        const std::string reason = std::strerror(errno);
        return makeError(errno == ENOENT ? "file-not-found" : "file-unreadable", "",
                         "cannot open the file: " + reason, {reason});
    }
    struct stat status {};
    if (::fstat(out.fd, &status) != 0 || !S_ISREG(status.st_mode))
        return makeError("file-unreadable", "", "it is no regular file", {"it is no regular file"});
    if (status.st_size > limit)
        return makeError("file-too-large", "",
                         "the file has " + std::to_string(status.st_size) + " bytes; at most " +
                             std::to_string(limit) + " are read",
                         {std::to_string(status.st_size)});
    return static_cast<std::int64_t>(status.st_size);
}

std::int64_t byteLimit(const ReadLimits& limits) {
    return std::min<std::int64_t>(limits.fileBytes, std::numeric_limits<int>::max());
}

Result<void> checkCensus(pb::ZeroCopyInputStream& stream, const ReadLimits& limits) {
    pb::CodedInputStream input(&stream);
    input.SetTotalBytesLimit(std::numeric_limits<int>::max());
    WireCensus census;
    if (!takeCensus(input, limits.protobufDepth, census)) {
        if (census.depth > limits.protobufDepth)
            return makeError("too-deep", "",
                             "messages are nested more than " + std::to_string(limits.protobufDepth) +
                                 " deep");
        return notOnnx();
    }
    if (census.nodes > limits.nodes)
        return makeError("bad-graph", "",
                         "the model has " + std::to_string(census.nodes) + " nodes; at most " +
                             std::to_string(limits.nodes) + " are read");
    if (census.attributes > limits.attributes)
        return makeError("bad-graph", "",
                         "the model has " + std::to_string(census.attributes) + " attributes; at most " +
                             std::to_string(limits.attributes) + " are read");
    if (census.objectBytes > limits.objectBytes)
        return makeError("file-too-large", "",
                         "the parsed model would take " + std::to_string(census.objectBytes >> 20) +
                             " MB of memory; the limit is " + std::to_string(limits.objectBytes >> 20) +
                             " MB");
    return {};
}

Result<void> parse(pb::ZeroCopyInputStream& stream, const ReadLimits& limits,
                   google::protobuf::MessageLite& message) {
    pb::CodedInputStream input(&stream);
    input.SetTotalBytesLimit(std::numeric_limits<int>::max());
    input.SetRecursionLimit(limits.protobufDepth);
    if (!message.ParseFromCodedStream(&input) || !input.ConsumedEntireMessage()) return notOnnx();
    return {};
}

// `makeStream` gives a fresh stream over the whole file each time.
template <class MakeStream>
Result<std::shared_ptr<Graph>> readModel(MakeStream&& makeStream, const std::filesystem::path& folder,
                                         JobContext& job, const ReadLimits& limits) {
    ::onnx::ModelProto model;
    {
        auto stream = makeStream();
        QS_CHECK(checkCensus(*stream, limits));
    }
    QS_CHECK(job.checkCancelled());
    {
        auto stream = makeStream();
        QS_CHECK(parse(*stream, limits, model));
    }
    if (!model.has_graph()) return notOnnx();
    ExternalData external(folder);
    TensorImporter tensors(external, limits.tensorBytes, job);
    return GraphImporter(tensors, limits, job).importModel(model);
}

} // namespace

Result<std::shared_ptr<Graph>> read(const std::filesystem::path& file, JobContext& job,
                                    const ReadLimits& limits) {
    job.progress(0.0, "load", file.filename().string());
    Descriptor descriptor;
    auto size = openRegular(file, byteLimit(limits), descriptor);
    if (!size) return size.error();
    const auto makeStream = [&] {
        ::lseek(descriptor.fd, 0, SEEK_SET);
        constexpr int kBlockBytes = 1 << 18;
        return std::make_unique<pb::FileInputStream>(descriptor.fd, kBlockBytes);
    };
    return readModel(makeStream, file.parent_path(), job, limits);
}

Result<std::shared_ptr<Graph>> readBytes(std::span<const std::byte> bytes,
                                         const std::filesystem::path& folder, JobContext& job,
                                         const ReadLimits& limits) {
    if (static_cast<std::int64_t>(bytes.size()) > byteLimit(limits))
        return makeError("file-too-large", "", "the model has " + std::to_string(bytes.size()) + " bytes");
    const auto makeStream = [&] {
        return std::make_unique<pb::ArrayInputStream>(bytes.data(), static_cast<int>(bytes.size()));
    };
    return readModel(makeStream, folder, job, limits);
}

Result<Tensor> readTensor(const std::filesystem::path& file, const ReadLimits& limits) {
    Descriptor descriptor;
    auto size = openRegular(file, byteLimit(limits), descriptor);
    if (!size) return size.error();
    ::onnx::TensorProto proto;
    pb::FileInputStream stream(descriptor.fd);
    QS_CHECK(parse(stream, limits, proto));
    JobContext job;
    ExternalData external(file.parent_path());
    return TensorImporter(external, limits.tensorBytes, job).import(proto, proto.name());
}

} // namespace qs::onnx
