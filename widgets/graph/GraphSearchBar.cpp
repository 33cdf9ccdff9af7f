#include "graph/GraphSearchBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
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
    if (!iconName.isEmpty()) button->setIcon(icon(iconName, IconTone::Muted));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

GraphSearchBar::GraphSearchBar(GraphScene* scene, QWidget* parent)
    : QFrame(parent), m_scene(scene), m_edit(new QLineEdit), m_field(new QComboBox),
      m_regex(flatButton({}, tr("Regular expression"))), m_count(new QLabel) {
    setProperty("role", "card");
    m_edit->setPlaceholderText(tr("Find in the graph"));
    m_edit->setAccessibleName(tr("Find in the graph"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(150);
    for (const FindField field : {FindField::Anything, FindField::Name, FindField::Operator,
                                  FindField::Attribute, FindField::Shape, FindField::Precision})
        m_field->addItem(findFieldText(field), static_cast<int>(field));
    m_field->setAccessibleName(tr("Where to look"));
    m_field->setToolTip(tr("Where to look: names, operators, attributes (kernel_shape=3,3), shapes "
                           "(16x28x28), precision (u8, s8/ch, float32, missing)"));
    m_regex->setText(QStringLiteral(".*"));
    m_regex->setCheckable(true);
    m_count->setProperty("role", "muted");
    m_count->setMinimumWidth(70);
    m_count->setAlignment(Qt::AlignCenter);
    auto* previousButton = flatButton("chevron-up", tr("Previous match (Shift+F3)"));
    auto* nextButton = flatButton("chevron-down", tr("Next match (F3)"));
    auto* closeButton = flatButton("close", tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::kSmall, Spacing::kTiny + 2, Spacing::kSmall, Spacing::kTiny + 2);
    row->setSpacing(Spacing::kTiny);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_regex),
          static_cast<QWidget*>(m_count), static_cast<QWidget*>(previousButton),
          static_cast<QWidget*>(nextButton), static_cast<QWidget*>(closeButton)})
        row->addWidget(widget);
    constexpr int kPauseMs = 120;
    m_typing.setSingleShot(true);
    m_typing.setInterval(kPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &GraphSearchBar::search);
    connect(m_edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_field, &QComboBox::currentIndexChanged, this, &GraphSearchBar::search);
    connect(m_regex, &QToolButton::toggled, this, &GraphSearchBar::search);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive())
            search();
        else
            step(1);
    });
    connect(previousButton, &QToolButton::clicked, this, &GraphSearchBar::previous);
    connect(nextButton, &QToolButton::clicked, this, &GraphSearchBar::next);
    connect(closeButton, &QToolButton::clicked, this, &GraphSearchBar::close);
    hide();
}

void GraphSearchBar::close() {
    hide();
    forget();
    m_scene->setMatches({});
    emit closed();
}

FindQuery GraphSearchBar::query() const {
    return {m_edit->text(), static_cast<FindField>(m_field->currentData().toInt()), m_regex->isChecked()};
}

void GraphSearchBar::setQuery(const FindQuery& query) {
    const QSignalBlocker quiet(m_edit), quietField(m_field), quietRegex(m_regex);
    m_edit->setText(query.text);
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(query.field)));
    m_regex->setChecked(query.regularExpression);
    search();
}

void GraphSearchBar::open() {
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    showState();
}

void GraphSearchBar::refresh() {
    forget();
    if (isVisible()) collect(Then::Stay); // the selection stays where it is
}

void GraphSearchBar::forget() {
    m_threads.requestStop();
    ++m_generation;
    m_searching = false;
    m_matches.clear();
    m_current = -1;
}

void GraphSearchBar::collect(Then then) {
    m_typing.stop();
    forget();
    m_problem = problemOf(query());
    const std::shared_ptr<const PlacedDrawing> placed = m_scene->sharedDrawing();
    if (!placed || !m_problem.isEmpty() || !query().regularExpression) {
        take(placed ? findBoxes(*placed, query()) : std::vector<int>(), then);
        return;
    }
    m_searching = true;
    m_scene->setMatches({});
    showState();
    m_threads.start([this, placed, then, query = query(), generation = m_generation](std::stop_token stop) {
        auto boxes = findBoxes(*placed, query, stop);
        m_calls.post([this, placed, then, generation, boxes = std::move(boxes)] {
            if (generation != m_generation || m_scene->sharedDrawing() != placed) return;
            m_searching = false;
            take(boxes, then);
        });
    });
}

void GraphSearchBar::take(const std::vector<int>& boxes, Then then) {
    for (int box : boxes)
        m_matches << m_scene->itemAt(box);
    m_scene->setMatches(m_matches);
    if (then == Then::Step && !m_matches.isEmpty()) step(1);
    showState();
}

void GraphSearchBar::search() {
    collect(Then::Step);
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
    else if (!m_problem.isEmpty())
        m_count->setText(tr("bad pattern"));
    else if (m_searching)
        m_count->setText(tr("searching…"));
    else if (m_matches.isEmpty())
        m_count->setText(tr("no match"));
    else
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_matches.size()));
    m_count->setToolTip(m_problem);
}

void GraphSearchBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace qs::widgets
