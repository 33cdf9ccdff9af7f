// What the tests of the workbench share: settings of their own, the sample, a compile that is waited for.
#pragma once

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "MainWindow.h"
#include "common/Theme.h"
#include "document/Document.h"
#include "graph/GraphPane.h"
#include "graph/GraphView.h"
#include "inspectors/OptionsPanel.h"

namespace qs::app::test {

#ifdef QS_SANITIZED
constexpr int kPatienceMs = 1'800'000;
#else
constexpr int kPatienceMs = 120'000;
#endif

// Neither reads nor changes what the user has set. For initTestCase().
inline void useSettingsIn(const QTemporaryDir& folder) {
    QVERIFY(folder.isValid());
    QCoreApplication::setOrganizationName("QuantScopeTest");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    widgets::Theme::apply(*qApp, widgets::ThemeMode::Light);
}

inline bool isOpen(Document* document) {
    return document && QTest::qWaitFor([&] { return document->model() != nullptr; }, kPatienceMs);
}

// nullptr: it did not open.
inline Document* openSample(MainWindow& window) {
    Document* document = window.openSample();
    if (!isOpen(document)) return nullptr;
    document->graph()->view()->setAnimated(false);
    return document;
}

inline bool compileAndWait(Document* document) {
    QSignalSpy spy(document, &Document::compiled);
    return document->compile() && QTest::qWaitFor([&] { return spy.size() == 1; }, kPatienceMs);
}

// Compiles as the options are, then with the trained quantizers ignored: two runs.
inline bool compileBothWays(Document* document) {
    if (!compileAndWait(document)) return false;
    widgets::CompileSettings settings = document->options()->settings();
    settings.compile.quant.ignoreQuantizers = true;
    document->options()->setSettings(settings);
    return compileAndWait(document);
}

} // namespace qs::app::test
