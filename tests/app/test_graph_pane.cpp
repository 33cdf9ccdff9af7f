#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "common/SelectionBus.h"
#include "common/Theme.h"
#include "graph/GraphPane.h"
#include "graph/GraphScene.h"
#include "graph/GraphToolTip.h"
#include "graph/GraphView.h"
#include "graph/HeatPanel.h"
#include "graph/NodeItem.h"

using namespace qs;
using namespace qs::widgets;

namespace {

// input -> conv -> [quantize -> dequantize] -> relu -> output
std::shared_ptr<Graph> rawGraph() {
    auto g = std::make_shared<Graph>();
    const ValueId x = g->addValue("x", DataType::F32, Shape{1, 3, 8, 8});
    const ValueId w = g->addConstant("w", Tensor::scalar(1.0f)),
                  scale = g->addConstant("scale", Tensor::scalar(0.5f));
    const ValueId y = g->addValue("y"), q = g->addValue("q"), d = g->addValue("d"), z = g->addValue("z");
    g->addNode("conv", "Conv", {x, w}, {y});
    g->addNode("quantize", "QuantizeLinear", {y, scale}, {q});
    g->addNode("dequantize", "DequantizeLinear", {q, scale}, {d});
    g->addNode("relu", "Relu", {d}, {z});
    g->inputs = {{"x", x}};
    g->outputs = {{"z", z}};
    return g;
}

std::shared_ptr<pipeline::Model> makeModel() {
    auto model = std::make_shared<pipeline::Model>();
    model->raw = rawGraph();
    auto lifted = std::make_shared<Graph>();
    const ValueId x = lifted->addValue("x"), w = lifted->addConstant("w", Tensor::scalar(1.0f)),
                  y = lifted->addValue("y"), z = lifted->addValue("z");
    lifted->addNode("conv", "Conv", {x, w}, {y});
    lifted->addNode("relu", "Relu", {y}, {z});
    lifted->inputs = {{"x", x}};
    lifted->outputs = {{"z", z}};
    Quantizer quantizer;
    quantizer.scale = {0.5f};
    quantizer.zeroPoint = {0};
    quantizer.sourceNodes = {"quantize", "dequantize"};
    lifted->value(y).quantizer = quantizer;
    model->quantizers.push_back({"y", quantizer});
    model->lifted = lifted;
    return model;
}

} // namespace

class TestGraphPane : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(*qApp, ThemeMode::Light); }

    void init() {
        bus = std::make_unique<SelectionBus>();
        pane = std::make_unique<GraphPane>(bus.get());
        pane->resize(800, 600);
        pane->view()->setAnimated(false);
        pane->show();
        pane->setModel(makeModel());
        QTRY_VERIFY(pane->layoutReady());
    }

    void foldedFirstThenRaw() {
        QCOMPARE(pane->mode(), GraphPane::Mode::Folded);
        QCOMPARE(scene().nodes().size(), std::size_t(4));
        pane->setMode(GraphPane::Mode::File);
        QTRY_VERIFY(pane->layoutReady());
        QCOMPARE(scene().nodes().size(), std::size_t(6));
        QVERIFY(find("quantize")->node().fakeQuantizer);
        pane->setMode(GraphPane::Mode::Folded); // kept: at once
        QVERIFY(pane->layoutReady());
    }

    void clickSelectsForEveryone() {
        QSignalSpy spy(bus.get(), &SelectionBus::selectionChanged);
        const NodeItem* relu = find("relu");
        QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {},
                          pane->view()->mapFromScene(relu->pos()));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(bus->current(), Selection::node("relu"));
        QCOMPARE(scene().selectedNode(), relu);
        QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(bus->current(), Selection());
        QVERIFY(!scene().selectedNode());
    }

    void followsTensorsAndHiddenNodes() {
        bus->select(Selection::tensor("y"));
        QCOMPARE(scene().selectedNode(), find("conv"));
        // Not drawn when folded: its quantizer sits on the tensor that conv makes.
        bus->select(Selection::node("dequantize"));
        QCOMPARE(scene().selectedNode(), find("conv"));
        bus->select(Selection::node("nobody"));
        QVERIFY(!scene().selectedNode());
    }

    void selectionStaysAcrossModes() {
        bus->select(Selection::node("relu"));
        pane->setMode(GraphPane::Mode::File);
        QTRY_VERIFY(pane->layoutReady());
        QCOMPARE(scene().selectedNode(), find("relu"));
    }

    void arrowKeysWalkAlongTheGraph() {
        bus->select(Selection::node("conv"));
        QTest::keyClick(pane->view(), Qt::Key_Down);
        QCOMPARE(bus->current().name, QString("relu"));
        QTest::keyClick(pane->view(), Qt::Key_Up);
        QCOMPARE(bus->current().name, QString("conv"));
        QTest::keyClick(pane->view(), Qt::Key_Left); // alone in its layer
        QCOMPARE(bus->current().name, QString("conv"));
    }

    void theSelectionStaysInSightWhenTheWindowShrinks() {
        GraphView* view = pane->view();
        bus->select(Selection::node("relu"));
        view->setZoom(2.5);
        view->centerOn(find("relu")->pos());
        const auto seen = [&](const char* name) {
            const QRect box = view->mapFromScene(find(name)->sceneBoundingRect()).boundingRect();
            return view->viewport()->rect().contains(box);
        };
        // To the lower right corner, which a smaller window cuts off.
        const QRect box = view->mapFromScene(find("relu")->sceneBoundingRect()).boundingRect();
        const QPoint corner = view->viewport()->rect().bottomRight() - box.bottomRight() - QPoint(10, 10);
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->value() - corner.x());
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() - corner.y());
        QVERIFY(seen("relu"));
        QVERIFY(!view->viewport()
                     ->rect()
                     .adjusted(0, 0, 0, -150)
                     .contains(view->mapFromScene(find("relu")->sceneBoundingRect()).boundingRect()));
        pane->resize(700, 450);
        QTRY_VERIFY(seen("relu"));
        pane->resize(800, 600);
        QVERIFY(seen("relu"));
        // What was out of sight is not fetched.
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->minimum());
        QVERIFY(!seen("relu"));
        pane->resize(800, 500);
        QVERIFY(!seen("relu"));
    }

    void zoomKeys() {
        const double before = pane->view()->zoom();
        QTest::keyClick(pane->view(), Qt::Key_Plus);
        QVERIFY(pane->view()->zoom() > before);
        QTest::keyClick(pane->view(), Qt::Key_F);
        const QRectF seen = pane->view()->mapToScene(pane->view()->viewport()->rect()).boundingRect();
        for (const NodeItem* node : scene().nodes())
            QVERIFY(seen.contains(node->pos()));
    }

    void heatNeedsAnAnalysis() {
        pane->setHeat(true);
        QVERIFY(!pane->heat());
        auto analysis = std::make_shared<analysis::AnalysisResult>();
        analysis::LayerResult layer;
        layer.name = "conv";
        layer.accumulated.sqnrDb = 12;
        analysis->layers.push_back(layer);
        pane->setAnalysis(analysis);
        pane->setHeat(true);
        QVERIFY(pane->heat());
        pane->setAnalysis(nullptr);
        QVERIFY(!pane->heat());
    }

    void heatPanelDoesNotCoverTheSelection() {
        pane->resize(520, 340);
        auto analysis = std::make_shared<analysis::AnalysisResult>();
        analysis::LayerResult layer;
        layer.name = "conv";
        analysis->layers.push_back(layer);
        pane->setAnalysis(analysis);
        pane->setHeat(true);
        QTest::qWait(50); // the panel takes its place
        GraphView* view = pane->view();
        const auto placeOf = [view](const NodeItem* node) {
            return view->viewportTransform().mapRect(node->sceneBoundingRect()).toRect();
        };
        const QRect panel = pane->heatPanel()->geometry().translated(-view->viewport()->pos());
        const NodeItem* relu = find("relu");
        const auto below = view->viewport()->rect().center() - panel.center();
        view->showPlace(relu->pos() + below, 1.0);
        QVERIFY(panel.contains(placeOf(relu).center()));
        bus->select(Selection::node("relu"));
        QVERIFY(!panel.intersects(placeOf(relu)));
        QVERIFY(view->viewport()->rect().contains(placeOf(relu)));
        // The panel comes over what is selected.
        pane->setHeat(false);
        view->showPlace(relu->pos() + below, 1.0);
        pane->setHeat(true);
        QVERIFY(!panel.intersects(placeOf(relu)));
    }

    void fadedBadgesCanBeRead_data() {
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }
    void fadedBadgesCanBeRead() {
        QFETCH(ThemeMode, mode);
        Theme::apply(*qApp, mode);
        const NodeItem* conv = find("conv");
        pane->view()->showPlace(conv->pos(), 2.0);
        bus->select(Selection::node("relu"));
        pane->followSelected(false, true);
        pane->view()->showPlace(conv->pos(), 2.0);
        QVERIFY(conv->faded());
        QCOMPARE(conv->node().outside.size(), std::size_t(1));
        const QImage picture = pane->view()->viewport()->grab().toImage();
        const double width = report::badgeWidth(conv->node().outside.front());
        // Within the outline of the badge, which stands on the lower edge of the box.
        const QRect badge =
            pane->view()
                ->viewportTransform()
                .mapRect(QRectF(-width / 2, -report::DrawingMetrics::kBadgeHeight / 2, width,
                                report::DrawingMetrics::kBadgeHeight)
                             .translated(conv->pos().x(), conv->pos().y() + conv->box().bottom()))
                .toRect()
                .adjusted(8, 5, -8, -5);
        QHash<QRgb, int> colors;
        for (int y = badge.top(); y <= badge.bottom(); ++y)
            for (int x = badge.left(); x <= badge.right(); ++x)
                ++colors[picture.pixel(x, y)];
        const QRgb ground = *std::max_element(colors.keyBegin(), colors.keyEnd(),
                                              [&](QRgb a, QRgb b) { return colors[a] < colors[b]; });
        double best = 1;
        for (auto it = colors.keyBegin(); it != colors.keyEnd(); ++it)
            best = std::max(best, Theme::contrast(QColor(*it), QColor(ground)));
        QVERIFY2(best > 2.5, qPrintable(QString::number(best)));
        Theme::apply(*qApp, ThemeMode::Light);
    }

    void toolTipExplainsTheQuantizer() {
        const auto model = makeModel();
        const NodeItem* conv = find("conv");
        const QString html = nodeToolTip(*model->lifted, conv->node(), nullptr, nullptr);
        QVERIFY(html.contains("u8"));
        QVERIFY(html.contains("quantize"));
        QVERIFY(html.contains("0.5"));
    }

    void noModelShowsTheEmptyState() {
        pane->setModel(nullptr);
        QVERIFY(scene().nodes().empty());
        QVERIFY(!pane->layoutReady());
        bus->select(Selection::node("conv"));
        QVERIFY(!scene().selectedNode());
    }

private:
    GraphScene& scene() { return *pane->view()->graph(); }
    NodeItem* find(const QString& name) { return scene().find(Selection::node(name)); }

    std::unique_ptr<SelectionBus> bus;
    std::unique_ptr<GraphPane> pane;
};

QTEST_MAIN(TestGraphPane)
#include "test_graph_pane.moc"
