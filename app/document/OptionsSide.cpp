#include "document/OptionsSide.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

#include "common/Icons.h"
#include "common/Theme.h"
#include "document/Presets.h"
#include "inspectors/CommandLineBox.h"
#include "inspectors/OptionsPanel.h"
#include "settings/Settings.h"

namespace qs::app {

OptionsSide::OptionsSide(QUndoStack* undo, QWidget* parent)
    : QWidget(parent), m_panel(new widgets::OptionsPanel(this)),
      m_command(new widgets::CommandLineBox(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(undo));
    column->addWidget(m_panel, 1);
    column->addWidget(m_command);
    m_command->hide();
}

QWidget* OptionsSide::makeBar(QUndoStack* undo) {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(widgets::Spacing::kMedium, widgets::Spacing::kSmall, widgets::Spacing::kMedium,
                            0);
    row->setSpacing(widgets::Spacing::kTiny);
    const auto button = [row, bar](const QString& iconName, const QString& tip) {
        auto* tool = new QToolButton(bar);
        tool->setProperty("flat", true);
        tool->setIcon(widgets::icon(iconName, widgets::IconTone::Muted));
        tool->setIconSize({widgets::Spacing::kIcon, widgets::Spacing::kIcon});
        tool->setToolTip(tip);
        tool->setAccessibleName(tip);
        row->addWidget(tool);
        return tool;
    };
    QToolButton* presets = button("preset", tr("Presets of options"));
    presets->setText(tr("Presets"));
    presets->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    presets->setPopupMode(QToolButton::InstantPopup);
    m_presets = new QMenu(this);
    presets->setMenu(m_presets);
    connect(m_presets, &QMenu::aboutToShow, this, &OptionsSide::fillPresets);
    row->addStretch();
    QToolButton* back = button("undo", tr("Undo the last change of options (Ctrl+Z)"));
    QToolButton* again = button("redo", tr("Redo (Ctrl+Shift+Z)"));
    back->setEnabled(false);
    again->setEnabled(false);
    connect(back, &QToolButton::clicked, undo, &QUndoStack::undo);
    connect(again, &QToolButton::clicked, undo, &QUndoStack::redo);
    connect(undo, &QUndoStack::canUndoChanged, back, &QWidget::setEnabled);
    connect(undo, &QUndoStack::canRedoChanged, again, &QWidget::setEnabled);
    return bar;
}

void OptionsSide::fillPresets() {
    m_presets->clear();
    for (const Preset& preset : builtInPresets()) {
        QAction* action = m_presets->addAction(preset.name);
        action->setToolTip(preset.description);
        connect(action, &QAction::triggered, this, [this, preset] { applyPreset(preset.settings); });
    }
    const QStringList own = Settings().presets();
    m_presets->setToolTipsVisible(true);
    m_presets->addSeparator();
    for (const QString& name : own)
        connect(m_presets->addAction(name), &QAction::triggered, this,
                [this, name] { applyPreset(widgets::settingsFromJson(Settings().preset(name))); });
    if (!own.isEmpty()) m_presets->addSeparator();
    connect(m_presets->addAction(tr("Save these options as a preset…")), &QAction::triggered, this,
            &OptionsSide::savePreset);
    QMenu* remove = m_presets->addMenu(tr("Remove a preset"));
    remove->setEnabled(!own.isEmpty());
    for (const QString& name : own)
        connect(remove->addAction(name), &QAction::triggered, this,
                [name] { Settings().removePreset(name); });
}

void OptionsSide::applyPreset(const widgets::CompileSettings& preset) {
    const widgets::CompileSettings current = m_panel->settings();
    widgets::CompileSettings settings = preset;
    settings.compile.calibration = current.compile.calibration;
    settings.compile.calibrationSamples = current.compile.calibrationSamples;
    settings.analysisSamples = current.analysisSamples;
    m_panel->setSettings(settings);
}

void OptionsSide::savePreset() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save a preset"));
    dialog->setLabelText(tr("Name of the preset:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.trimmed().isEmpty())
            Settings().setPreset(name.trimmed(), widgets::settingsToJson(m_panel->settings()));
    });
    dialog->open();
}

} // namespace qs::app
