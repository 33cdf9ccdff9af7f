#include "inspectors/CompileBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>
#include <cmath>

#include "common/CoreText.h"
#include "common/Icons.h"
#include "common/Theme.h"
#include "inspectors/HintLabel.h"

namespace qs::widgets {

namespace {
constexpr qint64 kFirstEstimateMs = 1000;
constexpr double kFirstEstimateFraction = 0.03;
constexpr int kSteps = 1000; // of the progress bar
} // namespace

QString timeLeftText(qint64 elapsedMs, double fraction) {
    if (elapsedMs < kFirstEstimateMs || !(fraction >= kFirstEstimateFraction) || fraction >= 1.0) return {};
    const double seconds = static_cast<double>(elapsedMs) / 1000.0 * (1.0 - fraction) / fraction;
    if (seconds < 90)
        return CompileBar::tr("about %1 s left").arg(std::max(1, static_cast<int>(std::lround(seconds))));
    if (seconds < 5400)
        return CompileBar::tr("about %1 min left").arg(static_cast<int>(std::lround(seconds / 60)));
    return CompileBar::tr("about %1 h left").arg(static_cast<int>(std::lround(seconds / 3600)));
}

QString stageText(const QString& stage) {
    if (stage == QLatin1String("load")) return CompileBar::tr("Loading");
    if (stage == QLatin1String("calibrate")) return CompileBar::tr("Calibrating");
    if (stage == QLatin1String("lower")) return CompileBar::tr("Lowering to integers");
    if (stage == QLatin1String("emulate")) return CompileBar::tr("Emulating");
    if (stage == QLatin1String("write")) return CompileBar::tr("Writing");
    if (stage == QLatin1String("evaluate")) return CompileBar::tr("Evaluating");
    if (stage == QLatin1String("analyze")) return CompileBar::tr("Analyzing");
    if (stage == QLatin1String("search")) return CompileBar::tr("Searching options");
    if (stage == QLatin1String("tune")) return CompileBar::tr("Tuning layers");
    if (stage == QLatin1String("vendor")) return CompileBar::tr("Vendor's toolchain");
    if (stage == QLatin1String("layout")) return CompileBar::tr("Laying out");
    return stage;
}

CompileBar::CompileBar(QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget(this)) {
    auto* running = new QWidget(m_stack);
    auto* idle = new QWidget(m_stack);
    m_compile = new QPushButton(tr("Compile"), idle);
    m_hint = new HintLabel(idle);
    m_stage = new QLabel(running);
    m_left = new QLabel(running);
    m_progress = new QProgressBar(running);
    m_cancel = new QPushButton(tr("Cancel"), running);
    m_compile->setProperty("primary", true);
    m_compile->setIcon(icon(QStringLiteral("compile"), IconTone::OnAccent));
    m_compile->setMinimumHeight(34);
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of compiling"));
    m_stage->setSizePolicy(QSizePolicy::Ignored,
                           QSizePolicy::Preferred); // a long detail must not widen the panel
    m_left->setProperty("role", "muted");

    auto* words = new QHBoxLayout;
    words->addWidget(m_stage, 1);
    words->addWidget(m_left);
    auto* bars = new QHBoxLayout;
    bars->setSpacing(Spacing::kMedium);
    bars->addWidget(m_progress, 1);
    bars->addWidget(m_cancel);
    auto* column = new QVBoxLayout(running);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::kTiny);
    column->addLayout(words);
    column->addLayout(bars);
    column->addStretch(1);

    auto* idleLayout = new QVBoxLayout(idle);
    idleLayout->setContentsMargins(0, 0, 0, 0);
    idleLayout->setSpacing(Spacing::kSmall);
    idleLayout->addWidget(m_compile);
    idleLayout->addWidget(m_hint);
    idleLayout->addStretch(1);
    m_stack->addWidget(idle);
    m_stack->addWidget(running);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::kMedium, Spacing::kMedium, Spacing::kMedium, Spacing::kMedium);
    layout->addWidget(m_stack);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_compile, &QPushButton::clicked, this, &CompileBar::compileRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_stage->setText(tr("Cancelling…"));
        m_left->clear();
        emit cancelRequested();
    });
}

void CompileBar::setProblem(const QString& problem) {
    m_problem = problem;
    m_compile->setEnabled(problem.isEmpty());
    m_compile->setToolTip(problem.isEmpty() ? tr("Turn the model into an INT8 network") : problem);
    showHint();
}

void CompileBar::setPlan(const QString& plan) {
    m_plan = plan;
    showHint();
}

void CompileBar::showHint() {
    if (!m_problem.isEmpty())
        m_hint->setHint(m_problem);
    else if (m_message.isEmpty())
        m_hint->setHint(m_plan);
    else
        m_hint->setHint(m_message, m_failed ? HintLabel::Tone::Bad : HintLabel::Tone::Muted);
}

void CompileBar::start() {
    m_running = true;
    m_message.clear();
    m_clock.start();
    m_cancel->setEnabled(true);
    // The keyboard stays here: the button that takes the place of this one has it.
    const bool focused = m_compile->hasFocus();
    m_stack->setCurrentIndex(1);
    if (focused) m_cancel->setFocus(Qt::OtherFocusReason);
    m_progress->setValue(0);
    m_stage->setText(tr("Starting"));
    m_left->clear();
}

void CompileBar::setProgress(double fraction, const QString& stage, const QString& detail) {
    if (!m_running || !m_cancel->isEnabled()) return; // late news of a job that is over or being cancelled
    const double shown = std::isfinite(fraction) ? std::clamp(fraction, 0.0, 1.0) : 0.0;
    m_progress->setValue(static_cast<int>(shown * kSteps));
    const QString words =
        detail.isEmpty() ? stageText(stage) : stageText(stage) + QStringLiteral(" · ") + coreText(detail);
    m_stage->setText(
        m_stage->fontMetrics().elidedText(words, Qt::ElideMiddle, std::max(60, m_stage->width())));
    m_stage->setToolTip(words);
    m_left->setText(timeLeftText(m_clock.elapsed(), shown));
}

void CompileBar::finish(bool ok, const QString& message) {
    m_running = false;
    m_failed = !ok;
    m_message = message;
    const bool focused = m_cancel->hasFocus();
    m_stack->setCurrentIndex(0);
    if (focused) m_compile->setFocus(Qt::OtherFocusReason);
    showHint();
}

} // namespace qs::widgets
