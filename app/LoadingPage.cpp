#include "LoadingPage.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/Theme.h"

namespace qs::app {

LoadingPage::LoadingPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_progress(new QProgressBar) {
    m_title->setProperty("role", "title");
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(280);
    m_progress->setAccessibleName(tr("Progress of opening"));
    auto* cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &LoadingPage::cancelled);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(widgets::Spacing::kMedium);
    column->addStretch();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(cancel)})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch();
}

void LoadingPage::show(const QString& title, double fraction) {
    m_title->setText(tr("Opening %1…").arg(title));
    m_progress->setValue(static_cast<int>(fraction * 1000));
}

} // namespace qs::app
