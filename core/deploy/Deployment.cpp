#include "deploy/Deployment.h"

#include <algorithm>
#include <functional>

#include "base/AtomicFile.h"
#include "deploy/CProgram.h"
#include "deploy/Export.h"
#include "deploy/NetworkFile.h"
#include "deploy/NetworkSchema.h"
#include "deploy/VendorTools.h"
#include "onnx/Writer.h"

namespace qs::deploy {

namespace {

constexpr const char* kSampleFolder = "interpreter_out";
constexpr const char* kProgramFolder = "c_program";

// The top-level entries that a deployment folder has: what a new one may replace.
bool isDeploymentEntry(const std::string& name) {
    constexpr std::string_view kNames[] = {"network_qdq.onnx", "network_qoperator.onnx",
                                           kNetworkFile,       kWeightsFile,
                                           "reference.onnx",   "options.json",
                                           "report.json",      kSampleFolder,
                                           kProgramFolder,     kVendorFolder};
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

std::string_view bytesOf(const Tensor& tensor) {
    return {static_cast<const char*>(tensor.raw()), static_cast<std::size_t>(tensor.sizeBytes())};
}

class FolderWriter {
public:
    FolderWriter(AtomicFolder& folder, JobContext& job) : m_folder(folder), m_job(job) {}

    Result<void> add(const std::string& name, std::string_view bytes) {
        QS_CHECK(m_job.checkCancelled());
        constexpr double kFiles = 9.0; // about
        m_job.progress(std::min(1.0, static_cast<double>(m_names.size()) / kFiles), "write", name);
        QS_CHECK(m_folder.write(name, bytes));
        m_names.push_back(name);
        return {};
    }
    Result<void> addGraph(const std::string& name, const Result<Graph>& graph) {
        if (!graph) return graph.error();
        QS_TRY(const std::string bytes, onnx::serialize(*graph));
        return add(name, bytes);
    }
    std::vector<std::string> names() const {
        std::vector<std::string> sorted = m_names;
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }

private:
    AtomicFolder& m_folder;
    JobContext& m_job;
    std::vector<std::string> m_names;
};

Result<void> addSamples(FolderWriter& writer, const DeploymentRequest& request) {
    const std::string folder = std::string(kSampleFolder) + "/";
    for (std::size_t i = 0; i < request.sampleInputs.size(); ++i)
        QS_CHECK(
            writer.add(folder + "input_" + std::to_string(i) + ".bin", bytesOf(request.sampleInputs[i])));
    for (std::size_t i = 0; i < request.sampleOutputs.size(); ++i) {
        QS_TRY(const Tensor floats, request.sampleOutputs[i].cast(DataType::F32));
        QS_CHECK(writer.add(folder + "ref_result_" + std::to_string(i) + "_fp32.bin", bytesOf(floats)));
    }
    return {};
}

Result<void> addProgram(FolderWriter& writer, const DeploymentRequest& request) {
    QS_TRY(const auto files, makeCProgram(request.network, request.sampleInputs, request.sampleOutputs));
    for (const CFile& file : files)
        QS_CHECK(writer.add(std::string(kProgramFolder) + "/" + file.name, file.text));
    return {};
}

} // namespace

Result<std::vector<std::string>> writeDeploymentFolder(const DeploymentRequest& request,
                                                       const std::filesystem::path& folder, JobContext& job) {
    QS_TRY(AtomicFolder target, AtomicFolder::create(folder));
    FolderWriter writer(target, job);
    QS_TRY(const NetworkBytes network, serializeNetwork(request.network));
    QS_CHECK(writer.add(kNetworkFile, network.json));
    QS_CHECK(writer.add(kWeightsFile, network.weights));
    QS_CHECK(writer.addGraph("network_qdq.onnx", exportQdq(request.network)));
    QS_CHECK(writer.addGraph("network_qoperator.onnx", exportQOperator(request.network)));
    QS_TRY(const std::string reference, onnx::serialize(request.reference));
    QS_CHECK(writer.add("reference.onnx", reference));
    QS_CHECK(writer.add("options.json", request.optionsJson));
    QS_CHECK(writer.add("report.json", request.reportJson));
    QS_CHECK(addSamples(writer, request));
    if (request.cProgram) QS_CHECK(addProgram(writer, request));
    QS_CHECK(job.checkCancelled());
    QS_CHECK(target.commit(isDeploymentEntry));
    job.progress(1.0, "write");
    return writer.names();
}

} // namespace qs::deploy
