// Everything the application remembers between two runs. The only user of QSettings.
#pragma once

#include <QByteArray>
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

    // Of the main window. The version tells layouts with other docks apart.
    QByteArray geometry() const;
    QByteArray state() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
};

} // namespace qs::app
