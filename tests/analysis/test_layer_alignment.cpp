// Layers of several networks side by side.
#include <QtTest>

#include "analysis/LayerAlignment.h"

using namespace qs::analysis;
using Rows = std::vector<std::vector<int>>;

class LayerAlignmentTest : public QObject {
    Q_OBJECT

private slots:
    void sameNamesCorrespond() {
        const std::vector<AlignedLayer> a = {{"c1", "Conv"}, {"c2", "Conv+Relu"}, {"f", "Gemm"}};
        QCOMPARE(*alignLayers({a, a}), (Rows{{0, 0}, {1, 1}, {2, 2}}));
    }

    void namesMayDifferWhereOperatorsAgree() {
        const std::vector<AlignedLayer> a = {{"c1", "Conv"}, {"add", "Add"}, {"f", "Gemm"}};
        const std::vector<AlignedLayer> b = {{"x", "Conv+Relu"}, {"y", "Add+Relu"}, {"z", "Gemm"}};
        QCOMPARE(*alignLayers({a, b}), (Rows{{0, 0}, {1, 1}, {2, 2}}));
    }

    void aNameWinsOverAPosition() {
        const std::vector<AlignedLayer> a = {{"c2", "Conv"}, {"f", "Gemm"}};
        const std::vector<AlignedLayer> b = {{"c1", "Conv"}, {"c2", "Conv"}, {"f", "Gemm"}};
        QCOMPARE(*alignLayers({a, b}), (Rows{{-1, 0}, {0, 1}, {1, 2}}));
    }

    void gapsKeepTheirPlace() {
        const std::vector<AlignedLayer> a = {{"c1", "Conv"}, {"c2", "Conv"}};
        const std::vector<AlignedLayer> b = {
            {"c1", "Conv"}, {"p", "MaxPool"}, {"c2", "Conv"}, {"s", "Softmax"}};
        const std::vector<AlignedLayer> c = {{"c2", "Conv"}};
        QCOMPARE(*alignLayers({a, b, c}), (Rows{{0, 0, -1}, {-1, 1, -1}, {1, 2, 0}, {-1, 3, -1}}));
    }

    void emptyAndTooLarge() {
        QVERIFY(alignLayers({})->empty());
        QVERIFY(alignLayers({{}, {}})->empty());
        QCOMPARE(*alignLayers({{}, {{"a", "Add"}}}), (Rows{{-1, 0}}));
        QVERIFY(!alignLayers({std::vector<AlignedLayer>(5001), {}}).ok());
    }
};

QTEST_GUILESS_MAIN(LayerAlignmentTest)
#include "test_layer_alignment.moc"
