// The line below the graph that says what the looks of the quantizers' badges mean.
#pragma once

#include <QWidget>

#include "report/GraphDrawing.h"

namespace qs::widgets {

class QuantizerLegend : public QWidget {
    Q_OBJECT
public:
    explicit QuantizerLegend(QWidget* parent = nullptr);

    // Only the kinds that the drawing has are listed.
    void setDrawing(const report::GraphDrawing& drawing);
    bool isEmpty() const { return m_entries.empty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Entry {
        report::QuantizerBadge badge;
        int count = 0;
        int left = 0, right = 0; // where it was painted
    };
    std::vector<Entry> m_entries;
};

} // namespace qs::widgets
