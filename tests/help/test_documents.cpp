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

// Runs commands in a folder with a shell that stops at the first failure, the program in its PATH. What they
// print, with a line after each that succeeded.
QString logOf(const QStringList& commands, const QTemporaryDir& folder) {
    QFile script(folder.filePath("commands.sh"));
    if (!script.open(QIODevice::WriteOnly)) return {};
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
    const bool ended = shell.waitForFinished(kPatienceMs + 200000);
    QString log = QString::fromUtf8(shell.readAll());
    if (!ended || shell.exitCode() != 0) qWarning("%s", qPrintable(log.right(4000)));
    return log;
}

// The options of a help text, each with all its spellings.
QList<QStringList> optionsOf(const QByteArray& help) {
    static const QRegularExpression line("^ +(-[^ :]*)", QRegularExpression::MultilineOption);
    QList<QStringList> options;
    for (auto it = line.globalMatch(QString::fromUtf8(help)); it.hasNext();) {
        const QStringList names = it.next().captured(1).split(',');
        if (!names.contains("--help")) options << names;
    }
    return options;
}

// A row of a table in options.md: what it names, and the commands that have it.
struct OptionRow {
    QString section;
    QStringList names, commands;
};

QList<OptionRow> optionRows() {
    QList<OptionRow> rows;
    QString section;
    for (const QString& line : document("options.md").split('\n')) {
        if (line.startsWith("## ")) section = line.mid(3);
        if (!line.startsWith("| `-")) continue;
        static const QRegularExpression bar("(?<!\\\\)\\|"), name("`(-[\\w-]+)");
        const QStringList cells = line.split(bar);
        OptionRow row{section, {}, {}};
        for (auto it = name.globalMatch(cells[1]); it.hasNext();)
            row.names << it.next().captured(1);
        if (cells.size() > 4) row.commands = cells[2].trimmed().split(", ");
        rows << row;
    }
    return rows;
}

bool isTold(const QStringList& names, const QString& command) {
    for (const OptionRow& row : optionRows()) {
        const bool ofCommand = row.section == "All commands" || row.section == "Data" ||
                               row.section == command || row.commands.contains(command);
        for (const QString& name : names)
            if (ofCommand && row.names.contains(name)) return true;
    }
    return false;
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
        const QString log = logOf(commands, folder);
        QCOMPARE(log.count("== done: 0"), commands.size());
        // What the text says about the results.
        QVERIFY2(log.contains("0 of 40 bytes differ\nOK\n"), qPrintable(log));
        QVERIFY(QFile::exists(folder.filePath("report.html")) &&
                QFile::exists(folder.filePath("result.npz")));
        for (const char* name : {"network_qdq.onnx", "network_qoperator.onnx", "network.json", "weights.bin",
                                 "interpreter_out", "reference.onnx", "options.json", "report.json"})
            QVERIFY2(QFile::exists(folder.filePath("net/") + name), name);
    }

    // The example of the front page, in a folder that has the tree's resources.
    void theExampleOfTheReadmeRuns() {
        QStringList commands;
        for (const QString& line : textOf(source("README.md")).split('\n')) {
            if (line.startsWith("    data=resources/")) commands << QString();
            if (!commands.isEmpty() && !line.startsWith("    ")) break;
            if (!commands.isEmpty()) commands.last() += line + '\n';
        }
        QCOMPARE(commands.size(), 1);
        QCOMPARE(commands[0].count("quantscope-cli"), 2);
        QTemporaryDir folder;
        QVERIFY(QFile::link(source("resources"), folder.filePath("resources")));
        const QString log = logOf(commands, folder);
        QVERIFY2(log.count("== done: 0") == 1 && log.contains("top-1"), qPrintable(log));
        QVERIFY(QFile::exists(folder.filePath("out/network_qdq.onnx")));
    }

    void everyOptionIsTold_data() {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"inspect", "compile", "run", "evaluate", "analyze", "compare", "bench", "layout", "report"})
            QTest::newRow(command) << command;
    }
    void everyOptionIsTold() {
        QFETCH(QString, command);
        const CliResult help = runCli({command, "--help"});
        QCOMPARE(help.exitCode, 0);
        const QString page = textOf(source("installer/package/quantscope-cli.1.in")).replace("\\-", "-");
        int seen = 0;
        for (const QStringList& names : optionsOf(help.out)) {
            bool inPage = false;
            for (const QString& name : names)
                inPage =
                    inPage || page.contains("\\fB" + name + "\\fR") || page.contains("\\fB" + name + " ");
            QVERIFY2(isTold(names, command), qPrintable(names.join(", ")));
            QVERIFY2(inPage, qPrintable("in the manual page: " + names.join(", ")));
            ++seen;
        }
        QVERIFY(seen >= 4);
    }

    // The first column of options.md names nothing that the program does not have.
    void everyToldOptionExists() {
        QSet<QString> known;
        for (const char* command :
             {"inspect", "compile", "run", "evaluate", "analyze", "compare", "bench", "layout", "report"})
            for (const QStringList& names : optionsOf(runCli({command, "--help"}).out))
                known += QSet<QString>(names.begin(), names.end());
        int seen = 0;
        for (const OptionRow& row : optionRows())
            for (const QString& name : row.names) {
                QVERIFY2(known.contains(name), qPrintable(name));
                ++seen;
            }
        QVERIFY(seen > 60);
    }

    void workbenchOptionsAreInItsManualPage() {
        const QString page = textOf(source("installer/package/quantscope.1.in")).replace("\\-", "-");
        const QString program = textOf(source("app/main.cpp"));
        static const QRegularExpression option("QCommandLineOption \\w+\\(\\s*\"([\\w-]+)\"");
        int seen = 0;
        for (auto it = option.globalMatch(program); it.hasNext(); ++seen)
            QVERIFY2(page.contains("--" + it.next().captured(1)), "an option is missing");
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
