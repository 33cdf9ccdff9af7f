#include "inspectors/FieldGrid.h"

#include <QLabel>

#include "common/Theme.h"

namespace qs::widgets {

FieldGrid::FieldGrid(QWidget* parent) : QGridLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(Spacing::kSmall);
    setVerticalSpacing(Spacing::kSmall);
    setColumnMinimumWidth(0, kLabelWidth);
    setColumnStretch(1, 1);
}

QLabel* FieldGrid::addField(const QString& label, QWidget* field) {
    const int row = rowCount();
    auto* text = new QLabel(label, parentWidget());
    text->setBuddy(field);
    addWidget(text, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    addWidget(field, row, 1);
    return text;
}

QLabel* FieldGrid::addAbove(const QString& label, QWidget* field) {
    auto* text = new QLabel(label, parentWidget());
    text->setBuddy(field);
    addWide(text);
    return text;
}

void FieldGrid::addBelow(QWidget* widget) {
    addWidget(widget, rowCount(), 1);
}

void FieldGrid::addWide(QWidget* widget) {
    addWidget(widget, rowCount(), 0, 1, 2);
}

} // namespace qs::widgets
