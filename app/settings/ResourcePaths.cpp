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
    const QString folder = root();
    if (folder.isEmpty()) return std::nullopt;
    SampleFiles files;
    files.model = folder + "/models/resnet20_qat_pytorch_eager.onnx";
    if (!QFileInfo::exists(files.model)) return std::nullopt;
    const QString images = folder + "/data/fashion-mnist-calib-500-images-idx3-ubyte.gz";
    const QString labels = folder + "/data/fashion-mnist-calib-500-labels-idx1-ubyte.gz";
    if (QFileInfo::exists(images) && QFileInfo::exists(labels))
        files.dataset.source = ("idx:" + images + "," + labels).toStdString();
    // How the sample's training scaled its pixels (resources/PROVENANCE.md).
    files.dataset.mean = {0.2860f};
    files.dataset.std = {0.3530f};
    return files;
}

} // namespace qs::app
