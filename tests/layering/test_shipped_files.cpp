// Files that are shipped tell nothing about the machine that they were made on.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

// An absolute path into somebody's folders: two names deep at least, so that bytes at random do not match.
QStringList machinePaths(const QByteArray& bytes) {
    static const QRegularExpression path(
        R"((?:/(?:home|root|work|opt|tmp|mnt|srv|media|scratch|Users|usr/local)/[\w.+-]+/[\w./+-]{2,}|[A-Z]:[\\/]Users[\\/]))");
    QStringList found;
    for (auto it = path.globalMatch(QString::fromLatin1(bytes)); it.hasNext();)
        found << it.next().captured();
    return found;
}

} // namespace

class TestShippedFiles : public QObject {
    Q_OBJECT
private slots:
    void noPathOfAMachine() {
        int files = 0, models = 0;
        for (const char* folder : {"/resources", "/tests/golden", "/installer", "/translations"}) {
            QDirIterator it(QString(QS_SOURCE_DIR) + folder, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (file.fileName().contains("/node_modules/") || file.fileName().contains("/__pycache__/"))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QStringList found = machinePaths(file.readAll());
                QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + ": " + found.value(0)));
                ++files;
                models += file.fileName().endsWith(".onnx");
            }
        }
        QVERIFY(files > 500 && models > 100);
    }

    void pathsAreRecognized() {
        for (const char* text :
             {"File \"/home/anna/nets/net.py\", line 28", "\x12\x05/opt/torch/lib/nn.py\x01",
              "C:\\Users\\anna\\net.py", "/usr/local/lib/python3.12/site.py"})
            QCOMPARE(machinePaths(text).size(), 1);
        for (const char* text : {"/layers/conv1/Conv", "/usr/share/quantscope/models/a.onnx", "a/tmp/",
                                 "/tmp/x", "https://example.org/home/a"})
            QVERIFY2(machinePaths(text).isEmpty(), text);
    }
};

QTEST_APPLESS_MAIN(TestShippedFiles)
#include "test_shipped_files.moc"
