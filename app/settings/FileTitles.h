// Short names of files that are listed together.
#pragma once

#include <QStringList>

namespace qs::app {

// The name of each file; where a name comes more than once, with the folder that it lies in: "net.onnx (v2)".
QStringList fileTitles(const QStringList& files);

} // namespace qs::app
