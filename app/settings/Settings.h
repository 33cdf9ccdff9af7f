// Everything the application remembers between two runs. The only user of QSettings.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "common/Theme.h"

namespace qs::app {

class Settings {
public:
    static constexpr int kRecentFiles = 8;

    QStringList recentFiles() const; // newest first; only files that still exist
    void addRecentFile(const QString& file);
    void clearRecentFiles();

    QString folder() const; // of the last open dialog
    void setFolder(const QString& folder);

    widgets::ThemeMode theme() const;
    void setTheme(widgets::ThemeMode mode);

    // Options under a name of the user's.
    QStringList presets() const;
    QJsonObject preset(const QString& name) const;
    void setPreset(const QString& name, const QJsonObject& options);
    void removePreset(const QString& name);

    QString language() const; // "de", "ja", ...; empty: the system's
    void setLanguage(const QString& language);
    bool restoresSession() const; // at the start
    void setRestoresSession(bool on);
    int threads() const; // of a job; 0: as many as there are
    void setThreads(int threads);

    // Where the session is kept between two runs; its folder exists.
    static QString sessionFile();

    // Of the main window. The version tells layouts with other docks apart.
    QByteArray geometry() const;
    QByteArray state() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
};

} // namespace qs::app
