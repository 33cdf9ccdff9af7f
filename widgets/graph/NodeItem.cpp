#include "graph/NodeItem.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QGraphicsSceneHoverEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>
#include <cmath>

#include "common/CoreText.h"
#include "common/Theme.h"
#include "graph/BadgePainter.h"

namespace qs::widgets {

namespace {

using M = report::DrawingMetrics;

constexpr double kRadius = 5;
constexpr double kTextFrom = 0.42; // level of detail below which texts would be specks
constexpr double kFar = 0.2;       // below it, a box is only a coloured rectangle

QFont fontOf(double pixels, bool bold) {
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setBold(bold);
    return font;
}

double insideWidth(const report::DrawnNode& node) {
    double width = 0;
    for (const auto& badge : node.inside)
        width += report::badgeWidth(badge) + M::kBadgePadding;
    return width;
}

} // namespace

NodeItem::NodeItem(const report::DrawnNode& node, int index)
    : m_node(node), m_index(index), m_box(-node.width / 2, -node.height / 2, node.width, node.height) {
    setAcceptHoverEvents(true);
    setZValue(1);
}

void NodeItem::setSelectedNode(bool selected) {
    if (m_selected == selected) return;
    m_selected = selected;
    setZValue(selected ? 2 : 1);
    update();
}

void NodeItem::setPaint(std::optional<NodePaint> paint) {
    m_paint = std::move(paint);
    update();
}

void NodeItem::setFaded(bool faded) {
    if (m_faded == faded) return;
    m_faded = faded;
    update();
}

void NodeItem::setMatched(bool matched) {
    if (m_matched == matched) return;
    m_matched = matched;
    update();
}

void NodeItem::setLook(Look look) {
    setSelectedNode(look.selected);
    setFaded(look.faded);
    setMatched(look.matched);
    setPaint(std::move(look.paint));
}

QRectF NodeItem::boundingRect() const {
    return m_box.adjusted(-5, -5, 5, 5 + M::kBadgeHeight / 2);
}

QPainterPath NodeItem::shape() const {
    QPainterPath path;
    path.addRect(m_box.adjusted(0, 0, 0, m_node.outside.empty() ? 0 : M::kBadgeHeight / 2));
    return path;
}

QColor NodeItem::fillColor() const {
    const ThemeColors& c = Theme::current();
    if (m_paint) return m_paint->fill;
    return m_node.fakeQuantizer ? c.quantizer : c.surface;
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    constexpr double kFadedOpacity = 0.22, kFadedText = 0.6; // what can be read stays readable
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setOpacity(faded() ? kFadedOpacity : 1.0);
    if (detail < kFar) {
        paintFar(painter);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter);
    if (detail < kTextFrom) return;
    if (faded()) painter->setOpacity(kFadedText);
    paintTexts(painter);
    paintBadges(painter);
}

QColor NodeItem::farColor() const {
    const ThemeColors& c = Theme::current();
    if (m_paint) return m_paint->bar;
    return m_node.fakeQuantizer ? c.quantizer : c.categoryColor(m_node.category);
}

void NodeItem::paintFar(QPainter* painter) const {
    const ThemeColors& c = Theme::current();
    const QColor color = farColor();
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (m_selected) {
        QPen pen(c.accent, 3);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->setBrush(color);
        painter->drawRect(m_box);
    } else {
        painter->fillRect(m_box, color);
        if (!m_matched) return;
        QPen pen(c.series[3], 3);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_box);
    }
}

void NodeItem::paintBox(QPainter* painter) const {
    const ThemeColors& c = Theme::current();
    const double radius = m_node.port ? m_box.height() / 2 : kRadius;
    if (m_selected) {
        QColor halo = c.accent;
        halo.setAlphaF(0.25f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(halo);
        painter->drawRoundedRect(m_box.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    }
    if (!m_node.scope.empty()) { // a pile of boxes
        painter->setPen(QPen(c.borderStrong, 1));
        painter->setBrush(c.window);
        painter->drawRoundedRect(m_box.translated(4, -4), radius, radius);
    }
    QPen outline(m_node.fakeQuantizer && !m_paint ? c.quantizerLine : c.borderStrong, 1);
    if (m_matched) outline = QPen(c.series[3], 2.5);
    if (m_hovered) outline.setColor(c.accent);
    if (m_selected) outline = QPen(c.accent, 2);
    painter->setPen(outline);
    painter->setBrush(fillColor());
    painter->drawRoundedRect(m_box, radius, radius);
    if (m_node.port || (m_node.fakeQuantizer && !m_paint)) return;
    const QColor bar = m_paint ? m_paint->bar : c.categoryColor(m_node.category);
    QPainterPath clip;
    clip.addRoundedRect(m_box.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    QPainterPath strip;
    strip.addRect(m_box.left(), m_box.top(), M::kBar, m_box.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(bar);
    painter->drawPath(clip.intersected(strip));
}

void NodeItem::paintTexts(QPainter* painter) const {
    const ThemeColors& c = Theme::current();
    if (!m_texts) m_texts = Texts{coreText(m_node.title), coreText(m_node.subtitle)};
    const bool loud = m_node.fakeQuantizer && !m_paint;
    const bool replaced = m_paint && !m_paint->text.isEmpty();
    const QString subtitle = replaced ? m_paint->text : m_texts->subtitle;
    const QColor subtitleColor = loud ? c.quantizerText : replaced ? c.text : c.textMuted;
    const double room = m_node.outside.empty() ? 0 : M::kBadgeRoom;
    const QRectF area = m_box.adjusted(m_node.port ? 0 : M::kBar, 0, -insideWidth(m_node), -room);
    painter->setFont(fontOf(M::kTitleSize, true));
    painter->setPen(loud ? c.quantizerText : c.text);
    if (subtitle.isEmpty()) {
        painter->drawText(area, Qt::AlignCenter, m_texts->title);
        return;
    }
    const QRectF upper(area.left(), area.top() + 4, area.width(), area.height() / 2 - 2);
    const QRectF lower(area.left(), area.center().y() + 1, area.width(), area.height() / 2 - 5);
    painter->drawText(upper, Qt::AlignCenter, m_texts->title);
    painter->setFont(fontOf(M::kSubtitleSize, replaced));
    painter->setPen(subtitleColor);
    // What replaces the subtitle was not known when the box was measured.
    painter->drawText(lower, Qt::AlignCenter,
                      replaced
                          ? QFontMetricsF(painter->font()).elidedText(subtitle, Qt::ElideRight, lower.width())
                          : subtitle);
}

void NodeItem::paintBadges(QPainter* painter) const {
    double right = m_box.right() - M::kBadgePadding;
    for (const auto& badge : m_node.inside) {
        right -= report::badgeWidth(badge);
        const double lift = m_node.outside.empty() ? 0 : M::kBadgeRoom / 2;
        paintBadge(*painter, badge, {right, -lift - M::kBadgeHeight / 2}, faded());
        right -= M::kBadgePadding;
    }
    double width = -M::kBadgePadding;
    for (const auto& badge : m_node.outside)
        width += report::badgeWidth(badge) + M::kBadgePadding;
    double x = -width / 2;
    for (const auto& badge : m_node.outside) {
        paintBadge(*painter, badge, {x, m_box.bottom() - M::kBadgeHeight / 2}, faded());
        x += report::badgeWidth(badge) + M::kBadgePadding;
    }
}

void NodeItem::hoverEnterEvent(QGraphicsSceneHoverEvent*) {
    m_hovered = true;
    update();
}

void NodeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*) {
    m_hovered = false;
    update();
}

} // namespace qs::widgets
