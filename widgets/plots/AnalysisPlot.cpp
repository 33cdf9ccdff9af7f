#include "plots/AnalysisPlot.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>

#include "common/Icons.h"
#include "common/Theme.h"
#include "models/LayerLookup.h"

namespace qs::widgets {

namespace {
constexpr double kExportScale = 2.0; // pictures are for documents, which print finer than screens
}

AnalysisPlot::AnalysisPlot(SelectionBus& bus, QWidget* parent)
    : QCustomPlot(parent), m_bus(bus), m_empty(new QLabel(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setNoAntialiasingOnDrag(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAutoFillBackground(true);
    m_empty->setMargin(Spacing::kHuge);
    m_empty->hide();
    buildTopBar();
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
    legend->setIconSize(22, 12);
}

void AnalysisPlot::setResult(std::shared_ptr<const analysis::AnalysisResult> result) {
    m_result = std::move(result);
    m_selected = m_result ? layerOf(*m_result, m_bus.current()) : -1;
    rebuild();
    showSelection();
    applyColors(Theme::current());
    replot(rpQueuedReplot);
}

void AnalysisPlot::onBusSelection(const Selection& selection) {
    const int layer = m_result ? layerOf(*m_result, selection) : -1;
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

QString AnalysisPlot::csvField(const QString& text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n'))) {
        return text;
    }
    QString quoted = text;
    return QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

bool AnalysisPlot::save(const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        applyColors(Theme::lightColors()); // paper is white
        const bool saved = savePdf(file, width(), height());
        applyColors(Theme::current());
        replot(rpQueuedReplot);
        return saved;
    }
    if (suffix != QLatin1String("png") && suffix != QLatin1String("csv")) return false;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return false;
    const bool written = suffix == QLatin1String("png")
                             ? toPixmap(width(), height(), kExportScale).save(&out, "PNG")
                             : out.write(toCsv().toUtf8()) >= 0;
    if (!written) out.cancelWriting();
    return out.commit();
}

void AnalysisPlot::exportAs(const QString& suffix, const QString& filter) {
    auto* dialog = new QFileDialog(this, tr("Save plot"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (save(file)) return;
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Save plot"),
                                    tr("%1 could not be written.").arg(file), QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void AnalysisPlot::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    extendMenu(*menu);
    if (!menu->isEmpty()) menu->addSeparator();
    const bool full = m_empty->text().isEmpty();
    const auto add = [&](const QString& text, auto action) {
        menu->addAction(text, this, action)->setEnabled(full);
    };
    add(tr("Copy picture"),
        [this] { QApplication::clipboard()->setPixmap(toPixmap(width(), height(), kExportScale)); });
    add(tr("Copy values"), [this] { QApplication::clipboard()->setText(toCsv()); });
    menu->addSeparator();
    add(tr("Save as PNG…"), [this] { exportAs(QStringLiteral("png"), tr("PNG picture (*.png)")); });
    add(tr("Save as PDF…"), [this] { exportAs(QStringLiteral("pdf"), tr("PDF document (*.pdf)")); });
    add(tr("Save values as CSV…"),
        [this] { exportAs(QStringLiteral("csv"), tr("Comma-separated values (*.csv)")); });
    menu->popup(event->globalPos());
}

} // namespace qs::widgets
