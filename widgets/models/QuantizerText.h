// Quantizers in words: names of roles and kinds, and the sentences that explain one.
#pragma once

#include <QString>
#include <QStringList>

#include "graph/Quantizer.h"

namespace qs::widgets {

QString roleText(QuantizerRole role);
QString kindText(QuantizerKind kind);
// Where a quantizer of this kind comes from, as one sentence.
QString kindSentence(QuantizerKind kind);

// "per tensor", "per channel (64, axis 0)".
QString granularityText(const Quantizer& quantizer);
// "0.0123" or "0.0011 … 0.023".
QString scaleText(const Quantizer& quantizer);
// "0", "128" or "12 … 130".
QString zeroPointText(const Quantizer& quantizer);
// "0 … 255".
QString codesText(const Quantizer& quantizer);
// "-1.5 … 2.0"; over all channels.
QString realRangeText(const Quantizer& quantizer);
// Smallest realMin and largest realMax over all channels.
std::pair<double, double> realRange(const Quantizer& quantizer);

// What the quantizer does and where it comes from, in full sentences, most important first.
QStringList explainQuantizer(const Quantizer& quantizer);

} // namespace qs::widgets
