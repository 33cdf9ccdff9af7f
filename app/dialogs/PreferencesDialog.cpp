#include "dialogs/PreferencesDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QSpinBox>
#include <QVBoxLayout>
#include <thread>

#include "Languages.h"
#include "inspectors/FieldGrid.h"

namespace qs::app {

using widgets::Spacing;
using widgets::ThemeMode;

PreferencesDialog::PreferencesDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_theme(new QComboBox), m_language(new QComboBox), m_threads(new QSpinBox),
      m_session(new QCheckBox(tr("Open the models of the last session again"))) {
    setWindowTitle(tr("Preferences"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.theme)));
    for (const Language& language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    const int most = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    m_threads->setRange(0, most);
    m_threads->setSpecialValueText(tr("all (%1)").arg(most));
    m_threads->setValue(preferences.threads);
    m_threads->setToolTip(tr("How many processors a compile may use. Results do not depend on it."));
    m_session->setChecked(preferences.restoresSession);
    m_threads->setAccessibleDescription(m_threads->toolTip());
    auto* form = new widgets::FieldGrid;
    form->setVerticalSpacing(Spacing::kMedium);
    form->addField(tr("&Theme"), m_theme);
    form->addField(tr("&Language"), m_language);
    form->addField(tr("&Threads"), m_threads);
    form->addField(tr("At the start"), m_session);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::kLarge, Spacing::kLarge, Spacing::kLarge, Spacing::kLarge);
    column->setSpacing(Spacing::kHuge);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
}

Preferences PreferencesDialog::preferences() const {
    return {static_cast<ThemeMode>(m_theme->currentData().toInt()), m_language->currentData().toString(),
            m_threads->value(), m_session->isChecked()};
}

} // namespace qs::app
