#include "graph/BusyCard.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/Theme.h"

namespace qs::widgets {

BusyCard::BusyCard(QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))) {
    setProperty("role", "card");
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the layout"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::kLarge, Spacing::kMedium, Spacing::kLarge, Spacing::kMedium);
    column->setSpacing(Spacing::kSmall);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    setFixedWidth(300);
    connect(m_cancel, &QPushButton::clicked, this, &BusyCard::cancelled);
    hide();
}

void BusyCard::centre() {
    adjustSize();
    if (parentWidget()) move(parentWidget()->rect().center() - rect().center());
    show();
    raise();
}

void BusyCard::showWork(const QString& text) {
    m_text->setText(text);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    centre();
}

void BusyCard::setProgress(double fraction) {
    m_progress->setValue(static_cast<int>(fraction * 1000));
}

void BusyCard::showProblem(const QString& text) {
    m_text->setText(text);
    m_progress->hide();
    m_cancel->hide();
    centre();
}

bool BusyCard::cancellable() const {
    return isVisible() && m_cancel->isVisibleTo(this);
}

} // namespace qs::widgets
