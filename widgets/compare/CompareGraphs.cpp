#include "compare/CompareGraphs.h"

#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>
#include <cmath>

#include "common/Theme.h"
#include "graph/BusyCard.h"
#include "graph/GraphScene.h"
#include "graph/GraphView.h"
#include "graph/LayoutTask.h"
#include "graph/NodeItem.h"
#include "models/NumberText.h"

namespace qs::widgets {

namespace {

constexpr double kFullDb = 6; // difference at which a colour is at its strongest

double goodnessOf(double differenceDb) {
    return std::clamp(0.5 + 0.5 * differenceDb / kFullDb, 0.0, 1.0);
}

// Without the unit, which the other number beside it does not have either.
QString differenceText(double db) {
    if (std::abs(db) < 0.05) return QStringLiteral("±0");
    return (db < 0 ? QStringLiteral("−") : QStringLiteral("+")) +
           QStringLiteral("%L1").arg(std::abs(db), 0, 'f', 1);
}

} // namespace

CompareGraphs::CompareGraphs(QWidget* parent) : QWidget(parent) {
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makePane(0));
    splitter->addWidget(makePane(1));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(splitter, 1);
    column->addWidget(new DifferenceLegend);
}

QWidget* CompareGraphs::makePane(int run) {
    Pane& pane = m_panes[run];
    auto* widget = new QWidget;
    pane.caption = new QLabel;
    pane.caption->setProperty("role", "title");
    pane.caption->setContentsMargins(Spacing::kMedium, Spacing::kTiny, Spacing::kMedium, Spacing::kTiny);
    pane.caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    pane.view = new GraphView;
    pane.view->setAccessibleName(run == 0 ? tr("Graph of run A") : tr("Graph of run B"));
    pane.view->setToolTipText([this, run](const NodeItem& node) { return toolTip(run, node); });
    pane.busy = new BusyCard(pane.view);
    pane.layout = new LayoutTask(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pane.caption);
    column->addWidget(pane.view, 1);
    connect(pane.layout, &LayoutTask::finished, this,
            [this, run](std::shared_ptr<const PlacedDrawing> placed) { present(run, std::move(placed)); });
    connect(pane.layout, &LayoutTask::progressed, pane.busy, &BusyCard::setProgress);
    connect(pane.layout, &LayoutTask::failed, pane.busy, &BusyCard::showProblem);
    connect(pane.busy, &BusyCard::cancelled, this, [this, run] {
        m_panes[run].layout->cancel();
        m_panes[run].busy->hide();
    });
    connect(pane.view, &GraphView::viewChanged, this, [this, run] { synchronise(run); });
    connect(pane.view, &GraphView::nodePicked, this,
            [this, run](NodeItem* node) { emit rowPicked(node && m_match ? rowOf(run, *node) : -1); });
    return widget;
}

void CompareGraphs::setMatch(const LayerMatch* match, std::shared_ptr<const RunRecord> a,
                             std::shared_ptr<const RunRecord> b) {
    m_match = match;
    const std::shared_ptr<const RunRecord> runs[2] = {std::move(a), std::move(b)};
    for (int run = 0; run < 2; ++run) {
        Pane& pane = m_panes[run];
        pane.layout->cancel();
        pane.partners.clear();
        pane.view->graph()->setDrawing(nullptr);
        pane.caption->setText(runs[run] ? (run == 0 ? QStringLiteral("A  ") : QStringLiteral("B  ")) +
                                              runs[run]->title()
                                        : QString());
        pane.caption->setToolTip(pane.caption->text());
        if (!runs[run]) continue;
        pane.busy->showWork(tr("Laying out the graph…"));
        pane.layout->start(runs[run]->compiled->fused, {});
    }
}

void CompareGraphs::present(int run, std::shared_ptr<const PlacedDrawing> placed) {
    Pane& pane = m_panes[run];
    pane.busy->hide();
    pane.view->graph()->setDrawing(std::move(placed));
    paintPane(run);
    m_synchronising = true;
    pane.view->zoomToStart();
    m_synchronising = false;
    if (!ready()) return;
    findPartners();
    synchronise(0);
    emit shown();
}

NodeItem* CompareGraphs::boxOf(int run, int row) const {
    const analysis::LayerResult* layer = m_match && row >= 0 ? m_match->layer(row, run) : nullptr;
    if (!layer) return nullptr;
    const GraphScene* scene = m_panes[run].view->graph();
    if (NodeItem* node = scene->find(Selection::node(QString::fromStdString(layer->name)))) return node;
    return scene->find(Selection::tensor(QString::fromStdString(layer->tensor)));
}

void CompareGraphs::findPartners() {
    for (Pane& pane : m_panes)
        pane.partners.clear();
    if (!m_match) return;
    for (int row = 0; row < m_match->count(); ++row) {
        NodeItem *a = boxOf(0, row), *b = boxOf(1, row);
        if (!a || !b) continue;
        m_panes[0].partners.emplace_back(a, b);
        m_panes[1].partners.emplace_back(b, a);
    }
}

bool CompareGraphs::ready() const {
    return m_panes[0].view->graph()->placed() && m_panes[1].view->graph()->placed();
}

int CompareGraphs::rowOf(int run, const NodeItem& node) const {
    return m_match ? m_match->rowOf(run, QString::fromStdString(node.node().name)) : -1;
}

void CompareGraphs::paintPane(int run) {
    m_panes[run].view->graph()->setPainter([this, run](const report::DrawnNode& node) {
        const ThemeColors& c = Theme::current();
        std::optional<NodePaint> paint;
        if (node.port || !m_match) return paint;
        const int row = m_match->rowOf(run, QString::fromStdString(node.name));
        if (row < 0) return paint = NodePaint{c.window, c.border, {}, false};
        const double difference = m_match->differenceDb(row);
        if (std::isnan(difference)) return paint = NodePaint{c.surface, c.series[3], tr("only here"), false};
        const double goodness = goodnessOf(difference);
        const double own = m_match->layer(row, run)->accumulated.sqnrDb;
        const QString text =
            run == 0 ? sqnrTextWithUnit(own)
                     : QStringLiteral("%1 (%2)").arg(sqnrText(own), differenceText(difference));
        return paint = NodePaint{c.heatFill(goodness), c.heatColor(goodness), text, false};
    });
}

QString CompareGraphs::toolTip(int run, const NodeItem& node) const {
    const int row = rowOf(run, node);
    const QString name = QString::fromStdString(node.node().name).toHtmlEscaped();
    if (row < 0) return name;
    const auto text = [&](int which) {
        const analysis::LayerResult* layer = m_match->layer(row, which);
        return layer ? QStringLiteral("%1  (%2)")
                           .arg(sqnrTextWithUnit(layer->accumulated.sqnrDb),
                                QString::fromStdString(layer->name).toHtmlEscaped())
                     : tr("no such layer");
    };
    return QStringLiteral("<b>%1</b><table><tr><td>A&nbsp;</td><td>%2</td></tr>"
                          "<tr><td>B&nbsp;</td><td>%3</td></tr></table>")
        .arg(name, text(0), text(1));
}

void CompareGraphs::setSelectedRow(int row) {
    m_synchronising = true; // each pane shows its own box of the row
    for (int run = 0; run < 2; ++run) {
        GraphView* view = m_panes[run].view;
        NodeItem* node = boxOf(run, row);
        view->graph()->select(node);
        if (node) view->showPlace(node->pos(), view->zoom() < 0.42 ? 0.8 : view->zoom());
    }
    m_synchronising = false;
}

// The other pane shows the partner of the layer that is nearest to the middle at the same place, so that what
// belongs together stays level although the graphs differ.
void CompareGraphs::synchronise(int from) {
    if (m_synchronising || !m_match || !ready()) return;
    GraphView* view = m_panes[from].view;
    GraphView* other = m_panes[1 - from].view;
    const QPointF centre = view->mapToScene(view->viewport()->rect().center());
    const NodeItem* nearest = nullptr;
    const NodeItem* partner = nullptr;
    double least = 0;
    for (const auto& [node, found] : m_panes[from].partners) {
        const double distance = std::abs(node->y() - centre.y()) + 0.1 * std::abs(node->x() - centre.x());
        if (nearest && distance >= least) continue;
        nearest = node;
        partner = found;
        least = distance;
    }
    m_synchronising = true;
    other->showPlace(partner ? partner->pos() + centre - nearest->pos() : centre, view->zoom());
    m_synchronising = false;
}

void CompareGraphs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { synchronise(0); }, Qt::QueuedConnection);
}

DifferenceLegend::DifferenceLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Colours: orange where run B is worse, blue where it is better"));
    connect(&Theme::instance(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void DifferenceLegend::paintEvent(QPaintEvent*) {
    const ThemeColors& c = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.window);
    painter.setPen(c.border);
    painter.drawLine(0, 0, width(), 0);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    int x = Spacing::kMedium;
    const auto write = [&](const QString& text) {
        painter.setPen(c.text);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += metrics.horizontalAdvance(text) + Spacing::kSmall;
    };
    write(tr("B worse by %1 dB").arg(kFullDb));
    const QRectF strip(x, height() / 2.0 - 4, 120, 8);
    QLinearGradient gradient(strip.topLeft(), strip.topRight());
    for (int i = 0; i <= 8; ++i)
        gradient.setColorAt(i / 8.0, c.heatColor(i / 8.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(strip, 3, 3);
    x += 120 + Spacing::kSmall;
    write(tr("better"));
    x += Spacing::kLarge;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.series[3]);
    painter.drawRoundedRect(QRectF(x, height() / 2.0 - 6, 4, 12), 2, 2);
    x += 4 + Spacing::kSmall;
    write(tr("only in one of them"));
}

} // namespace qs::widgets
