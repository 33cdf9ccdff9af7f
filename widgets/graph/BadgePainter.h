// Badges of quantizers as boxes and the legend draw them: the look tells where the quantizer comes from.
#pragma once

#include <QPainter>
#include <QString>

#include "report/GraphDrawing.h"

namespace qs::widgets {

// Filled: trained. Outlined, dashed: calibrated. Grey: inherited. Red, dashed: missing.
void paintBadge(QPainter& painter, const report::QuantizerBadge& badge, const QPointF& topLeft);
QString originText(report::QuantizerBadge::Origin origin);
// What it means, as one sentence.
QString originSentence(report::QuantizerBadge::Origin origin);

} // namespace qs::widgets
