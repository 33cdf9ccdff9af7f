// Badges of quantizers as boxes and the legend draw them: the look tells where the quantizer comes from.
#pragma once

#include <QPainter>
#include <QString>

#include "report/GraphDrawing.h"

namespace qs::widgets {

// Filled: trained. Outlined, dashed: calibrated. Grey: inherited. Red, dashed: missing. On a faded box only
// its outline and text, which then can still be read: dark letters on a faded fill could not.
void paintBadge(QPainter& painter, const report::QuantizerBadge& badge, const QPointF& topLeft,
                bool faded = false);
QString originText(report::QuantizerBadge::Origin origin);
// What it means, as one sentence.
QString originSentence(report::QuantizerBadge::Origin origin);

} // namespace qs::widgets
