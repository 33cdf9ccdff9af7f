#include "compare/CompareBars.h"

#include <QMenu>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "common/SaveDialog.h"
#include "common/Theme.h"
#include "models/NumberText.h"
#include "plots/LayerTicker.h"
#include "plots/MinusTicker.h"
#include "plots/PlotExport.h"
#include "plots/PlotSaver.h"

namespace qs::widgets {

namespace {

constexpr double kFewestShown = 4;
constexpr int kLabelPx = 120;
constexpr double kLabelAngle = -50; // degrees

double sqnrOf(const analysis::LayerResult* layer) {
    return layer ? layer->accumulated.sqnrDb : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

CompareBars::CompareBars(QWidget* parent)
    : QCustomPlot(parent), m_saver(new PlotSaver(this)), m_ticker(new LayerTicker) {
    setAccessibleName(tr("SQNR per layer of both runs"));
    setExportName(QStringLiteral("comparison"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    axisRect()->setRangeDrag(Qt::Horizontal);
    axisRect()->setRangeZoom(Qt::Horizontal);
    m_band = new QCPItemRect(this);
    m_band->setLayer(QStringLiteral("background"));
    m_band->setPen(Qt::NoPen);
    auto* group = new QCPBarsGroup(this);
    group->setSpacingType(QCPBarsGroup::stPlotCoords);
    group->setSpacing(0.04);
    for (QCPBars*& bars : m_bars) {
        bars = new QCPBars(xAxis, yAxis);
        bars->setWidth(0.36);
        bars->setBarsGroup(group);
        bars->setAntialiased(false);
    }
    xAxis->setTicker(m_ticker);
    yAxis->setTicker(QSharedPointer<MinusTicker<QCPAxisTicker>>::create());
    xAxis->setTickLabelRotation(kLabelAngle);
    xAxis->grid()->setVisible(false);
    xAxis->setTickLength(0, 4); // outwards: the bars stand on the axis
    yAxis->setLabel(tr("SQNR [dB]"));
    legend->setVisible(true);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    plotLayout()->insertRow(0);
    auto* top = new QCPLayoutGrid;
    plotLayout()->addElement(0, 0, top);
    top->addElement(0, 0, new QCPLayoutElement(this));
    top->addElement(0, 1, legend);
    top->setColumnStretchFactor(1, 0.001);
    top->setMargins(QMargins(Spacing::kSmall, Spacing::kTiny, Spacing::kSmall, 0));
    plotLayout()->setRowStretchFactor(0, 0.001);
    plotLayout()->setRowSpacing(0);
    connect(xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &CompareBars::keepRange);
    connect(&Theme::instance(), &Theme::themeChanged, this, [this] {
        applyColors(Theme::current());
        replot(rpQueuedReplot);
    });
    applyColors(Theme::current());
}

void CompareBars::setMatch(const LayerMatch* match, const QString& titleA, const QString& titleB) {
    m_match = match;
    m_bars[0]->setName(titleA);
    m_bars[1]->setName(titleB);
    fill();
    setSelectedRow(-1);
}

void CompareBars::fill() {
    QStringList names;
    QVector<double> x, y[2];
    m_top = 10;
    for (int row = 0; row < count(); ++row)
        for (int run = 0; run < 2; ++run)
            if (const double db = sqnrOf(m_match->layer(row, run)); std::isfinite(db))
                m_top = std::max(m_top, db);
    m_top = std::ceil(m_top * 1.08 / 5) * 5;
    for (int row = 0; row < count(); ++row) {
        names << m_match->name(row);
        x << row + 1;
        for (int run = 0; run < 2; ++run) {
            const double db = sqnrOf(m_match->layer(row, run));
            // An exact layer reaches the top; no layer has no bar.
            y[run] << (std::isinf(db) ? m_top : std::isnan(db) ? 0 : std::max(db, 0.0));
        }
    }
    for (int run = 0; run < 2; ++run)
        m_bars[run]->setData(x, y[run], true);
    m_ticker->setNames(names, font(), kLabelPx);
    yAxis->setRange(0, m_top);
    xAxis->setRange(0.5, std::max(count(), 1) + 0.5);
    replot(rpQueuedReplot);
}

void CompareBars::setSelectedRow(int row) {
    m_selected = row;
    m_band->setVisible(row >= 0);
    m_band->topLeft->setCoords(row + 0.5, m_top);
    m_band->bottomRight->setCoords(row + 1.5, 0);
    const QCPRange range = xAxis->range();
    if (row >= 0 && (row + 1 < range.lower || row + 1 > range.upper))
        xAxis->setRange(row + 1 - range.size() / 2, row + 1 + range.size() / 2);
    replot(rpQueuedReplot);
}

void CompareBars::applyColors(const ThemeColors& c) {
    setBackground(c.surface);
    for (int run = 0; run < 2; ++run) {
        m_bars[run]->setBrush(c.series[run]);
        m_bars[run]->setPen(Qt::NoPen);
    }
    m_band->setBrush(c.accentSoft);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(c.borderStrong));
        axis->setTickPen(QPen(c.borderStrong));
        axis->setSubTickPen(QPen(c.border));
        axis->setLabelColor(c.textMuted);
        axis->setTickLabelColor(c.textMuted);
        axis->setLabelFont(font());
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(c.grid));
        axis->grid()->setZeroLinePen(QPen(c.border));
    }
    legend->setTextColor(c.text);
    legend->setFont(font());
}

void CompareBars::keepRange(const QCPRange& range) {
    const double first = 0.5, last = std::max(count(), 1) + 0.5;
    const double size = std::clamp(range.size(), std::min(kFewestShown, last - first), last - first);
    const double lower =
        std::clamp(range.size() == size ? range.lower : range.center() - size / 2, first, last - size);
    const QCPRange kept(lower, lower + size);
    if (std::abs(kept.lower - range.lower) > 1e-9 || std::abs(kept.upper - range.upper) > 1e-9)
        xAxis->setRange(kept);
    m_ticker->setAxisPixels(std::max(100, width() - 90));
}

int CompareBars::rowAt(const QPointF& position) const {
    if (!axisRect()->rect().contains(position.toPoint())) return -1;
    const int row = static_cast<int>(std::lround(xAxis->pixelToCoord(position.x()))) - 1;
    return row >= 0 && row < count() ? row : -1;
}

QString CompareBars::toolTipOf(int row) const {
    QString rows;
    for (int run = 0; run < 2; ++run) {
        const analysis::LayerResult* layer = m_match->layer(row, run);
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td></tr>")
                    .arg(m_bars[run]->name().toHtmlEscaped(),
                         layer ? sqnrTextWithUnit(layer->accumulated.sqnrDb) : tr("no such layer"));
    }
    return QStringLiteral("<b>%1</b><table>%2</table>").arg(m_match->name(row).toHtmlEscaped(), rows);
}

QString CompareBars::toCsv() const {
    QString text = QStringLiteral("layer_a,layer_b,sqnr_db_a,sqnr_db_b,difference_db\n");
    const auto number = [](double db) { return std::isnan(db) ? QString() : QString::number(db, 'g', 9); };
    const auto quoted = [](const analysis::LayerResult* layer) {
        QString name = layer ? QString::fromStdString(layer->name) : QString();
        return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    };
    for (int row = 0; row < count(); ++row) {
        const auto *a = m_match->layer(row, 0), *b = m_match->layer(row, 1);
        text += QStringList{quoted(a), quoted(b), number(sqnrOf(a)), number(sqnrOf(b)),
                            number(m_match->differenceDb(row))}
                    .join(QLatin1Char(',')) +
                QLatin1Char('\n');
    }
    return text;
}

void CompareBars::save(const QString& file) {
    const bool paper = isForPaper(file);
    if (paper) applyColors(Theme::lightColors());
    m_saver->save(snapshotOf(*this, toCsv()), file);
    if (!paper) return;
    applyColors(Theme::current());
    replot(rpQueuedReplot);
}

void CompareBars::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    QCustomPlot::mousePressEvent(event);
}

void CompareBars::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton) {
        const int row = rowAt(event->position());
        if (row >= 0)
            QToolTip::showText(event->globalPosition().toPoint(), toolTipOf(row), this);
        else
            QToolTip::hideText();
    }
    QCustomPlot::mouseMoveEvent(event);
}

void CompareBars::mouseReleaseEvent(QMouseEvent* event) {
    const bool click = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (const int row = rowAt(event->position()); click && event->button() == Qt::LeftButton && row >= 0)
        emit rowPicked(row);
    QCustomPlot::mouseReleaseEvent(event);
}

void CompareBars::mouseDoubleClickEvent(QMouseEvent* event) {
    xAxis->setRange(0.5, std::max(count(), 1) + 0.5);
    replot(rpQueuedReplot);
    QCustomPlot::mouseDoubleClickEvent(event);
}

void CompareBars::keyPressEvent(QKeyEvent* event) {
    const int last = count() - 1;
    if (last >= 0 && event->key() == Qt::Key_Left)
        emit rowPicked(std::max(0, m_selected - 1));
    else if (last >= 0 && event->key() == Qt::Key_Right)
        emit rowPicked(std::min(last, m_selected + 1));
    else
        QCustomPlot::keyPressEvent(event);
}

PlotExport CompareBars::whatToExport() {
    return {this, exportName(), [this] { return toCsv(); }, [this](const QString& file) { save(file); }};
}

void CompareBars::addExportActions(QMenu& menu) {
    widgets::addExportActions(menu, whatToExport(), hasContent());
}

void CompareBars::chooseExportFile() {
    choosePlotFile(whatToExport());
}

void CompareBars::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addExportActions(*menu);
    menu->popup(event->globalPos());
}

void CompareBars::resizeEvent(QResizeEvent* event) {
    m_ticker->setAxisPixels(std::max(100, width() - 90));
    QCustomPlot::resizeEvent(event);
}

} // namespace qs::widgets
