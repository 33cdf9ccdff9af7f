#include "graph/GraphToolBar.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "common/Icons.h"
#include "common/Theme.h"

namespace qs::widgets {

GraphToolBar::GraphToolBar(QWidget* parent) : QWidget(parent), m_modes(new QButtonGroup(this)) {
    // It gives way in narrow windows, so it must not hold the window open.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::kMedium, Spacing::kTiny + 1, Spacing::kSmall, Spacing::kTiny + 1);
    row->setSpacing(Spacing::kTiny);
    addModes();
    row->addSpacing(Spacing::kSmall);
    addLooks();
    row->addStretch();
    addZoom();
}

QToolButton* GraphToolBar::add(const QString& iconName, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setProperty("flat", true);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName, IconTone::Muted));
    button->setIconSize({Spacing::kIcon, Spacing::kIcon});
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void GraphToolBar::addModes() {
    const std::pair<QString, QString> modes[] = {
        {tr("As in the file"), tr("Every node of the file, fake-quantizers in amber (Ctrl+E)")},
        {tr("Folded"), tr("Quantizers as badges on the tensors that they belong to (Ctrl+E)")},
        {tr("INT8 network"), tr("The fused graph that was compiled")}};
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    static_cast<QHBoxLayout*>(layout())->addLayout(segments);
    for (int i = 0; i < 3; ++i) {
        QToolButton* button = add({}, modes[i].second);
        segments->addWidget(button);
        button->setText(modes[i].first);
        button->setProperty("segment", i == 0 ? "first" : i == 2 ? "last" : "middle");
        // The chosen one is bold, which must neither cut its text nor move the others.
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        constexpr int kFrame = 26; // padding and border of the style
        button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(modes[i].first) + kFrame);
        button->setCheckable(true);
        m_modes->addButton(button, i);
    }
    m_modes->button(0)->setChecked(true);
    connect(m_modes, &QButtonGroup::idClicked, this, &GraphToolBar::modeChosen);
}

void GraphToolBar::addLooks() {
    m_heat = add("heat", tr("Colour the boxes by their error (Ctrl+H)"));
    m_heat->setCheckable(true);
    m_heat->setText(tr("Heat map"));
    m_heat->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_heat, &QToolButton::toggled, this, &GraphToolBar::heatToggled);
    m_scopes = add("scopes", tr("Collapse blocks by the names of their nodes"));
    m_scopeMenu = new QMenu(this);
    m_scopes->setMenu(m_scopeMenu);
    m_scopes->setPopupMode(QToolButton::InstantPopup);
    m_right = add("direction", tr("From left to right"));
    m_right->setCheckable(true);
    connect(m_right, &QToolButton::toggled, this, &GraphToolBar::rightToggled);
}

void GraphToolBar::addZoom() {
    connect(add("search", tr("Find (Ctrl+F)")), &QToolButton::clicked, this, &GraphToolBar::findRequested);
    m_zoomOut = add("zoom-out", tr("Zoom out (−)"));
    connect(m_zoomOut, &QToolButton::clicked, this, &GraphToolBar::zoomOutRequested);
    m_zoomLabel = add({}, tr("Back to a readable size"));
    m_zoomLabel->setText(QStringLiteral("100 %"));
    m_zoomLabel->setMinimumWidth(54);
    connect(m_zoomLabel, &QToolButton::clicked, this, &GraphToolBar::zoomResetRequested);
    m_zoomIn = add("zoom-in", tr("Zoom in (+)"));
    connect(m_zoomIn, &QToolButton::clicked, this, &GraphToolBar::zoomInRequested);
    connect(add("fit", tr("Fit the whole graph (F)")), &QToolButton::clicked, this,
            &GraphToolBar::fitRequested);
    m_legend = add("legend", tr("Legend of the quantizers"));
    m_legend->setCheckable(true);
    m_legend->setChecked(true);
    connect(m_legend, &QToolButton::toggled, this, &GraphToolBar::legendToggled);
    m_map = add("map", tr("Overview map"));
    m_map->setCheckable(true);
    m_map->setChecked(true);
    connect(m_map, &QToolButton::toggled, this, &GraphToolBar::mapToggled);
}

void GraphToolBar::setMode(int mode) {
    m_modes->button(mode)->setChecked(true);
}

void GraphToolBar::setModeEnabled(int mode, bool enabled) {
    m_modes->button(mode)->setEnabled(enabled);
}

void GraphToolBar::setHeat(bool on) {
    m_heat->setChecked(on);
}

void GraphToolBar::setHeatEnabled(bool enabled) {
    m_heat->setEnabled(enabled);
}

void GraphToolBar::setRight(bool right) {
    m_right->setChecked(right);
}

void GraphToolBar::setScopes(int deepest, int chosen, bool custom) {
    m_scopes->setEnabled(deepest > 0);
    m_scopes->setToolTip(deepest > 0 ? tr("Collapse blocks by the names of their nodes")
                                     : tr("The names of this model's nodes hold no blocks"));
    m_scopeMenu->clear();
    delete m_scopeMenu->findChild<QActionGroup*>();
    auto* group = new QActionGroup(m_scopeMenu);
    for (int depth = 0; depth <= deepest; ++depth) {
        QAction* action = m_scopeMenu->addAction(depth == 0 ? tr("Show every node")
                                                            : tr("Collapse blocks of level %1").arg(depth));
        action->setCheckable(true);
        action->setChecked(!custom && depth == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, depth] { emit scopeDepthChosen(depth); });
    }
}

void GraphToolBar::setZoom(double zoom) {
    m_zoomLabel->setText(QStringLiteral("%1 %").arg(qRound(zoom * 100)));
}

bool GraphToolBar::mapOn() const {
    return m_map->isChecked();
}

bool GraphToolBar::legendOn() const {
    return m_legend->isChecked();
}

// What is reached by other ways as well goes first: by the mouse wheel, the menu and keys.
void GraphToolBar::leave(int level) {
    m_heat->setToolButtonStyle(level >= 4 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_zoomLabel->setVisible(level >= 3);
    m_zoomOut->setVisible(level >= 2);
    m_zoomIn->setVisible(level >= 2);
    m_legend->setVisible(level >= 1);
    m_right->setVisible(level >= 1);
    layout()->invalidate();
}

int GraphToolBar::leastWidth() {
    leave(0);
    return layout()->minimumSize().width();
}

void GraphToolBar::resizeEvent(QResizeEvent* event) {
    // Texts have other widths in other languages, so it is tried what fits.
    for (int left = kLevels; left >= 0; --left) {
        leave(left);
        if (layout()->minimumSize().width() <= width()) break;
    }
    QWidget::resizeEvent(event);
}

} // namespace qs::widgets
