#include "settings/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

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

QStringList Settings::presets() const {
    QSettings settings;
    settings.beginGroup("presets");
    QStringList names;
    for (const QString& key : settings.childKeys())
        names << QString::fromUtf8(QByteArray::fromHex(key.toLatin1()));
    names.sort(Qt::CaseInsensitive);
    return names;
}

namespace {

// Names may hold slashes, which QSettings takes for groups.
QString presetKey(const QString& name) {
    return QStringLiteral("presets/") + QString::fromLatin1(name.toUtf8().toHex());
}

} // namespace

QJsonObject Settings::preset(const QString& name) const {
    return QJsonDocument::fromJson(QSettings().value(presetKey(name)).toByteArray()).object();
}

void Settings::setPreset(const QString& name, const QJsonObject& options) {
    QSettings().setValue(presetKey(name), QJsonDocument(options).toJson(QJsonDocument::Compact));
}

void Settings::removePreset(const QString& name) {
    QSettings().remove(presetKey(name));
}

QString Settings::language() const {
    return QSettings().value("language").toString();
}

void Settings::setLanguage(const QString& language) {
    QSettings().setValue("language", language);
}

bool Settings::restoresSession() const {
    return QSettings().value("restoresSession", false).toBool();
}

void Settings::setRestoresSession(bool on) {
    QSettings().setValue("restoresSession", on);
}

int Settings::threads() const {
    return std::clamp(QSettings().value("threads", 0).toInt(), 0, 256);
}

void Settings::setThreads(int threads) {
    QSettings().setValue("threads", threads);
}

QString Settings::sessionFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/last.qsession");
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
