#include "onnx/Writer.h"

#include <limits>

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include "base/AtomicFile.h"
#include "onnx/GraphExporter.h"

namespace qs::onnx {

Result<std::string> serialize(const Graph& graph) {
    QS_TRY(const ::onnx::ModelProto model, GraphExporter::exportModel(graph));
    if (model.ByteSizeLong() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return makeError("file-too-large", "",
                         "the model is larger than the 2 GiB that an ONNX file can hold");
    std::string bytes;
    {
        google::protobuf::io::StringOutputStream stream(&bytes);
        google::protobuf::io::CodedOutputStream output(&stream);
        output.SetSerializationDeterministic(true);
        if (!model.SerializeToCodedStream(&output))
            return makeError("bad-graph", graph.name, "the model could not be serialized");
    }
    return bytes;
}

Result<void> write(const Graph& graph, const std::filesystem::path& file) {
    QS_TRY(const std::string bytes, serialize(graph));
    return writeFileAtomically(file, bytes);
}

} // namespace qs::onnx
