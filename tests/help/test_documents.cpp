// The documents in resources/help: every command of the tutorial runs, every option that the program has is
// told, and the translations tell the same.
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "e2e/CommandLineRun.h"

using namespace qs::testing;

namespace {

QString textOf(const QString& file) {
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
}

QString document(const char* name) {
    return textOf(source(QString("resources/help/") + name));
}

// The lines of all ```sh blocks, in their order.
QStringList commandsOf(const QString& text) {
    QStringList commands;
    bool inside = false;
    for (const QString& line : text.split('\n')) {
        if (line.startsWith("```"))
            inside = line == "```sh";
        else if (inside && !line.trimmed().isEmpty())
            commands << line;
    }
    return commands;
}

QStringList documents() {
    return QDir(source("resources/help")).entryList({"*.md"}, QDir::Files);
}

QStringList matches(const QString& text, const char* pattern) {
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption |
                                                     QRegularExpression::DotMatchesEverythingOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

constexpr const char* kBlock = "^```.*?^```$";

QString withoutBlocks(QString text) {
    return text.remove(QRegularExpression(kBlock, QRegularExpression::MultilineOption |
                                                      QRegularExpression::DotMatchesEverythingOption));
}

// Options, files, fields and values: what must not be translated. Sentences may order them otherwise.
QStringList names(const QString& text) {
    QStringList found = matches(withoutBlocks(text), "`[^`\n]+`");
    found.sort();
    return found;
}

} // namespace

class DocumentsTest : public QObject {
    Q_OBJECT
private slots:
    void everyCommandOfTheTutorialRuns() {
        if (QStandardPaths::findExecutable("cc").isEmpty()) QSKIP("the tutorial needs a C compiler");
        QStringList commands = commandsOf(document("tutorial.md"));
        QVERIFY(commands.size() >= 18);
        QCOMPARE(commands[0], QString("share=/usr/share/quantscope"));
        commands[0] = "share=" + source("resources");
        QTemporaryDir folder;
        QFile script(folder.filePath("tutorial.sh"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        for (const QString& command : commands)
            script.write((command + "\necho \"== done: $?\"\n").toUtf8());
        script.close();
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", QFileInfo(cliPath()).path() + ":" + environment.value("PATH"));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(folder.path());
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start("sh", {"-e", script.fileName()});
        QVERIFY(shell.waitForFinished(500000));
        const QString log = QString::fromUtf8(shell.readAll());
        QVERIFY2(shell.exitCode() == 0, qPrintable(log.right(4000)));
        QCOMPARE(log.count("== done: 0"), commands.size());
        // What the text says about the results.
        QVERIFY2(log.contains("0 of 40 bytes differ\nOK\n"), qPrintable(log));
        QVERIFY(QFile::exists(folder.filePath("report.html")) &&
                QFile::exists(folder.filePath("result.npz")));
        for (const char* name : {"network_qdq.onnx", "network_qoperator.onnx", "network.json", "weights.bin",
                                 "interpreter_out", "reference.onnx", "options.json", "report.json"})
            QVERIFY2(QFile::exists(folder.filePath("net/") + name), name);
    }

    void everyOptionIsTold_data() {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"inspect", "compile", "run", "evaluate", "analyze", "compare", "bench", "layout", "report"})
            QTest::newRow(command) << command;
    }
    void everyOptionIsTold() {
        QFETCH(QString, command);
        const QString text = document("options.md");
        const CliResult help = runCli({command, "--help"});
        QCOMPARE(help.exitCode, 0);
        static const QRegularExpression line("^ +(-[^ ]*)", QRegularExpression::MultilineOption);
        int seen = 0;
        for (auto it = line.globalMatch(QString::fromUtf8(help.out)); it.hasNext();) {
            const QStringList names = it.next().captured(1).split(',');
            if (names.contains("--help")) continue;
            bool told = false;
            for (const QString& name : names)
                told = told || text.contains("`" + name + "`") || text.contains("`" + name + " ");
            QVERIFY2(told, qPrintable(names.join(", ")));
            ++seen;
        }
        QVERIFY(seen >= 4);
    }

    void translationsTellTheSame_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "ja", "zh_CN"})
            for (const QString& file : documents())
                QTest::newRow(qPrintable(language + ("/" + file))) << file << language;
    }
    void translationsTellTheSame() {
        QFETCH(QString, file);
        QFETCH(QString, language);
        const QString english = document(qPrintable(file));
        const QString text = document(qPrintable(language + "/" + file));
        QVERIFY2(!text.isEmpty(), "there is no such translation");
        QVERIFY(text != english);
        QCOMPARE(matches(text, kBlock), matches(english, kBlock));
        const auto shape = [](const QString& t) {
            return matches(withoutBlocks(t), "^(#+(?= )|- |\\|[^\n]*\\|$)")
                .replaceInStrings(QRegularExpression("[^#|-].*"), "");
        };
        QCOMPARE(shape(text), shape(english)); // headings, points of lists, rows of tables, in their order
        QCOMPARE(names(text), names(english));
        QCOMPARE(matches(text, "\\*\\*[^*\n]+\\*\\*").size(), matches(english, "\\*\\*[^*\n]+\\*\\*").size());
    }

    void documentsAreThereAndEndWithALine() {
        QStringList files = documents();
        QCOMPARE(files.size(), 5);
        for (const char* language : {"de", "ja", "zh_CN"})
            for (const QString& file : documents())
                files << language + ("/" + file);
        for (const QString& file : files) {
            const QString text = document(qPrintable(file));
            QVERIFY2(text.startsWith("# ") && text.endsWith('\n'), qPrintable(file));
            for (const QString& line : text.split('\n'))
                QVERIFY2(line.size() <= 160 || line.startsWith('|') || line.startsWith("calib=") ||
                             line.startsWith("test="),
                         qPrintable(file + ": " + line));
        }
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "test_documents.moc"
