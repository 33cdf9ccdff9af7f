#include "plots/HistogramPlot.h"

#include <QMenu>
#include <cmath>
#include <numeric>

#include "common/Theme.h"
#include "models/NumberText.h"
#include "models/QuantizerText.h"
#include "plots/MinusTicker.h"
#include "plots/PlotTitle.h"

namespace qs::widgets {

namespace {

constexpr double kMargin = 0.05;      // beside the data, as a share of the range
constexpr double kLevelsPerBar = 3.0; // quantizer levels that one bar holds at least
constexpr double kFewestBars = 32.0;
// Captions of the range, as shares of the axes: room that two side by side need, first row, height of a row.
constexpr double kCaptionRoom = 0.5;
constexpr double kCaptionTop = 0.02;
constexpr double kCaptionRow = 0.11;

double total(const analysis::Histogram& histogram) {
    return static_cast<double>(
        std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint64_t{0}));
}

double edge(const analysis::Histogram& h, std::size_t bin) {
    return h.low + (h.high - h.low) * static_cast<double>(bin) / static_cast<double>(h.counts.size());
}

} // namespace

HistogramPlot::HistogramPlot(SelectionBus& bus, QWidget* parent) : AnalysisPlot(bus, parent) {
    setAccessibleName(tr("Histogram of the selected layer"));
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    axisRect()->setRangeDrag(Qt::Horizontal);
    axisRect()->setRangeZoom(Qt::Horizontal);
    m_title = new PlotTitle(this);
    delete topBar()->takeAt(0);
    topBar()->addElement(0, 0, m_title);
    xAxis->setLabel(tr("Value"));
    yAxis->setLabel(tr("Share of elements [%]"));
    m_reference = addGraph();
    m_reference->setName(tr("Reference"));
    m_emulated = addGraph();
    m_emulated->setName(tr("Emulated"));
    for (std::size_t end = 0; end < 2; ++end) {
        m_cut[end] = new QCPItemRect(this);
        m_cut[end]->setLayer(QStringLiteral("background"));
        m_cut[end]->setPen(Qt::NoPen);
        m_ends[end] = new QCPItemStraightLine(this);
        m_captions[end] = new QCPItemText(this);
        m_captions[end]->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        m_captions[end]->setPadding(QMargins(5, 2, 5, 2));
    }
    connect(xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this](const QCPRange& range) {
        const QCPRange kept = range.bounded(m_full.lower, m_full.upper);
        if (kept != range) xAxis->setRange(kept);
    });
    setScaleType();
    HistogramPlot::showSelection();
    HistogramPlot::applyColors(Theme::current());
}

const analysis::LayerResult* HistogramPlot::layer() const {
    if (!result() || selectedLayer() < 0) return nullptr;
    const auto& l = result()->layers[static_cast<std::size_t>(selectedLayer())];
    return l.referenceHistogram.counts.empty() ? nullptr : &l;
}

void HistogramPlot::setScaleType() {
    yAxis->setScaleType(m_logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (m_logarithmic) {
        yAxis->setTicker(QSharedPointer<MinusTicker<QCPAxisTickerLog>>::create());
    } else {
        yAxis->setTicker(QSharedPointer<MinusTicker<QCPAxisTicker>>::create());
    }
    yAxis->setSubTicks(false); // eight between two decades would only grey the axis
    yAxis->setNumberFormat(QStringLiteral("g"));
    yAxis->setNumberPrecision(4);
    for (QCPGraph* graph : {m_reference, m_emulated})
        graph->setLineStyle(QCPGraph::lsStepLeft);
}

void HistogramPlot::setLogarithmic(bool on) {
    if (m_logarithmic == on) return;
    m_logarithmic = on;
    setScaleType();
    showSelection();
    replot(rpQueuedReplot);
}

void HistogramPlot::fillGraph(QCPGraph* graph, const analysis::Histogram& h) {
    QVector<double> x, y;
    const double all = std::max(total(h), 1.0);
    const double empty =
        m_logarithmic ? m_floor : 0.0; // a logarithm has no zero: empty bins lie on the floor
    for (std::size_t bin = 0; bin < h.counts.size(); bin += m_group) {
        const auto first = h.counts.begin() + static_cast<std::ptrdiff_t>(bin);
        const auto size = std::min(m_group, h.counts.size() - bin);
        const auto sum = std::accumulate(first, first + static_cast<std::ptrdiff_t>(size), std::uint64_t{0});
        x << edge(h, bin);
        y << std::max(empty, 100.0 * static_cast<double>(sum) / all);
    }
    if (!h.counts.empty()) {
        x << h.high;
        y << empty;
    }
    graph->setData(x, y, true);
}

// The emulated values lie on the quantizer's levels only. Bins finer than a few levels would show a comb
// whose teeth cannot be compared with the reference, so neighbours are drawn together.
std::size_t HistogramPlot::groupSize(const analysis::LayerResult& l) {
    const auto& h = l.referenceHistogram;
    if (!l.outputQuantizer || l.outputQuantizer->scale.empty() || h.high <= h.low) return 1;
    const double bin = (h.high - h.low) / static_cast<double>(h.counts.size());
    const double wanted = std::ceil(kLevelsPerBar * double(l.outputQuantizer->scale[0]) / bin);
    const double most = std::max(1.0, static_cast<double>(h.counts.size()) / kFewestBars);
    return static_cast<std::size_t>(std::clamp(wanted, 1.0, most));
}

void HistogramPlot::showSelection() {
    const analysis::LayerResult* l = layer();
    if (!l) {
        setEmptyText(!result() ? tr("Compile the model to see the histograms of its layers.")
                     : selectedLayer() < 0
                         ? tr("Select a layer in the graph, the table or the plot to see its histogram.")
                         : tr("This layer has no histogram."));
        return;
    }
    setEmptyText({});
    m_group = groupSize(*l);
    setShares(*l);
    fillGraph(m_reference, l->referenceHistogram);
    fillGraph(m_emulated, l->emulatedHistogram);
    placeMarks();
    setTitle();
    resetZoom();
}

// Vertical range: from below the smallest share, with head room for the captions.
void HistogramPlot::setShares(const analysis::LayerResult& l) {
    double smallest = 100.0, largest = 0.0;
    for (const auto* h : {&l.referenceHistogram, &l.emulatedHistogram}) {
        const double all = std::max(total(*h), 1.0);
        for (std::size_t bin = 0; bin < h->counts.size(); bin += m_group) {
            double sum = 0;
            for (std::size_t i = bin; i < std::min(bin + m_group, h->counts.size()); ++i) {
                sum += static_cast<double>(h->counts[i]);
            }
            if (sum == 0) continue;
            smallest = std::min(smallest, 100.0 * sum / all);
            largest = std::max(largest, 100.0 * sum / all);
        }
    }
    if (largest == 0) largest = smallest; // no counts at all
    m_floor = std::pow(10.0, std::floor(std::log10(smallest)));
    if (m_floor == smallest) m_floor /= 10.0;
    yAxis->setRange(m_logarithmic ? m_floor : 0.0, m_logarithmic ? largest * 6 : largest * 1.25);
}

void HistogramPlot::placeMarks() {
    const analysis::LayerResult& l = *layer();
    double low = l.referenceHistogram.low, high = l.referenceHistogram.high;
    const bool marked = l.outputQuantizer.has_value() && !l.outputQuantizer->scale.empty();
    const auto range = marked ? realRange(*l.outputQuantizer) : std::pair{low, high};
    low = std::min(low, range.first);
    high = std::max(high, range.second);
    const double margin = std::max((high - low) * kMargin, 1e-12);
    m_full = QCPRange(low - margin, high + margin);
    for (std::size_t end = 0; end < 2; ++end) {
        const double x = end == 0 ? range.first : range.second;
        m_ends[end]->setVisible(marked);
        m_captions[end]->setVisible(marked);
        m_cut[end]->setVisible(marked);
        if (!marked) continue;
        m_ends[end]->point1->setCoords(x, 1);
        m_ends[end]->point2->setCoords(x, 2);
        const int code = end == 0 ? l.outputQuantizer->qmin : l.outputQuantizer->qmax;
        m_captions[end]->setText(tr("code %1 = %2").arg(code).arg(realText(x)));
        m_cut[end]->topLeft->setCoords(end == 0 ? m_full.lower : x, yAxis->range().upper);
        m_cut[end]->bottomRight->setCoords(end == 0 ? x : m_full.upper, yAxis->range().lower);
    }
    if (marked) placeCaptions(range.first, range.second);
}

// Captions stand inside the range, one beside the other; where it is too narrow for both, in two rows.
void HistogramPlot::placeCaptions(double low, double high) {
    const bool narrow = (high - low) / m_full.size() < kCaptionRoom;
    const bool roomRight = (m_full.upper - high) / m_full.size() > kCaptionRoom / 2;
    m_captions[0]->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_captions[0]->position->setCoords(low, kCaptionTop);
    m_captions[1]->setPositionAlignment((narrow && roomRight ? Qt::AlignLeft : Qt::AlignRight) |
                                        Qt::AlignTop);
    m_captions[1]->position->setCoords(high, narrow && !roomRight ? kCaptionTop + kCaptionRow : kCaptionTop);
    if (narrow && roomRight) m_captions[0]->position->setCoords(low, kCaptionTop + kCaptionRow);
}

void HistogramPlot::setTitle() {
    const analysis::LayerResult& l = *layer();
    QStringList details;
    if (l.outputQuantizer) {
        details << QString::fromStdString(l.outputQuantizer->badge())
                << tr("saturated %1 %").arg(percentText(l.saturationPct))
                << tr("unused levels %1 %").arg(percentText(l.unusedLevelsPct));
    } else {
        details << tr("left in float");
    }
    m_title->setText(QString::fromStdString(l.name) + QLatin1Char('\n') +
                     details.join(QStringLiteral(" · ")));
}

void HistogramPlot::resetZoom() {
    xAxis->setRange(m_full);
    replot(rpQueuedReplot);
}

void HistogramPlot::applyColors(const ThemeColors& c) {
    QColor fill = c.series[0];
    fill.setAlpha(70);
    m_reference->setPen(QPen(c.series[0], 1.2));
    m_reference->setBrush(fill);
    m_emulated->setPen(QPen(c.series[1], 1.4));
    m_emulated->setBrush(Qt::NoBrush);
    m_title->setFont(font());
    m_title->setTextColor(c.text);
    QColor cut = c.badSoft;
    cut.setAlpha(c.dark ? 110 : 130);
    for (std::size_t end = 0; end < 2; ++end) {
        m_ends[end]->setPen(QPen(c.quantizerLine, 1.4, Qt::DashLine));
        m_captions[end]->setColor(c.quantizerInk);
        m_captions[end]->setFont(font());
        m_cut[end]->setBrush(cut);
    }
    AnalysisPlot::applyColors(c);
}

void HistogramPlot::extendMenu(QMenu& menu) {
    QAction* action = menu.addAction(tr("Logarithmic shares"), this, &HistogramPlot::setLogarithmic);
    action->setCheckable(true);
    action->setChecked(m_logarithmic);
    menu.addAction(tr("Show whole range"), this, &HistogramPlot::resetZoom);
}

void HistogramPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    resetZoom();
    AnalysisPlot::mouseDoubleClickEvent(event);
}

QString HistogramPlot::toCsv() const {
    QString text = QStringLiteral("bin_low,bin_high,reference_count,emulated_count\n");
    const analysis::LayerResult* l = layer();
    if (!l) return text;
    const analysis::Histogram& h = l->referenceHistogram;
    for (std::size_t bin = 0; bin < h.counts.size(); ++bin) {
        const auto& other = l->emulatedHistogram.counts;
        text += QStringLiteral("%1,%2,%3,%4\n")
                    .arg(edge(h, bin), 0, 'g', 9)
                    .arg(edge(h, bin + 1), 0, 'g', 9)
                    .arg(h.counts[bin])
                    .arg(bin < other.size() ? other[bin] : 0);
    }
    return text;
}

} // namespace qs::widgets
