#include "inspectors/PathField.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>

#include "common/Icons.h"
#include "common/Theme.h"

namespace qs::widgets {

namespace {

// The end of a path tells more than its beginning. Without the focus, what does not fit gives way to three
// dots; a field that is typed into shows what is around the cursor.
class PathEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override {
        QStyleOptionFrame option;
        initStyleOption(&option);
        constexpr int kTextMargin = 2; // QLineEdit's own
        const QRect place = style()
                                ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                                .adjusted(kTextMargin, 0, -kTextMargin, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= place.width())
            return QLineEdit::paintEvent(event);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideLeft, place.width()));
    }
};

} // namespace

PathField::PathField(QWidget* parent)
    : QWidget(parent), m_edit(new PathEdit(this)), m_button(new QToolButton(this)) {
    m_button->setProperty("flat", true);
    m_button->setIcon(icon(QStringLiteral("open"), IconTone::Muted));
    m_button->setToolTip(tr("Choose"));
    setFocusProxy(m_edit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::kTiny);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &PathField::browseRequested);
}

void PathField::setName(const QString& name) {
    m_edit->setAccessibleName(name);
    m_button->setAccessibleName(tr("Choose: %1").arg(name));
}

} // namespace qs::widgets
