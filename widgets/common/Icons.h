// The application's own icons: SVG drawn with `currentColor`, painted in the theme's colours at any size, so
// they follow a change of theme without being set again.
#pragma once

#include <QIcon>
#include <QString>

namespace qs::widgets {

// Which colour of the theme the icon takes.
enum class IconTone { Normal, Muted, Accent, OnAccent, Quantizer, Good, Warn, Bad };

// `name` is a file of resources/icons without its ending: "open", "compile", ...
QIcon icon(const QString& name, IconTone tone = IconTone::Normal);

// The application's own coloured icon.
QIcon applicationIcon();

} // namespace qs::widgets
