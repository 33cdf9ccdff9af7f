// The drawing of a scene as a file.
#pragma once

#include <QString>

namespace qs::widgets {

class GraphScene;

// By the ending: .png (twice the size on screen, less for very long graphs), .svg or .pdf. An empty string,
// or why it could not be written.
QString saveGraph(GraphScene& scene, const QString& file);

} // namespace qs::widgets
