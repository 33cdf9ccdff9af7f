// Rows of label and field with one label width for all groups of a panel, and remarks below the fields.
#pragma once

#include <QGridLayout>

class QLabel;

namespace qs::widgets {

class FieldGrid : public QGridLayout {
    Q_OBJECT
public:
    // Pixels that the label column of every group has at least.
    static constexpr int kLabelWidth = 112;

    explicit FieldGrid(QWidget* parent = nullptr);

    // The label is the field's buddy and is returned.
    QLabel* addField(const QString& label, QWidget* field);
    // A label of its own line, for the field that comes next over both columns.
    QLabel* addAbove(const QString& label, QWidget* field);
    // Below the field before, in the field column.
    void addBelow(QWidget* widget);
    // Over both columns.
    void addWide(QWidget* widget);
};

} // namespace qs::widgets
