// One step of a user, and how long the event loop was kept from its events by it.
#pragma once

#include <QTest>

#include "Steps.h"

namespace qs::bench {

constexpr int kSettleMs = 80; // for what a step has left to the event loop

// Does `step`, waits until `done`, and says how long the longest gap was.
template <class Step, class Done>
bool measured(GapMeter& gaps, const QString& what, Step step, Done done) {
    QTest::qWait(kSettleMs);
    gaps.take();
    step();
    if (!QTest::qWaitFor(done, kPatienceMs)) return false;
    QTest::qWait(kSettleMs);
    printStep(what, gaps.take());
    return true;
}

template <class Step>
bool measured(GapMeter& gaps, const QString& what, Step step) {
    return measured(gaps, what, step, [] { return true; });
}

} // namespace qs::bench
