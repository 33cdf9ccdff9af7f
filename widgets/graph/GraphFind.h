// Finds boxes of a drawing by name, operator, attribute, shape or precision.
#pragma once

#include <QString>
#include <stop_token>
#include <vector>

#include "graph/PlacedDrawing.h"

namespace qs::widgets {

enum class FindField { Anything, Name, Operator, Attribute, Shape, Precision };
QString findFieldText(FindField field);

struct FindQuery {
    QString text; // searched for anywhere, case does not matter
    FindField field = FindField::Anything;
    bool regularExpression = false;
};

// Why the text is no regular expression; empty: it is, or need not be.
QString problemOf(const FindQuery& query);

// Numbers of the boxes in drawing order; none where problemOf() has something to say. A regular expression
// may take long (it can try exponentially many ways), so it belongs on another thread, which `stop` ends
// early. What is looked at: names of nodes, tensors and scopes; operators; attributes as "kernel_shape=3,3";
// shapes of the outputs as "1x16x28x28" and "1,16,28,28"; precisions as the badges have them ("u8", "s8/ch"),
// types of the tensors ("float32") and "missing", "calibrated", "inherited", "trained".
std::vector<int> findBoxes(const PlacedDrawing& placed, const FindQuery& query,
                           const std::stop_token& stop = {});

// "kernel_shape=3,3"; long lists end in an ellipsis.
QString attributeText(const std::string& name, const Attribute& attribute);

} // namespace qs::widgets
