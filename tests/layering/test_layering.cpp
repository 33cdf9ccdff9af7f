// The edges between the folders of the sources go one way (see LayerCheck.cpp for the table).
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#include "LayerCheck.h"

namespace fs = std::filesystem;
using namespace qs::layering;

class LayeringTest : public QObject {
    Q_OBJECT

private:
    static void plant(const fs::path& file, const std::string& text) {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }

private slots:
    void sourcesKeepTheTable() {
        const Report report = checkIncludes(QS_SOURCE_DIR);
        QVERIFY2(report.files > 20, "the sources were not found");
        QVERIFY2(report.edges > 20, "the includes were not read");
        for (const Violation& v : report.violations)
            qWarning("%s:%d: %s", v.file.c_str(), v.line, v.text.c_str());
        QCOMPARE(report.violations.size(), std::size_t{0});
    }

    // Each planted edge must be found, or the test above would prove nothing.
    void badEdgesAreFound_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::newRow("upwards") << "core/base/Bad.cpp"
                                 << "\"graph/Graph.h\"";
        QTest::newRow("siblings") << "core/kernels/Bad.h"
                                  << "\"graph/Graph.h\"";
        QTest::newRow("qat in onnx") << "core/onnx/Bad.h"
                                     << "\"qat/Framework.h\"";
        QTest::newRow("by a path with dots") << "core/base/Bad.h"
                                             << "\"../graph/Graph.h\"";
        QTest::newRow("Qt in core") << "core/graph/Bad.h"
                                    << "<QString>";
        QTest::newRow("Qt module in core") << "core/graph/Bad.h"
                                           << "<QtCore/QString>";
        QTest::newRow("Qt in core, other spacing") << "core/graph/Bad.h"
                                                   << "  <QImage>";
        QTest::newRow("app in widgets") << "widgets/graph/Bad.cpp"
                                        << "\"app/MainWindow.h\"";
        QTest::newRow("widgets in core") << "core/pipeline/Bad.cpp"
                                         << "\"widgets/graph/View.h\"";
        QTest::newRow("widgets in the command line") << "app/cli/Bad.cpp"
                                                     << "\"widgets/graph/View.h\"";
        QTest::newRow("imageio in pipeline") << "core/pipeline/Bad.cpp"
                                             << "\"imageio/Image.h\"";
        QTest::newRow("unknown folder") << "core/misc/Bad.cpp"
                                        << "\"graph/Graph.h\"";
    }

    void badEdgesAreFound() {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        for (const char* header : {"core/base/Id.h", "core/graph/Graph.h", "core/qat/Framework.h",
                                   "core/imageio/Image.h", "widgets/graph/View.h", "app/MainWindow.h"})
            plant(root / header, "#pragma once\n#include <vector>\n");
        plant(root / "core/graph/Good.h", "#include \"base/Id.h\"\n");
        plant(root / "core/imageio/Good.cpp", "#include <QImage>\n");
        QCOMPARE(checkIncludes(root).violations.size(), std::size_t{0});
        plant(root / file.toStdString(), "#pragma once\n#include " + include.toStdString() + "\n");
        const Report report = checkIncludes(root);
        QCOMPARE(report.violations.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(report.violations[0].file), file);
    }

    void onlyLowerLayersAreAllowed() {
        // The table itself must be free of cycles.
        for (const auto& [layer, below] : allowedEdges())
            for (const std::string& other : below)
                QVERIFY(allowedEdges().at(other).count(layer) == 0);
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "test_layering.moc"
