#include "settings/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace qs::app {

QStringList Settings::recentFiles() const {
    QStringList files;
    for (const QString& file : QSettings().value("recentFiles").toStringList())
        if (QFileInfo::exists(file)) files << file;
    return files;
}

void Settings::addRecentFile(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue("recentFiles", files.mid(0, kRecentFiles));
}

void Settings::clearRecentFiles() {
    QSettings().remove("recentFiles");
}

QString Settings::folder() const {
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString folder = QSettings().value("folder", home).toString();
    return QDir(folder).exists() ? folder : home;
}

void Settings::setFolder(const QString& folder) {
    QSettings().setValue("folder", folder);
}

widgets::ThemeMode Settings::theme() const {
    const QString name = QSettings().value("theme").toString();
    if (name == "light") return widgets::ThemeMode::Light;
    return name == "dark" ? widgets::ThemeMode::Dark : widgets::ThemeMode::System;
}

void Settings::setTheme(widgets::ThemeMode mode) {
    const char* name = mode == widgets::ThemeMode::Light  ? "light"
                       : mode == widgets::ThemeMode::Dark ? "dark"
                                                          : "system";
    QSettings().setValue("theme", name);
}

QByteArray Settings::geometry() const {
    return QSettings().value("window/geometry").toByteArray();
}

QByteArray Settings::state() const {
    return QSettings().value("window/state").toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state) {
    QSettings settings;
    settings.setValue("window/geometry", geometry);
    settings.setValue("window/state", state);
}

} // namespace qs::app
