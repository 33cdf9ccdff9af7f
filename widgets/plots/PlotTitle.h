// The lines above a plot: what does not fit beside the legend gives way to three dots in the middle, where
// the names of layers differ least.
#pragma once

#include <qcustomplot.h>

namespace qs::widgets {

class PlotTitle : public QCPTextElement {
    Q_OBJECT
public:
    using QCPTextElement::QCPTextElement;

    QString shownText() const; // as it is drawn at the width of now

protected:
    QSize minimumOuterSizeHint() const override;
    QSize maximumOuterSizeHint() const override;
    void draw(QCPPainter* painter) override;

private:
    int textHeight() const;
};

} // namespace qs::widgets
