#include "graph/GraphSearchBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "common/Icons.h"
#include "common/Theme.h"
#include "graph/GraphScene.h"
#include "graph/NodeItem.h"

namespace qs::widgets {

namespace {

QToolButton* flatButton(const QString& iconName, const QString& tip) {
    auto* button = new QToolButton;
    button->setProperty("flat", true);
    button->setIcon(icon(iconName, IconTone::Muted));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

GraphSearchBar::GraphSearchBar(GraphScene* scene, QWidget* parent)
    : QFrame(parent), m_scene(scene), m_edit(new QLineEdit), m_count(new QLabel) {
    setProperty("role", "card");
    m_edit->setPlaceholderText(tr("Node, tensor or operator"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(230);
    m_count->setProperty("role", "muted");
    m_count->setMinimumWidth(70);
    m_count->setAlignment(Qt::AlignCenter);
    auto* previous = flatButton("chevron-up", tr("Previous match"));
    auto* next = flatButton("chevron-down", tr("Next match"));
    auto* close = flatButton("close", tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::kSmall, Spacing::kTiny + 2, Spacing::kSmall, Spacing::kTiny + 2);
    row->setSpacing(Spacing::kTiny);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_count), static_cast<QWidget*>(previous),
          static_cast<QWidget*>(next), static_cast<QWidget*>(close)})
        row->addWidget(widget);
    connect(m_edit, &QLineEdit::textChanged, this, &GraphSearchBar::search);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void GraphSearchBar::open() {
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    showState();
}

void GraphSearchBar::refresh() {
    m_matches.clear();
    m_current = -1;
    if (isVisible()) search();
}

void GraphSearchBar::search() {
    m_matches.clear();
    m_current = -1;
    const QString wanted = m_edit->text().trimmed();
    if (!wanted.isEmpty()) {
        for (NodeItem* item : m_scene->nodes()) {
            const auto matches = [&](const std::string& text) {
                return QString::fromStdString(text).contains(wanted, Qt::CaseInsensitive);
            };
            const auto& node = item->node();
            bool hit = matches(node.name) || matches(node.title);
            for (std::size_t i = 0; !hit && i < node.tensors.size(); ++i)
                hit = matches(node.tensors[i]);
            if (hit) m_matches << item;
        }
    }
    if (!m_matches.isEmpty()) step(1);
    showState();
}

void GraphSearchBar::step(int by) {
    if (m_matches.isEmpty()) return;
    const int count = static_cast<int>(m_matches.size());
    m_current = (m_current + by + count) % count;
    showState();
    emit found(m_matches[m_current]);
}

void GraphSearchBar::showState() {
    if (m_edit->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("no match"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_matches.size()));
}

void GraphSearchBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit closed();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace qs::widgets
