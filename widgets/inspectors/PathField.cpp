#include "inspectors/PathField.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "common/Icons.h"
#include "common/Theme.h"

namespace qs::widgets {

PathField::PathField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_button(new QToolButton(this)) {
    m_button->setProperty("flat", true);
    m_button->setIcon(icon(QStringLiteral("open"), IconTone::Muted));
    m_button->setToolTip(tr("Choose"));
    setFocusProxy(m_edit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::kTiny);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &PathField::browseRequested);
}

void PathField::setName(const QString& name) {
    m_edit->setAccessibleName(name);
    m_button->setAccessibleName(tr("Choose: %1").arg(name));
}

} // namespace qs::widgets
