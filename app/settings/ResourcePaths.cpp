#include "settings/ResourcePaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace qs::app {

QString ResourcePaths::root() {
    const QDir binary(QCoreApplication::applicationDirPath());
    for (const QString& folder : {binary.filePath("../share/quantscope"), QString(QS_RESOURCE_DIR)})
        if (QFileInfo(folder + "/models").isDir()) return QDir::cleanPath(folder);
    return {};
}

std::optional<SampleFiles> ResourcePaths::sample() {
    const std::vector<SampleFiles> all = samples();
    if (all.empty()) return std::nullopt;
    return all.front();
}

std::vector<SampleFiles> ResourcePaths::samples() {
    std::vector<SampleFiles> found;
    const QString folder = root();
    if (folder.isEmpty()) return found;
    const QString images = folder + "/data/fashion-mnist-calib-500-images-idx3-ubyte.gz";
    const QString labels = folder + "/data/fashion-mnist-calib-500-labels-idx1-ubyte.gz";
    const bool data = QFileInfo::exists(images) && QFileInfo::exists(labels);
    for (const char* name : {"resnet20_qat_pytorch_eager.onnx", "resnet20_fp32.onnx"}) {
        SampleFiles files;
        files.model = folder + "/models/" + name;
        if (!QFileInfo::exists(files.model)) continue;
        if (data) files.dataset.source = ("idx:" + images + "," + labels).toStdString();
        // How the samples' training scaled its pixels (resources/PROVENANCE.md).
        files.dataset.mean = {0.2860f};
        files.dataset.std = {0.3530f};
        found.push_back(std::move(files));
    }
    return found;
}

} // namespace qs::app
