// Saves a widget as a picture when QS_SCREENSHOT_DIR is set, so that people can look at what the tests build.
#pragma once

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

#include "common/Theme.h"

namespace qs::widgets::test {

inline void applyTheme(bool dark) {
    Theme::apply(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
}

inline void screenshot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("QS_SCREENSHOT_DIR");
    if (folder.isEmpty()) return;
    widget.show();
    QTest::qWait(50);
    QDir().mkpath(folder);
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

// The same widget in both themes: NAME-light.png, NAME-dark.png.
inline void screenshotBoth(QWidget& widget, const QString& name) {
    if (qEnvironmentVariableIsEmpty("QS_SCREENSHOT_DIR")) return;
    for (const bool dark : {false, true}) {
        applyTheme(dark);
        screenshot(widget, name + (dark ? QStringLiteral("-dark") : QStringLiteral("-light")));
    }
    applyTheme(false);
}

} // namespace qs::widgets::test
