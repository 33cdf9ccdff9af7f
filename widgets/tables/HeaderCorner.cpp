#include "tables/HeaderCorner.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include "common/Theme.h"

namespace qs::widgets {

HeaderCorner::HeaderCorner(QTableView* table) : m_header(table->horizontalHeader()) {
    table->addScrollBarWidget(this, Qt::AlignTop);
    m_header->installEventFilter(this);
    setFixedHeight(m_header->height());
}

bool HeaderCorner::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setFixedHeight(m_header->height());
    return QWidget::eventFilter(watched, event);
}

void HeaderCorner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
    painter.fillRect(0, height() - 1, width(), 1, Theme::current().border);
}

} // namespace qs::widgets
