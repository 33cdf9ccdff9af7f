#include "models/FloatList.h"

#include <QStringList>
#include <array>
#include <charconv>
#include <cmath>

namespace qs::widgets {

QString floatText(float value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(end - text.data()));
}

QString floatsText(const std::vector<float>& values, const QString& separator) {
    QStringList parts;
    for (float value : values)
        parts << floatText(value);
    return parts.join(separator);
}

std::optional<std::vector<float>> parseFloats(const QString& text) {
    std::vector<float> values;
    for (QString part : text.split(QLatin1Char(','))) {
        part = part.trimmed();
        if (part.isEmpty() && text.trimmed().isEmpty()) return values;
        bool ok = false;
        values.push_back(part.toFloat(&ok));
        if (!ok || !std::isfinite(values.back())) return std::nullopt;
    }
    return values;
}

} // namespace qs::widgets
