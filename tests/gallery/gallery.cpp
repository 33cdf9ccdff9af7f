// Drives the workbench through the scenes of the documentation and saves a picture of each:
// quantscope_gallery FOLDER light|dark SUFFIX [LANGUAGE]. 1440x900 logical pixels; QT_SCALE_FACTOR makes
// finer ones. In a language other than English only the heat map.
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <cstdio>

#include "Languages.h"
#include "MainActions.h"
#include "MainWindow.h"
#include "WelcomePage.h"
#include "common/SelectionBus.h"
#include "common/Theme.h"
#include "compare/CompareGraphs.h"
#include "compare/CompareView.h"
#include "controllers/AccuracyController.h"
#include "graph/GraphPane.h"
#include "graph/GraphScene.h"
#include "graph/GraphView.h"
#include "graph/HeatPanel.h"
#include "inspectors/OptionsPanel.h"
#include "inspectors/PropertiesPanel.h"
#include "models/LayerTableModel.h"
#include "plots/AnalysisPlot.h"
#include "runs/RunListModel.h"
#include "settings/ResourcePaths.h"
#include "tables/LayerTable.h"

using namespace qs;
using namespace qs::app;
using namespace qs::widgets;

namespace {

constexpr int kPatienceMs = 300'000;
constexpr int kSettleMs = 500;

class Gallery {
public:
    Gallery(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    // The heat map alone.
    int runShort() {
        m_window.resize(1440, 900);
        m_window.show();
        m_document = m_window.openSample();
        m_document->graph()->view()->setAnimated(false);
        if (!waitFor([this] { return m_document->graph()->layoutReady(); }) || !compile()) return 1;
        save("heat-map");
        return 0;
    }

    int run() {
        m_window.resize(1440, 900);
        m_window.show();
        m_window.welcome()->setRecentFiles({ResourcePaths::sample()->model});
        save("welcome");
        m_document = m_window.openSample();
        m_document->graph()->view()->setAnimated(false);
        if (!waitFor([this] { return m_document->graph()->layoutReady(); })) return 1;
        m_document->bus()->select(Selection::node("/layers/layers.0/conv1/Conv"));
        save("graph-folded");
        m_document->graph()->setMode(GraphPane::Mode::File);
        if (!waitFor([this] { return m_document->graph()->layoutReady(); })) return 1;
        save("graph-raw");
        m_document->graph()->setMode(GraphPane::Mode::Folded);
        if (!compile()) return 1;
        results();
        return compare();
    }

private:
    template <class Condition>
    static bool waitFor(Condition condition) {
        if (QTest::qWaitFor(condition, kPatienceMs)) return true;
        std::fprintf(stderr, "error: it took too long\n");
        return false;
    }

    bool compile() {
        QSignalSpy spy(m_document, &Document::compiled);
        return m_document->compile() && waitFor([&] { return spy.size() > 0; });
    }

    void results() {
        save("heat-map");
        m_document->graph()->collapseToDepth(2);
        waitFor([this] { return m_document->graph()->layoutReady(); });
        m_document->graph()->view()->zoomToStart();
        m_document->results()->setCurrentWidget(m_document->layers());
        QTest::qWait(kSettleMs);
        // The columns that are in sight fill the table; the next one begins behind its edge.
        QTableView* table = m_document->layers()->view();
        QHeaderView* header = table->horizontalHeader();
        header->resizeSection(LayerTableModel::Layer,
                              header->sectionSize(LayerTableModel::Layer) + table->viewport()->width() -
                                  header->sectionViewportPosition(LayerTableModel::SensitivitySqnr));
        save("blocks");
        m_document->graph()->collapseToDepth(0);
        m_document->graph()->setHeat(false);
        waitFor([this] { return m_document->graph()->layoutReady(); });
        m_document->bus()->select(Selection::node("/layers/layers.2/conv2/Conv"));
        m_document->results()->setCurrentIndex(0);
        auto* properties = m_window.findChild<QDockWidget*>("propertiesDock");
        m_window.resizeDocks({properties}, {318}, Qt::Horizontal); // as wide as leaves room for every tab
        m_document->bus()->select(Selection::tensor("layers.2.conv2.weight"));
        auto* scroll = m_document->properties()->findChild<QScrollArea*>();
        QTest::qWait(kSettleMs);
        scroll->verticalScrollBar()->setValue(308); // the plot and what is below it
        save("inspector");
        m_document->bus()->select(Selection::node("/layers/layers.2/conv2/Conv"));
        QTest::qWait(kSettleMs);
        scroll->verticalScrollBar()->setValue(0);
        m_window.resizeDocks({properties}, {310}, Qt::Horizontal);
        m_document->results()->setCurrentIndex(1);
        save("histograms");
        m_document->results()->setCurrentIndex(2);
        save("scatter");
        m_document->results()->setCurrentIndex(3);
        save("channels");
    }

    int compare() {
        CompileSettings settings = m_document->options()->settings();
        settings.compile.quant.ignoreQuantizers = true;
        m_document->options()->setSettings(settings);
        if (!compile()) return 1;
        m_window.compareNewest();
        CompareView* view = m_window.compareView();
        if (!waitFor([view] { return view->graphs()->ready(); })) return 1;
        QSignalSpy measured(m_window.accuracy(), &AccuracyController::measured);
        m_window.accuracy()->measure({view->run(0), view->run(1)});
        if (!waitFor([&] { return measured.size() == 2; })) return 1;
        view->setSelectedRow(6);
        save("compare");
        return 0;
    }

    void save(const QString& name) {
        QTest::qWait(kSettleMs);
        const QString file = QDir(m_folder).filePath(name + m_suffix + ".png");
        if (!m_window.grab().save(file))
            std::fprintf(stderr, "error: %s was not written\n", qPrintable(file));
    }

    QString m_folder, m_suffix;
    MainWindow m_window{MainWindow::Memory::Fresh};
    Document* m_document = nullptr;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 4 && argc != 5) {
        std::fprintf(stderr, "usage: quantscope_gallery FOLDER light|dark SUFFIX [LANGUAGE]\n");
        return 2;
    }
    // Neither reads nor changes what the user has set.
    const QTemporaryDir settings;
    QApplication::setOrganizationName("QuantScopeGallery");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QString language = argc == 5 ? argv[4] : "en";
    installLanguage(application, language);
    QTranslator texts; // the application has them built in
    if (texts.load(QStringLiteral(QS_BINARY_DIR "/app/quantscope_%1.qm").arg(language)))
        QApplication::installTranslator(&texts);
    Theme::apply(application, QString(argv[2]) == "dark" ? ThemeMode::Dark : ThemeMode::Light);
    QDir().mkpath(argv[1]);
    Gallery gallery(argv[1], argv[3]);
    return argc == 5 ? gallery.runShort() : gallery.run();
}
