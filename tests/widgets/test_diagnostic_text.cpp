#include <QTest>
#include <QTranslator>

#include "common/DiagnosticText.h"

using namespace qs;
using widgets::diagnosticLine;
using widgets::diagnosticText;

namespace {

// Turns every sentence round: "needs %1 inputs" becomes "[needs %1 inputs]".
class Brackets : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, "Core") == 0 ? '[' + QString::fromUtf8(source) + ']' : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestDiagnosticText : public QObject {
    Q_OBJECT
private slots:
    void aFindingIsASentence() {
        const Diagnostic d = makeInfo("scale-rounded", "x",
                                      "its trained scale 0.3 is rounded up to 0.5, a power of two", {"0.3"});
        QCOMPARE(diagnosticText(d), QString("Its trained scale 0.3 is rounded up to 0.5, a power of two"));
        QCOMPARE(diagnosticLine(d), "x: " + diagnosticText(d));
    }

    // Names of the file keep their spelling.
    void namesAreNotTouched() {
        QCOMPARE(diagnosticText(makeError("unsupported-type", "q",
                                          "relu is quantized in float16; export the model "
                                          "in float32",
                                          {"relu", "float16"})),
                 QString("relu is quantized in float16; export the model in float32"));
        QCOMPARE(diagnosticText(makeError("bad-data", "", "x holds no samples")),
                 QString("x holds no samples"));
        QCOMPARE(diagnosticText(makeError("bad-data", "", "what a plug-in says")),
                 QString("What a plug-in says"));
    }

    void sentencesWithinSentencesAreTranslated() {
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QCOMPARE(diagnosticText(makeError("write-failed", "f", "cannot write: it is a folder", {"f"})),
                 QString("[cannot write: [it is a folder]]"));
        QCOMPARE(diagnosticText(makeError("bad-node", "n", "Conv: needs input and weights", {"Conv"})),
                 QString("Conv: [needs input and weights]"));
        // A name from a file may look like a place to fill in.
        QCOMPARE(
            diagnosticText(makeInfo("quantizer-dropped", "",
                                    "the fake-quantizer between %2 and a%1 is an artefact of training and is "
                                    "dropped when they are folded")),
            QString("[the fake-quantizer between %2 and a%1 is an artefact of training and is dropped when "
                    "they are folded]"));
    }
};

QTEST_GUILESS_MAIN(TestDiagnosticText)
#include "test_diagnostic_text.moc"
