// The scale of the heat map: a strip of colours with decibels under it.
#pragma once

#include <QWidget>

namespace qs::widgets {

class HeatLegend : public QWidget {
    Q_OBJECT
public:
    explicit HeatLegend(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace qs::widgets
