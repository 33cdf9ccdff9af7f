// Ticks for an axis of layers: position i + 1 is layer i, labelled with as many short names as fit.
#pragma once

#include <qcustomplot.h>

#include <QFont>
#include <QStringList>

namespace qs::widgets {

class LayerTicker : public QCPAxisTicker {
public:
    // `names` are elided at the left to maxLabelPx in `font`.
    void setNames(const QStringList& names, const QFont& font, int maxLabelPx);
    // Layers between two labels are left out so that a label has at least minLabelPx.
    void setAxisPixels(int pixels) { m_axisPixels = pixels; }
    static constexpr int kMinLabelPx = 17;

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;

private:
    QStringList m_names;
    QFont m_font;
    int m_maxLabelPx = 0;
    int m_axisPixels = 600;
};

} // namespace qs::widgets
