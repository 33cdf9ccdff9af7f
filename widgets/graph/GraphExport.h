// The drawing of a scene as a file. The scene belongs to the GUI thread, so a snapshot of how it is marked is
// taken there; painting and writing, which takes seconds for large graphs, can then go on anywhere.
#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "base/JobContext.h"
#include "common/Theme.h"
#include "graph/NodeItem.h"
#include "graph/PlacedDrawing.h"

namespace qs::widgets {

class GraphScene;

struct GraphSnapshot {
    struct EdgeLook {
        bool highlighted = false, faded = false;
    };
    std::shared_ptr<const PlacedDrawing> placed; // nullptr: nothing is drawn yet
    std::vector<NodeItem::Look> nodes;
    std::vector<EdgeLook> edges;
    ThemeColors colors;
};

// On the GUI thread. In the theme's colours, or in light ones where the file is for paper.
GraphSnapshot snapshotOf(const GraphScene& scene, const QString& file);

// On any thread. By the ending: .png (twice the size on screen, less for very long graphs), .svg or .pdf. An
// empty string, or why it could not be written; a file that was there before stays then. Cancelled: no file,
// and any text.
QString writeGraph(const GraphSnapshot& snapshot, const QString& file, JobContext& job);

} // namespace qs::widgets
