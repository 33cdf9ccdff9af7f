#include "plots/SqnrPlot.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <cmath>

#include "common/Theme.h"
#include "models/LayerLookup.h"
#include "models/NumberText.h"
#include "models/Roles.h"
#include "plots/DecibelTicker.h"
#include "plots/LayerTicker.h"

namespace qs::widgets {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// Leaves out the markers of what was not measured. The screen shows nothing of them, but an SVG file would
// have them all in its upper left corner.
class MeasuredGraph : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

protected:
    void drawScatterPlot(QCPPainter* painter, const QVector<QPointF>& scatters,
                         const QCPScatterStyle& style) const override {
        QVector<QPointF> measured;
        for (const QPointF& point : scatters)
            if (!point.isNull()) measured << point; // the library's place for what is NaN
        QCPGraph::drawScatterPlot(painter, measured, style);
    }
};
constexpr int kLabelPx = 120;
constexpr double kLabelAngle = -50; // degrees
constexpr double kMinLayersShown = 4;
constexpr double kSmallestMarker = 3, kLargestMarker = 7; // pixels
constexpr double kCrowdedPx = 2; // between two layers; with less, markers are a smear, and slow to paint

QString seriesName(int series) {
    switch (series) {
    case 0:
        return SqnrPlot::tr("Accumulated");
    case 1:
        return SqnrPlot::tr("Isolated");
    default:
        return SqnrPlot::tr("Sensitivity");
    }
}

} // namespace

SqnrPlot::SqnrPlot(SelectionBus& bus, QWidget* parent)
    : AnalysisPlot(bus, parent), m_layerTicker(new LayerTicker), m_decibelTicker(new DecibelTicker) {
    setAccessibleName(tr("SQNR per layer"));
    setMouseTracking(true);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    axisRect()->setRangeDrag(Qt::Horizontal);
    axisRect()->setRangeZoom(Qt::Horizontal);
    xAxis->setTicker(m_layerTicker);
    xAxis->setTickLabelRotation(kLabelAngle);
    xAxis->grid()->setVisible(false);
    yAxis->setTicker(m_decibelTicker);
    yAxis->setLabel(tr("SQNR [dB]"));
    connect(xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &SqnrPlot::keepRange);
    buildItems();
    rebuild();
    SqnrPlot::applyColors(Theme::current());
}

void SqnrPlot::buildItems() {
    m_badZone = new QCPItemRect(this);
    m_selectedBand = new QCPItemRect(this);
    for (QCPItemRect* rect : {m_badZone, m_selectedBand}) {
        rect->setLayer(QStringLiteral("background"));
        rect->setPen(Qt::NoPen);
    }
    m_warnLine = new QCPItemStraightLine(this);
    m_warnLine->setLayer(QStringLiteral("axes")); // in front of the bars
    m_warnLine->point1->setCoords(0, kWarnSqnrDb);
    m_warnLine->point2->setCoords(1, kWarnSqnrDb);
    m_warnText = new QCPItemText(this);
    m_warnText->setText(tr("10 dB limit"));
    m_warnText->setLayer(QStringLiteral("axes"));
    m_warnText->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
    m_warnText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_warnText->position->setTypeY(QCPItemPosition::ptPlotCoords);
    m_warnText->position->setCoords(0.99, kWarnSqnrDb - 1);
    m_warnText->setPadding(QMargins(4, 1, 4, 1));
    m_hoverLine = new QCPItemLine(this);
    m_hoverLine->setLayer(QStringLiteral("grid"));
    m_hoverLine->setVisible(false);
    m_bars = new QCPBars(xAxis, yAxis);
    m_bars->setName(seriesName(0));
    m_bars->setWidth(0.7);
    m_bars->setPen(Qt::NoPen);
    for (int i = 0; i < kSeries; ++i) {
        Series& series = m_series[static_cast<std::size_t>(i)];
        series.line = new MeasuredGraph(xAxis, yAxis);
        series.line->setName(seriesName(i));
        series.exact = new MeasuredGraph(xAxis, yAxis);
        series.exact->setLineStyle(QCPGraph::lsNone);
        series.exact->removeFromLegend();
    }
}

int SqnrPlot::layerCount() const {
    return result() ? static_cast<int>(result()->layers.size()) : 0;
}

double SqnrPlot::levelOf(int series, int layer) const {
    const auto& l = result()->layers[static_cast<std::size_t>(layer)];
    if (series == 0) return l.accumulated.sqnrDb;
    if (series == 1) return l.isolated.sqnrDb;
    return l.sensitivity ? l.sensitivity->sqnrDb : kNaN;
}

void SqnrPlot::rebuild() {
    m_hovered = -1;
    m_hoverLine->setVisible(false);
    const int n = layerCount();
    setEmptyText(n == 0 ? tr("Compile the model to see the SQNR of every layer.") : QString());
    QStringList names;
    for (int i = 0; i < n; ++i) {
        names << shortLayerName(QString::fromStdString(result()->layers[static_cast<std::size_t>(i)].name));
    }
    m_layerTicker->setNames(names, font(), kLabelPx);
    setVerticalRange();
    fillSeries();
    resetZoom();
    fitTicks();
}

// Room for all finite values from 0 dB on, a line for the exact ones above them.
void SqnrPlot::setVerticalRange() {
    double low = 0.0, high = 2 * kWarnSqnrDb;
    bool anyExact = false;
    for (int i = 0; i < layerCount(); ++i) {
        for (int s = 0; s < kSeries; ++s) {
            const double db = levelOf(s, i);
            if (std::isfinite(db)) {
                low = std::min(low, db);
                high = std::max(high, db);
            }
            anyExact = anyExact || db == std::numeric_limits<double>::infinity();
        }
    }
    const double top = std::ceil(high / 5.0) * 5.0;
    low -= 0.04 * (top - low); // a marker at the lowest value is drawn whole
    m_exactLevel = top + 0.12 * (top - low);
    m_decibelTicker->setLevels(top, anyExact ? m_exactLevel : kNaN, tr("exact"));
    yAxis->setRange(low, anyExact ? m_exactLevel + 0.06 * (top - low) : top + 0.03 * (top - low));
    m_badZone->topLeft->setCoords(0, kWarnSqnrDb);
    m_badZone->bottomRight->setCoords(layerCount() + 1, low);
}

void SqnrPlot::fillSeries() {
    for (int s = 0; s < kSeries; ++s) {
        QVector<double> x, y, exact, measured, heights;
        for (int i = 0; i < layerCount(); ++i) {
            const double db = levelOf(s, i);
            const bool isExact = db == std::numeric_limits<double>::infinity();
            x << i + 1;
            y << (std::isfinite(db) ? db : kNaN); // NaN leaves a gap in the line
            exact << (isExact ? m_exactLevel : kNaN);
            if (std::isnan(db)) continue;
            measured << i + 1;
            heights << (isExact ? m_exactLevel : std::max(db, yAxis->range().lower));
        }
        const Series& series = m_series[static_cast<std::size_t>(s)];
        series.line->setData(x, y, true);
        series.exact->setData(x, exact, true);
        if (s == 0) {
            m_bars->setData(measured, heights, true);
            series.line->removeFromLegend(); // the bars are there
        } else if (!measured.isEmpty()) {
            series.line->addToLegend();
        } else {
            series.line->removeFromLegend();
        }
    }
}

void SqnrPlot::applyColors(const ThemeColors& c) {
    const bool crowded = axisPixels() < kCrowdedPx * xAxis->range().size();
    setPlottingHint(QCP::phFastPolylines, crowded);
    for (int s = 0; s < kSeries; ++s) {
        const QColor color = c.series[s];
        const Series& series = m_series[static_cast<std::size_t>(s)];
        series.line->setPen(crowded ? QPen(color, 0)
                                    : QPen(color, s == 0 ? 2.0 : 1.4, s == 2 ? Qt::DashLine : Qt::SolidLine));
        const QPen outline(color, 1.4);
        const QBrush fill(s == 0 ? color : c.surface);
        const auto shape = s == 0   ? QCPScatterStyle::ssCircle
                           : s == 1 ? QCPScatterStyle::ssSquare
                                    : QCPScatterStyle::ssDiamond;
        series.line->setAntialiased(!crowded);
        series.line->setScatterStyle(crowded ? QCPScatterStyle()
                                             : QCPScatterStyle(shape, outline, fill, markerSize()));
        // The same colour and filling, but a triangle: this one has no height of its own.
        const double triangle = std::max(6.0, markerSize() + (s == 0 ? 1.0 : 5.0));
        series.exact->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssTriangle, outline, fill, triangle));
    }
    m_bars->setVisible(!crowded);
    m_series[0].line->setVisible(crowded);
    QColor bar = c.series[0];
    bar.setAlpha(c.dark ? 150 : 120);
    m_bars->setBrush(bar);
    QColor zone = c.badSoft;
    zone.setAlpha(c.dark ? 90 : 120);
    m_badZone->setBrush(zone);
    m_selectedBand->setBrush(c.accentSoft);
    m_warnLine->setPen(QPen(c.bad, 1, Qt::DashLine));
    m_warnText->setColor(c.bad);
    QColor veil = c.surface; // the bars go on behind the words
    veil.setAlpha(215);
    m_warnText->setBrush(veil);
    m_warnText->setFont(font());
    m_hoverLine->setPen(QPen(c.edge, 1, Qt::DotLine));
    AnalysisPlot::applyColors(c);
}

void SqnrPlot::showSelection() {
    const int layer = selectedLayer();
    m_selectedBand->setVisible(layer >= 0);
    if (layer < 0) return;
    m_selectedBand->topLeft->setCoords(layer + 0.5, yAxis->range().upper);
    m_selectedBand->bottomRight->setCoords(layer + 1.5, yAxis->range().lower);
    const QCPRange range = xAxis->range();
    if (layer + 1 < range.lower || layer + 1 > range.upper) {
        xAxis->setRange(layer + 1 - range.size() / 2, layer + 1 + range.size() / 2);
    }
}

void SqnrPlot::resetZoom() {
    xAxis->setRange(0.5, std::max(layerCount(), 1) + 0.5);
    replot(rpQueuedReplot);
}

// Panning and zooming stay within the layers.
void SqnrPlot::keepRange(const QCPRange& range) {
    const double first = 0.5, last = std::max(layerCount(), 1) + 0.5;
    const double size = std::clamp(range.size(), std::min(kMinLayersShown, last - first), last - first);
    const double lower =
        std::clamp(range.size() == size ? range.lower : range.center() - size / 2, first, last - size);
    const QCPRange kept(lower, lower + size);
    if (std::abs(kept.lower - range.lower) > 1e-9 || std::abs(kept.upper - range.upper) > 1e-9)
        xAxis->setRange(kept);
    fitTicks();
}

int SqnrPlot::axisPixels() const {
    return std::max(100, width() - 90); // the axis itself is only laid out when it is drawn
}

// Neighbours must not hide each other where there are many.
double SqnrPlot::markerSize() const {
    return std::clamp(0.7 * axisPixels() / xAxis->range().size(), kSmallestMarker, kLargestMarker);
}

void SqnrPlot::fitTicks() {
    m_layerTicker->setAxisPixels(axisPixels());
    applyColors(Theme::current());
}

void SqnrPlot::resizeEvent(QResizeEvent* event) {
    fitTicks();
    AnalysisPlot::resizeEvent(event);
}

int SqnrPlot::layerAt(const QPointF& position) const {
    if (!axisRect()->rect().contains(position.toPoint())) return -1;
    const int layer = static_cast<int>(std::lround(xAxis->pixelToCoord(position.x()))) - 1;
    return layer >= 0 && layer < layerCount() ? layer : -1;
}

QString SqnrPlot::toolTipOf(int layer) const {
    const auto& l = result()->layers[static_cast<std::size_t>(layer)];
    QString rows;
    for (int s = 0; s < kSeries; ++s) {
        if (s == 2 && !l.sensitivity) continue;
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td></tr>")
                    .arg(seriesName(s), sqnrTextWithUnit(levelOf(s, layer)));
    }
    return QStringLiteral("<b>%1</b><br>%2<table>%3</table>")
        .arg(QString::fromStdString(l.name).toHtmlEscaped(), QString::fromStdString(l.op).toHtmlEscaped(),
             rows);
}

void SqnrPlot::hover(int layer, const QPoint& globalPosition) {
    if (layer == m_hovered) return;
    m_hovered = layer;
    m_hoverLine->setVisible(layer >= 0);
    if (layer >= 0) {
        m_hoverLine->start->setCoords(layer + 1, yAxis->range().lower);
        m_hoverLine->end->setCoords(layer + 1, yAxis->range().upper);
        QToolTip::showText(globalPosition, toolTipOf(layer), this);
    } else {
        QToolTip::hideText();
    }
    replot(rpQueuedReplot);
}

void SqnrPlot::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    AnalysisPlot::mousePressEvent(event);
}

void SqnrPlot::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton)
        hover(layerAt(event->position()), event->globalPosition().toPoint());
    AnalysisPlot::mouseMoveEvent(event);
}

void SqnrPlot::mouseReleaseEvent(QMouseEvent* event) {
    const bool click = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (click && event->button() == Qt::LeftButton) selectLayer(layerAt(event->position()));
    AnalysisPlot::mouseReleaseEvent(event);
}

void SqnrPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    resetZoom();
    AnalysisPlot::mouseDoubleClickEvent(event);
}

void SqnrPlot::leaveEvent(QEvent* event) {
    hover(-1, {});
    AnalysisPlot::leaveEvent(event);
}

void SqnrPlot::keyPressEvent(QKeyEvent* event) {
    const int last = layerCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return selectLayer(std::max(0, selectedLayer() - 1));
    case Qt::Key_Right:
        return selectLayer(std::min(last, selectedLayer() + 1));
    case Qt::Key_Home:
        return selectLayer(0);
    case Qt::Key_End:
        return selectLayer(last);
    default:
        AnalysisPlot::keyPressEvent(event);
    }
}

void SqnrPlot::extendMenu(QMenu& menu) {
    menu.addAction(tr("Show all layers"), this, &SqnrPlot::resetZoom);
}

QString SqnrPlot::toCsv() const {
    QString text = QStringLiteral("layer,name,op,accumulated_sqnr_db,isolated_sqnr_db,sensitivity_sqnr_db\n");
    for (int i = 0; i < layerCount(); ++i) {
        const auto& l = result()->layers[static_cast<std::size_t>(i)];
        QStringList fields{QString::number(i + 1), csvField(QString::fromStdString(l.name)),
                           csvField(QString::fromStdString(l.op))};
        for (int s = 0; s < kSeries; ++s) {
            const double db = levelOf(s, i);
            fields << (std::isnan(db) ? QString() : QString::number(db, 'g', 9));
        }
        text += fields.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace qs::widgets
