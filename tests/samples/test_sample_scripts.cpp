// The scripts under resources/samples: syntax, names, and the options that the workflow's documents use.
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

class SampleScriptsTest : public QObject {
    Q_OBJECT

    const QString m_samples = QStringLiteral(QS_SOURCE_DIR "/resources/samples");

    QStringList scripts() const {
        QStringList found;
        for (QDirIterator it(m_samples, {"*.py"}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            found << it.next();
        found.sort();
        return found;
    }

private slots:
    void bothFrameworksHaveBothSteps() {
        for (const char* framework : {"pytorch", "tensorflow"})
            for (const char* step : {"train.py", "qat_retrain.py"})
                QVERIFY2(scripts().contains(m_samples + '/' + framework + '/' + step), step);
    }

    void noUndefinedNames() {
        const QString checker = QStandardPaths::findExecutable("pyflakes3");
        if (checker.isEmpty()) QSKIP("the Debian package pyflakes3 is not installed");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(checker, scripts());
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    void optionsOfTheWorkflow() {
        for (const char* framework : {"pytorch", "tensorflow"}) {
            QFile file(m_samples + '/' + framework + "/loop.py");
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            for (const char* option : {"\"-lr\"", "\"--max_epochs\"", "\"--data_dir\"", "\"--limit\""})
                QVERIFY2(text.contains(option), option);
        }
    }
};

QTEST_GUILESS_MAIN(SampleScriptsTest)
#include "test_sample_scripts.moc"
