#include <QDialog>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

#include "common/CallQueue.h"

using namespace qs::widgets;

namespace {

void workFor(qint64 milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
    }
}

} // namespace

class TestCallQueue : public QObject {
    Q_OBJECT
private slots:
    void callsOfAThreadAreMadeInOrder() {
        CallQueue queue;
        std::vector<int> made;
        std::thread([&] {
            for (int i = 0; i < 100; ++i)
                queue.post([&made, i] { made.push_back(i); });
        }).join();
        QVERIFY(made.empty());
        QTRY_COMPARE(made.size(), std::size_t(100));
        QVERIFY(std::is_sorted(made.begin(), made.end()));
    }

    // Whatever queue they come from, events get their turn in between.
    void longCallsShareNoTurn() {
        CallQueue first, second;
        QString order;
        QTimer events;
        connect(&events, &QTimer::timeout, &events, [&] { order += '.'; });
        events.start(0);
        for (CallQueue* queue : {&first, &second, &first, &second})
            queue->post([&] {
                order += 'x';
                workFor(20);
            });
        QTRY_COMPARE(order.count('x'), 4);
        QVERIFY2(!order.contains("xx"), qPrintable(order));
    }

    void aCallMayHaveAnEventLoopOfItsOwn() {
        CallQueue queue;
        QDialog dialog;
        bool shown = false;
        queue.post([&] {
            dialog.exec();
            shown = true;
        });
        queue.post([&] { dialog.accept(); });
        QTRY_VERIFY(shown);
    }

    void aQueueThatGoesDropsItsCalls() {
        int made = 0;
        auto queue = std::make_unique<CallQueue>();
        queue->post([&] {
            ++made;
            queue.reset();
        });
        queue->post([&] { ++made; });
        CallQueue other;
        other.post([&] { made += 10; });
        QTRY_VERIFY(made >= 10);
        QCOMPARE(made, 11);
    }
};

QTEST_MAIN(TestCallQueue)
#include "test_call_queue.moc"
