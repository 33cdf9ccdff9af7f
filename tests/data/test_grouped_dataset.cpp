#include <QTest>

#include "data/GroupedDataset.h"

using namespace qs;

class TestGroupedDataset : public QObject {
    Q_OBJECT
private slots:
    void groupsHoldTheSamplesInOrder() {
        data::SampleFormat format;
        format.type = DataType::F32;
        format.shape = Shape{-1, 2, 3};
        const auto single = data::randomFrames(format, 7, 1);
        const auto grouped = data::groupSamples(single, 3);
        QCOMPARE(grouped->size(), std::int64_t{2});
        const auto second = grouped->sample(1);
        QVERIFY(second.ok());
        QCOMPARE(second->shape(), (Shape{3, 2, 3}));
        for (std::int64_t k = 0; k < 3; ++k) {
            const auto one = single->sample(3 + k);
            QVERIFY(one.ok());
            for (std::int64_t i = 0; i < 6; ++i)
                QCOMPARE(second->at(k * 6 + i), one->at(i));
        }
    }

    void fewSamplesAreRepeated() {
        data::SampleFormat format;
        format.type = DataType::F32;
        format.shape = Shape{-1, 2};
        const auto grouped = data::groupSamples(data::randomFrames(format, 2, 1), 4);
        QCOMPARE(grouped->size(), std::int64_t{1});
        const auto all = grouped->sample(0);
        QVERIFY(all.ok());
        QCOMPARE(all->at(0), all->at(4));
        QVERIFY(all->at(0) != all->at(2));
    }

    void randomFramesKeepAFixedBatch() {
        data::SampleFormat fixed, open;
        fixed.type = open.type = DataType::F32;
        fixed.shape = Shape{10, 2};
        open.shape = Shape{-1, 2};
        const auto inputs = data::randomFrames({fixed, open}, 1, 1)->inputs(0);
        QVERIFY(inputs.ok());
        QCOMPARE((*inputs)[0].shape(), (Shape{10, 2}));
        QCOMPARE((*inputs)[1].shape(), (Shape{1, 2}));
    }

    void aNetworkWithoutInputsGetsNone() {
        const auto inputs = data::randomFrames(std::vector<data::SampleFormat>(), 1, 1)->inputs(0);
        QVERIFY(inputs.ok() && inputs->empty());
    }

    void aBatchOfOneChangesNothing() {
        data::SampleFormat format;
        format.type = DataType::F32;
        format.shape = Shape{-1, 2};
        const auto single = data::randomFrames(format, 2, 1);
        QVERIFY(data::groupSamples(single, 1) == single);
    }
};

QTEST_APPLESS_MAIN(TestGroupedDataset)
#include "test_grouped_dataset.moc"
