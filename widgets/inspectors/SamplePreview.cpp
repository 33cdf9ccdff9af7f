#include "inspectors/SamplePreview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "common/Theme.h"
#include "models/NumberText.h"

namespace qs::widgets {

namespace {

constexpr int kGap = 4, kLargestCell = 56, kTextHeight = 18;

} // namespace

SamplePreview::SamplePreview(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Preview of the samples"));
    connect(&Theme::instance(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

int SamplePreview::cell() const {
    const int fitting = (width() - (kSamples - 1) * kGap) / kSamples;
    return std::clamp(fitting, 16, kLargestCell);
}

QSize SamplePreview::sizeHint() const {
    return {260, m_samples.isEmpty() ? kTextHeight : cell() + kTextHeight + kGap};
}

void SamplePreview::showSamples(const QVector<PreviewSample>& samples, const QString& facts) {
    m_samples = samples.mid(0, kSamples);
    m_text = facts;
    setAccessibleDescription(facts);
    updateGeometry();
    update();
}

void SamplePreview::showText(const QString& text) {
    showSamples({}, text);
}

void SamplePreview::paintEvent(QPaintEvent*) {
    const ThemeColors& c = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int size = cell();
    for (int i = 0; i < m_samples.size(); ++i) {
        const QRect area(i * (size + kGap), 0, size, size);
        const QImage& picture = m_samples[i].picture;
        painter.fillRect(area, c.sunken);
        QSize fitted = picture.size();
        fitted.scale(area.size(), Qt::KeepAspectRatio);
        const QRect place(area.left() + (size - fitted.width()) / 2,
                          area.top() + (size - fitted.height()) / 2, fitted.width(), fitted.height());
        painter.drawImage(place, picture);
        painter.setPen(c.border);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(c.textMuted);
    const QRect row(0, height() - kTextHeight, width(), kTextHeight);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_text, Qt::ElideRight, width()));
}

bool SamplePreview::event(QEvent* event) {
    if (event->type() == QEvent::Resize) updateGeometry();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = help->pos().x() / (cell() + kGap);
    if (help->pos().y() <= cell() && index >= 0 && index < m_samples.size()) {
        const PreviewSample& sample = m_samples[index];
        QString text =
            tr("Sample %1, values %2 … %3").arg(index + 1).arg(realText(sample.low), realText(sample.high));
        if (!sample.caption.isEmpty()) text = sample.caption + QLatin1Char('\n') + text;
        QToolTip::showText(help->globalPos(), text, this);
    } else {
        QToolTip::showText(help->globalPos(), m_text, this);
    }
    return true;
}

} // namespace qs::widgets
