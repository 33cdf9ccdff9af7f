#include "graph/HeatPanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include "common/Theme.h"

namespace qs::widgets {

// The colours from bad to good with the values that they stand for.
class HeatStrip : public QWidget {
public:
    HeatStrip() { setFixedHeight(30); }
    void setScale(const HeatScale& scale) {
        m_scale = scale;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const ThemeColors& c = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF strip(0, 2, width(), 8);
        QLinearGradient gradient(strip.topLeft(), strip.topRight());
        constexpr int kStops = 12;
        for (int i = 0; i <= kStops; ++i)
            gradient.setColorAt(double(i) / kStops, c.heatColor(double(i) / kStops));
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawRoundedRect(strip, 3, 3);
        QFont small = font();
        small.setPixelSize(11);
        painter.setFont(small);
        painter.setPen(c.textMuted);
        const QRect row(0, 13, width(), 16);
        const HeatMetric metric = m_scale.choice().metric;
        const auto text = [&](double goodness) { return heatValueText(metric, m_scale.valueAt(goodness)); };
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text(0));
        painter.drawText(row, Qt::AlignHCenter | Qt::AlignVCenter, text(0.5));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, text(1));
    }

private:
    HeatScale m_scale;
};

namespace {

constexpr int kSteps = 100;
constexpr int kWidth = 248;

} // namespace

HeatPanel::HeatPanel(QWidget* parent)
    : QFrame(parent), m_metric(new QComboBox), m_view(new QComboBox), m_strip(new HeatStrip),
      m_slider(new QSlider(Qt::Horizontal)), m_limit(new QLabel) {
    setProperty("role", "card");
    setFixedWidth(kWidth);
    setAccessibleName(tr("Heat map"));
    m_metric->setAccessibleName(tr("Metric of the heat map"));
    m_metric->setToolTip(tr("What the colours stand for"));
    for (const HeatMetric metric : heatMetrics())
        m_metric->addItem(metricText(metric), static_cast<int>(metric));
    m_view->setAccessibleName(tr("How the error is measured"));
    m_view->setToolTip(
        tr("The whole network in integers, the layer alone, or what the layer alone does to the output"));
    for (const HeatView view : {HeatView::Accumulated, HeatView::Isolated, HeatView::Sensitivity})
        m_view->addItem(viewText(view), static_cast<int>(view));
    m_slider->setRange(0, kSteps);
    m_slider->setValue(kSteps);
    m_slider->setAccessibleName(tr("Threshold"));
    m_slider->setToolTip(tr("Boxes that are better than this fade"));
    m_limit->setProperty("role", "muted");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::kMedium, Spacing::kSmall, Spacing::kMedium, Spacing::kSmall);
    column->setSpacing(Spacing::kTiny + 2);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_metric), static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_strip),
          static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_limit)})
        column->addWidget(widget);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &HeatPanel::refresh);
    connect(m_view, &QComboBox::currentIndexChanged, this, &HeatPanel::refresh);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showThreshold();
        emit changed();
    });
    connect(&Theme::instance(), &Theme::themeChanged, m_strip, qOverload<>(&QWidget::update));
    refresh();
}

void HeatPanel::setResult(std::shared_ptr<const analysis::AnalysisResult> result) {
    m_result = std::move(result);
    refresh();
}

HeatChoice HeatPanel::choice() const {
    return {static_cast<HeatMetric>(m_metric->currentData().toInt()),
            static_cast<HeatView>(m_view->currentData().toInt())};
}

void HeatPanel::setChoice(HeatChoice choice) {
    const QSignalBlocker quietMetric(m_metric), quietView(m_view);
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(choice.metric)));
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(choice.view)));
    refresh();
}

double HeatPanel::threshold() const {
    return m_slider->value() / double(kSteps);
}

void HeatPanel::setThreshold(double goodness) {
    m_slider->setValue(static_cast<int>(goodness * kSteps + 0.5));
}

void HeatPanel::refresh() {
    m_view->setEnabled(hasViews(choice().metric));
    m_scale = m_result ? HeatScale(*m_result, choice()) : HeatScale();
    m_strip->setScale(m_scale);
    showThreshold();
    emit changed();
}

void HeatPanel::showThreshold() {
    if (m_slider->value() == kSteps)
        m_limit->setText(tr("All layers are shown"));
    else
        m_limit->setText(tr("Only %1 and worse")
                             .arg(heatValueText(m_scale.choice().metric, m_scale.valueAt(threshold()))));
}

} // namespace qs::widgets
