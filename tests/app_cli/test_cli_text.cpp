// Tables and numbers of the human-readable output.
#include <QtTest>

#include <cmath>

#include "Text.h"
#include "TextTable.h"
#include "Words.h"
#include "quant/OptionValue.h"

using namespace qs::cli;

class CliTextTest : public QObject {
    Q_OBJECT

private slots:
    void tableAlignsColumns() {
        TextTable table({{"name"}, {"n", TextTable::Align::Right}});
        table.addRow({"a", "1"});
        table.addRow({"größer", "123"});
        QCOMPARE(table.toString(), std::string("name      n\n"
                                               "------  ---\n"
                                               "a         1\n"
                                               "größer  123\n"));
    }

    void longAndHostileCellsAreTamed() {
        TextTable table({{"name", TextTable::Align::Left, 9}});
        table.addRow({"abcdefghijklmnop"});
        table.addRow({"a\x1b[2Jb\n"});
        QCOMPARE(table.toString(), std::string("name\n---------\nabcd…mnop\na?[2Jb?\n"));
    }

    void numbers() {
        QCOMPARE(grouped(0), std::string("0"));
        QCOMPARE(grouped(999), std::string("999"));
        QCOMPARE(grouped(1000), std::string("1,000"));
        QCOMPARE(grouped(-1234567), std::string("-1,234,567"));
        QCOMPARE(bytesText(999), std::string("999 bytes"));
        QCOMPARE(bytesText(1500), std::string("1.5 kB"));
        QCOMPARE(bytesText(2'400'000), std::string("2.4 MB"));
        QCOMPARE(decibels(INFINITY), std::string("exact"));
        QCOMPARE(decibels(NAN), std::string("-"));
        QCOMPARE(decibels(12.345), std::string("12.35"));
    }

    void findingsAreSortedAndCounted() {
        QVERIFY(findingsText({}).empty());
        std::vector<qs::Diagnostic> findings(10, qs::makeInfo("calibrated", "n", "text"));
        findings.push_back(qs::makeError("broken", "m", "other\ntext"));
        const std::string text = findingsText(findings);
        QVERIFY(text.find("Findings (11)") != std::string::npos);
        QVERIFY(text.find("broken") < text.find("calibrated"));
        QVERIFY(text.find("other text") != std::string::npos);
        QVERIFY(text.find("7 more alike") != std::string::npos);
    }

    void words() {
        QCOMPARE(*splitWords("a 'b c' \"d\"e"), (std::vector<std::string>{"a", "b c", "de"}));
        QVERIFY(!splitWords("a 'b"));
        QVERIFY(!qs::quant::numberOf("1x"));
        QVERIFY(!qs::quant::numberOf(""));
        QVERIFY(!qs::quant::numberOf("inf"));
        QCOMPARE(*qs::quant::numberOf("-2.5"), -2.5);
        QVERIFY(!asInteger("1.5"));
    }
};

QTEST_GUILESS_MAIN(CliTextTest)
#include "test_cli_text.moc"
