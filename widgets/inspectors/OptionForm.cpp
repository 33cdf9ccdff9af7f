#include "inspectors/OptionForm.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "common/Theme.h"
#include "inspectors/FieldGrid.h"
#include "inspectors/HintLabel.h"

namespace qs::widgets {

namespace {

using Kind = OptionEntry::Kind;

QJsonArray splitPatterns(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("[\\s;]+"));
    return QJsonArray::fromStringList(text.split(gaps, Qt::SkipEmptyParts));
}

QString joinPatterns(const QJsonArray& patterns) {
    QStringList texts;
    for (const QJsonValue& pattern : patterns)
        texts << pattern.toString();
    return texts.join(QLatin1Char(' '));
}

int indexOf(const OptionEntry& entry, const QJsonValue& value) {
    for (std::size_t i = 0; i < entry.choices.size(); ++i)
        if (entry.choices[i].value == value) return static_cast<int>(i);
    return 0;
}

QJsonValue choiceAt(const OptionEntry& entry, qsizetype index) {
    const bool inside = index >= 0 && index < static_cast<qsizetype>(entry.choices.size());
    return inside ? entry.choices[static_cast<std::size_t>(index)].value : QJsonValue();
}

QList<QRadioButton*> radiosOf(const QWidget* widget) {
    return widget->findChildren<QRadioButton*>(QString(), Qt::FindDirectChildrenOnly);
}

void setValue(const OptionEntry& entry, QWidget* widget, const QJsonValue& value) {
    if (auto* box = qobject_cast<QCheckBox*>(widget)) {
        box->setChecked(value.toBool() != entry.negated);
    } else if (auto* list = qobject_cast<QComboBox*>(widget)) {
        list->setCurrentIndex(indexOf(entry, value));
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(widget)) {
        number->setValue(value.toDouble());
    } else if (auto* count = qobject_cast<QSpinBox*>(widget)) {
        count->setValue(
            static_cast<int>(std::clamp<qint64>(value.toInteger(), count->minimum(), count->maximum())));
    } else if (auto* edit = qobject_cast<QLineEdit*>(widget)) {
        edit->setText(entry.kind == Kind::Patterns ? joinPatterns(value.toArray()) : value.toString());
    } else {
        radiosOf(widget).at(indexOf(entry, value))->setChecked(true);
    }
}

QJsonValue valueOf(const OptionEntry& entry, const QWidget* widget) {
    if (const auto* box = qobject_cast<const QCheckBox*>(widget)) return box->isChecked() != entry.negated;
    if (const auto* list = qobject_cast<const QComboBox*>(widget))
        return choiceAt(entry, list->currentIndex());
    if (const auto* number = qobject_cast<const QDoubleSpinBox*>(widget)) return number->value();
    if (const auto* count = qobject_cast<const QSpinBox*>(widget)) return count->value();
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return entry.kind == Kind::Patterns ? QJsonValue(splitPatterns(edit->text()))
                                            : QJsonValue(edit->text().trimmed());
    const QList<QRadioButton*> radios = radiosOf(widget);
    for (qsizetype i = 0; i < radios.size(); ++i)
        if (radios[i]->isChecked()) return choiceAt(entry, i);
    return choiceAt(entry, 0);
}

// The widget brings its own label.
bool spansBoth(const OptionEntry& entry) {
    return entry.kind == Kind::Flag || entry.kind == Kind::Alternatives;
}

// A list whose texts would be cut off beside a label has the whole width, below its label.
bool isLong(const OptionEntry& entry) {
    constexpr int kBesideLabel = 160; // pixels of text
    if (entry.kind != Kind::Choice) return false;
    const QFontMetrics metrics(QApplication::font());
    return std::any_of(entry.choices.begin(), entry.choices.end(), [&](const OptionChoice& choice) {
        return metrics.horizontalAdvance(optionText(choice.label)) > kBesideLabel;
    });
}

// A remark tells what is wrong with a pattern or a size while it is typed.
QString problemOf(const OptionEntry& entry, const QWidget* widget) {
    const auto* edit = qobject_cast<const QLineEdit*>(widget);
    if (!edit) return {};
    if (entry.kind == Kind::Patterns) {
        for (const QJsonValue& pattern : splitPatterns(edit->text())) {
            const QRegularExpression expression(pattern.toString());
            if (!expression.isValid())
                return OptionForm::tr("“%1” is not a valid pattern: there is an error at character %2.")
                    .arg(pattern.toString())
                    .arg(expression.patternErrorOffset());
        }
    }
    const char* problem = entry.problem ? entry.problem(edit->text()) : nullptr;
    return problem ? optionText(QString::fromUtf8(problem)).arg(entry.labelText()) : QString();
}

} // namespace

int optionLabelWidth() {
    constexpr int kWidest = 140;
    const QFontMetrics metrics(QApplication::font());
    int width = FieldGrid::kLabelWidth;
    for (const OptionEntry& entry : optionTable())
        if (!spansBoth(entry)) width = std::max(width, metrics.horizontalAdvance(entry.labelText()) + 2);
    return std::min(width, kWidest);
}

OptionForm::OptionForm(OptionEntry::Group group, QWidget* parent) : QWidget(parent) {
    auto* grid = new FieldGrid(this);
    grid->setColumnMinimumWidth(0, optionLabelWidth());
    for (const OptionEntry& entry : optionTable()) {
        if (entry.group != group) continue;
        Field field{&entry, makeWidget(entry), nullptr, new HintLabel(this)};
        field.widget->setObjectName(QStringLiteral("option-") + entry.key);
        field.widget->setToolTip(entry.tipText());
        field.widget->setAccessibleName(entry.labelText());
        field.widget->setAccessibleDescription(entry.tipText());
        if (spansBoth(entry)) {
            grid->addWide(field.widget);
            grid->addWide(field.hint);
        } else if (isLong(entry)) {
            field.label = grid->addAbove(entry.labelText(), field.widget);
            grid->addWide(field.widget);
            grid->addWide(field.hint);
        } else {
            field.label = grid->addField(entry.labelText(), field.widget);
            grid->addBelow(field.hint);
        }
        m_fields.push_back(field);
    }
}

QWidget* OptionForm::makeWidget(const OptionEntry& entry) {
    switch (entry.kind) {
    case Kind::Alternatives:
        return makeAlternatives(entry);
    case Kind::Choice:
        return makeList(entry);
    case Kind::Number:
    case Kind::Count:
        return makeNumber(entry);
    case Kind::Text:
    case Kind::Patterns:
        return makeText(entry);
    case Kind::Flag:
        break;
    }
    auto* box = new QCheckBox(entry.labelText(), this);
    connect(box, &QCheckBox::toggled, this, &OptionForm::changed);
    return box;
}

QWidget* OptionForm::makeAlternatives(const OptionEntry& entry) {
    auto* group = new QWidget(this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::kSmall);
    for (const OptionChoice& choice : entry.choices) {
        auto* radio = new QRadioButton(optionText(choice.label), group);
        radio->setToolTip(optionText(choice.tip));
        column->addWidget(radio);
        // Of two buttons one goes off where the other goes on: one signal is enough.
        connect(radio, &QRadioButton::toggled, this, [this](bool on) {
            if (on) emit changed();
        });
    }
    return group;
}

QWidget* OptionForm::makeList(const OptionEntry& entry) {
    auto* list = new QComboBox(this);
    list->setSizeAdjustPolicy(QComboBox::AdjustToContents); // no choice is cut off
    for (const OptionChoice& choice : entry.choices) {
        const QString text = optionText(choice.label);
        list->addItem(text, choice.value.toVariant());
        list->setItemData(list->count() - 1, choice.tip.isEmpty() ? text : optionText(choice.tip),
                          Qt::ToolTipRole);
    }
    connect(list, &QComboBox::currentIndexChanged, this, &OptionForm::changed);
    return list;
}

QWidget* OptionForm::makeNumber(const OptionEntry& entry) {
    if (entry.kind == Kind::Count) {
        auto* count = new QSpinBox(this);
        count->setRange(static_cast<int>(entry.least), static_cast<int>(entry.most));
        count->setGroupSeparatorShown(true);
        connect(count, &QSpinBox::valueChanged, this, &OptionForm::changed);
        return count;
    }
    auto* number = new QDoubleSpinBox(this);
    number->setDecimals(entry.decimals);
    number->setRange(entry.least, entry.most);
    number->setSingleStep(entry.step);
    number->setSuffix(entry.unit);
    connect(number, &QDoubleSpinBox::valueChanged, this, &OptionForm::changed);
    return number;
}

QWidget* OptionForm::makeText(const OptionEntry& entry) {
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(optionText(entry.placeholder));
    connect(edit, &QLineEdit::textChanged, this, &OptionForm::changed);
    return edit;
}

void OptionForm::show(const CompileSettings& settings) {
    for (const Field& field : m_fields)
        setValue(*field.entry, field.widget, field.entry->get(settings));
}

void OptionForm::apply(CompileSettings& settings) const {
    for (const Field& field : m_fields)
        field.entry->set(settings, valueOf(*field.entry, field.widget));
}

void OptionForm::adapt(const CompileSettings& settings) {
    for (const Field& field : m_fields) {
        const bool applies = !field.entry->applies || field.entry->applies(settings);
        if (field.entry->group == OptionEntry::Group::Samples) {
            field.widget->setEnabled(applies);
        } else {
            field.widget->setVisible(applies);
            if (field.label) field.label->setVisible(applies);
        }
        if (field.entry->kind == Kind::Patterns || field.entry->problem)
            field.hint->setHint(applies ? problemOf(*field.entry, field.widget) : QString(),
                                HintLabel::Tone::Bad);
    }
}

QString OptionForm::problem() const {
    for (const Field& field : m_fields)
        if (const QString problem = problemOf(*field.entry, field.widget);
            !problem.isEmpty() && field.widget->isVisibleTo(this))
            return problem;
    return {};
}

const OptionForm::Field* OptionForm::fieldOf(const QString& key) const {
    for (const Field& field : m_fields)
        if (field.entry->key == key) return &field;
    return nullptr;
}

QWidget* OptionForm::widgetOf(const QString& key) const {
    const Field* field = fieldOf(key);
    return field ? field->widget : nullptr;
}

HintLabel* OptionForm::hintOf(const QString& key) const {
    const Field* field = fieldOf(key);
    return field ? field->hint : nullptr;
}

} // namespace qs::widgets
