#include <QTest>

#include "common/DiagnosticText.h"

using namespace qs;
using widgets::diagnosticText;

class TestDiagnosticText : public QObject {
    Q_OBJECT
private slots:
    void argumentsTakeTheirPlaces() {
        QCOMPARE(diagnosticText(makeInfo("scale-rounded", "x", "core's words", {"0.3", "0.5"})),
                 QString("Its trained scale 0.3 is rounded up to 0.5, a power of two."));
    }

    // A name from a file may look like a placeholder.
    void argumentsAreNotReadAsPlaceholders() {
        QCOMPARE(diagnosticText(makeInfo("quantizer-dropped", "", "", {"%2", "a%1"})),
                 QString("The fake-quantizer between %2 and a%1 is dropped when they become one layer."));
    }

    // Another sentence of the same code, and codes that are not known here, keep the core's words.
    void otherSentencesStay() {
        QCOMPARE(diagnosticText(makeInfo("quantizer-dropped", "", "cannot be folded")),
                 QString("cannot be folded"));
        QCOMPARE(diagnosticText(makeError("bad-data", "", "no such file", {"a"})), QString("no such file"));
        QCOMPARE(diagnosticText(makeError("cancelled", "", "")), QString("Cancelled."));
    }
};

QTEST_GUILESS_MAIN(TestDiagnosticText)
#include "test_diagnostic_text.moc"
