// The workbench while things are taken away: jobs cancelled hundreds of times, windows closed in the middle
// of a job, model files deleted or cut, damaged sessions.
#include <QApplication>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

#include "../fuzz/Mutator.h"
#include "AppTest.h"
#include "MainWindow.h"
#include "controllers/CompileController.h"
#include "document/Document.h"
#include "settings/ResourcePaths.h"
#include "settings/SessionFile.h"

using namespace qs;
using namespace qs::app;

namespace {

using test::isOpen;
using test::kPatienceMs;
#ifdef QS_SANITIZED
constexpr int kCancels = 40, kWindows = 8, kSessions = 2000;
#else
constexpr int kCancels = 200, kWindows = 30, kSessions = 20000;
#endif

// Files cannot grow beyond a few bytes while it lives, as on a disk without room.
class FullDisk {
public:
    FullDisk() {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{16 << 10, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // as the program does
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestAppRobustness : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString copyOfSample(const QString& name) const {
        const QString copy = m_folder.filePath(name);
        QFile::remove(copy);
        QFile::copy(ResourcePaths::root() + "/models/resnet20_qat_pytorch_eager.onnx", copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return copy;
    }

private slots:
    void initTestCase() { test::useSettingsIn(m_folder); }

    void cancelsAgainAndAgain() {
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = window.openSample();
        QVERIFY(isOpen(document));
        QSignalSpy failed(document, &Document::compileFailed), compiled(document, &Document::compiled);
        std::vector<qint64> milliseconds;
        for (int i = 0; i < kCancels; ++i) {
            const auto ends = failed.size() + compiled.size();
            QVERIFY(document->compile());
            QTest::qWait(i % 60);
            QElapsedTimer timer;
            timer.start();
            document->cancel();
            QVERIFY(QTest::qWaitFor([&] { return failed.size() + compiled.size() > ends; }, kPatienceMs));
            milliseconds.push_back(timer.elapsed());
            QVERIFY(!document->compiler()->compiling());
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        qInfo("%d cancels: median %lld ms, longest %lld ms; %d jobs had ended before", kCancels,
              static_cast<long long>(milliseconds[milliseconds.size() / 2]),
              static_cast<long long>(milliseconds.back()), static_cast<int>(compiled.size()));
        QVERIFY(failed.size() > kCancels / 4);
        QVERIFY(document->compile()); // and it still works
        QVERIFY(
            QTest::qWaitFor([&, before = compiled.size()] { return compiled.size() > before; }, kPatienceMs));
    }

    void closesAtAnyMomentOfAJob() {
        for (int i = 0; i < kWindows; ++i) {
            auto window = std::make_unique<MainWindow>(MainWindow::Memory::Fresh);
            window->show();
            Document* document = window->openSample();
            QVERIFY(document);
            if (i % 3 == 0) { // while the model loads
                QTest::qWait(i);
            } else {
                QVERIFY(isOpen(document));
                document->compile();
                QTest::qWait(i * 7);
            }
            window->close();
            window.reset();
        }
        QTest::qWait(50);
    }

    void deletedFileStaysOpen() {
        const QString file = copyOfSample("deleted.onnx");
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = window.openFile(file);
        QVERIFY(isOpen(document));
        QVERIFY(QFile::remove(file));
        QSignalSpy failed(document, &Document::compileFailed), compiled(document, &Document::compiled);
        QVERIFY(document->compile());
        QVERIFY(QTest::qWaitFor([&] { return failed.size() + compiled.size() == 1; }, kPatienceMs));
        QCOMPARE(compiled.size(), 1); // everything had been read
        QSignalSpy refused(&window, &MainWindow::openFailed);
        MainWindow other(MainWindow::Memory::Fresh);
        QSignalSpy refusedThere(&other, &MainWindow::openFailed);
        other.openFile(file);
        QTRY_COMPARE_WITH_TIMEOUT(refusedThere.size(), 1, kPatienceMs);
        QCOMPARE(refused.size(), 0);
        QVERIFY(document->model());
    }

    void fileCutAfterItWasRead() {
        const QString path = copyOfSample("cut.onnx");
        MainWindow window(MainWindow::Memory::Fresh);
        window.show();
        Document* document = window.openFile(path);
        QVERIFY(isOpen(document));
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        QSignalSpy failed(document, &Document::compileFailed), compiled(document, &Document::compiled);
        QVERIFY(document->compile());
        QVERIFY(QTest::qWaitFor([&] { return failed.size() + compiled.size() == 1; }, kPatienceMs));
        QCOMPARE(compiled.size(), 1); // nothing of the file is read a second time
        MainWindow other(MainWindow::Memory::Fresh);
        QSignalSpy refused(&other, &MainWindow::openFailed);
        other.openFile(path);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, kPatienceMs);
    }

    void fileCutWhileItIsRead() {
        for (int i = 0; i < 12; ++i) {
            const QString path = copyOfSample(QString("cut%1.onnx").arg(i));
            MainWindow window(MainWindow::Memory::Fresh);
            window.show();
            QSignalSpy refused(&window, &MainWindow::openFailed);
            Document* document = window.openFile(path);
            QVERIFY(document);
            QSignalSpy opened(document, &Document::opened);
            if (i > 0) QTest::qWait(i);
            QFile file(path);
            QVERIFY(file.resize(file.size() / 2));
            QVERIFY(QTest::qWaitFor(
                [&] {
                    return refused.size() + opened.size() > 0 ||
                           std::any_of(window.documents().begin(), window.documents().end(),
                                       [](Document* d) { return d->model() != nullptr; });
                },
                kPatienceMs));
        }
    }

    void whatCannotBeSavedIsSaid() {
        MainWindow window(MainWindow::Memory::Fresh);
        Document* document = window.openSample();
        QVERIFY(isOpen(document));
        QSignalSpy compiled(document, &Document::compiled);
        QVERIFY(document->compile());
        QVERIFY(QTest::qWaitFor([&] { return compiled.size() == 1; }, kPatienceMs));
        CompileController* compiler = document->compiler();
        QSignalSpy saved(compiler, &CompileController::saved),
            failed(compiler, &CompileController::saveFailed);
        const auto save = [&](const QString& folder) {
            const auto before = saved.size() + failed.size();
            compiler->save(folder);
            return QTest::qWaitFor([&] { return saved.size() + failed.size() > before; }, kPatienceMs);
        };
        QDir place(m_folder.path());
        QVERIFY(place.mkdir("saved") && place.cd("saved"));
        const QString folder = place.filePath("out");
        {
            const FullDisk full;
            QVERIFY(save(folder));
        }
        QCOMPARE(failed.size(), 1);
        QVERIFY(place.isEmpty());
        QVERIFY(save(folder));
        QCOMPARE(saved.size(), 1);
        const QStringList files = QDir(folder).entryList();
        {
            const FullDisk full;
            QVERIFY(save(folder));
        }
        QCOMPARE(failed.size(), 2);
        QCOMPARE(QDir(folder).entryList(), files);
        QCOMPARE(place.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"out"});
        QVERIFY(save(folder + "/network.json/out")); // below a file
        QCOMPARE(failed.size(), 3);
        const auto error = failed.last().at(0).value<Diagnostic>();
        QCOMPARE(error.code, std::string("write-failed"));
        QVERIFY(error.node.find("network.json") != std::string::npos);
        QVERIFY(save("/proc/quantscope-out")); // where nobody can write, root included
        QCOMPARE(failed.size(), 4);
        QCOMPARE(failed.last().at(0).value<Diagnostic>().code, std::string("write-failed"));
        QVERIFY(save(folder)); // and it still works
        QCOMPARE(saved.size(), 2);
    }

    void damagedSessionsAreReadOrRefused() {
        const QString file = m_folder.filePath("damaged.qsession");
        Session session;
        for (const char* name : {"a.onnx", "b.onnx"}) {
            DocumentState state;
            state.file = m_folder.filePath(name);
            state.collapsed = {"layer1", "layer2"};
            state.settings.compile.quant.exclude = {"x", "y.*"};
            session.documents.push_back(state);
        }
        QCOMPARE(saveSession(session, file), QString());
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const std::string bytes = whole.readAll().toStdString();
        whole.close();
        int read = 0, refused = 0;
        fuzz::Seeds(kSessions).forEach([&](std::uint64_t, fuzz::Random& random) {
            QFile damaged(file);
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write(QByteArray::fromStdString(fuzz::mutate(bytes, random)));
            damaged.close();
            QString problem;
            const auto loaded = loadSession(file, problem);
            QCOMPARE(loaded.has_value(), problem.isEmpty());
            loaded ? ++read : ++refused;
            if (!loaded || read > 5) return;
            MainWindow window(MainWindow::Memory::Fresh);
            window.restoreSession(*loaded); // its files are not there
            QTest::qWait(20);
        });
        qInfo("%d damaged sessions read, %d refused", read, refused);
        QVERIFY(read > 0 && refused > 0);
    }
};

QTEST_MAIN(TestAppRobustness)
#include "test_app_robustness.moc"
