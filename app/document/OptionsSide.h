// The left side of the window: presets and undo above the options panel, the command line below it.
#pragma once

#include <QWidget>

#include "inspectors/CompileSettings.h"
#include "inspectors/OptionTable.h"

class QMenu;
class QUndoStack;

namespace qs::widgets {
class CommandLineBox;
class OptionsPanel;
} // namespace qs::widgets

namespace qs::app {

class OptionsSide : public QWidget {
    Q_OBJECT
public:
    explicit OptionsSide(QUndoStack* undo, QWidget* parent = nullptr);

    widgets::OptionsPanel* panel() const { return m_panel; }
    widgets::CommandLineBox* commandLine() const { return m_command; }
    // Everything but the sample data becomes the preset's.
    void applyPreset(const widgets::CompileSettings& preset);

private:
    QWidget* makeBar(QUndoStack* undo);
    void fillPresets();
    void savePreset();

    widgets::OptionsPanel* m_panel;
    widgets::CommandLineBox* m_command;
    QMenu* m_presets = nullptr;
};

} // namespace qs::app
