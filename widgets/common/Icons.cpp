#include "common/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

#include "common/Theme.h"

// Outside the namespace: the macro declares a global function. A static library's resources are only linked
// in when something names them.
static void initIconResources() {
    Q_INIT_RESOURCE(icons);
}

namespace qs::widgets {

namespace {

QByteArray source(const QString& name) {
    initIconResources();
    QFile file(":/icons/" + name + ".svg");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor toneColor(IconTone tone, QIcon::Mode mode) {
    const ThemeColors& c = Theme::current();
    if (mode == QIcon::Disabled) return c.textDisabled;
    switch (tone) {
    case IconTone::Normal:
        return c.text;
    case IconTone::Muted:
        return c.textMuted;
    case IconTone::Accent:
        return c.accent;
    case IconTone::OnAccent:
        return c.accentText;
    case IconTone::Quantizer:
        return c.quantizerInk;
    case IconTone::Good:
        return c.good;
    case IconTone::Warn:
        return c.warn;
    case IconTone::Bad:
        return c.bad;
    }
    return c.text;
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, IconTone tone)
        : m_name(std::move(name)), m_tone(tone), m_svg(source(m_name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray svg = m_svg;
        svg.replace("currentColor", toneColor(m_tone, mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        // Square, at the left: a wider icon keeps the text of a button at a distance.
        const int side = std::min(rect.width(), rect.height());
        renderer.render(painter, QRect(rect.topLeft(), QSize(side, side)));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        if (size.isEmpty()) return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    QString m_name;
    IconTone m_tone;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString& name, IconTone tone) {
    return QIcon(new ThemedIconEngine(name, tone));
}

QIcon applicationIcon() {
    initIconResources();
    return QIcon(":/icons/quantscope.svg");
}

} // namespace qs::widgets
