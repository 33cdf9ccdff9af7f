#include "plots/AnalysisPlot.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include "common/Icons.h"
#include "common/SaveDialog.h"
#include "common/Theme.h"
#include "models/LayerLookup.h"
#include "plots/MinusTicker.h"
#include "plots/PlotExport.h"
#include "plots/PlotSaver.h"

namespace qs::widgets {

AnalysisPlot::AnalysisPlot(SelectionBus& bus, QWidget* parent)
    : QCustomPlot(parent), m_bus(bus), m_empty(new QLabel(this)), m_saver(new PlotSaver(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setNoAntialiasingOnDrag(true);
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->setTicker(QSharedPointer<MinusTicker<QCPAxisTicker>>::create());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAutoFillBackground(true);
    m_empty->setMargin(Spacing::kHuge);
    m_empty->hide();
    buildTopBar();
    AnalysisPlot::applyColors(Theme::current());
    connect(&m_bus, &SelectionBus::selectionChanged, this, &AnalysisPlot::onBusSelection);
    connect(&Theme::instance(), &Theme::themeChanged, this, [this] {
        applyColors(Theme::current());
        replot(rpQueuedReplot);
    });
}

void AnalysisPlot::buildTopBar() {
    plotLayout()->insertRow(0);
    m_topBar = new QCPLayoutGrid;
    plotLayout()->addElement(0, 0, m_topBar);
    m_topBar->addElement(0, 0, new QCPLayoutElement(this));
    m_topBar->addElement(0, 1, legend);
    m_topBar->setColumnStretchFactor(1, 0.001);
    m_topBar->setMargins(QMargins(Spacing::kSmall, Spacing::kTiny, Spacing::kSmall, 0));
    plotLayout()->setRowStretchFactor(0, 0.001);
    plotLayout()->setRowSpacing(0);
    legend->setVisible(true);
    legend->setFillOrder(QCPLegend::foColumnsFirst);
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setColumnSpacing(Spacing::kLarge);
    // As high as a line of text: what is lower cuts off what hangs below the line.
    legend->setIconSize(22, fontMetrics().height() + 2);
}

const LayerSamples::Layer* AnalysisPlot::selectedSamples() const {
    if (!m_result || !m_samples || m_selected < 0) return nullptr;
    const auto it = m_samples->layers.find(m_result->layers[static_cast<std::size_t>(m_selected)].tensor);
    return it == m_samples->layers.end() ? nullptr : &it->second;
}

void AnalysisPlot::setResult(std::shared_ptr<const analysis::AnalysisResult> result,
                             std::shared_ptr<const LayerSamples> samples) {
    m_result = std::move(result);
    m_samples = std::move(samples);
    m_selected = m_result ? widgets::selectedLayer(*m_result, m_bus) : -1;
    rebuild();
    showSelection();
    applyColors(Theme::current());
    replot(rpQueuedReplot);
}

void AnalysisPlot::onBusSelection() {
    const int layer = m_result ? widgets::selectedLayer(*m_result, m_bus) : -1;
    if (layer == m_selected) return;
    m_selected = layer;
    showSelection();
    applyColors(Theme::current());
    replot(rpQueuedReplot);
}

void AnalysisPlot::selectLayer(int layer) {
    if (!m_result || layer < 0 || layer >= static_cast<int>(m_result->layers.size())) return;
    const auto& name = m_result->layers[static_cast<std::size_t>(layer)].name;
    m_bus.select(Selection::node(QString::fromStdString(name)), this);
}

void AnalysisPlot::applyColors(const ThemeColors& c) {
    setBackground(c.surface);
    const QFont small = font();
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(c.borderStrong));
        axis->setTickPen(QPen(c.borderStrong));
        axis->setSubTickPen(QPen(c.border));
        axis->setLabelColor(c.textMuted);
        axis->setTickLabelColor(c.textMuted);
        axis->setLabelFont(small);
        axis->setTickLabelFont(small);
        axis->grid()->setPen(QPen(c.grid));
        axis->grid()->setZeroLinePen(QPen(c.border));
    }
    legend->setTextColor(c.text);
    legend->setFont(small);
    QPalette palette = m_empty->palette();
    palette.setColor(QPalette::Window, c.surface);
    palette.setColor(QPalette::WindowText, c.textMuted);
    m_empty->setPalette(palette);
}

void AnalysisPlot::setEmptyText(const QString& text) {
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
}

void AnalysisPlot::resizeEvent(QResizeEvent* event) {
    QCustomPlot::resizeEvent(event);
    m_empty->setGeometry(rect());
}

void AnalysisPlot::focusInEvent(QFocusEvent* event) {
    m_reachedByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
    QCustomPlot::focusInEvent(event);
}

void AnalysisPlot::focusOutEvent(QFocusEvent* event) {
    m_reachedByKey = false;
    update();
    QCustomPlot::focusOutEvent(event);
}

void AnalysisPlot::paintEvent(QPaintEvent* event) {
    QCustomPlot::paintEvent(event);
    if (!m_reachedByKey) return;
    QPainter painter(this);
    painter.setPen(Theme::current().accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QString AnalysisPlot::csvField(const QString& text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n'))) {
        return text;
    }
    QString quoted = text;
    return QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

void AnalysisPlot::save(const QString& file) {
    const bool paper = isForPaper(file);
    if (paper) applyColors(Theme::lightColors());
    m_saver->save(snapshotOf(*this, toCsv()), file);
    if (!paper) return;
    applyColors(Theme::current());
    replot(rpQueuedReplot);
}

bool AnalysisPlot::hasContent() const {
    return m_empty->text().isEmpty();
}

PlotExport AnalysisPlot::whatToExport() {
    return {this, exportName(), [this] { return toCsv(); }, [this](const QString& file) { save(file); }};
}

void AnalysisPlot::addExportActions(QMenu& menu) {
    widgets::addExportActions(menu, whatToExport(), hasContent());
}

void AnalysisPlot::chooseExportFile() {
    choosePlotFile(whatToExport());
}

void AnalysisPlot::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    extendMenu(*menu);
    if (!menu->isEmpty()) menu->addSeparator();
    addExportActions(*menu);
    menu->popup(event->globalPos());
}

} // namespace qs::widgets
