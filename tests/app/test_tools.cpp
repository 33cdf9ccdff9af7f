// Tools > Train and Help > Documentation. A script of the same name stands in for the training.
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tools/HelpWindow.h"
#include "tools/LossCurve.h"
#include "tools/ToolsMenu.h"
#include "tools/TrainDialog.h"

using namespace qs::app;

namespace {

constexpr const char* kStandIn = R"(import sys, time
a = sys.argv
out = a[a.index("--output") + 1]
print("epoch 1/2 step 50/100 loss 2.0000")
print("epoch 1/2 loss 1.5000 accuracy 70.00 seconds 1.0")
print("epoch 2/2 loss 1.0000 accuracy 80.00 seconds 1.0")
if a[a.index("-lr") + 1] == "9":
    time.sleep(60)
if a[a.index("-lr") + 1] == "8":
    sys.exit("it went wrong")
onnx = out.replace(".pth", ".onnx")
open(onnx, "w").close()
print("written " + onnx)
)";

} // namespace

class TestTools : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    TrainingOptions retraining(double rate) const {
        TrainingOptions o;
        o.retrain = true;
        o.learningRate = rate;
        o.epochs = 2;
        o.weights = m_folder.filePath("net.pth");
        o.output = m_folder.filePath("net_qat.pth");
        return o;
    }

private slots:
    void initTestCase() {
        QVERIFY(QDir(m_folder.path()).mkpath("pytorch"));
        for (const char* name : {"pytorch/train.py", "pytorch/qat_retrain.py"}) {
            QFile script(m_folder.filePath(name));
            QVERIFY(script.open(QIODevice::WriteOnly));
            script.write(kStandIn);
        }
        if (QStandardPaths::findExecutable("python3").isEmpty()) QSKIP("python3 is not installed");
    }

    void commandsAreThoseOfTheScripts() {
        TrainingOptions o;
        o.learningRate = 0.05;
        o.output = "/tmp/a.pth";
        QCOMPARE(
            trainingCommand(o, "/s").join(' '),
            QString("-u /s/pytorch/train.py -lr 0.05 --max_epochs 30 --data fashion-mnist --model resnet20 "
                    "--output /tmp/a.pth"));
        o.retrain = true;
        o.weights = "/tmp/a.pth";
        o.dataFolder = "/data";
        o.framework = "tensorflow";
        QCOMPARE(trainingCommand(o, "/s").join(' '),
                 QString("-u /s/tensorflow/qat_retrain.py -lr 0.05 --max_epochs 30 --data fashion-mnist "
                         "--data_dir /data "
                         "--weights /tmp/a.pth --output /tmp/a.pth"));
    }

    void linesAreRead() {
        TrainingPoint p;
        QVERIFY(parseTrainingLine("epoch 3/30 step 50/200 loss 0.7312", p));
        QCOMPARE(p.epoch, 2.25);
        QCOMPARE(p.epochs, 30);
        QCOMPARE(p.loss, 0.7312);
        QVERIFY(p.accuracy < 0);
        QVERIFY(parseTrainingLine("epoch 3/30 loss 0.5210 accuracy 86.41 seconds 12.3", p));
        QCOMPARE(p.epoch, 3.0);
        QCOMPARE(p.accuracy, 86.41);
        for (const char* other :
             {"", "float accuracy 93.1", "epoch 1/0 step 1/0 loss 1", "epoch x/2 loss 1", "epoch 0/2 loss 1"})
            QVERIFY2(!parseTrainingLine(other, p), other);
    }

    void aRunFillsLogAndCurveAndOffersTheNetwork() {
        TrainDialog dialog(m_folder.path());
        dialog.setOptions(retraining(0.01));
        QSignalSpy finished(dialog.run(), &TrainingRun::finished),
            opened(&dialog, &TrainDialog::openRequested);
        dialog.show();
        dialog.start();
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished[0][0].toString(), QString());
        QCOMPARE(dialog.curve()->points(), 3);
        QCOMPARE(dialog.run()->onnxFile(), m_folder.filePath("net_qat.onnx"));
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text().contains("workbench")) button->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), m_folder.filePath("net_qat.onnx"));
    }

    void failuresAndStopsAreSaid() {
        TrainDialog dialog(m_folder.path());
        QSignalSpy finished(dialog.run(), &TrainingRun::finished);
        dialog.setOptions(retraining(8));
        dialog.start();
        QVERIFY(finished.wait(20000));
        QVERIFY(finished.takeFirst()[0].toString().contains("exit code 1"));
        dialog.setOptions(retraining(9));
        dialog.start();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.curve()->points(), 3, 20000);
        dialog.close();
        QVERIFY(!finished.isEmpty() || finished.wait(20000));
        QVERIFY(!dialog.run()->running());
        TrainingOptions none = retraining(1);
        none.python = "/nonexistent/python";
        finished.clear();
        dialog.setOptions(none);
        dialog.start();
        QVERIFY(!finished.isEmpty() || finished.wait(20000));
        QVERIFY(finished[0][0].toString().contains("cannot be started"));
    }

    void allDocumentsAreShown() {
        HelpWindow help(QS_SOURCE_DIR "/resources/help");
        QCOMPARE(help.documents(), 5);
        help.show("faq.md");
        QVERIFY(help.text().contains("Depthwise networks fall apart"));
    }

    void documentsAreInTheLanguage_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("de") << "de_AT"
                            << "Depthwise-Netze brechen ein";
        QTest::newRow("ja") << "ja_JP" << QString::fromUtf8("デプスワイズのネットワーク");
        QTest::newRow("zh") << "zh_CN" << QString::fromUtf8("逐深度卷积网络");
        QTest::newRow("none") << "fr_FR"
                              << "Depthwise networks fall apart";
    }
    void documentsAreInTheLanguage() {
        QFETCH(QString, locale);
        QFETCH(QString, words);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        HelpWindow help(QS_SOURCE_DIR "/resources/help");
        QCOMPARE(help.documents(), 5);
        help.show("faq.md");
        const QString text = help.text();
        QLocale::setDefault(before);
        QVERIFY(text.contains(words));
        // The file's line ends leave no spaces between Chinese and Japanese signs.
        static const QRegularExpression space(
            "[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}] [\\x{3040}-\\x{30ff}\\x{4e00}-"
            "\\x{9fff}]");
        QVERIFY2(!space.match(text).hasMatch(), qPrintable(space.match(text).captured()));
    }

    void theMenuStandsBeforeHelp() {
        QMainWindow window;
        window.menuBar()->addMenu("File");
        QMenu* help = window.menuBar()->addMenu("Help");
        help->addAction("About");
        ToolsMenu tools(&window);
        QCOMPARE(window.menuBar()->actions().size(), 3);
        QVERIFY(window.menuBar()->actions()[1]->menu()->actions().contains(tools.train));
        QCOMPARE(help->actions().first(), tools.documentation);
        tools.documentation->trigger();
        QVERIFY(window.findChild<HelpWindow*>());
        tools.train->trigger();
        QVERIFY(window.findChild<TrainDialog*>());
    }
};

QTEST_MAIN(TestTools)
#include "test_tools.moc"
