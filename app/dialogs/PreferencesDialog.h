// Theme, language, threads, and whether the last session is restored at the start. Takes effect with OK.
#pragma once

#include <QDialog>

#include "common/Theme.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace qs::app {

struct Preferences {
    widgets::ThemeMode theme = widgets::ThemeMode::System;
    QString language; // empty: the system's
    int threads = 0;  // 0: as many as there are
    bool restoresSession = false;
};

class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(const Preferences& preferences, QWidget* parent = nullptr);
    Preferences preferences() const;

private:
    QComboBox* m_theme;
    QComboBox* m_language;
    QSpinBox* m_threads;
    QCheckBox* m_session;
};

} // namespace qs::app
