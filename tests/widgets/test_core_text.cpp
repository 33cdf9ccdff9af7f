// Every sentence that the core's sources can put together has a translation in the workbench: the sources are
// read, so that a new sentence fails here until it stands in widgets/common/core_texts_*.def.
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include "CoreSentences.h"
#include "common/CoreText.h"
#include "inspectors/CompileBar.h"

using qs::testing::CoreSentences;
using namespace qs::widgets;

namespace {

// Files whose texts the workbench never shows: reports and files that are English by design, and texts of the
// command line. Those of the option table are marked where they stand, and test_translations knows them.
bool isShown(const QString& file) {
    static const QStringList kOthers = {
        "core/report/AnalysisCsv.cpp",  "core/report/Comparison.cpp",   "core/report/ComparisonHtml.cpp",
        "core/report/HtmlParts.cpp",    "core/report/AnalysisJson.cpp", "core/report/GraphSvg.cpp",
        "core/report/HistogramSvg.cpp", "core/report/HtmlReport.cpp",   "core/report/Json.cpp",
        "core/report/LayerPlots.cpp",   "core/report/ModelJson.cpp",    "core/graph/GraphPrint.cpp",
        "core/quant/OptionText.cpp",    "core/quant/OptionValue.cpp",   "core/quant/QuantOptionTable.cpp",
        "core/deploy/generic_onnx.cpp", "core/deploy/c_program.cpp",    "core/deploy/c_kernels.cpp"};
    return !kOthers.contains(file);
}

// What is no sentence: formats, names and descriptions of data sets, help of the command line, C and Python
// text.
bool isSentence(const QString& text, const QString& file) {
    static const QStringList kOthers = {"CIFAR-10 □",
                                        "CIFAR-10 □ batches",
                                        "IDX □, □x□",
                                        "IDX □, □x□, no labels",
                                        "NPZ □, x □ □",
                                        "NPZ □, x □ □, no labels",
                                        "NPZ □, □ inputs, □ samples",
                                        "NPZ □, □ inputs, □ samples, no labels",
                                        "folder □, no labels",
                                        "folder □, □ classes",
                                        "random frames, seed □",
                                        "raw files in □",
                                        "□, in batches of □",
                                        "DRP-AI TVM",
                                        "□ of □",
                                        "s □",
                                        "zp □",
                                        " + □",
                                        "raw_data is little-endian and is copied as it is",
                                        "{'descr': '□', 'fortran_order': False, 'shape': ("};
    if (kOthers.contains(text) || (file.endsWith(".def") && text.size() > 80)) return false;
    // The program that the C target writes.
    return !file.startsWith("core/deploy/C") || text.startsWith("the C ") || text.startsWith("an int32 ");
}

QStringList sentencesOf(const QString& file) {
    QFile f(QString(QS_SOURCE_DIR "/") + file);
    if (!f.open(QIODevice::ReadOnly)) return {};
    return CoreSentences(QString::fromUtf8(f.readAll())).all();
}

} // namespace

class TestCoreText : public QObject {
    Q_OBJECT

    QSet<QString> m_shapes; // the catalogue, with □ for what is filled in

    static QString shapeOf(const QString& text) {
        static const QRegularExpression place("%[0-9]");
        return QString(text).replace(place, QString(CoreSentences::kHole));
    }

private slots:
    void initTestCase() {
        for (const QString& text : coreTexts())
            m_shapes << shapeOf(text);
    }

    void everySentenceIsKnown() {
        int sentences = 0;
        QStringList unknown;
        QDirIterator files(QS_SOURCE_DIR "/core", {"*.cpp", "*.h", "*.def"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = QDir(QS_SOURCE_DIR).relativeFilePath(files.next());
            if (!isShown(file)) continue;
            for (const QString& text : sentencesOf(file)) {
                if (!isSentence(text, file)) continue;
                ++sentences;
                // "Conv: needs two inputs" is known by what follows the operator.
                const bool known =
                    m_shapes.contains(text) || (text.startsWith("□: ") && m_shapes.contains(text.mid(3)));
                if (!known) unknown << file + ": " + text;
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join("\n")));
        QVERIFY(sentences > 600); // else the sources were not found or not understood
    }

    // A sentence of the catalogue that the core no longer says is dead weight for three translators.
    void noSentenceIsLeftOver() {
        QSet<QString> said;
        QString words;
        QDirIterator files(QS_SOURCE_DIR "/core", {"*.cpp", "*.h", "*.def"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = QDir(QS_SOURCE_DIR).relativeFilePath(files.next());
            for (const QString& text : sentencesOf(file))
                said << text;
            QFile f(QString(QS_SOURCE_DIR "/") + file);
            QVERIFY(f.open(QIODevice::ReadOnly));
            words += QString::fromUtf8(f.readAll());
        }
        for (const QString& shape : std::as_const(m_shapes)) {
            // Words are no sentences, and " + □" is put behind a name of its own making.
            const bool isWord = !shape.contains(' ') && words.contains('"' + shape + '"');
            QVERIFY2(said.contains(shape) || isWord || shape == "□ + □", qPrintable(shape));
        }
    }

    // What a running job is at: the stages and details that the core's sources give to JobContext::progress.
    void everyStageOfAJobIsInWords() {
        static const QRegularExpression call("\\bprogress\\([^;\"]*\"(\\w+)\"(?:,\\s*\"([^\"]*)\")?");
        QSet<QString> stages, details;
        QDirIterator files(QS_SOURCE_DIR "/core", {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile f(files.next());
            QVERIFY(f.open(QIODevice::ReadOnly));
            for (auto it = call.globalMatch(QString::fromUtf8(f.readAll())); it.hasNext();) {
                const auto found = it.next();
                stages << found.captured(1);
                if (!found.captured(2).isEmpty()) details << found.captured(2);
            }
        }
        for (const QString& stage : std::as_const(stages))
            QVERIFY2(stageText(stage) != stage, qPrintable(stage));
        for (const QString& detail : std::as_const(details)) {
            const bool begins = detail.endsWith(' '); // a number follows: everySentenceIsKnown has it
            QVERIFY2(begins || detail == "DRP-AI TVM" || translatedCoreText(detail), qPrintable(detail));
        }
        QVERIFY(stages.size() >= 9 && stages.contains("calibrate") && stages.contains("tune"));
        QVERIFY(details.contains("channel ranges") && details.contains("ranges"));
    }

    void theReaderUnderstandsSources() {
        CoreSentences source("#include \"a header, no text\"\n"
                             "// \"a remark\" of two words\n"
                             "if (n < 0) return makeError(\"bad-data\", \"\", \"there is no sample \" + "
                             "std::to_string(n), {});\n"
                             "log(fmt::format(\"trial {}: {:.2f} dB{}\", n, x,\n"
                             "                n ? fmt::format(\", top-1 {} %\", n) : std::string()));\n"
                             "return bad(std::string(\"needs \") + (n == 1 ? \"one \\\"input\\\"\"\n"
                             "                                          : \"more inputs\"\n"
                             "                                            \" than these\"));\n");
        QStringList found = source.all();
        found.sort();
        QCOMPARE(found, (QStringList{", top-1 □ %", "needs more inputs than these", "needs one \"input\"",
                                     "there is no sample □", "trial □: □ dB□"}));
    }

    void textsWithinTexts() {
        QCOMPARE(coreText(QString("Conv: needs two inputs")), QString("Conv: needs two inputs"));
        QVERIFY(translatedCoreText("cannot write: it is a folder"));
        QVERIFY(translatedCoreText("Cast: not supported: a cast from float32 to string"));
        QVERIFY(!translatedCoreText("nobody has ever said this"));
        QVERIFY(!translatedCoreText("Conv: nobody has ever said this"));
        // Names that look like places or sentences end the search soon.
        QCOMPARE(coreText(QString("the input %2 is made by nothing")),
                 QString("the input %2 is made by nothing"));
        const QString deep = QString("cannot write: ").repeated(2000);
        QCOMPARE(coreText(deep), deep);
    }
};

QTEST_GUILESS_MAIN(TestCoreText)
#include "test_core_text.moc"
